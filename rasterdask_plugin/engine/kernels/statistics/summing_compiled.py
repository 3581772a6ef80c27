"""Compiled form of `summing`. All sums are exact, so both forms give the same."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..compiled import compiled

# Innermost loops are functions of their own, each with one type of number, so that LLVM uses vector instructions. The
# sum of a row of a tile fits into 32 bits, and its count into 16.


@compiled
def _extremes(row, low, high):
    for c in range(row.shape[0]):
        low = min(low, row[c])
        high = max(high, row[c])
    return low, high


@compiled
def _extremes_but(row, nodata, low, high, highest, lowest):
    for c in range(row.shape[0]):
        hidden = row[c] == nodata
        low = min(low, highest if hidden else row[c])
        high = max(high, lowest if hidden else row[c])
    return low, high


@compiled
def _count(row, number):
    found = np.int16(0)
    for c in range(row.shape[0]):
        found = np.int16(found + np.int16(row[c] == number))
    return found


@compiled
def _sum(row):
    total = np.int32(0)
    for c in range(row.shape[0]):
        total = np.int32(total + np.int32(row[c]))
    return total


@compiled
def _sum_of_squares(row):
    total = np.int64(0)
    for c in range(row.shape[0]):
        number = np.int64(row[c])
        total += number * number
    return total


@compiled
def _whole_sums(band, rows, columns, nodata, masked, lowest, highest, found):
    low, high = highest, lowest
    total, squares, hidden = np.int64(0), np.int64(0), np.int64(0)
    for r in range(rows[0], rows[1]):
        row = band[r][columns[0] : columns[1]]
        total += _sum(row)
        squares += _sum_of_squares(row)
        if masked:
            hidden += _count(row, nodata)
            low, high = _extremes_but(row, nodata, low, high, highest, lowest)
        else:
            low, high = _extremes(row, low, high)
    found[0] = (rows[1] - rows[0]) * (columns[1] - columns[0]) - hidden
    found[1], found[2] = low, high
    found[3] = total - hidden * np.int64(nodata)
    found[4] = squares - hidden * (np.int64(nodata) * np.int64(nodata))


@compiled
def whole_sums(
    band: NDArray[np.integer],
    side: int,
    nodata: np.integer,
    masked: bool,
    lowest: np.integer,
    highest: np.integer,
    found: NDArray[np.int64],
) -> None:
    """See `summing.whole_sums`."""
    tile = 0
    for row in range(0, band.shape[0], side):
        for column in range(0, band.shape[1], side):
            rows, columns = (row, min(row + side, band.shape[0])), (column, min(column + side, band.shape[1]))
            _whole_sums(band, rows, columns, nodata, masked, lowest, highest, found[tile])
            tile += 1
