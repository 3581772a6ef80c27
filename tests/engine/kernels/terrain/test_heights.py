"""Heights between pixels are those of the plain formula."""

from __future__ import annotations

import math

import numpy as np
import pytest

from rasterdask_plugin.engine.kernels.terrain.heights import bilinear

RASTER = (90, 110)
ORIGIN = (40, 60)


def pixels(holes: bool) -> np.ndarray:
    """The raster's lower right part."""
    rng = np.random.default_rng(5)
    heights = rng.normal(200, 90, (RASTER[0] - ORIGIN[0], RASTER[1] - ORIGIN[1]))
    if holes:
        heights[rng.random(heights.shape) < 0.3] = np.nan
        heights[10:20, 5:15] = np.nan
        heights[3, 4] = np.inf
    return heights


def points() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(6)
    u, v = rng.uniform(ORIGIN[1] + 0.5, RASTER[1], 2000), rng.uniform(ORIGIN[0] + 0.5, RASTER[0], 2000)
    # Pixel centres, and the raster's edges.
    return np.concatenate((u, [60.5, 77.5, 110.0, 109.5])), np.concatenate((v, [40.5, 55.5, 90.0, 89.75]))


def heights(holes: bool) -> np.ndarray:
    u, v = points()
    out = np.empty(u.shape)
    bilinear(pixels(holes), ORIGIN, RASTER, u, v, out)
    return out


def one_height(part: np.ndarray, u: float, v: float) -> float:
    x, y = min(max(u - 0.5, 0.0), RASTER[1] - 1.0), min(max(v - 0.5, 0.0), RASTER[0] - 1.0)
    found = []
    for row in (math.floor(y), math.floor(y) + 1):
        for column in (math.floor(x), math.floor(x) + 1):
            weight = (1 - abs(x - column)) * (1 - abs(y - row))
            if weight > 0 and math.isfinite(height := part[row - ORIGIN[0], column - ORIGIN[1]]):
                found.append((height, weight))
    return sum(h * w for h, w in found) / sum(w for _, w in found) if found else math.nan


@pytest.mark.parametrize("holes", [False, True])
def test_heights_are_those_of_the_plain_formula(holes):
    expected = [one_height(pixels(holes), u, v) for u, v in zip(*points())]
    np.testing.assert_allclose(heights(holes), expected, rtol=1e-12)
    assert np.isnan(expected).any() == holes
