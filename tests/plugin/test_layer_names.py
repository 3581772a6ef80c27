"""Names of layers: what a band's file is called is not what an index of the scene is called."""

from __future__ import annotations

import pytest

from rasterdask_plugin.algorithms.layer_names import scene_name


@pytest.mark.parametrize(
    ("name", "scene"),
    [
        ("T31TCJ_20230615T105031_B04_10m", "T31TCJ 2023-06-15"),
        ("T31TCJ_20230615T105031_B8A_20m", "T31TCJ 2023-06-15"),
        ("T31TCJ_20230615T105031_B04", "T31TCJ 2023-06-15"),
        ("L2A_T31TCJ_20170615T105031_B04_10m", "T31TCJ 2017-06-15"),
        ("S2A_MSIL2A_20230615T105031_N0509_R051_T31TCJ_20230615T170000", "T31TCJ 2023-06-15"),
        ("S2B_MSIL1C_20230615T105031_N0509_R051_T31TCJ_20230615T170000.SAFE", "T31TCJ 2023-06-15"),
        ("SENTINEL2A_20230615-105031-123_L2A_T31TCJ_C_V3-1_FRE_B4", "T31TCJ 2023-06-15"),
        ("SENTINEL2B_20230615-105031-123_L2A_T31TCJ_D", "T31TCJ 2023-06-15"),
        ("LC08_L2SP_199030_20230615_20230620_02_T1_SR_B4", "LC08 199030 2023-06-15"),
        ("LE07_L1TP_199030_19990615_20200918_02_T1_B3", "LE07 199030 1999-06-15"),
        ("LC09_L2SP_199030_20230615_20230617_02_T1", "LC09 199030 2023-06-15"),
        ("HLS.S30.T31TCJ.2024166T105031.v2.0.B04", "T31TCJ 2024-06-14"),
        ("IMG_PHR1A_MS_202306151050312_ORT_1234567890-001_R1C1", "PHR1A 2023-06-15"),
        ("IMG_PHR1B_P_202306151050312_SEN_PRG_FC_5852-1_R1C1", "PHR1B 2023-06-15"),
        ("DIM_PHR1A_MS_202306151050312_SEN_1234567890", "PHR1A 2023-06-15"),
        ("IMG_PNEO3_MS-FS_202306151050312_ORT_PWOI_1_R1C1", "PNEO3 2023-06-15"),
        ("IMG_SPOT7_MS_202306151050312_ORT_1234567101_R1C1", "SPOT7 2023-06-15"),
        ("toulouse_B04", "toulouse"),
        ("toulouse_B4", "toulouse"),
        ("toulouse_B8A_20m", "toulouse"),
        ("toulouse_SR_B4", "toulouse"),
        ("toulouse-red", "toulouse"),
        ("toulouse_RED", "toulouse"),
        ("toulouse_red_edge", "toulouse"),
        ("toulouse_nir", "toulouse"),
        ("toulouse_swir1", "toulouse"),
        ("toulouse_band4", "toulouse"),
        ("toulouse band 4", "toulouse"),
        ("toulouse_2023_Band_04", "toulouse_2023"),
        ("mosaic.B04", "mosaic"),
        # No band, or nothing else.
        ("20230615_105031_12_2402_3B_AnalyticMS_SR", "20230615_105031_12_2402_3B_AnalyticMS_SR"),
        ("scene", "scene"),
        ("B04", "B04"),
        ("red", "red"),
        ("band4", "band4"),
        ("hundred", "hundred"),
        ("infrared", "infrared"),
        ("Alfred", "Alfred"),
        ("area_B104x", "area_B104x"),
        ("T31TCJ_20231315T105031_B04", "T31TCJ_20231315T105031"),
        ("", ""),
    ],
)
def test_the_name_of_a_scene(name, scene):
    assert scene_name(name) == scene
