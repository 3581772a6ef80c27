"""A product's own quality layers hide pixels: those of each kind, on another grid, and as the job chooses."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine.jobs.run import run_job
from rasterdask_plugin.vocabulary.names import CLEARNESS
from tests.support.listener import RecordingListener
from tests.support.products import landsat, maja, planetscope, sentinel2

# Classes of Sentinel-2's scene classification that each choice keeps.
SCL = dict(
    zip(CLEARNESS, ([4, 5, 6, 7], [2, 3, 4, 5, 6, 7], [2, 3, 4, 5, 6, 7, 11], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]))
)


@pytest.fixture
def hidden(tmp_path):
    """Run a job of a product that is clear and of one that is not; return where only the second has no value."""

    def hidden(first, second, **job):
        valid = []
        listener = RecordingListener()
        for number, product in enumerate((first, second)):
            output = str(tmp_path / f"{number}.tif")
            run_job({"operation": "ndvi", "product": str(product), **job, "output": output}, listener)
            with rasterio.open(output) as dataset:
                valid.append(np.isfinite(dataset.read()))
        assert not (valid[1] & ~valid[0]).any()
        return valid[0], valid[0] & ~valid[1], listener

    return hidden


def twice(values):
    return np.kron(values, np.ones((2, 2), values.dtype))


@pytest.mark.parametrize("clear", CLEARNESS)
def test_the_scene_classification_of_sentinel_2(hidden, tmp_path, clear):
    product = sentinel2.write_safe(tmp_path / "other", clear=False)
    valid, gone, listener = hidden(sentinel2.write_safe(tmp_path / "clear").metadata, product.metadata, clear=clear)
    kept = np.isin(twice(product.numbers["SCL_20m"]), SCL[clear])
    np.testing.assert_array_equal(gone[0], valid[0] & ~kept)
    assert f"Quality layer SCL of the product: kept is {clear}" in listener.logs


def test_masks_of_maja_by_bit(hidden, tmp_path):
    product = maja.write_muscate(tmp_path / "other", clear=False)
    valid, gone, _ = hidden(maja.write_muscate(tmp_path / "clear").metadata, product.metadata)
    numbers = {kind: product.numbers[f"{kind}_R1"] for kind in ("CLM", "EDG", "SAT")}
    # Bits 0 and 1 of the clouds and of the edge; of the saturation those of other bands mean nothing to NDVI.
    rejected = (numbers["CLM"] & 3 > 0) | (numbers["EDG"] & 1 > 0)
    np.testing.assert_array_equal(gone[0], valid[0] & rejected)
    assert (numbers["SAT"] & 3 > 0)[~rejected & valid[0]].any()


def test_saturation_of_maja_is_that_of_the_group_of_each_band(hidden, tmp_path):
    product = maja.write_muscate(tmp_path / "other", clear=False)
    job = {"operation": "spectralindex", "index": ["NDREI"]}
    valid, gone, _ = hidden(maja.write_muscate(tmp_path / "clear").metadata, product.metadata, **job)
    numbers = {kind: product.numbers[f"{kind}_R1"] for kind in ("CLM", "EDG")}
    # The first bit of the group of 20 m is about B5, the red edge.
    saturated = twice(product.numbers["SAT_R2"] & 1 > 0)
    rejected = (numbers["CLM"] & 3 > 0) | (numbers["EDG"] & 1 > 0)
    # The centre of a pixel of 20 m is the corner of four of 10 m, and falls in the last of them.
    of_20_m = twice(rejected[1::2, 1::2])
    np.testing.assert_array_equal(gone[0], valid[0] & (rejected | of_20_m | saturated))
    assert (gone[0] & saturated & ~rejected & ~of_20_m).any()


@pytest.mark.parametrize(
    ("job", "saturated"), [({}, True), ({"operation": "spectralindex", "index": ["GNDVI"]}, False)]
)
def test_clouds_of_landsat_and_saturation_of_the_bands_that_are_read(hidden, tmp_path, job, saturated):
    product = landsat.write_landsat(tmp_path / "other", clear=False)
    valid, gone, _ = hidden(landsat.write_landsat(tmp_path / "clear").metadata, product.metadata, **job)
    rejected = product.numbers["QA_PIXEL"] == 22280
    if saturated:
        rejected |= product.numbers["QA_RADSAT"] > 0
    np.testing.assert_array_equal(gone[0], valid[0] & rejected)


def test_the_clear_band_of_planetscope(hidden, tmp_path):
    product = planetscope.write_scene(tmp_path / "other", clear=False)
    valid, gone, _ = hidden(planetscope.write_scene(tmp_path / "clear").metadata, product.metadata)
    layer = product.numbers["UDM2"]
    np.testing.assert_array_equal(gone[0], valid[0] & ~((layer[0] == 1) & (layer[7] & 1 == 0)))


def test_a_mask_that_is_given_comes_before_the_products_own(hidden, tmp_path):
    product = sentinel2.write_safe(tmp_path / "other", clear=False)
    first = sentinel2.write_safe(tmp_path / "clear")
    scl = next(product.folder.rglob("*_SCL_20m.jp2"))
    _, gone, listener = hidden(
        first.metadata, product.metadata, mask={"path": str(scl)}, mask_keep=[4, 11], operation="spectralindex",
        index=["NDVI", "NDREI"],
    )  # fmt: skip
    assert not gone.any()
    with rasterio.open(tmp_path / "1.tif") as dataset:
        assert not np.isfinite(dataset.read())[:, ~np.isin(twice(product.numbers["SCL_20m"]), [4, 11])].any()
    assert not any("of the product" in line for line in listener.logs)


def test_a_product_without_a_quality_layer_keeps_all_and_says_so(hidden, tmp_path):
    product = sentinel2.write_safe(tmp_path, "1C").metadata
    _, gone, listener = hidden(product, product)
    assert not gone.any()
    assert any("has no quality layer: all pixels are kept" in line for line in listener.logs)
