"""The raster on another grid: its grid, its values, its nodata, and that they do not depend on the way there."""

from __future__ import annotations

import pickle
import sys
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from affine import Affine

from rasterdask_plugin.engine import Grid, RasterDaskError, open_raster, superimpose, write_raster
from rasterdask_plugin.engine.geometry import ERROR_BOUND
from rasterdask_plugin.engine.operations.superimpose import plan
from rasterdask_plugin.engine.planning.planner import RunPlan
from rasterdask_plugin.engine.raster.raster_file import inspect_raster
from rasterdask_plugin.vocabulary.names import INTERPOLATIONS
from tests.support.superimposed import LAMBERT, MOVING, OTHER_CRS, SAME_CRS, UTM, smooth, write_grid

SHAPE = (90, 100)
# So large that a trace of it in a pixel would be seen.
NODATA = -1e30
NODATA32 = np.float32(NODATA)
ROTATED = (UTM, MOVING * Affine.translation(20, 10) * Affine.rotation(21) * Affine.scale(0.4), (150, 160))


def grid(crs, transform, shape):
    return Grid(rasterio.crs.CRS.from_user_input(crs) if crs else None, transform, shape[1], shape[0])


@pytest.fixture
def moving(make_raster):
    return make_raster(smooth(SHAPE).astype("uint16"), transform=MOVING, crs=UTM)


@pytest.fixture
def holed(make_raster, rng):
    """Noise with isolated nodata pixels, a nodata corner, and infinities and NaN."""
    values = rng.uniform(100, 3000, (2, *SHAPE)).astype("float32")
    values[rng.random(values.shape) < 0.05] = NODATA
    values[0, :20, :20] = NODATA
    values[1, 40, 40], values[1, 50, 50] = np.nan, np.inf
    return make_raster(values, "holed.tif", transform=MOVING, crs=UTM, nodata=NODATA)


@pytest.mark.parametrize("case", [SAME_CRS, OTHER_CRS, ROTATED], ids=["same CRS", "other CRS", "rotated"])
def test_the_grid_is_the_references_bit_for_bit(moving, tmp_path, case):
    reference = write_grid(tmp_path / "reference.tif", *case)
    array = superimpose(moving, reference, [2])
    assert (array.dtype, array.shape, array.rio.nodata) == (np.uint16, (1, *case[2]), None)
    write_raster(array, tmp_path / "out.tif")
    with rasterio.open(reference) as expected, rasterio.open(tmp_path / "out.tif") as dataset:
        assert tuple(dataset.transform) == tuple(expected.transform)
        assert (dataset.crs, dataset.shape, dataset.nodata) == (expected.crs, expected.shape, None)


def test_a_reference_may_be_a_path_a_file_a_grid_or_an_array(moving, tmp_path):
    path = write_grid(tmp_path / "reference.tif", *SAME_CRS)
    arrays = [superimpose(moving, onto) for onto in (path, inspect_raster(path), grid(*SAME_CRS), open_raster(path))]
    for array in arrays[1:]:
        assert Grid.of(array) == Grid.of(arrays[0])
        np.testing.assert_array_equal(array.values, arrays[0].values)


@pytest.mark.parametrize("case", [SAME_CRS, OTHER_CRS, ROTATED], ids=["same CRS", "other CRS", "rotated"])
@pytest.mark.parametrize("name", INTERPOLATIONS)
def test_neither_chunks_nor_memory_nor_bands_change_a_bit(holed, case, name):
    decided = plan(inspect_raster(holed), grid(*case))
    whole = superimpose(holed, grid(*case), interpolation=name).values
    assert np.isfinite(whole).any()
    for chunks in ((64, 70), (33, 1000)):
        np.testing.assert_array_equal(superimpose(holed, grid(*case), interpolation=name, chunks=chunks).values, whole)
    band = superimpose(holed, grid(*case), [2], interpolation=name).values
    np.testing.assert_array_equal(band[0], whole[1])
    if name == "bicubic":
        small = decided.open(replace(decided.default_plan(), work_bytes=30_000, kept_bytes=0))
        assert len(list(small.data.dask.values())) < 10
        np.testing.assert_array_equal(small.data.compute(), whole)


@pytest.mark.parametrize("workers", [1, 3])
def test_workers_do_not_change_a_bit(holed, tmp_path, workers):
    array = superimpose(holed, grid(*OTHER_CRS), chunks=(128, 128))
    write_raster(array, tmp_path / "out.tif", workers=workers)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), superimpose(holed, grid(*OTHER_CRS)).values)


