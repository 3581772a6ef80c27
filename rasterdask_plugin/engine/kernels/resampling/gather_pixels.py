"""Interpolates pixels at any coordinates. Compiled.

A row of output pixels is worked on in segments. The positions and weights of a segment are computed once for all bands.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..compiled import compiled
from ..numbers.rounding import round_row
from .blending import renormalise, weigh
from .coordinates import position_row
from .interpolation_weights import TIE
from .segment_weights import SEGMENT, axis_weights


@compiled
def _find_outside(u, v, raster, outside):
    """Mark positions that are not in the raster, and return how many there are."""
    found = 0
    for p in range(u.shape[0]):
        x, y = np.floor(u[p] + TIE), np.floor(v[p] + TIE)
        inside = (x >= 0.0) & (x < raster[1]) & (y >= 0.0) & (y < raster[0])
        outside[p] = not inside
        found += not inside
    return found


@compiled
def _locate(x, y, origin, size, taps, outside, start):
    """Turn first taps `x`, `y` into indices of the flat block. Return how many pixels need pixels outside of it."""
    beyond = 0
    right, bottom = float(size[1] - taps[1]), float(size[0] - taps[0])
    for p in range(outside.shape[0]):
        left, top = x[p] - origin[1], y[p] - origin[0]
        covered = (left >= 0.0) & (left <= right) & (top >= 0.0) & (top <= bottom)
        start[p] = 0
        if covered:
            start[p] = np.uintp(np.intp(top) * size[1] + np.intp(left))
        elif not outside[p]:
            beyond += 1
    return beyond


@compiled
def _locate_nearest(u, v, origin, size, outside, start, nearest):
    for p in range(u.shape[0]):
        nearest[p] = start[p]
        if not outside[p]:
            top, left = np.floor(v[p] + TIE) - origin[0], np.floor(u[p] + TIE) - origin[1]
            nearest[p] = np.uintp(np.intp(top) * size[1] + np.intp(left))


@compiled
def _blank(outside, out):
    for p in range(out.shape[0]):
        if outside[p]:
            out[p] = np.nan


@compiled
def _take_exact(row, column, u, v, r, k, us, vs):
    """Write the exact coordinates of row `r`, which begin at index `k`, and return the index at which the next row's
    begin."""
    while k < row.shape[0] and row[k] == r:
        us[column[k]], vs[column[k]] = u[k], v[k]
        k += 1
    return k


@compiled
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
    """Interpolate all bands, and convert the values to the output's type by `rounding.round_row` with `conversion`.

    - `values` (bands, rows, columns), float32 or float64: the padded block, 0 where invalid. Its first pixel is pixel
      `origin` of the raster, whose size is `raster` = (height, width).
    - `valid` (bands, rows, columns): 1 or 0; without rows if every pixel is valid. `touched`, of the same shape: 1 if
      any pixel of the patch that begins at this pixel is invalid.
    - `nodes`: moving columns u and rows v of the nodes, corner convention, NaN for no position; and `fraction`, `row`
      and `column` as `coordinates.positions` takes them.
    - `exact`: row, in ascending order, column, u and v of output pixels whose coordinates are computed exactly.
    - `code`: index in `interpolation_weights.NAMES`. `axes`: the kernel's radius, and `gather.axis_numbers` of columns
      and of rows. `phases`: `interpolation_weights.lanczos_phases` of both.
    - `out` (bands, rows, columns) is overwritten.

    Returns how many output pixels were found that need pixels outside of the block. If it is not 0, `out` is not
    complete.
    """
    node_u, node_v, fraction, row, column = nodes
    exact_row, exact_column, exact_u, exact_v = exact
    _, axis_x, axis_y = axes
    phases_x, phases_y = phases
    fill = conversion[3]
    taps_x, taps_y = axis_x[3], axis_y[3]
    bands, height, width = values.shape
    rows, columns = out.shape[1:]
    stride = np.uintp(width)
    masked = valid.shape[1] > 0
    row_u, row_v = np.empty(columns), np.empty(columns)
    first_x, first_y, scratch = np.empty(SEGMENT), np.empty(SEGMENT), np.empty((5, SEGMENT))
    raw = np.empty((max(taps_x, taps_y), SEGMENT))
    wx, wy = np.empty((taps_x, SEGMENT), values.dtype), np.empty((taps_y, SEGMENT), values.dtype)
    mixed = np.empty(SEGMENT, values.dtype)
    starts, nearest = np.empty(SEGMENT, np.uintp), np.empty(SEGMENT, np.uintp)
    outside = np.empty(SEGMENT, np.bool_)
    beyond, k = 0, 0
    for r in range(rows):
        position_row(node_u, fraction, row + r, column, row_u)
        position_row(node_v, fraction, row + r, column, row_v)
        k = _take_exact(exact_row, exact_column, exact_u, exact_v, r, k, row_u, row_v)
        for c in range(0, columns, SEGMENT):
            n = min(SEGMENT, columns - c)
            us, vs, start = row_u[c : c + n], row_v[c : c + n], starts[:n]
            away = _find_outside(us, vs, raster, outside)
            if away == n:
                out[:, r, c : c + n] = fill
                continue
            axis_weights(code, axis_x, phases_x, us, first_x, raw, scratch, wx)
            axis_weights(code, axis_y, phases_y, vs, first_y, raw, scratch, wy)
            beyond += _locate(first_x, first_y, origin, (height, width), (taps_y, taps_x), outside[:n], start)
            if beyond > 0:
                return beyond
            if masked:
                _locate_nearest(us, vs, origin, (height, width), outside[:n], start, nearest)
            for band in range(bands):
                line, plane = mixed[:n], values[band].reshape(-1)
                weigh(plane, stride, start, wx, wy, line)
                if masked:
                    good, near = valid[band].reshape(-1), touched[band].reshape(-1)
                    renormalise(plane, good, near, stride, start, nearest, wx, wy, line)
                if away > 0:
                    _blank(outside, line)
                round_row(line, out[band, r, c : c + n], conversion)
    return beyond
