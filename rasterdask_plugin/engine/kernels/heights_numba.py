"""Compiled form of `heights_numpy`: the same operations in the same order, the same bits."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .compiled import compiled


@compiled
def bilinear(
    pixels: NDArray[np.float64],
    origin: tuple[int, int],
    size: tuple[int, int],
    u: NDArray[np.float64],
    v: NDArray[np.float64],
    out: NDArray[np.float64],
) -> None:
    """See `heights_numpy.bilinear`."""
    for k in range(out.shape[0]):
        x, y = min(max(u[k] - 0.5, 0.0), size[1] - 1.0), min(max(v[k] - 0.5, 0.0), size[0] - 1.0)
        column, row = np.intp(x), np.intp(y)
        x, y = x - column, y - row
        i, j = row - origin[0], column - origin[1]
        below, right = min(i + 1, pixels.shape[0] - 1), min(j + 1, pixels.shape[1] - 1)
        total, weights = 0.0, 0.0
        height, weight = pixels[i, j], (1 - x) * (1 - y)
        if np.isfinite(height):
            total, weights = total + height * weight, weights + weight
        height, weight = pixels[i, right], x * (1 - y)
        if np.isfinite(height):
            total, weights = total + height * weight, weights + weight
        height, weight = pixels[below, j], (1 - x) * y
        if np.isfinite(height):
            total, weights = total + height * weight, weights + weight
        height, weight = pixels[below, right], x * y
        if np.isfinite(height):
            total, weights = total + height * weight, weights + weight
        out[k] = total / weights if weights > 0 else np.nan
