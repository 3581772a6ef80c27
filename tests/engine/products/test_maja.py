from __future__ import annotations

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import RasterDaskError, open_product
from rasterdask_plugin.engine.raster.reflectance import Reflectance
from tests.support.products.maja import BANDS, NAME, write_muscate
from tests.support.products.written import zipped


@pytest.mark.parametrize("form", ["metadata", "folder", "zip"])
def test_fre_is_taken_with_scale_and_nodata_of_the_metadata(tmp_path, form):
    product = write_muscate(tmp_path)
    path = {"metadata": product.metadata, "folder": product.folder, "zip": zipped(product.folder)}[form]
    opened = open_product(path)
    assert (opened.name, opened.kind) == (NAME, "MAJA FRE")
    assert [band.id for band in opened.bands] == [band for _, names in BANDS.values() for band in names]
    assert {band.reflectance for band in opened.bands} == {Reflectance(1e-4, nodata=(-10000.0,))}
    for band in opened.bands:
        with rasterio.open(band.path) as dataset:
            np.testing.assert_array_equal(dataset.read(1), product.numbers[f"FRE_{band.id}"])
            assert dataset.res[0] == band.pixel_size
    assert (opened.band("R").id, opened.band("N2").id, opened.band("S2").id) == ("B4", "B8A", "B12")


def test_sre_is_taken_where_there_is_no_fre(tmp_path):
    assert open_product(write_muscate(tmp_path / "a", kinds=("SRE",)).metadata).kind == "MAJA SRE"
    product = write_muscate(tmp_path / "b")
    for file in product.folder.glob("*_FRE_*.tif"):
        file.unlink()
    opened = open_product(product.folder)
    assert opened.kind == "MAJA SRE"
    assert not opened.missing


def test_one_missing_file_of_fre_is_not_replaced_by_sre(tmp_path):
    product = write_muscate(tmp_path)
    next(product.folder.glob("*_FRE_B4.tif")).unlink()
    opened = open_product(product.folder)
    assert opened.kind == "MAJA FRE"
    with pytest.raises(RasterDaskError, match=r"lacks its band B4 \(R\): .*_FRE_B4.tif is not there"):
        opened.band("R")


def test_masks_are_quality_layers_of_each_pixel_size(tmp_path):
    product = write_muscate(tmp_path, clear=False)
    opened = open_product(product.metadata)
    kinds = {(layer.kind, layer.pixel_size) for layer in opened.quality}
    assert kinds == {(kind, size) for kind in ("CLM", "EDG", "SAT") for size in (10, 20)}
    assert len(opened.quality) == 6
    for layer in opened.quality:
        with rasterio.open(layer.path) as dataset:
            group = "R1" if layer.pixel_size == 10 else "R2"
            np.testing.assert_array_equal(dataset.read(1), product.numbers[f"{layer.kind}_{group}"])
    assert opened.quality_layer("SAT").bits == {"B2": 0, "B3": 1, "B4": 2, "B8": 3}
    assert opened.quality_layer("CLM").bits == {}


@pytest.mark.parametrize(
    ("platform", "names", "roles"),
    [
        ("LANDSAT8", {"B2": "B4", "B3": "B5"}, {"R": "B4", "N": "B5"}),
        ("VENUS", {"B3": "B7", "B4": "B11"}, {"R": "B7", "N": "B11"}),
    ],
)
def test_roles_are_those_of_the_platform(tmp_path, platform, names, roles):
    product = write_muscate(tmp_path, kinds=("SRE",))
    text = product.metadata.read_text().replace("SENTINEL2B</", f"{platform}</")
    for old, new in names.items():
        text = text.replace(f'"{old}"', f'"{new}"').replace(f"_SRE_{old}.tif", f"_SRE_{new}.tif")
        next(product.folder.glob(f"*_SRE_{old}.tif")).rename(product.folder / f"{NAME}_SRE_{new}.tif")
    product.metadata.write_text(text)
    opened = open_product(product.metadata)
    assert {role: opened.band(role).id for role in roles} == roles


def test_the_pixel_size_may_be_told_of_a_band(tmp_path):
    product = write_muscate(tmp_path, kinds=("FRE",))
    text = product.metadata.read_text().replace(' group_id="R1">./S', ">./S")
    said = (
        '<Spectral_Band_Informations band_id="{}"><SPATIAL_RESOLUTION>10</SPATIAL_RESOLUTION>'
        "</Spectral_Band_Informations>"
    )
    bands = "".join(map(said.format, BANDS["R1"][1]))
    product.metadata.write_text(text.replace("<Radiometric_Informations>", f"<Radiometric_Informations>{bands}"))
    assert open_product(product.metadata).band("R").pixel_size == 10


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("SENTINEL2B</PLATFORM>", "SPOT5</PLATFORM>", "is of SPOT5: known are SENTINEL2"),
        ("_FRE_", "_TOA_", "lists no reflectance"),
        ("XDIM", "XSIZE", "does not give the pixel size of B2 R1"),
        (">10000<", "><", "has no REFLECTANCE_QUANTIFICATION_VALUE"),
        (">-10000<", ">none<", "nodata of .* is no number"),
    ],
)
def test_metadata_that_say_nothing_or_nonsense_are_an_error(tmp_path, old, new, message):
    metadata = write_muscate(tmp_path, kinds=("FRE",)).metadata
    metadata.write_text(metadata.read_text().replace(old, new))
    with pytest.raises(RasterDaskError, match=message):
        open_product(metadata)