def test_it_travels(moving):
    array = superimpose(moving, grid(*OTHER_CRS), chunks=(100, 100))
    again = pickle.loads(pickle.dumps(array.data))
    np.testing.assert_array_equal(again.compute(scheduler="synchronous"), array.values)
    array.close()


def test_without_numba_pixels_are_still_moved_in_one_crs(holed, monkeypatch):
    expected = superimpose(holed, grid(*SAME_CRS), interpolation="nearest").values
    monkeypatch.setitem(sys.modules, "numba", None)
    np.testing.assert_array_equal(superimpose(holed, grid(*SAME_CRS), interpolation="nearest").values, expected)
    for onto, name in ((SAME_CRS, "bilinear"), (OTHER_CRS, "nearest")):
        with pytest.raises(RasterDaskError, match="Install numba"):
            superimpose(holed, grid(*onto), interpolation=name)


@pytest.mark.parametrize("case", [SAME_CRS, OTHER_CRS, ROTATED], ids=["same CRS", "other CRS", "rotated"])
@pytest.mark.parametrize("name", INTERPOLATIONS)
def test_a_pixel_is_nodata_if_and_only_if_the_nearest_is(holed, case, name):
    nearest = superimpose(holed, grid(*case), interpolation="nearest").values
    lost = nearest == NODATA32
    assert 0.02 < lost.mean() < 0.9
    values = superimpose(holed, grid(*case), interpolation=name).values
    np.testing.assert_array_equal(values == NODATA32, lost)
    assert np.abs(values[~lost]).max() < 10000


def test_pixels_that_a_mask_hides_weigh_nothing_and_stay_hidden(make_raster, rng, tmp_path):
    values = rng.integers(100, 120, (2, *SHAPE)).astype("uint8")
    mask = np.full(SHAPE, 255, "uint8")
    mask[30:60, 40:70] = 0
    values[:, mask == 0] = 255
    path = make_raster(values, transform=MOVING, crs=UTM, mask=mask)
    array = superimpose(path, grid(UTM, MOVING * Affine.scale(0.5), (180, 200)))
    assert (array.dtype, array.rio.nodata) == (np.uint8, None)
    hidden = np.repeat(np.repeat(mask == 0, 2, 0), 2, 1)
    np.testing.assert_array_equal(array.coords["mask"].values == 0, hidden)
    np.testing.assert_array_equal(array.values == 0, np.broadcast_to(hidden, array.shape))
    assert array.values.max() < 130
    write_raster(array, tmp_path / "out.tif")
    with rasterio.open(tmp_path / "out.tif") as dataset:
        np.testing.assert_array_equal(dataset.dataset_mask() == 0, hidden)


def test_integers_without_nodata_keep_every_value_where_the_moving_raster_covers_the_reference(make_raster, rng):
    """Zeros are values: none becomes 1, none reads as nodata."""
    values = rng.integers(0, 3, (2, *SHAPE)).astype("uint8")
    path = make_raster(values, transform=MOVING, crs=UTM)
    array = superimpose(path, grid(UTM, MOVING, SHAPE), interpolation="nearest")
    assert (array.rio.nodata, "mask" in array.coords) == (None, False)
    np.testing.assert_array_equal(array.values, values)


@pytest.mark.parametrize("interpolation", ["nearest", "bicubic"])
@pytest.mark.parametrize("case", ["beside", "rotated"])
def test_what_is_outside_is_told_by_a_mask(make_raster, rng, tmp_path, interpolation, case):
    values = rng.integers(0, 3, (2, *SHAPE)).astype("uint8")
    path = make_raster(values, transform=MOVING, crs=UTM)
    onto = grid(UTM, MOVING * Affine.translation(-20, -10), SHAPE) if case == "beside" else grid(*ROTATED)
    array = superimpose(path, onto, interpolation=interpolation, chunks=(64, 64))
    floats = superimpose(path, onto, interpolation=interpolation, dtype="float32").values
    mask = array.coords["mask"].values
    np.testing.assert_array_equal(mask == 0, np.isnan(floats[0]))
    assert 0 < (mask == 0).mean() < 1
    np.testing.assert_array_equal(
        array.values, np.where(mask == 0, 0, np.clip(np.floor(np.nan_to_num(floats) + 0.5), 0, 255))
    )
    written = write_raster(array, tmp_path / "out.tif")
    with rasterio.open(tmp_path / "out.tif") as dataset:
        np.testing.assert_array_equal(dataset.dataset_mask(), mask)
        assert dataset.nodata is None
    assert written.statistics[0].valid_percent == pytest.approx(100 * (mask > 0).mean())
    assert written.statistics[0].mean == pytest.approx(array.values[0][mask > 0].mean())


