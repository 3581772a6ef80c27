"""Downscaling of files, against statistics in exact arithmetic, xarray's coarsen and gdalwarp."""

from __future__ import annotations

import math
import shutil
import subprocess

import numpy as np
import pytest
import rasterio
import xarray
from rasterio.transform import Affine

from rasterdask_plugin.engine import Grid, RasterDaskError, downscale, ndvi, open_raster, write_raster
from rasterdask_plugin.engine.kernels.downscaling import default_dtype
from rasterdask_plugin.engine.planning.coarse_grid import plan_coarse_grid
from rasterdask_plugin.vocabulary.names import METHODS
from tests.oracles.downscaling import as_floats, statistics, window_edges
from tests.oracles.downscaling import raster as random_raster

SELECTING = ("median", "min", "max", "mode", "q1", "q3")
CHUNKS = [(64, 64), (23, 41), (7, 90), (1, 71), (16, 16)]


def values_of(array):
    return array.compute(scheduler="synchronous").values


def expected(values, factor, method, nodata, *, trim=False, min_valid=0, fill=np.nan):
    edges = [window_edges(size // factor * factor if trim else size, factor) for size in values.shape]
    return as_floats(statistics(values, *edges, method, nodata, min_valid), fill)


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint32", "float32"])
@pytest.mark.parametrize("method", METHODS)
def test_every_method_of_a_file_in_blocks(make_raster, method, dtype):
    nodata = 7
    values = random_raster((2, 27, 33), dtype, nodata=nodata, seed=3, distinct=4 if method == "mode" else None)
    values[0, :8, :8] = nodata
    path = make_raster(values, nodata=nodata)
    result = downscale(open_raster(path, chunks=(10, 16)), 5, method=method, dtype="float64", min_valid=40)
    assert Grid.of(result).shape == (6, 7)
    for band, reduced in zip(values, values_of(result)):
        reference = expected(band, 5, method, nodata, min_valid=0.4)
        np.testing.assert_allclose(reduced, reference, rtol=1e-12, atol=1e-9)


@pytest.mark.parametrize("method", METHODS)
def test_the_type_is_what_the_statistic_needs(make_raster, method):
    for dtype in ("uint8", "int16", "float32"):
        array = open_raster(make_raster(np.ones((9, 9), dtype), f"{dtype}.tif"))
        result = downscale(array, 3, method=method)
        assert result.dtype == values_of(result).dtype == default_dtype(method, dtype)


@pytest.mark.parametrize("geometry", [{"factor": 6}, {"resolution": 25}, {"resolution": 31.4159265}], ids=str)
@pytest.mark.parametrize("method", METHODS)
def test_chunks_leave_no_trace(make_raster, method, geometry):
    values = random_raster((64, 71), "float32", nodata=7, seed=4)
    path = make_raster(values, nodata=7)
    whole = values_of(downscale(open_raster(path, chunks=(64, 71)), method=method, min_valid=30, **geometry))
    for chunks in CHUNKS:
        parts = values_of(downscale(open_raster(path, chunks=chunks), method=method, min_valid=30, **geometry))
        np.testing.assert_array_equal(parts, whole)


@pytest.mark.parametrize("resolution", [25, 31.4159265])
def test_workers_leave_no_trace(make_raster, tmp_path, resolution):
    values = random_raster((2, 264, 271), "float32", nodata=7, seed=5)
    path = make_raster(values, nodata=7)
    results = []
    for workers, chunks in ((1, (264, 271)), (2, (40, 30)), (4, (100, 271))):
        array = downscale(open_raster(path, chunks=chunks), resolution=resolution, method="stddev")
        written = write_raster(array, tmp_path / "result.tif", workers=workers)
        with rasterio.open(written.path) as dataset:
            results.append((dataset.read(), written.statistics))
    for pixels, found in results[1:]:
        np.testing.assert_array_equal(pixels, results[0][0])
        assert found == results[0][1]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("resolution", [23, 31.4159265])
def test_cells_of_a_resolution(make_raster, method, resolution):
    values = random_raster((27, 33), "int16", nodata=7, seed=6, distinct=30)
    path = make_raster(values, nodata=7)
    result = downscale(open_raster(path, chunks=(8, 9)), resolution=resolution, method=method, dtype="float64")
    edges = [
        [min(k * resolution / 10, size) for k in range(math.ceil(size * 10 / resolution) + 1)] for size in values.shape
    ]
    reference = as_floats(statistics(values, *edges, method, 7))
    np.testing.assert_allclose(values_of(result)[0], reference, rtol=1e-11, atol=1e-9)
    transform = Grid.of(result).transform
    assert (transform.a, transform.e, transform.c, transform.f) == (resolution, -resolution, 499980, 4900020)


@pytest.mark.parametrize("size", [10, 0.1, 0.00026949458523585647, 1 / 3])
@pytest.mark.parametrize("factor", [2, 3, 7, 10])
def test_a_resolution_that_is_a_multiple_is_the_factor_to_the_bit(make_raster, size, factor):
    transform = Affine(size, 0, 5.1, 0, -size, 45.7)
    values = random_raster((50, 61), "float32", seed=7)
    array = open_raster(make_raster(values, transform=transform, crs="EPSG:4326"), chunks=(20, 20))
    by_factor, by_resolution = downscale(array, factor), downscale(array, resolution=size * factor)
    assert Grid.of(by_factor) == Grid.of(by_resolution)
    np.testing.assert_array_equal(values_of(by_factor), values_of(by_resolution))


@pytest.mark.parametrize(
    "transform",
    [
        Affine(10.0, 0, 499980.123456789, 0, -10.0, 4900020.987654321),
        Affine(0.1 + 0.2, 0, -1 / 3, 0, -0.7, 1e-7),
        Affine(8, 3, 500000, 3, -8, 4900000),
        Affine(10, 0, 0, 0, 10, 0),
    ],
)
@pytest.mark.parametrize("shape", [(6, 9), (3, 3), (1, 20)])
def test_the_grid_is_the_inputs_times_the_factor_exactly(make_raster, tmp_path, transform, shape):
    array = open_raster(make_raster(np.ones(shape, "uint8"), transform=transform))
    written = write_raster(downscale(array, 3), tmp_path / "result.tif")
    t = transform
    with rasterio.open(written.path) as dataset:
        assert tuple(dataset.transform)[:6] == (t.a * 3, t.b * 3, t.c, t.d * 3, t.e * 3, t.f)
        assert dataset.shape == tuple(math.ceil(size / 3) for size in shape)
        assert dataset.crs == rasterio.crs.CRS.from_epsg(32631)


def test_pixels_that_are_not_square_get_a_factor_a_side(make_raster):
    values = random_raster((24, 30), "int16", seed=8)
    array = open_raster(make_raster(values, transform=Affine(5, 0, 0, 0, -10, 0)))
    result = downscale(array, resolution=20, method="max")
    assert Grid.of(result).shape == (12, 8)
    assert values_of(result)[0, 0, 0] == values[:2, :4].max()
    assert values_of(result)[0, -1, -1] == values[22:, 28:].max()


@pytest.mark.parametrize("chunks", [(30, 40), (8, 8)])
def test_edges(make_raster, chunks):
    values = random_raster((23, 31), "float32", seed=9)
    array = open_raster(make_raster(values), chunks=chunks)
    np.testing.assert_allclose(values_of(downscale(array, 4))[0], expected(values, 4, "mean", None), rtol=1e-6)
    trimmed = downscale(array, 4, edge="trim")
    assert Grid.of(trimmed).shape == (5, 7)
    np.testing.assert_allclose(values_of(trimmed)[0], expected(values, 4, "mean", None, trim=True), rtol=1e-6)
    assert Grid.of(downscale(array, resolution=25, edge="trim")).shape == (9, 12)


def test_edge_exact_lists_the_factors_that_divide(make_raster):
    array = open_raster(make_raster(np.ones((24, 36), "uint8")))
    assert Grid.of(downscale(array, 4, edge="exact")).shape == (6, 9)
    assert Grid.of(downscale(array, resolution=15, edge="exact")).shape == (16, 24)
    for size in ({"factor": 5}, {"resolution": 23}):
        with pytest.raises(RasterDaskError, match=r"36 × 24 pixels do not divide .*: 2, 3, 4, 6, 12\. "):
            downscale(array, edge="exact", **size)
    with pytest.raises(RasterDaskError, match="No factor divides both"):
        downscale(array[:, :23], 5, edge="exact")


def test_a_factor_bigger_than_the_blocks_and_than_the_raster(make_raster):
    values = random_raster((30, 50), "int16", nodata=7, seed=10)
    array = open_raster(make_raster(values, nodata=7), chunks=(8, 8))
    for factor in (20, 49, 1000):
        result = values_of(downscale(array, factor, method="sum"))[0]
        np.testing.assert_array_equal(result, expected(values, factor, "sum", 7))
    with pytest.raises(RasterDaskError, match="No whole window of 40 rows × 40 columns fits"):
        downscale(array, 40, edge="trim")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"factor": 2, "resolution": 20}, "either a factor or a resolution"),
        ({"factor": 1}, "from 2 on, not 1"),
        ({"factor": 2.5}, "from 2 on, not 2.5"),
        ({"resolution": 9}, "finer than the input's pixels of 10 × 10.* superimpose"),
        ({"resolution": 0}, "a number above 0"),
        ({"resolution": math.nan}, "a number above 0"),
        ({"factor": 2, "method": "average"}, "no method “average”: choose one of mean"),
        ({"factor": 2, "edge": "pad"}, "no edge rule “pad”"),
        ({"factor": 2, "min_valid": 101}, "from 0 to 100 %"),
        ({"factor": 2, "dtype": "int64"}, "no output type int64"),
    ],
)
def test_arguments_that_cannot_be(make_raster, arguments, message):
    array = open_raster(make_raster(np.ones((8, 8), "uint8")))
    with pytest.raises(RasterDaskError, match=message):
        downscale(array, **arguments)


