"""Interpolation kernels along one axis: their names, widths, margins and weights.

Positions are in GDAL's corner convention: pixel ``j`` covers [j, j + 1), and its centre is at ``j + 0.5``. A kernel in
two dimensions is a product of two of these. Everything is float64 and depends only on the position, never on a block.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ....vocabulary.names import INTERPOLATIONS
from ....vocabulary.text import Text

TIE = 1e-10
"""Added to a position before its floor is taken, as GDAL's warper does. So a position on a pixel's edge belongs to the
pixel after the edge, even if rounding puts it just before the edge."""

NEAR = 1e-6
"""moving pixels: nearer to its centre Lanczos' kernel is taken to be 1, which it is to 2e-12. A quotient of two tiny
numbers would be less exact."""

# GDAL's warper leaves a kernel as it is while the moving pixels are at most this much finer than the output's.
_STRETCH_FROM = 1.0 / 0.95

# sin(pi x) = x (c0 + c1 x^2 + …), the Taylor series to x^21: exact to 2 units in the last place for |x| <= 1/2. The C
# library's and NumPy's own sines differ from one another in the last bit, and so would the results.
_SINE = tuple((-1) ** n * math.pi ** (2 * n + 1) / math.factorial(2 * n + 1) for n in range(11))


@dataclass(frozen=True)
class Interpolation:
    """One kernel for a whole job, in both axes."""

    name: str
    """One of `INTERPOLATIONS`."""
    radius: int = 2
    """Bicubic only: half width in moving pixels, OTB's ``bco.radius``; 2 is the ordinary bicubic kernel."""
    stretch_x: float = 1.0
    """Factor on the kernel's width along columns; `average`: the footprint's width in moving pixels."""
    stretch_y: float = 1.0
    """Factor on the kernel's width along rows; `average`: the footprint's height in moving pixels."""

    def __post_init__(self) -> None:
        if self.name not in INTERPOLATIONS:
            raise ValueError(
                Text("Interpolation {!r} does not exist: choose one of {}.", self.name, ", ".join(INTERPOLATIONS))
            )
        if self.name == "bicubic" and self.radius < 2:
            raise ValueError(Text("The bicubic radius must be at least 2, not {}.", self.radius))
        if not (0 < self.stretch_x < math.inf and 0 < self.stretch_y < math.inf):
            raise ValueError(Text("Scales must be positive: {}, {}.", self.stretch_x, self.stretch_y))


def interpolation(name: str, scale_x: float, scale_y: float, radius: int = 2, antialias: bool = True) -> Interpolation:
    """Return the kernel of a job.

    `scale_x`, `scale_y`: moving pixels per output pixel along each axis, one value for the whole job (the sign is
    ignored). With `antialias`, the kernel is stretched along an axis by its scale if that is greater than 1 / 0.95.
    GDAL's warper has the same limit, but stretches both axes if one scale is greater. `average` is always stretched by
    the scales, `nearest` never.
    Raises ValueError for an unknown name, a radius below 2, and a scale that is not positive.
    """
    scales = (abs(scale_x), abs(scale_y))
    if name == "average":
        return Interpolation(name, radius, *scales)
    if name == "nearest" or not antialias:
        return Interpolation(name, radius)
    return Interpolation(name, radius, *(scale if scale > _STRETCH_FROM else 1.0 for scale in scales))


def half_width(name: str, radius: int, stretch: float) -> float:
    """Return the distance from the position, in moving pixels, beyond which the kernel is 0."""
    unstretched = {"nearest": 0.5, "bilinear": 1.0, "bicubic": float(radius), "lanczos": 3.0, "average": 0.5}
    return unstretched[name] * (1.0 if name == "nearest" else stretch)


def distance_step(name: str, radius: int, stretch: float) -> float:
    """Return the length of one moving pixel in the kernel's own units."""
    return (2.0 / radius if name == "bicubic" else 1.0) / stretch


def tap_count(name: str, radius: int, stretch: float) -> int:
    """Return how many consecutive pixels are weighed along one axis."""
    if name == "nearest":
        return 1
    if name == "average":
        return math.ceil(stretch) + 1
    return math.ceil(2.0 * half_width(name, radius, stretch))


def margin(name: str, radius: int = 2, stretch: float = 1.0) -> int:
    """Return how many pixels on each side of the nearest one a kernel may weigh along one axis."""
    if name == "nearest":
        return 0
    if name == "average":
        return math.ceil(stretch / 2.0) + 1
    return math.ceil(half_width(name, radius, stretch))