def test_a_raster_with_alpha_says_by_it_what_is_outside(make_raster, rng):
    values = rng.integers(0, 255, (4, *SHAPE)).astype("uint8")
    values[3] = 255
    values[3, 40:60, 40:60] = 0
    path = make_raster(values, transform=MOVING, crs=UTM, colours=("red", "green", "blue", "alpha"), photometric="RGB")
    onto = grid(UTM, MOVING * Affine.translation(-20, -10), SHAPE)
    array = superimpose(path, onto, interpolation="nearest")
    expected = np.zeros_like(values)
    expected[:, 10:, 20:] = values[:, :-10, :-20] * (values[3, :-10, :-20] > 0)
    np.testing.assert_array_equal(array.values, expected)
    assert (array.rio.nodata, "mask" in array.coords) == (None, False)
    colours = superimpose(path, onto, [1, 2, 3], interpolation="nearest")
    np.testing.assert_array_equal(colours.values, expected[:3])
    np.testing.assert_array_equal(colours.coords["mask"].values > 0, expected[3] > 0)


def test_nodata_of_each_band_and_ranges_are_all_left_out(make_raster):
    values = smooth(SHAPE).astype("int16")
    values[0, 10:20], values[1, 30:40], values[1, 50:60] = 7, -3, -8
    path = make_raster(values, transform=MOVING, crs=UTM)
    array = superimpose(path, grid(*ROTATED), nodata=[7, (-10, -1)], interpolation="bilinear")
    assert array.rio.nodata == 7
    near = superimpose(path, grid(*ROTATED), interpolation="nearest", fill=-10, dtype="float32").values
    np.testing.assert_array_equal(array.values == 7, (near == 7) | (near < 0))


@pytest.mark.parametrize(
    ("dtype", "nodata", "given", "output", "expected"),
    [
        ("uint16", 65535, None, None, 65535),
        ("uint16", 65535, None, "uint8", 255),
        ("uint16", 65535, 9, None, 9),
        ("float32", None, None, None, np.nan),
        ("float32", -9999, None, None, -9999),
        ("float32", -9999, None, "int16", -9999),
        ("float64", -1e300, None, "float32", np.nan),
    ],
)
def test_the_fill_value_is_the_nodata_of_the_output(make_raster, dtype, nodata, given, output, expected):
    path = make_raster(smooth(SHAPE).astype(dtype), transform=MOVING, crs=UTM, nodata=nodata)
    array = superimpose(path, grid(UTM, MOVING * Affine.translation(-4, 0), (5, 6)), fill=given, dtype=output)
    np.testing.assert_equal(float(array.rio.nodata), float(expected))
    np.testing.assert_array_equal(array.values[:, :, :4], np.full((2, 5, 4), expected))


def test_values_are_rounded_and_clamped(make_raster):
    values = np.zeros((1, 20, 20), "float32")
    values[0, :, :10], values[0, :, 10:] = -5.5, 300.5
    path = make_raster(values, transform=MOVING, crs=UTM)
    onto = grid(UTM, MOVING * Affine.scale(0.25), (80, 80))
    result = superimpose(path, onto, dtype="uint8", fill=77).values[0]
    assert set(np.unique(result[:, :30])) == {0}
    assert set(np.unique(result[:, 50:])) == {255}
    assert (np.diff(result.astype(int), axis=1) >= 0).all()
    assert superimpose(path, onto, dtype="int16").values[0, 0, 0] == -6
    assert 300 < superimpose(path, onto, dtype="int16").values[0, 0, -1] <= 301


@pytest.mark.parametrize(("name", "degree"), [("bilinear", 1), ("bicubic", 2)])
@pytest.mark.parametrize("shift", [(0.0, 0.0), (0.25, 0.6), (1 / 3, 0.97)])
@pytest.mark.parametrize("turn", [0, 13])
def test_polynomial_surfaces_are_reproduced(make_raster, name, degree, shift, turn):
    def surface(x, y):
        linear = 3 + 0.25 * x - 0.5 * y
        return linear if degree == 1 else linear + 0.01 * x * x - 0.02 * x * y + 0.015 * y * y

    y, x = np.mgrid[0:60, 0:70] + 0.5
    path = make_raster(surface(x, y).astype("float64"), transform=MOVING, crs=UTM)
    to_moving = Affine.translation(20 + shift[0], 15 + shift[1]) * Affine.rotation(turn) * Affine.scale(0.3)
    result = superimpose(path, grid(UTM, MOVING * to_moving, (70, 80)), interpolation=name, grid_spacing=16).values[0]
    columns, rows = np.meshgrid(np.arange(80) + 0.5, np.arange(70) + 0.5)
    u, v = to_moving * (columns, rows)
    np.testing.assert_allclose(result, surface(u, v), rtol=0, atol=2e-6)


