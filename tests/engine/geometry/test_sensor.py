from __future__ import annotations

import pickle
import warnings
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.transform import GCPTransformer, RPCTransformer
from rasterio.warp import reproject
from rasterio.windows import Window

from rasterdask_plugin.engine.geometry import ERROR_BOUND, plan_mapping, read_georeferencing, source_window
from rasterdask_plugin.engine.geometry.rpc import RpcGeometry
from rasterdask_plugin.engine.geometry.terrain.elevation import Elevation
from rasterdask_plugin.engine.geometry.terrain.height_raster import open_height_raster
from rasterdask_plugin.engine.raster.sensor_model import SensorModel
from tests.support.synthetic import hills, scene_rpcs, sensor, side, write_dem

SIZE = 2000
DEM_TRANSFORM = Affine(3e-4, 0, 1.43, 0, -3e-4, 43.612)


@pytest.fixture(scope="module")
def dem(tmp_path_factory):
    return write_dem(tmp_path_factory.mktemp("dem") / "dem.tif", DEM_TRANSFORM, hills(80, 140))


@pytest.fixture(params=["constant", "DEM"])
def ground(request, dem):
    """An elevation, the arguments of plan_mapping that give it, and GDAL's options for the same."""
    if request.param == "constant":
        return Elevation(137.0), {"default_elevation": 137.0}, {"RPC_HEIGHT": 137}
    return Elevation(0.0, "", open_height_raster(dem, "DEM")), {"dem": dem}, {"RPC_DEM": dem}


def rpcs():
    return scene_rpcs(SIZE, SIZE)


def points(count: int = 300):
    return np.random.default_rng(6).uniform(0, SIZE, (2, count))


def gdal_ground(u, v, options):
    with RPCTransformer(rpcs(), RPC_PIXEL_ERROR_THRESHOLD=1e-6, RPC_MAX_ITERATIONS=40, **options) as transformer:
        x, y = transformer.xy(v, u, offset="ul")
    return np.array(x), np.array(y)


def test_there_and_back_is_the_same_pixel(ground):
    geometry = RpcGeometry(rpcs(), ground[0])
    u, v = points()
    again_u, again_v = geometry.to_image(*geometry.to_ground(u, v))
    assert np.abs(again_u - u).max() < 1e-6
    assert np.abs(again_v - v).max() < 1e-6


def test_both_directions_are_gdals(ground):
    geometry = RpcGeometry(rpcs(), ground[0])
    u, v = points()
    longitude, latitude = geometry.to_ground(u, v)
    x, y = gdal_ground(u, v, ground[2])
    pixel = 0.5 / 111000
    assert np.abs(longitude - x).max() < 1e-4 * pixel
    assert np.abs(latitude - y).max() < 1e-4 * pixel
    with RPCTransformer(rpcs(), **ground[2]) as transformer:
        row, column = transformer.rowcol(x, y, op=lambda value: value)
    ours = geometry.to_image(x, y)
    assert np.abs(ours[0] - np.array(column)).max() < 1e-5
    assert np.abs(ours[1] - np.array(row)).max() < 1e-5


def test_relief_moves_pixels_by_metres_so_that_these_tests_can_see_it(dem):
    u, v = points()
    flat = RpcGeometry(rpcs(), Elevation(0.0)).to_ground(u, v)
    hilly = RpcGeometry(rpcs(), Elevation(0.0, "", open_height_raster(dem, "DEM"))).to_ground(u, v)
    assert np.abs(flat[0] - hilly[0]).max() * 80000 > 20


def test_a_point_is_solved_alone_bit_for_bit(ground):
    geometry = RpcGeometry(rpcs(), ground[0])
    u, v = points(101)
    x, y = geometry.to_ground(u, v)
    for part in (slice(0, 1), slice(3, 10), slice(50, None), slice(None, None, -1)):
        a, b = geometry.to_ground(u[part], v[part])
        assert a.tobytes() == x[part].tobytes()
        assert b.tobytes() == y[part].tobytes()
        back = geometry.to_image(x[part], y[part])
        assert back[0].tobytes() == np.ascontiguousarray(geometry.to_image(x, y)[0][part]).tobytes()


def test_the_iteration_finds_its_way_in_an_image_with_strong_perspective():
    bent = rpcs()
    bent.samp_den_coeff = [1.0, 0.15, -0.1, 0.02, 0.03] + [0.0] * 15
    bent.samp_num_coeff = [value + (0.12 if k in (4, 7) else 0) for k, value in enumerate(bent.samp_num_coeff)]
    geometry = RpcGeometry(bent, Elevation(300.0))
    u, v = points()
    again = geometry.to_image(*geometry.to_ground(u, v))
    assert np.abs(again[0] - u).max() < 1e-6
    assert np.abs(again[1] - v).max() < 1e-6


