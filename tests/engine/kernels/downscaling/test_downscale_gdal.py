"""The same grids through GDAL's warper, the engine behind `gdalwarp -r`."""

import numpy as np
import pytest

from rasterdask_plugin.engine.kernels.downscaling import reduce_cells, reduce_windows

rasterio = pytest.importorskip("rasterio")
warp = pytest.importorskip("rasterio.warp")

ORDER = {"median": "med", "q1": "q1", "q3": "q3", "min": "min", "max": "max", "mode": "mode"}
MOMENTS = {"mean": "average", "rms": "rms", "sum": "sum"}


def warped(values, shape, factor, resampling, dtype, nodata=None, fill=None):
    """GDAL's result on a grid that is `factor` times coarser from the same corner."""
    corner = rasterio.Affine(10, 0, 500000, 0, -10, 4900000)
    result = np.zeros(shape, dtype)
    warp.reproject(
        values,
        result,
        src_transform=corner,
        dst_transform=rasterio.Affine(10 * factor, 0, 500000, 0, -10 * factor, 4900000),
        src_crs="EPSG:32631",
        dst_crs="EPSG:32631",
        src_nodata=nodata,
        dst_nodata=fill,
        resampling=rasterio.enums.Resampling[resampling],
    )
    return result


def scene(dtype, *, classes=False, shape=(60, 80)):
    random = np.random.default_rng(21)
    values = (random.integers(1, 6, shape) if classes else random.integers(1, 120, shape)).astype(dtype)
    values[10:30, 20:45] = 0
    values[random.random(shape) < 0.1] = 0
    return values


@pytest.mark.parametrize("factor", [4, 10])
@pytest.mark.parametrize("dtype", ["uint8", "int16", "int32", "float32"])
@pytest.mark.parametrize("method", ORDER)
def test_order_statistics_of_windows_are_gdals_exactly(method, dtype, factor):
    values = scene(dtype, classes=method == "mode")
    result = reduce_windows(values, factor, method, nodata=0, fill=0)
    np.testing.assert_array_equal(result, warped(values, result.shape, factor, ORDER[method], dtype, 0, 0))


@pytest.mark.parametrize("factor", [4, 10])
@pytest.mark.parametrize("method", MOMENTS)
def test_moments_of_windows_are_gdals(method, factor):
    values = scene("int16")
    result = reduce_windows(values, factor, method, nodata=0, dtype="float64", fill=-1)
    expected = warped(values.astype("float64"), result.shape, factor, MOMENTS[method], "float64", 0, -1)
    np.testing.assert_allclose(result, expected, rtol=1e-5)


@pytest.mark.parametrize("factor", [2.5, 3.2, 7.25])
@pytest.mark.parametrize("method", MOMENTS)
def test_area_weights_are_gdals(method, factor):
    values = scene("float64")
    rows, columns = (np.arange(int(size / factor) + 1) * factor for size in values.shape)
    result = reduce_cells(values, rows, columns, method, nodata=0, fill=-1)
    expected = warped(values, result.shape, factor, MOMENTS[method], "float64", 0, -1)
    np.testing.assert_allclose(result, expected, rtol=1e-5)


@pytest.mark.parametrize("factor", [2.5, 3.2, 7.25])
@pytest.mark.parametrize("method", [method for method in ORDER if method != "mode"])
def test_fractional_cells_touch_the_pixels_that_gdals_touch(method, factor):
    values = scene("int16")
    rows, columns = (np.arange(int(size / factor) + 1) * factor for size in values.shape)
    result = reduce_cells(values, rows, columns, method, nodata=0, fill=0)
    np.testing.assert_array_equal(result, warped(values, result.shape, factor, ORDER[method], "int16", 0, 0))