def test_arrays_that_cannot_be():
    grid = {"dims": ("y", "x"), "coords": {"y": [3.0, 2.0], "x": [1.0, 2.0]}}
    with pytest.raises(RasterDaskError, match="int64"):
        downscale(xarray.DataArray(np.ones((2, 2), "int64"), **grid), 2)
    with pytest.raises(RasterDaskError, match="dims band, y and x"):
        downscale(xarray.DataArray(np.ones((2, 2, 2), "uint8"), **{**grid, "dims": ("time", "y", "x")}), 2)
    assert values_of(downscale(xarray.DataArray(np.eye(2, dtype="float32"), **grid), 2)).tolist() == [[[0.5]]]


@pytest.mark.parametrize(
    ("dtype", "nodata", "method", "out", "expected_nodata"),
    [
        ("int16", -9, "median", None, -9),
        ("int16", -9, "mean", None, math.nan),
        ("int16", -9, "mean", "int16", -9),
        ("int16", -9, "mean", "uint8", 255),
        ("int16", 9, "mean", "uint8", 9),
        ("int16", -9, "range", None, 65535),
        ("uint8", 0, "range", None, 255),
        ("int16", 0, "stddev", "int16", -32768),
        ("float32", 0, "range", None, math.nan),
        ("float32", 0, "variance", None, math.nan),
        ("float64", -9, "sum", None, math.nan),
        ("float64", 0, "rms", None, math.nan),
        ("int16", -9, "count", None, None),
        ("int16", None, "mean", "int16", None),
        ("int16", None, "mean", None, math.nan),
        ("float32", -9, "mean", None, -9),
        ("float32", -9, "sum", None, math.nan),
        ("float32", None, "mean", None, math.nan),
        ("float32", None, "mean", "int16", -32768),
        ("float32", -1e30, "max", "uint16", 65535),
    ],
)
def test_nodata_of_the_output(make_raster, dtype, nodata, method, out, expected_nodata):
    values = np.full((4, 8), 3, dtype)
    if nodata is not None or dtype == "float32":
        values[:, :4] = np.nan if nodata is None else nodata
    result = downscale(open_raster(make_raster(values, nodata=nodata)), 4, method=method, dtype=out)
    # NaN is not equal to itself.
    assert str(result.rio.nodata) == str(expected_nodata) or result.rio.nodata == expected_nodata
    first, second = values_of(result)[0, 0]
    if method != "count" and (nodata is not None or dtype == "float32"):
        assert first == expected_nodata or (math.isnan(first) and math.isnan(expected_nodata))
    assert second == {"range": 0, "stddev": 0, "variance": 0, "count": 16, "sum": 48}.get(method, 3)


