"""Compiled form of `gather_numpy`: the same operations in the same order, the same bits.

As in `separable_numba`, nothing compiled here calls anything of another file, and innermost loops are functions.
A row of output pixels goes in segments: positions and weights of a segment, once, then each band.
"""

from __future__ import annotations

import math

import numpy as np
from llvmlite import ir
from numba.extending import intrinsic
from numpy.typing import NDArray

from rasterdask_plugin.engine.kernels.compiled import compiled
from rasterdask_plugin.engine.kernels.interpolation_weights import _SINE, NAMES, TIE

_SEGMENT = 256
_BILINEAR, _BICUBIC, _LANCZOS, _AVERAGE = (NAMES.index(name) for name in ("bilinear", "bicubic", "lanczos", "average"))
_LOBES = 3.0 / (math.pi * math.pi)
_1 = np.uintp(1)


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


@intrinsic
def _blend_patch(typing, plane, start, stride, y0, y1, y2, y3, x0, x1, x2, x3):
    """Weigh the 4 × 4 pixels that begin at `start`: a row of the patch is one vector, which LLVM does not find out."""
    signature = plane.dtype(plane, start, stride, y0, y1, y2, y3, x0, x1, x2, x3)

    def generate(context, builder, signature, arguments):
        number = context.get_value_type(signature.return_type)
        vector = ir.VectorType(number, 4)
        lanes = [ir.Constant(ir.IntType(32), lane) for lane in range(4)]
        pixels = context.make_array(signature.args[0])(context, builder, arguments[0]).data
        index, stride, *weights = arguments[1:]

        def gathered(values):
            result = ir.Constant(vector, ir.Undefined)
            for lane, value in zip(lanes, values):
                result = builder.insert_element(result, value, lane)
            return result

        columns = None
        for weight in weights[:4]:
            row = builder.load(builder.bitcast(builder.gep(pixels, [index]), vector.as_pointer()))
            row.align = signature.return_type.bitwidth // 8
            scaled = builder.fmul(gathered([weight] * 4), row)
            columns = scaled if columns is None else builder.fadd(columns, scaled)
            index = builder.add(index, stride)
        products = builder.fmul(gathered(weights[4:]), columns)
        total = builder.extract_element(products, lanes[0])
        for lane in lanes[1:]:
            total = builder.fadd(total, builder.extract_element(products, lane))
        return total

    return signature, generate


@compiled
def _weigh_one(plane, stride, start, wx, wy, p):
    total = plane.dtype.type(0)
    for i in range(wx.shape[0]):
        a = start + np.uintp(i)
        down = wy[0, p] * plane[a]
        for j in range(1, wy.shape[0]):
            a += stride
            down += wy[j, p] * plane[a]
        total = wx[i, p] * down if i == 0 else total + wx[i, p] * down
    return total


@compiled
def _share(valid, stride, start, wx, wy, p):
    zero, one = wx.dtype.type(0), wx.dtype.type(1)
    total = zero
    for i in range(wx.shape[0]):
        a = start + np.uintp(i)
        down = wy[0, p] * (one if valid[a] else zero)
        for j in range(1, wy.shape[0]):
            a += stride
            down += wy[j, p] * (one if valid[a] else zero)
        total = wx[i, p] * down if i == 0 else total + wx[i, p] * down
    return total


@compiled
def _weigh_4(plane, stride, start, wx, wy, out):
    for p in range(out.shape[0]):
        out[p] = _blend_patch(
            plane, start[p], stride, wy[0, p], wy[1, p], wy[2, p], wy[3, p], wx[0, p], wx[1, p], wx[2, p], wx[3, p]
        )


@compiled
def _weigh_2(plane, stride, start, wx, wy, out):
    for p in range(out.shape[0]):
        a = start[p]
        b = a + stride
        y0, y1 = wy[0, p], wy[1, p]
        out[p] = wx[0, p] * (y0 * plane[a] + y1 * plane[b]) + wx[1, p] * (y0 * plane[a + _1] + y1 * plane[b + _1])


@compiled
def _weigh(plane, stride, start, wx, wy, out):
    for p in range(out.shape[0]):
        out[p] = _weigh_one(plane, stride, start[p], wx, wy, p)


@compiled
def _renormalise(plane, valid, touched, stride, start, nearest, wx, wy, out):
    half = plane.dtype.type(0.5)
    for p in range(out.shape[0]):
        if not valid[nearest[p]]:
            out[p] = np.nan
        elif touched[start[p]]:
            share = _share(valid, stride, start[p], wx, wy, p)
            away = nearest[p] - start[p]
            j = min(away // stride, np.uintp(wy.shape[0] - 1))
            i = min(away - (away // stride) * stride, np.uintp(wx.shape[0] - 1))
            if share < half * (wy[j, p] * wx[i, p]):
                out[p] = plane[nearest[p]]
            else:
                out[p] = out[p] / share


@compiled
def _find_outside(u, v, raster, outside):
    """Mark positions that are not in the raster; returns how many."""
    found = 0
    for p in range(u.shape[0]):
        x, y = np.floor(u[p] + TIE), np.floor(v[p] + TIE)
        inside = (x >= 0.0) & (x < raster[1]) & (y >= 0.0) & (y < raster[0])
        outside[p] = not inside
        found += not inside
    return found


@compiled
def _locate(x, y, origin, size, taps, outside, start):
    """Turn first taps `x`, `y` into indices of the flat block; returns how many pixels need what is beyond it."""
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
    masked = valid.shape[1] > 0
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
            away = _find_outside(us, vs, raster, outside[:n])
            beyond += _locate(first_x, first_y, origin, (height, width), (taps_y, taps_x), outside[:n], start)
            if beyond > 0:
                return beyond
            if masked:
                _locate_nearest(us, vs, origin, (height, width), outside[:n], start, nearest)
            for band in range(bands):
                plane = values[band].reshape(-1)
                target = out[band, r, c : c + n]
                if taps_x == 4 and taps_y == 4:
                    _weigh_4(plane, stride, start, wx, wy, target)
                elif taps_x == 2 and taps_y == 2:
                    _weigh_2(plane, stride, start, wx, wy, target)
                else:
                    _weigh(plane, stride, start, wx, wy, target)
                if masked:
                    good, near = valid[band].reshape(-1), touched[band].reshape(-1)
                    _renormalise(plane, good, near, stride, start, nearest, wx, wy, target)
                if away > 0:
                    _blank(outside, target)
    return beyond
