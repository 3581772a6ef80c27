"""What a job will do, as a sentence: from the engine's description of it (docs/job.md)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..translation import said, tr, translated
from ..vocabulary.roles import ROLES

_KB, _MB, _GB = 1 << 10, 1 << 20, 1 << 30
# Units of a CRS whose signs everybody knows; QGIS shows the names of others.
_SIGNS = {"metre": " m", "degree": "°"}


def sentence(description: Mapping[str, Any]) -> str:
    """Return which bands are read and what comes out."""
    output = description["output"]
    size = [_pixels(output), _numbers(output), _bytes(output)]
    if not output["written"]:
        return tr("The raster is already as asked, and will be copied: {}.").format(", ".join(size))
    chosen = description["chosen"]
    several = len({band["raster"] for band in chosen}) > 1
    return tr("{}.").format(", ".join([*(_band(band, several) for band in chosen), *size]))


def _band(band: Mapping[str, Any], several: bool) -> str:
    """Return a band with its own description or, without one, why it is this one."""
    name = translated(ROLES[band["name"]].words) if band["name"] in ROLES else band["name"]
    where = tr("{}: band {} of {}") if several else tr("{}: band {}")
    words = where.format(name, band["band"], band["raster"])
    if band["description"]:
        return tr("{} “{}”").format(words, band["description"])
    return f"{words} ({said(band['reason'])})" if band["reason"] else words


def _pixels(output: Mapping[str, Any]) -> str:
    if output["pixel_size"] is None:
        return tr("{} × {} pixels").format(output["width"], output["height"])
    unit = output["unit"] or ""
    width, height = (f"{size:.6g}" for size in output["pixel_size"])
    size = width if width == height else f"{width} × {height}"
    size += _SIGNS.get(unit, f" {unit}".rstrip())
    return tr("{} × {} pixels of {}").format(output["width"], output["height"], size)


def _numbers(output: Mapping[str, Any]) -> str:
    if output["count"] == 1:
        return output["dtype"]
    return tr("{} bands of {}").format(output["count"], output["dtype"])


def _bytes(output: Mapping[str, Any]) -> str:
    """Return the size of the file: without compression it is known, with it only what is compressed."""
    count = output["size_bytes"]
    if count >= _GB:
        size = f"{count / _GB:,.1f} GB"
    elif count >= _MB / 10:
        size = f"{count / _MB:.0f} MB" if count >= 10 * _MB else f"{count / _MB:.1f} MB"
    else:
        size = f"{count / _KB:.0f} kB"
    return (tr("{} before compression") if output.get("compressed") else tr("about {}")).format(size)
