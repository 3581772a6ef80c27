"""What is waited for when a run ends before its blocks do."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from rasterdask_plugin.engine.execution import ThreadsBackend
from tests.support.waiting import HANG_SECONDS


@dataclass
class Waiting:
    """A task that ends when it is told to."""

    begun: threading.Event = field(default_factory=threading.Event)
    end: threading.Event = field(default_factory=threading.Event)
    label: str = "block"

    def run(self):
        self.begun.set()
        assert self.end.wait(HANG_SECONDS)
        return 7


def started(workers=1):
    backend, task = ThreadsBackend(workers), Waiting()
    future = backend.submit(task)
    assert task.begun.wait(HANG_SECONDS)
    return backend, task, future


def test_a_cancelled_run_waits_a_moment_for_what_is_under_way():
    backend, task, future = started()
    threading.Timer(0.02, task.end.set).start()
    backend.close(wait=False)
    assert future.done()


def test_a_cancelled_run_does_not_wait_for_a_slow_block_and_starts_no_other():
    backend, task, future = started()
    next_one = backend.submit(Waiting())
    backend.close(wait=False)
    assert not future.done()
    assert next_one.cancelled()
    backend.close(wait=False)
    task.end.set()
    assert future.result(HANG_SECONDS) == 7
