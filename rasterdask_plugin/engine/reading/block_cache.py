"""Reads overlapping windows of a raster, and decodes only once what they share."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator
from concurrent.futures import Future

import numpy as np
from rasterio.windows import Window, intersection

from ..errors import RasterDaskError
from .band_reader import BandReader

# Smaller blocks are read several at a time, up to these limits.
_SIDE = 512
_BYTES = 2 * 2**20


class BlockCache:
    """Composes windows of a file from its blocks. A block is a tile, a strip, or several of them if they are small.

    All threads share the blocks. They stay in `room` bytes of memory, and the least recently used are dropped first.
    GDAL's own cache does not do that: its blocks belong to one handle, and so to one thread, and blocks that are
    written replace those that were read. A pickle of the cache has its reader and no room, since each task is unpickled
    separately.
    """

    def __init__(self, reader: BandReader, room: int):
        self.reader = reader
        self.room = room
        self.unit = _unit(reader)
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[Window, tuple[int, ...]], Future] = OrderedDict()

    def __reduce__(self) -> tuple:
        return BlockCache, (self.reader, 0)

    def read(self, window: Window, bands: tuple[int, ...]) -> np.ndarray:
        """Read a window of the bands as `BandReader.read` does: an array of shape (bands, rows, columns)."""
        most = self.room // (self.unit[0] * self.unit[1] * len(bands) * self.reader.dtype.itemsize)
        parts = list(self._units(window))
        # A window that would displace most other blocks is better read in one piece.
        if len(parts) > most // 2:
            return self.reader.read(window, bands)
        # Blocks that no other thread is reading come first. The others may be finished by then.
        blocks = [self._block(part, bands, most) for part in parts]
        out = np.empty((len(bands), window.height, window.width), self.reader.dtype)
        for part, block in zip(parts, blocks):
            if block.exception() is not None:
                # The damage may lie outside of the window. So only the window is read, with a new handle. If that fails
                # as well, the error says where the window is.
                return self.reader.read(window, bands)
            shared = intersection(part, window)
            out[_place(shared, window)] = block.result()[_place(shared, part)]
        return out

    def close(self) -> None:
        """Forget the blocks, and close all handles. Reading again opens new ones."""
        with self._lock:
            self._kept.clear()
        self.reader.close()

    def _units(self, window: Window) -> Iterator[Window]:
        (rows, columns), (height, width) = self.unit, self.reader.shape[1:]
        for row in range(window.row_off // rows * rows, window.row_off + window.height, rows):
            for column in range(window.col_off // columns * columns, window.col_off + window.width, columns):
                yield Window(column, row, min(columns, width - column), min(rows, height - row))

    def _block(self, part: Window, bands: tuple[int, ...], most: int) -> Future:
        """Return a block that is kept, that another thread is reading, or that this thread reads now."""
        key = part, bands
        with self._lock:
            block = self._kept.get(key)
            if block is not None:
                self._kept.move_to_end(key)
                return block
            block = self._kept[key] = Future()
            while len(self._kept) > most:
                self._kept.popitem(last=False)
        try:
            block.set_result(self.reader.read(part, bands))
        except BaseException as error:
            # Threads that wait for the block get the error. Later threads try again.
            with self._lock:
                self._kept.pop(key, None)
            block.set_exception(error)
            if not isinstance(error, RasterDaskError):
                raise
        return block


def _unit(reader: BandReader) -> tuple[int, int]:
    """Return the rows and columns that are read at once: those of a block of the file, or of several together."""
    (rows, columns), (height, width) = reader.raster.block_shape, reader.shape[1:]
    columns = min(width, columns * max(1, _SIDE // columns))
    line = columns * reader.shape[0] * reader.dtype.itemsize
    rows = min(height, rows * max(1, min(_SIDE, _BYTES // line) // rows))
    return rows, columns


def _place(part: Window, whole: Window) -> tuple[slice, slice, slice]:
    """Return where in the array of `whole` its `part` is, with all bands."""
    row, column = part.row_off - whole.row_off, part.col_off - whole.col_off
    return slice(None), slice(row, row + part.height), slice(column, column + part.width)
