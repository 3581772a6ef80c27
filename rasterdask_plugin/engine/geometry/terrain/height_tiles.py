"""Tiles of height rasters that were read, for as long as a job lasts."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable
from typing import Callable

import numpy as np

DEFAULT_ROOM = 64 * 2**20


class HeightTiles:
    """A cache of arrays by key, of `room` bytes for all threads. The least recently used arrays are dropped first.

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
        """Return the array of `key`, made by `make` if it is not kept. Two threads may make the same array at once."""
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
