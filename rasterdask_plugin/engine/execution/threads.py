"""Runs tasks in threads of this process. GDAL and NumPy release Python's global lock while they work."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for_futures
from typing import Any

from .loop import Task

# How many blocks, besides one for each worker, may be computed or wait for the writer. This bounds the memory of a run.
SPARE_BLOCKS = 2
# Of larger blocks, in bytes, only one is spare: a second would take much memory and save no time.
LARGE_BLOCK = 32 * 2**20
# Seconds that a failed or cancelled run waits for the blocks that are being computed. A thread cannot be stopped. With
# the wait, most threads end before the run does. A slower block ends by itself later, and its result is dropped. This
# is less than `supervised.GRACE`.
_CLOSING_SECONDS = 0.3


class ThreadsBackend:
    """Runs tasks in `workers` threads of this process. A result has up to `result_bytes`."""

    def __init__(self, workers: int, result_bytes: int = 0):
        self.workers = self.writer_threads = workers
        self._most = workers + (1 if result_bytes > LARGE_BLOCK else SPARE_BLOCKS)
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="rasterdask")
        self._pending: dict[Future, None] = {}  # in the order of their start

    def room(self) -> int:
        """Return how many more tasks may be submitted now."""
        return self._most - len(self._pending)

    def submit(self, task: Task) -> Future:
        """Start a task."""
        future = self._pool.submit(task.run)
        self._pending[future] = None
        return future

    def finished(self, timeout: float) -> Sequence[Future]:
        """Wait for a result and return the tasks that are done, in the order of their start."""
        done = wait_for_futures(self._pending, timeout=timeout, return_when=FIRST_COMPLETED).done
        return [future for future in self._pending if future in done]

    def result(self, submitted: Future) -> Any:
        """Take a result."""
        self._pending.pop(submitted, None)
        return submitted.result()

    def describe(self) -> dict[str, Any]:
        """Return kind and number of workers."""
        return {"kind": "threads", "workers": self.workers}

    def close(self, wait: bool) -> None:
        """Drop the tasks that have not started, and wait for the others; without `wait`, only for a moment."""
        self._pool.shutdown(wait=wait, cancel_futures=True)
        pending, self._pending = self._pending, {}
        if not wait:
            wait_for_futures(pending, timeout=_CLOSING_SECONDS)
