"""Times whole processes in turn and compares their medians."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "demo"))

FOLDER = ROOT / "build" / "benchmarks"


@dataclass
class Contender:
    """A command to measure, and the figures of its runs."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str] | None = None
    output: Path | None = None  # removed before each run
    seconds: list[float] = field(default_factory=list)  # of the whole process
    engine_seconds: list[float] = field(default_factory=list)  # of the run itself, if the program reports it
    peak_mb: list[float] = field(default_factory=list)  # of the largest single process

    @property
    def available(self) -> bool:
        """Whether the program is installed."""
        return shutil.which(self.command[0]) is not None

    def run(self) -> None:
        """Run once and keep the figures."""
        if self.output:
            self.output.unlink(missing_ok=True)
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            start = time.perf_counter()
            process = subprocess.Popen(self.command, stdout=out, stderr=err, env=self.environment, cwd=ROOT)
            _, status, usage = os.wait4(process.pid, 0)
            self.seconds.append(time.perf_counter() - start)
            process.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            err.seek(0)
            if process.returncode:
                raise RuntimeError(f"{self.name} failed: {err.read().decode()[-2000:]}")
            self._keep(usage.ru_maxrss / 1024, out.read())

    def forget(self) -> None:
        """Drop the figures so far: those of the warm-up."""
        for figures in (self.seconds, self.engine_seconds, self.peak_mb):
            figures.clear()

    def _keep(self, peak: float, out: bytes) -> None:
        try:
            result = json.loads(out)
        except ValueError:
            result = {}
        if "seconds" in result:
            self.engine_seconds.append(result["seconds"])
            # The engine's own figure is used: the system's includes the peak of the process which started it.
            peak = result["peak_memory_mb"]
        self.peak_mb.append(peak)


def engine(name: str, job: Mapping, python: str = sys.executable) -> Contender:
    """Return the engine with a job, as a whole process from a shell."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{name.replace(' ', '_').replace('/', '_')}.json"
    path.write_text(json.dumps(job))
    command = [python, "-m", "rasterdask_plugin.engine", "--json", str(path)]
    return Contender(name, command, output=Path(job["output"]))


def compare(title: str, contenders: Sequence[Contender], rounds: int) -> None:
    """Run all in turn, `rounds` times after a warm-up. Print medians, and ratios to the last installed program."""
    present = [contender for contender in contenders if contender.available]
    for missing in (contender for contender in contenders if not contender.available):
        print(f"({missing.name}: {missing.command[0]} is not installed)")
    for count in range(rounds + 1):
        for contender in present:
            contender.run()
            if count == 0:
                contender.forget()
    reference = present[-1]
    base = statistics.median(reference.seconds)
    print(f"\n{title}: medians of {rounds} runs\n")
    print(f"| | whole process | of {reference.name} | engine's seconds | peak memory |")
    print("|---|---|---|---|---|")
    for contender in present:
        seconds = statistics.median(contender.seconds)
        inside = f"{statistics.median(contender.engine_seconds):.2f} s" if contender.engine_seconds else ""
        peak = statistics.median(contender.peak_mb)
        print(f"| {contender.name} | {seconds:.1f} s | {seconds / base:.2f} | {inside} | {peak:.0f} MB |")
    sys.stdout.flush()
