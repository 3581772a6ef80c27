"""Which pixels are valid: as GDAL decides it, in every kind of file."""

from __future__ import annotations

import math
import subprocess

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import downscale, inspect_raster, open_raster

FLOAT_MAX = float(np.finfo("float32").max)


def valid_pixels(path, **options):
    """Which pixels of each band the engine takes for valid."""
    array = open_raster(path, **options)
    values, nodata = array.values, array.rio.nodata
    valid = np.ones(values.shape, bool) if values.dtype.kind in "iu" else np.isfinite(values)
    return valid if nodata is None or math.isnan(nodata) else valid & (values != nodata)


def gdal_valid(path):
    with rasterio.open(path) as dataset:
        return dataset.read_masks() > 0


def vrt(tmp_path, source, *changes):
    """A virtual copy with some of its XML changed."""
    path = tmp_path / "changed.vrt"
    subprocess.run(["gdal_translate", "-q", "-of", "VRT", source, path], check=True)
    text = path.read_text()
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text)
    return path


@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32", "float64"])
def test_nodata_belongs_to_its_band(make_raster, tmp_path, rng, dtype):
    source = make_raster(rng.integers(0, 4, (3, 20, 30)).astype(dtype), nodata=0)
    tag = "<NoDataValue>0</NoDataValue>"
    path = vrt(tmp_path, source, (tag, "<NoDataValue>1</NoDataValue>"))
    text = path.read_text()
    last = text.rindex(tag)
    path.write_text(text[:last] + text[last + len(tag) :])
    expected = gdal_valid(path)
    assert expected[2].all()
    assert not (expected[0] == expected[1]).all()
    np.testing.assert_array_equal(valid_pixels(path), expected)
    means = downscale(open_raster(path), 10).values[:, 0, 0]
    with rasterio.open(path) as dataset:
        values = np.ma.masked_array(dataset.read(), ~expected)[:, :10, :10]
    np.testing.assert_allclose(means, values.reshape(3, -1).mean(1), rtol=1e-6)


@pytest.mark.parametrize(
    ("dtype", "nodata"),
    [("float32", -9999), ("float32", 0.1), ("float32", -FLOAT_MAX), ("float32", -3.40282e38), ("float64", 1e20),
     ("float32", 0), ("float64", -0.3)],
)  # fmt: skip
def test_floats_are_nodata_that_differ_from_it_by_rounding_alone(make_raster, dtype, nodata):
    pixels = [np.dtype(dtype).type(nodata)]
    for _ in range(4):
        pixels.append(np.nextafter(pixels[-1], np.dtype(dtype).type(0)))
    if nodata == -3.40282e38:
        pixels.append(np.float32(-FLOAT_MAX))
    path = make_raster(np.array([[*pixels, 5]], dtype), nodata=nodata)
    np.testing.assert_array_equal(valid_pixels(path), gdal_valid(path))


def test_a_value_that_is_near_nodata_but_not_equal_to_it_stays(make_raster):
    path = make_raster(np.array([[-9999, -9998.9, -9999.1, 9999]], "float32"), nodata=-9999)
    np.testing.assert_array_equal(valid_pixels(path)[0, 0], [False, True, True, True])


@pytest.mark.parametrize("nodata", [0.5, -9999, 256])
def test_nodata_that_no_pixel_can_have_hides_none(make_raster, tmp_path, nodata):
    source = make_raster(np.arange(256, dtype="uint8").reshape(16, 16), nodata=7)
    path = vrt(tmp_path, source, ("<NoDataValue>7</NoDataValue>", f"<NoDataValue>{nodata}</NoDataValue>"))
    assert valid_pixels(path).all()


def test_a_mask_decides_alone_where_there_is_nodata_as_well(make_raster, rng):
    """The zeros of single channels of a photograph are no nodata."""
    values = rng.integers(0, 3, (3, 20, 30)).astype("uint8")
    mask = np.where(rng.random((20, 30)) < 0.8, 255, 0).astype("uint8")
    path = make_raster(values, nodata=0, mask=mask, photometric="RGB")
    np.testing.assert_array_equal(valid_pixels(path), np.broadcast_to(mask > 0, values.shape))


def test_nodata_values_of_a_dataset_hide_where_all_bands_have_them(make_raster, rng):
    values = rng.integers(0, 2, (3, 20, 30)).astype("uint8")
    path = make_raster(values, photometric="RGB")
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(NODATA_VALUES="0 1 0")
    expected = gdal_valid(path)
    assert 0 < expected.mean() < 1
    np.testing.assert_array_equal(valid_pixels(path), expected)


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("nodata", [None, 5])
def test_alpha_hides_the_pixels_of_all_bands_beside_nodata(make_raster, rng, dtype, nodata):
    values = rng.integers(0, 9, (4, 20, 30)).astype(dtype)
    values[3] = rng.integers(0, 3, (20, 30))
    path = make_raster(values, nodata=nodata, colours=("red", "green", "blue", "alpha"), photometric="RGB")
    expected = np.broadcast_to(values[3] > 0, values[:3].shape)
    if nodata is not None:
        expected = expected & (values[:3] != nodata)
    np.testing.assert_array_equal(valid_pixels(path, bands=[1, 2, 3]), expected)


@pytest.mark.parametrize("text", ["nir", "Near infrared", "B8"])
def test_a_band_that_is_named_as_data_is_no_alpha(make_raster, rng, text):
    values = rng.integers(0, 3, (4, 20, 30)).astype("uint8")
    path = make_raster(values, colours=("red", "green", "blue", "alpha"), descriptions=("", "", "", text))
    assert inspect_raster(path).alpha is None
    assert valid_pixels(path, bands=[1]).all()


def test_nodata_that_the_user_gives_holds_beside_a_mask_and_in_place_of_the_files(make_raster, rng):
    values = rng.integers(0, 4, (1, 20, 30)).astype("int16")
    plain = make_raster(values, "plain.tif", nodata=1)
    np.testing.assert_array_equal(valid_pixels(plain, nodata=[3, (-5, 0)]), (values != 3) & (values > 0))
    assert valid_pixels(plain, nodata=[]).all()
    mask = np.where(rng.random((20, 30)) < 0.8, 255, 0).astype("uint8")
    masked = make_raster(values, "masked.tif", mask=mask)
    np.testing.assert_array_equal(valid_pixels(masked, nodata=[3]), (values != 3) & (mask > 0))
