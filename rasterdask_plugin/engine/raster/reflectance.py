"""Recognises a raster's product from its file, name or metadata, and how its numbers become reflectance."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ...vocabulary.text import Text
from .raster_file import RasterFile
from .sensors import SENTINEL_2, file_names, find_sensor, words_of


@dataclass(frozen=True)
class Reflectance:
    """How digital numbers become reflectance: scale × number + offset."""

    scale: float = 1.0
    offset: float = 0.0
    nodata: tuple[float, ...] = ()  # digital numbers that mean «no data», even if the file does not say so

    @property
    def changes_numbers(self) -> bool:
        """Whether reflectance differs from the stored numbers."""
        return (self.scale, self.offset) != (1.0, 0.0)

    @property
    def shift(self) -> float:
        """The offset in digital numbers. An index depends on it, but not on the scale alone."""
        return self.offset / self.scale if self.scale else 0.0

    def describe(self) -> str:
        """Return a description in words."""
        if not self.changes_numbers:
            return Text("the numbers as they are")
        offset = Text(" {} {:g}", "−" if self.offset < 0 else "+", abs(self.offset)) if self.offset else ""
        also = (
            Text(", {} is nodata", Text.join(" and ", (f"{value:g}" for value in self.nodata))) if self.nodata else ""
        )
        return Text("{:g} × number{}{}", self.scale, offset, also)


AS_STORED = Reflectance()
# Processing baseline 04.00 and later: (DN − 1000) / 10000 (Products Specification Document, BOA_ADD_OFFSET; the offset
# of Level-1C, RADIO_ADD_OFFSET, is the same).
SENTINEL_2_WITH_OFFSET = Reflectance(1e-4, -0.1, nodata=(0,))
SENTINEL_2_BEFORE = Reflectance(1e-4, nodata=(0,))
# Landsat 8-9 Collection 2 Level 2 Science Product Guide, table 6-1.
LANDSAT_C2_L2 = Reflectance(2.75e-5, -0.2, nodata=(0,))
# Of its surface temperature, in kelvin (the same table).
LANDSAT_C2_L2_TEMPERATURE = Reflectance(0.00341802, 149.0, nodata=(0,))
# MAJA's flat and slope corrected reflectances of Sentinel-2, Landsat 8 and VENµS, before and after 2022.
MAJA = Reflectance(1e-4, nodata=(-10000,))

# The first processing baseline with an offset, and the first day on which it was used.
_FIRST_BASELINE, _FIRST_DAY = 400, "20220125"

_LANDSAT = re.compile(
    r"(?<![A-Z0-9])(L[COTEM]0[4-9]_L(?P<level>2S[PR]|1[A-Z]{2})_\d{6}_\d{8}_\d{8}_(?P<collection>\d\d)_\w\w)", re.I
)
_SENTINEL = re.compile(
    r"(?<![A-Z0-9])(?P<name>S2[A-D]_MSIL(?P<level>1C|2A)(?:_(?P<day>\d{8})T\d{6})?(?:_N(?P<baseline>\d{4}))?)"
    r"(?![A-Z0-9])",
    re.I,
)
_GRANULE = re.compile(r"(?<![A-Z0-9])(?P<name>T\d\d[C-HJ-NP-X][A-HJ-NP-Z]{2}_(?P<day>\d{8})T\d{6})(?![A-Z0-9])", re.I)
_MAJA = re.compile(r"(?<![A-Z0-9])(?P<name>[FS]RE(?:_B\d+A?)?)(?![A-Z0-9])", re.I)
_MAJA_PLATFORM = re.compile(
    r"(?<![A-Z0-9])(?:SENTINEL2[A-D]|LANDSAT\d(?:-[A-Z0-9-]+)?|VENUS(?:-XS)?)_\d{8}-\d{6}", re.I
)


@dataclass(frozen=True)
class Recognised:
    """What a raster's numbers mean, and how that is known."""

    reflectance: Reflectance = AS_STORED
    product: str = ""  # empty: unknown
    evidence: str = ""
    doubt: str = ""  # a warning, if the product is known but the meaning of its numbers is not


def own_reflectance(raster: RasterFile, band: int) -> Reflectance:
    """Return the scale and offset that a file gives a band."""
    return Reflectance(raster.scales[band - 1], raster.offsets[band - 1])


def recognise_reflectance(raster: RasterFile, band: int) -> Recognised:
    """Return what the numbers of a band (counted from 1) mean, from the file's metadata and name. No pixel is read.

    The file's own scale and offset come first. Landsat Collection 2 Level 2, Sentinel-2 and MAJA are recognised by the
    names of their products, granules and files. These are looked for in the file's name, in the name of the product's
    folder, and in metadata. This is for digital numbers; for floats see `jobs.reflectance`.
    """
    own = own_reflectance(raster, band)
    if own.changes_numbers:
        return Recognised(own, Text("scale and offset of the file"), raster.name)
    if np.dtype(raster.dtypes[band - 1]).itemsize < 2:
        return Recognised()
    texts = [*((text, text) for text in file_names(raster)), *_tags(raster)]
    for recognise in (_recognise_landsat, _recognise_maja, _recognise_sentinel):
        found = recognise(raster, band, texts)
        if found:
            return found
    return Recognised()


