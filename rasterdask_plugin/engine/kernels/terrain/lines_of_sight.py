"""Takes steps along lines of sight to the ground. Compiled."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..compiled import compiled


@compiled
def along(
    parabolas: NDArray[np.float64],
    heights: tuple[float, float, float],
    pixels: NDArray[np.intp],
    height: NDArray[np.float64],
    u: NDArray[np.float64],
    v: NDArray[np.float64],
) -> None:
    """Write to `u`, `v` (m,) where the lines of sight of m pixels are at the heights `height` (m,).

    `parabolas` (6, n): middle, slope and bend of the parabola of u, then of v, for each of n pixels. `pixels` (m,): the
    index of each pixel among the n. `heights`: the heights at −1, 0 and 1 of the parabola.
    """
    for k in range(pixels.shape[0]):
        p = pixels[k]
        relative = (height[k] - heights[1]) / (heights[2] - heights[1])
        u[k] = parabolas[0, p] + relative * (parabolas[1, p] + relative * parabolas[2, p])
        v[k] = parabolas[3, p] + relative * (parabolas[4, p] + relative * parabolas[5, p])


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
    """Take a step from `height` to `found` (m,), and return how many pixels need another step.

    The pixels that need another step are moved to the front of `pixels`, `height` and `before` (m,), in their order.
    Their `height` becomes the height found. Their `before` becomes the length of this step; it is infinite before the
    first step.

    A step is good if these three hold. It is no longer than `shrink` times the step `before`, plus a thousandth of
    `settled` for rounding. There is no jump. Its `height` lies between the lowest and the highest of `heights`. A pixel
    whose step is not good ends without a height.

    A pixel has settled if its step is no longer than `settled` and is not its first. It gets the height found in `out`
    (n,), and takes one last step to confirm that: `before` is −1, and `height` lies `beyond` (m) further in the same
    direction. If the last step does not lead back to the height, `out` becomes NaN.
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
