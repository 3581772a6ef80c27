"""The base of array-likes (bands, rows, columns) whose pixels are read where they are sliced."""

from __future__ import annotations

import uuid

import numpy as np
from rasterio.windows import Window


class WindowReader:
    """An array-like of `shape` (bands, rows, columns), which dask takes for an array.

    A subclass reads the windows. It sets `shape`, `dtype` and `bands`: the number of each band, as `read` takes it.
    """

    ndim = 3
    shape: tuple[int, int, int]
    dtype: np.dtype
    bands: tuple[int, ...]

    def __init__(self):
        self.token = uuid.uuid4().hex

    def __dask_tokenize__(self) -> str:
        return self.token

    def __getitem__(self, key: tuple[slice, slice, slice]) -> np.ndarray:
        bands, rows, columns = (range(length)[part] for part, length in zip(key, self.shape))
        if bands.step != 1 or rows.step != 1 or columns.step != 1:
            raise IndexError("A raster is read in windows: slices have no step.")
        window = Window(columns.start, rows.start, len(columns), len(rows))
        return self.read(window, self.bands[bands.start : bands.stop])

    def read(self, window: Window, bands: tuple[int, ...] | None = None) -> np.ndarray:
        """Read a window of the bands (default: all of them): an array of shape (bands, rows, columns)."""
        raise NotImplementedError

    def close(self) -> None:
        """Close all that is open. Reading again opens it again."""
        raise NotImplementedError
