"""Compiled form of `gather_numpy`: the same operations in the same order, the same bits.

As in `separable_numba`, nothing compiled here calls anything of another file, and innermost loops are functions.
A row of output pixels goes in segments: positions and weights of a segment, once, then each band.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from rasterdask_plugin.engine.kernels.compiled import compiled
from rasterdask_plugin.engine.kernels.interpolation_weights import _SINE, NAMES, TIE

_SEGMENT = 256
_BILINEAR, _BICUBIC, _LANCZOS, _AVERAGE = (NAMES.index(name) for name in ("bilinear", "bicubic", "lanczos", "average"))
_LOBES = 3.0 / (math.pi * math.pi)
_1, _2, _3 = np.uintp(1), np.uintp(2), np.uintp(3)


@compiled
def _between(before, after, t):
    return before if t == 0.0 else before + t * (after - before)


@compiled
def _position_cell(before, after, fraction, out):
    slope = after - before
    for c in range(out.shape[0]):
        t = fraction[c]
        out[c] = before if t == 0.0 else before + t * slope


@compiled
def _position_row(nodes, fraction, row, column, out):
    spacing = fraction.shape[0]
    i = row // spacing
    t = fraction[row - i * spacing]
    below = min(i + 1, nodes.shape[0] - 1)
    stop = column + out.shape[0]
    at = column
    while at < stop:
        k = at // spacing
        right = min(k + 1, nodes.shape[1] - 1)
        before = _between(nodes[i, k], nodes[below, k], t)
        after = _between(nodes[i, right], nodes[below, right], t)
        end = min((k + 1) * spacing, stop)
        _position_cell(before, after, fraction[at - k * spacing :], out[at - column : end - column])
        at = end


@compiled
def _nearest_row(u, v, raster, origin, size, out):
    beyond = 0
    for c in range(out.shape[0]):
        x, y = np.floor(u[c] + TIE), np.floor(v[c] + TIE)
        inside = x >= 0.0 and x < raster[1] and y >= 0.0 and y < raster[0]
        left, top = x - origin[1], y - origin[0]
        covered = left >= 0.0 and left < size[1] and top >= 0.0 and top < size[0]
        out[c] = size[0] * size[1]
        if inside and covered:
            out[c] = np.intp(top) * size[1] + np.intp(left)
        elif inside:
            beyond += 1
    return beyond


@compiled
def nearest_index(
    u_nodes: NDArray[np.float64],
    v_nodes: NDArray[np.float64],
    fraction: NDArray[np.float64],
    row: int,
    column: int,
    raster: tuple[int, int],
    origin: tuple[int, int],
    size: tuple[int, int],
    out: NDArray[np.intp],
) -> int:
    """See `gather_numpy.nearest_index`."""
    u, v = np.empty(out.shape[1]), np.empty(out.shape[1])
    beyond = 0
    for r in range(out.shape[0]):
        _position_row(u_nodes, fraction, row + r, column, u)
        _position_row(v_nodes, fraction, row + r, column, v)
        beyond += _nearest_row(u, v, raster, origin, size, out[r])
    return beyond


@compiled
def _linear(taps):
    for p in range(taps.shape[0]):
        taps[p] = max(1.0 - taps[p], 0.0)


@compiled
def _cubic(taps):
    for p in range(taps.shape[0]):
        d = taps[p]
        inner = (1.5 * d - 2.5) * d * d + 1.0
        outer = ((2.5 - 0.5 * d) * d - 4.0) * d + 2.0
        taps[p] = inner if d <= 1.0 else (outer if d < 2.0 else 0.0)


@compiled
def _sine_of_pi_times(x):
    whole = np.floor(x + 0.5)
    rest = x - whole
    square = rest * rest
    series = _SINE[10]
    for n in range(9, -1, -1):
        series = series * square + _SINE[n]
    return (rest if whole - 2.0 * np.floor(0.5 * whole) == 0.0 else -rest) * series


@compiled
def _lanczos(taps):
    for p in range(taps.shape[0]):
        d = taps[p]
        near = d < 1e-9
        safe = 1.0 if near else d
        lobes = _sine_of_pi_times(safe) * _sine_of_pi_times(safe / 3.0) * _LOBES / (safe * safe)
        taps[p] = 1.0 if near else (lobes if d < 3.0 else 0.0)


@compiled
def _first_taps(position, centre, half, next_pixel, out):
    for p in range(out.shape[0]):
        out[p] = np.floor((position[p] - centre) - half) + next_pixel


@compiled
def _distances(position, first, tap, step, out):
    for p in range(out.shape[0]):
        out[p] = abs((first[p] + tap) - (position[p] - 0.5)) * step


@compiled
def _overlaps(position, first, tap, half, out):
    for p in range(out.shape[0]):
        low, high = position[p] - half, position[p] + half
        right, left = first[p] + (tap + 1.0), first[p] + tap
        out[p] = max(min(right, high) - max(left, low), 0.0)


@compiled
def _add(total, values):
    for p in range(total.shape[0]):
        total[p] += values[p]


@compiled
def _normalise(raw, total, out):
    for p in range(out.shape[0]):
        out[p] = raw[p] * (1.0 / total[p])


@compiled
def _axis_weights(code, axis, position, first, raw, scratch, out):
    """See `interpolation_weights.axis_weights`; `axis`: see `gather.axis_numbers`; `raw`, `scratch`: float64 room."""
    _, half, step, taps = axis
    n = position.shape[0]
    first, total = first[:n], scratch[:n]
    if code == _AVERAGE:
        _first_taps(position, 0.0, half, 0.0, first)
    else:
        _first_taps(position, 0.5, half, 1.0, first)
    for k in range(taps):
        tap = raw[k][:n]
        if code == _AVERAGE:
            _overlaps(position, first, float(k), half, tap)
            continue
        _distances(position, first, float(k), step, tap)
        if code == _BILINEAR:
            _linear(tap)
        elif code == _BICUBIC:
            _cubic(tap)
        else:
            _lanczos(tap)
    total[:] = raw[0][:n]
    for k in range(1, taps):
        _add(total, raw[k][:n])
    for k in range(taps):
        _normalise(raw[k][:n], total, out[k][:n])


@compiled
def _weigh_4(plane, stride, start, wx, wy, out):
    for p in range(out.shape[0]):
        a = start[p]
        b = a + stride
        c = b + stride
        d = c + stride
        x0, x1, x2, x3 = wx[0, p], wx[1, p], wx[2, p], wx[3, p]
        out[p] = (
            wy[0, p] * (plane[a] * x0 + plane[a + _1] * x1 + plane[a + _2] * x2 + plane[a + _3] * x3)
            + wy[1, p] * (plane[b] * x0 + plane[b + _1] * x1 + plane[b + _2] * x2 + plane[b + _3] * x3)
            + wy[2, p] * (plane[c] * x0 + plane[c + _1] * x1 + plane[c + _2] * x2 + plane[c + _3] * x3)
            + wy[3, p] * (plane[d] * x0 + plane[d + _1] * x1 + plane[d + _2] * x2 + plane[d + _3] * x3)
        )


@compiled
def _weigh_2(plane, stride, start, wx, wy, out):
    for p in range(out.shape[0]):
        a = start[p]
        b = a + stride
        x0, x1 = wx[0, p], wx[1, p]
        out[p] = wy[0, p] * (plane[a] * x0 + plane[a + _1] * x1) + wy[1, p] * (plane[b] * x0 + plane[b + _1] * x1)


@compiled
def _weigh(plane, stride, start, wx, wy, out):
    zero = plane.dtype.type(0)
    for p in range(out.shape[0]):
        a = start[p]
        total = zero
        for j in range(wy.shape[0]):
            along = plane[a] * wx[0, p]
            for i in range(1, wx.shape[0]):
                along += plane[a + np.uintp(i)] * wx[i, p]
            total = wy[j, p] * along if j == 0 else total + wy[j, p] * along
            a += stride
        out[p] = total


@compiled
def _share(valid, stride, start, wx, wy, p, zero, one):
    a = start
    total = zero
    for j in range(wy.shape[0]):
        along = wx[0, p] * (one if valid[a] else zero)
        for i in range(1, wx.shape[0]):
            along += wx[i, p] * (one if valid[a + np.uintp(i)] else zero)
        total = wy[j, p] * along if j == 0 else total + wy[j, p] * along
        a += stride
    return total


@compiled
def _renormalise(plane, valid, touched, stride, start, nearest, wx, wy, out):
    half, zero, one = plane.dtype.type(0.5), plane.dtype.type(0), plane.dtype.type(1)
    for p in range(out.shape[0]):
        if not valid[nearest[p]]:
            out[p] = np.nan
        elif touched[start[p]]:
            share = _share(valid, stride, start[p], wx, wy, p, zero, one)
            away = nearest[p] - start[p]
            j = min(away // stride, np.uintp(wy.shape[0] - 1))
            i = min(away - (away // stride) * stride, np.uintp(wx.shape[0] - 1))
            if share < half * (wy[j, p] * wx[i, p]):
                out[p] = plane[nearest[p]]
            else:
                out[p] = out[p] / share


@compiled
def _locate(u, v, x, y, raster, origin, size, taps, start, nearest, outside):
    """Turn first taps `x`, `y` into indices of the flat block; returns how many pixels need what is beyond it."""
    beyond = 0
    for p in range(u.shape[0]):
        near_x, near_y = np.floor(u[p] + TIE), np.floor(v[p] + TIE)
        inside = near_x >= 0.0 and near_x < raster[1] and near_y >= 0.0 and near_y < raster[0]
        left, top = x[p] - origin[1], y[p] - origin[0]
        covered = left >= 0.0 and left + taps[1] <= size[1] and top >= 0.0 and top + taps[0] <= size[0]
        outside[p] = not (inside and covered)
        start[p] = 0
        nearest[p] = 0
        if inside and covered:
            start[p] = np.uintp(top) * np.uintp(size[1]) + np.uintp(left)
            nearest[p] = np.uintp(near_y - origin[0]) * np.uintp(size[1]) + np.uintp(near_x - origin[1])
        elif inside:
            beyond += 1
    return beyond


@compiled
def _blank(outside, out):
    for p in range(out.shape[0]):
        if outside[p]:
            out[p] = np.nan


@compiled
def gather(
    values: NDArray,
    valid: NDArray[np.uint8],
    touched: NDArray[np.uint8],
    u_nodes: NDArray[np.float64],
    v_nodes: NDArray[np.float64],
    fraction: NDArray[np.float64],
    row: int,
    column: int,
    raster: tuple[int, int],
    origin: tuple[int, int],
    code: int,
    radius: int,
    axis_x: tuple[float, float, float, int],
    axis_y: tuple[float, float, float, int],
    out: NDArray,
) -> int:
    """See `gather_numpy.gather`."""
    taps_x, taps_y = axis_x[3], axis_y[3]
    bands, height, width = values.shape
    columns = out.shape[2]
    stride = np.uintp(width)
    u, v = np.empty(columns), np.empty(columns)
    first_x, first_y, scratch = np.empty(_SEGMENT), np.empty(_SEGMENT), np.empty(_SEGMENT)
    raw = np.empty((max(taps_x, taps_y), _SEGMENT))
    wx, wy = np.empty((taps_x, _SEGMENT), values.dtype), np.empty((taps_y, _SEGMENT), values.dtype)
    start, nearest = np.empty(_SEGMENT, np.uintp), np.empty(_SEGMENT, np.uintp)
    outside = np.empty(_SEGMENT, np.bool_)
    beyond = 0
    for r in range(out.shape[1]):
        _position_row(u_nodes, fraction, row + r, column, u)
        _position_row(v_nodes, fraction, row + r, column, v)
        for c in range(0, columns, _SEGMENT):
            n = min(_SEGMENT, columns - c)
            us, vs = u[c : c + n], v[c : c + n]
            _axis_weights(code, axis_x, us, first_x, raw, scratch, wx)
            _axis_weights(code, axis_y, vs, first_y, raw, scratch, wy)
            beyond += _locate(
                us, vs, first_x, first_y, raster, origin, (height, width), (taps_y, taps_x), start, nearest, outside
            )
            for band in range(bands):
                plane = values[band].reshape(-1)
                target = out[band, r, c : c + n]
                if taps_x == 4 and taps_y == 4:
                    _weigh_4(plane, stride, start, wx, wy, target)
                elif taps_x == 2 and taps_y == 2:
                    _weigh_2(plane, stride, start, wx, wy, target)
                else:
                    _weigh(plane, stride, start, wx, wy, target)
                if valid.shape[1] > 0:
                    good, near = valid[band].reshape(-1), touched[band].reshape(-1)
                    _renormalise(plane, good, near, stride, start, nearest, wx, wy, target)
                _blank(outside, target)
    return beyond
