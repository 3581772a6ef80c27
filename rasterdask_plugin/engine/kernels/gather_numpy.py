"""Patches of pixels weighed at any coordinates, in plain NumPy: the fallback without numba, and the tests' oracle."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .interpolation_weights import NAMES, axis_weights, nearest_pixel


def gather(
    values: NDArray,
    valid: NDArray[np.uint8],
    touched: NDArray[np.uint8],
    u: NDArray[np.float64],
    v: NDArray[np.float64],
    raster: tuple[int, int],
    origin: tuple[int, int],
    code: int,
    radius: int,
    axis_x: tuple[float, float, float, int],
    axis_y: tuple[float, float, float, int],
    phases_x: NDArray[np.float64],
    phases_y: NDArray[np.float64],
    out: NDArray,
) -> int:
    """Interpolate all bands for output pixels; NaN where an output pixel is to be fill.

    `values` (groups, rows, columns, lanes), float32 or float64: the padded block, 0 where invalid, band b in group
    b // lanes and lane b % lanes; its first pixel is pixel `origin` of the raster, which is `raster` = (height, width)
    large. `valid`, `touched` (bands, rows, columns), 1 or 0, or without rows where every pixel is valid; `touched`: a
    pixel of the window of taps that begins here is invalid.
    `u`, `v` (rows, columns): moving columns and rows of the output pixels, corner convention, NaN where there is none.
    `code`: index in `interpolation_weights.NAMES`. `axis_x`, `axis_y`: see `gather.axis_numbers`; `phases_x`,
    `phases_y`: `interpolation_weights.lanczos_phases`. `out` (bands, rows, columns), of the dtype of `values`, is
    overwritten. Returns how many output pixels were found to need what is beyond the block; any: `out` is not complete.
    """
    name, taps_x, taps_y, lanes = NAMES[code], axis_x[3], axis_y[3], values.shape[3]
    nearest_u, nearest_v = nearest_pixel(u), nearest_pixel(v)
    inside = (nearest_u >= 0) & (nearest_u < raster[1]) & (nearest_v >= 0) & (nearest_v < raster[0])
    x, weights_x = axis_weights(name, radius, axis_x[0], np.where(inside, u, 0.0))
    y, weights_y = axis_weights(name, radius, axis_y[0], np.where(inside, v, 0.0))
    x, y = x - origin[1], y - origin[0]
    covered = (x >= 0) & (x + taps_x <= values.shape[2]) & (y >= 0) & (y + taps_y <= values.shape[1])
    beyond = int(np.count_nonzero(inside & ~covered))
    inside &= covered
    x, y = np.where(inside, x, 0).astype(np.intp), np.where(inside, y, 0).astype(np.intp)
    weights_x, weights_y = weights_x.astype(values.dtype), weights_y.astype(values.dtype)
    nearest = (
        np.where(inside, nearest_v - origin[0], 0).astype(np.intp),
        np.where(inside, nearest_u - origin[1], 0).astype(np.intp),
    )
    for band in range(len(out)):
        plane = values[band // lanes, :, :, band % lanes]
        mixed = _weigh(plane, x, y, weights_x, weights_y)
        if valid.shape[1]:
            mixed = _renormalise(mixed, plane, valid[band], touched[band], x, y, weights_x, weights_y, nearest)
        out[band] = np.where(inside, mixed, np.nan)
    return beyond


def _weigh(values: NDArray, x: NDArray, y: NDArray, weights_x: NDArray, weights_y: NDArray) -> NDArray:
    total = None
    for i in range(len(weights_x)):
        down = weights_y[0] * values[y, x + i]
        for j in range(1, len(weights_y)):
            down = down + weights_y[j] * values[y + j, x + i]
        total = weights_x[i] * down if total is None else total + weights_x[i] * down
    return total


def _renormalise(mixed, values, valid, touched, x, y, weights_x, weights_y, nearest):
    share = _weigh(valid.astype(values.dtype), x, y, weights_x, weights_y)
    column = np.clip(nearest[1] - x, 0, len(weights_x) - 1)[None]
    row = np.clip(nearest[0] - y, 0, len(weights_y) - 1)[None]
    weight = np.take_along_axis(weights_y, row, 0)[0] * np.take_along_axis(weights_x, column, 0)[0]
    with np.errstate(divide="ignore", invalid="ignore"):
        divided = np.where(share < share.dtype.type(0.5) * weight, values[nearest], mixed / share)
    mixed = np.where(touched[y, x] == 1, divided, mixed)
    return np.where(valid[nearest] == 1, mixed, np.nan)