def test_points_off_the_scene_do_not_come_back_into_it():
    geometry = RpcGeometry(rpcs(), Elevation())
    longitude, latitude = np.meshgrid(np.linspace(-178, 180, 800), np.linspace(-90, 90, 801))
    u, v = geometry.to_image(longitude, latitude)
    assert np.isfinite(u).all()
    assert np.isfinite(v).all()
    assert not ((np.abs(u - SIZE / 2) < SIZE) & (np.abs(v - SIZE / 2) < SIZE)).any()
    u, _ = geometry.to_image(np.array([1.45, np.nan]), np.array([43.6, 43.6]))
    assert np.isnan(u).tolist() == [False, True]


def test_a_scene_on_the_antimeridian_is_one_scene():
    geometry = RpcGeometry(scene_rpcs(SIZE, SIZE, longitude=179.9995), Elevation(200.0))
    u, v = points()
    x, y = geometry.to_ground(u, v)
    turned = np.where(x > 180, x - 360, x)
    assert (turned != x).any()
    assert np.abs(geometry.to_image(turned, y)[0] - u).max() < 1e-5


REFERENCES = {
    "degrees": side("EPSG:4326", Affine(2.1e-5, 0, 1.4445, 0, -1.5e-5, 43.6042), 500, 530),
    "UTM": side("EPSG:32631", Affine(1.5, 0, 374500, 0, -1.5, 4829000), 500, 530),
}


@pytest.mark.parametrize("reference", REFERENCES.values(), ids=REFERENCES)
def test_a_scene_onto_a_map_is_where_gdal_puts_it(reference, ground):
    mapping = plan_mapping(reference, sensor(rpcs(), SIZE, SIZE), **ground[1])
    assert not mapping.warnings
    # A ramp of column numbers, resampled bilinearly, tells the coordinate at which GDAL sampled.
    ramps = np.broadcast_to(np.arange(SIZE, dtype=np.float64) + 0.5, (SIZE, SIZE))
    out = np.full((2, 530, 500), np.nan)
    for band, ramp in enumerate((ramps, ramps.T)):
        reproject(
            ramp.astype(np.float32).astype(np.float64), out[band], rpcs=rpcs(), src_crs="EPSG:4326",
            dst_crs=reference.crs, dst_transform=reference.transform, resampling=Resampling.bilinear,
            init_dest_nodata=True, dst_nodata=np.nan, **ground[2],
        )  # fmt: skip
    u, v = mapping.coordinates.exact(Window(0, 0, 500, 530))
    inner = (np.abs(u - SIZE / 2) < SIZE / 2 - 9) & (np.abs(v - SIZE / 2) < SIZE / 2 - 9) & np.isfinite(out).all(axis=0)
    assert inner.mean() > 0.3
    # GDAL interpolates coordinates along each row, to 0.125 px.
    assert np.abs(out[0] - u)[inner].max() < 0.14
    assert np.abs(out[1] - v)[inner].max() < 0.14


def test_a_map_onto_a_scene_keeps_the_bound_and_says_what_it_did(ground):
    reference = sensor(rpcs(), SIZE, SIZE)
    mapping = plan_mapping(reference, REFERENCES["UTM"], **ground[1])
    grid = mapping.coordinates
    assert mapping.reference.sensor.rpcs == rpcs()
    assert "RPCs" in mapping.description
    assert ("DEM" if "dem" in ground[1] else "137 m") in mapping.description
    window = Window(600, 700, 500, 600)
    columns, rows = np.random.default_rng(7).integers(0, 500, (2, 3000)) + np.array([[600], [700]])
    nodes = grid.nodes(window)
    s = nodes.spacing
    i, j, y, x = rows // s - nodes.row, columns // s - nodes.column, (rows % s) / s, (columns % s) / s
    near = (nodes.u[i, j] * (1 - x) + nodes.u[i, j + 1] * x) * (1 - y) + (
        nodes.u[i + 1, j] * (1 - x) + nodes.u[i + 1, j + 1] * x
    ) * y
    exact, _ = grid.transform(columns + 0.5, rows + 0.5)
    regular = ~nodes.irregular[i, j] & (exact >= 0) & (exact <= 500)
    assert regular.sum() > 1000
    assert np.abs(near - exact)[regular].max() < ERROR_BOUND


