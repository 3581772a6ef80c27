"""Finds the band that has a role (red, near infrared) from what a file says of its bands, and checks a given one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePath
from typing import Callable

from ..errors import RasterDaskError
from .raster_file import RasterFile
from .sensors import (
    BAND_NAMES,
    BLUE,
    FIXED_ORDER,
    GREEN,
    NARROW_NIR,
    NIR,
    OTHER,
    RED,
    RED_EDGE,
    band_ids,
    find_sensor,
    words_of,
)

ROLE_NAMES = {"red": "red", "nir": "near infrared"}
_ROLE_WORDS = {
    NIR: "near infrared",
    NARROW_NIR: "near infrared",
    **{role: role for role in (RED, GREEN, BLUE, RED_EDGE)},
}
# The near infrared of Sentinel-2's 20 m bands is narrow; it is taken where there is no other.
_CANDIDATES = {"red": (RED,), "nir": (NIR, NARROW_NIR)}

# Names of bands. Each pattern removes the words that it matches before the next is tried, so that red edge is not red.
_CALLED = (
    (r"(?:vegetation )?red ?edge ?\d*|vre ?\d*", RED_EDGE),
    (r"swir ?\d*|short ?wave(?: ?length)? infra ?red ?\d*|mir|mid(?:dle)? ?infra ?red ?\d*", OTHER),
    (r"(?:thermal|long ?wave) ?infra ?red ?\d*|tir[s]?|lwir ?\d*|pan|panchromatic|cirrus|water vapou?r", OTHER),
    (r"(?:nir|near ?infra ?red) narrow|narrow (?:nir|near ?infra ?red)|nir ?0?8a?", NARROW_NIR),
    (r"(?:nir|near ?infra ?red) ?(?:0?[2-79]|1\d)", OTHER),
    (r"(?:nir|near ?infra ?red)(?: ?0?1)?|infra ?red|vnir", NIR),
    (r"coastal(?: (?:blue|aerosol))?|aerosol|deep blue|yellow|violet", OTHER),
    (r"red", RED),
    (r"green(?: i|1)?", GREEN),
    (r"blue", BLUE),
)
_CALLED_PATTERNS = tuple((re.compile(rf"(?<!\S)(?:{words})(?!\S)"), role) for words, role in _CALLED)
# Letters for bands by vendors, for Pléiades Neo and WorldView. They count only if red and green are among them.
_LETTERS = {"r": RED, "g": GREEN, "b": BLUE, "n": NIR, "nir": NIR, "re": RED_EDGE, "db": OTHER, "n2": OTHER, "y": OTHER}
# Words of rasters that are derived from a band, and so are not the band.
_DERIVED = set(
    re.findall(
        r"\w+",
        "mask masks quality qa flag flags std stddev stdev variance count error uncertainty angle ratio index "
        "difference ndvi evi savi gndvi ndwi ndre texture",
    )
)
# The middle and the limits of a role's wavelengths, in micrometres.
_WAVELENGTHS = {"red": (0.660, 0.620, 0.690), "nir": (0.842, 0.760, 0.900)}


_CHECK = "Check the two bands."
# Wavelengths outside of these certainly do not have the role, whatever the sensor.
_FAR_FROM = {"red": (0.600, 0.700), "nir": (0.700, 1.400)}


def find_band(raster: RasterFile, role: str) -> tuple[int, str]:
    """Return the band for `role` (`red` or `nir`), and the reason in words.

    In a file with one band it is that band. Otherwise these are looked at in this order: the bands' names, their
    numbers if the sensor is known, their wavelengths, their numbers as in Sentinel-2 and Landsat 8, the order of the
    bands if the sensor's files have only one order, and the colour interpretation. If one of these fits several bands,
    the next ones choose among them. Raises RasterDaskError if none decides.
    """
    if raster.count == 1:
        return 1, "the only band"
    bands = _Bands(raster)
    several: set[int] = set()
    for candidate in _CANDIDATES[role]:
        left = {band for band in bands.numbers if bands.called(band) in (None, candidate)}
        named = False
        for found, reason in bands.evidence(role, candidate):
            if found & left:
                left &= found
                named = True
                if len(left) == 1:
                    return next(iter(left)), reason(*left)
        several = several or (left if named else set())
    among = f": {' and '.join(map(str, sorted(several)))} may be" if several else ""
    raise RasterDaskError(
        f"Cannot tell which of the {raster.count} bands of {raster.name} is {ROLE_NAMES[role]}{among} "
        f"({bands.describe()}). Give the band's number."
    )


def role_doubts(red: tuple[RasterFile, int], nir: tuple[RasterFile, int]) -> tuple[str, ...]:
    """Return a warning for each of two bands (file and number) that is another band by its file, with the evidence."""
    told = [_Bands(raster) for raster, _ in (red, nir)]
    doubts = [bands.doubt(band, role) for bands, (_, band), role in zip(told, (red, nir), ROLE_NAMES)]
    if not any(doubts):
        (red_id, red_sensor), (nir_id, nir_sensor) = (of.numbered(band) for of, (_, band) in zip(told, (red, nir)))
        if red_id and nir_id and not (red_sensor or nir_sensor):
            pairs = [(names.get(red_id), names.get(nir_id)) for names in BAND_NAMES.values()]
            if not any(one == RED and other in _CANDIDATES["nir"] for one, other in pairs):
                doubts.append(
                    f"{red[0].name} is called {red_id.upper()} and {nir[0].name} {nir_id.upper()}: no known sensor has "
                    f"its red and its near infrared in these bands. {_CHECK}"
                )
    return tuple(filter(None, doubts))


class _Bands:
    """What a file says of its bands; they are counted from 1."""

    def __init__(self, raster: RasterFile):
        self.raster = raster
        self.numbers = range(1, raster.count + 1)
        self.sensor = find_sensor(raster)
        whole = {" ".join(words_of(text or "")) for text in (*raster.descriptions, *raster.band_names)}
        letters = _LETTERS if {"r", "g"} <= whole else {}
        self._called = [
            next(filter(None, (_role_of_words(text, letters) for text in self.texts(band))), None)
            for band in self.numbers
        ]

    def texts(self, band: int) -> list[str]:
        """Return the names of a band, from its description and its tags."""
        return [text for text in (self.raster.descriptions[band - 1], self.raster.band_names[band - 1]) if text]

    def called(self, band: int) -> str | None:
        """Return the role that a band has by its names."""
        return self._called[band - 1]

    def ids(self, band: int) -> list[str]:
        """Return the numbers in a band's names, such as b4."""
        texts = [text for text in self.texts(band) if not _DERIVED & set(words_of(text))]
        return next(filter(None, map(band_ids, texts)), [])

    def evidence(self, role: str, candidate: str) -> Iterator[tuple[set[int], Callable[[int], str]]]:
        """Yield candidates for a role from each kind of evidence, the best first, and a function that says why."""
        yield {band for band in self.numbers if self.called(band) == candidate}, self._said
        names = {name for name, of_band in BAND_NAMES.get(self.sensor, {}).items() if of_band == candidate}
        yield self._with_ids(names), lambda band: f"{self._said(band)}, of {self.sensor}"
        yield self._nearest_wavelength(role), lambda band: f"its wavelength is {self.raster.wavelengths[band - 1]:g} µm"
        if not self.sensor:
            yield self._with_ids(self._usual_ids(candidate)), self._said
        order = list(BAND_NAMES.get(self.sensor, {}).values())
        if self.sensor in FIXED_ORDER and len(order) == self.raster.count and not any(map(self.texts, self.numbers)):
            places = {band for band in self.numbers if order[band - 1] == candidate}
            yield places, lambda band: f"the order of {self.sensor}"
        roles = self.raster.colour_roles
        colours = {band for band in self.numbers if roles[band - 1] == candidate}
        yield colours, lambda band: f"its colour interpretation is {ROLE_NAMES[role]}"

    def describe(self) -> str:
        """List the bands for a message."""
        seen = ", ".join(f"{band} “{self.texts(band)[0]}”" for band in self.numbers if self.texts(band))
        return seen or "no descriptions"

    def numbered(self, band: int) -> tuple[str, str]:
        """Return a band's number from its description or its file's name (empty: none or several), and the sensor."""
        ids = self.ids(band) or (band_ids(PurePath(self.raster.name).stem) if self.raster.count == 1 else [])
        return (ids[0] if len(ids) == 1 else ""), self.sensor

    def doubt(self, band: int, role: str) -> str | None:
        """Return a warning that says what contradicts a band's role, None if nothing does."""
        raster, wanted = self.raster, _CANDIDATES[role]
        where = f"{ROLE_NAMES[role].capitalize()} is band {band} of {raster.name}"
        called = self.called(band)
        if called:
            return None if called in wanted else f"{where}, which is described as “{self.texts(band)[0]}”. {_CHECK}"
        name, sensor = self.numbered(band)
        tables = [BAND_NAMES[sensor]] if sensor else BAND_NAMES.values()
        roles = {table[name] for table in tables if name in table}
        if roles and not roles & set(wanted):
            if not sensor:
                return f"{where}, but {name.upper()} is not {ROLE_NAMES[role]} in any known sensor. {_CHECK}"
            is_what = _ROLE_WORDS.get(roles.pop(), f"not {ROLE_NAMES[role]}")
            return f"{where}, but {name.upper()} of {sensor} is {is_what}. {_CHECK}"
        wavelength = raster.wavelengths[band - 1]
        low, high = _FAR_FROM[role]
        if wavelength and not low <= wavelength <= high:
            return f"{where}, whose wavelength is {wavelength:g} µm. {_CHECK}"
        if not name and raster.count == 1:
            called = _role_of_words(PurePath(raster.name).stem, {})
            if called in (RED, NIR, NARROW_NIR) and called not in wanted:
                return f"{where}, which is {_ROLE_WORDS[called]} by its name. {_CHECK}"
        return None

    def _said(self, band: int) -> str:
        return f"described as “{self.texts(band)[0]}”"

    def _with_ids(self, names: Iterable[str]) -> set[int]:
        return {band for band in self.numbers if set(self.ids(band)) & set(names)}

    def _usual_ids(self, candidate: str) -> set[str]:
        """Return the numbers of Sentinel-2, unless the file writes numbers as Landsat's products do."""
        landsats = any(
            re.match(r"sr b\d", " ".join(words_of(text))) for band in self.numbers for text in self.texts(band)
        )
        return {RED: {"b4"}, NIR: {"b5" if landsats else "b8"}}.get(candidate, set())

    def _nearest_wavelength(self, role: str) -> set[int]:
        centre, low, high = _WAVELENGTHS[role]
        near = {
            band: abs(value - centre)
            for band, value in enumerate(self.raster.wavelengths, 1)
            if value and low <= value <= high
        }
        return {band for band, distance in near.items() if distance == min(near.values())}


def _role_of_words(text: str, letters: Mapping[str, str]) -> str | None:
    words = words_of(text)
    if _DERIVED & set(words):
        return None
    rest = " ".join(words)
    if rest in letters:
        return letters[rest]
    roles = set()
    for pattern, role in _CALLED_PATTERNS:
        rest, times = pattern.subn("/", rest)
        if times:
            roles.add(role)
    return roles.pop() if len(roles) == 1 else None
