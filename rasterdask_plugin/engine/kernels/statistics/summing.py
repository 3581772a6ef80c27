"""Exact sums over tiles of integers of 8 or 16 bits, in NumPy. It is used if numba is not loaded."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

# Rows worked on at a time: so many rows of a tile, in double precision, fit into a second-level cache of 512 KB. With
# fewer rows, threads mostly wait for Python's lock, which NumPy takes and releases at each step.
_STRIP = 128


def whole_sums(
    band: NDArray[np.integer],
    side: int,
    nodata: np.integer,
    masked: bool,
    lowest: np.integer,
    highest: np.integer,
    found: NDArray[np.int64],
) -> None:
    """Write count, least, greatest, sum and sum of squares of each tile's valid pixels to `found` (tiles, 5).

    `band` (rows, columns), integers of 8 or 16 bits, is cut into tiles of `side` ≤ 1024 rows and columns, row by row
    of tiles. All sums are exact. If `masked`, pixels that equal `nodata`, of the band's dtype, are invalid. `lowest`
    and `highest` are the dtype's limits. In a tile without a valid pixel least and greatest have no meaning.
    """
    tiles = (
        band[row : row + side, column : column + side]
        for row in range(0, band.shape[0], side)
        for column in range(0, band.shape[1], side)
    )
    for tile, target in zip(tiles, found):
        target[:] = _whole_sums(tile, nodata, masked, lowest, highest)


def _whole_sums(
    tile: NDArray[np.integer], nodata: np.integer, masked: bool, lowest: np.integer, highest: np.integer
) -> tuple[int, int, int, int, int]:
    hidden, low, high, total, squares = 0, int(highest), int(lowest), 0, 0
    room = np.empty(_STRIP * tile.shape[1])
    for start in range(0, len(tile), _STRIP):
        strip = tile[start : start + _STRIP]
        least, greatest = int(strip.min()), int(strip.max())
        if masked and least <= nodata <= greatest:
            invalid = strip == nodata
            hidden += int(np.count_nonzero(invalid))
            if least == nodata:
                least = int(np.where(invalid, highest, strip).min())
            if greatest == nodata:
                greatest = int(np.where(invalid, lowest, strip).max())
        low, high = min(low, least), max(high, greatest)
        exact = room[: strip.size]
        exact.reshape(strip.shape)[...] = strip
        # All sums are whole numbers below 2^53, so their order does not matter.
        total += int(exact.sum())
        squares += int(np.einsum("i,i->", exact, exact))
    nodata = int(nodata)
    return tile.size - hidden, low, high, total - hidden * nodata, squares - hidden * nodata * nodata
