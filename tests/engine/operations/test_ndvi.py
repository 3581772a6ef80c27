"""NDVI against the formula in float64, pixel by pixel."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from rasterio.transform import Affine

from rasterdask_plugin.engine import RasterDaskError, ndvi, open_raster, write_raster
from rasterdask_plugin.engine.kernels.index import ndvi as kernel
from rasterdask_plugin.engine.operations.ndvi import Reflectance

DTYPES = ["uint8", "int16", "uint16", "int32", "uint32", "float32", "float64"]


def slow_ndvi(red, nir, nodata=(), scale=1.0, offset=0.0):
    """One pixel at a time, in Python's own float64."""
    out = np.full(np.shape(red), np.nan)
    for index in np.ndindex(*np.shape(red)):
        r, n = float(red[index]), float(nir[index])
        if r in nodata or n in nodata or not math.isfinite(r) or not math.isfinite(n):
            continue
        r, n = r * scale + offset, n * scale + offset
        if n + r != 0:
            out[index] = (n - r) / (n + r)
    return out


def random_bands(rng, dtype, shape=(2, 60, 70)):
    if np.dtype(dtype).kind == "f":
        return rng.uniform(0.001, 1, shape).astype(dtype)
    top = min(np.iinfo(dtype).max, 60000)
    bands = rng.integers(0, top, shape, dtype=dtype)
    bands[:, :5] = 0  # zero sums
    bands[:, 5:8] = top  # what wraps in the input's own type
    return bands


