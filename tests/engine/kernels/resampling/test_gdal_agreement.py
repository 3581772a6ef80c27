"""The same pixels as GDAL's warper, on interiors."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.warp import reproject

from rasterdask_plugin.engine.kernels.resampling.interpolation_weights import interpolation
from tests.support import cases

GDAL_NAMES = {"bicubic": "cubic"}

# What a single moving pixel adds to its neighbours shows that GDAL 3.6.2 centres a stretched Lanczos kernel on a moving
# pixel's centre, wherever the position is, so that only positions there can be compared; and that GDAL 3.10.3 is right
# except there, where it gives that pixel nearly all the weight.
GDAL = tuple(int(number) for number in rasterio.__gdal_version__.split(".")[:2])
STRETCHED_LANCZOS = ((3.0, 3.0),) if GDAL <= (3, 6) else ((2.0, 2.0), (2.5, 3.3)) if GDAL >= (3, 10) else ()


def warped(raster, scale, offset, shape, name):
    # Small coordinates: it is the kernels that are compared, not the rounding of large ones.
    source = Affine(1, 0, 1000, 0, -1, 2000)
    target = source * Affine(scale[1], 0, offset[1], 0, scale[0], offset[0])
    out = np.full((len(raster), *shape), np.nan, np.float32)
    crs = CRS.from_epsg(32631)
    reproject(
        raster, out, src_transform=source, dst_transform=target, src_crs=crs, dst_crs=crs,
        resampling=Resampling[GDAL_NAMES.get(name, name)], init_dest_nodata=False, num_threads=1,
    )  # fmt: skip
    return out


@pytest.mark.parametrize("name", cases.NAMES)
@pytest.mark.parametrize(
    ("scale", "offset"),
    [
        ((0.25, 0.25), (10.0, 12.0)),
        ((0.4, 0.3), (9.7, 13.1)),
        ((1.0, 1.0), (10.25, 9.5)),
        ((2.0, 2.0), (8.0, 10.0)),
        ((2.5, 3.3), (12.0, 14.0)),
        ((3.0, 3.0), (9.0, 12.0)),
    ],
)
def test_interiors_are_what_gdal_gives(name, scale, offset):
    if name == "average" and scale[0] <= 1.0:
        pytest.skip("GDAL's average shifts when it upsamples, before 3.7.1")
    if name == "lanczos" and scale[0] > 1 and scale not in STRETCHED_LANCZOS:
        pytest.skip("GDAL's stretched Lanczos is off for this position of the pixels")
    raster = np.random.default_rng(4).random((2, 150, 160)).astype(np.float32)
    shape = tuple(int((size - 45) / s) for size, s in zip(raster.shape[1:], scale))
    expected = warped(raster, scale, offset, shape, name)
    kernel = interpolation(name, *reversed(scale))
    result = cases.by_axes(raster, scale, offset, cases.window_of(0, 0, *shape), kernel)
    if name == "nearest":
        np.testing.assert_array_equal(result, expected)
    else:
        np.testing.assert_allclose(result, expected, rtol=0, atol=1e-6)


@pytest.mark.parametrize("scale", [0.5, 2 / 3, 1.0, 2.0, 4.0])
@pytest.mark.parametrize("offset", [0.0, 0.5, 0.25, 1 / 3])
def test_nearest_takes_gdals_pixel_on_ties(scale, offset):
    raster = np.arange(60 * 60, dtype=np.float32).reshape(1, 60, 60)
    shape = (int(40 / scale),) * 2
    expected = warped(raster, (scale, scale), (8 + offset, 8 + offset), shape, "nearest")
    result = cases.by_axes(
        raster, (scale,) * 2, (8 + offset,) * 2, cases.window_of(0, 0, *shape), interpolation("nearest", 1, 1)
    )
    np.testing.assert_array_equal(result, expected)
