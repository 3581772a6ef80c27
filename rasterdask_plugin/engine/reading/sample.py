"""Reads a sample of a raster's values from a few windows."""

from __future__ import annotations

from itertools import product

import numpy as np
from rasterio.windows import Window

from ..raster.raster_file import RasterFile
from .band_reader import BandReader

# Windows along each axis, and their sides in pixels at most.
_WINDOWS, _SIDE = 4, 256
# Bytes that may be decoded for a window. If the blocks of a file are larger, only one window is read.
_BLOCK_PIXELS = 1 << 22


def sample_values(raster: RasterFile, band: int) -> np.ndarray:
    """Return the valid values of a band (counted from 1) in some windows spread over a raster, (n,) float64."""
    block_rows, block_columns = raster.block_shape
    large = block_rows * block_columns > _BLOCK_PIXELS
    # In a wide raster, several windows of whole strips would decode most of the raster.
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
    """Return where windows begin: evenly spaced, from one edge of the raster to the other, and each place once."""
    last = max(0, length - side)
    if windows == 1:
        return [last // 2]
    return sorted({last * number // (windows - 1) for number in range(windows)})
