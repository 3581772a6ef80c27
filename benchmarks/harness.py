"""Runs programs in turn and keeps the figures of each."""

from __future__ import annotations

import importlib.util
import json
import shutil
import statistics
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .measure import ROOT, Figures, measure

sys.path.insert(0, str(ROOT / "demo"))

FOLDER = ROOT / "build" / "benchmarks"


@dataclass
class Contender:
    """A program to measure, and the figures of its runs. Several commands run one after the other."""

    name: str
    steps: Sequence[Sequence[str]]
    outputs: Sequence[Path] = ()  # removed before each run
    group: str = ""  # whose program it is, as PEERS names it
    environment: Mapping[str, str] | None = None
    modules: Sequence[str] = ()  # of Python, which it needs
    scratch: Sequence[Path] = ()  # files and folders on the way to the outputs, removed before each run
    figures: list[Figures] = field(default_factory=list)

    @property
    def missing(self) -> list[str]:
        """The programs and the modules that are not installed."""
        programs = dict.fromkeys(command[0] for command in self.steps)
        return [program for program in programs if shutil.which(program) is None] + [
            module for module in self.modules if importlib.util.find_spec(module) is None
        ]

    def run(self) -> None:
        """Run once and keep the figures."""
        self.clean()
        self.figures.append(measure(self.steps, self.environment))

    def clean(self) -> None:
        """Remove what a run has written."""
        for path in (*self.outputs, *self.scratch):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)


def engine(name: str, *jobs: Mapping, python: str = sys.executable, group: str = "") -> Contender:
    """Return the engine with jobs, each of them as a whole process from a shell."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    steps = []
    for number, job in enumerate(jobs):
        path = FOLDER / f"{name.replace(' ', '_').replace('/', '_')}_{number}.json"
        path.write_text(json.dumps(job))
        steps.append([python, "-m", "rasterdask_plugin.engine", "--json", str(path)])
    return Contender(name, steps, [Path(job["output"]) for job in jobs], group)


def run_in_turn(contenders: Sequence[Contender], rounds: int) -> None:
    """Run all in turn, `rounds` times."""
    for _ in range(rounds):
        for contender in contenders:
            contender.run()


def compare(title: str, contenders: Sequence[Contender], rounds: int) -> None:
    """Run all in turn, `rounds` times after a warm-up. Print medians, and ratios to the last installed program."""
    present = [contender for contender in contenders if not contender.missing]
    for contender in contenders:
        if contender.missing:
            print(f"({contender.name}: {', '.join(contender.missing)} is not installed)")
    run_in_turn(present, 1)
    for contender in present:
        contender.figures.clear()
    run_in_turn(present, rounds)
    reference = present[-1]
    base = statistics.median(figures.seconds for figures in reference.figures)
    print(f"\n{title}: medians of {rounds} runs\n")
    print(f"| | whole process | of {reference.name} | engine's seconds | peak memory |")
    print("|---|---|---|---|---|")
    for contender in present:
        seconds = statistics.median(figures.seconds for figures in contender.figures)
        runs = [figures.run_seconds for figures in contender.figures if figures.run_seconds is not None]
        inside = f"{statistics.median(runs):.2f} s" if runs else ""
        peak = statistics.median(figures.peak_mb for figures in contender.figures)
        print(f"| {contender.name} | {seconds:.1f} s | {seconds / base:.2f} | {inside} | {peak:.0f} MB |")
    sys.stdout.flush()
