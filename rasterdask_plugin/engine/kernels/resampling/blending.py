"""Weighs the pixels around each output pixel, for coordinates from nodes. Compiled.

Weights are laid out as `segment_weights.axis_weights` writes them: (taps, `SEGMENT`). Innermost loops are functions of
their own, for the reason that `separable_passes` gives.
"""

from __future__ import annotations

import numpy as np

from ..compiled import compiled

_1, _2, _3, _4, _5 = (np.uintp(k) for k in range(1, 6))


@compiled
def _column_of_4(plane, a, stride, y0, y1, y2, y3):
    b = a + stride
    c = b + stride
    return y0 * plane[a] + y1 * plane[b] + y2 * plane[c] + y3 * plane[c + stride]


@compiled
def _weigh_4(plane, stride, start, wx, wy, out):
    for p in range(out.shape[0]):
        a = start[p]
        y0, y1, y2, y3 = wy[0, p], wy[1, p], wy[2, p], wy[3, p]
        total = wx[0, p] * _column_of_4(plane, a, stride, y0, y1, y2, y3)
        total += wx[1, p] * _column_of_4(plane, a + _1, stride, y0, y1, y2, y3)
        total += wx[2, p] * _column_of_4(plane, a + _2, stride, y0, y1, y2, y3)
        total += wx[3, p] * _column_of_4(plane, a + _3, stride, y0, y1, y2, y3)
        out[p] = total


@compiled
def _column_of_6(plane, a, stride, y0, y1, y2, y3, y4, y5):
    b = a + stride
    c = b + stride
    d = c + stride
    e = d + stride
    return y0 * plane[a] + y1 * plane[b] + y2 * plane[c] + y3 * plane[d] + y4 * plane[e] + y5 * plane[e + stride]


@compiled
def _weigh_6(plane, stride, start, wx, wy, out):
    for p in range(out.shape[0]):
        a = start[p]
        y0, y1, y2, y3, y4, y5 = wy[0, p], wy[1, p], wy[2, p], wy[3, p], wy[4, p], wy[5, p]
        total = wx[0, p] * _column_of_6(plane, a, stride, y0, y1, y2, y3, y4, y5)
        total += wx[1, p] * _column_of_6(plane, a + _1, stride, y0, y1, y2, y3, y4, y5)
        total += wx[2, p] * _column_of_6(plane, a + _2, stride, y0, y1, y2, y3, y4, y5)
        total += wx[3, p] * _column_of_6(plane, a + _3, stride, y0, y1, y2, y3, y4, y5)
        total += wx[4, p] * _column_of_6(plane, a + _4, stride, y0, y1, y2, y3, y4, y5)
        total += wx[5, p] * _column_of_6(plane, a + _5, stride, y0, y1, y2, y3, y4, y5)
        out[p] = total


@compiled
def _weigh_2(plane, stride, start, wx, wy, out):
    for p in range(out.shape[0]):
        a = start[p]
        b = a + stride
        y0, y1 = wy[0, p], wy[1, p]
        out[p] = wx[0, p] * (y0 * plane[a] + y1 * plane[b]) + wx[1, p] * (y0 * plane[a + _1] + y1 * plane[b + _1])


@compiled
def _scale_row(plane, start, weight, down):
    for i in range(down.shape[0]):
        down[i] = weight * plane[start + np.uintp(i)]


@compiled
def _add_scaled_row(plane, start, weight, down):
    for i in range(down.shape[0]):
        down[i] += weight * plane[start + np.uintp(i)]


@compiled
def _weigh(plane, stride, start, wx, wy, out):
    down = np.empty(wx.shape[0], plane.dtype)
    for p in range(out.shape[0]):
        a = start[p]
        _scale_row(plane, a, wy[0, p], down)
        for j in range(1, wy.shape[0]):
            a += stride
            _add_scaled_row(plane, a, wy[j, p], down)
        total = wx[0, p] * down[0]
        for i in range(1, wx.shape[0]):
            total += wx[i, p] * down[i]
        out[p] = total


@compiled
def weigh(plane, stride, start, wx, wy, out):
    """Write the weighted sums of n patches of pixels to `out` (n,).

    A patch begins at index `start` (n,) of the flat `plane`, whose rows are `stride` apart.
    """
    if wx.shape[0] == 4 and wy.shape[0] == 4:
        _weigh_4(plane, stride, start, wx, wy, out)
    elif wx.shape[0] == 6 and wy.shape[0] == 6:
        _weigh_6(plane, stride, start, wx, wy, out)
    elif wx.shape[0] == 2 and wy.shape[0] == 2:
        _weigh_2(plane, stride, start, wx, wy, out)
    else:
        _weigh(plane, stride, start, wx, wy, out)


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
def renormalise(plane, valid, touched, stride, start, nearest, wx, wy, out):
    """Divide `out` by the valid pixels' share of the weights. Write NaN where the nearest pixel is invalid, and the
    nearest pixel's value where the share is less than half of its weight."""
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