def test_masked_pixels_do_not_count(make_raster):
    values = random_raster((12, 12), "uint8", seed=11)
    mask = np.where(random_raster((12, 12), "uint8", seed=12) > 100, 255, 0).astype("uint8")
    mask[:4, :4] = 0
    result = values_of(downscale(open_raster(make_raster(values, mask=mask)), 4))[0]
    masked = np.ma.array(values, mask=mask == 0).reshape(3, 4, 3, 4)
    np.testing.assert_allclose(result, masked.mean((1, 3)).filled(np.nan), rtol=1e-6)
    assert np.isnan(result[0, 0])


def test_equals_coarsen_of_xarray(make_raster):
    values = random_raster((40, 60), "float32", seed=13)
    values[~np.isfinite(values)] = np.nan
    array = open_raster(make_raster(values), chunks=(20, 20))
    windows = array.astype("float64").coarsen(y=5, x=5)
    for method, peer in (("mean", "mean"), ("max", "max"), ("stddev", "std"), ("variance", "var")):
        result = downscale(array, 5, method=method, dtype="float64")
        reference = getattr(windows, peer)()
        np.testing.assert_allclose(values_of(result), reference, rtol=1e-12)
        np.testing.assert_allclose(result.x, reference.x)
        np.testing.assert_allclose(result.y, reference.y)


