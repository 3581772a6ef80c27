"""Waits for what other threads and processes do."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

# Only ends a hang: no test tells from it how long something may take.
HANG_SECONDS = 300
POLL_SECONDS = 0.01

Found = TypeVar("Found")


def wait_until(condition: Callable[[], Found], what: str) -> Found:
    """Return what `condition()` returns as soon as that is true; `what` says what is waited for."""
    end = time.monotonic() + HANG_SECONDS
    while not (found := condition()):
        assert time.monotonic() < end, f"still not after {HANG_SECONDS} seconds: {what}"
        time.sleep(POLL_SECONDS)
    return found
