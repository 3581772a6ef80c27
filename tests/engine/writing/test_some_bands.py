"""Rasters whose chunks have some of the bands are written as those whose chunks have all of them."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import open_raster, optimise, superimpose, write_raster
from rasterdask_plugin.engine.planning.chunks import LEAST_COG_BLOCK
from rasterdask_plugin.engine.writing.tiles.write_tiles import write_tiles


def content(path):
    with rasterio.open(path) as dataset:
        tags = [dataset.tags(band) for band in dataset.indexes]
        levels = [dataset.read(out_shape=(dataset.count, 300 // 2**n, 200 // 2**n)) for n in range(2)]
        return dataset.read(), dataset.read_masks(), tags, *levels


def assert_same(one, other):
    for first, second in zip(content(one), content(other)):
        np.testing.assert_equal(first, second)


@pytest.fixture
def scene(make_raster, rng):
    values = rng.integers(0, 200, (5, 700, 600), dtype="uint8")
    return make_raster(values, nodata=0, scales=(1, 2, 3, 4, 5), offsets=(0, 1, 2, 3, 4), interleave="band")


@pytest.mark.parametrize(
    "asked", [{}, {"format": "COG"}, {"creation_options": {"INTERLEAVE": "PIXEL"}}, {"compression": "none"}]
)
@pytest.mark.parametrize("chunks", [(2, 512, 512), (1, 300, 250)])
def test_some_bands_at_a_time_give_the_same_file(scene, tmp_path, asked, chunks):
    for name, size in (("all.tif", (700, 600)), ("some.tif", chunks)):
        array = optimise(open_raster(scene, chunks=size), dtype="int16", scale=0.5, offset=1)
        write_raster(array, tmp_path / name, **asked)
    assert_same(tmp_path / "all.tif", tmp_path / "some.tif")


def test_some_bands_at_a_time_give_the_same_tiles(scene, tmp_path):
    for name, size in (("all.vrt", (700, 600)), ("some.vrt", (2, 256, 256))):
        write_tiles(open_raster(scene, chunks=size), tmp_path / name)
    assert_same(tmp_path / "all.vrt", tmp_path / "some.vrt")


@pytest.mark.parametrize("interpolation", ["nearest", "bilinear", "bicubic"])
def test_many_bands_are_resampled_as_one_by_one(make_raster, rng, interpolation):
    values = rng.integers(0, 9, (21, 60, 50), dtype="uint16")
    path = make_raster(values, nodata=0, interleave="pixel")
    onto = make_raster(np.zeros((90, 80), "uint8"), "onto.tif", transform=rasterio.Affine(7, 0, 499990, 0, -7, 4900000))
    together = superimpose(path, onto, interpolation=interpolation).values
    for band in range(1, 22):
        alone = superimpose(path, onto, [band], interpolation=interpolation).values
        np.testing.assert_array_equal(together[band - 1], alone[0])


def test_a_cog_of_many_bands_has_small_tiles(make_raster, tmp_path):
    path = tmp_path / "many.tif"
    write_raster(open_raster(make_raster(np.ones((150, 200, 200), "float64"), interleave="band")), path, format="COG")
    with rasterio.open(path) as dataset:
        assert set(dataset.block_shapes) == {(LEAST_COG_BLOCK, LEAST_COG_BLOCK)}
