"""Finds the heights at which the lines of sight of a sensor's pixels meet the ground.

The place of a pixel on the ground depends on the ground's height at that place. So the height h is the fixed point of
h = elevation(ground(pixel, h)). `RpcGeometry.to_ground` finds it by iteration from the linear model's ground. Here the
same steps are taken from the same start, but a pixel's line of sight through the height rasters is interpolated. So
both find the same height, even if the line of sight meets the ground more than once. Where they might differ the pixel
is left to the exact iteration: if steps do not shrink well, and if heights jump.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ...kernels.resampling.coordinate_nodes import CoordinateNodes
from ..coordinate_grid import CoordinateGrid
from .elevation import Elevation
from .height_levels import HeightLevels, LevelNodes
from .height_raster import HeightRaster

_ITERATIONS = 16
"""the most steps; most pixels take five to seven"""
_SHRINK = 0.5
"""A step may be at most this share of the one before. Then the height is no further from the fixed point than the
length of the last step, and small errors of single steps stay small. (The exact iteration halves its steps only after
the twentieth.)"""
_BEYOND = 50.0
"""A step from the other side of the height, this many times the length of a settled step away, must lead back to the
height. Where the line of sight grazes the ground, steps can seem to settle and yet grow longer again later."""


@dataclass(frozen=True)
class LinesOfSight:
    """Where the lines of sight of the reference's pixels run through a raster of heights."""

    start: CoordinateGrid  # where the iteration starts
    levels: HeightLevels  # where the line of sight is at any height
    margin: float  # pixels of the raster: heights jump at its edge, so nearer to it interpolation is too inexact


@dataclass(frozen=True)
class LineOfSightHeights:
    """Heights where the lines of sight meet the ground."""

    elevation: Elevation  # m above the ellipsoid
    dem: LinesOfSight
    geoid: LinesOfSight | None  # None without a geoid
    settled: float  # m: the iteration ends with a step that is no longer

    def over(self, window: Window) -> LinesOfSightOverWindow:
        """Return what the heights of the window's strips are computed from."""
        parts = []
        for height_raster, lines_of_sight in ((self.elevation.dem, self.dem), (self.elevation.geoid, self.geoid)):
            if lines_of_sight is not None:
                nodes = lines_of_sight.start.nodes(window), lines_of_sight.levels.nodes(window)
                parts.append(_RasterOverWindow(height_raster, *nodes, lines_of_sight.margin))
        return LinesOfSightOverWindow(self, tuple(parts))


@dataclass(frozen=True)
class _RasterOverWindow:
    height_raster: HeightRaster
    start: CoordinateNodes
    levels: LevelNodes
    margin: float

    def starts(self, strip: Window) -> tuple[np.ndarray, np.ndarray]:
        u, v = (self.start.interpolate(values, strip).ravel() for values in (self.start.u, self.start.v))
        return u, v

    def parabolas(self, strip: Window) -> np.ndarray:
        """Return the parabolas of u and of v for each pixel, (6, n)."""
        middle = self.levels.middle
        return np.stack([middle.interpolate(part, strip).ravel() for part in (*self.levels.u, *self.levels.v)])


@dataclass(frozen=True)
class LinesOfSightOverWindow:
    """`LineOfSightHeights` of a window."""

    lines_of_sight: LineOfSightHeights
    height_rasters: tuple[_RasterOverWindow, ...]  # the elevation model, and the geoid if there is one

    @property
    def irregular(self) -> np.ndarray:
        """(rows, columns) bool: cells between nodes where heights may be wrong."""
        return np.logical_or.reduce(
            [nodes.irregular for part in self.height_rasters for nodes in (part.start, part.levels.middle)]
        )

    def of_strip(self, strip: Window) -> np.ndarray:
        """Return heights (height, width) float64 in m of a strip of the window, NaN where the exact iteration must find
        them."""
        # Imported here, since numba takes a second to load.
        from ...kernels.terrain import lines_of_sight

        count = strip.height * strip.width
        heights = np.full(count, np.nan)
        height, jumps = self._look_up([part.starts(strip) for part in self.height_rasters])
        pixels = np.flatnonzero(~jumps)
        height, before = height[pixels], np.full(pixels.size, np.inf)
        parabolas = [part.parabolas(strip) for part in self.height_rasters]
        levels, settled = self.lines_of_sight.dem.levels.heights, self.lines_of_sight.settled
        for _ in range(_ITERATIONS):
            if not pixels.size:
                break
            places = np.empty((len(parabolas), 2, pixels.size))
            for parabola, place in zip(parabolas, places):
                lines_of_sight.along(parabola, levels, pixels, height, *place)
            found, jumps = self._look_up(places)
            going = lines_of_sight.settle(
                found, jumps, levels, _SHRINK, settled, _BEYOND * settled, pixels, height, before, heights
            )
            pixels, height, before = pixels[:going], height[:going], before[:going]
        # These may have settled, but no step from the other side has confirmed it.
        heights[pixels] = np.nan
        return heights.reshape(strip.height, strip.width)

    def _look_up(self, places: Iterable[tuple[np.ndarray, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
        """Return heights (n,) at places (u, v) in each height raster, and which places are near a jump, (n,) bool."""
        found = []
        jumps = False
        for part, (u, v) in zip(self.height_rasters, places):
            found.append(part.height_raster.heights(u, v))
            jumps = jumps | part.height_raster.jumps(u, v, part.margin)
        geoid = found[1] if len(found) > 1 else None
        return self.lines_of_sight.elevation.combine(found[0].shape, found[0], geoid), jumps
