"""Calls in threads that a cancel does not wait for: nothing of what they return gets lost."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet

import pytest

from rasterdask_plugin.engine import Cancelled
from rasterdask_plugin.engine.execution.waiting import interruptible, wait_for
from tests.support.waiting import HANG_SECONDS


class LateFuture(Future):
    """Ends between the moment in which it says that it has not and that in which it is asked whether it has."""

    def __init__(self, end):
        super().__init__()
        self._end = end

    def _waited(self, timeout):
        if timeout is not None and not self.done():
            self._end(self)
            raise NotYet

    def result(self, timeout=None):
        self._waited(timeout)
        return super().result(timeout)

    def exception(self, timeout=None):
        self._waited(timeout)
        return super().exception(timeout)


def test_a_future_that_ends_in_between_gives_its_result():
    assert wait_for(LateFuture(lambda future: future.set_result(7)), lambda: False) == 7


def test_a_future_that_ends_in_between_raises_its_own_error():
    with pytest.raises(NotYet, match="the call's own"):
        wait_for(LateFuture(lambda future: future.set_exception(NotYet("the call's own"))), lambda: False)


def test_what_comes_as_somebody_cancels_is_discarded():
    discarded = []
    future = Future()

    def cancelled():
        # It ends after the look at it.
        if not future.done():
            future.set_result("cluster")
        return True

    with pytest.raises(Cancelled):
        wait_for(future, cancelled, discarded.append)
    assert discarded == ["cluster"]


@pytest.mark.parametrize("interruption", [Cancelled, KeyboardInterrupt])
def test_what_a_call_returns_after_a_cancel_is_discarded(interruption):
    returning, discarded = threading.Event(), threading.Event()

    def cancelled():
        if interruption is KeyboardInterrupt:
            raise KeyboardInterrupt
        return True

    def call():
        returning.wait(HANG_SECONDS)
        return "cluster"

    with pytest.raises(interruption):
        interruptible(call, cancelled, lambda result: discarded.set())
    assert not discarded.is_set()
    returning.set()
    assert discarded.wait(HANG_SECONDS)


def test_an_error_after_a_cancel_is_nothing_to_discard():
    future = Future()
    with pytest.raises(Cancelled):
        wait_for(future, lambda: True, lambda result: pytest.fail("nothing was returned"))
    future.set_exception(OSError())
