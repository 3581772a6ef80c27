"""Sentinel-2 as it was downloaded, against GDAL's own reader of the format."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import RasterDaskError, open_product
from rasterdask_plugin.engine.raster.reflectance import Reflectance
from tests.support.products.sentinel2 import BANDS_OF_L1C, BANDS_OF_L2A, write_safe
from tests.support.products.written import zipped

ROLES = {
    "B01": "A",
    "B02": "B",
    "B03": "G",
    "B04": "R",
    "B05": "RE1",
    "B06": "RE2",
    "B07": "RE3",
    "B08": "N",
    "B8A": "N2",
    "B09": "WV",
    "B10": "",
    "B11": "S1",
    "B12": "S2",
}


@pytest.fixture(scope="module", params=["2A", "1C"])
def written(request, tmp_path_factory):
    return request.param, write_safe(tmp_path_factory.mktemp("safe"), request.param)


def test_bands_and_their_numbers_are_those_that_gdals_reader_has(written):
    level, product = written
    opened = open_product(product.metadata)
    compared = 0
    for size in (10, 20, 60):
        with rasterio.open(f"SENTINEL2_L{level}:{product.metadata}:{size}m:EPSG_32631") as gdal:
            for number in gdal.indexes:
                name = gdal.tags(number).get("BANDNAME", "")
                band_id = name if name == "B8A" else f"B{name[1:].zfill(2)}"
                found = [band for band in opened.bands if (band.id, band.pixel_size) == (band_id, size)]
                if not found:
                    continue
                with rasterio.open(found[0].path) as ours:
                    np.testing.assert_array_equal(ours.read(found[0].band), gdal.read(number))
                    assert ours.transform == gdal.transform
                compared += 1
    assert compared >= 9


def test_every_band_has_its_role_and_its_pixel_sizes(written):
    level, product = written
    bands = open_product(product.folder).bands
    expected = BANDS_OF_L2A if level == "2A" else BANDS_OF_L1C
    assert {(band.id, band.pixel_size) for band in bands} == {(b, s) for s, names in expected.items() for b in names}
    assert {band.id: band.role for band in bands}.items() <= ROLES.items()
    assert {band.saturation for band in bands} == {65535}
    for band in bands:
        with rasterio.open(band.path) as dataset:
            assert dataset.res == (band.pixel_size, band.pixel_size)


def test_the_finest_band_of_a_role_is_taken(written):
    opened = open_product(written[1].metadata)
    assert (opened.band("R").id, opened.band("R").pixel_size) == ("B04", 10)
    assert (opened.band("RE1").id, opened.band("RE1").pixel_size) == ("B05", 20)
    assert set(opened.roles) == {band.role for band in opened.bands} - {""}


def test_the_finest_scene_classification_is_the_quality_layer(tmp_path):
    product = write_safe(tmp_path, clear=False)
    layer = open_product(product.metadata).quality_layer("SCL")
    assert (layer.bands, layer.pixel_size) == ((1,), 20)
    with rasterio.open(layer.path) as dataset:
        np.testing.assert_array_equal(dataset.read(1), product.numbers["SCL_20m"])
    assert open_product(product.metadata).quality_layer("CLM") is None


def test_the_name_and_the_kind(written):
    level, product = written
    opened = open_product(zipped(product.folder))
    assert opened.name == product.folder.stem
    assert opened.kind == f"Sentinel-2 L{level}"


@pytest.mark.parametrize(("level", "tag"), [("2A", "BOA_ADD_OFFSET"), ("1C", "RADIO_ADD_OFFSET")])
def test_a_baseline_that_should_have_offsets_and_has_none_is_doubted(tmp_path, level, tag):
    product = write_safe(tmp_path, level, offsets={})
    opened = open_product(product.metadata)
    assert opened.band("R").reflectance == Reflectance(1e-4, nodata=(0.0,))
    assert any("04.00" in doubt and tag in doubt for doubt in opened.doubts)


def test_a_band_without_its_offset_is_doubted(tmp_path):
    offsets = dict.fromkeys(set(range(13)) - {3}, -1000)
    opened = open_product(write_safe(tmp_path, offsets=offsets).metadata)
    assert opened.band("R").reflectance.offset == 0
    assert opened.band("N").reflectance.offset == -0.1
    assert any("B04" in doubt for doubt in opened.doubts)


def test_the_first_l2a_products_call_their_quantification_otherwise(tmp_path):
    metadata = write_safe(tmp_path, baseline="02.06").metadata
    metadata.write_text(metadata.read_text().replace("BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE"))
    assert open_product(metadata).band("R").reflectance == Reflectance(1e-4, nodata=(0.0,))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (">10000<", ">ten thousand<", "BOA_QUANTIFICATION_VALUE of .* is no number: 'ten thousand'"),
        (">10000<", ">0<", "BOA_QUANTIFICATION_VALUE of .* is no scale"),
        ('band_id="12"', 'band_id="13"', "BOA_ADD_OFFSET of the band '13', which does not exist"),
        (">-1000<", ">NaN<", "BOA_ADD_OFFSET of .* is no number"),
        ("IMAGE_FILE", "IMAGE_ID", "lists no IMAGE_FILE"),
        ("PROCESSING_LEVEL", "LEVEL", "has no PROCESSING_LEVEL"),
        ("<IMAGE_FILE>GRANULE", "<IMAGE_FILE>../../GRANULE", "outside the product"),
        ("<PRODUCT_URI>", "<PRODUCT_URI", "cannot be read as XML"),
    ],
)
def test_metadata_that_say_nothing_or_nonsense_are_an_error_that_names_them(tmp_path, old, new, message):
    metadata = write_safe(tmp_path, bands={10: ("B04", "B08")}).metadata
    text = metadata.read_text()
    assert old in text
    metadata.write_text(text.replace(old, new))
    with pytest.raises(RasterDaskError, match=message) as caught:
        open_product(metadata)
    assert metadata.name in str(caught.value)
