"""Outputs are compared pixel by pixel: how far, how many, and where only one has a value."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

from benchmarks.agreement import Agreement, agreement


def raster(path, values, corner=(0.0, 0.0), nodata=None, pixel=10.0):
    values = np.asarray(values)
    values = values[np.newaxis] if values.ndim == 2 else values
    count, height, width = values.shape
    profile = {"driver": "GTiff", "count": count, "height": height, "width": width, "dtype": values.dtype}
    transform = Affine(pixel, 0, corner[0], 0, -pixel, corner[1])
    with rasterio.open(path, "w", **profile, crs="EPSG:32631", transform=transform, nodata=nodata) as dataset:
        dataset.write(values)
    return path


def test_only_differences_above_the_tolerance_count(tmp_path):
    ours = raster(tmp_path / "ours.tif", np.zeros((20, 10), "float32"))
    values = np.zeros((20, 10), "float32")
    values[3, 4], values[19, 9] = 0.5, -2
    theirs = raster(tmp_path / "theirs.tif", values)
    assert agreement(ours, [theirs], 1) == Agreement(2, 1 / 200, 0, 0)
    assert agreement(ours, [theirs], 0.25) == Agreement(2, 2 / 200, 0, 0)


def test_all_rows_of_a_tall_raster_are_compared(tmp_path):
    values = np.zeros((1100, 2), "uint16")
    ours = raster(tmp_path / "ours.tif", values)
    values[[0, 511, 512, 1099], 1] = 65535
    assert agreement(ours, [raster(tmp_path / "theirs.tif", values)], 0) == Agreement(65535, 4 / 2200, 0, 0)


def test_pixels_valid_in_one_only_count_apart(tmp_path):
    ours = raster(tmp_path / "ours.tif", np.array([[np.nan, 1, 1, np.nan]], "float32"), nodata=np.nan)
    theirs = raster(tmp_path / "theirs.tif", np.array([[7, 1, -99, -99]], "int16"), nodata=-99)
    assert agreement(ours, [theirs], 0) == Agreement(0, 0, 1 / 4, 1 / 4)


def test_without_a_common_pixel_there_is_no_difference(tmp_path):
    ours = raster(tmp_path / "ours.tif", np.array([[np.nan]], "float32"))
    assert agreement(ours, [raster(tmp_path / "theirs.tif", [[1]])], 0).largest is None


def test_a_part_is_compared_with_its_place_in_the_whole(tmp_path):
    whole = np.arange(60, dtype="int32").reshape(6, 10)
    theirs = raster(tmp_path / "theirs.tif", whole)
    ours = raster(tmp_path / "ours.tif", whole[2:5, 3:7], corner=(30, -20))
    assert agreement(ours, [theirs], 0) == Agreement(0, 0, 0, 0)
    shifted = raster(tmp_path / "shifted.tif", whole[2:5, 3:7], corner=(40, -20))
    assert agreement(shifted, [theirs], 0) == Agreement(1, 1, 0, 0)


def test_bands_follow_each_other_through_the_files(tmp_path):
    bands = [np.full((2, 3), value, "int16") for value in (1, 2, 3)]
    ours = raster(tmp_path / "ours.tif", np.stack(bands))
    files = [raster(tmp_path / f"{number}.tif", band) for number, band in enumerate(bands)]
    assert agreement(ours, files, 0) == Agreement(0, 0, 0, 0)
    assert agreement(ours, [files[0], files[2], files[1]], 0) == Agreement(1, 2 / 3, 0, 0)


@pytest.mark.parametrize(
    ("values", "corner", "pixel"),
    [
        (np.zeros((4, 4), "uint8"), (5, 0), 10),
        (np.zeros((4, 4), "uint8"), (0, 0), 20),
        (np.zeros((3, 4), "uint8"), (0, 0), 10),
        (np.zeros((2, 4, 4), "uint8"), (0, 0), 10),
    ],
    ids=["half a pixel off", "other pixels", "too small", "too many bands"],
)
def test_what_does_not_fit_is_not_compared(tmp_path, values, corner, pixel):
    ours = raster(tmp_path / "ours.tif", np.zeros((4, 4), "uint8"))
    theirs = raster(tmp_path / "theirs.tif", values, corner=corner, pixel=pixel)
    with pytest.raises(ValueError, match=r"theirs\.tif"):
        agreement(ours, [theirs], 0)


def test_too_few_bands_are_not_compared(tmp_path):
    ours = raster(tmp_path / "ours.tif", np.zeros((2, 4, 4), "uint8"))
    theirs = raster(tmp_path / "theirs.tif", np.zeros((4, 4), "uint8"))
    with pytest.raises(ValueError, match="1 bands"):
        agreement(ours, [theirs], 0)
