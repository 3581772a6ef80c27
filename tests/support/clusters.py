"""Real schedulers and workers for tests: processes of their own, on the loopback interface, without this project."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from itertools import count
from pathlib import Path

from .waiting import HANG_SECONDS, wait_until

LOOPBACK = "127.0.0.1"


class Cluster:
    """A scheduler and workers of one thread each, in `folder`."""

    def __init__(self, folder: Path, cache: Path, security: dict | None = None):
        self.folder = folder
        self.scheduler_file = folder / "scheduler.json"
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "DASK_"))},
            "XDG_CACHE_HOME": str(cache),
            # Noticed in seconds, not minutes.
            "DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL": "60s",
            "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1",
        }
        self._numbers = count()
        protocol = ("--protocol", "tls") if security else ()
        if security:
            # As in the files of dask's configuration.
            self._environment["DASK_DISTRIBUTED__COMM__TLS"] = repr(security)
        self.scheduler = self._start(
            "dask_scheduler", *protocol, "--port", "0", "--dashboard-address", f"{LOOPBACK}:0", "--scheduler-file",
            str(self.scheduler_file),
        )  # fmt: skip
        self.workers: list[subprocess.Popen] = []
        # It is there before its text is.
        wait_until(lambda: self.scheduler_file.exists() and self.scheduler_file.read_text(), "the scheduler file")
        self.address = json.loads(self.scheduler_file.read_text())["address"]

    def add_worker(self, *options: str, **environment: str) -> subprocess.Popen:
        """Start a worker, without waiting for it."""
        worker = self._start(
            "dask_worker", self.address, "--nthreads", "1", "--no-dashboard", "--local-directory", str(self.folder),
            *options, **environment,
        )  # fmt: skip
        self.workers.append(worker)
        return worker

    def client(self):
        """Return a client to look at the cluster with."""
        from distributed import Client

        return Client(self.address, set_as_default=False)

    def wait_for(self, workers: int) -> None:
        """Wait until so many workers have come."""
        with self.client() as client:
            client.wait_for_workers(workers, timeout=HANG_SECONDS)

    def wait_until_idle(self) -> None:
        """Wait until each worker, which runs one task after another, is done with what it was at."""
        with self.client() as client:
            workers = client.scheduler_info()["workers"]
            done = [client.submit(int, workers=[address], pure=False) for address in workers]
            client.gather(done)

    def log(self) -> str:
        """Return what all of them have written."""
        return "\n".join(path.read_text() for path in sorted(self.folder.glob("*.log")))

    def stop(self) -> None:
        """End all of it."""
        for process in (*self.workers, self.scheduler):
            kill(process)

    def _start(self, module: str, *options: str, **environment: str) -> subprocess.Popen:
        name = f"{next(self._numbers):02}-{module}.log"
        with (self.folder / name).open("w") as log:
            return subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.{module}", *options, "--host", LOOPBACK],
                cwd=self.folder,
                env={**self._environment, **environment},
                stdout=log,
                stderr=log,
                # The worker behind a nanny goes with it.
                start_new_session=True,
            )


def kill(process: subprocess.Popen) -> None:
    """End a process and those that it has started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
