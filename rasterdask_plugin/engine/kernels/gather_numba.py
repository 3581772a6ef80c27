"""Compiled form of `gather_numpy`: the same operations in the same order, the same bits.

As in `separable_numba`, nothing compiled here calls anything of another file, and innermost loops are functions.
A row of output pixels goes in segments: positions and weights of a segment, once, then each band.
"""

from __future__ import annotations

import math

import numpy as np
from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic
from numpy.typing import NDArray

from .compiled import compiled
from .interpolation_weights import _SINE as _C
from .interpolation_weights import LANES, NAMES, NEAR, TIE

_SEGMENT = 256
_BILINEAR, _BICUBIC, _LANCZOS, _AVERAGE = (NAMES.index(name) for name in ("bilinear", "bicubic", "lanczos", "average"))
_LOBES = 3.0 / (math.pi * math.pi)
_1 = np.uintp(1)
_ROOM, _2_ROOM, _3_ROOM = np.uintp(_SEGMENT), np.uintp(2 * _SEGMENT), np.uintp(3 * _SEGMENT)


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
def positions(
    nodes: NDArray[np.float64], fraction: NDArray[np.float64], row: int, column: int, out: NDArray[np.float64]
) -> None:
    """See `gather_numpy.positions`."""
    for r in range(out.shape[0]):
        _position_row(nodes, fraction, row + r, column, out[r])


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
    u: NDArray[np.float64],
    v: NDArray[np.float64],
    raster: tuple[int, int],
    origin: tuple[int, int],
    size: tuple[int, int],
    out: NDArray[np.intp],
) -> int:
    """See `gather_numpy.nearest_index`."""
    beyond = 0
    for r in range(out.shape[0]):
        beyond += _nearest_row(u[r], v[r], raster, origin, size, out[r])
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
    # Written out: LLVM makes vectors of no loop within the loop.
    series = _C[10] * square + _C[9]
    series = ((series * square + _C[8]) * square + _C[7]) * square + _C[6]
    series = ((series * square + _C[5]) * square + _C[4]) * square + _C[3]
    series = ((series * square + _C[2]) * square + _C[1]) * square + _C[0]
    return (rest if whole - 2.0 * np.floor(0.5 * whole) == 0.0 else -rest) * series


@compiled
def _from_first_tap(position, first, step, out):
    for p in range(out.shape[0]):
        out[p] = (first[p] - (position[p] - 0.5)) * step


@compiled
def _sines(distance, divisor, shift, out):
    for p in range(out.shape[0]):
        out[p] = _sine_of_pi_times(distance[p] / divisor + shift)


@compiled
def _lanczos(distance, sines, cosines, sines_3, cosines_3, ahead, phase, out):
    sine, cosine, sine_3, cosine_3 = phase
    for p in range(out.shape[0]):
        d = abs(distance[p] + ahead)
        lobes = (sines[p] * cosine + cosines[p] * sine) * (sines_3[p] * cosine_3 + cosines_3[p] * sine_3)
        safe = 1.0 if d < NEAR else d
        lobes = lobes * _LOBES / (safe * safe)
        out[p] = 1.0 if d < NEAR else (lobes if d < 3.0 else 0.0)


@compiled
def _lanczos_weights(position, first, step, phases, scratch, raw):
    n = position.shape[0]
    distance, waves = scratch[0, :n], scratch[1:]
    _from_first_tap(position, first, step, distance)
    for k in range(4):
        _sines(distance, 3.0 if k > 1 else 1.0, 0.5 * (k % 2), waves[k][:n])
    for k in range(phases.shape[0]):
        phase = (phases[k, 0], phases[k, 1], phases[k, 2], phases[k, 3])
        _lanczos(distance, waves[0], waves[1], waves[2], waves[3], float(k) * step, phase, raw[k][:n])


