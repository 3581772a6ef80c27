"""A part of what another reader reads, with masks laid over it."""

from __future__ import annotations

import numpy as np
from rasterio.windows import Window

from ..raster.laid_mask import LaidMask, read_all
from .window_reader import WindowReader


class PartReader(WindowReader):
    """A window of a reader's array as an array-like of its own: (bands, rows, columns), read where it is sliced.

    Pixels that a mask hides are `fill`; the masks are on the grid of the whole array. It pickles as its arguments.
    """

    def __init__(self, reader: WindowReader, part: Window, masks: tuple[LaidMask, ...], fill: float):
        super().__init__()
        self.reader = reader
        self.part = part
        self.masks = masks
        self.fill = fill
        self.shape = (reader.shape[0], part.height, part.width)
        self.dtype = reader.dtype
        self.bands = reader.bands
        self._open = tuple(mask.open() for mask in masks)

    def __getstate__(self) -> dict:
        return {name: value for name, value in self.__dict__.items() if name != "_open"}

    def __setstate__(self, state: dict) -> None:
        self.__dict__.update(state)
        self._open = tuple(mask.open() for mask in self.masks)

    def read(self, window: Window, bands: tuple[int, ...] | None = None) -> np.ndarray:
        """Read a window of the bands (default: all of them): an array of shape (bands, rows, columns)."""
        bands = self.bands if bands is None else bands
        row, column = self.part.row_off + window.row_off, self.part.col_off + window.col_off
        window = Window(column, row, window.width, window.height)
        if not self._open:
            return self.reader.read(window, bands)
        valid = read_all(self._open, window)
        if not valid.any():
            # What is hidden need not be read.
            return np.full((len(bands), *valid.shape), self.fill, self.dtype)
        data = self.reader.read(window, bands)
        data[:, ~valid] = self.fill
        return data

    def close(self) -> None:
        """Close what the reader and the masks have open. Reading again opens it again."""
        self.reader.close()
        for mask in self._open:
            mask.close()
