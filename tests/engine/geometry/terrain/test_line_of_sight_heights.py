"""A scene as the reference over rough ground: the height in every pixel's line of sight, the rest on a coarse grid."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
from affine import Affine
from pyproj import Transformer
from rasterio.windows import Window

from rasterdask_plugin.engine.geometry import ERROR_BOUND, CoordinateGrid, TerrainGrid, plan_mapping
from rasterdask_plugin.engine.geometry.terrain.height_raster import open_height_raster
from rasterdask_plugin.engine.kernels.terrain import lines_of_sight
from tests.oracles import lines_of_sight as slow_lines_of_sight
from tests.support.synthetic import hills, scene_rpcs, sensor, write_dem
from tests.support.terrain import EAST, MAPS, NORTH, SIZE, coordinates, dem, geoid, largest_error, rough, scene

MOVING = {
    **MAPS,
    "another scene": sensor(scene_rpcs(SIZE, SIZE, 0.5, 1.4502, 43.5999, heading=-0.1, lean=-0.2), SIZE, SIZE),
    # Four times as coarse, and looking from the other side.
    "multispectral": sensor(scene_rpcs(SIZE // 4, SIZE // 4, 2.0, lean=-0.3), SIZE // 4, SIZE // 4),
}


def dem_in_utm(folder) -> str:
    """Pixels of 25 m with noise of 3 m."""
    return write_dem(
        folder / "utm.tif", Affine(25, 0, EAST - 2000, 0, -25, NORTH + 2000), rough(160, 160), "EPSG:32631"
    )


def town(folder) -> str:
    """Pixels of 2 m with walls of up to 25 m, many of which hide the ground behind them."""
    rng = np.random.default_rng(2)
    heights = hills(900, 900) / 8 + rng.normal(0, 0.1, (900, 900)).astype("float32")
    for _ in range(600):
        row, column = rng.integers(0, 880, 2)
        height, width = rng.integers(4, 20, 2)
        heights[row : row + height, column : column + width] = heights[row, column] + rng.uniform(4, 25)
    return write_dem(folder / "town.tif", Affine(2, 0, EAST - 900, 0, -2, NORTH + 900), heights, "EPSG:32631")


def holed(folder, **more) -> str:
    heights = rough(140, 160)
    heights[60:80, 70:90] = -9999
    heights[50:52, 60:62] = -9999
    # A tower within a hole, one on the ground, and an abyss.
    heights[75, 81], heights[85, 75], heights[85, 85] = 5000, 700, -2000
    return dem(folder, heights, nodata=-9999, **more)


def to_be_found_exactly(grid, window) -> float:
    return float(np.isnan(grid.ground.over(window).of_strip(window)).mean())


@pytest.mark.parametrize("name", MOVING)
@pytest.mark.parametrize("with_geoid", [False, True])
def test_the_bound_holds_at_every_pixel_of_rough_ground(tmp_path, name, with_geoid):
    more = {"dem": dem(tmp_path)} if not with_geoid else {"dem": dem_in_utm(tmp_path), "geoid": geoid(tmp_path)}
    mapping = plan_mapping(scene(), MOVING[name], **more)
    grid = mapping.coordinates
    assert isinstance(grid, TerrainGrid)
    assert f"every {grid.spacing} pixels" in mapping.description
    window = Window(1500, 1700, 500, 400)
    assert largest_error(grid, window) < ERROR_BOUND
    assert to_be_found_exactly(grid, window) < 0.01


def test_a_scene_that_is_bent_and_leans_far_finds_the_same_ground(tmp_path):
    rpcs = scene_rpcs(SIZE, SIZE, lean=0.6)
    rpcs.samp_den_coeff[1:4], rpcs.samp_num_coeff[7] = [0.01, -0.008, 0.004], 0.01
    window = Window(1500, 1700, 500, 400)
    grid = plan_mapping(sensor(rpcs, SIZE, SIZE), MAPS["UTM"], dem=dem(tmp_path)).coordinates
    assert isinstance(grid, TerrainGrid)
    assert largest_error(grid, window) < ERROR_BOUND
    # The linear model, where the iteration sets out, is tens of pixels off at the corners.
    corners = np.array([0.0, 0.0, SIZE, SIZE]), np.array([0.0, SIZE, 0.0, SIZE])
    linear, flat = (grid.levels.grids[1].transform.source.linear, grid.levels.grids[1].transform.source)
    away = [a - b for a, b in zip(linear.to_ground(*corners), flat.to_ground(*corners))]
    assert np.hypot(*away).max() > 20 * 0.5 / 111000


@pytest.mark.parametrize("default_elevation", [0.0, 250.0, 1200.0])
def test_holes_and_towers_of_the_ground_are_where_they_would_be_exactly(tmp_path, default_elevation):
    path = holed(tmp_path)
    window = Window(2200, 1600, 800, 700)
    grid = plan_mapping(scene(), MAPS["UTM"], dem=path, default_elevation=default_elevation).coordinates
    assert isinstance(grid, TerrainGrid)
    assert largest_error(grid, window) < ERROR_BOUND
    # Neither is everything exact, nor is the ground without its holes.
    assert 0.005 < to_be_found_exactly(grid, window) < 0.6


def test_of_several_places_in_a_line_of_sight_the_exact_one_is_found(tmp_path):
    path = town(tmp_path)
    for name in ("UTM", "another scene"):
        grid = plan_mapping(scene(), MOVING[name], dem=path).coordinates
        assert isinstance(grid, TerrainGrid)
        window = Window(1600, 1500, 700, 600)
        assert largest_error(grid, window) < ERROR_BOUND
        assert np.isnan(coordinates(grid, window)[0]).any()
        assert 0.005 < to_be_found_exactly(grid, window) < 0.3


def test_a_pixel_is_the_same_in_every_window(tmp_path):
    grid = plan_mapping(scene(), MAPS["UTM"], dem=holed(tmp_path), geoid=geoid(tmp_path)).coordinates
    assert isinstance(grid, TerrainGrid)
    u, v = coordinates(grid, Window(1400, 1300, 900, 850))
    again = pickle.loads(pickle.dumps(grid))
    for window in (Window(1400, 1300, 1, 1), Window(1611, 1507, 613, 1), Window(1837, 1600, 463, 550)):
        part = np.s_[window.row_off - 1300 :, window.col_off - 1400 :]
        for values, found in zip((u, v), coordinates(again, window)):
            np.testing.assert_array_equal(found, values[part][: window.height, : window.width])


def test_beyond_the_elevation_model_nothing_is_invented(tmp_path):
    path = dem(tmp_path, rough(90, 110))
    grid = plan_mapping(scene(), MAPS["UTM"], dem=path, default_elevation=40.0).coordinates
    assert isinstance(grid, TerrainGrid)
    height_raster = open_height_raster(path, "DEM")
    window = Window(2500, 2300, 900, 800)
    u, v = (values.ravel() for values in coordinates(grid, window))
    t, to_degrees = MAPS["UTM"].transform, Transformer.from_crs(32631, 4326, always_xy=True).transform
    place = height_raster.to_image(*to_degrees(t.a * u + t.c, t.e * v + t.f))
    beyond = np.isnan(height_raster.heights(*place))
    assert 0.1 < beyond.mean() < 0.9
    assert largest_error(grid, window) < ERROR_BOUND


def test_there_and_back_is_the_same_pixel(tmp_path):
    path = dem(tmp_path)
    to_map = plan_mapping(scene(), MAPS["UTM"], dem=path).coordinates
    to_scene = plan_mapping(MAPS["UTM"], scene(), dem=path).coordinates
    assert isinstance(to_map, TerrainGrid)
    assert isinstance(to_scene, TerrainGrid)
    window = Window(1200, 1100, 500, 600)
    # From the map onto the scene; from there back, exactly.
    again = to_map.transform(*coordinates(to_scene, window))
    columns, rows = np.meshgrid(np.arange(1200, 1700) + 0.5, np.arange(1100, 1700) + 0.5)
    assert np.abs(again[0] - columns).max() < 0.05
    assert np.abs(again[1] - rows).max() < 0.05
    # And from the scene onto the map.
    again = to_scene.transform(*coordinates(to_map, Window(1800, 1900, 500, 600)))
    columns, rows = np.meshgrid(np.arange(1800, 2300) + 0.5, np.arange(1900, 2500) + 0.5)
    assert np.abs(again[0] - columns).max() < 0.05
    assert np.abs(again[1] - rows).max() < 0.05


def test_where_nodes_of_the_way_may_be_far_apart_no_heights_are_looked_up(tmp_path):
    # Both look from one place: what lies on what does not depend on the height.
    same = sensor(scene_rpcs(SIZE // 4, SIZE // 4, 2.0), SIZE // 4, SIZE // 4)
    for moving, path in ((same, dem(tmp_path)), (MAPS["UTM"], None)):
        grid = plan_mapping(scene(), moving, dem=path, default_elevation=200.0).coordinates
        assert isinstance(grid, CoordinateGrid)
        assert grid.spacing >= 8


def test_what_is_not_smooth_at_a_constant_height_is_left_to_finer_nodes(tmp_path):
    bent = scene_rpcs(SIZE, SIZE)
    # A hundred pixels and more that go with the cube of the longitude, and with that of the height.
    bent.samp_num_coeff[11], bent.samp_num_coeff[19] = 0.1, 0.1
    grid = plan_mapping(sensor(bent, SIZE, SIZE), MAPS["UTM"], dem=dem(tmp_path)).coordinates
    assert isinstance(grid, CoordinateGrid)


def test_heights_jump_nowhere_but_where_they_are_said_to(tmp_path):
    rng = np.random.default_rng(7)
    heights = rng.uniform(100, 200, (700, 1100)).astype("float32")
    heights[rng.random(heights.shape) < 0.01] = -9999
    heights[300:620, 200:700] = -9999
    height_raster = open_height_raster(dem(tmp_path, heights, nodata=-9999), "DEM")
    u, v = rng.uniform(-20, 1120, 40000), rng.uniform(-20, 720, 40000)
    jumps = height_raster.jumps(u, v, 0.5)
    assert 0.02 < jumps.mean() < 0.1
    # Bilinear heights between 100 and 200 m rise by 200 m over a pixel at most.
    for step in (1e-3, 0.5):
        for east, south in ((step, 0), (-step, 0), (0, step), (0, -step)):
            here, there = height_raster.heights(u, v), height_raster.heights(u + east, v + south)
            near = ~jumps & ~height_raster.jumps(u + east, v + south, 0.5)
            np.testing.assert_array_equal(np.isnan(here[near]), np.isnan(there[near]))
            assert np.nanmax(np.abs(here - there)[near]) <= 200 * step


def test_steps_along_lines_of_sight_are_those_of_numpy():
    rng = np.random.default_rng(8)
    count, some = 5000, np.sort(rng.choice(5000, 3000, replace=False))
    parabolas, height = rng.normal(100, 30, (6, count)), rng.uniform(80, 320, some.size)
    heights = (100.0, 200.0, 300.0)
    found = height + rng.normal(0, 1, some.size) * 10.0 ** rng.integers(-9, 1, some.size)
    found[::7], before = height[::7], np.abs(rng.normal(0, 3, some.size))
    # At their first step, and at their last.
    before[::5], before[1::5] = np.inf, -1.0
    settled_at = np.full(count, np.nan)
    settled_at[some] = found + rng.normal(0, 0.03, some.size)
    jumps = rng.random(some.size) < 0.1
    results = []
    for kernels in (lines_of_sight, slow_lines_of_sight):
        u, v = np.empty((2, some.size))
        kernels.along(parabolas, heights, some, height, u, v)
        state, out = (some.copy(), height.copy(), before.copy()), np.where(np.arange(count) % 2, np.nan, settled_at)
        going = kernels.settle(found, jumps, heights, 0.5, 1e-3, 0.05, *state, out)
        assert 0 < going < some.size
        assert 0 < (state[2][:going] < 0).sum() < going
        results.append([u, v, *(part[:going] for part in state), out])
    for found, expected in zip(*results):
        np.testing.assert_allclose(found, expected, rtol=1e-14)
