from __future__ import annotations

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import inspect_raster
from rasterdask_plugin.engine.raster.reflectance import (
    AS_STORED,
    LANDSAT_C2_L2,
    MAJA,
    SENTINEL_2_BEFORE,
    SENTINEL_2_WITH_OFFSET,
    Reflectance,
    recognise_reflectance,
)

NUMBERS = np.full((4, 4), 2000, "uint16")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("LC08_L2SP_199030_20200710_20200912_02_T1_SR_B4.TIF", LANDSAT_C2_L2),
        ("LE07_L2SP_199030_20100710_20200912_02_T2_SR_B3.tif", LANDSAT_C2_L2),
        ("clip_LC09_L2SR_199030_20220710_20220912_02_T1.tif", LANDSAT_C2_L2),
        ("S2B_MSIL2A_20220301T105021_N0400_R051_T31TCJ_20220301T140000_B04.tif", SENTINEL_2_WITH_OFFSET),
        ("S2A_MSIL1C_20240301T105021_N0510_R051_T31TCJ_20240301T140000.tif", SENTINEL_2_WITH_OFFSET),
        # Collection 1: taken before the change, processed after it.
        ("S2A_MSIL2A_20180301T105021_N0500_R051_T31TCJ_20230301T140000.tif", SENTINEL_2_WITH_OFFSET),
        ("S2A_MSIL2A_20180301T105021_N0206_R051_T31TCJ_20180301T140000.tif", SENTINEL_2_BEFORE),
        ("S2_SR_HARMONIZED_20230301T105021_T31TCJ.tif", SENTINEL_2_BEFORE),
        ("SENTINEL2B_20230301-105021-123_L2A_T31TCJ_C_V3-0_FRE_B4.tif", MAJA),
        ("SENTINEL2A_20180301-105021-123_L2A_T31TCJ_D_V1-9_SRE_B8A.tif", MAJA),
        ("result5_stack.tif", AS_STORED),
        ("scenes_b.tif", AS_STORED),
        ("LC08_mosaic.tif", AS_STORED),
    ],
)
def test_products_are_recognised_by_their_names(make_raster, name, expected):
    found = recognise_reflectance(inspect_raster(make_raster(NUMBERS, name)), 1)
    assert (found.reflectance, found.doubt) == (expected, "")
    assert bool(found.product) == (expected != AS_STORED)


def test_the_folder_of_a_product_tells_its_baseline(make_raster, tmp_path):
    folder = "S2B_MSIL2A_20220301T105021_N0400_R051_T31TCJ_20220301T140000.SAFE"
    (tmp_path / folder).mkdir()
    path = make_raster(NUMBERS, f"{folder}/T31TCJ_20220301T105021_B04_10m.tif")
    found = recognise_reflectance(inspect_raster(path), 1)
    assert (found.reflectance, found.evidence) == (SENTINEL_2_WITH_OFFSET, folder)


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ({"PROCESSING_BASELINE": "04.00", "PRODUCT_URI": "S2B_MSIL2A_x.SAFE"}, SENTINEL_2_WITH_OFFSET),
        ({"PROCESSING_BASELINE": "02.12", "DATATAKE_1_SPACECRAFT_NAME": "Sentinel-2A"}, SENTINEL_2_BEFORE),
        ({"LANDSAT_PRODUCT_ID": "LC08_L2SP_199030_20200710_20200912_02_T1"}, LANDSAT_C2_L2),
        # Another program's key of that name.
        ({"PROCESSING_BASELINE": "04.00"}, AS_STORED),
    ],
)
def test_products_are_recognised_by_their_metadata(make_raster, tags, expected):
    path = make_raster(NUMBERS, "scene.tif")
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(**tags)
    assert recognise_reflectance(inspect_raster(path), 1).reflectance == expected


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("T31TCJ_20230301T105021_B04_10m.tif", "2023-03-01: from 2022-01-25 on"),
        ("S2A_MSIL2A_20200301T105021_B04.tif", "2020-03-01: before 2022-01-25, only"),
        ("napoli_s2.tif", "not subtracted. Choose"),
    ],
)
def test_an_unknown_baseline_is_doubted_and_no_offset_applied(make_raster, name, hint):
    found = recognise_reflectance(inspect_raster(make_raster(NUMBERS, name)), 1)
    assert found.reflectance == SENTINEL_2_BEFORE
    assert hint in found.doubt
    assert "sentinel-2 l2a" in found.doubt


def test_what_may_be_landsats_is_doubted_and_left_as_it_is(make_raster):
    raster = inspect_raster(make_raster(NUMBERS, "stack.tif", descriptions=["SR_B4"]))
    found = recognise_reflectance(raster, 1)
    assert (found.reflectance, found.evidence) == (AS_STORED, "SR_B4")
    assert "landsat c2 l2" in found.doubt
    level_1 = inspect_raster(make_raster(NUMBERS, "LC08_L1TP_199030_20200710_20200912_02_T1_B4.TIF"))
    assert "Level 1" in recognise_reflectance(level_1, 1).doubt


def test_the_files_own_scale_counts_before_its_name(make_raster):
    name = "LC08_L2SP_199030_20200710_20200912_02_T1_SR_B4.TIF"
    raster = inspect_raster(make_raster(NUMBERS, name, scales=[1e-4], offsets=[0.0]))
    assert recognise_reflectance(raster, 1).reflectance == Reflectance(1e-4, 0.0)


def test_bytes_are_no_digital_numbers_of_a_product(make_raster):
    path = make_raster(NUMBERS.astype("uint8"), "LC08_L2SP_199030_20200710_20200912_02_T1_SR_B4.TIF")
    assert recognise_reflectance(inspect_raster(path), 1).reflectance == AS_STORED
