"""Steps along lines of sight to the ground, compiled."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..compiled import compiled


@compiled
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
    for k in range(pixels.shape[0]):
        p = pixels[k]
        away = (height[k] - heights[1]) / (heights[2] - heights[1])
        u[k] = ways[0, p] + away * (ways[1, p] + away * ways[2, p])
        v[k] = ways[3, p] + away * (ways[4, p] + away * ways[5, p])


@compiled
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
    going = 0
    for k in range(pixels.shape[0]):
        pixel, last = pixels[k], before[k] < 0
        step = abs(found[k] - (out[pixel] if last else height[k]))
        good = step <= shrink * (beyond if last else before[k]) + 1e-3 * settled
        good = good and height[k] >= heights[0] and height[k] <= heights[2] and not jumps[k]
        if last and not good:
            out[pixel] = np.nan
        if last or not good:
            continue
        further, length = found[k], step
        if step <= settled and before[k] < np.inf:
            out[pixel] = found[k]
            further, length = found[k] + np.copysign(beyond, found[k] - height[k]), -1.0
        pixels[going], height[going], before[going] = pixel, further, length
        going += 1
    return going
