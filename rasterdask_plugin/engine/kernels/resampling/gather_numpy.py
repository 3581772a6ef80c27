"""Patches of pixels weighed at any coordinates, in plain NumPy: the fallback without numba, and the tests' oracle."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ....vocabulary.names import INTERPOLATIONS
from ..numbers.rounding_numpy import round_and_clamp
from .coordinates_numpy import positions
from .interpolation_weights import axis_weights, nearest_pixel

_STRIP = 32
"""Output rows at a time: what is computed is still in the cache when it is rounded."""


def gather(
    values: NDArray,
    valid: NDArray[np.uint8],
    touched: NDArray[np.uint8],
    nodes: tuple,
    exact: tuple[NDArray, NDArray, NDArray, NDArray],
    raster: tuple[int, int],
    origin: tuple[int, int],
    code: int,
    axes: tuple,
    phases: tuple[NDArray, NDArray],
    conversion: tuple,
    out: NDArray,
) -> int:
    """Interpolate all bands for output pixels, and convert what comes out by `round_and_clamp` with `conversion`.

    `values` (groups, rows, columns, lanes), float32 or float64: the padded block, 0 where invalid, band b in group
    b // lanes and lane b % lanes; its first pixel is pixel `origin` of the raster, which is `raster` = (height, width)
    large. `valid`, `touched` (bands, rows, columns), 1 or 0, or without rows where every pixel is valid; `touched`: a
    pixel of the window of taps that begins here is invalid.
    `nodes`: moving columns u and rows v, corner convention, of nodes, and `fraction`, `row` and `column`, as
    `coordinates_numpy.positions` takes them; NaN where there is no position. `exact`: rows, in ascending order,
    columns, u and v of output pixels whose coordinates are known by themselves.
    `code`: index in INTERPOLATIONS. `axes`: the kernel's radius, and `gather.axis_numbers` of columns and of rows;
    `phases`: `interpolation_weights.lanczos_phases` of both. `out` (bands, rows, columns) is overwritten.
    Returns how many output pixels were found to need what is beyond the block; any: `out` is not complete.
    """
    node_u, node_v, fraction, row, column = nodes
    beyond = 0
    for start in range(0, out.shape[1], _STRIP):
        target = out[:, start : start + _STRIP]
        u, v = np.empty((2, *target.shape[1:]))
        positions(node_u, fraction, row + start, column, u)
        positions(node_v, fraction, row + start, column, v)
        here = slice(*np.searchsorted(exact[0], (start, start + len(u))))
        places = exact[0][here] - start, exact[1][here]
        u[places], v[places] = exact[2][here], exact[3][here]
        mixed = np.empty(target.shape, values.dtype)
        beyond += _interpolate((values, valid, touched), u, v, raster, origin, INTERPOLATIONS[code], axes, mixed)
        for band in range(len(out)):
            round_and_clamp(mixed[band], target[band], *conversion)
    return beyond


def _interpolate(planes, u, v, raster, origin, name, axes, out):
    """Write the bands at positions (rows, columns) to `out`, NaN where it is to be fill."""
    values, valid, touched = planes
    radius, axis_x, axis_y = axes
    taps_x, taps_y, lanes = axis_x[3], axis_y[3], values.shape[3]
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
