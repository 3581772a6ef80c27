"""Pools of open handles of a file, which lend a handle to a thread for each read.

A GDAL dataset must not be used by two threads at once, and must not be closed while one uses it. So a handle is lent to
one reader at a time. If the pool is closed meanwhile, that reader closes the handle.
"""

from __future__ import annotations

import contextlib
import threading
import weakref
from collections.abc import Iterator
from typing import Callable

import rasterio

# All pools of this process: the code that ends a write does not know which files were read for it.
_POOLS: weakref.WeakSet[HandlePool] = weakref.WeakSet()
_POOLS_LOCK = threading.Lock()


class HandlePool:
    """Handles that `open_handle` opens: at most as many as there are simultaneous reads, and at most `most`.

    Idle handles are closed by `close`, by `closing_idle_handles`, and with the pool itself.
    """

    def __init__(self, open_handle: Callable[[], rasterio.DatasetReader], most: int | None = None):
        self._open = open_handle
        self._turn = threading.BoundedSemaphore(most) if most else contextlib.nullcontext()
        self._lock = threading.Lock()
        self._idle: list[rasterio.DatasetReader] = []
        self._closings = 0  # how many times the pool was closed; a handle lent before a closing is not taken back
        weakref.finalize(self, _close_all, self._idle).atexit = False
        with _POOLS_LOCK:
            _POOLS.add(self)

    @contextlib.contextmanager
    def handle(self) -> Iterator[rasterio.DatasetReader]:
        """Lend a handle to this thread alone. If `most` are lent already, wait for one.

        A handle with which something failed is closed and not lent again. After a failed read, GDAL returns zeros for
        the next read of the same block, without an error.
        """
        with self._turn:
            with self._lock:
                closings = self._closings
                handle = self._idle.pop() if self._idle else None
            if handle is None:
                handle = self._open()
            sound = False
            try:
                yield handle
                sound = True
            finally:
                with self._lock:
                    kept = sound and closings == self._closings
                    if kept:
                        self._idle.append(handle)
                if not kept:
                    handle.close()

    def close(self) -> None:
        """Close all handles. A lent handle is closed when its reader returns it. Later reads open new handles."""
        with self._lock:
            self._closings += 1
            idle, self._idle[:] = list(self._idle), []
        _close_all(idle)


@contextlib.contextmanager
def closing_idle_handles() -> Iterator[None]:
    """Close the handles of all files of this process at the end, as `HandlePool.close` does.

    Other readers go on. They open another handle for their next read.
    """
    try:
        yield
    finally:
        with _POOLS_LOCK:
            pools = list(_POOLS)
        for pool in pools:
            pool.close()


def _close_all(handles: list[rasterio.DatasetReader]) -> None:
    while handles:
        handles.pop().close()
