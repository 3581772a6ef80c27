"""A map onto a scene over rough ground: the height of every pixel, the sensor's model on a coarse grid."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from rasterio.windows import Window

from rasterdask_plugin.engine.geometry import ERROR_BOUND, CoordinateGrid, TerrainGrid, plan_mapping
from tests.support.synthetic import scene_rpcs, sensor, side
from tests.support.terrain import EAST, MAPS, NORTH, SIZE, coordinates, dem, geoid, largest_error, rough, scene


@pytest.mark.parametrize("name", MAPS)
@pytest.mark.parametrize("with_geoid", [False, True])
def test_the_bound_holds_at_every_pixel_of_rough_ground(tmp_path, name, with_geoid):
    more = {"geoid": geoid(tmp_path)} if with_geoid else {}
    mapping = plan_mapping(MAPS[name], scene(), dem=dem(tmp_path), **more)
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
    grid = plan_mapping(MAPS["UTM"], scene(), dem=dem(tmp_path, heights, nodata=-9999)).coordinates
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
    grid = plan_mapping(MAPS["UTM"], scene(), dem=path, default_elevation=1200).coordinates
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
    assert grid.meets(window, (SIZE, SIZE))
    assert not grid.meets(Window(0, 0, 900, 900), (SIZE, SIZE))
    found = [(values >= 0) & (values <= SIZE) for values in coordinates(grid, window)]
    assert np.mean((found[0] & found[1]) != (inside[0] & inside[1])) < 1e-3


def test_what_is_not_smooth_at_a_constant_height_is_left_to_finer_nodes(tmp_path):
    bent = scene_rpcs(SIZE, SIZE)
    # A hundred pixels and more that go with the cube of the longitude, and with that of the height.
    bent.samp_num_coeff[11], bent.samp_num_coeff[19] = 0.1, 0.1
    grid = plan_mapping(MAPS["UTM"], sensor(bent, SIZE, SIZE), dem=dem(tmp_path)).coordinates
    assert isinstance(grid, CoordinateGrid)


def test_a_spacing_that_is_given_is_taken(tmp_path):
    grid = plan_mapping(MAPS["UTM"], scene(), dem=dem(tmp_path), grid_spacing=16).coordinates
    assert (type(grid), grid.spacing) == (CoordinateGrid, 16)