def test_two_scenes_of_one_place_meet_on_the_ground(ground):
    other = scene_rpcs(SIZE, SIZE, longitude=1.4502, latitude=43.5999, heading=-0.1, lean=-0.2)
    there = plan_mapping(sensor(rpcs(), SIZE, SIZE), sensor(other, SIZE, SIZE), **ground[1]).coordinates
    back = plan_mapping(sensor(other, SIZE, SIZE), sensor(rpcs(), SIZE, SIZE), **ground[1]).coordinates
    u, v = points()
    again = back.transform(*there.transform(u, v))
    assert np.nanmax(np.abs(again[0] - u)) < 1e-3
    assert np.nanmax(np.abs(again[1] - v)) < 1e-3
    with RPCTransformer(other, **ground[2]) as transformer:
        row, column = transformer.rowcol(*gdal_ground(u, v, ground[2]), op=lambda value: value)
    mine = there.transform(u, v)
    assert np.abs(mine[0] - np.array(column)).max() < 1e-3
    assert np.abs(mine[1] - np.array(row)).max() < 1e-3


def test_a_scene_onto_its_own_grid_is_the_identity(ground):
    mapping = plan_mapping(sensor(rpcs(), SIZE, SIZE), sensor(rpcs(), SIZE, SIZE), **ground[1])
    u, v = mapping.coordinates.exact(Window(100, 200, 50, 60))
    assert np.abs(u - (np.arange(100, 150) + 0.5)).max() < 1e-5
    assert np.abs(v - (np.arange(200, 260) + 0.5)[:, None]).max() < 1e-5


def test_a_mapping_with_a_dem_travels_without_it(dem):
    mapping = plan_mapping(REFERENCES["UTM"], sensor(rpcs(), SIZE, SIZE), dem=dem)
    again = pickle.loads(pickle.dumps(mapping))
    assert len(pickle.dumps(mapping)) < 20000
    window = Window(100, 300, 200, 100)
    assert again.coordinates.nodes(window).u.tobytes() == mapping.coordinates.nodes(window).u.tobytes()
    assert source_window(again, window, 3) == source_window(mapping, window, 3)


def test_the_dem_is_sampled_as_the_plain_formula_has_it(tmp_path):
    heights = hills(700, 1100)
    heights[2:5, 3:6] = -9999
    path = write_dem(tmp_path / "dem.tif", Affine(0.001, 0, 10, 0, -0.001, 50), heights, nodata=-9999)
    height_raster = open_height_raster(path, "DEM")
    rng = np.random.default_rng(8)
    # Pixel centres around the corner of four tiles, and everywhere.
    u = np.concatenate((rng.uniform(510, 515, 40), rng.uniform(1, 1099, 200)))
    v = np.concatenate((rng.uniform(510, 515, 40), rng.uniform(10, 699, 200)))
    found = height_raster.sample(10 + 0.001 * u, 50 - 0.001 * v)
    for a, b, height in zip(u - 0.5, v - 0.5, found):
        j, i = min(int(a), 1098), min(int(b), 698)
        x, y = a - j, b - i
        h = heights[i : i + 2, j : j + 2].astype(float)
        expected = h[0, 0] * (1 - x) * (1 - y) + h[0, 1] * x * (1 - y) + h[1, 0] * (1 - x) * y + h[1, 1] * x * y
        assert height == pytest.approx(expected, abs=1e-6)
    hole = height_raster.sample(np.array([10.0045, 9.0]), np.array([50 - 0.0035, 49.9]))
    assert np.isnan(hole).all()
    beside = height_raster.sample(np.array([10.0064]), np.array([50 - 0.0035]))
    assert beside[0] == pytest.approx(heights[3, 6], abs=1e-6)


def test_heights_are_dem_plus_geoid_and_the_geoid_alone_off_the_dem(tmp_path):
    dem = write_dem(
        tmp_path / "dem.tif", Affine(10, 0, 374000, 0, -10, 4829000), np.full((100, 100), 150.0), "EPSG:32631"
    )
    geoid = write_dem(tmp_path / "geoid.tif", Affine(0.25, 0, 0.0, 0, -0.25, 90), np.full((720, 1440), 48.0))
    on, off = (1.4418, 43.6015), (-1.3, 43.6)
    longitude, latitude = np.array([on[0], off[0]]), np.array([on[1], off[1]])
    height_rasters = open_height_raster(dem, "DEM"), open_height_raster(geoid, "geoid")
    assert Elevation(7.0, "", height_rasters[0], height_rasters[1]).at(longitude, latitude).tolist() == pytest.approx(
        [198.0, 48.0]
    )
    assert Elevation(7.0, "", height_rasters[0]).at(longitude, latitude).tolist() == pytest.approx([150.0, 7.0])
    assert Elevation(7.0, "", None, height_rasters[1]).at(longitude, latitude).tolist() == pytest.approx([48.0, 48.0])
    assert Elevation(7.0).at(longitude, latitude).tolist() == pytest.approx([7.0, 7.0])


