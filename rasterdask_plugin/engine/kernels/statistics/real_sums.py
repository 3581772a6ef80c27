"""Sums over tiles of floats and of integers of 32 bits or more, in NumPy.

It is used for floats if numba is not loaded, and always for integers.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def real_sums(
    band: NDArray[np.number], side: int, nodata: tuple[np.number, np.number], found: NDArray[np.float64]
) -> None:
    """Write count, least, greatest, sum and squares of each tile's valid pixels to `found` (tiles, 5).

    `band` (rows, columns), floats or integers of 32 bits or more, is cut into tiles of `side` rows and columns, row by
    row of tiles. A pixel is invalid if it is NaN, infinite, or from the first to the second number of `nodata`, which
    have the band's dtype (`nodata_range`). In a tile without a valid pixel only the count has a meaning.

    Squares are those of the distances from the tile's mean. Distances are float32 in a float32 band, else float64. Sums
    are float64. Each column is added up from top to bottom, then the sums of the columns from left to right. So the
    compiled form gives the same bits.
    """
    room = np.empty(side * side, np.float32 if band.dtype == np.float32 else np.float64)
    tiles = (
        band[row : row + side, column : column + side]
        for row in range(0, band.shape[0], side)
        for column in range(0, band.shape[1], side)
    )
    with np.errstate(over="ignore", invalid="ignore"):
        for tile, target in zip(tiles, found):
            target[:] = _real_sums(tile, nodata, room)


def _real_sums(
    tile: NDArray[np.number], nodata: tuple[np.number, np.number], room: NDArray[np.floating]
) -> tuple[int, float, float, float, float]:
    # The numbers are copied to contiguous memory, where the work is twice as fast as in a part of a band.
    masked = nodata[0] <= nodata[1]
    numbers = room[: tile.size].reshape(tile.shape)
    np.copyto(numbers, tile)
    count, least, greatest, invalid = tile.size, numbers.min(), numbers.max(), None
    # Both are NaN if one number is NaN. This pass over all numbers is needed anyway.
    if masked or not np.isfinite(least) or not np.isfinite(greatest):
        valid = np.isfinite(numbers)
        if masked:
            # Nodata is looked for in the band, since `numbers` may have rounded its integers.
            valid &= (tile < nodata[0]) | (tile > nodata[1])
        known = numbers[valid]
        if not known.size:
            return 0, 0, 0, 0, 0
        count, least, greatest = known.size, known.min(), known.max()
        if count < tile.size:
            invalid = ~valid
            np.copyto(numbers, 0, where=invalid)
    total = _sum(numbers)
    squares = _squared_distances(numbers, invalid, total / count)
    if not np.isfinite(squares):
        # Squares may be too large for float32.
        squares = _squared_distances(tile.astype(np.float64), invalid, total / count)
    return count, least, greatest, total, squares


def _squared_distances(numbers: NDArray[np.floating], invalid: NDArray[np.bool_] | None, mean: float) -> float:
    """Return the sum of the valid numbers' squared distances from `mean`, and leave the squares in their place."""
    numbers -= numbers.dtype.type(mean)
    if invalid is not None:
        np.copyto(numbers, 0, where=invalid)
    numbers *= numbers
    return _sum(numbers)


def _sum(numbers: NDArray[np.floating]) -> float:
    # Along the first axis NumPy adds row by row, but a single column by halves. A running sum has one order.
    add = np.add.reduce if numbers.shape[1] > 1 else _last_of_running
    return float(_last_of_running(add(numbers, axis=0, dtype=np.float64)))


def _last_of_running(numbers: NDArray[np.floating], **options: Any) -> NDArray[np.floating]:
    return np.add.accumulate(numbers, **options)[-1]
