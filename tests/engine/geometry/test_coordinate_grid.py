from __future__ import annotations

import pickle
from dataclasses import replace

import numpy as np
import pyproj
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform
from rasterio.windows import Window

from rasterdask_plugin.engine import Grid, superimpose
from rasterdask_plugin.engine.errors import RasterDaskError
from rasterdask_plugin.engine.geometry import ERROR_BOUND, CoordinateGrid, plan_mapping, source_window
from rasterdask_plugin.engine.kernels.resampling.coordinate_nodes import CoordinateNodes
from tests.support.synthetic import side

LAMBERT_93 = Affine(2, 0, 597000, 0, -2, 6353000)
CUSTOM = "+proj=omerc +lat_0=44 +lonc=2 +alpha=30 +gamma=10 +k=1 +x_0=5000 +y_0=7000 +ellps=GRS80 +units=m"

# reference, moving; each pair overlaps
CASES = {
    "UTM onto Lambert-93": (
        side("EPSG:2154", Affine(1.5, 0, 600000, 0, -1.5, 6350000), 3000, 2500),
        side("EPSG:32631", Affine(2, 0, 397000, 0, -2, 4903000), 6000, 6000),
    ),
    "Lambert-93 onto UTM": (
        side("EPSG:32631", Affine(0.5, 0, 400000, 0, -0.5, 4900000), 5000, 4000),
        side("EPSG:2154", LAMBERT_93, 4000, 4000),
    ),
    "degrees onto UTM": (
        side("EPSG:32631", Affine(30, 0, 399960, 0, -30, 4900020), 3660, 3660),
        side("EPSG:4326", Affine(1 / 3600, 0, 1.5, 0, -1 / 3600, 45), 7200, 7200),
    ),
    "UTM onto degrees": (
        side("EPSG:4326", Affine(1e-4, 0, 1.8, 0, -1e-4, 44.2), 3000, 2000),
        side("EPSG:32631", Affine(10, 0, 399960, 0, -10, 4900020), 5490, 5490),
    ),
    "polar stereographic onto UTM": (
        side("EPSG:32633", Affine(40, 0, 400000, 0, -40, 8800000), 3000, 3000),
        side("EPSG:3413", Affine(100, 0, 400000, 0, -100, 200000), 9000, 9000),
    ),
    "degrees onto the pole": (
        side("EPSG:3995", Affine(2000, 0, -2e6, 0, -2000, 2e6), 2000, 2000),
        side("EPSG:4326", Affine(0.5, 0, -180, 0, -0.5, 90), 720, 80),
    ),
    "degrees across the antimeridian onto UTM": (
        side("EPSG:32601", Affine(100, 0, 100000, 0, -100, 8000000), 2000, 2000),
        side("EPSG:4326", Affine(0.002, 0, 170, 0, -0.002, 73), 10000, 4000),
    ),
    "the world in degrees onto the Pacific": (
        side("EPSG:3832", Affine(5000, 0, -7e6, 0, -5000, 6e6), 2800, 2400),
        side("EPSG:4326", Affine(0.1, 0, -180, 0, -0.1, 90), 3600, 1800),
    ),
    "a CRS of its own": (
        side(CUSTOM, Affine(0, 2, 4000, 2, 0, 6000), 2000, 2000),
        side("EPSG:32631", Affine(3, 0, 410000, 0, -3, 4885000), 6000, 6000),
    ),
}


@pytest.fixture(params=CASES, ids=str)
def case(request):
    reference, moving = CASES[request.param]
    return request.param, reference, moving, plan_mapping(reference, moving)


def interpolate(nodes: CoordinateNodes, columns: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, ...]:
    s = nodes.spacing
    i, j = rows // s - nodes.row, columns // s - nodes.column
    y, x = (rows % s) / s, (columns % s) / s
    coordinates = [
        (a[i, j] * (1 - x) + a[i, j + 1] * x) * (1 - y) + (a[i + 1, j] * (1 - x) + a[i + 1, j + 1] * x) * y
        for a in (nodes.u, nodes.v)
    ]
    return (*coordinates, nodes.irregular[i, j])


