"""Extents and polygons on the ground, in the pixels of a raster."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..raster.coordinate_systems import describe_crs
from ..raster.grid import CORNER_TOLERANCE
from .image_geometry import AffineGeometry, ImageGeometry
from .metadata import Georeferencing
from .pixel_transform import PixelTransform, image_geometry
from .plan import constant_height, extent_words
from .projection import projection
from .spacing import extent_of, ground_points
from .terrain.elevation import Elevation

# Straight lines on the ground are bent in a raster of another CRS. More points are put on them until what is between
# two points deviates by less than this part of a pixel.
_BEND = 0.01
# Each step halves what is between two points, so that a line has up to 2¹² times as many.
_STEPS = 12
# Polygons are cut off that far outside of the raster, as a part of its extent: they may reach to where its CRS ends.
_AROUND = 0.25
# Pixels: whatever lies beyond is no place on the earth, and its squares and products would overflow.
_FARTHEST = 1e12
# How QGIS shows a raster without georeferencing: rows go down from y = 0.
_AS_SHOWN = Affine(1.0, 0.0, 0.0, 0.0, -1.0, 0.0)

# Of one polygon, outer ring and holes: each (points, 2) float64, the first point not again at the end.
Rings = list[np.ndarray]


@dataclass(frozen=True)
class Outlines:
    """The way of points on the ground, in a CRS, into the pixels of a raster.

    A raster with RPCs is taken to be flat, at the height that its RPCs name.
    """

    side: Georeferencing  # of the raster
    crs: CRS | None  # of the points; None: the raster's own

    def window(self, bounds: tuple[float, float, float, float]) -> Window:
        """Return the pixels that an extent (west, south, east, north) touches, those in the raster.

        Raises RasterDaskError if there are none.
        """
        west, south, east, north = bounds
        corners = np.array([(west, south), (east, south), (east, north), (west, north)])
        rings = self.polygon([corners])
        columns, rows = (
            _span(rings[0][:, axis], length) if rings else None
            for axis, length in enumerate((self.side.width, self.side.height))
        )
        if columns is None or rows is None:
            raise RasterDaskError(
                "The extent does not meet {}:\n  extent: x {:.12g} to {:.12g}, y {:.12g} to {:.12g} ({})\n  {}: {}",
                self.side.name,
                west,
                east,
                south,
                north,
                describe_crs(self.crs) if self.crs else Text("CRS of the raster"),
                self.side.name,
                extent_words(self.side, self._geometry),
            )
        return Window(columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0])

    def polygon(self, rings: Rings) -> Rings:
        """Return the rings of a polygon in corner coordinates of the raster's pixels.

        Raises RasterDaskError for a polygon that has no place in the raster's CRS.
        """
        if self._transform.project is not None:
            bounds = self._surroundings
            rings = [cut for ring in rings for cut in (_cut(ring, bounds),) if len(cut)]
        return [self._bent(ring) for ring in rings]

    @cached_property
    def _geometry(self) -> ImageGeometry:
        if self.side.kind == "none":
            return AffineGeometry(None, _AS_SHOWN)
        elevation = Elevation()
        if self.side.kind == "rpc":
            elevation = Elevation(constant_height(None, self.side, self.side)[0])
        return image_geometry(self.side, elevation)

    @cached_property
    def _transform(self) -> PixelTransform:
        geometry = self._geometry
        ground = AffineGeometry(self.crs, Affine.identity())
        return PixelTransform(ground, projection(self.crs, geometry.crs), geometry, None, 0.0)

    @cached_property
    def _surroundings(self) -> tuple[float, float, float, float]:
        """The extent of the raster in the CRS of the points, and a part of it more on each side."""
        geometry = self._geometry
        points = ground_points(self.side, geometry)
        west, south, east, north = extent_of(*projection(geometry.crs, self.crs)(*points))
        wide, high = _AROUND * (east - west), _AROUND * (north - south)
        return west - wide, south - high, east + wide, north + high

    def _bent(self, ring: np.ndarray) -> np.ndarray:
        """Return a ring in pixels, with as many points as it needs to follow the lines on the ground."""
        transform, ground = self._transform, ring
        pixels = self._placed(ground)
        straight = transform.project is None and isinstance(transform.target, AffineGeometry)
        for _ in range(0 if straight else _STEPS):
            middles = (ground + np.roll(ground, -1, axis=0)) / 2
            placed = self._placed(middles)
            chords = (pixels + np.roll(pixels, -1, axis=0)) / 2
            bent = np.abs(placed - chords).max(axis=1) > _BEND
            if not bent.any():
                break
            places = np.flatnonzero(bent) + 1
            ground = np.insert(ground, places, middles[bent], axis=0)
            pixels = np.insert(pixels, places, placed[bent], axis=0)
        return pixels

    def _placed(self, ground: np.ndarray) -> np.ndarray:
        pixels = np.column_stack(self._transform(ground[:, 0], ground[:, 1]))
        # Comparisons with NaN are false.
        lost = ~(np.abs(pixels) < _FARTHEST).all(axis=1)
        if lost.any():
            x, y = ground[lost][0]
            raise RasterDaskError(
                "The point {:.12g}, {:.12g} ({}) has no place in {}: it is "
                "outside of what the raster's CRS or sensor model describes. Give a smaller area.",
                x,
                y,
                describe_crs(self.crs),
                self.side.name,
            )
        return pixels


def _span(places: np.ndarray, length: int) -> tuple[int, int] | None:
    """Return the first pixel and the one after the last that a range touches; edges that nearly meet are the same."""
    first = max(0, math.floor(places.min() + CORNER_TOLERANCE))
    last = min(length, math.ceil(places.max() - CORNER_TOLERANCE))
    return (first, last) if first < last else None


def _cut(ring: np.ndarray, bounds: tuple[float, float, float, float]) -> np.ndarray:
    """Cut a ring off outside of bounds, side by side (Sutherland and Hodgman, 1974): empty where nothing is left."""
    for axis, limit, sign in ((0, bounds[0], 1), (1, bounds[1], 1), (0, bounds[2], -1), (1, bounds[3], -1)):
        if not len(ring):
            return ring
        following = np.roll(ring, -1, axis=0)
        here, there = sign * (ring[:, axis] - limit), sign * (following[:, axis] - limit)
        crosses = (here < 0) != (there < 0)
        share = np.zeros(len(ring))
        share[crosses] = here[crosses] / (here - there)[crosses]
        cuts = ring + share[:, np.newaxis] * (following - ring)
        cuts[:, axis] = limit
        # Each point that is inside, and behind it the point where the line to the next one leaves or enters.
        both = np.stack([ring, cuts], axis=1)
        ring = both[np.stack([here >= 0, crosses], axis=1)]
    return ring
