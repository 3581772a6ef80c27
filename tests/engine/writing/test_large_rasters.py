"""Rasters of more than 4 GB, for real: every byte of them is written and their last pixels are read back."""

from __future__ import annotations

import shutil

import dask.array as da
import numpy as np
import pytest
import rasterio
from rasterio.windows import Window

from rasterdask_plugin.engine import Grid, RasterDaskError, open_raster, write_raster
from rasterdask_plugin.engine.raster.georeferencing import georeference
from tests.support.cog_validation import assert_valid

# The larger the pixels, the fewer there are to compute in as many bytes.
SIDE, DTYPE = 23500, np.dtype("float64")
PATCH = 700
BIGTIFF = 43
# Where the patches are: the last pixels of the second are beyond the reach of 32 bits.
CORNERS = ((0, 0), (SIDE - PATCH, SIDE - PATCH))


@pytest.fixture(scope="module")
def sparse(tmp_path_factory):
    """Path of a sparse raster of 4.4 GB without compression, and the patches of it that are there."""
    folder = tmp_path_factory.mktemp("large")
    if shutil.disk_usage(folder).free < 16e9:
        pytest.skip("16 GB of disk are not free")
    profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": 1, "dtype": DTYPE, "nodata": 0}
    profile.update(tiled=True, blockxsize=512, blockysize=512, sparse_ok=True, bigtiff="YES")
    patches = np.random.default_rng(7).integers(1, 255, (2, PATCH, PATCH)).astype(DTYPE)
    transform = rasterio.Affine(5, 0, 6e5, 0, -5, 6e6)
    with rasterio.open(folder / "sparse.tif", "w", crs="EPSG:32631", transform=transform, **profile) as dataset:
        for (row, column), patch in zip(CORNERS, patches):
            dataset.write(patch, 1, window=Window(column, row, PATCH, PATCH))
    yield folder / "sparse.tif", patches
    shutil.rmtree(folder)


@pytest.mark.parametrize("asked", [{"compression": "none"}, {"format": "COG", "compression": "zstd"}])
def test_all_of_a_raster_of_more_than_4_gb_arrives(sparse, asked):
    path, patches = sparse
    output = path.with_name("out.tif")
    write_raster(open_raster(path), output, **asked)
    with output.open("rb") as file:
        assert int.from_bytes(file.read(4)[2:], "little") == BIGTIFF
    if "format" in asked:
        assert_valid(output)
    else:
        assert output.stat().st_size > SIDE * SIDE * DTYPE.itemsize > 2**32
    with rasterio.open(output) as dataset:
        for (row, column), patch in zip(CORNERS, patches):
            np.testing.assert_array_equal(dataset.read(1, window=Window(column, row, PATCH, PATCH)), patch)
        assert float(dataset.tags(1)["STATISTICS_MEAN"]) == pytest.approx(patches.mean())
    output.unlink()


@pytest.mark.parametrize("asked", [{"compression": "none"}, {"format": "COG", "compression": "none"}])
def test_a_file_that_is_too_large_without_bigtiff_is_refused_before_the_work(tmp_path, asked):
    def fail(block):
        raise AssertionError("a block was computed")

    data = da.zeros((1, SIDE, SIDE), chunks=(1, 4096, 4096), dtype=DTYPE)
    data = data.map_blocks(fail, dtype=DTYPE, meta=np.empty((0, 0, 0), DTYPE))
    array = georeference(data, Grid(None, rasterio.Affine(5, 0, 6e5, 0, -5, 6e6), SIDE, SIDE))
    with pytest.raises(RasterDaskError, match=r"would have .* ends at 4,096 MB: leave out .* BIGTIFF=NO"):
        write_raster(array, tmp_path / "result.tif", creation_options={"BIGTIFF": "NO"}, **asked)
    assert list(tmp_path.iterdir()) == []