@compiled
def _cubic_weights(position, first, out):
    """All weights of the ordinary bicubic kernel; `out`: flat room of 4 segments, so that LLVM sees one array."""
    for p in range(position.shape[0]):
        centred = position[p] - 0.5
        before = np.floor(centred)
        t = centred - before
        q = np.uintp(p)
        first[q] = before - 1.0
        out[q] = ((1.0 - 0.5 * t) * t - 0.5) * t
        out[q + _ROOM] = (1.5 * t - 2.5) * t * t + 1.0
        out[q + _2_ROOM] = ((2.0 - 1.5 * t) * t + 0.5) * t
        out[q + _3_ROOM] = (0.5 * t - 0.5) * t * t


@compiled
def _linear_weights(position, first, out):
    """The same for the ordinary bilinear kernel."""
    for p in range(position.shape[0]):
        centred = position[p] - 0.5
        before = np.floor(centred)
        t = centred - before
        q = np.uintp(p)
        first[q] = before
        out[q] = 1.0 - t
        out[q + _ROOM] = t


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
def _invert(values):
    for p in range(values.shape[0]):
        values[p] = 1.0 / values[p]


@compiled
def _normalise(raw, factor, out):
    for p in range(out.shape[0]):
        out[p] = raw[p] * factor[p]


@compiled
def _axis_weights(code, axis, phases, position, first, raw, scratch, out):
    """See `interpolation_weights.axis_weights`; `axis`: see `gather.axis_numbers`; `raw`, `scratch`: float64 room."""
    _, half, step, taps = axis
    n = position.shape[0]
    first = first[:n]
    if step == 1.0 and code == _BICUBIC:
        _cubic_weights(position, first, out.reshape(-1))
        return
    if step == 1.0 and code == _BILINEAR:
        _linear_weights(position, first, out.reshape(-1))
        return
    if code == _AVERAGE:
        _first_taps(position, 0.0, half, 0.0, first)
    else:
        _first_taps(position, 0.5, half, 1.0, first)
    if code == _LANCZOS:
        _lanczos_weights(position, first, step, phases, scratch, raw)
    else:
        for k in range(taps):
            tap = raw[k][:n]
            if code == _AVERAGE:
                _overlaps(position, first, float(k), half, tap)
                continue
            _distances(position, first, float(k), step, tap)
            if code == _BILINEAR:
                _linear(tap)
            else:
                _cubic(tap)
    total = scratch[0, :n]
    total[:] = raw[0][:n]
    for k in range(1, taps):
        _add(total, raw[k][:n])
    _invert(total)
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


def _blend_lanes(taps: int | None):
    """Return a function that weighs a patch of pixels of `LANES` interleaved bands, a vector for each pixel.

    `taps`: columns and rows of the patch, if they are known beforehand; None: as many as there are weights.
    """

    @intrinsic
    def blend(typing, plane, start, stride, wy, wx, p, out):
        signature = types.void(plane, start, stride, wy, wx, p, out)

        def generate(context, builder, signature, arguments):
            number = context.get_value_type(signature.args[0].dtype)
            vector = ir.VectorType(number, LANES)
            arrays = {k: context.make_array(signature.args[k])(context, builder, arguments[k]) for k in (0, 3, 4, 6)}
            start, stride, p = arguments[1], arguments[2], arguments[5]
            index = start.type
            lanes, segment = ir.Constant(index, LANES), ir.Constant(index, _SEGMENT)
            first_lanes = ir.Constant(ir.VectorType(ir.IntType(32), LANES), [0] * LANES)
            align = signature.args[0].dtype.bitwidth // 8
            corner = builder.gep(arrays[0].data, [builder.mul(start, lanes)])
            row_length = builder.mul(stride, lanes)

            def pixels(i, j, kind):
                # Row by row, so that the columns of a patch are constant distances from one address.
                row = builder.gep(corner, [builder.mul(j, row_length)])
                pointer = builder.gep(row, [builder.mul(i, lanes)])
                loaded = builder.load(builder.bitcast(pointer, kind.as_pointer()))
                loaded.align = align
                return loaded

            def weight(axis, k):
                place = builder.add(builder.mul(k, segment), p)
                scalar = builder.load(builder.gep(arrays[axis].data, [place]))
                one = builder.insert_element(ir.Constant(vector, ir.Undefined), scalar, ir.Constant(ir.IntType(32), 0))
                return builder.shuffle_vector(one, ir.Constant(vector, ir.Undefined), first_lanes)

            if taps is None:
                total = _blend_in_loops(builder, vector, arrays, pixels, weight, index)
            else:
                total = _blend_in_pairs(builder, vector, taps, pixels, weight, index)
            target = builder.gep(arrays[6].data, [builder.mul(p, lanes)])
            stored = builder.store(total, builder.bitcast(target, vector.as_pointer()))
            stored.align = align
            return context.get_dummy_value()

        return signature, generate

    return blend


