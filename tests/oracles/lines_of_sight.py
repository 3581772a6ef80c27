"""Steps along lines of sight to the ground, in plain NumPy: each is as its namesake in the kernels says."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def along(
    parabolas: NDArray[np.float64],
    heights: tuple[float, float, float],
    pixels: NDArray[np.intp],
    height: NDArray[np.float64],
    u: NDArray[np.float64],
    v: NDArray[np.float64],
) -> None:
    """Do what `kernels.terrain.lines_of_sight.along` does."""
    relative = (height - heights[1]) / (heights[2] - heights[1])
    parabola = parabolas[:, pixels]
    u[...] = parabola[0] + relative * (parabola[1] + relative * parabola[2])
    v[...] = parabola[3] + relative * (parabola[4] + relative * parabola[5])


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
    """Do what `kernels.terrain.lines_of_sight.settle` does."""
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
