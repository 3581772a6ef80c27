"""The validity of a raster's pixels, by a mask or an alpha band, as an array that is read where it is sliced."""

from __future__ import annotations

import numpy as np
from rasterio.windows import Window

from .band_reader import BandReader
from .window_reader import WindowReader


class ValidityReader(WindowReader):
    """The validity of a raster's pixels as an array-like of shape (1, rows, columns): uint8, 255 or 0.

    It shares the handles of the `BandReader` that reads the bands, whose numbers do not tell validity.
    """

    dtype = np.dtype("uint8")
    nodata = None
    bands = (1,)

    def __init__(self, reader: BandReader):
        super().__init__()
        self.reader = reader
        self.raster = reader.raster
        self.shape = (1, *reader.shape[1:])

    def read(self, window: Window, bands: tuple[int, ...] = (1,)) -> np.ndarray:
        """Read a window: an array of shape (1, rows, columns)."""
        return self.reader.read_valid(window)[np.newaxis]

    def close(self) -> None:
        """Close the handles of the reader."""
        self.reader.close()
