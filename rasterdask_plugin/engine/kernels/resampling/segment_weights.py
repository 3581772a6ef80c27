"""Compiled form of `interpolation_weights.axis_weights`, for a segment of pixels.

Innermost loops are functions of their own, for the reason that `separable_passes` gives.
"""

from __future__ import annotations

import math

import numpy as np

from ....vocabulary.names import INTERPOLATIONS
from ..compiled import compiled
from .interpolation_weights import _SINE as _C
from .interpolation_weights import NEAR

# Pixels of a row that are worked on at a time.
SEGMENT = 256
_BILINEAR, _BICUBIC, _LANCZOS, _AVERAGE = (
    INTERPOLATIONS.index(name) for name in ("bilinear", "bicubic", "lanczos", "average")
)
_LOBES = 3.0 / (math.pi * math.pi)
_ROOM, _2_ROOM, _3_ROOM = np.uintp(SEGMENT), np.uintp(2 * SEGMENT), np.uintp(3 * SEGMENT)


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
    # Written out: LLVM does not vectorise a loop within this loop.
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
    """Write all weights of the bicubic kernel of radius 2 to `out`, a flat array of 4 segments: LLVM sees one array."""
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
    """Write all weights of the bilinear kernel to `out`, a flat array of 2 segments."""
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
def axis_weights(code, axis, phases, position, first, raw, scratch, out):
    """Write the weights of a segment to `out`, as `interpolation_weights.axis_weights` defines them.

    `axis`: see `gather.axis_numbers`. `raw` and `scratch` are float64 arrays for intermediate results.
    """
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
