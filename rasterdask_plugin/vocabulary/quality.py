"""The quality layers of products: which of their values and bits mean which pixels, and how their files are called."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath

from .names import CLEAR_LAND_AND_WATER, CLEARNESS, EVERYTHING, WITH_SHADOWS, WITH_SNOW


@dataclass(frozen=True)
class Condition:
    """What is true of a band of a mask where a pixel is kept."""

    keep: tuple[int, ...] = ()  # its value is one of these; empty: any
    reject_bits: tuple[int, ...] = ()  # none of these bits is set; the lowest bit is 0
    band: int = 1


@dataclass(frozen=True)
class QualityLayer:
    """A kind of quality layer."""

    name: str  # as its product calls it
    product: str
    file_name: str  # a pattern that is found in the name of its file, in lower case
    conditions: dict[str, tuple[Condition, ...]]  # by one of CLEARNESS, what is true of pixels that are kept
    source: str  # of the values


def _each(*conditions: tuple[Condition, ...]) -> dict[str, tuple[Condition, ...]]:
    return dict(zip(CLEARNESS, conditions))


def _values(clear: tuple[int, ...], shadows: tuple[int, ...], snow: tuple[int, ...], others: tuple[int, ...]) -> dict:
    lists = clear, (*clear, *shadows), (*clear, *shadows, *snow), (*clear, *shadows, *snow, *others)
    return _each(*((Condition(keep=tuple(sorted(values))),) for values in lists))


def _bits(unseen: tuple[int, ...], clouds: tuple[int, ...], snow: tuple[int, ...], shadows: tuple[int, ...]) -> dict:
    lists = (*unseen, *clouds, *snow, *shadows), (*unseen, *clouds, *snow), (*unseen, *clouds), unseen
    return _each(*((Condition(reject_bits=tuple(sorted(bits))),) if bits else () for bits in lists))


# Bit 0 of the band of UDM2 that is the older unusable data mask: nothing was observed.
_IMAGED = Condition(reject_bits=(0,), band=8)

QUALITY_LAYERS = {
    layer.name: layer
    for layer in (
        QualityLayer(
            "SCL",
            "Sentinel-2 Level-2A",
            r"(^|[_.-])scl([_.-]|$)",
            # 4 vegetation, 5 bare, 6 water, 7 unclassified; 2 dark or topographic shadow, 3 cloud shadow; 11 snow or
            # ice; 1 saturated or defective, 8 and 9 clouds, 10 thin cirrus. 0 is no data.
            _values((4, 5, 6, 7), (2, 3), (11,), (1, 8, 9, 10)),
            "Sentinel-2 Products Specification Document (S2-PDGS-TAS-DI-PSD), scene classification",
        ),
        QualityLayer(
            "CLM",
            "MAJA (Theia, MUSCATE)",
            # Venµs has other bits, and no R1 in its names.
            r"(^|[_.-])clm_r\d([_.-]|$)",
            # 1 all clouds but the thinnest, 2 and 3 clouds by one date and by several, 4 the thinnest clouds, 7 high
            # clouds; 5 and 6 shadows of clouds in and outside of the image; 0 clouds and shadows together. It does not
            # tell snow.
            _bits((), (1, 2, 3, 4, 7), (), (0, 5, 6)),
            "MUSCATE format of Sentinel-2 L2A, cloud mask (theia.cnes.fr); bits 1 and 7 also majamask (cesbio.cnrs.fr)",
        ),
        QualityLayer(
            "EDG",
            "MAJA (Theia, MUSCATE)",
            r"(^|[_.-])edg_r\d([_.-]|$)",
            # Nothing was observed.
            _bits((0,), (), (), ()),
            "MUSCATE format of Sentinel-2 L2A, edge mask (theia.cnes.fr)",
        ),
        QualityLayer(
            "SAT",
            "MAJA (Theia, MUSCATE)",
            r"(^|[_.-])sat_r\d([_.-]|$)",
            # A bit a band: it is saturated.
            _bits((), (0, 1, 2, 3, 4, 5, 6, 7), (), ()),
            "MUSCATE format of Sentinel-2 L2A, saturation mask (theia.cnes.fr)",
        ),
        QualityLayer(
            "QA_PIXEL",
            "Landsat Collection 2",
            r"qa_pixel",
            # 0 fill; 1 dilated cloud, 2 cirrus, 3 cloud; 5 snow; 4 cloud shadow.
            _bits((0,), (1, 2, 3), (5,), (4,)),
            "Landsat 8-9 Collection 2 Level 2 Science Product Guide (LSDS-1619), table of QA_PIXEL; the same bits in "
            "LSDS-1618 for Landsat 4 to 7",
        ),
        QualityLayer(
            "QA_RADSAT",
            "Landsat Collection 2",
            r"qa_radsat",
            # A bit a band: it is saturated; 9 dropped pixel (Landsat 4 to 7), 11 hidden by terrain (Landsat 8 and 9).
            _bits((9, 11), (0, 1, 2, 3, 4, 5, 6, 8), (), ()),
            "LSDS-1619 and LSDS-1618, tables of QA_RADSAT",
        ),
        QualityLayer(
            "UDM2",
            "Planet",
            r"udm2",
            # Bands of 0 and 1: 1 clear, 2 snow, 3 shadow, 4 light haze, 5 heavy haze, 6 cloud.
            {
                CLEAR_LAND_AND_WATER: (Condition(keep=(1,), band=1), _IMAGED),
                WITH_SHADOWS: (*(Condition(keep=(0,), band=band) for band in (2, 4, 5, 6)), _IMAGED),
                WITH_SNOW: (*(Condition(keep=(0,), band=band) for band in (4, 5, 6)), _IMAGED),
                EVERYTHING: (_IMAGED,),
            },
            "Planet, Usable Data Mask (docs.planet.com/data/imagery/udm), and Imagery Product Specification for band 8",
        ),
    )
}


def kind_of_file(path: str) -> str | None:
    """Return the name of the quality layer that a file's name tells, None if it tells none."""
    stem = PurePosixPath(path.replace("\\", "/")).stem.lower()
    return next((name for name, layer in QUALITY_LAYERS.items() if re.search(layer.file_name, stem)), None)