def nearest_pixel(position: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the index of the pixel that a position falls in, as float64 of the same shape (NaN stays NaN)."""
    return np.floor(position + TIE)


def axis_weights(
    name: str, radius: int, stretch: float, position: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the first pixel weighed and the weights, along one axis.

    `position`: float64, any shape, corner convention. Returns the index of the first of `tap_count` consecutive pixels
    (float64, shape of `position`) and the weights (float64, ``(tap_count,) + position.shape``), which sum to 1.
    Kernels: linear; Keys' cubic convolution with a = −1/2 (Keys 1981), in steps of 2 / radius as in OTB's
    BCOInterpolateImageFunction; Lanczos with 3 lobes; overlap of the pixel with the footprint.
    """
    if distance_step(name, radius, stretch) == 1.0 and name in _PLAIN:
        return _PLAIN[name](position - 0.5)
    taps = tap_count(name, radius, stretch)
    weights = np.empty((taps, *position.shape))
    if name == "average":
        low, high = position - 0.5 * stretch, position + 0.5 * stretch
        first = np.floor(low)
        for k in range(taps):
            weights[k] = np.maximum(np.minimum(first + (k + 1.0), high) - np.maximum(first + float(k), low), 0.0)
    elif name == "nearest":
        first = nearest_pixel(position)
        weights[0] = 1.0
    else:
        centred = position - 0.5
        first = np.floor(centred - half_width(name, radius, stretch)) + 1.0
        step = distance_step(name, radius, stretch)
        if name == "lanczos":
            _lanczos((first - centred) * step, step, weights)
        else:
            for k in range(taps):
                weights[k] = _SHAPES[name](np.abs((first + float(k)) - centred) * step)
    total = weights[0].copy()
    for k in range(1, taps):
        total += weights[k]
    weights *= 1.0 / total
    return first, weights


def _linear(distance: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.maximum(1.0 - distance, 0.0)


def _cubic(distance: NDArray[np.float64]) -> NDArray[np.float64]:
    inner = (1.5 * distance - 2.5) * distance * distance + 1.0
    outer = ((2.5 - 0.5 * distance) * distance - 4.0) * distance + 2.0
    return np.where(distance <= 1.0, inner, np.where(distance < 2.0, outer, 0.0))


def lanczos_phases(step: float, taps: int) -> NDArray[np.float64]:
    """Return sine and cosine of π·k·step, then of π·k·step / 3, for each tap k: (taps, 4)."""
    ahead = np.arange(taps) * step
    angles = (ahead, ahead + 0.5, ahead / 3.0, ahead / 3.0 + 0.5)
    return np.stack([sine_of_pi_times(angle) for angle in angles], axis=1)


def _lanczos(distance: NDArray[np.float64], step: float, weights: NDArray[np.float64]) -> None:
    """Weigh taps that are `step` apart; `distance` is the first tap's, signed.

    The addition theorem gives the sine of each tap from that of the first.
    """
    sine, cosine = sine_of_pi_times(distance), sine_of_pi_times(distance + 0.5)
    sine_3, cosine_3 = sine_of_pi_times(distance / 3.0), sine_of_pi_times(distance / 3.0 + 0.5)
    for k, phase in enumerate(lanczos_phases(step, len(weights))):
        away = np.abs(distance + float(k) * step)
        near = away < NEAR
        lobes = (sine * phase[1] + cosine * phase[0]) * (sine_3 * phase[3] + cosine_3 * phase[2])
        safe = np.where(near, 1.0, away)
        lobes = lobes * (3.0 / (math.pi * math.pi)) / (safe * safe)
        weights[k] = np.where(near, 1.0, np.where(away < 3.0, lobes, 0.0))


def sine_of_pi_times(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return sin(πx), the same to the last bit on every machine."""
    whole = np.floor(x + 0.5)
    rest = x - whole
    square = rest * rest
    series = np.full_like(rest, _SINE[10])
    for n in range(9, -1, -1):
        series = series * square + _SINE[n]
    return np.where(whole - 2.0 * np.floor(0.5 * whole) == 0.0, rest, -rest) * series


def _plain_linear(centred: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the kernel of radius 1 by the distance t from the pixel before. Its weights sum to 1 as they are."""
    before = np.floor(centred)
    t = centred - before
    return before, np.stack((1.0 - t, t))


def _plain_cubic(centred: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the bicubic kernel of radius 2 in the same way: `_cubic` at 1 + t, t, 1 − t and 2 − t, multiplied out."""
    before = np.floor(centred)
    t = centred - before
    outer = ((1.0 - 0.5 * t) * t - 0.5) * t, (0.5 * t - 0.5) * t * t
    inner = (1.5 * t - 2.5) * t * t + 1.0, ((2.0 - 1.5 * t) * t + 0.5) * t
    return before - 1.0, np.stack((outer[0], *inner, outer[1]))


_PLAIN = {"bilinear": _plain_linear, "bicubic": _plain_cubic}
_SHAPES = {"bilinear": _linear, "bicubic": _cubic}