def _blend_in_pairs(builder, vector, taps, pixels, weight, index):
    """Unrolled; two neighbours of a row are one vector of twice the length, and the order of the sums is the same."""
    pair = ir.VectorType(vector.element, 2 * LANES)
    every = ir.Constant(ir.VectorType(ir.IntType(32), 2 * LANES), list(range(2 * LANES)))
    halves = [ir.Constant(ir.VectorType(ir.IntType(32), LANES), list(range(k, k + LANES))) for k in (0, LANES)]
    steps = [ir.Constant(index, k) for k in range(taps)]

    def twice(one, other):
        return builder.shuffle_vector(one, other, every)

    rows = [twice(w, w) for w in (weight(3, j) for j in steps)]
    total = None
    for i in range(0, taps, 2):
        down = builder.fmul(rows[0], pixels(steps[i], steps[0], pair))
        for j in range(1, taps):
            down = builder.fadd(down, builder.fmul(rows[j], pixels(steps[i], steps[j], pair)))
        products = builder.fmul(twice(weight(4, steps[i]), weight(4, steps[i + 1])), down)
        for half in halves:
            product = builder.shuffle_vector(products, ir.Constant(pair, ir.Undefined), half)
            total = product if total is None else builder.fadd(total, product)
    return total


def _blend_in_loops(builder, vector, arrays, pixels, weight, index):
    # Begun with -0, the one number that a sum can begin with and lose no sign.
    nothing = ir.Constant(vector, [-0.0] * LANES)
    total, down = (cgutils.alloca_once(builder, vector) for _ in range(2))
    builder.store(nothing, total)
    columns, rows = (builder.extract_value(arrays[k].shape, 0) for k in (4, 3))
    with cgutils.for_range(builder, columns, intp=index) as across:
        builder.store(nothing, down)
        with cgutils.for_range(builder, rows, intp=index) as along:
            product = builder.fmul(weight(3, along.index), pixels(across.index, along.index, vector))
            builder.store(builder.fadd(builder.load(down), product), down)
        product = builder.fmul(weight(4, across.index), builder.load(down))
        builder.store(builder.fadd(builder.load(total), product), total)
    return builder.load(total)


_blend_lanes_2, _blend_lanes_4, _blend_lanes_6 = _blend_lanes(2), _blend_lanes(4), _blend_lanes(6)
_blend_lanes_any = _blend_lanes(None)


@compiled
def _weigh_lanes_2(plane, stride, start, wx, wy, out):
    for p in range(start.shape[0]):
        _blend_lanes_2(plane, start[p], stride, wy, wx, np.uintp(p), out)


@compiled
def _weigh_lanes_4(plane, stride, start, wx, wy, out):
    for p in range(start.shape[0]):
        _blend_lanes_4(plane, start[p], stride, wy, wx, np.uintp(p), out)


@compiled
def _weigh_lanes_6(plane, stride, start, wx, wy, out):
    for p in range(start.shape[0]):
        _blend_lanes_6(plane, start[p], stride, wy, wx, np.uintp(p), out)


