"""Describes coordinate reference systems, and decides for the whole engine when two of them are the same."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rasterio.crs import CRS

from ...vocabulary.text import Text

if TYPE_CHECKING:
    import pyproj


def to_wkt(crs: CRS) -> str:
    """Return a CRS as WKT 2, which keeps what WKT 1 loses (axes, datum ensembles, custom conversions)."""
    return crs.to_wkt(version="WKT2_2019")


def same_horizontally(one: CRS | None, other: CRS | None) -> bool:
    """Return whether coordinates (x, y) mean the same place in both CRSs.

    x is the easting or the longitude, as in GDAL's geotransforms, whatever order of axes a definition gives. Heights
    and their datum do not matter, nor does the form of a definition. None equals None.
    """
    if not one or not other:
        return not one and not other
    return one == other or _same(to_wkt(one), to_wkt(other))


def horizontal(crs: CRS) -> pyproj.CRS:
    """Return a CRS without its heights. A geocentric CRS has none, and is returned as it is."""
    return _horizontal(to_wkt(crs))


def vertical(crs: CRS) -> pyproj.CRS | None:
    """Return the CRS of the heights in a compound CRS, None if there is none."""
    parts = _read(to_wkt(crs)).sub_crs_list
    return next((part for part in parts if part.is_vertical), None)


def describe_crs(crs: CRS | None) -> str:
    """Return a short name of a CRS: its EPSG code if it has one, else its name."""
    if not crs:
        return Text("no CRS")
    epsg = crs.to_epsg()
    if epsg:
        return f"EPSG:{epsg}"
    name = crs.to_wkt().split('"')
    return Text("CRS “{}”", name[1]) if len(name) > 1 else Text("a custom CRS")


@lru_cache(maxsize=64)
def _same(one: str, other: str) -> bool:
    return _horizontal(one).equals(_horizontal(other), ignore_axis_order=True)


@lru_cache(maxsize=64)
def _horizontal(wkt: str) -> pyproj.CRS:
    crs = _read(wkt)
    if crs.is_compound:
        crs = crs.sub_crs_list[0]
    if crs.is_geocentric or len(crs.axis_info) != 3:
        return crs
    return type(crs).from_json_dict(_without_height(crs.to_json_dict()))


def _read(wkt: str) -> pyproj.CRS:
    # Most jobs compare no two definitions of a CRS.
    import pyproj

    return pyproj.CRS.from_wkt(wkt)


def _without_height(definition: dict) -> dict:
    """Return a definition (PROJJSON) of three axes with two. pyproj itself can do that only from version 3.6 on."""
    flat = {name: part for name, part in definition.items() if name != "id"}
    if "coordinate_system" in flat:
        system = flat["coordinate_system"]
        flat["coordinate_system"] = {**system, "axis": system["axis"][:2]}
    if "base_crs" in flat:
        flat["base_crs"] = _without_height(flat["base_crs"])
    return flat
