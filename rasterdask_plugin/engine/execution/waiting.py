"""Makes blocking calls in a thread, so that a cancelled run need not wait for them."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError, Future
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

    If the call returns later, `discard` receives its result.
    """
    future: Future = Future()

    def run() -> None:
        try:
            future.set_result(call())
        except BaseException as error:  # noqa: BLE001 - the thread that waits raises it
            future.set_exception(error)

    threading.Thread(target=run, name="rasterdask-waiting", daemon=True).start()
    return wait_for(future, cancelled, discard)


def wait_for(future: Future, cancelled: Callable[[], bool], discard: Callable[[Result], None] | None = None) -> Result:
    """Wait for a future in the same way."""
    try:
        while not _ended(future):
            if cancelled():
                raise Cancelled
    except BaseException:
        # This includes Ctrl+C in a notebook. Nobody takes the result if it comes later.
        if discard:
            future.add_done_callback(lambda late: _discard(late, discard))
        raise
    return future.result()


def _ended(future: Future) -> bool:
    """Wait a moment, and return whether the future has ended."""
    try:
        future.exception(timeout=CANCEL_INTERVAL)
    except (NotYet, CancelledError):
        # The future may have ended just now, and an error of this class may be its own.
        return future.done()
    return True


def _discard(late: Future, discard: Callable[[Result], None]) -> None:
    if not late.cancelled() and late.exception() is None:
        discard(late.result())
