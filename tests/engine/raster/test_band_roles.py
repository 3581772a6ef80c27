from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from rasterdask_plugin.engine import RasterDaskError, inspect_raster
from rasterdask_plugin.engine.raster.band_roles import find_band


@pytest.mark.parametrize(
    ("name", "descriptions", "red", "nir"),
    [
        ("stack.tif", ("B2", "B3", "B4", "B8"), 3, 4),
        ("stack.tif", ("B02", "B03", "B04", "B08", "B8A"), 3, 4),
        ("stack.tif", ("red", "green", "blue", "nir"), 1, 4),
        ("stack.tif", ("Blue", "Red", "Near Infrared"), 2, 3),
        ("stack.tif", tuple(f"SR_B{i}" for i in range(1, 8)), 4, 5),
        # Landsat 8's band 8 is panchromatic.
        ("LC08_L1TP_199030.tif", tuple(f"B{i}" for i in range(1, 10)), 4, 5),
        # Landsat 5 and 7 have the near infrared in band 4.
        ("LE07_L2SP_199030.tif", ("SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B7"), 3, 4),
        ("stack.tif", ("SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B7", "QA_PIXEL"), 3, 4),
        ("stack.tif", (*(f"SR_B{i}" for i in range(1, 8)), "QA_PIXEL"), 4, 5),
        ("S2A_MSIL2A.tif", ("B05", "B04", "B08"), 2, 3),
        # Letters that stand within words are no sensors.
        ("result5_stack.tif", ("B03", "B04", "B08"), 2, 3),
        ("napoli_s2.tif", ("B03", "B04", "B05", "B08"), 2, 4),
        ("salt5_b.tif", ("B3", "B4", "B8"), 2, 3),
        ("s.tif", ("B4, central wavelength 665 nm", "B8, central wavelength 842 nm"), 1, 2),
        ("s.tif", ("Blue (B02)", "Red (B04)", "NIR (B08)"), 2, 3),
        ("s.tif", ("R", "G", "B", "NIR", "RE", "DB"), 1, 4),
        ("s.tif", ("B2", "B1", "B0", "B3"), 1, 4),
        ("IMG_PHR1A_MS.tif", ("B2", "B1", "B0", "B3"), 1, 4),
        ("s.tif", ("COASTAL", "BLUE", "GREEN", "YELLOW", "RED EDGE", "RED", "NIR1", "NIR2"), 6, 7),
        ("s.tif", ("coastal_blue", "blue", "green_i", "green", "yellow", "red", "rededge", "nir"), 6, 8),
        ("20220301_3B_AnalyticMS_SR.tif", ("", "", "", ""), 3, 4),
        ("m.tif", ("FRE_B4", "FRE_B8"), 1, 2),
        ("s.tif", ("near infra red", "short wave infrared", "red"), 3, 1),
    ],
)
def test_found_by_description(make_raster, name, descriptions, red, nir):
    raster = inspect_raster(make_raster(np.zeros((len(descriptions), 2, 2), "uint8"), name, descriptions=descriptions))
    assert (find_band(raster, "red")[0], find_band(raster, "nir")[0]) == (red, nir)


@pytest.mark.parametrize(
    "tags",
    [
        [
            {"wavelength": "490", "wavelength_units": "Nanometers"},
            {"wavelength": "665"},
            {"wavelength": "0.833", "wavelength_units": "Micrometers"},
        ],
        [{"wavelength": "1.6"}, {"wavelength": "0.65"}, {"wavelength": "0.85"}],
        [{"WAVELENGTH": "490 nm"}, {"WAVELENGTH": "665", "WAVELENGTH_UNIT": "nm"}, {"Wavelength": "0.842 µm"}],
        [{"BANDNAME": "B2"}, {"BANDNAME": "B4"}, {"bandname": "B8"}],
    ],
)
def test_found_by_wavelength(make_raster, tags):
    path = make_raster(np.zeros((3, 2, 2), "uint8"))
    with rasterio.open(path, "r+") as dataset:
        for band, items in enumerate(tags, 1):
            dataset.update_tags(band, **items)
    raster = inspect_raster(path)
    assert (find_band(raster, "red")[0], find_band(raster, "nir")[0]) == (2, 3)


def test_found_by_gdals_central_wavelength(make_raster):
    path = make_raster(np.zeros((2, 2, 2), "uint8"))
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(1, ns="IMAGERY", CENTRAL_WAVELENGTH_UM="0.842")
        dataset.update_tags(2, ns="IMAGERY", CENTRAL_WAVELENGTH_UM="0.665")
    raster = inspect_raster(path)
    assert (find_band(raster, "red")[0], find_band(raster, "nir")[0]) == (2, 1)


def test_red_found_by_colour_interpretation(make_raster):
    path = make_raster(np.zeros((3, 2, 2), "uint8"))
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = [ColorInterp.blue, ColorInterp.green, ColorInterp.red]
    assert find_band(inspect_raster(path), "red")[0] == 3


def test_the_only_band_is_taken(make_raster):
    assert find_band(inspect_raster(make_raster(np.zeros((2, 2), "uint8"))), "nir") == (1, "the only band")


def test_what_cannot_be_told_is_an_error_that_lists_the_bands(make_raster):
    raster = inspect_raster(make_raster(np.zeros((2, 2, 2), "uint8"), descriptions=("a", "b")))
    with pytest.raises(RasterDaskError, match=r"near infrared .*1 “a”, 2 “b”.*Give the band's number"):
        find_band(raster, "nir")


def test_a_band_that_is_described_is_found_whatever_its_colour(make_raster):
    pixels, colours = np.zeros((4, 2, 2), "uint8"), ("red", "green", "blue", "alpha")
    path = make_raster(pixels, descriptions=("red", "green", "blue", "nir"), colours=colours, photometric="RGB")
    assert find_band(inspect_raster(path), "nir")[0] == 4