def test_a_wide_reference_finds_a_small_scene_and_no_ghosts_of_it():
    reference = side("EPSG:3035", Affine(50, 0, 2500000, 0, -50, 4500000), 60000, 60000)
    mapping = plan_mapping(reference, sensor(rpcs(), SIZE, SIZE), default_elevation=100.0)
    assert not mapping.warnings
    assert mapping.scale_x == pytest.approx(100, rel=0.15)
    windows = [Window(c, r, 5000, 5000) for c in range(0, 60000, 5000) for r in range(0, 60000, 5000)]
    assert 1 <= sum(source_window(mapping, window, 2) is not None for window in windows) <= 4


def gcp_points(count: int) -> list[GroundControlPoint]:
    rng = np.random.default_rng(9)
    corners = [(0, 0), (0, 900), (800, 0), (800, 900)]
    where = corners + [tuple(rng.uniform(0, 800, 2)) for _ in range(count - 4)]
    return [
        GroundControlPoint(r, c, 1.4 + 1e-4 * c + 2e-5 * r + 3e-9 * c * r, 43.7 - 9e-5 * r + 1e-5 * c + 2e-9 * c * c)
        for r, c in where
    ]


@pytest.mark.parametrize("count", [4, 5, 6, 12])
def test_control_points_place_an_image_where_gdal_does(tmp_path, count):
    path = tmp_path / "gcps.tif"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
        with rasterio.open(path, "w", driver="GTiff", width=900, height=800, count=1, dtype="uint8") as dataset:
            dataset.gcps = (gcp_points(count), CRS.from_epsg(4326))
        with rasterio.open(path) as dataset:
            moving = read_georeferencing(dataset, name="scan")
    assert moving.kind == "gcp"
    reference = side("EPSG:4326", Affine(2e-4, 0, 1.4, 0, -2e-4, 43.7), 450, 360)
    mapping = plan_mapping(reference, moving)
    assert f"{count} ground control points" in mapping.description
    u, v = mapping.coordinates.exact(Window(0, 0, 450, 360))
    with GCPTransformer(gcp_points(count)) as transformer:
        x, y = 1.4 + 2e-4 * 100.5, 43.7 - 2e-4 * 200.5
        row, column = transformer.rowcol([x], [y], op=lambda value: value)
        ground = transformer.xy([300], [500], offset="ul")
    assert (u[200, 100], v[200, 100]) == pytest.approx((column[0], row[0]), abs=1e-3)
    back = plan_mapping(moving, reference).coordinates.exact(Window(500, 300, 1, 1))
    step = [ground[0][0] - 1.4, 43.7 - ground[1][0]]
    # The centre of a pixel is half a pixel further: 0.5 × 1e-4 and 9e-5 degrees of pixels of 2e-4.
    assert back[0][0, 0] == pytest.approx(step[0] / 2e-4 + 0.3, abs=0.05)
    assert back[1][0, 0] == pytest.approx(step[1] / 2e-4 + 0.2, abs=0.05)


@pytest.mark.parametrize(
    ("moving", "message"),
    [
        (SensorModel(gcps=tuple(gcp_points(4)[:2]), gcps_crs=CRS.from_epsg(4326)), "3"),
        (SensorModel(gcps=tuple(gcp_points(5))), "no CRS"),
        (SensorModel(None, tuple(GroundControlPoint(k, k, k, k) for k in range(4)), CRS.from_epsg(4326)), "line"),
    ],
)
def test_control_points_that_do_not_suffice_are_said_to(moving, message):
    with pytest.raises(ValueError, match=message):
        plan_mapping(REFERENCES["UTM"], replace(sensor(rpcs(), 9, 9), sensor=moving))


def test_a_dem_that_cannot_be_used_is_said_to(tmp_path):
    scene = sensor(rpcs(), SIZE, SIZE)
    with pytest.raises(ValueError, match=r"missing\.tif"):
        plan_mapping(REFERENCES["UTM"], scene, dem=str(tmp_path / "missing.tif"))
    path = write_dem(tmp_path / "nowhere.tif", DEM_TRANSFORM, hills(9, 9), crs=None)
    with pytest.raises(ValueError, match="no CRS"):
        plan_mapping(REFERENCES["UTM"], scene, dem=path)


def test_a_projection_wins_over_rpcs_and_rpcs_over_control_points():
    both = replace(REFERENCES["UTM"], sensor=SensorModel(rpcs(), tuple(gcp_points(5)), CRS.from_epsg(4326)))
    assert both.kind == "map"
    assert replace(both, grid=sensor(rpcs(), 9, 9).grid).kind == "rpc"
