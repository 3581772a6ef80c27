"""Quality layers: what their file names tell, and which pixels each choice keeps."""

from __future__ import annotations

import pytest

from rasterdask_plugin.vocabulary.descriptions import conditions_in_words
from rasterdask_plugin.vocabulary.names import CLEARNESS
from rasterdask_plugin.vocabulary.quality import QUALITY_LAYERS, Condition, kind_of_file


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/data/S2B_MSIL2A.SAFE/GRANULE/L2A/IMG_DATA/R20m/T31TCJ_20240601T105619_SCL_20m.jp2", "SCL"),
        ("/vsizip//data/S2B.zip/T31TCJ_SCL_60m.jp2", "SCL"),
        ("scl.tif", "SCL"),
        (r"C:\\scenes\\SENTINEL2A_20240601_L2A_T31TCJ_C_V3-1_CLM_R1.tif", "CLM"),
        ("SENTINEL2A_20240601_L2A_T31TCJ_C_V3-1_EDG_R2.tif", "EDG"),
        ("SENTINEL2A_20240601_L2A_T31TCJ_C_V3-1_SAT_R1.tif", "SAT"),
        ("/vsitar//data/l.tar/LC09_L2SP_198030_20240601_20240602_02_T1_QA_PIXEL.TIF", "QA_PIXEL"),
        ("LC09_L2SP_198030_20240601_20240602_02_T1_QA_RADSAT.TIF", "QA_RADSAT"),
        ("20240601_103000_12_2405_3B_udm2_clip.tif", "UDM2"),
        ("20240601_103000_12_2405_3B_udm2.tif", "UDM2"),
        # The same letters, but not these layers: of Venµs the bits are others.
        ("VENUS-XS_20240601_L2A_SUDOUE-5_C_V3-1_CLM_XS.tif", None),
        ("20240601_3B_udm.tif", None),
        ("muscle.tif", None),
        ("SAT_mask.tif", None),
        ("SCL_20m.SAFE/other.tif", None),
    ],
)
def test_a_file_name_tells_the_layer(path, kind):
    assert kind_of_file(path) == kind


def keeps(conditions, pixel):
    """Whether a pixel, with a value for each band, is kept."""
    return all(
        (not one.keep or pixel[one.band - 1] in one.keep)
        and not any(pixel[one.band - 1] >> bit & 1 for bit in one.reject_bits)
        for one in conditions
    )


@pytest.mark.parametrize("layer", QUALITY_LAYERS.values(), ids=list(QUALITY_LAYERS))
def test_each_choice_keeps_what_the_one_before_it_keeps(layer):
    assert tuple(layer.conditions) == CLEARNESS
    if layer.name == "UDM2":
        # Its classes exclude each other; the last band is of bits.
        pixels = [(*(int(band == kind) for band in range(6)), 50, bits) for kind in range(6) for bits in (0, 1, 2, 3)]
    else:
        pixels = [(value,) for value in range(1 << 12)]
    kept = [{pixel for pixel in pixels if keeps(layer.conditions[clear], pixel)} for clear in CLEARNESS]
    assert kept[0]
    for fewer, more in zip(kept, kept[1:]):
        assert fewer <= more


# What documents of the products call these pixels.
SHOWN = {
    "SCL": {"vegetation": (4,), "cloud shadow": (3,), "snow": (11,), "cirrus": (10,), "no data": (0,)},
    "CLM": {"clear": (0,), "cloud": (0b11,), "thin cloud": (0b10000,), "shadow": (0b100001,), "cirrus": (0b10000000,)},
    "QA_PIXEL": {"clear": (21824,), "water": (21952,), "cloud": (22280,), "shadow": (23888,), "snow": (30048,),
                 "fill": (1,)},
    "QA_RADSAT": {"clear": (0,), "saturated": (0b100,), "hidden": (1 << 11,)},
    "EDG": {"clear": (0,), "fill": (1,)},
    "SAT": {"clear": (0,), "saturated": (0b100,)},
    "UDM2": {
        "clear": (1, 0, 0, 0, 0, 0, 99, 0),
        "snow": (0, 1, 0, 0, 0, 0, 99, 0),
        "shadow": (0, 0, 1, 0, 0, 0, 99, 0),
        "cloud": (0, 0, 0, 0, 0, 1, 99, 2),
        "fill": (0, 0, 0, 0, 0, 0, 0, 1),
    },
}  # fmt: skip
SINCE = {
    "vegetation": 0, "clear": 0, "water": 0, "shadow": 1, "cloud shadow": 1, "snow": 2, "cloud": 3, "thin cloud": 3,
    "cirrus": 3, "saturated": 3, "no data": 4, "fill": 4, "hidden": 4,
}  # fmt: skip


@pytest.mark.parametrize(("name", "shown"), [(name, shown) for name in SHOWN for shown in SHOWN[name]])
def test_what_a_pixel_shows_decides_by_which_choices_it_is_kept(name, shown):
    conditions = QUALITY_LAYERS[name].conditions
    kept = [keeps(conditions[clear], SHOWN[name][shown]) for clear in CLEARNESS]
    assert kept == [number >= SINCE[shown] for number in range(4)]


def test_conditions_in_words():
    assert (
        conditions_in_words((Condition(keep=(4, 5)), Condition(reject_bits=(0,), band=8))) == "4, 5; band 8: not bit 0"
    )
    assert conditions_in_words((Condition(keep=(1,), reject_bits=(2, 3)),)) == "1 and no bit of 2, 3"
    assert conditions_in_words(()) == "all"
