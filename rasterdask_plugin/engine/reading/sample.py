"""A few windows of a raster, for a look at what its numbers are like."""

from __future__ import annotations

from itertools import product

import numpy as np
from rasterio.windows import Window

from ..raster.raster_file import RasterFile
from .band_reader import BandReader

# Windows along each axis, and their sides in pixels at most.
_WINDOWS, _SIDE = 4, 256
# What may be decoded for a window. Of a file with larger blocks one window is read.
_BLOCK_PIXELS = 1 << 22


def sample_values(raster: RasterFile, band: int) -> np.ndarray:
    """Return the valid values of a band (counted from 1) in some windows spread over a raster: float64, one axis."""
    block_rows, block_columns = raster.block_shape
    large = block_rows * block_columns > _BLOCK_PIXELS
    # Windows of whole strips would decode most of a raster that is wide.
    sides = (min(_SIDE, max(block_rows, 16)), _SIDE)
    starts = [_starts(length, side, 1 if large else _WINDOWS) for length, side in zip(raster.grid.shape, sides)]
    reader = BandReader(raster, (band,))
    try:
        parts = []
        for row, column in product(*starts):
            height, width = (min(s, n - at) for s, n, at in zip(sides, raster.grid.shape, (row, column)))
            values = reader.read(Window(column, row, width, height)).astype("float64").ravel()
            valid = np.isfinite(values)
            if reader.nodata is not None and not np.isnan(reader.nodata):
                valid &= values != reader.nodata
            parts.append(values[valid])
    finally:
        reader.close()
    return np.concatenate(parts)


def _starts(length: int, side: int, windows: int) -> list[int]:
    """Where windows begin: at even distances, the first and the last at the raster's edges, each place once."""
    last = max(0, length - side)
    if windows == 1:
        return [last // 2]
    return sorted({last * number // (windows - 1) for number in range(windows)})
