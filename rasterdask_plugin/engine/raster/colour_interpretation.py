"""The colours that bands stand for: GDAL's colour interpretations, by rasterio's names in lower case."""

from __future__ import annotations

from collections.abc import Sequence

from rasterio.enums import ColorInterp

from .gdal_xml import read_unspoken
from .raster_text import RasterText

PALETTE, GRAY = "palette", "gray"
# The interpretations that this version of rasterio knows, by its names. GDAL may have others.
_KNOWN = {role.name.lower(): role for role in ColorInterp}
# GDAL's names in XML that differ from rasterio's.
_NAMES_IN_XML = {"ycbcr_y": "y", "ycbcr_cb": "cb", "ycbcr_cr": "cr"}


def read_colour_roles(text: RasterText) -> tuple[str, ...]:
    """Return the colour interpretation of each band, by GDAL's name if rasterio has none."""
    try:
        return tuple(role.name.lower() for role in text.dataset.colorinterp)
    except ValueError:
        names = (band.colour_role for band in read_unspoken(text))
        return tuple(_NAMES_IN_XML.get(name, name) for name in names)


def interpretations(roles: Sequence[str | None]) -> list[ColorInterp]:
    """Return rasterio's values for the colour interpretations; undefined for those that it does not know."""
    return [_KNOWN.get(role or "", ColorInterp.undefined) for role in roles]


def without_palette(roles: Sequence[str | None]) -> tuple[str | None, ...]:
    """Return the colour interpretations of bands that have no colour table, or no longer have one."""
    return tuple(GRAY if role == PALETTE else role for role in roles)