@pytest.mark.parametrize("name", ["bilinear", "bicubic", "lanczos", "average"])
def test_antialias_lets_every_pixel_count(make_raster, rng, name):
    values = rng.uniform(0, 1, (1, 240, 240)).astype("float32")
    path = make_raster(values, transform=MOVING, crs=UTM)
    onto = grid(UTM, MOVING * Affine.scale(8), (30, 30))
    inner = np.s_[0, 4:-4, 4:-4]
    with_it = superimpose(path, onto, interpolation=name).values[inner]
    without = superimpose(path, onto, interpolation=name, antialias=False).values[inner]
    assert with_it.std() < 0.06
    if name == "average":
        blocks = values[0].reshape(30, 8, 30, 8).mean(axis=(1, 3))
        np.testing.assert_allclose(with_it, blocks[4:-4, 4:-4], atol=1e-6)
    else:
        assert without.std() > 0.1


def test_a_strong_reduction_is_read_in_parts_that_fit_the_memory(make_raster, windows_read):
    path = make_raster(smooth((1500, 1500), 1).astype("uint16"), transform=MOVING, crs=UTM, tiled=True)
    decided = plan(inspect_raster(path), grid(UTM, MOVING * Affine.scale(60), (25, 25)))
    array = decided.open(replace(decided.default_plan(), work_bytes=2_000_000))
    parts = array.data.compute()
    assert len(windows_read) > 1
    assert max(window.width * window.height for _, window in windows_read) < 1500 * 1500 / 2
    np.testing.assert_array_equal(parts, decided.open(replace(decided.default_plan(), work_bytes=10**9)).data.compute())


@pytest.mark.parametrize("crs", [UTM, LAMBERT])
def test_what_blocks_share_of_the_moving_raster_is_read_once(make_raster, windows_read, crs):
    values = smooth((1100, 1100), 1).astype("uint16")
    path = make_raster(values, transform=MOVING, crs=UTM, tiled=True, blockxsize=256, blockysize=256)
    origin = MOVING * (10.3, 9.6) if crs == UTM else (573900.0, 6280110.0)
    decided = plan(inspect_raster(path), grid(crs, Affine(2, 0, origin[0], 0, -2, origin[1]), (1100, 1100)))
    kept = decided.open(RunPlan((1, 200, 200))).data.compute()
    assert len(windows_read) == len(set(windows_read)) <= 9
    np.testing.assert_array_equal(decided.open(RunPlan((1, 200, 200), kept_bytes=0)).data.compute(), kept)
    assert len(windows_read) > 20


PLACES = {
    "pole": ("EPSG:3413", Affine(20000, 0, -2e6, 0, -20000, 2e6), (200, 200)),
    "antimeridian": ("EPSG:3832", Affine(20000, 0, -3e6, 0, -20000, 2e6), (200, 300)),
    "globe": ("+proj=ortho +lat_0=45 +lon_0=5 +ellps=sphere", Affine(70000, 0, -7e6, 0, -70000, 7e6), (200, 200)),
}  # fmt: skip


@pytest.mark.parametrize("name", ["nearest", "bicubic"])
@pytest.mark.parametrize("place", PLACES)
def test_the_world_onto_any_place_is_where_the_pixels_are(make_raster, place, name):
    y, x = np.mgrid[0:180, 0:360]
    values = np.stack((np.sin(np.radians(x + 0.5)), np.cos(np.radians(x + 0.5)), (90 - y - 0.5) / 90))
    path = make_raster(values.astype("float32"), transform=Affine(1, 0, -180, 0, -1, 90), crs="EPSG:4326")
    target = grid(*PLACES[place])
    result = superimpose(path, target, interpolation=name, chunks=(64, 64)).values
    rows, columns = np.nonzero(np.isfinite(result[2]))
    assert len(rows) > 15000
    east, north = target.transform * (columns + 0.5, rows + 0.5)
    from pyproj import Transformer

    longitude, latitude = Transformer.from_crs(PLACES[place][0], "EPSG:4326", always_xy=True).transform(east, north)
    inner = (np.abs(latitude) < 88) & (np.abs(np.abs(longitude) - 180) > 1.5)
    tolerance = 0.006 if name == "nearest" else 3e-4
    found = result[2][rows, columns]
    np.testing.assert_allclose(found[inner], latitude[inner] / 90, atol=tolerance)
    angle = np.degrees(np.arctan2(result[0][rows, columns], result[1][rows, columns])) - 180
    away = (angle - longitude + 180) % 360 - 180
    assert np.abs(away[inner]).max() < (0.6 if name == "nearest" else 0.02)


