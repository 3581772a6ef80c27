"""Rough ground, and coordinates over it against the exact ones, that tests of terrain grids share."""

from __future__ import annotations

import numpy as np
from affine import Affine
from pyproj import Transformer

from tests.support.synthetic import hills, scene_rpcs, sensor, side, write_dem

SIZE = 4000
EAST, NORTH = Transformer.from_crs(4326, 32631, always_xy=True).transform(1.45, 43.6)
ARC_SECOND = 1 / 3600
MAPS = {
    "UTM": side("EPSG:32631", Affine(0.5, 0, EAST - 900, 0, -0.5, NORTH + 900), 3600, 3600),
    "degrees, rotated": side(
        "EPSG:4326", Affine.translation(1.444, 43.605) * Affine.rotation(20) * Affine.scale(6e-6, -5e-6), 1500, 1600
    ),
}


def scene():
    return sensor(scene_rpcs(SIZE, SIZE), SIZE, SIZE)


def rough(rows: int, columns: int) -> np.ndarray:
    """Hills with 3 m of noise from pixel to pixel."""
    return hills(rows, columns) + np.random.default_rng(4).normal(0, 3, (rows, columns)).astype("float32")


def dem(folder, heights=None, **more) -> str:
    heights = rough(140, 160) if heights is None else heights
    transform = Affine(ARC_SECOND, 0, 1.45 - 80 * ARC_SECOND, 0, -ARC_SECOND, 43.6 + 70 * ARC_SECOND)
    return write_dem(folder / "dem.tif", transform, heights, **more)


def geoid(folder) -> str:
    undulation = np.random.default_rng(3).uniform(40, 60, (720, 1440)).astype("float32")
    return write_dem(folder / "geoid.tif", Affine(0.25, 0, 0.0, 0, -0.25, 90), undulation)


def coordinates(grid, window):
    nodes = grid.nodes(window)
    assert nodes.spacing == 1
    assert not nodes.irregular.any()
    assert grid.place(window).exact is None
    return nodes.u[: window.height, : window.width], nodes.v[: window.height, : window.width]


def largest_error(grid, window) -> float:
    """px: over all pixels of the window; NaN is where it is exactly."""
    exact = grid.exact(window)
    found = coordinates(grid, window)
    for values, expected in zip(found, exact):
        np.testing.assert_array_equal(np.isnan(values), np.isnan(expected))
    return max(np.nanmax(np.abs(values - expected)) for values, expected in zip(found, exact))
