"""The loop over tasks. It submits tasks while the backend has room, and yields results as they become ready."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from itertools import islice
from typing import Any, Callable, Protocol, TypeVar

from ..errors import Cancelled

Place = TypeVar("Place")

# Seconds between two checks for a cancel.
CANCEL_INTERVAL = 0.1


class Task(Protocol):
    """A computation that may run anywhere, and more than once if a worker dies.

    It is pickled for a worker. There the modules of the engine may have another name, so its result is plain: arrays,
    numbers, texts, None, and tuples, lists and dicts of them.
    """

    label: str  # its name in an error, such as «block at column 0, row 512»

    def run(self) -> Any:
        """Compute the result in this thread."""


class Backend(Protocol):
    """Runs tasks somewhere."""

    workers: int  # how many tasks it runs at once
    writer_threads: int  # how many threads the writer may use besides

    def room(self) -> int:
        """Return how many more tasks may be submitted. A task takes up room until its result is taken."""

    def submit(self, task: Task) -> Hashable:
        """Start a task and return a handle for it."""

    def finished(self, timeout: float) -> Sequence[Hashable]:
        """Wait for a result, up to `timeout` seconds, and return the tasks whose results can be taken."""

    def result(self, submitted: Hashable) -> Any:
        """Take the result of a finished task, or raise the task's error. A result can be taken once."""

    def describe(self) -> dict[str, Any]:
        """Return what ran the tasks, for a job's result."""

    def close(self, wait: bool) -> None:
        """Release the workers; with `wait`, after they have finished their tasks. A second call does nothing."""


def run_tasks(
    tasks: Iterator[tuple[Place, Task]], backend: Backend, cancelled: Callable[[], bool]
) -> Iterator[tuple[Place, Any]]:
    """Run all tasks and yield their results as they become ready, each with the place that came with its task.

    The first tasks start with the call. Raises Cancelled once `cancelled()` is true, and the first error of a task
    without waiting for the other tasks. Then the backend is closed before the caller cleans up.
    """
    pending: dict[Hashable, Place] = {}

    def refill() -> None:
        for place, task in islice(tasks, max(0, backend.room())):
            pending[backend.submit(task)] = place

    def results() -> Iterator[tuple[Place, Any]]:
        while pending:
            if cancelled():
                raise Cancelled
            finished = list(backend.finished(CANCEL_INTERVAL))
            # A task's handle may keep its result alive, so no handle is kept after its result is taken.
            while finished:
                yield pending.pop(finished[0]), backend.result(finished.pop(0))
                refill()
                if cancelled():
                    raise Cancelled
            # Meanwhile there may be room for more tasks.
            refill()

    def guarded() -> Iterator[tuple[Place, Any]]:
        try:
            yield from results()
        except GeneratorExit:
            raise
        except BaseException:
            backend.close(wait=False)
            raise

    refill()
    return guarded()
