"""Patches of pixels weighed, compiled: one band at a time, or `LANES` interleaved bands as one vector.

Weights are as `segment_weights.axis_weights` leaves them: taps times `SEGMENT`. As in `separable_passes`, innermost
loops are functions.
"""

from __future__ import annotations

import numpy as np
from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from ..compiled import compiled
from .interpolation_weights import LANES
from .segment_weights import SEGMENT

_1 = np.uintp(1)


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
            lanes, segment = ir.Constant(index, LANES), ir.Constant(index, SEGMENT)
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
def renormalise(plane, lanes, lane, valid, touched, stride, start, nearest, wx, wy, out):
    """Divide `out` by the share of the weights that valid pixels have; NaN where the nearest pixel is not valid."""
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
def weigh_group(values, stride, start, wx, wy, room, out):
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
