"""A process that runs one job after the other, and that can be killed."""

from __future__ import annotations

import json
import os
import re
import selectors
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# A process that takes more is stopped: the machine has other work.
KILLED_AT_MB = 1500
_LOOK_EVERY = 0.05


@dataclass(frozen=True)
class Outcome:
    """What came of a job: done, refused, traceback, hang, memory (stopped at KILLED_AT_MB) or crash."""

    kind: str
    message: str = ""
    peak_mb: float = 0.0
    seconds: float = 0.0


class Child:
    """Runs jobs in a process of its own, and starts another one when that is gone."""

    def __init__(self, timeout: float = 60.0):
        self.timeout = timeout
        self._process: subprocess.Popen | None = None

    def run(self, job: dict) -> Outcome:
        """Run a job to its end, or kill the process when the time is over."""
        process = self._started()
        start = time.monotonic()
        process.stdin.write(json.dumps(job).encode() + b"\n")
        process.stdin.flush()
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            while not selector.select(_LOOK_EVERY):
                seconds, memory = time.monotonic() - start, _memory_mb(process.pid)
                if seconds > self.timeout or memory > KILLED_AT_MB:
                    self.close(kill=True)
                    return Outcome("hang" if seconds > self.timeout else "memory", "", memory, seconds)
        line = process.stdout.readline()
        seconds = time.monotonic() - start
        if not line:
            self.close(kill=True)
            return Outcome("crash", f"the process ended with {process.returncode}", 0.0, seconds)
        return Outcome(**json.loads(line), seconds=seconds)

    def close(self, kill: bool = False) -> None:
        """End the process."""
        process, self._process = self._process, None
        if process is None:
            return
        if kill:
            process.kill()
        process.stdin.close()
        process.stdout.close()
        process.wait()

    def _started(self) -> subprocess.Popen:
        if self._process is None:
            paths = [str(ROOT), str(ROOT / "tests"), os.environ.get("PYTHONPATH", "")]
            environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.support.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
            )
            # The time that imports take is no job's.
            self._process.stdout.readline()
        return self._process


def _memory_mb(pid: int) -> float:
    """Return the memory that a process has now; 0 where the system does not tell."""
    try:
        found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    except OSError:
        return 0.0
    return int(found[1]) / 1024 if found else 0.0
