"""Calls that block, in a thread, so that a cancel need not wait for them."""

from __future__ import annotations

import threading
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from typing import Callable, TypeVar

from ..errors import Cancelled
from .loop import CANCEL_INTERVAL

Result = TypeVar("Result")


def interruptible(
    call: Callable[[], Result],
    cancelled: Callable[[], bool],
    discard: Callable[[Result], None] | None = None,
) -> Result:
    """Return what `call` returns, or raise what it raises; raise Cancelled as soon as `cancelled()` is true.

    What the call gives later is then for `discard`.
    """
    future: Future = Future()

    def run() -> None:
        try:
            future.set_result(call())
        except BaseException as error:  # noqa: BLE001 - for whoever waits
            future.set_exception(error)

    threading.Thread(target=run, name="rasterdask-waiting", daemon=True).start()
    return wait_for(future, cancelled, discard)


def wait_for(future: Future, cancelled: Callable[[], bool], discard: Callable[[Result], None] | None = None) -> Result:
    """Wait for a future in the same way."""
    while True:
        try:
            return future.result(timeout=CANCEL_INTERVAL)
        except NotYet:
            if future.done():
                # The call's own error.
                raise
        if cancelled():
            if discard:
                future.add_done_callback(lambda late: None if late.exception() else discard(late.result()))
            raise Cancelled
