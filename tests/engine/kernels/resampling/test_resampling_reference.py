"""Both ways of resampling against one pixel at a time, and against polynomials."""

from __future__ import annotations

import numpy as np
import pytest

from rasterdask_plugin.engine.kernels.resampling.interpolation_weights import Interpolation, interpolation
from tests.oracles import resampling as per_pixel_reference
from tests.support import cases

KERNELS = [
    Interpolation("nearest"),
    Interpolation("bilinear"),
    Interpolation("bicubic"),
    Interpolation("bicubic", 3),
    Interpolation("lanczos"),
    Interpolation("average", 2, 0.4, 0.4),
    Interpolation("bilinear", 2, 1.7, 2.3),
    Interpolation("bicubic", 2, 2.3, 1.2),
    Interpolation("bicubic", 4, 1.4, 1.0),
    Interpolation("lanczos", 2, 1.5, 1.1),
    Interpolation("average", 2, 2.6, 3.0),
]


def assert_like_reference(result, raster, nodata, u, v, kernel):
    invalid = ~np.isfinite(raster.astype(float)) | (raster == nodata)
    expected = per_pixel_reference.raster(raster.astype(float), invalid, u, v, kernel)
    np.testing.assert_array_equal(np.isnan(result), np.isnan(expected))
    assert np.isnan(expected).any()
    assert np.isfinite(expected).any()
    # Where negative lobes nearly cancel the valid weights, float32 loses up to three digits.
    np.testing.assert_allclose(result, expected, rtol=2e-4, atol=0.02)
    assert np.nanmedian(np.abs(result - expected)) < 1e-3


@pytest.mark.parametrize("kernel", KERNELS, ids=str)
@pytest.mark.parametrize(("scale", "offset"), [((0.4, 0.37), (-1.3, -0.8)), ((-1.9, 2.3), (24.0, -3.0))])
def test_axes_give_what_one_pixel_at_a_time_gives(kernel, scale, offset):
    raster = cases.speckled(np.random.default_rng(1))
    window = cases.window_of(0, 0, 14, 17)
    result = cases.by_axes(raster, scale, offset, window, kernel, nodata=7)
    assert_like_reference(result, raster, 7, *cases.axis_coordinates(scale, offset, window), kernel)


@pytest.mark.parametrize("kernel", KERNELS, ids=str)
@pytest.mark.parametrize("scale", [0.5, 1.9])
def test_nodes_give_what_one_pixel_at_a_time_gives(kernel, scale):
    raster = cases.speckled(np.random.default_rng(2))
    shape, spacing = (17, 15), 4
    u, v = cases.rotated_nodes(shape, spacing, scale, 25, (4, 13.2))
    u[2, 3] = np.nan
    window = cases.window_of(0, 0, *shape)
    result = cases.by_nodes(raster, u, v, spacing, window, kernel, nodata=7)
    full = (cases.full_coordinates(a, spacing, shape) for a in (u, v))
    assert_like_reference(result, raster, 7, *full, kernel)


@pytest.mark.parametrize("dtype", ["uint8", "int8", "int16", "int32", "uint32"])
@pytest.mark.parametrize("way", ["axes", "nodes"])
@pytest.mark.parametrize("name", ["nearest", "bilinear", "bicubic", "lanczos"])
def test_integers_are_the_rounded_floats(dtype, way, name):
    raster = (cases.speckled(np.random.default_rng(3), "float64", nodata=7) % 128).astype(dtype)
    kernel, window = interpolation(name, 1.3, 1.3), cases.window_of(0, 0, 33, 40)
    exact, rounded = (
        cases.by_axes(raster, (0.6, 0.7), (-1, -1), window, kernel, output, 7)
        if way == "axes"
        else cases.by_nodes(raster, *cases.rotated_nodes((33, 40), 8, 0.6, 10, (11, 14)), 8, window, kernel, output, 7)
        for output in (cases.float_output(dtype), cases.OutputValues(np.dtype(dtype), 0))
    )
    limits = np.iinfo(dtype)
    expected = np.clip(np.copysign(np.floor(np.abs(exact) + 0.5), exact), limits.min, limits.max)
    expected[expected == 0] = 1 if limits.min == 0 else -1
    expected[np.isnan(exact)] = 0
    assert rounded.dtype == dtype
    # A value that is a half but for the precision of float32 is rounded either way.
    sure = ~(np.abs(np.abs(exact - np.trunc(exact)) - 0.5) < 1e-4)
    np.testing.assert_array_equal(rounded[sure], expected[sure])


def plane(x, y):
    return 3 + 0.5 * x - 0.25 * y + 0.01 * x * y


def quadratic(x, y):
    return plane(x, y) + 0.02 * x * x - 0.03 * y * y


@pytest.mark.parametrize(("name", "surface"), [("bilinear", plane), ("bicubic", plane), ("bicubic", quadratic)])
@pytest.mark.parametrize("shift", [0.0, 0.03, 0.25, 0.4999, 0.5, 0.77])
@pytest.mark.parametrize("way", ["axes", "nodes"])
def test_polynomials_are_reproduced_at_any_shift(name, surface, shift, way):
    y, x = np.mgrid[:40, :50] + 0.5
    raster = surface(x, y)[None].astype(np.float32)
    window, scale = cases.window_of(0, 0, 60, 80), (0.5, 0.5)
    offset = (4 + shift, 4 - shift / 3)
    u, v = cases.axis_coordinates(scale, offset, window)
    if way == "axes":
        result = cases.by_axes(raster, scale, offset, window, interpolation(name, *scale))
    else:
        k = np.arange(12) * 10 + 0.5
        nodes = np.meshgrid(0.5 * k + offset[1], 0.5 * k + offset[0])
        result = cases.by_nodes(raster, *nodes, 10, window, interpolation(name, *scale))
    np.testing.assert_allclose(result[0], surface(u, v), rtol=0, atol=8 * np.finfo(np.float32).eps * raster.max())
