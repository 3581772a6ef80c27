"""Decides how the bands of an index become reflectance, and warns if that is doubtful."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from ...vocabulary.names import AUTOMATIC, LANDSAT_C2_L2, NO_REFLECTANCE, REFLECTANCES
from ...vocabulary.roles import ROLES, THERMAL
from ...vocabulary.text import Text
from ..operations.ndvi import REFLECTANCE
from ..raster import reflectance as known
from ..raster.raster_file import RasterFile
from ..raster.reflectance import AS_STORED, Recognised, Reflectance, own_reflectance, recognise_reflectance
from ..raster.validity import representable
from ..reading.sample import sample_values
from .operation import Log

# Reflectance is at most about 1, except over clouds, snow and glints. The digital numbers of all sensors are larger.
_HIGHEST_REFLECTANCE = 2.0
# Of most pixels, reflectance is between these, whatever the surface and the correction of the atmosphere.
_LEAST, _MOST = -0.1, 1.6
_HOW = Text("Choose one of {} for what the numbers are", ", ".join(REFLECTANCES))


@dataclass(frozen=True)
class _Band:
    role: str
    raster: RasterFile
    number: int

    @property
    def name(self) -> str:
        return Text("{}, band {}", self.raster.name, self.number) if self.raster.count > 1 else self.raster.name

    @property
    def is_float(self) -> bool:
        return np.dtype(self.raster.dtypes[self.number - 1]).kind == "f"

    @property
    def own(self) -> Reflectance:
        return own_reflectance(self.raster, self.number)

    @property
    def is_thermal(self) -> bool:
        """Whether it shows temperature and no reflectance."""
        return self.role in THERMAL

    @cached_property
    def sample(self) -> np.ndarray:
        """Some numbers of the file."""
        return sample_values(self.raster, self.number)

    @cached_property
    def highest(self) -> float:
        """The 99th percentile of a sample."""
        values = np.abs(self.sample)
        return float(np.percentile(values, 99)) if values.size else 0.0

    @property
    def looks_like_reflectance(self) -> bool:
        """Whether these are floats that are at most about 1 in a sample."""
        return self.is_float and self.highest <= _HIGHEST_REFLECTANCE


def choose_reflectance(
    asked: str, chosen: Mapping[str, tuple[RasterFile, int]], log: Log, index: str = "NDVI"
) -> tuple[dict[str, Reflectance], tuple[str, ...]]:
    """Return the reflectance that is applied to bands (file and number, by role), and warnings of doubts.

    `asked` is one of REFLECTANCES; thermal bands become temperatures in kelvin where it says how. `index` is what is
    computed, for messages. A sample of pixels is read only if it can clear a doubt that metadata leave.
    """
    bands = [_Band(role, *band) for role, band in chosen.items()]
    if asked in REFLECTANCE:
        applied = {band.role: _preset(asked, band) for band in bands}
        optical = [band for band in bands if not band.is_thermal]
        return applied, tuple(dict.fromkeys(doubt for band in optical for doubt in _of_preset(asked, band)))
    found = [_recognised(band) for band in bands]
    for band, recognised in zip(bands, found):
        if recognised.product:
            log(
                Text(
                    "{}: {} ({}), {} is {}",
                    ROLES[band.role].words.capitalize(),
                    recognised.product,
                    recognised.evidence,
                    Text("temperature") if band.is_thermal else Text("reflectance"),
                    recognised.reflectance.describe(),
                )
            )
    applied = {band.role: recognised.reflectance for band, recognised in zip(bands, found)}
    doubts = dict.fromkeys(Text("{}. ({})", item.doubt, item.evidence) for item in found if item.doubt)
    optical = [band for band in bands if not band.is_thermal]
    return applied, (*doubts, *_of_several(optical, [applied[band.role] for band in optical], index))


def doubts_of_magnitude(
    chosen: Mapping[str, tuple[RasterFile, int]], applied: Mapping[str, Reflectance]
) -> Iterator[str]:
    """Yield a warning for each band whose reflectance is no reflectance in most pixels of a sample.

    For an index that depends on the scale of its bands.
    """
    for role, (raster, number) in chosen.items():
        band = _Band(role, raster, number)
        if band.is_thermal or not band.sample.size:
            continue
        values = band.sample * applied[role].scale + applied[role].offset
        outside = np.mean((values < _LEAST) | (values > _MOST))
        if outside > 0.5:
            yield Text(
                "{} is taken for reflectance ({}), and {:.0f} % of a "
                "sample of its pixels is outside {:g} to {:g}, at a median of {:.4g}. "
                "{}.",
                band.name,
                applied[role].describe(),
                100 * outside,
                _LEAST,
                _MOST,
                np.median(values),
                _HOW,
            )


def with_product_nodata(file: RasterFile, reflectance: Reflectance) -> RasterFile:
    """Add what a product defines as nodata, which must not be mixed into its neighbours, to what the file says."""
    return replace(
        file,
        nodata=tuple(
            tuple(dict.fromkeys((*own, *representable(reflectance.nodata, dtype))))
            for own, dtype in zip(file.nodata, file.dtypes)
        ),
    )


def _preset(asked: str, band: _Band) -> Reflectance:
    if not band.is_thermal or asked == NO_REFLECTANCE:
        return REFLECTANCE[asked]
    return known.LANDSAT_C2_L2_TEMPERATURE if asked == LANDSAT_C2_L2 else AS_STORED


def _recognised(band: _Band) -> Recognised:
    found = recognise_reflectance(band.raster, band.number)
    if band.is_thermal and not band.own.changes_numbers:
        if found.reflectance != known.LANDSAT_C2_L2:
            return Recognised()
        return replace(found, reflectance=known.LANDSAT_C2_L2_TEMPERATURE)
    if found.product and not band.own.changes_numbers and band.looks_like_reflectance:
        return Recognised(AS_STORED, Text("reflectance already"), Text("floats of at most {:g}", _HIGHEST_REFLECTANCE))
    return found


def _of_preset(asked: str, band: _Band) -> Iterator[str]:
    chosen, own = REFLECTANCE[asked], band.own
    if chosen.changes_numbers and band.looks_like_reflectance:
        yield Text(
            "{} has floats of {:.3g} at the most, which look like reflectance, and {} is "
            "for digital numbers: its scale and offset are applied to numbers that need none. Choose none, or "
            "{}.",
            band.name,
            band.highest,
            asked,
            AUTOMATIC,
        )
        return
    if own.changes_numbers:
        if (own.scale, own.offset) != (chosen.scale, chosen.offset) and (chosen.changes_numbers or own.offset):
            yield Text(
                "{} has its own scale and offset, {}. They are not applied, but those of "
                "{}: {}. Choose {} for the file's own.",
                band.name,
                own.describe(),
                asked,
                chosen.describe(),
                AUTOMATIC,
            )
        return
    known = recognise_reflectance(band.raster, band.number)
    if known.product and not known.doubt and not math.isclose(known.reflectance.shift, chosen.shift):
        yield Text(
            "{} is {} ({}), whose reflectance is {}, but {} means {}. Choose {} for the product's own.",
            band.name,
            known.product,
            known.evidence,
            known.reflectance.describe(),
            asked,
            chosen.describe(),
            AUTOMATIC,
        )


def _of_several(bands: Sequence[_Band], applied: Sequence[Reflectance], index: str) -> Iterator[str]:
    """Yield the doubts about several bands, if some are reflectance and others perhaps are not."""
    if len(bands) < 2:
        return
    two = len(bands) == 2
    said = Text.join(" and ", (Text("{}: {}", band.name, own.describe()) for band, own in zip(bands, applied)))
    plain = [band for band, reflectance in zip(bands, applied) if not reflectance.changes_numbers]
    if plain and len(plain) < len(bands):
        if not all(band.looks_like_reflectance for band in plain):
            which = Text("One band has") if two else Text("Some bands have")
            none = Text("the other has none") if two else Text("others have none")
            other = Text("the other's") if two else Text("that of the others")
            yield Text("{} a scale or an offset, but {} ({}). {}, or set {}.", which, none, said, _HOW, other)
    elif plain:
        floats = next((band for band in bands if band.is_float), None)
        others = next((band for band in bands if not band.is_float), None)
        if floats and others and floats.looks_like_reflectance and others.highest > _HIGHEST_REFLECTANCE:
            yield Text(
                "{} looks like reflectance, with numbers of {:.3g} at "
                "the most, but {} like digital numbers, with {:.6g}: "
                "{} of the two is wrong. Give both as reflectance or both as digital numbers.",
                floats.name,
                floats.highest,
                others.name,
                others.highest,
                index,
            )
    elif len(set(applied)) > 1 and not all(band.own.changes_numbers for band in bands):
        which, both = (Text("The two bands"), Text("both")) if two else (Text("The bands"), Text("all"))
        yield Text("{} have different scales and offsets ({}). {} in {}.", which, said, _HOW, both)
