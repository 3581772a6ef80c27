"""Finds the band that plays a role (red, near infrared) from what a file says of its bands."""

from __future__ import annotations

import re

from ..errors import RasterDaskError
from .raster_file import RasterFile

# Band numbers mean different things to different sensors: Landsat 4 to 7 have the near infrared where Sentinel-2 and
# Landsat 8 have red, and Landsat 8's band 8 is panchromatic.
_NAMES = {
    "sentinel-2": {"red": ("b4", "b04"), "nir": ("b8", "b08")},
    "landsat oli": {"red": ("sr_b4", "b4", "b04"), "nir": ("sr_b5", "b5", "b05")},
    "landsat tm": {"red": ("sr_b3", "b3", "b03"), "nir": ("sr_b4", "b4", "b04")},
    "": {"red": ("b4", "b04", "sr_b4"), "nir": ("b8", "b08", "sr_b5")},
}
_WORDS = {"red": ("red",), "nir": ("nir", "near infrared", "near-infrared", "near_infrared", "nir1")}
# Central wavelength and the range that still counts, in micrometres.
_WAVELENGTHS = {"red": (0.660, 0.620, 0.690), "nir": (0.842, 0.760, 0.900)}
ROLE_NAMES = {"red": "red", "nir": "near infrared"}


def find_band(raster: RasterFile, role: str) -> tuple[int, str]:
    """Return the band for `role` (`red` or `nir`), and in words why that one.

    A file with one band has no choice. Otherwise band descriptions, then wavelengths, then the colour interpretation
    are asked. Raises RasterDaskError where none can tell.
    """
    if raster.count == 1:
        return 1, "the only band"
    descriptions = [(text or "").strip().lower() for text in raster.descriptions]
    for wanted in (*_WORDS[role], *_NAMES[_sensor(raster, descriptions)][role]):
        if descriptions.count(wanted) == 1:
            band = descriptions.index(wanted) + 1
            return band, f"described as “{raster.descriptions[band - 1]}”"
    band = _nearest_wavelength(raster, role)
    if band:
        return band, f"its wavelength is {raster.wavelengths[band - 1]:g} µm"
    if raster.colour_roles.count(role) == 1:
        return raster.colour_roles.index(role) + 1, f"its colour interpretation is {ROLE_NAMES[role]}"
    seen = ", ".join(f"{i} “{text}”" for i, text in enumerate(raster.descriptions, 1) if text) or "no descriptions"
    raise RasterDaskError(
        f"Cannot tell which of the {raster.count} bands of {raster.name} is {ROLE_NAMES[role]} ({seen}). "
        f"Give the band's number."
    )


def _sensor(raster: RasterFile, descriptions: list[str]) -> str:
    """Name the family of sensors whose band numbers hold, or the empty string."""
    spacecraft = " ".join(raster.tags.get(key, "") for key in ("SPACECRAFT_ID", "SATELLITE", "SENSOR", "PLATFORM"))
    text = f"{raster.name} {spacecraft}".lower()
    if re.search(r"l[te]0?[457]_|landsat[-_ ]?[457]\b", text):
        return "landsat tm"
    if re.search(r"l[co]0?[89]_|landsat[-_ ]?[89]\b|oli", text) or "qa_pixel" in descriptions:
        numbered = {"sr_b6", "b6", "b06"} & set(descriptions)
        return "landsat oli" if numbered or "qa_pixel" not in descriptions else "landsat tm"
    if re.search(r"sentinel[-_ ]?2|s2[abc]", text) or "b8a" in descriptions:
        return "sentinel-2"
    return ""


def _nearest_wavelength(raster: RasterFile, role: str) -> int | None:
    centre, low, high = _WAVELENGTHS[role]
    near = [
        (abs(value - centre), band)
        for band, value in enumerate(raster.wavelengths, 1)
        if value and low <= value <= high
    ]
    return min(near)[1] if near else None
