"""A map onto a scene over rough ground: the height of every pixel, the sensor's model on a coarse grid."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from pyproj import Transformer
from rasterio.windows import Window
from synthetic import hills, scene_rpcs, sensor, side, write_dem

from rasterdask_plugin.engine.geometry import ERROR_BOUND, CoordinateGrid, TerrainGrid, plan_mapping

SIZE = 4000
EAST, NORTH = Transformer.from_crs(4326, 32631, always_xy=True).transform(1.45, 43.6)
REFERENCES = {
    "UTM": side("EPSG:32631", Affine(0.5, 0, EAST - 900, 0, -0.5, NORTH + 900), 3600, 3600),
    "degrees, rotated": side(
        "EPSG:4326", Affine.translation(1.444, 43.605) * Affine.rotation(20) * Affine.scale(6e-6, -5e-6), 1500, 1600
    ),
}
ARC_SECOND = 1 / 3600


def rough(rows: int, columns: int) -> np.ndarray:
    """Hills with 3 m of noise from pixel to pixel."""
    return hills(rows, columns) + np.random.default_rng(4).normal(0, 3, (rows, columns)).astype("float32")


def dem(folder, heights=None, **more) -> str:
    heights = rough(140, 160) if heights is None else heights
    transform = Affine(ARC_SECOND, 0, 1.45 - 80 * ARC_SECOND, 0, -ARC_SECOND, 43.6 + 70 * ARC_SECOND)
    return write_dem(folder / "dem.tif", transform, heights, **more)


def scene():
    return sensor(scene_rpcs(SIZE, SIZE), SIZE, SIZE)


def coordinates(grid, window):
    nodes = grid.nodes(window)
    assert nodes.spacing == 1
    assert not nodes.irregular.any()
    assert grid.irregular_pixels(nodes, window) is None
    return nodes.u[: window.height, : window.width], nodes.v[: window.height, : window.width]


def largest_error(grid, window) -> float:
    exact = grid.exact(window)
    for found, expected in zip(coordinates(grid, window), exact):
        np.testing.assert_array_equal(np.isnan(found), np.isnan(expected))
    return max(np.nanmax(np.abs(found - expected)) for found, expected in zip(coordinates(grid, window), exact))


@pytest.mark.parametrize("name", REFERENCES)
@pytest.mark.parametrize("with_geoid", [False, True])
def test_the_bound_holds_at_every_pixel_of_rough_ground(tmp_path, name, with_geoid):
    more = {}
    if with_geoid:
        undulation = np.random.default_rng(3).uniform(40, 60, (720, 1440)).astype("float32")
        more["geoid"] = write_dem(tmp_path / "geoid.tif", Affine(0.25, 0, 0.0, 0, -0.25, 90), undulation)
    mapping = plan_mapping(REFERENCES[name], scene(), dem=dem(tmp_path), **more)
    grid = mapping.coordinates
    assert isinstance(grid, TerrainGrid)
    assert f"every {grid.spacing} pixels" in mapping.description
    assert largest_error(grid, Window(300, 200, 700, 900)) < ERROR_BOUND
    # The ground is rough: linear interpolation of coordinates does not do, however near the nodes.
    coarse = CoordinateGrid(grid.transform, SIZE, SIZE, 8, ERROR_BOUND, 0.0)
    assert coarse.nodes(Window(300, 200, 700, 900)).irregular.mean() > 0.1


def test_a_pixel_is_the_same_in_every_window(tmp_path):
    heights = rough(140, 160)
    heights[60:80, 70:90] = -9999
    heights[90, 60:100] = 3000
    grid = plan_mapping(REFERENCES["UTM"], scene(), dem=dem(tmp_path, heights, nodata=-9999)).coordinates
    whole = Window(1000, 900, 800, 850)
    u, v = coordinates(grid, whole)
    for window in (Window(1000, 900, 1, 1), Window(1111, 1007, 613, 1), Window(1337, 1200, 463, 550)):
        part = np.s_[window.row_off - 900 :, window.col_off - 1000 :]
        for values, found in zip((u, v), coordinates(grid, window)):
            np.testing.assert_array_equal(found, values[part][: window.height, : window.width])


def test_holes_and_towers_of_the_ground_are_where_they_would_be_exactly(tmp_path):
    heights = rough(140, 160)
    heights[60:80, 70:90] = -9999
    # Far beyond the others.
    heights[75, 81] = 5000
    path = dem(tmp_path, heights, nodata=-9999)
    grid = plan_mapping(REFERENCES["UTM"], scene(), dem=path, default_elevation=1200).coordinates
    assert isinstance(grid, TerrainGrid)
    assert largest_error(grid, Window(1500, 1500, 700, 700)) < ERROR_BOUND


def test_beyond_the_scene_and_the_elevation_model_nothing_is_invented(tmp_path):
    wide = side("EPSG:32631", Affine(2, 0, EAST - 4000, 0, -2, NORTH + 4000), 4000, 4000)
    grid = plan_mapping(wide, scene(), dem=dem(tmp_path, rough(30, 30))).coordinates
    assert isinstance(grid, TerrainGrid)
    window = Window(1300, 1200, 900, 1000)
    inside = [(values >= 0) & (values <= SIZE) for values in grid.exact(window)]
    assert 0.2 < np.mean(inside[0] & inside[1]) < 0.9
    for found, expected in zip(coordinates(grid, window), grid.exact(window)):
        assert np.abs(found - expected)[inside[0] & inside[1]].max() < ERROR_BOUND
    found = [(values >= 0) & (values <= SIZE) for values in coordinates(grid, window)]
    assert np.mean((found[0] & found[1]) != (inside[0] & inside[1])) < 1e-3


def test_what_is_not_smooth_at_a_constant_height_is_left_to_finer_nodes(tmp_path):
    bent = scene_rpcs(SIZE, SIZE)
    # A hundred pixels and more that go with the cube of the longitude, and with that of the height.
    bent.samp_num_coeff[11], bent.samp_num_coeff[19] = 0.1, 0.1
    grid = plan_mapping(REFERENCES["UTM"], sensor(bent, SIZE, SIZE), dem=dem(tmp_path)).coordinates
    assert isinstance(grid, CoordinateGrid)


def test_a_spacing_that_is_given_is_taken(tmp_path):
    grid = plan_mapping(REFERENCES["UTM"], scene(), dem=dem(tmp_path), grid_spacing=16).coordinates
    assert (type(grid), grid.spacing) == (CoordinateGrid, 16)
