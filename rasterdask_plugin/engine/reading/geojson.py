"""Polygons in GeoJSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
from pyproj.exceptions import CRSError
from rasterio.crs import CRS

from ..errors import RasterDaskError
from ..geometry.outlines import Rings
from ..raster.raster_file import parse_crs

# Longitude and latitude, which GeoJSON is in unless it says something else (RFC 7946).
_DEFAULT_CRS = "EPSG:4326"
# What has others in it, and the name of their list.
_PARTS = {"FeatureCollection": "features", "GeometryCollection": "geometries"}


def read_polygons(path: str) -> tuple[list[Rings], CRS]:
    """Read the polygons of a GeoJSON file, and their CRS: the one that it names, as older files do.

    Raises RasterDaskError for a file that cannot be read or is no GeoJSON, and for geometries that are no polygons.
    """
    try:
        said = json.loads(Path(path).read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise RasterDaskError("The cutline {} cannot be read: {}.", path, error.strerror) from error
    except (ValueError, RecursionError) as error:
        raise RasterDaskError(
            "The cutline {} is not GeoJSON. Make it one: ogr2ogr polygons.geojson {}", path, Path(path).name
        ) from error
    if not isinstance(said, dict):
        raise RasterDaskError("The cutline {} is not GeoJSON: it holds no object.", path)
    return list(polygons_in([said], path)), _crs_of(said, path)


def polygons_in(objects: Iterable[Mapping[str, Any]], name: str) -> Iterator[Rings]:
    """Yield the polygons of GeoJSON objects, those of collections one by one; nothing for an empty geometry.

    A polygon is a list of its rings, (points, 2) float64 of x and y. Raises RasterDaskError, with the `name` of what
    the objects are in, for other geometries and for coordinates that are none.
    """
    waiting = list(objects)[::-1]
    while waiting:
        one = waiting.pop()
        kind = one.get("type") if isinstance(one, Mapping) else None
        if kind in _PARTS:
            waiting.extend(reversed(_list(one, _PARTS[kind], name)))
        elif kind == "Feature":
            waiting.extend([one["geometry"]] if one.get("geometry") is not None else [])
        elif kind in ("Polygon", "MultiPolygon"):
            polygons = _list(one, "coordinates", name)
            for polygon in [polygons] if kind == "Polygon" else polygons:
                if polygon:
                    yield [_ring(ring, name) for ring in (polygon if isinstance(polygon, list) else [polygon])]
        else:
            raise RasterDaskError("{} has a geometry of the type {}: it must be a polygon.", name, kind)


def _list(one: Mapping[str, Any], key: str, name: str) -> list:
    if not isinstance(one.get(key), list):
        raise RasterDaskError("{} is not GeoJSON: a {} has no list of {}.", name, one["type"], key)
    return one[key]


def _ring(points: Any, name: str) -> np.ndarray:
    try:
        ring = np.array([point[:2] for point in points], dtype=np.float64)
    except (TypeError, ValueError, KeyError):
        ring = np.empty(0)
    if ring.ndim != 2 or ring.shape[1] != 2 or len(ring) < 3 or not np.isfinite(ring).all():
        raise RasterDaskError("{} has a ring that is none: it has at least three points of two numbers each.", name)
    # GeoJSON says the first point again at the end.
    return ring[:-1] if np.array_equal(ring[0], ring[-1]) else ring


def _crs_of(said: Mapping[str, Any], path: str) -> CRS:
    named = said.get("crs")
    if named is None:
        return parse_crs(_DEFAULT_CRS)
    try:
        return parse_crs(pyproj.CRS.from_user_input(named["properties"]["name"]).to_wkt())
    except (CRSError, TypeError, KeyError) as error:
        raise RasterDaskError("The CRS of the cutline {} cannot be read: give it with the cutline.", path) from error