GDAL = {"mean": "average", "rms": "rms", "sum": "sum", "median": "med", "mode": "mode"}
GDAL.update({method: method for method in ("min", "max", "q1", "q3")})


@pytest.mark.skipif(not shutil.which("gdalwarp"), reason="gdalwarp is not installed")
@pytest.mark.parametrize("method", GDAL)
@pytest.mark.parametrize("factor", [4, 10, 2.5])
def test_equals_gdalwarp(make_raster, tmp_path, method, factor):
    if method == "mode" and factor == 2.5:
        pytest.skip("ties of fractional areas are decided by rounding")
    values = np.random.default_rng(14).integers(1, 6 if method == "mode" else 120, (80, 100)).astype("int16")
    values[10:40, 20:55] = 0
    path = make_raster(values, nodata=0)
    result = downscale(open_raster(path, chunks=(25, 40)), resolution=10 * factor, method=method)
    size = [str(10 * factor)] * 2
    command = ["gdalwarp", "-q", "-r", GDAL[method], "-tr", *size, "-ot", "Float64", "-dstnodata", "nan"]
    subprocess.run([*command, path, tmp_path / "gdal.tif"], check=True)
    with rasterio.open(tmp_path / "gdal.tif") as dataset:
        reference = dataset.read()
        assert tuple(dataset.transform) == tuple(Grid.of(result).transform)
    ours = values_of(result).astype("float64")
    if result.rio.nodata == 0:
        ours[ours == 0] = np.nan
    if method == "sum":
        # GDAL 3.6 lets 1e-10 of a pixel beyond the cell's edge in where nothing else is valid.
        reference[np.isnan(ours) & (reference < 1e-6)] = np.nan
    np.testing.assert_allclose(ours, reference, rtol=1e-5 if method in ("mean", "rms", "sum") else 0)


