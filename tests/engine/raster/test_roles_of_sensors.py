"""The band of each role, as the files of the sensors call their bands."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from rasterdask_plugin.engine import RasterDaskError, inspect_raster
from rasterdask_plugin.engine.raster.band_roles import find_band, find_bands, role_doubts
from rasterdask_plugin.vocabulary.roles import ROLES

S2_BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12")
S2_ROLES = ("A", "B", "G", "R", "RE1", "RE2", "RE3", "N", "N2", "WV", "S1", "S2")


@pytest.fixture
def inspect(make_raster):
    """Return a function that writes a raster of some bands, and returns what is known of it."""

    def inspect(name, descriptions=(), count=None, tags=None, **options):
        count = count or len(descriptions)
        pixels = np.zeros((count, 2, 2), "uint8")
        described = descriptions or ("",) * count
        path = make_raster(pixels, name, descriptions=described, photometric="MINISBLACK", **options)
        if tags:
            with rasterio.open(path, "r+") as dataset:
                for band, items in enumerate(tags, 1):
                    dataset.update_tags(band, **items)
        return inspect_raster(path)

    return inspect


def numbered(*roles):
    return {role: band for band, role in enumerate(roles, 1) if role}


OLI_ROLES = numbered("A", "B", "G", "R", "N", "S1", "S2")
MODIS_ROLES = numbered("R", "N", "B", "G", "", "S1", "S2")


@pytest.mark.parametrize(
    ("name", "descriptions", "found"),
    [
        ("S2B_MSIL2A_20240101.tif", S2_BANDS, numbered(*S2_ROLES)),
        # Nothing but the band numbers tells the sensor.
        ("stack.tif", S2_BANDS, numbered(*S2_ROLES)),
        (
            "LC09_L2SP_199030_20220101_20220103_02_T1.tif",
            (*(f"SR_B{number}" for number in range(1, 8)), "ST_B10"),
            {**OLI_ROLES, "T1": 8, "N2": 5, "T": 8},
        ),
        (
            "LE07_L2SP_199030_20020101_20200103_02_T1.tif",
            ("SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5", "ST_B6", "SR_B7"),
            {**numbered("B", "G", "R", "N", "S1", "T", "S2"), "T1": 6},
        ),
        ("stack.tif", tuple(f"SR_B{number}" for number in range(1, 8)), OLI_ROLES),
        ("MOD09GA.tif", tuple(f"sur_refl_b0{number}" for number in range(1, 8)), MODIS_ROLES),
        ("MODIS_x.tif", ("B1", "B2", "B3", "B4", "B5", "B6", "B7"), MODIS_ROLES),
        ("IMG_PHR1A_MS.tif", ("B2", "B1", "B0", "B3"), numbered("R", "G", "B", "N")),
        ("DIM_SPOT7_MS.tif", ("B0", "B1", "B2", "B3"), numbered("B", "G", "R", "N")),
        ("IMG_PNEO3_MS-FS.tif", ("R", "G", "B", "NIR", "RE", "DB"), numbered("R", "G", "B", "N", "RE1", "A")),
        ("IMG_PNEO3_MS-FS_NED.tif", ("NIR", "RE", "DB"), numbered("N", "RE1", "A")),
        (
            "wv3.tif",
            ("COASTAL", "BLUE", "GREEN", "YELLOW", "RED", "RED EDGE", "NIR1", "NIR2"),
            numbered("A", "B", "G", "Y", "R", "RE1", "N"),
        ),
        (
            "20220301_psscene_AnalyticMS_SR_8b.tif",
            ("coastal_blue", "blue", "green_i", "green", "yellow", "red", "rededge", "nir"),
            numbered("A", "B", "G1", "G", "Y", "R", "RE1", "N"),
        ),
        ("20220301_3B_AnalyticMS_SR.tif", ("",) * 4, numbered("B", "G", "R", "N")),
        ("20220301_3B_AnalyticMS_SR.tif", ("",) * 8, numbered("A", "B", "G1", "G", "Y", "R", "RE1", "N")),
        ("m_3511221_sw_12_060_20180921.tif", ("",) * 4, numbered("R", "G", "B", "N")),
        ("3A_RapidEye.tif", ("",) * 5, numbered("B", "G", "R", "RE1", "N")),
        (
            "VENUS-XS_20200101.tif",
            tuple(f"FRE_B{number}" for number in range(1, 13)),
            {"A": 2, "B": 3, "G": 4, "R": 7, "RE1": 8, "RE2": 9, "RE3": 10, "N": 11},
        ),
        ("AST_L1T.tif", ("B1", "B2", "B3N", "B4", "B6"), numbered("G", "R", "N", "S1", "S2")),
        # As STAC's catalogues call them.
        (
            "stac.tif",
            ("coastal", "rededge071", "rededge075", "rededge078", "nir", "nir08", "nir09", "swir16", "swir22"),
            numbered("A", "RE1", "RE2", "RE3", "N", "N2", "WV", "S1", "S2"),
        ),
        (
            "words.tif",
            ("Short Wave Infrared 1", "SWIR 2", "thermal infrared 2", "TIRS1"),
            numbered("S1", "S2", "T2", "T1"),
        ),
        ("spot5.tif", ("green", "red", "nir", "swir"), numbered("G", "R", "N", "S1")),
    ],
)
def test_found_by_what_the_bands_are_called(inspect, name, descriptions, found):
    raster = inspect(name, descriptions)
    assert {role: find_band(raster, role)[0] for role in found} == found
    for role in set(ROLES) - set(found) - {"N", "N2", "T", "T1"}:
        with pytest.raises(RasterDaskError, match=f"is {ROLES[role].words}"):
            find_band(raster, role)


@pytest.mark.parametrize("write", [lambda um: {"WAVELENGTH": f"{1000 * um:g} nm"}, lambda um: {"wavelength": f"{um}"}])
def test_found_by_wavelength(inspect, write):
    centres = (0.443, 0.492, 0.56, 0.665, 0.704, 0.741, 0.783, 0.833, 0.865, 0.945, 1.614, 2.202)
    raster = inspect("stack.tif", count=12, tags=[write(centre) for centre in centres])
    assert {role: find_band(raster, role)[0] for role in S2_ROLES} == numbered(*S2_ROLES)


def test_found_by_colour_interpretation(inspect, make_raster):
    path = make_raster(np.zeros((3, 2, 2), "uint8"))
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = [ColorInterp.blue, ColorInterp.red, ColorInterp.green]
    raster = inspect_raster(path)
    assert [find_band(raster, role)[0] for role in "BGR"] == [1, 3, 2]


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["T31TCJ_20240101T105431_B11_20m.tif", "T31TCJ_20240101T105431_B04_10m.tif"], {"S1": 0, "R": 1}),
        (["SENTINEL2B_20240101-105431_FRE_B8A.tif", "SENTINEL2B_20240101-105431_FRE_B5.tif"], {"N2": 0, "RE1": 1}),
        (["LC08_L2SP_199030_20220101_20220103_02_T1_SR_B5.TIF", "LC08_L2SP_x_SR_B3.TIF"], {"N": 0, "G": 1}),
        (["nir.tif", "green.tif"], {"N": 0, "G": 1}),
    ],
)
def test_a_file_of_one_band_is_known_by_its_name(inspect, names, found):
    rasters = [inspect(name, count=1) for name in names]
    told = find_bands(rasters, found)
    assert {role: one.raster for role, one in told.items()} == found
    assert {one.band for one in told.values()} == {1}
    assert all("named" in one.reason for one in told.values())


def test_bands_are_found_in_several_rasters_those_with_the_smallest_pixels_first(inspect):
    fine = inspect("fine.tif", ("red", "nir"))
    coarse = inspect("coarse.tif", ("red", "swir1", "nir08"), transform=rasterio.Affine(20, 0, 5e5, 0, -20, 49e5))
    found = find_bands([coarse, fine], ("R", "N", "S1", "N2"))
    assert {role: (one.raster, one.band) for role, one in found.items()} == {
        "R": (1, 1),
        "N": (1, 2),
        "S1": (0, 2),
        "N2": (0, 3),
    }


def test_two_rasters_of_one_grid_with_the_same_role_are_an_error(inspect):
    rasters = [inspect("a.tif", ("red", "nir")), inspect("b.tif", ("green", "red"))]
    with pytest.raises(RasterDaskError, match=r"which band is red \(R\): band 1 of a\.tif and 2 of b\.tif may be"):
        find_bands(rasters, ("R", "N"))


def test_a_role_that_no_raster_has_is_an_error_that_lists_the_bands(inspect):
    rasters = [inspect("a.tif", ("red", "nir")), inspect("b.tif", ("green",))]
    there = r"blue \(B\).*a\.tif: 1 “red”, 2 “nir”; b\.tif: 1 “green”.*such as B=1:2"
    with pytest.raises(RasterDaskError, match=there):
        find_bands(rasters, ("B",))


def test_a_band_that_is_called_otherwise_than_its_role_is_doubted(inspect):
    raster = inspect("S2A_MSIL2A.tif", S2_BANDS)
    chosen = {"G": (raster, 3), "S1": (raster, 12), "B": (raster, 4)}
    doubts = role_doubts(chosen)
    assert len(doubts) == 2
    assert doubts[0].startswith("First short-wave infrared is band 12")
    assert "B04 of Sentinel-2 is red" in doubts[1].replace("B4 ", "B04 ")
    assert all(doubt.endswith("Check the bands.") for doubt in doubts)
    assert role_doubts({"G": (raster, 3), "N": (raster, 9)}) == ()