def slow_transform(reference, moving, column: float, row: float) -> tuple[float, float]:
    """GDAL's own, one point at a time."""
    x, y = reference.transform * (column, row)
    try:
        (x,), (y,) = transform(reference.crs, moving.crs, [x], [y])
    except Exception:  # noqa: BLE001 - GDAL says in many ways that a point is outside of a domain
        return np.nan, np.nan
    if moving.crs.is_geographic:
        centre = (moving.transform * (moving.width / 2, 0))[0]
        x -= 360 * np.floor((x - centre) / 360 + 0.5)
    return ~moving.transform * (x, y)


def test_exact_coordinates_are_gdals(case):
    _, reference, moving, mapping = case
    rng = np.random.default_rng(1)
    for column, row in zip(rng.integers(0, reference.width, 40), rng.integers(0, reference.height, 40)):
        u, v = mapping.coordinates.exact(Window(column, row, 1, 1))
        expected = slow_transform(reference, moving, column + 0.5, row + 0.5)
        assert np.allclose((u[0, 0], v[0, 0]), expected, rtol=0, atol=2e-6, equal_nan=True)


def test_interpolation_keeps_the_error_bound_at_random_pixels(case):
    _, reference, moving, mapping = case
    grid = mapping.coordinates
    assert isinstance(grid, CoordinateGrid)
    assert not mapping.warnings
    rng = np.random.default_rng(2)
    columns, rows = rng.integers(0, reference.width, 20000), rng.integers(0, reference.height, 20000)
    u, v, irregular = interpolate(grid.nodes(Window(0, 0, reference.width, reference.height)), columns, rows)
    exact_u, exact_v = grid.transform(columns + 0.5, rows + 0.5)
    matters = (exact_u >= 0) & (exact_u <= moving.width) & (exact_v >= 0) & (exact_v <= moving.height) & ~irregular
    assert matters.sum() > 1000
    assert np.abs(u - exact_u)[matters].max() < ERROR_BOUND
    assert np.abs(v - exact_v)[matters].max() < ERROR_BOUND
    assert irregular.mean() < 0.05


