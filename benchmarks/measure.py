"""Measures commands: the time from start to end, and the memory of a program with all that it starts."""

from __future__ import annotations

import json
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parent.parent
MEGABYTE = 2**20
# Seconds between two looks at the memory. Looking more often takes time from the programs that are measured.
INTERVAL = 0.05


@dataclass(frozen=True)
class Figures:
    """What a run took."""

    seconds: float  # of the whole process
    peak_mb: float  # the largest sum of the resident memory of the process and its children
    run_seconds: float | None = None  # of the run itself, if the program reports it


class CommandError(Exception):
    """A command failed; the text has its last words."""


def measure(steps: Sequence[Sequence[str]], environment: Mapping[str, str] | None = None) -> Figures:
    """Run commands one after the other and return the figures of all together.

    A program reports the seconds of its run, and may report `peak_memory_mb`, as a JSON object on stdout. Memory that
    processes share is counted in each of them. Raises `CommandError`.
    """
    peak, inside = 0.0, []
    start = time.perf_counter()
    for command in steps:
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = subprocess.Popen(command, stdout=out, stderr=err, env=environment, cwd=ROOT)
            with _Watch(process.pid) as watch:
                process.wait()
            out.seek(0)
            err.seek(0)
            if process.returncode:
                raise CommandError(f"{command[0]} failed: {err.read().decode(errors='replace')[-2000:]}")
            report = _report(out.read())
        peak = max(peak, watch.peak / MEGABYTE, report.get("peak_memory_mb", 0.0))
        inside.append(report.get("seconds"))
    seconds = time.perf_counter() - start
    return Figures(seconds, peak, None if None in inside else sum(inside))


def _report(out: bytes) -> dict:
    try:
        report = json.loads(out)
    except ValueError:
        return {}
    return report if isinstance(report, dict) else {}


class _Watch:
    """Looks at the memory of a process and its children until it is left."""

    def __init__(self, pid: int):
        self.peak = 0
        self._process = psutil.Process(pid)
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> _Watch:
        self._thread.start()
        return self

    def __exit__(self, *_) -> None:
        self._done.set()
        self._thread.join()

    def _look(self) -> None:
        while True:
            self.peak = max(self.peak, resident(self._process))
            if self._done.wait(INTERVAL):
                return


def resident(process: psutil.Process) -> int:
    """Return the bytes of memory that a process and all its children hold now, 0 if it has ended."""
    try:
        family = [process, *process.children(recursive=True)]
    except psutil.Error:
        return 0
    total = 0
    for member in family:
        try:
            total += member.memory_info().rss
        except psutil.Error:  # it has ended since
            continue
    return total
