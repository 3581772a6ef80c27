"""Resampling one pixel at a time, from the textbook's formulas, in double precision: slow and obvious."""

from __future__ import annotations

import math

import numpy as np


def kernel_1d(name, radius, stretch, distance):
    """Weight of a pixel whose centre is `distance` moving pixels away from the position."""
    if name == "average":
        return max(0.0, min(distance + 0.5, stretch / 2) - max(distance - 0.5, -stretch / 2))
    d = abs(distance) / stretch
    if name == "bilinear":
        return 1 - d if d < 1 else 0.0
    if name == "lanczos":
        return (np.sinc(d) * np.sinc(d / 3)) if d < 3 else 0.0
    d *= 2 / radius
    a = -0.5
    if d <= 1:
        return (a + 2) * d**3 - (a + 3) * d**2 + 1
    return a * d**3 - 5 * a * d**2 + 8 * a * d - 4 * a if d < 2 else 0.0


def pixel(band, invalid, u, v, kernel):
    """Value at (u, v), None for fill. `band` float64 and `invalid` bool are the whole raster."""
    height, width = band.shape
    if not (math.isfinite(u) and math.isfinite(v)):
        return None
    column, row = math.floor(u + 1e-10), math.floor(v + 1e-10)
    if not (0 <= column < width and 0 <= row < height) or invalid[row, column]:
        return None
    if kernel.name == "nearest":
        return band[row, column]
    reach = math.ceil(3 * kernel.radius * max(kernel.stretch_x, kernel.stretch_y, 1)) + 2
    around = range(-reach, reach + 1)
    down = [(min(max(row + i, 0), height - 1), row + i + 0.5 - v) for i in around]
    along = [(min(max(column + j, 0), width - 1), column + j + 0.5 - u) for j in around]
    wy = [kernel_1d(kernel.name, kernel.radius, kernel.stretch_y, d) for _, d in down]
    wx = [kernel_1d(kernel.name, kernel.radius, kernel.stretch_x, d) for _, d in along]
    total = share = 0.0
    for (i, _), a in zip(down, wy):
        for (j, _), b in zip(along, wx):
            if a * b != 0 and not invalid[i, j]:
                total += a * b * band[i, j]
                share += a * b
    if share < 0.5 * wy[reach] * wx[reach]:
        return band[row, column]
    return total / share


def raster(bands, invalid, u, v, kernel):
    """Float64 with NaN for fill, for full-resolution coordinates `u`, `v`."""
    result = np.full((len(bands), *u.shape), np.nan)
    for b in range(len(bands)):
        for r, c in np.ndindex(u.shape):
            value = pixel(bands[b], invalid[b], u[r, c], v[r, c], kernel)
            if value is not None:
                result[b, r, c] = value
    return result
