from __future__ import annotations

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import RasterDaskError, open_product
from tests.support.products.planetscope import COEFFICIENTS, SCENE, write_scene
from tests.support.products.written import zipped

ROLES = {4: ("B", "G", "R", "N"), 8: ("A", "B", "G1", "G", "Y", "R", "RE1", "N")}


@pytest.mark.parametrize("end", ["", "_clip"])
@pytest.mark.parametrize("count", [4, 8])
@pytest.mark.parametrize("form", ["metadata", "folder", "zip"])
def test_surface_reflectance_is_taken_of_a_scene(tmp_path, count, end, form):
    product = write_scene(tmp_path, count, end=end, clear=False)
    path = {"metadata": product.metadata, "folder": product.folder, "zip": zipped(product.folder)}[form]
    opened = open_product(path)
    assert (opened.name, opened.kind) == (SCENE, f"PlanetScope, {count} bands")
    assert tuple(band.role for band in opened.bands) == ROLES[count]
    assert {(band.reflectance.scale, band.reflectance.offset) for band in opened.bands} == {(1e-4, 0.0)}
    for band in opened.bands:
        with rasterio.open(band.path) as dataset:
            np.testing.assert_array_equal(dataset.read(band.band), product.numbers[band.id])
    layer = opened.quality_layer("UDM2")
    with rasterio.open(layer.path) as dataset:
        np.testing.assert_array_equal(dataset.read(list(layer.bands)), product.numbers["UDM2"])


@pytest.mark.parametrize("count", [4, 8])
def test_the_top_of_the_atmosphere_has_a_coefficient_a_band(tmp_path, count):
    product = write_scene(tmp_path, count, surface=False)
    opened = open_product(product.folder)
    assert [band.reflectance.scale for band in opened.bands] == list(COEFFICIENTS[:count])
    assert {band.reflectance.nodata for band in opened.bands} == {(0.0,)}
    assert open_product(product.metadata).bands == opened.bands


def test_a_scene_without_a_mask_has_no_quality_layer(tmp_path):
    product = write_scene(tmp_path)
    (product.folder / f"{SCENE}_udm2.tif").unlink()
    assert open_product(product.folder).quality == ()


def test_without_its_metadata_the_top_of_the_atmosphere_is_an_error(tmp_path):
    product = write_scene(tmp_path, surface=False)
    product.metadata.unlink()
    with pytest.raises(RasterDaskError, match=r"lacks .*_AnalyticMS_metadata\.xml, which has the reflectance coeff"):
        open_product(product.folder)


def test_metadata_without_their_image_are_an_error(tmp_path):
    product = write_scene(tmp_path, surface=False, top=False)
    with pytest.raises(RasterDaskError, match=r"has no image of .*, such as .*_AnalyticMS\.tif"):
        open_product(product.metadata)


def test_a_band_without_a_coefficient_is_an_error(tmp_path):
    product = write_scene(tmp_path, surface=False)
    product.metadata.write_text(product.metadata.read_text().replace("<ps:bandNumber>3<", "<ps:bandNumber>9<"))
    with pytest.raises(RasterDaskError, match="has no reflectanceCoefficient of band 3"):
        open_product(product.metadata)


def test_another_number_of_bands_is_an_error(tmp_path):
    product = write_scene(tmp_path, 8, surface=False)
    image = next(product.folder.glob("*_AnalyticMS_8b.tif"))
    with rasterio.open(image) as dataset:
        values, profile = dataset.read([1, 2, 3]), {**dataset.profile, "count": 3}
    with rasterio.open(image, "w", **profile) as dataset:
        dataset.write(values)
    with pytest.raises(RasterDaskError, match="has 3 bands: PlanetScope's images have 4 or 8"):
        open_product(image)
