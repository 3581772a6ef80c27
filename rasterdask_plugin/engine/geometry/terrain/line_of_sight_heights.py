"""The ground's height in the line of sight of a sensor's pixels: where a pixel lies depends on the height it has there.

The height is the fixed point of h = elevation(ground(pixel, h)). `RpcGeometry.to_ground` finds it by steps from the
linear model's ground; here the same steps are taken from the same ground, but a pixel's way through the height rasters
is interpolated. So both end at the same place, also where the line of sight meets the ground more than once. What might
make them differ is left to the exact way: steps that do not shrink well, and heights that jump.
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
"""steps; most pixels take five to seven"""
_SHRINK = 0.5
"""A step is at most that share of the one before: so the height is as near to the fixed point as the last step is long,
and small errors on the way stay small. (The exact iteration halves its steps after twenty only.)"""
_BEYOND = 50.0
"""settled steps: from that far on the other side of the height the way must lead back to it as well. Where the line of
sight grazes the ground, steps can seem to settle and would yet get longer again"""


@dataclass(frozen=True)
class LinesOfSight:
    """Where the lines of sight of the reference's pixels run through a raster of heights."""

    start: CoordinateGrid  # where the iteration sets out
    levels: HeightLevels  # at any height
    margin: float  # pixels of the raster: heights jump at its edge, and so near to it no interpolation will do


@dataclass(frozen=True)
class LineOfSightHeights:
    """Heights where the lines of sight meet the ground."""

    elevation: Elevation  # m above the ellipsoid
    dem: LinesOfSight
    geoid: LinesOfSight | None  # None without a geoid
    settled: float  # m: a step as short as that is the last one

    def over(self, window: Window) -> SightsOverWindow:
        """What the heights of the window's strips are computed from."""
        parts = []
        for height_raster, lines_of_sight in ((self.elevation.dem, self.dem), (self.elevation.geoid, self.geoid)):
            if lines_of_sight is not None:
                nodes = lines_of_sight.start.nodes(window), lines_of_sight.levels.nodes(window)
                parts.append(_RasterOverWindow(height_raster, *nodes, lines_of_sight.margin))
        return SightsOverWindow(self, tuple(parts))


@dataclass(frozen=True)
class _RasterOverWindow:
    height_raster: HeightRaster
    start: CoordinateNodes
    levels: LevelNodes
    margin: float

    def starts(self, strip: Window) -> tuple[np.ndarray, np.ndarray]:
        u, v = (self.start.interpolate(values, strip).ravel() for values in (self.start.u, self.start.v))
        return u, v

    def ways(self, strip: Window) -> np.ndarray:
        """(6, n): the parabola of u, then that of v, for each pixel."""
        place = self.levels.place
        return np.stack([place.interpolate(part, strip).ravel() for part in (*self.levels.u, *self.levels.v)])


@dataclass(frozen=True)
class SightsOverWindow:
    """`LineOfSightHeights` of a window."""

    lines_of_sight: LineOfSightHeights
    height_rasters: tuple[_RasterOverWindow, ...]  # the elevation model, and the geoid if there is one

    @property
    def irregular(self) -> np.ndarray:
        """(rows, columns) bool: cells between nodes where heights may be wrong."""
        return np.logical_or.reduce(
            [nodes.irregular for part in self.height_rasters for nodes in (part.start, part.levels.place)]
        )

    def of_strip(self, strip: Window) -> np.ndarray:
        """Heights (height, width) float64 in m of a strip of the window, NaN where they are to be found exactly."""
        # Here: numba takes its time to load.
        from ...kernels.terrain import lines_of_sight

        count = strip.height * strip.width
        heights = np.full(count, np.nan)
        height, jumps = self._look_up([part.starts(strip) for part in self.height_rasters])
        pixels = np.flatnonzero(~jumps)
        height, before = height[pixels], np.full(pixels.size, np.inf)
        ways = [part.ways(strip) for part in self.height_rasters]
        three, settled = self.lines_of_sight.dem.levels.heights, self.lines_of_sight.settled
        for _ in range(_ITERATIONS):
            if not pixels.size:
                break
            places = np.empty((len(ways), 2, pixels.size))
            for way, place in zip(ways, places):
                lines_of_sight.along(way, three, pixels, height, *place)
            found, jumps = self._look_up(places)
            going = lines_of_sight.settle(
                found, jumps, three, _SHRINK, settled, _BEYOND * settled, pixels, height, before, heights
            )
            pixels, height, before = pixels[:going], height[:going], before[:going]
        # What has settled but not been looked at from the other side.
        heights[pixels] = np.nan
        return heights.reshape(strip.height, strip.width)

    def _look_up(self, places: Iterable[tuple[np.ndarray, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
        """Heights (n,) at places (u, v) in each height raster, and which of them (n,) bool are near a jump."""
        found = []
        jumps = False
        for part, (u, v) in zip(self.height_rasters, places):
            found.append(part.height_raster.heights(u, v))
            jumps = jumps | part.height_raster.jumps(u, v, part.margin)
        geoid = found[1] if len(found) > 1 else None
        return self.lines_of_sight.elevation.combine(found[0].shape, found[0], geoid), jumps
