"""What a mask or an alpha band leaves valid, as an array that is read where it is sliced."""

from __future__ import annotations

import uuid

import numpy as np
from rasterio.windows import Window

from .band_reader import BandReader


class ValidityReader:
    """The validity of a raster's pixels as an array-like of shape (1, rows, columns): uint8, 255 or 0.

    It reads with the handles of a `BandReader`, beside which it stands for what no number in the bands says.
    """

    ndim = 3
    dtype = np.dtype("uint8")
    nodata = None
    bands = (1,)

    def __init__(self, reader: BandReader):
        self.reader = reader
        self.raster = reader.raster
        self.shape = (1, *reader.shape[1:])
        self.token = uuid.uuid4().hex

    def __dask_tokenize__(self) -> str:
        return self.token

    def __getitem__(self, key: tuple[slice, slice, slice]) -> np.ndarray:
        rows, columns = (range(length)[part] for part, length in zip(key[1:], self.shape[1:]))
        return self.read(Window(columns.start, rows.start, len(columns), len(rows)))

    def read(self, window: Window, bands: tuple[int, ...] = (1,)) -> np.ndarray:
        """Read a window: an array of shape (1, rows, columns)."""
        return self.reader.read_valid(window)[np.newaxis]

    def close(self) -> None:
        """Close the handles of the reader."""
        self.reader.close()
