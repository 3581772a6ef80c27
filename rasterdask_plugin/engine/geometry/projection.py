"""Transforms points from one CRS to another."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pyproj
from pyproj.exceptions import ProjError
from rasterio.crs import CRS

from ..errors import RasterDaskError
from ..raster.coordinate_systems import describe_crs, horizontal, same_horizontally


@dataclass(frozen=True)
class Projection:
    """Coordinates in one CRS → coordinates in another; x is always the easting or the longitude.

    It uses PROJ through pyproj, because rasterio's `transform` fails for all points if one of them is outside of a
    projection's domain. The result for a point does not depend on the other points.
    """

    source: str  # WKT
    target: str  # WKT

    def __call__(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Transform points (x, y), float64 arrays of one shape; NaN where a point is outside of a domain."""
        u, v = _transformer(self.source, self.target).transform(x, y, errcheck=False)
        outside = ~(np.isfinite(u) & np.isfinite(v))
        return np.where(outside, np.nan, u), np.where(outside, np.nan, v)


def projection(source: CRS | None, target: CRS | None) -> Projection | None:
    """Return the projection from one CRS to another, None if they are the same or if one is unknown.

    Raises RasterDaskError if PROJ knows no transformation from one to the other, or if one is geocentric.
    """
    if source is None or target is None or same_horizontally(source, target):
        return None
    for crs in (source, target):
        if horizontal(crs).is_geocentric:
            raise RasterDaskError(
                "{} is geocentric: x and y alone do not say where a point is on the ground. Give the "
                "raster the CRS that its coordinates are in.",
                describe_crs(crs),
            )
    found = Projection(*(horizontal(crs).to_wkt() for crs in (source, target)))
    try:
        _transformer(found.source, found.target)
    except ProjError as error:
        raise RasterDaskError(
            "There is no transformation from {} to {}: {}", describe_crs(source), describe_crs(target), error
        ) from error
    return found


def full_turn(crs: CRS | None) -> float | None:
    """Return 360° in the units of a geographic CRS, None for any other CRS."""
    if crs is None or not crs.is_geographic:
        return None
    # It is rounded, since 2π divided by the radians in a degree may differ from 360 in the last digit.
    return round(2 * math.pi / horizontal(crs).axis_info[0].unit_conversion_factor, 9)


def wrap(x: np.ndarray, centre: float, turn: float) -> np.ndarray:
    """Return longitudes moved by whole turns to within half a turn of `centre`. Those already there stay unchanged."""
    return x - np.floor((x - centre) / turn + 0.5) * turn


# Making a transformer takes 10 ms, and each task brings a newly unpickled Projection. Threads can share a transformer:
# pyproj keeps the parts that are not thread-safe once for each thread.
@lru_cache(maxsize=32)
def _transformer(source: str, target: str) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(source, target, always_xy=True)
