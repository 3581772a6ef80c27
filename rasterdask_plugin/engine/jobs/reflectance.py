"""Decides how the two bands of an index become reflectance, and warns if that is doubtful."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...vocabulary.names import AUTOMATIC, REFLECTANCES
from ..operations.ndvi import REFLECTANCE
from ..raster.band_roles import ROLE_NAMES
from ..raster.raster_file import RasterFile
from ..raster.reflectance import AS_STORED, Recognised, Reflectance, own_reflectance, recognise_reflectance
from ..reading.sample import sample_values
from .operation import Log

# Reflectance is at most about 1, except over clouds, snow and glints. The digital numbers of all sensors are larger.
_HIGHEST_REFLECTANCE = 2.0
_HOW = f"Choose one of {', '.join(REFLECTANCES)} for what the numbers are"


@dataclass(frozen=True)
class _Band:
    role: str
    raster: RasterFile
    number: int

    @property
    def name(self) -> str:
        return f"{self.raster.name}, band {self.number}" if self.raster.count > 1 else self.raster.name

    @property
    def is_float(self) -> bool:
        return np.dtype(self.raster.dtypes[self.number - 1]).kind == "f"

    @property
    def own(self) -> Reflectance:
        return own_reflectance(self.raster, self.number)

    @cached_property
    def highest(self) -> float:
        """The 99th percentile of a sample."""
        values = np.abs(sample_values(self.raster, self.number))
        return float(np.percentile(values, 99)) if values.size else 0.0

    @property
    def looks_like_reflectance(self) -> bool:
        """Whether these are floats that are at most about 1 in a sample."""
        return self.is_float and self.highest <= _HIGHEST_REFLECTANCE


def choose_reflectance(
    asked: str, red: tuple[RasterFile, int], nir: tuple[RasterFile, int], log: Log
) -> tuple[tuple[Reflectance, Reflectance], tuple[str, ...]]:
    """Return the reflectance that is applied to red and near infrared (file and band), and warnings of doubts.

    `asked` is one of REFLECTANCES. A sample of pixels is read only if it can clear a doubt that metadata leave.
    """
    bands = [_Band(role, *band) for role, band in zip(ROLE_NAMES, (red, nir))]
    if asked in REFLECTANCE:
        chosen = REFLECTANCE[asked]
        return (chosen, chosen), tuple(dict.fromkeys(doubt for band in bands for doubt in _of_preset(asked, band)))
    found = [_recognised(band) for band in bands]
    for band, recognised in zip(bands, found):
        if recognised.product:
            log(
                f"{ROLE_NAMES[band.role].capitalize()}: {recognised.product} ({recognised.evidence}), reflectance is "
                f"{recognised.reflectance.describe()}"
            )
    applied = tuple(recognised.reflectance for recognised in found)
    doubts = dict.fromkeys(f"{item.doubt}. ({item.evidence})" for item in found if item.doubt)
    return applied, (*doubts, *_of_pair(bands, applied))


def _recognised(band: _Band) -> Recognised:
    found = recognise_reflectance(band.raster, band.number)
    if found.product and not band.own.changes_numbers and band.looks_like_reflectance:
        return Recognised(AS_STORED, "reflectance already", f"floats of at most {_HIGHEST_REFLECTANCE:g}")
    return found


def _of_preset(asked: str, band: _Band) -> Iterator[str]:
    chosen, own = REFLECTANCE[asked], band.own
    if chosen.changes_numbers and band.looks_like_reflectance:
        yield (
            f"{band.name} has floats of {band.highest:.3g} at the most, which look like reflectance, and {asked} is "
            f"for digital numbers: its scale and offset are applied to numbers that need none. Choose none, or "
            f"{AUTOMATIC}."
        )
        return
    if own.changes_numbers:
        if (own.scale, own.offset) != (chosen.scale, chosen.offset) and (chosen.changes_numbers or own.offset):
            yield (
                f"{band.name} has its own scale and offset, {own.describe()}. They are not applied, but those of "
                f"{asked}: {chosen.describe()}. Choose {AUTOMATIC} for the file's own."
            )
        return
    known = recognise_reflectance(band.raster, band.number)
    if known.product and not known.doubt and not math.isclose(known.reflectance.shift, chosen.shift):
        yield (
            f"{band.name} is {known.product} ({known.evidence}), whose reflectance is {known.reflectance.describe()}, "
            f"but {asked} means {chosen.describe()}. Choose {AUTOMATIC} for the product's own."
        )


def _of_pair(bands: list[_Band], applied: tuple[Reflectance, ...]) -> Iterator[str]:
    """Yield the doubts about a pair of bands, if one is reflectance and the other perhaps is not."""
    (red, nir), said = bands, " and ".join(f"{band.name}: {own.describe()}" for band, own in zip(bands, applied))
    changes = [reflectance.changes_numbers for reflectance in applied]
    if changes[0] != changes[1]:
        plain = nir if changes[0] else red
        if not plain.looks_like_reflectance:
            yield f"One band has a scale or an offset, but the other has none ({said}). {_HOW}, or set the other's."
    elif not any(changes) and red.is_float != nir.is_float:
        floats, others = (red, nir) if red.is_float else (nir, red)
        if floats.looks_like_reflectance and others.highest > _HIGHEST_REFLECTANCE:
            yield (
                f"{floats.name} looks like reflectance, with numbers of {floats.highest:.3g} at "
                f"the most, but {others.name} like digital numbers, with {others.highest:.6g}: "
                "NDVI of the two is wrong. Give both as reflectance or both as digital numbers."
            )
    elif all(changes) and applied[0] != applied[1] and not all(band.own.changes_numbers for band in bands):
        yield f"The two bands have different scales and offsets ({said}). {_HOW} in both."
