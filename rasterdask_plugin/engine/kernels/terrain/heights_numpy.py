"""Heights between the pixels of an elevation model, in plain NumPy: fallback and oracle."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def bilinear(
    pixels: NDArray[np.float64],
    origin: tuple[int, int],
    size: tuple[int, int],
    u: NDArray[np.float64],
    v: NDArray[np.float64],
    out: NDArray[np.float64],
) -> None:
    """Write the heights at n points to `out` (n,): bilinear over the finite ones of four pixels, NaN where none is.

    `u`, `v` (n,): columns and rows in a raster of `size` = (rows, columns), corner convention, within it; in its
    outermost half pixel the outermost pixels are replicated. `pixels` (rows, columns) is the part of it that begins at
    pixel `origin` = (row, column), with all pixels around the points.
    """
    x, y = np.clip(u - 0.5, 0, size[1] - 1), np.clip(v - 0.5, 0, size[0] - 1)
    # They are not negative: cut off is rounded down.
    column, row = x.astype(np.int64), y.astype(np.int64)
    x, y = x - column, y - row
    length = pixels.shape[1]
    i, j = row - origin[0], column - origin[1]
    top, bottom = i * length, np.minimum(i + 1, pixels.shape[0] - 1) * length
    right = np.minimum(j + 1, length - 1)
    flat = pixels.ravel()
    total, weights = np.zeros(u.shape), np.zeros(u.shape)
    for index, weight in (
        (top + j, (1 - x) * (1 - y)),
        (top + right, x * (1 - y)),
        (bottom + j, (1 - x) * y),
        (bottom + right, x * y),
    ):
        height = flat.take(index)
        valid = np.isfinite(height)
        if not valid.all():
            height, weight = np.where(valid, height, 0.0), np.where(valid, weight, 0.0)
        total += height * weight
        weights += weight
    out[...] = np.where(weights > 0, total / np.where(weights > 0, weights, 1.0), np.nan)
