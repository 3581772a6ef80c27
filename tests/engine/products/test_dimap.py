"""Pléiades, Pléiades Neo and SPOT, in tiles that GDAL joins."""

from __future__ import annotations

import math

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import RasterDaskError, open_product
from rasterdask_plugin.engine.raster.reflectance import Reflectance
from tests.support.products.dimap import BIASES, GAINS, IRRADIANCES, SIX, SUN_ELEVATION, write_dimap
from tests.support.products.written import zipped


def read_all(opened):
    """The numbers of each band, as GDAL reads them."""
    found = {}
    for band in opened.bands:
        with rasterio.open(band.path) as dataset:
            assert dataset.driver == "DIMAP"
            found[band.id] = dataset.read(band.band)
    return found


@pytest.mark.parametrize("form", ["metadata", "folder", "zip"])
@pytest.mark.parametrize(
    ("mission", "options", "kind", "roles"),
    [
        ("PHR", {}, "Pléiades", {"R": "B2", "G": "B1", "B": "B0", "N": "B3"}),
        (
            "SPOT",
            {"bands": ("B0", "B1", "B2", "B3"), "listed": True, "index": "7"},
            "SPOT 6/7",
            {"R": "B2", "G": "B1", "B": "B0", "N": "B3"},
        ),
        (
            "PNEO",
            {"bands": SIX, "spectral": "MS-FS", "index": "3"},
            "Pléiades Neo",
            {"R": "R", "G": "G", "B": "B", "N": "NIR", "RE1": "RE", "A": "DB"},
        ),
        ("PHR", {"bands": ("P",), "spectral": "PAN"}, "Pléiades", {"PAN": "P"}),
        ("PHR", {"bands": ("B3", "B2", "B1"), "spectral": "PMS-X"}, "Pléiades", {"N": "B3", "R": "B2", "G": "B1"}),
    ],
    ids=["Pléiades", "SPOT", "Pléiades Neo", "panchromatic", "false colours"],
)
def test_bands_are_those_of_the_image(tmp_path, mission, options, kind, roles, form):
    product = write_dimap(tmp_path, mission, **options)
    path = {"metadata": product.metadata, "folder": product.folder, "zip": zipped(product.folder)}[form]
    opened = open_product(path)
    assert opened.kind == kind
    assert {role: opened.band(role).id for role in opened.roles} == roles
    numbers = read_all(opened)
    assert set(numbers) == set(product.numbers)
    for band, values in numbers.items():
        np.testing.assert_array_equal(values, product.numbers[band])
    assert {(band.pixel_size, band.saturation, band.reflectance.nodata) for band in opened.bands} == {(2, 4095, (0,))}


def test_basic_numbers_become_reflectance_at_the_top_of_the_atmosphere(tmp_path):
    opened = open_product(write_dimap(tmp_path).metadata)
    # 15 June: 1.01577 astronomical units (Landsat 7 Science Data Users Handbook, table 11.4: day 167).
    common = math.pi * 1.01577**2 / math.sin(math.radians(SUN_ELEVATION))
    for band in opened.bands:
        factor = common / IRRADIANCES[band.id]
        assert band.reflectance.scale == pytest.approx(factor / GAINS[band.id], rel=3e-4)
        assert band.reflectance.offset == pytest.approx(factor * BIASES[band.id], rel=3e-4)
    assert any("62.5°" in note for note in opened.notes)
    assert not opened.doubts


def test_products_of_reflectance_have_their_own_scale(tmp_path):
    opened = open_product(write_dimap(tmp_path, processing="REFLECTANCE").metadata)
    assert {band.reflectance for band in opened.bands} == {Reflectance(1e-4, nodata=(0.0,))}


@pytest.mark.parametrize("processing", ["LINEAR_STRETCH", "SEAMLESS", "DISPLAY"])
def test_numbers_without_a_calibration_are_doubted(tmp_path, processing):
    opened = open_product(write_dimap(tmp_path, processing=processing).metadata)
    assert {band.reflectance for band in opened.bands} == {Reflectance(nodata=(0.0,))}
    assert any(processing in doubt and "taken as they are" in doubt for doubt in opened.doubts)


def test_of_a_bundle_the_multispectral_image_is_taken(tmp_path):
    write_dimap(tmp_path, bands=("P",), spectral="P")
    multispectral = write_dimap(tmp_path)
    assert open_product(tmp_path).band("R").path == str(multispectral.metadata)


def test_a_missing_tile_is_named(tmp_path):
    product = write_dimap(tmp_path)
    next(product.folder.glob("*_R2C1.TIF")).unlink()
    with pytest.raises(RasterDaskError, match=r"names 2 files of its image, and 1 are not there, .*_R2C1\.TIF"):
        open_product(product.metadata)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('version="2.15"', 'version="1.1"', "is of PHR 1A in DIMAP 1.1"),
        (">PHR<", ">WV<", "is of WV 1A"),
        ("<NBANDS>4<", "<NBANDS>7<", "does not tell which of its 7 bands is which"),
        ("XDIM", "XSIZE", "does not give the size of its pixels"),
        ("<GAIN>9.5<", "<GAIN>0<", "GAIN of .* is no scale"),
        ("<IMAGING_DATE>2012-06-15<", "<IMAGING_DATE>yesterday<", "IMAGING_DATE of .* is no date"),
        ("<SUN_ELEVATION>62.5<", "<SUN_ELEVATION>-3<", "the sun's elevation is -3°"),
        ("<Band_Radiance><BAND_ID>B3", "<Band_Radiance><BAND_ID>B9", "has no Band_Radiance of B3"),
        ('href="IMG_', 'href="/etc/IMG_', "outside the product"),
        ("DATA_FILE_PATH", "DATA_PATH", "names 0 files of its image"),
    ],
)
def test_metadata_that_say_nothing_or_nonsense_are_an_error(tmp_path, old, new, message):
    metadata = write_dimap(tmp_path).metadata
    text = metadata.read_text(encoding="utf-8")
    assert old in text
    metadata.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(RasterDaskError, match=message):
        open_product(metadata)
