"""Compiled form of `real_sums` for floats. It makes the same additions in the same order."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..compiled import compiled

# Columns are added side by side, so that LLVM can use vector instructions without changing the order.


@compiled
def _is_valid(number, nodata):
    # number − number is 0 except for infinities and NaN.
    return (number - number == 0) & ((number < nodata[0]) | (number > nodata[1]))


@compiled
def _count(row, nodata):
    found = np.int32(0)
    for c in range(row.shape[0]):
        found = np.int32(found + np.int32(_is_valid(row[c], nodata)))
    return found


@compiled
def _extremes(row, nodata, low, high):
    for c in range(row.shape[0]):
        valid = _is_valid(row[c], nodata)
        low[c] = row[c] if valid & (row[c] < low[c]) else low[c]
        high[c] = row[c] if valid & (row[c] > high[c]) else high[c]


@compiled
def _add(row, nodata, sums):
    for c in range(row.shape[0]):
        sums[c] += np.float64(row[c] if _is_valid(row[c], nodata) else 0)


@compiled
def _add_squares(row, nodata, mean, sums):
    for c in range(row.shape[0]):
        distance = (row[c] if _is_valid(row[c], nodata) else mean) - mean
        sums[c] += np.float64(distance * distance)


@compiled
def _total(sums):
    total = sums[0]
    for c in range(1, sums.shape[0]):
        total += sums[c]
    return total


@compiled
def _real_sums(band, rows, columns, nodata, lanes, found):
    low, high, sums = lanes
    low[:], high[:], sums[:] = np.inf, -np.inf, 0
    count = 0
    for r in range(rows[0], rows[1]):
        row = band[r][columns[0] : columns[1]]
        count += _count(row, nodata)
        _extremes(row, nodata, low, high)
        _add(row, nodata, sums)
    found[0] = count
    if count:
        found[1], found[2], found[3] = low.min(), high.max(), _total(sums)
        mean = found[3] / count
        sums[:] = 0
        for r in range(rows[0], rows[1]):
            _add_squares(band[r][columns[0] : columns[1]], nodata, band.dtype.type(mean), sums)
        found[4] = _total(sums)
        if not np.isfinite(found[4]):
            # Squares may be too large for float32.
            sums[:] = 0
            for r in range(rows[0], rows[1]):
                _add_squares(band[r][columns[0] : columns[1]], nodata, mean, sums)
            found[4] = _total(sums)


@compiled
def real_sums(
    band: NDArray[np.floating], side: int, nodata: tuple[np.floating, np.floating], found: NDArray[np.float64]
) -> None:
    """See `real_sums.real_sums`."""
    low, high, sums = np.empty(side, band.dtype), np.empty(side, band.dtype), np.empty(side)
    tile = 0
    for row in range(0, band.shape[0], side):
        for column in range(0, band.shape[1], side):
            rows, columns = (row, min(row + side, band.shape[0])), (column, min(column + side, band.shape[1]))
            width = columns[1] - column
            _real_sums(band, rows, columns, nodata, (low[:width], high[:width], sums[:width]), found[tile])
            tile += 1
