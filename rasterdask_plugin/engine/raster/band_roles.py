"""Finds the band that has a role (red, near infrared) from what a file says of its bands, and checks a given one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Callable

from ...vocabulary.roles import ROLES, find_role
from ...vocabulary.text import Text
from ..errors import RasterDaskError
from .raster_file import RasterFile
from .role_words import is_derived, role_of_words, speaks_in_letters
from .sensors import (
    BAND_NAMES,
    FIXED_ORDER,
    LANDSAT_OLI,
    PLEIADES_NEO,
    RED_EDGE,
    SENTINEL_2,
    SWIR,
    band_ids,
    find_sensor,
    words_of,
)

_ROLE_WORDS = {
    **{role: ROLES[role].words for role in ("R", "G", "B", "N")},
    "N2": ROLES["N"].words,
    **dict.fromkeys(("RE1", "RE2", "RE3"), RED_EDGE),
}
# What is taken for a role, from the best on. The near infrared of Sentinel-2's 20 m bands is narrow; it is taken where
# there is no other, and the other way round. Landsat 4 to 7 have one thermal band, Landsat 8 and 9 two.
CANDIDATES = {
    **{role: (role,) for role in ROLES},
    "N": ("N", "N2"),
    "N2": ("N2", "N"),
    "T": ("T", "T1"),
    "T1": ("T1", "T"),
}
# What a band may be called whose words do not tell which one of several it is.
_UNNUMBERED = {**dict.fromkeys(("RE1", "RE2", "RE3"), RED_EDGE), **dict.fromkeys(("S1", "S2"), SWIR)}
# The first one is meant where no other has its words.
_FIRST = ("RE1", "S1")
_COLOURS = {"R": "red", "G": "green", "B": "blue", "N": "nir"}
# Sentinel-2 and Landsat 8 have the same numbers for them.
_COMMON_NUMBERS = {"B": "b2", "G": "b3", "R": "b4", "N": "b8"}

# Wavelengths outside of these certainly do not have the role, whatever the sensor.
_FAR_FROM = {role.name: (0.9 * role.low, 1.1 * role.high) for role in ROLES.values()}
_FAR_FROM.update(R=(0.600, 0.700), N=(0.700, 1.400))


@dataclass(frozen=True)
class FoundBand:
    """A band of one of several rasters."""

    raster: int  # its place among them, counted from 0
    band: int
    reason: str


def find_band(raster: RasterFile, role: str) -> tuple[int, str]:
    """Return the band for `role` (a name that `find_role` knows), and in words why that one.

    In a file with one band it is that band. Otherwise these are looked at in this order: the bands' names, their
    numbers if the sensor is known, their wavelengths, their numbers as in Sentinel-2 and Landsat 8, the order of the
    bands if the sensor's files have only one order, and the colour interpretation. If one of these fits several bands,
    the next ones choose among them. Raises RasterDaskError if none decides.
    """
    if raster.count == 1:
        return 1, Text("the only band")
    name = find_role(role).name
    bands = _Bands(raster)
    several: set[int] = set()
    for candidate in CANDIDATES[name]:
        found, left = bands.best(name, candidate)
        if found:
            return found
        several = several or left
    among = Text(": {} may be", Text.join(" and ", map(str, sorted(several)))) if several else ""
    raise RasterDaskError(
        "Cannot tell which of the {} bands of {} is {}{} ({}). Give the band's number.",
        raster.count,
        raster.name,
        ROLES[name].words,
        among,
        bands.describe(),
    )


def find_bands(rasters: Sequence[RasterFile], roles: Iterable[str]) -> dict[str, FoundBand]:
    """Return the bands of some rasters for `roles` (names in formulas).

    Each raster is asked as by `find_band`, and one with a single band by its name as well. Where several have a band
    for a role, it is taken from the one with the smallest pixels. Raises RasterDaskError, which names the role and the
    bands there are, where none can tell or several can.
    """
    roles = tuple(roles)
    if len(rasters) == 1 and rasters[0].count == 1 and len(roles) == 1:
        return {roles[0]: FoundBand(0, 1, Text("the only band"))}
    told = [_Bands(raster, by_name=raster.count == 1) for raster in rasters]
    return {role: _find_among(told, role) for role in roles}


def _find_among(told: Sequence[_Bands], role: str) -> FoundBand:
    unclear = []
    for candidate in CANDIDATES[role]:
        hits = []
        for place, bands in enumerate(told):
            found, several = bands.best(role, candidate)
            if found:
                hits.append(FoundBand(place, *found))
            unclear += [Text("{} of {}", band, bands.raster.name) for band in sorted(several)]
        hits = _finest(hits, told)
        if len(hits) == 1:
            return hits[0]
        if hits:
            unclear = [Text("{} of {}", hit.band, told[hit.raster].raster.name) for hit in hits]
            break
    among = Text(": band {} may be", Text.join(" and ", dict.fromkeys(unclear))) if unclear else ""
    there = Text.join("; ", (Text("{}: {}", bands.raster.name, bands.describe()) for bands in told))
    raise RasterDaskError(
        "Cannot tell which band is {} ({}){}. There are {}. Give the raster and the band, such as {}=1:{}.",
        ROLES[role].words,
        role,
        among,
        there,
        role,
        told[0].raster.count,
    )


def _finest(hits: list[FoundBand], told: Sequence[_Bands]) -> list[FoundBand]:
    """Return the bands with the smallest pixels, where they can be compared."""
    grids = [told[hit.raster].raster.grid for hit in hits]
    if len(hits) < 2 or any(grid.crs != grids[0].crs for grid in grids):
        return hits
    areas = [abs(grid.transform.determinant) for grid in grids]
    return [hit for hit, area in zip(hits, areas) if area <= min(areas) * (1 + 1e-6)]


def role_doubts(chosen: Mapping[str, tuple[RasterFile, int]]) -> tuple[str, ...]:
    """Return a line for each band (file and number, by role) that its file says to be another, with the evidence."""
    told = {role: _Bands(raster) for role, (raster, _) in chosen.items()}
    doubts = [told[role].doubt(band, role) for role, (_, band) in chosen.items()]
    if not any(doubts):
        numbered = {role: told[role].numbered(band) for role, (_, band) in chosen.items()}
        if len(chosen) > 1 and all(name and not sensor for name, sensor in numbered.values()):
            known = any(
                all(names.get(name) in CANDIDATES[role] for role, (name, _) in numbered.items())
                for names in BAND_NAMES.values()
            )
            if not known:
                doubts.append(_of_no_sensor({role: (chosen[role][0], name) for role, (name, _) in numbered.items()}))
    check = Text("Check the two bands.") if len(chosen) == 2 else Text("Check the bands.")
    return tuple(Text("{} {}", doubt, check) for doubt in doubts if doubt)


def _of_no_sensor(numbered: Mapping[str, tuple[RasterFile, str]]) -> str:
    (first, name), *others = numbered.values()
    called = [
        Text("{} is called {}", first.name, name.upper()),
        *(Text("{} {}", raster.name, name.upper()) for raster, name in others),
    ]
    roles = [Text("its {}", ROLES[role].words) for role in numbered]
    return Text("{}: no known sensor has {} in these bands.", _listed(called), _listed(roles))


def _listed(words: Sequence[str]) -> str:
    return Text.join(" and ", filter(None, (Text.join(", ", words[:-1]), words[-1])))


class _Bands:
    """What a file says of its bands; they are counted from 1."""

    def __init__(self, raster: RasterFile, by_name: bool = False):
        """Take a raster; `by_name` says that the name of its file tells of its band as well."""
        self.raster = raster
        self.numbers = range(1, raster.count + 1)
        self.sensor = find_sensor(raster)
        self._name = PurePath(raster.name).stem if by_name else ""
        letters = self.sensor == PLEIADES_NEO or speaks_in_letters((*raster.descriptions, *raster.band_names))
        self._called = [
            next(filter(None, (role_of_words(text, letters) for text in self.texts(band))), None)
            for band in self.numbers
        ]

    def texts(self, band: int) -> list[str]:
        """Return the names of a band, from its description, its tags and the name of its file."""
        own = self.raster.descriptions[band - 1], self.raster.band_names[band - 1]
        return [text for text in (*own, self._name) if text]

    def called(self, band: int) -> str | None:
        """Return the role that a band has by its names."""
        return self._called[band - 1]

    def ids(self, band: int) -> list[str]:
        """Return the numbers in a band's names, such as b4."""
        texts = [text for text in self.texts(band) if not is_derived(text)]
        return next(filter(None, map(band_ids, texts)), [])

    def best(self, role: str, candidate: str) -> tuple[tuple[int, str] | None, set[int]]:
        """Return the band that is a candidate for a role, with the reason; else the bands that may be one."""
        like = (None, candidate, _UNNUMBERED.get(candidate))
        left = {band for band in self.numbers if self.called(band) in like}
        named = False
        for found, reason in self.evidence(role, candidate):
            if found & left:
                left &= found
                named = True
                if len(left) == 1:
                    return (next(iter(left)), reason(*left)), set()
        return None, (left if named else set())

    def evidence(self, role: str, candidate: str) -> Iterator[tuple[set[int], Callable[[int], str]]]:
        """Yield candidates for a role from each kind of evidence, the best first, and a function that says why."""
        yield {band for band in self.numbers if self.called(band) == candidate}, self._said
        table = BAND_NAMES.get(self.sensor, {})
        yield self._with_ids(_names_of(candidate, table)), lambda band: Text("{}, of {}", self._said(band), self.sensor)
        yield (
            self._nearest_wavelength(role),
            lambda band: Text("its wavelength is {:g} µm", self.raster.wavelengths[band - 1]),
        )
        if not self.sensor:
            yield self._with_ids(self._usual_ids(candidate)), self._said
        order = list(table.values())
        if self.sensor in FIXED_ORDER and len(order) == self.raster.count and not any(map(self.texts, self.numbers)):
            places = {band for band in self.numbers if order[band - 1] == candidate}
            yield places, lambda band: Text("the order of {}", self.sensor)
        if candidate in _COLOURS:
            roles = self.raster.colour_roles
            colours = {band for band in self.numbers if roles[band - 1] == _COLOURS[candidate]}
            yield colours, lambda band: Text("its colour interpretation is {}", ROLES[role].words)
        if candidate in _FIRST:
            yield {band for band in self.numbers if self.called(band) == _UNNUMBERED[candidate]}, self._said

    def describe(self) -> str:
        """List the bands for a message."""
        seen = ", ".join(f"{band} “{self.texts(band)[0]}”" for band in self.numbers if self.texts(band))
        return seen or Text("no descriptions")

    def numbered(self, band: int) -> tuple[str, str]:
        """Return a band's number from its description or its file's name (empty: none or several), and the sensor."""
        ids = self.ids(band) or (band_ids(PurePath(self.raster.name).stem) if self.raster.count == 1 else [])
        return (ids[0] if len(ids) == 1 else ""), self.sensor

    def doubt(self, band: int, role: str) -> str | None:
        """Return a warning that says what contradicts a band's role, None if nothing does."""
        raster, wanted = self.raster, CANDIDATES[role]
        where = Text("{} is band {} of {}", ROLES[role].words.capitalize(), band, raster.name)
        called = self.called(band)
        if called:
            return None if called in wanted else Text("{}, which is described as “{}”.", where, self.texts(band)[0])
        name, sensor = self.numbered(band)
        tables = [BAND_NAMES[sensor]] if sensor else BAND_NAMES.values()
        roles = {table[name] for table in tables if name in table}
        if roles and not roles & set(wanted):
            if not sensor:
                return Text("{}, but {} is not {} in any known sensor.", where, name.upper(), ROLES[role].words)
            is_what = _ROLE_WORDS.get(roles.pop(), Text("not {}", ROLES[role].words))
            return Text("{}, but {} of {} is {}.", where, name.upper(), sensor, is_what)
        wavelength = raster.wavelengths[band - 1]
        low, high = _FAR_FROM[role]
        if wavelength and not low <= wavelength <= high:
            return Text("{}, whose wavelength is {:g} µm.", where, wavelength)
        if not name and raster.count == 1:
            called = role_of_words(PurePath(raster.name).stem)
            if called in ("R", "N", "N2") and called not in wanted:
                return Text("{}, which is {} by its name.", where, _ROLE_WORDS[called])
        return None

    def _said(self, band: int) -> str:
        texts = self.texts(band)
        return Text("named “{}”", self._name) if texts == [self._name] else Text("described as “{}”", texts[0])

    def _with_ids(self, names: Iterable[str]) -> set[int]:
        return {band for band in self.numbers if set(self.ids(band)) & set(names)}

    def _usual_ids(self, candidate: str) -> set[str]:
        """Return the numbers of Sentinel-2, unless the file writes numbers as Landsat's products do."""
        texts = [" ".join(words_of(text)) for band in self.numbers for text in self.texts(band)]
        if any(re.match(r"sr b\d", text) for text in texts):
            return _names_of(candidate, BAND_NAMES[LANDSAT_OLI])
        if any("b12" in self.ids(band) for band in self.numbers):
            # Of Landsat 8 there is no such band.
            return _names_of(candidate, BAND_NAMES[SENTINEL_2])
        return {_COMMON_NUMBERS[candidate]} if candidate in _COMMON_NUMBERS else set()

    def _nearest_wavelength(self, role: str) -> set[int]:
        wanted = ROLES[role]
        near = {
            band: abs(value - wanted.centre)
            for band, value in enumerate(self.raster.wavelengths, 1)
            if value and wanted.low <= value <= wanted.high
        }
        return {band for band, distance in near.items() if distance == min(near.values())}


def _names_of(candidate: str, table: Mapping[str, str]) -> set[str]:
    return {name for name, role in table.items() if role == candidate}
