"""Two scenes of nearly one line of sight over rough ground: the whole way may be interpolated, and keeps the bound."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from rasterio.windows import Window

from rasterdask_plugin.engine.geometry import ERROR_BOUND, CoordinateGrid, plan_mapping
from tests.support.synthetic import hills, scene_rpcs, sensor, write_dem

SIZE = 2400
WINDOW = Window(400, 400, 700, 700)


def ground(kind: str) -> np.ndarray:
    rng = np.random.default_rng(0)
    heights = hills(200, 200)
    if kind == "noise":
        heights = heights + rng.normal(0, 3, heights.shape)
    elif kind == "peaks":
        # Of a single pixel each, in smooth ground.
        rows, columns = rng.integers(0, 200, (2, 400))
        heights[rows, columns] += 60
    return heights.astype("float32")


@pytest.mark.parametrize("kind", ["smooth", "noise", "peaks"])
@pytest.mark.parametrize("lean", [0.295, 0.29])
def test_the_bound_holds_at_every_pixel(tmp_path, kind, lean):
    dem = write_dem(tmp_path / "dem.tif", Affine(2.8e-4, 0, 1.42, 0, -2.8e-4, 43.63), ground(kind))
    pan = sensor(scene_rpcs(SIZE, SIZE, 0.5, lean=0.3), SIZE, SIZE)
    xs = sensor(scene_rpcs(SIZE // 4, SIZE // 4, 2.0, lean=lean), SIZE // 4, SIZE // 4)
    grid = plan_mapping(pan, xs, dem=dem).coordinates
    exact = grid.exact(WINDOW)
    nodes = grid.nodes(WINDOW)
    if isinstance(grid, CoordinateGrid):
        found = [nodes.interpolate(values, WINDOW) for values in (nodes.u, nodes.v)]
        irregular = grid.place(WINDOW).exact
        if irregular is not None:
            found[0][irregular.row, irregular.column] = irregular.u
            found[1][irregular.row, irregular.column] = irregular.v
    else:
        found = [values[:-1, :-1] for values in (nodes.u, nodes.v)]
    for values, expected in zip(found, exact):
        np.testing.assert_array_equal(np.isnan(values), np.isnan(expected))
        assert np.nanmax(np.abs(values - expected)) < ERROR_BOUND
