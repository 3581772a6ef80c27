"""Keeps the tiles of height rasters that a job has read."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable
from typing import Callable

import numpy as np

DEFAULT_ROOM = 64 * 2**20


class HeightTiles:
    """A cache of arrays by key. It holds up to `room` bytes for all threads, and drops the least recently used first.

    A pickle of it is empty: each task on a worker reads the tiles that it needs.
    """

    def __init__(self, room: int = DEFAULT_ROOM):
        self.room = room
        self._lock = threading.Lock()
        self._kept: OrderedDict[Hashable, np.ndarray | None] = OrderedDict()
        self._bytes = 0

    def __reduce__(self) -> tuple:
        return HeightTiles, (self.room,)

    def get(self, key: Hashable, make: Callable[[], np.ndarray | None]) -> np.ndarray | None:
        """Return the array of `key`. If it is not kept, `make` makes it; two threads may do so at the same time."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        made = make()
        with self._lock:
            if key not in self._kept:
                self._kept[key] = made
                self._bytes += _size(made)
            # The newest array stays even if it is larger than the room: it is needed again soon.
            while self._bytes > self.room and len(self._kept) > 1:
                self._bytes -= _size(self._kept.popitem(last=False)[1])
        return made


def _size(array: np.ndarray | None) -> int:
    return 0 if array is None else array.nbytes