def test_every_window_sees_the_same_numbers(case):
    _, reference, _, mapping = case
    grid = mapping.coordinates
    whole = grid.nodes(Window(0, 0, reference.width, reference.height))
    rng = np.random.default_rng(3)
    for _ in range(8):
        column, row = int(rng.integers(0, reference.width - 1)), int(rng.integers(0, reference.height - 1))
        window = Window(
            column, row, int(rng.integers(1, reference.width - column)), int(rng.integers(1, reference.height - row))
        )
        part = grid.nodes(window)
        i, j = part.row, part.column
        assert (i, j) == (row // grid.spacing, column // grid.spacing)
        assert i + part.u.shape[0] - 2 == (row + window.height - 1) // grid.spacing
        inside = (slice(i, i + part.u.shape[0]), slice(j, j + part.u.shape[1]))
        assert part.u.tobytes() == np.ascontiguousarray(whole.u[inside]).tobytes()
        assert part.v.tobytes() == np.ascontiguousarray(whole.v[inside]).tobytes()
        cells = (slice(i, i + part.irregular.shape[0]), slice(j, j + part.irregular.shape[1]))
        assert (part.irregular == whole.irregular[cells]).all()


def test_the_moving_window_holds_every_pixel_that_is_asked_for(case):
    _, reference, moving, mapping = case
    rng = np.random.default_rng(4)
    for _ in range(6):
        column, row = int(rng.integers(0, reference.width - 99)), int(rng.integers(0, reference.height - 99))
        window = Window(column, row, 90, 70)
        u, v = mapping.coordinates.exact(window)
        u, v = u.ravel(), v.ravel()
        with np.errstate(invalid="ignore"):
            inside = (u >= 0) & (u <= moving.width) & (v >= 0) & (v <= moving.height)
        found = source_window(mapping, window, 3)
        if found is None:
            assert not inside.any()
            continue
        assert found.col_off >= 0
        assert found.col_off + found.width <= moving.width
        assert found.row_off + found.height <= moving.height
        if inside.any():
            first, last = int(np.floor(u[inside].min() + 0.01)), int(np.floor(u[inside].max() - 0.01))
            assert found.col_off <= max(first - 3, 0)
            assert found.col_off + found.width >= min(last + 4, moving.width)


# Around a pole no single scale is right.
@pytest.mark.parametrize("name", [name for name in CASES if "pole" not in name])
def test_scale_is_the_size_of_a_step(name):
    reference, moving = CASES[name]
    mapping = plan_mapping(reference, moving)
    x, y = reference.width / 2, reference.height / 2
    (u0, v0), (u1, v1), (u2, v2) = (
        slow_transform(reference, moving, x + a, y + b) for a, b in ((0, 0), (1, 0), (0, 1))
    )
    assert mapping.scale_x == pytest.approx(np.hypot(u1 - u0, u2 - u0), rel=0.2)
    assert mapping.scale_y == pytest.approx(np.hypot(v1 - v0, v2 - v0), rel=0.2)


def test_a_mapping_travels(case):
    _, reference, _, mapping = case
    again = pickle.loads(pickle.dumps(mapping))
    window = Window(0, 0, reference.width, reference.height)
    assert again.coordinates.nodes(window).u.tobytes() == mapping.coordinates.nodes(window).u.tobytes()
    assert len(pickle.dumps(mapping)) < 20000


def test_the_seam_of_the_world_is_computed_exactly():
    reference, moving = CASES["the world in degrees onto the Pacific"]
    mapping = plan_mapping(reference, moving)
    nodes = mapping.coordinates.nodes(Window(0, 0, reference.width, reference.height))
    assert nodes.irregular.any()
    whole = Window(0, 0, reference.width, reference.height)
    pixels = mapping.coordinates.place(whole).exact
    assert len(pixels.row) == np.count_nonzero(nodes.irregular_pixels(whole))
    exact, _ = mapping.coordinates.exact(whole)
    np.testing.assert_array_equal(pixels.u, exact[pixels.row, pixels.column])
    row = pixels.row == pixels.row[0]
    u = pixels.u[row][None]
    jumps = np.abs(np.diff(u, axis=1)) > moving.width / 2
    assert not jumps.all()
    assert ((u >= 0) & (u <= moving.width)).all()


def test_half_of_the_globe_is_out_of_sight_without_a_crash(capfd):
    globe = "+proj=ortho +lat_0=45 +lon_0=5 +ellps=sphere +units=m"
    reference = side(globe, Affine(5000, 0, -7e6, 0, -5000, 7e6), 2800, 2800)
    moving = side("EPSG:4326", Affine(10, 0, -180, 0, -10, 90), 36, 18)
    mapping = plan_mapping(reference, moving)
    grid = mapping.coordinates
    nodes = grid.nodes(Window(0, 0, 2800, 2800))
    assert np.isnan(nodes.u[0, 0])
    assert source_window(mapping, Window(0, 0, 20, 20), 2) is None
    assert grid.spacing > 1
    columns, rows = np.random.default_rng(10).integers(0, 2800, (2, 20000))
    u, v = grid.transform(columns + 0.5, rows + 0.5)
    assert 0.6 < np.isfinite(u).mean() < 0.9
    a, b, irregular = interpolate(nodes, columns, rows)
    regular = ~irregular & np.isfinite(u)
    assert regular.mean() > 0.5
    assert np.abs(a - u)[regular].max() < ERROR_BOUND
    assert np.abs(b - v)[regular].max() < ERROR_BOUND
    assert capfd.readouterr() == ("", "")


def test_a_spacing_of_the_users_is_taken_and_warned_of_where_it_is_too_wide():
    reference, moving = CASES["degrees onto UTM"]
    wide = plan_mapping(reference, moving, grid_spacing=500)
    assert wide.coordinates.spacing == 500
    assert any("grid spacing of 500" in warning for warning in wide.warnings)
    assert not wide.coordinates.nodes(Window(0, 0, reference.width, reference.height)).irregular.any()
    narrow = plan_mapping(reference, moving, grid_spacing=7)
    assert narrow.coordinates.spacing == 7
    assert not narrow.warnings


def test_strong_curvature_is_met_with_narrow_nodes_and_none_with_the_widest():
    curved = plan_mapping(*CASES["degrees onto the pole"]).coordinates
    flat = plan_mapping(*CASES["Lambert-93 onto UTM"]).coordinates
    assert curved.spacing < flat.spacing == 256


def test_points_are_transformed_alone_where_datums_change_within_the_raster():
    reference = side("EPSG:4267", Affine(0.02, 0, -130, 0, -0.02, 65), 3500, 2250)
    moving = side("EPSG:4326", Affine(0.02, 0, -131, 0, -0.02, 66), 3600, 2350)
    exact = plan_mapping(reference, moving).coordinates.transform
    rng = np.random.default_rng(5)
    x, y = rng.uniform(0, 3500, 500), rng.uniform(0, 2250, 500)
    together = exact(x, y)
    alone = [exact(x[k : k + 1], y[k : k + 1]) for k in range(500)][::-1]
    assert together[0].tobytes() == np.array([u[0] for u, _ in alone[::-1]]).tobytes()


def test_rasters_apart_are_an_error_that_names_both_extents():
    reference, moving = CASES["Lambert-93 onto UTM"]
    away = replace(moving, grid=replace(moving.grid, transform=Affine.translation(4e5, 0) * LAMBERT_93))
    with pytest.raises(RasterDaskError, match="do not overlap") as error:
        plan_mapping(reference, away)
    for one in (reference, away):
        t = one.transform
        for value in (t.c, t.c + one.width * t.a, t.f, t.f + one.height * t.e):
            assert f"{value:.12g}" in str(error.value)


def test_a_window_meets_the_moving_raster_where_a_pixel_lies_in_it(case):
    _, reference, moving, mapping = case
    rng = np.random.default_rng(7)
    found = set()
    for column, row in zip(rng.integers(0, reference.width - 40, 60), rng.integers(0, reference.height - 30, 60)):
        window = Window(column, row, 40, 30)
        u, v = mapping.coordinates.exact(window)
        inside = ((u >= 0) & (u <= moving.width) & (v >= 0) & (v <= moving.height)).any()
        meets = mapping.coordinates.meets(window, moving.grid.shape)
        # What has no place in the moving raster's CRS is in doubt.
        assert meets == inside or (meets and np.isnan(u).any())
        found.add(bool(inside))
    assert True in found


def test_a_window_beside_a_rotated_raster_does_not_meet_it():
    """Its outline has room around it in the box that it fills."""
    reference = side("EPSG:32631", Affine(1, 0, 0, 0, -1, 100000), 100000, 100000)
    diamond = side("EPSG:32631", Affine(1, 1, 20000, 1, -1, 50000), 30000, 30000)
    mapping = plan_mapping(reference, diamond)
    shape = diamond.grid.shape
    corner, middle, whole = Window(20000, 20000, 14000, 14000), Window(49000, 49000, 9, 9), Window(0, 0, 100000, 100000)
    assert [mapping.coordinates.meets(window, shape) for window in (corner, middle, whole)] == [False, True, True]


def test_rasters_that_cross_in_a_sliver_are_found():
    reference = side("EPSG:32631", Affine(1, 0, 0, 0, -1, 100000), 100000, 100000)
    sliver = side("EPSG:32631", Affine(1, 1, 50000, 1, -1, 149900), 3, 100000)
    mapping = plan_mapping(reference, sliver)
    assert np.isfinite(mapping.scale_x)


def test_a_speck_in_a_wide_reference_is_found():
    reference = side("EPSG:3035", Affine(100, 0, 2500000, 0, -100, 5500000), 50000, 45000)
    moving = side("EPSG:32631", Affine(0.5, 0, 400000, 0, -0.5, 4900000), 2000, 2000)
    mapping = plan_mapping(reference, moving)
    assert not mapping.warnings
    assert mapping.scale_x == pytest.approx(200, rel=0.05)


def test_crs_equality_ignores_how_it_was_written():
    written = CRS.from_wkt(CRS.from_epsg(32631).to_wkt())
    reference, moving = CASES["degrees onto UTM"]
    other = replace(reference, grid=replace(reference.grid, crs=written))
    assert plan_mapping(reference, moving).scale_x == plan_mapping(other, moving).scale_x
    assert "same CRS" in plan_mapping(reference, other).description


def test_worlds_counted_from_zero_and_from_minus_180_share_one_seam():
    reference = side("EPSG:4326", Affine(0.25, 0, -180, 0, -0.25, 90), 1440, 720)
    moving = side("EPSG:4326", Affine(0.5, 0, 0, 0, -0.5, 90), 720, 360)
    mapping = plan_mapping(reference, moving)
    assert "seam" in mapping.description
    u, v = mapping.coordinates.exact(Window(0, 0, 1440, 720))
    longitude = (-180 + 0.25 * (np.arange(1440) + 0.5)) % 360
    assert np.allclose(u, longitude / 0.5, rtol=0, atol=1e-9)
    assert np.allclose(v[:, 0], (np.arange(720) + 0.5) / 2, rtol=0, atol=1e-9)
    columns, rows = (values.ravel() for values in np.meshgrid(np.arange(0, 1440, 3), np.arange(0, 720, 7)))
    near, _, irregular = interpolate(mapping.coordinates.nodes(Window(0, 0, 1440, 720)), columns, rows)
    assert np.abs(near - u[rows, columns])[~irregular].max() < 1e-9
    assert irregular[columns // mapping.coordinates.spacing == 719 // mapping.coordinates.spacing].all()


def test_crss_without_a_way_between_them_are_an_error_that_names_them():
    site = 'LOCAL_CS["building site",UNIT["metre",1]]'
    reference, _ = CASES["degrees onto UTM"]
    with pytest.raises(ValueError, match=r"building site.*EPSG:32631|EPSG:32631.*building site"):
        plan_mapping(reference, side(site, Affine(1, 0, 0, 0, -1, 0), 10, 10))


WORLD = Affine(2, 0, -180, 0, -2, 90)
AROUND = {
    "over 180° on both sides": (Affine(3, 0, -195, 0, -3, 60), 130, 40, WORLD, 180, 90),
    "the same in the same pixels": (Affine(2, 0, -194, 0, -2, 60), 194, 60, WORLD, 180, 90),
    "counted from 0 and over both ends": (Affine(2, 0, -10, 0, -2, 60), 190, 60, WORLD, 180, 90),
    "half a pixel over both ends": (Affine(3, 0, -181.5, 0, -3, 91), 121, 60, WORLD, 180, 90),
    "over one end": (Affine(2, 0, 150, 0, -2, 60), 30, 60, WORLD, 180, 90),
    "both over both ends": (Affine(3, 0, -195, 0, -3, 60), 130, 40, Affine(2, 0, -190, 0, -2, 90), 190, 90),
    "a moving raster beyond 180°": (Affine(3, 0, -195, 0, -3, 60), 130, 40, Affine(1, 0, 170, 0, -1, 50), 20, 60),
    "a moving raster within": (Affine(3, 0, -195, 0, -3, 60), 130, 40, Affine(1, 0, 10, 0, -1, 50), 50, 60),
}


@pytest.mark.parametrize("case", AROUND)
@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4258"])
def test_references_that_go_around_the_globe_lose_no_column(tmp_path, case, crs):
    transform, width, height, moving_transform, moving_width, moving_height = AROUND[case]
    values = np.random.default_rng(2).integers(1, 250, (moving_height, moving_width)).astype("uint8")
    path = tmp_path / "moving.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=moving_width, height=moving_height, count=1, dtype="uint8", crs="EPSG:4326",
        transform=moving_transform, nodata=0,
    ) as dataset:  # fmt: skip
        dataset.write(values, 1)
    found = superimpose(path, Grid(CRS.from_user_input(crs), transform, width, height), interpolation="nearest").values
    project = pyproj.Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
    middle = (moving_transform * (moving_width / 2, 0))[0]
    expected = np.zeros((height, width), "uint8")
    on_an_edge = np.zeros((height, width), bool)
    for row, column in np.ndindex(height, width):
        x, y = project.transform(*(transform * (column + 0.5, row + 0.5)))
        # Of two columns that show one place, the one nearer to the middle.
        for turn in sorted((-720, -360, 0, 360, 720), key=lambda turn: abs(x + turn - middle)):
            u, v = ~moving_transform * (x + turn, y)
            if 0 <= u < moving_width and 0 <= v < moving_height:
                expected[row, column] = values[int(v), int(u)]
                break
        on_an_edge[row, column] = min(abs(u - round(u)), abs(v - round(v))) < 1e-6
    np.testing.assert_array_equal(np.where(on_an_edge, 0, found[0]), np.where(on_an_edge, 0, expected))
    assert on_an_edge.mean() < 0.6