def test_overviews_are_never_used(make_raster):
    values = random_raster((512, 512), "int16", seed=15)
    path = make_raster(values, tiled=True, blockxsize=128, blockysize=128)
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2, 4, 8], rasterio.enums.Resampling.nearest)
    for level in range(3):
        with rasterio.open(path, "r+", overview_level=level) as overview:
            overview.write(np.full((1, *overview.shape), -777, "int16"))
    with rasterio.open(path) as dataset:
        assert (dataset.read(1, out_shape=(64, 64)) == -777).all(), "the overviews are wrong, and GDAL takes them"
    result = values_of(downscale(open_raster(path), 8, dtype="float64"))[0]
    np.testing.assert_allclose(result, values.reshape(64, 8, 64, 8).mean((1, 3)), rtol=1e-12)


def test_mean_ndvi_reads_each_block_once(make_raster, tmp_path, windows_read):
    both = random_raster((2, 90, 110), "uint8", seed=16)
    array = open_raster(make_raster(both), chunks=(40, 40))
    write_raster(downscale(ndvi(array[:1], array[1:]), 10), tmp_path / "mean.tif")
    assert len(windows_read) == len(set(windows_read)) == 9
    assert sum(window.width * window.height for _, window in windows_read) == 90 * 110


@pytest.mark.parametrize(("resolution", "most"), [(25, 1.0), (31.4159265, 1.25)])
def test_cells_of_parts_of_pixels_read_little_twice(make_raster, windows_read, tmp_path, resolution, most):
    array = make_raster(random_raster((400, 400), "uint8", seed=17))
    coarse = plan_coarse_grid(Grid.of(open_raster(array)), None, resolution, "partial")
    places = [int(edge) for edge in coarse.rows.edges(0, coarse.rows.count)[40:-1:40]]
    starts = np.diff([0, *places, 400]).tolist()
    chunks = coarse.rows.split(coarse.rows.blocks(starts))
    write_raster(downscale(open_raster(array, chunks=(chunks, chunks)), resolution=resolution), tmp_path / "r.tif")
    assert sum(window.width * window.height for _, window in windows_read) <= most * 400 * 400


def test_mean_ndvi_against_float64(make_raster):
    both = random_raster((2, 47, 53), "uint16", nodata=0, seed=18)
    array = open_raster(make_raster(both, nodata=0), chunks=(20, 20))
    result = values_of(downscale(ndvi(array[:1], array[1:]), 10, min_valid=50))[0]
    red, nir = both.astype("float64")
    slow = np.where((red == 0) | (nir == 0), np.nan, (nir - red) / np.where(nir + red, nir + red, 1))
    np.testing.assert_allclose(result, expected(slow, 10, "mean", None, min_valid=0.5), rtol=1e-5, atol=1e-6)


def test_multiple_of_gives_chunks_of_whole_windows(make_raster):
    path = make_raster(np.zeros((600, 900), "uint8"), tiled=True, blockxsize=128, blockysize=128)
    for factor in (3, 10, 250, 2000):
        for sizes in open_raster(path, multiple_of=factor).chunks[1:]:
            assert all(size % factor == 0 for size in sizes[:-1])


def test_nothing_is_read_before_it_is_computed(make_raster, windows_read):
    array = open_raster(make_raster(np.ones((60, 60), "uint8")), chunks=(20, 20))
    for size in ({"factor": 7}, {"resolution": 33.3}):
        downscale(array, **size)
    assert windows_read == []
