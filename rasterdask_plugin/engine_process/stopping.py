"""Stop all that runs in the background: the plugin is about to be unloaded, and must leave nothing behind."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator

# The engine has two seconds for a cancel; a loaded machine takes longer to end threads.
STOP_SECONDS = 6.0

_changed = threading.Condition()
# Each work by a key of its own: the thread that does it, and whether it is to stop.
_works: dict[object, tuple[threading.Thread, threading.Event]] = {}


@contextlib.contextmanager
def running() -> Iterator[Callable[[], bool]]:
    """Count the work inside as running; gives the question whether it is to stop, for the work to ask often."""
    key, stop = object(), threading.Event()
    with _changed:
        _works[key] = (threading.current_thread(), stop)
    try:
        yield stop.is_set
    finally:
        with _changed:
            del _works[key]
            _changed.notify_all()


def stop_all(seconds: float = STOP_SECONDS) -> bool:
    """Ask all work to stop and wait for it, at most `seconds`; return whether nothing is left.

    Work of the calling thread cannot end while it waits, so it is asked, and not waited for.
    """
    with _changed:
        for _, stop in _works.values():
            stop.set()
        return _changed.wait_for(_others_are_done, timeout=seconds)


def _others_are_done() -> bool:
    return all(thread is threading.current_thread() for thread, _ in _works.values())
