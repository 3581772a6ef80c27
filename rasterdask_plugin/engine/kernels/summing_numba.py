"""Compiled form of `summing_numpy`: the sums are exact, and so the same."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .compiled import compiled

# Innermost loops are functions of their own, each of one kind of number, so that LLVM makes vectors of them.


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
    found = np.int32(0)
    for c in range(row.shape[0]):
        found += np.int32(row[c] == number)
    return found


@compiled
def _sum(row):
    total = np.int64(0)
    for c in range(row.shape[0]):
        total += np.int64(row[c])
    return total


@compiled
def _sum_of_squares(row):
    total = np.int64(0)
    for c in range(row.shape[0]):
        number = np.int64(row[c])
        total += number * number
    return total


@compiled
def whole_sums(
    band: NDArray[np.integer],
    rows: tuple[int, int],
    columns: tuple[int, int],
    nodata: np.integer,
    masked: bool,
    limits: tuple[np.integer, np.integer],
) -> tuple[int, int, int, int, int]:
    """See `summing_numpy.whole_sums`."""
    lowest, highest = limits
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
    total -= hidden * np.int64(nodata)
    squares -= hidden * (np.int64(nodata) * np.int64(nodata))
    count = (rows[1] - rows[0]) * (columns[1] - columns[0]) - hidden
    return count, low, high, total, squares
