"""The wavelength of a band's centre, from the tags and the description that a file gives the band."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

_KEYS = ("wavelength", "central_wavelength", "center_wavelength", "centre_wavelength", "wavelengths")
_UNIT_KEYS = ("wavelength_unit", "wavelength_units", "wavelengthunit", "wavelengthunits")
_NUMBER = r"(\d+(?:\.\d+)?(?:e[-+]?\d+)?)"
_UNIT = r"(nm|nanomet(?:er|re)s?|um|µm|μm|micromet(?:er|re)s?|microns?)"
_WITH_UNIT = re.compile(rf"{_NUMBER}\s*{_UNIT}\b")
_BARE = re.compile(_NUMBER)
# Units that mean no unit. Numbers with any other unit that is not a length, such as GHz, are not wavelengths.
_NO_UNIT = ("", "unknown", "none")
# Wavelengths of optical sensors in micrometres, from the ultraviolet to the thermal infrared.
_LOWEST, _HIGHEST = 0.2, 100.0


def find_wavelength(tags: Mapping[str, str], imagery_tags: Mapping[str, str], description: str | None) -> float | None:
    """Return the wavelength of a band's centre in micrometres, None if it is unknown.

    `imagery_tags` are GDAL's domain IMAGERY, `tags` the default domain. Names may be in any case, and units in any
    spelling. A number without a unit is in nanometres if it is above 100. A description counts if it has a number with
    a unit.
    """
    own = {key.lower(): value.strip().lower() for key, value in {**tags, **imagery_tags}.items()}
    for name in ("central_wavelength_um", "wavelength_um"):
        if name in own:
            return _plausible(_bare(own[name]))
    if "wavelength_nm" in own:
        return _plausible(_bare(own["wavelength_nm"]), 1000)
    for name in _KEYS:
        if name in own:
            unit = next((own[key] for key in _UNIT_KEYS if key in own), "")
            return _in_micrometres(own[name], unit)
    return _with_unit((description or "").lower())


def _in_micrometres(text: str, unit: str) -> float | None:
    found = _with_unit(text)
    if found is not None:
        return found
    value = _bare(text)
    if value is None:
        return None
    if unit in _NO_UNIT:
        return _plausible(value, 1000 if value > 100 else 1)
    return _with_unit(f"{value:f} {unit}")


def _with_unit(text: str) -> float | None:
    found = _WITH_UNIT.search(text)
    return _plausible(float(found[1]), 1000 if found[2].startswith("n") else 1) if found else None


def _bare(text: str) -> float | None:
    return float(text) if _BARE.fullmatch(text) else None


def _plausible(value: float | None, divisor: float = 1) -> float | None:
    if value is None or not math.isfinite(value) or not _LOWEST <= value / divisor <= _HIGHEST:
        return None
    return value / divisor
