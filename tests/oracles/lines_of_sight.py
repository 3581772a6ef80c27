"""Steps along lines of sight to the ground, in plain NumPy."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def along(
    ways: NDArray[np.float64],
    heights: tuple[float, float, float],
    pixels: NDArray[np.intp],
    height: NDArray[np.float64],
    u: NDArray[np.float64],
    v: NDArray[np.float64],
) -> None:
    """Write to `u`, `v` (m,) where the lines of sight of m pixels are at the heights `height` (m,).

    `ways` (6, n): middle, slope and bend of the parabola of u, then of v, for each of n pixels; `pixels` (m,) says
    which of them. `heights`: low, middle and high, at −1, 0 and 1 of the parabola.
    """
    away = (height - heights[1]) / (heights[2] - heights[1])
    way = ways[:, pixels]
    u[...] = way[0] + away * (way[1] + away * way[2])
    v[...] = way[3] + away * (way[4] + away * way[5])


def settle(
    found: NDArray[np.float64],
    jumps: NDArray[np.bool_],
    heights: tuple[float, float, float],
    shrink: float,
    settled: float,
    beyond: float,
    pixels: NDArray[np.intp],
    height: NDArray[np.float64],
    before: NDArray[np.float64],
    out: NDArray[np.float64],
) -> int:
    """Take a step from `height` to `found` (m,); return how many pixels have further to go.

    These come first in `pixels`, `height` and `before` (m,), in their order: with the height found and the length of
    its step, infinite before the first one. A step is good if it is no longer than `shrink` times the one `before` (or
    by no more than rounding, a thousandth of `settled`), if there is no jump, and if `height` is between the lowest and
    the highest of `heights`. A pixel whose step is not ends without a height.

    A pixel whose step is no longer than `settled`, and not its first, gets the height found in `out` (n,). One more
    step, −1 in `before`, is from `beyond` (m) further the same way: if it does not come back well, what is in `out` is
    no height to settle at, and becomes NaN.
    """
    last = before < 0
    ended = out[pixels]
    step = np.abs(found - np.where(last, ended, height))
    good = step <= shrink * np.where(last, beyond, before) + 1e-3 * settled
    good &= (height >= heights[0]) & (height <= heights[2]) & ~jumps
    out[pixels[last & ~good]] = np.nan
    short = good & ~last & (step <= settled) & (before < np.inf)
    out[pixels[short]] = found[short]
    going = np.flatnonzero(good & ~last)
    further = np.where(short, found + np.copysign(beyond, found - height), found)
    left = pixels[going], further[going], np.where(short, -1.0, step)[going]
    pixels[: going.size], height[: going.size], before[: going.size] = left
    return going.size
