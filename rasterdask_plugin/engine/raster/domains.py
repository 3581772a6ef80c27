"""Metadata domains of a raster besides the default one. Each has items, or one document."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import rasterio

from .gdal_xml import DomainItems
from .raster_text import RasterText
from .xml_text import parse_xml

# The domain in which the engine keeps facts about its own tiles.
OWN_DOMAIN = "RASTERDASK"
# Domains that are not copied: they describe the file and not the raster, the engine handles them elsewhere, or GDAL
# generates them.
_NOT_CARRIED = {
    "IMAGE_STRUCTURE",
    "DERIVED_SUBDATASETS",
    "SUBDATASETS",
    "COLOR_PROFILE",
    "RPC",
    OWN_DOMAIN,
    "TIFF",
    "xml:VRT",
    "vrt_sources",
    "new_vrt_sources",
}
_GEOLOCATION = "GEOLOCATION"


def read_domains(text: RasterText, band: int = 0) -> dict[str, DomainItems]:
    """Return the metadata domains of a band, or of the whole raster (0), that are still true of a copy in another
    format.

    The default domain is not among them. Neither is the colour profile, which decoding has applied, nor are the RPCs,
    which `sensor_model` reads.
    """
    found: dict[str, DomainItems] = {}
    for domain in text.dataset.tag_namespaces(band):
        if not domain or domain in _NOT_CARRIED:
            continue
        tags = text.tags(band, ns=domain)
        items = _document(domain, tags) if domain.startswith(("xml:", "json:")) else dict(tags)
        if domain == _GEOLOCATION:
            items = _from_anywhere(items, Path(text.dataset.name).parent)
        if items:
            found[domain] = items
    return found


def _document(domain: str, tags: dict[str, str]) -> str:
    """Return the one document of a domain, or an empty text. rasterio may split it at its first “=” or “:”."""
    whole = [document for key, value in tags.items() for document in (value, f"{key}={value}", f"{key}:{value}")]
    parse = parse_xml if domain.startswith("xml:") else json.loads
    for document in whole[:3]:
        with contextlib.suppress(ValueError):
            parse(document.strip())
            return document.strip()
    return ""


def _from_anywhere(items: dict[str, str], folder: Path) -> dict[str, str]:
    """Return the items that name a raster's files of coordinates, as valid from any folder. If such a file does not
    exist, there are no items."""
    items = dict(items)
    beside = [items.pop(f"{axis}_DATASET_RELATIVE_TO_SOURCE", "NO") == "YES" for axis in "XY"]
    for name, relative in zip(("X_DATASET", "Y_DATASET"), beside):
        file = items.get(name, "")
        path = folder / file if relative else Path(file)
        if file and path.exists():
            items[name] = str(path.absolute())
            continue
        try:
            with rasterio.open(str(path) if relative else file):
                pass
        except (rasterio.errors.RasterioError, OSError):
            return {}
    return items
