"""Whether all of a file is there, told from the file alone: a good one is good on a full disk as well."""

from __future__ import annotations

import shutil
from collections import namedtuple

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window

from rasterdask_plugin.engine import open_raster, write_raster
from rasterdask_plugin.engine.writing.completeness import WrittenBlocks, check_complete

Usage = namedtuple("Usage", "total used free")
SHAPE = (2, 300, 400)


@pytest.fixture
def full_disk(monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(10**12, 10**12, 0))


def write(path, values, nodata=None, lose=(), **options):
    """Write a GeoTIFF, but for the windows to lose; return what was meant to be written."""
    profile = {
        "driver": "GTiff", "count": values.shape[0], "height": values.shape[1], "width": values.shape[2],
        "dtype": values.dtype, "nodata": nodata, "tiled": True, "blockxsize": 128, "blockysize": 64,
        "transform": rasterio.Affine(1, 0, 7, 0, -1, 7), "compress": "deflate", **options,
    }  # fmt: skip
    with rasterio.open(path, "w", **profile) as dataset:
        written = WrittenBlocks(values.shape, dataset.block_shapes[0], nodata)
        kept = values.copy()
        for row in range(0, values.shape[1], 100):
            window = Window(0, row, values.shape[2], 100)
            written.add(values[:, row : row + 100], window)
        for window in lose:
            kept[(slice(None), *window.toslices())] = 0 if nodata is None else nodata
        dataset.write(kept)
    return written


@pytest.mark.parametrize("interleave", ["band", "pixel"])
@pytest.mark.parametrize("nodata", [None, 0, 7, np.nan, np.float32("nan")])
@pytest.mark.parametrize("sparse", [True, False])
@pytest.mark.parametrize("content", ["noise", "constant", "holes", "empty"])
def test_a_whole_file_is_whole(tmp_path, rng, full_disk, interleave, nodata, sparse, content):
    fill = 0 if nodata is None else nodata
    values = rng.uniform(1, 2, SHAPE).astype("float32")
    if content == "constant":
        values[:] = 5
    elif content == "holes":
        values[0, 60:200, 100:290] = fill
        values[1, :128] = fill
    elif content == "empty":
        values[:] = fill
    path = tmp_path / "x.tif"
    written = write(path, values, nodata, interleave=interleave, sparse_ok=sparse)
    check_complete(path, written, sparse)


@pytest.mark.parametrize("compression", ["deflate", "zstd", "lzw"])
@pytest.mark.parametrize("nodata", [None, np.nan])
@pytest.mark.parametrize("sparse", [True, False])
@pytest.mark.parametrize("blocks", [(64, 128), (16, 16)])
def test_a_block_that_lost_its_values_is_found(tmp_path, rng, compression, nodata, sparse, blocks):
    values = rng.uniform(1, 2, SHAPE).astype("float32")
    path = tmp_path / "x.tif"
    place = Window(2 * blocks[1], blocks[0], blocks[1], blocks[0])
    options = {"blockysize": blocks[0], "blockxsize": blocks[1], "sparse_ok": sparse, "compress": compression}
    written = write(path, values, nodata, [place], **options)
    with pytest.raises(OSError, match=r"empty|missing"):
        check_complete(path, written, sparse)


def test_a_file_that_ends_early_is_found(tmp_path, rng):
    path = tmp_path / "x.tif"
    written = write(path, rng.uniform(1, 2, SHAPE).astype("float32"))
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - 1000)
    with pytest.raises(OSError, match="missing"):
        check_complete(path, written, sparse=False)


def test_a_value_anywhere_in_a_block_is_a_value(rng):
    for _ in range(200):
        values = np.zeros(SHAPE, "uint8")
        band, row, column = (int(rng.integers(length)) for length in SHAPE)
        values[band, row, column] = 1
        written = WrittenBlocks(SHAPE, (48, 80), None)
        for top in range(0, SHAPE[1], 70):
            written.add(values[:, top : top + 70], Window(0, top, SHAPE[2], min(70, SHAPE[1] - top)))
        assert np.argwhere(~written._empty).tolist() == [[band, row // 48, column // 80]]


@pytest.mark.parametrize("format_name", ["GeoTIFF", "COG"])
@pytest.mark.parametrize("compression", ["deflate", "lerc", "none"])
def test_an_output_that_just_fits_is_no_error(make_raster, tmp_path, rng, monkeypatch, format_name, compression):
    """What is free is asked for in the end, when little is."""
    values = rng.uniform(1, 2, (1, 900, 800)).astype("float32")
    values[:, :600, :520] = 3
    array = open_raster(make_raster(values))
    done = []
    usage = shutil.disk_usage
    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(10**12, 0, 0 if done else usage(path).free))
    write_raster(array, tmp_path / "x.tif", format=format_name, compression=compression, on_progress=done.append)
    with rasterio.open(tmp_path / "x.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), values)