def test_classes_keep_their_numbers_names_and_colours(make_raster, tmp_path, rng):
    classes = rng.integers(0, 5, SHAPE).astype("uint8")
    path = make_raster(classes, transform=MOVING, crs=UTM, descriptions=["land cover"])
    colours = {k: (10 * k, 200 - k, 3, 255) for k in range(5)}
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, colours)
    onto = grid(UTM, MOVING * Affine.scale(1 / 3), (270, 300))
    for name, kept in (("nearest", True), ("bicubic", False)):
        write_raster(superimpose(path, onto, interpolation=name, fill=255), tmp_path / "out.tif")
        with rasterio.open(tmp_path / "out.tif") as dataset:
            assert dataset.descriptions == ("land cover",)
            assert (dataset.colorinterp[0].name == "palette") == kept
            if kept:
                found = dataset.colormap(1)
                assert {k: found[k][:3] for k in colours} == {k: rgb[:3] for k, rgb in colours.items()}
                np.testing.assert_array_equal(dataset.read(1), np.repeat(np.repeat(classes, 3, 0), 3, 1))


def test_scales_and_names_of_the_chosen_bands_go_along(make_raster, tmp_path):
    path = make_raster(
        smooth(SHAPE, 3).astype("uint16"), transform=MOVING, crs=UTM, descriptions=["a", "b", "c"],
        scales=[1, 0.5, 0.25], offsets=[0, -1, 2],
    )  # fmt: skip
    write_raster(superimpose(path, grid(*SAME_CRS), [3, 2]), tmp_path / "out.tif")
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert (dataset.descriptions, dataset.scales, dataset.offsets) == (("c", "b"), (0.25, 0.5), (2, -1))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"interpolation": "cubic"}, "'cubic' does not exist"),
        ({"radius": 1}, "radius must be at least 2"),
        ({"mode": "phr"}, "not a Pléiades primary product"),
        ({"mode": "best"}, "Mode best does not exist"),
        ({"grid_spacing": -1}, "spacing"),
        ({"fill": -1}, "-1 does not fit into uint16"),
        ({"dtype": "complex64"}, "complex64 cannot be resampled"),
        ({"bands": [3]}, "band 3 does not exist"),
    ],
)
def test_what_makes_no_sense_is_said(moving, options, message):
    with pytest.raises(RasterDaskError, match=message):
        superimpose(moving, grid(*SAME_CRS), **options)


def test_a_raster_without_georeferencing_goes_onto_one_without(make_raster):
    path = make_raster(smooth(SHAPE).astype("uint16"), transform=Affine.identity(), crs=None)
    decided = plan(inspect_raster(path), grid(None, Affine.identity(), (50, 120)))
    assert len(decided.mapping.warnings) == 1
    result = decided.open(decided.default_plan()).data.compute()
    np.testing.assert_array_equal(result[:, :, :100], smooth(SHAPE).astype("uint16")[:, :50])
    assert (result[:, :, 100:] == 0).all()
    with pytest.raises(RasterDaskError, match="no georeferencing"):
        superimpose(path, grid(LAMBERT, MOVING, (5, 5)))


def test_between_crss_values_are_as_exact_as_the_coordinates(make_raster):
    """Noise is the worst that there is: a neighbour differs by the whole range."""
    noise = np.random.default_rng(8).uniform(0, 1, (900, 900)).astype("float32")
    moving = make_raster(noise, "noise.tif", transform=Affine(10, 0, 374000, 0, -10, 4829600), crs=UTM)
    onto = grid(LAMBERT, Affine(10, 0, 576000, 0, -10, 6278000), (600, 600))
    found, exact = (superimpose(moving, onto, interpolation="bilinear", grid_spacing=n).values for n in (0, 1))
    away = np.abs(found - exact)
    assert np.isfinite(away).mean() > 0.9
    # The bound is for each of the two axes.
    assert np.nanmax(away) <= 2 * ERROR_BOUND
    assert np.nanmean(away) <= 1e-4
