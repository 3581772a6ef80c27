from __future__ import annotations

import json
import math

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import RasterDaskError, open_product
from tests.support.products.landsat import SUN_ELEVATION, write_landsat
from tests.support.products.written import tarred


@pytest.mark.parametrize("form", ["txt", "json", "xml"])
def test_the_three_formats_of_metadata_say_the_same(tmp_path, form):
    product = write_landsat(tmp_path)
    opened = open_product(product.metadata.with_suffix(f".{form}"))
    assert (opened.name, opened.kind) == (product.folder.name, "Landsat Collection 2 Level 2")
    assert {band.id: band.role for band in opened.bands} == {
        "B1": "A",
        "B2": "B",
        "B3": "G",
        "B4": "R",
        "B5": "N",
        "B6": "S1",
        "B7": "S2",
        "B10": "T1",
    }
    red = opened.band("R")
    # Of Level 2, not what the record of Level 1 has under the same keys.
    assert (red.reflectance.scale, red.reflectance.offset) == pytest.approx((2.79e-5, -0.196), rel=1e-12)
    assert (red.reflectance.nodata, red.saturation, red.pixel_size) == ((0,), 65535, 30)
    assert not opened.doubts


@pytest.mark.parametrize("prefix", ["", "./"])
def test_a_tar_is_read_where_it_is(tmp_path, prefix):
    product = write_landsat(tmp_path, clear=False)
    opened = open_product(tarred(product.folder, prefix=prefix))
    for band in opened.bands:
        with rasterio.open(band.path) as dataset:
            np.testing.assert_array_equal(dataset.read(1), product.numbers[band.id])
    for kind in ("QA_PIXEL", "QA_RADSAT"):
        with rasterio.open(opened.quality_layer(kind).path) as dataset:
            np.testing.assert_array_equal(dataset.read(1), product.numbers[kind])
    assert {path.name for path in tmp_path.iterdir()} == {product.folder.name, f"{product.folder.name}.tar"}


def test_temperature_is_in_kelvin(tmp_path):
    band = open_product(write_landsat(tmp_path).metadata).band("T1")
    assert (band.id, band.reflectance.scale, band.reflectance.offset) == ("B10", 0.00341802, 149.0)


def test_level_1_is_that_of_a_sun_in_the_zenith_and_has_no_temperature(tmp_path):
    opened = open_product(write_landsat(tmp_path, "L1TP").metadata)
    sine = math.sin(math.radians(SUN_ELEVATION))
    red = opened.band("R").reflectance
    assert (red.scale * sine, red.offset * sine) == pytest.approx((2.04e-5, -0.1), rel=1e-12)
    assert not [role for role in opened.roles if role.startswith("T")]
    assert (opened.band("PAN").id, opened.band("PAN").pixel_size) == ("B8", 15)
    assert [band.role for band in opened.bands if band.id == "B9"] == [""]
    assert opened.kind == "Landsat Collection 2 Level 1"
    assert any("41.75°" in note for note in opened.notes)


@pytest.mark.parametrize(
    ("sensor", "roles", "bits"),
    [
        ("OLI_TIRS", {"R": "B4", "N": "B5", "S1": "B6"}, {"B1": 0, "B7": 6, "B9": 8}),
        ("ETM", {"R": "B3", "N": "B4", "S1": "B5", "T": "B6"}, {"B1": 0, "B5": 4, "B7": 6}),
        ("TM", {"R": "B3", "N": "B4", "S2": "B7", "T": "B6"}, {"B1": 0, "B6": 5, "B7": 6}),
    ],
)
def test_roles_and_bits_are_those_of_the_sensor(tmp_path, sensor, roles, bits):
    opened = open_product(write_landsat(tmp_path, sensor=sensor).metadata)
    assert {role: opened.band(role).id for role in roles} == roles
    assert opened.quality_layer("QA_RADSAT").bits.items() >= bits.items()
    assert opened.quality_layer("QA_PIXEL").bits == {}


def test_a_missing_band_is_named(tmp_path):
    product = write_landsat(tmp_path)
    next(product.folder.glob("*_SR_B5.TIF")).unlink()
    opened = open_product(product.metadata)
    assert opened.band("R").id == "B4"
    with pytest.raises(RasterDaskError, match=r"lacks its band B5 \(N\): LC08_.*_SR_B5.TIF is not there"):
        opened.band("N")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('"PRODUCT_CONTENTS"', '"PRODUCT_METADATA"', "has no PRODUCT_CONTENTS: it is not of Landsat Collection 2"),
        ('"OLI_TIRS"', '"MSS"', "is of the sensor 'MSS'"),
        ("REFLECTANCE_MULT_BAND_4", "MULT_4", "has no REFLECTANCE_MULT_BAND_4 in LEVEL2_SURFACE_REFLECTANCE_PARAM"),
        ('"30.00"', '"thirty"', "GRID_CELL_SIZE_REFLECTIVE of .* is no number"),
        ("LANDSAT_METADATA_FILE", "METADATA", "cannot be read as Landsat's JSON"),
        ("{", "", "cannot be read as Landsat's JSON"),
        ('"FILE_NAME_BAND_4": "', '"FILE_NAME_BAND_4": "/etc/', "outside the product"),
    ],
)
def test_metadata_that_say_nothing_or_nonsense_are_an_error(tmp_path, old, new, message):
    metadata = write_landsat(tmp_path, formats=("json",)).metadata
    text = metadata.read_text()
    assert old in text
    metadata.write_text(text.replace(old, new))
    with pytest.raises(RasterDaskError, match=message):
        open_product(metadata)


@pytest.mark.parametrize("value", [None, [], "text", {"PRODUCT_CONTENTS": 3}])
def test_json_of_another_form_is_an_error(tmp_path, value):
    path = tmp_path / "LC08_MTL.json"
    path.write_text(json.dumps({"LANDSAT_METADATA_FILE": value}))
    with pytest.raises(RasterDaskError, match=r"cannot be read as Landsat's JSON|has no PRODUCT_CONTENTS"):
        open_product(path)


def test_level_1_of_a_night_has_no_reflectance(tmp_path):
    metadata = write_landsat(tmp_path, "L1TP", formats=("txt",)).metadata
    metadata.write_text(metadata.read_text().replace(str(SUN_ELEVATION), "-12.5"))
    with pytest.raises(RasterDaskError, match=r"the sun's elevation is -12\.5°"):
        open_product(metadata)