def _tags(raster: RasterFile) -> Iterable[tuple[str, str]]:
    """Yield the metadata that may name a product, each as its text and its place."""
    for key, value in {**raster.tags, **raster.product_tags}.items():
        if len(value) < 200:
            yield value.strip('"'), f"{key}={value}"


def _first(pattern: re.Pattern, texts: Iterable[tuple[str, str]]) -> tuple[re.Match, str] | None:
    return next(((match, where) for text, where in texts for match in [pattern.search(text)] if match), None)


def _recognise_landsat(raster: RasterFile, band: int, texts: list[tuple[str, str]]) -> Recognised | None:
    found = _first(_LANDSAT, texts)
    if found:
        match, where = found
        if match["level"].upper().startswith("2") and match["collection"] == "02":
            return Recognised(LANDSAT_C2_L2, "Landsat Collection 2 Level 2", where)
        if match["level"].startswith("1"):
            return Recognised(
                product="Landsat Level 1",
                evidence=where,
                doubt=Text(
                    "It has digital numbers of Level 1, whose scale and offset are in its MTL file: without them, "
                    "NDVI is not that of reflectance. Set them on the bands (gdal_edit.py -scale … -offset …)"
                ),
            )
        return None
    called = [text for text in (raster.descriptions[band - 1], raster.band_names[band - 1], raster.name) if text]
    surface = next((text for text in called if re.search(r"\bsr b\d", " ".join(words_of(text)))), None)
    if surface and _is_integer(raster, band):
        return Recognised(
            product="Landsat surface reflectance",
            evidence=surface,
            doubt=Text(
                "It may be of Landsat Collection 2 Level 2, but nothing says so for certain: if its numbers are the "
                "product's, choose landsat c2 l2; if they have been scaled, choose none"
            ),
        )
    return None


def _recognise_maja(raster: RasterFile, band: int, texts: list[tuple[str, str]]) -> Recognised | None:
    described = [(text, text) for text in (raster.descriptions[band - 1], raster.band_names[band - 1]) if text]
    found = _first(_MAJA, [*texts, *described])
    if found and (_first(_MAJA_PLATFORM, texts) or "_B" in found[0]["name"].upper()):
        return Recognised(MAJA, "MAJA", found[1])
    return None


def _recognise_sentinel(raster: RasterFile, band: int, texts: list[tuple[str, str]]) -> Recognised | None:
    tags = {key.lower(): value for key, value in {**raster.product_tags, **raster.tags}.items()}
    matches = [(match, where) for text, where in texts for match in [_SENTINEL.search(text)] if match]
    granule = _first(_GRANULE, texts)
    if not matches and not granule and find_sensor(raster) != SENTINEL_2:
        return None
    baseline = tags.get("processing_baseline", "")
    if re.fullmatch(r"\d\d\.\d\d", baseline):
        return _of_baseline(int(baseline.replace(".", "")), f"PROCESSING_BASELINE={baseline}")
    named = next(((match, where) for match, where in matches if match["baseline"]), None)
    if named:
        return _of_baseline(int(named[0]["baseline"]), named[1])
    where = matches[0][1] if matches else granule[1] if granule else raster.name
    if {"harmonized", "harmonised"} & {word for text, _ in texts for word in words_of(text)}:
        return Recognised(SENTINEL_2_BEFORE, "Sentinel-2, harmonised", where)
    days = [match["day"] for match, _ in (*matches, *filter(None, [granule])) if match["day"]]
    return Recognised(
        SENTINEL_2_BEFORE,
        "Sentinel-2",
        where,
        Text(
            "It is of Sentinel-2, but its processing baseline is unknown: the numbers of baseline 04.00 and later are "
            "1000 higher. These 1000 were not subtracted.{} Choose sentinel-2 l2a for numbers that are 1000 higher, "
            "and none for those that are not",
            _hint(*days[:1]),
        ),
    )


def _hint(day: str = "") -> str:
    if not day:
        return ""
    date = f"{day[:4]}-{day[4:6]}-{day[6:]}"
    if day >= _FIRST_DAY:
        return Text(" Its date is {}: from 2022-01-25 on, ESA's products have such a baseline.", date)
    return Text(
        " Its date is {}: before 2022-01-25, only products that were processed again have such a baseline.", date
    )


def _of_baseline(baseline: int, evidence: str) -> Recognised:
    product = Text("Sentinel-2, processing baseline {:02d}.{:02d}", baseline // 100, baseline % 100)
    with_offset = baseline >= _FIRST_BASELINE
    return Recognised(SENTINEL_2_WITH_OFFSET if with_offset else SENTINEL_2_BEFORE, product, evidence)


def _is_integer(raster: RasterFile, band: int) -> bool:
    return np.dtype(raster.dtypes[band - 1]).kind in "iu"