@pytest.mark.parametrize("dtype", DTYPES)
def test_equals_the_formula_in_float64(make_raster, rng, dtype):
    bands = random_bands(rng, dtype)
    red, nir = (open_raster(make_raster(band, f"{i}.tif")) for i, band in enumerate(bands))
    result = ndvi(red, nir)
    assert result.dtype == np.float32
    np.testing.assert_allclose(result.values[0], slow_ndvi(*bands), rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("dtype", DTYPES)
def test_nodata_in_either_band_gives_nodata_and_touches_no_neighbour(make_raster, rng, dtype):
    bands = random_bands(rng, dtype)
    bands[0, 20:30, 10:40] = 7
    bands[1, 25:35, 30:60] = 7
    red, nir = (open_raster(make_raster(band, f"{i}.tif", nodata=7)) for i, band in enumerate(bands))
    expected = slow_ndvi(*bands, nodata=(7,))
    assert np.isnan(expected[25, 35])
    assert np.isfinite(expected[25, 5])
    np.testing.assert_allclose(ndvi(red, nir).values[0], expected, rtol=1e-6, atol=1e-6)


def test_pixels_that_a_mask_hides_are_nodata(make_raster, rng):
    bands = rng.integers(1, 255, (2, 40, 50), dtype="uint8")
    mask = np.full((40, 50), 255, "uint8")
    mask[10:20, 10:20] = 0
    red = open_raster(make_raster(bands[0], "red.tif", mask=mask))
    nir = open_raster(make_raster(bands[1], "nir.tif"))
    expected = slow_ndvi(*bands)
    expected[10:20, 10:20] = np.nan
    np.testing.assert_allclose(ndvi(red, nir).values[0], expected, rtol=1e-6)


def test_nan_and_infinity_are_nodata(make_raster):
    red = np.array([[0.1, np.nan, np.inf, -np.inf, 0.1, 0.1, np.inf]], "float32")
    nir = np.array([[0.3, 0.3, 0.3, 0.3, np.nan, np.inf, np.inf]], "float32")
    result = ndvi(open_raster(make_raster(red, "r.tif")), open_raster(make_raster(nir, "n.tif"))).values[0]
    assert np.isnan(result[0, 1:]).all()
    assert result[0, 0] == np.float32(0.5)


@pytest.mark.parametrize(
    ("reflectance", "scale", "offset"),
    [("sentinel-2 l2a", 1e-4, -0.1), ("landsat c2 l2", 2.75e-5, -0.2), (Reflectance(1e-4, 0.003), 1e-4, 0.003)],
)
def test_reflectance_of_products(make_raster, rng, reflectance, scale, offset):
    bands = rng.integers(1, 20000, (2, 50, 60), dtype="uint16")
    bands[0, 3] = 0
    red, nir = (open_raster(make_raster(band, f"{i}.tif")) for i, band in enumerate(bands))
    nodata = (0,) if isinstance(reflectance, str) else ()
    expected = slow_ndvi(*bands, nodata=nodata, scale=scale, offset=offset)
    result = ndvi(red, nir, reflectance=reflectance).values[0]
    # A sum of exactly zero is nodata in exact arithmetic and a huge number in rounded arithmetic.
    near_zero = np.abs((bands[0] + bands[1].astype(float)) * scale + 2 * offset) < 1e-9
    np.testing.assert_allclose(result[~near_zero], expected[~near_zero], rtol=1e-6, atol=1e-6)


def test_the_sentinel_2_offset_changes_the_value_as_documented(make_raster):
    red, nir = (open_raster(make_raster(np.full((1, 1), v, "uint16"), f"{v}.tif")) for v in (1718, 3338))
    assert ndvi(red, nir).values[0, 0, 0] == pytest.approx(0.320, abs=5e-4)
    assert ndvi(red, nir, reflectance="sentinel-2 l2a").values[0, 0, 0] == pytest.approx(0.530, abs=5e-4)


def test_scale_and_offset_of_the_file_are_applied_band_by_band(make_raster, rng):
    bands = rng.integers(100, 10000, (2, 30, 30), dtype="int16")
    both = make_raster(bands, scales=(1e-4, 2e-4), offsets=(0.01, -0.005))
    red, nir = open_raster(both, [1]), open_raster(both, [2])
    r, n = bands[0] * 1e-4 + 0.01, bands[1] * 2e-4 - 0.005
    np.testing.assert_allclose(ndvi(red, nir).values[0], (n - r) / (n + r), rtol=1e-6)
    np.testing.assert_allclose(ndvi(red, nir, reflectance="none").values[0], slow_ndvi(*bands), rtol=1e-6)


@pytest.mark.parametrize("dtype", ["int16", "uint16", "float32"])
def test_scaled_integers_are_rounded_clamped_and_marked(make_raster, rng, dtype):
    bands = random_bands(rng, dtype)
    bands[0, 40], bands[1, 40] = 1, 0
    if dtype != "uint16":
        bands[0, 41], bands[1, 41] = -100, 101  # NDVI 201: beyond what int16 holds
    red, nir = (open_raster(make_raster(band, f"{i}.tif")) for i, band in enumerate(bands))
    result = ndvi(red, nir, dtype="int16")
    expected = slow_ndvi(*bands)
    scaled = expected * 10000
    rounded = np.copysign(np.floor(np.abs(scaled) + 0.5), scaled)
    whole = np.where(np.isnan(expected), -32768, np.clip(rounded, -32767, 32767))
    np.testing.assert_array_equal(result.values[0], whole)
    assert (result.rio.nodata, result.attrs["scale_factor"]) == (-32768, 1e-4)


def test_halves_of_scaled_integers_are_rounded_away_from_zero(make_raster):
    # NDVI ±0.12345, and 0.0001 times a half.
    pairs = np.array([[87655, 112345, 19999, 20001], [112345, 87655, 20001, 19999]], "int32")
    red, nir = (open_raster(make_raster(row[None, None], f"{row[0]}.tif")) for row in pairs)
    assert ndvi(red, nir, dtype="int16").values.ravel().tolist() == [1235, -1235, 1, -1]


def test_sums_and_differences_beyond_float64_are_computed_by_halves(make_raster):
    big, most = 1.7e308, np.finfo("float64").max
    pairs = np.array([[big, most, -big, 1e308, big, 1e-300], [big, most / 2, -most, 1.5e308, -big * 0.9, 1e300]])
    red, nir = (open_raster(make_raster(row[None, None], f"{k}.tif")) for k, row in enumerate(pairs))
    expected = [float((Fraction(n) - Fraction(r)) / (Fraction(n) + Fraction(r))) for r, n in pairs.T]
    np.testing.assert_allclose(ndvi(red, nir).values.ravel(), expected, rtol=1e-6)


def test_ndvi_beyond_float32_is_nodata(make_raster):
    red, nir = (open_raster(make_raster(np.full((1, 1, 1), v), f"{v}.tif")) for v in (-1e300, 1e300 * (1 + 1e-15)))
    assert abs(ndvi(red, nir).values[0, 0, 0]) > 1e15
    red, nir = (open_raster(make_raster(np.full((1, 1, 1), v), f"{v}.tif")) for v in (-1e300, 1e300))
    assert np.isnan(ndvi(red, nir).values).all()


@pytest.mark.parametrize("profile", [{}, {"tiled": True, "blockxsize": 64, "blockysize": 64}, {"blockysize": 1}])
@pytest.mark.parametrize("shape", [(1, 1), (1, 5000), (700, 1), (601, 1100)])
def test_bit_for_bit_the_same_for_any_chunks_workers_and_layout(make_raster, tmp_path, rng, shape, profile):
    bands = rng.integers(0, 4000, (2, *shape), dtype="int16")
    bands[:, : shape[0] // 3] = -10000
    if min(shape) < 64:
        profile = {}
    paths = [make_raster(band, f"{i}.tif", nodata=-10000, **profile) for i, band in enumerate(bands)]
    results, statistics = [], []
    for chunks, workers in [(None, 1), ((512, 512), 3), ((512, 1024), 2), ((100, 130), 2)]:
        red, nir = (open_raster(path, chunks=chunks) for path in paths)
        written = write_raster(ndvi(red, nir), tmp_path / "ndvi.tif", workers=workers)
        with rasterio.open(written.path) as dataset:
            results.append(dataset.read().tobytes())
        statistics.append(written.statistics)
    assert all(result == results[0] for result in results)
    assert all(one == statistics[0] for one in statistics)


def test_a_rotated_grid_and_a_crs_without_a_code_are_carried_over(make_raster, tmp_path, rng):
    transform = Affine.translation(1e6, 2e6) * Affine.rotation(17) * Affine.scale(2.5, -2.5)
    crs = rasterio.crs.CRS.from_proj4("+proj=tmerc +lat_0=1 +lon_0=24.123 +k=0.9 +x_0=7 +ellps=WGS84 +units=m")
    bands = rng.integers(1, 255, (2, 20, 30), dtype="uint8")
    path = make_raster(bands, transform=transform, crs=crs)
    written = write_raster(ndvi(open_raster(path, [1]), open_raster(path, [2])), tmp_path / "ndvi.tif")
    with rasterio.open(written.path) as dataset, rasterio.open(path) as source:
        assert dataset.transform == source.transform
        assert dataset.crs == source.crs


def test_the_transform_is_kept_bit_for_bit(make_raster, tmp_path):
    transform = Affine(0.1 + 0.2, 0.0, 1 / 3, 0.0, -0.7, 1e7 / 9)
    path = make_raster(np.ones((2, 33, 77), "uint8"), transform=transform)
    written = write_raster(ndvi(open_raster(path, [1]), open_raster(path, [2])), tmp_path / "ndvi.tif")
    with rasterio.open(written.path) as dataset:
        assert tuple(dataset.transform) == tuple(transform)


def test_different_grids_are_an_error_that_names_both(make_raster):
    red = open_raster(make_raster(np.ones((20, 30), "uint8"), "red.tif"))
    nir = open_raster(make_raster(np.ones((20, 31), "uint8"), "nir.tif", crs="EPSG:2154"))
    with pytest.raises(RasterDaskError, match=r"30 × 20 .*EPSG:32631\n.*31 × 20 .*EPSG:2154"):
        ndvi(red, nir)


def test_an_array_of_several_bands_is_an_error(make_raster):
    both = open_raster(make_raster(np.ones((2, 4, 4), "uint8")))
    with pytest.raises(RasterDaskError, match="2 bands"):
        ndvi(both, both)


def test_nothing_is_read_before_it_is_computed(make_raster, windows_read):
    path = make_raster(np.ones((2, 600, 600), "uint8"))
    both = open_raster(path, chunks=(512, 512))
    result = ndvi(both[:1], both[1:])
    assert windows_read == []
    result.compute(scheduler="synchronous")
    assert len(windows_read) == 4, "each block reads both bands of the file in one call"


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    bands=st.sampled_from(["uint8", "int16", "uint16", "int32", "float32"]).flatmap(
        lambda dtype: hnp.arrays(dtype, st.tuples(st.just(2), st.integers(1, 5), st.integers(1, 5)))
    ),
    nodata=st.sampled_from([None, 0, 255]),
)
def test_any_numbers_at_all(bands, nodata):
    band = kernel.Band(() if nodata is None else (nodata,))
    result = kernel.ndvi(bands[0], bands[1], band, band)
    expected = slow_ndvi(*bands, nodata=() if nodata is None else (nodata,))
    with np.errstate(over="ignore"):
        np.testing.assert_allclose(result, expected.astype("float32"), rtol=1e-6, atol=1e-6)
