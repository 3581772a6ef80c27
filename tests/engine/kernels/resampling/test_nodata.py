"""Invalid pixels: fill where the nearest one is invalid, no trace of them anywhere else."""

from __future__ import annotations

import numpy as np
import pytest

from rasterdask_plugin.engine.kernels.resampling import gather, separable, source_block
from rasterdask_plugin.engine.kernels.resampling.coordinate_nodes import CoordinateNodes
from rasterdask_plugin.engine.kernels.resampling.interpolation_weights import interpolation
from rasterdask_plugin.engine.kernels.resampling.source_block import SourceBlock
from tests.support import cases

SHAPE = (41, 47)


def resampled(way, raster, scale, name, nodata, output=cases.FLOAT, radius=2):
    kernel = interpolation(name, scale, scale, radius)
    if way == "axes":
        return cases.by_axes(raster, (scale, scale), (-0.7, 0.4), cases.window_of(0, 0, *SHAPE), kernel, output, nodata)
    centre = tuple(size / 2 for size in raster.shape[1:])
    u, v = cases.rotated_nodes(SHAPE, 8, scale, 15, centre)
    return cases.by_nodes(raster, u, v, 8, cases.window_of(0, 0, *SHAPE), kernel, output, nodata)


ways = pytest.mark.parametrize("way", ["axes", "nodes"])
scales = pytest.mark.parametrize("scale", [0.5, 1.7])
names = pytest.mark.parametrize("name", cases.NAMES)


@ways
@scales
@names
def test_nodata_never_bleeds_into_neighbours(way, scale, name):
    rng = np.random.default_rng(5)
    hidden = rng.random((2, 31, 33)) < 0.2
    results = []
    for nodata in (np.nan, -1e30, 1e30, 0.0):
        raster = np.where(hidden, nodata, 1000 + rng.integers(0, 1)).astype(np.float32)
        results.append(resampled(way, raster, scale, name, nodata))
    # A constant stays that constant beside any nodata value.
    seen = results[0][np.isfinite(results[0])]
    assert len(seen) > 500
    np.testing.assert_allclose(seen, 1000, rtol=2e-4)
    for result in results[1:]:
        np.testing.assert_array_equal(result, results[0])


@ways
@scales
@names
def test_fill_if_and_only_if_the_nearest_pixel_is_invalid_or_outside(way, scale, name):
    raster = cases.speckled(np.random.default_rng(6), "float32", (2, 31, 33))
    raster[1, 4, 5], raster[1, 9, 9] = np.nan, -np.inf
    nearest = resampled(way, raster, scale, "nearest", 7)
    result = resampled(way, raster, scale, name, 7)
    np.testing.assert_array_equal(np.isnan(result), np.isnan(nearest))
    assert 0 < np.isnan(nearest).sum() < nearest.size


@ways
@scales
@names
@pytest.mark.parametrize("dtype", ["uint16", "float64"])
def test_a_block_without_nodata_gives_the_bits_of_one_with_a_mask(way, scale, name, dtype):
    raster = np.random.default_rng(7).integers(100, 3000, (1, 31, 33)).astype(dtype)
    marked = raster.copy()
    marked[0, 12:14, 14:16] = 7
    plain, masked = (resampled(way, r, scale, name, 7, cases.float_output(dtype)) for r in (raster, marked))
    differs = ~((plain == masked) | (np.isnan(plain) & np.isnan(masked)))
    assert differs.any()
    rows, columns = np.nonzero(differs[0])
    # Only where the kernel, 3 pixels of the coarser raster at most, reaches the marked ones.
    reach = 2 * (3 * max(1, scale) + 2) / scale + 2
    assert np.ptp(rows) <= reach
    assert np.ptp(columns) <= reach


@names
def test_a_mask_counts_like_nodata(name):
    rng = np.random.default_rng(8)
    pixels = rng.integers(1, 3000, (2, 20, 20)).astype(np.int16)
    mask = rng.random((20, 20)) < 0.1
    window, kernel = cases.window_of(0, 0, 30, 30), interpolation(name, 0.6, 0.6)
    by_mask = SourceBlock(pixels, 0, 0, 20, 20, None, mask)
    by_value = SourceBlock(np.where(mask, 0, pixels).astype(np.int16), 0, 0, 20, 20, 0)
    nodes = CoordinateNodes(*np.meshgrid(np.arange(5) * 4.8 + 0.3, np.arange(5) * 4.8 + 0.3), 8)
    for resample in (
        lambda block: separable.resample(block, (0.6, 0.6), (0, 0), window, kernel, cases.FLOAT),
        lambda block: gather.resample(block, nodes, window, kernel, cases.FLOAT),
    ):
        np.testing.assert_array_equal(resample(by_mask), resample(by_value))


@ways
@pytest.mark.parametrize(("name", "radius"), [("bicubic", 2), ("bicubic", 4), ("lanczos", 2)])
def test_negative_lobes_never_blow_a_value_up(way, name, radius):
    # One bright pixel whose valid neighbours are those on the negative lobes.
    raster = np.full((1, 31, 33), np.nan, np.float32)
    raster[0, ::3] = 10
    raster[0, :, ::3] = 10
    raster[0, 15::4, 15::4] = 1000
    result = resampled(way, raster, 0.5, name, None, radius=radius)
    assert np.nanmax(np.abs(result)) < 5000


def test_nodata_that_the_data_type_does_not_have_marks_nothing():
    pixels = np.arange(64, dtype=np.uint8).reshape(1, 8, 8)
    for nodata in (-9999, 300, 0.5, np.nan):
        assert source_block.invalid_pixels(pixels, nodata) is None
    result = cases.by_axes(
        pixels, (1, 1), (0, 0), cases.window_of(0, 0, 8, 8), interpolation("bicubic", 1, 1), nodata=-1
    )
    np.testing.assert_array_equal(result, pixels)


def test_a_nan_node_empties_its_cells_and_no_more():
    raster = np.random.default_rng(9).random((1, 60, 60)).astype(np.float32)
    u, v = np.meshgrid(np.arange(6) * 10 + 0.5, np.arange(6) * 10 + 0.5)
    u[2, 3] = np.nan
    result = cases.by_nodes(raster, u, v, 10, cases.window_of(0, 0, 50, 50), interpolation("bilinear", 1, 1))
    empty = np.zeros((50, 50), bool)
    empty[11:30, 21:40] = True
    np.testing.assert_array_equal(np.isnan(result[0]), empty)
    np.testing.assert_array_equal(result[0][~empty], raster[0, :50, :50][~empty])
