"""Tiles of height rasters that were read, for as long as a job lasts."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable
from typing import Callable

import numpy as np

DEFAULT_ROOM = 64 * 2**20


class HeightTiles:
    """Arrays by key, in `room` bytes of memory for all threads; those asked for the longest time ago go first.

    It pickles empty: each task on a worker reads what it needs.
    """

    def __init__(self, room: int = DEFAULT_ROOM):
        self.room = room
        self._lock = threading.Lock()
        self._kept: OrderedDict[Hashable, np.ndarray | None] = OrderedDict()
        self._bytes = 0

    def __reduce__(self) -> tuple:
        return HeightTiles, (self.room,)

    def get(self, key: Hashable, make: Callable[[], np.ndarray | None]) -> np.ndarray | None:
        """Return the array of `key`, which `make` makes; two threads may do so at once, to the same numbers."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        made = make()
        with self._lock:
            if key not in self._kept:
                self._kept[key] = made
                self._bytes += _size(made)
            # The newest stays, however little room there is: it is about to be asked for again.
            while self._bytes > self.room and len(self._kept) > 1:
                self._bytes -= _size(self._kept.popitem(last=False)[1])
        return made


def _size(array: np.ndarray | None) -> int:
    return 0 if array is None else array.nbytes
