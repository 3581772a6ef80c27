"""Interpolates heights between the pixels of an elevation model. Compiled."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..compiled import compiled


@compiled
def _over_finite(a, p, b, q, c, r, d, s):
    total, weights = 0.0, 0.0
    if np.isfinite(a):
        total, weights = total + a * p, weights + p
    if np.isfinite(b):
        total, weights = total + b * q, weights + q
    if np.isfinite(c):
        total, weights = total + c * r, weights + r
    if np.isfinite(d):
        total, weights = total + d * s, weights + s
    return total / weights if weights > 0 else np.nan


@compiled
def bilinear(
    pixels: NDArray[np.float64],
    origin: tuple[int, int],
    size: tuple[int, int],
    u: NDArray[np.float64],
    v: NDArray[np.float64],
    out: NDArray[np.float64],
) -> None:
    """Write the heights at n points to `out` (n,), interpolated bilinearly between the finite ones of four pixels.

    A point without a finite pixel gets NaN. `u`, `v` (n,): columns and rows of the points within a raster of `size` =
    (rows, columns), corner convention. In the raster's outermost half pixel the outermost pixels are replicated.
    `pixels` (rows, columns) is the part of the raster that begins at pixel `origin` = (row, column). It has all four
    pixels around each point.
    """
    rows, columns = pixels.shape
    last_column, last_row = size[1] - 1.0, size[0] - 1.0
    for k in range(out.shape[0]):
        x, y = min(max(u[k] - 0.5, 0.0), last_column), min(max(v[k] - 0.5, 0.0), last_row)
        column, row = np.intp(x), np.intp(y)
        x, y = x - column, y - row
        i, j = row - origin[0], column - origin[1]
        below, right = min(i + 1, rows - 1), min(j + 1, columns - 1)
        a, b, c, d = pixels[i, j], pixels[i, right], pixels[below, j], pixels[below, right]
        p, q, r, s = (1 - x) * (1 - y), x * (1 - y), (1 - x) * y, x * y
        if np.isfinite(a + b + c + d):
            out[k] = (0.0 + a * p + b * q + c * r + d * s) / (p + q + r + s)
        else:
            out[k] = _over_finite(a, p, b, q, c, r, d, s)