@compiled
def _weigh_lanes(plane, stride, start, wx, wy, out):
    for p in range(start.shape[0]):
        _blend_lanes_any(plane, start[p], stride, wy, wx, np.uintp(p), out)


@compiled
def _take_lane(room, lane, out):
    for p in range(out.shape[0]):
        out[p] = room[p, lane]


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
def _renormalise(plane, lanes, lane, valid, touched, stride, start, nearest, wx, wy, out):
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
                out[p] = plane[nearest[p] * lanes + lane]
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
def _weigh_group(values, stride, start, wx, wy, room, out):
    """Weigh the bands of one group, `values` (rows, columns, lanes), into `out` (bands, pixels)."""
    plane = values.reshape(-1)
    taps_y, taps_x = wy.shape[0], wx.shape[0]
    if values.shape[2] == 1:
        if taps_x == 4 and taps_y == 4:
            _weigh_4(plane, stride, start, wx, wy, out[0])
        elif taps_x == 2 and taps_y == 2:
            _weigh_2(plane, stride, start, wx, wy, out[0])
        else:
            _weigh(plane, stride, start, wx, wy, out[0])
        return
    if taps_x == 4 and taps_y == 4:
        _weigh_lanes_4(plane, stride, start, wx, wy, room)
    elif taps_x == 2 and taps_y == 2:
        _weigh_lanes_2(plane, stride, start, wx, wy, room)
    elif taps_x == 6 and taps_y == 6:
        _weigh_lanes_6(plane, stride, start, wx, wy, room)
    else:
        _weigh_lanes(plane, stride, start, wx, wy, room)
    for lane in range(out.shape[0]):
        _take_lane(room, lane, out[lane])


@compiled
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
    """See `gather_numpy.gather`."""
    taps_x, taps_y = axis_x[3], axis_y[3]
    groups, height, width, lanes = values.shape
    bands, rows, columns = out.shape
    stride = np.uintp(width)
    masked = valid.shape[1] > 0
    first_x, first_y, scratch = np.empty(_SEGMENT), np.empty(_SEGMENT), np.empty((5, _SEGMENT))
    raw = np.empty((max(taps_x, taps_y), _SEGMENT))
    wx, wy = np.empty((taps_x, _SEGMENT), values.dtype), np.empty((taps_y, _SEGMENT), values.dtype)
    room = np.empty((_SEGMENT, lanes), values.dtype)
    starts, nearest = np.empty(_SEGMENT, np.uintp), np.empty(_SEGMENT, np.uintp)
    outside = np.empty(_SEGMENT, np.bool_)
    beyond = 0
    for r in range(rows):
        for c in range(0, columns, _SEGMENT):
            n = min(_SEGMENT, columns - c)
            us, vs, start = u[r, c : c + n], v[r, c : c + n], starts[:n]
            away = _find_outside(us, vs, raster, outside)
            if away == n:
                out[:, r, c : c + n] = np.nan
                continue
            _axis_weights(code, axis_x, phases_x, us, first_x, raw, scratch, wx)
            _axis_weights(code, axis_y, phases_y, vs, first_y, raw, scratch, wy)
            beyond += _locate(first_x, first_y, origin, (height, width), (taps_y, taps_x), outside[:n], start)
            if beyond > 0:
                return beyond
            if masked:
                _locate_nearest(us, vs, origin, (height, width), outside[:n], start, nearest)
            for group in range(groups):
                target = out[group * lanes : (group + 1) * lanes, r, c : c + n]
                _weigh_group(values[group], stride, start, wx, wy, room, target)
            for band in range(bands):
                target = out[band, r, c : c + n]
                if masked:
                    good, near, plane = valid[band].reshape(-1), touched[band].reshape(-1), values[band // lanes]
                    _renormalise(
                        plane.reshape(-1), lanes, band % lanes, good, near, stride, start, nearest, wx, wy, target
                    )
                if away > 0:
                    _blank(outside, target)
    return beyond
