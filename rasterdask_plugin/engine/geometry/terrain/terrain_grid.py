"""Moving coordinates over rough ground: a sensor's model is smooth at a constant height, the ground is not.

At a few heights the way from pixel to pixel is computed on a coarse grid. Each pixel has its own height, from the
elevation model, and its coordinates come from those of the heights around.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np
from rasterio.windows import Window

from ...kernels.resampling.coordinate_nodes import CoordinateNodes
from ..coordinate_grid import ranges_of
from ..coordinates import Placement, Range
from ..pixel_transform import PixelTransform
from .height_levels import HeightLevels
from .line_of_sight_heights import LineOfSightHeights
from .map_heights import MapHeights

_STRIP = 2**14
"""pixels at a time: what is computed on the way stays in the cache"""
_TOGETHER = 2**16
"""pixels at least that are computed exactly at a time: iterations take their time over few points as well"""


@dataclass(frozen=True)
class TerrainGrid:
    """The coordinates of every pixel, each with the height of its own; `nodes` is as of a `CoordinateGrid`.

    With all nodes anchored to the whole reference a pixel's coordinates are the same in every window, bit for bit.
    """

    transform: PixelTransform  # the exact map from reference to moving corner coordinates
    levels: HeightLevels  # the same at constant heights; beyond them pixels are computed exactly
    ground: MapHeights | LineOfSightHeights  # the height of each pixel; of the same spacing
    error: float  # px: the largest difference from exact coordinates that was found

    is_axis_aligned: ClassVar[bool] = False
    # Each pixel has coordinates of its own: two numbers in double precision.
    pixel_bytes: ClassVar[int] = 16

    @property
    def spacing(self) -> int:
        """Reference pixels from node to node."""
        return self.levels.spacing

    def nodes(self, window: Window) -> CoordinateNodes:
        """The coordinates of all pixels of the window, and of a row and a column more: cells of one pixel each."""
        whole = Window(window.col_off, window.row_off, window.width + 1, window.height + 1)
        u, v = self.coordinates(whole)
        irregular = np.zeros((window.height, window.width), bool)
        return CoordinateNodes(u, v, 1, window.row_off, window.col_off, irregular)

    def place(self, window: Window) -> Placement:
        """Compute the coordinates of all pixels of the window: where interpolation will not do, they are exact."""
        return Placement(self.nodes(window), None)

    def ranges(self, window: Window, placement: Placement) -> tuple[Range, Range] | None:
        """Return the least and the greatest moving column and row of the window's pixels; None if there is none."""
        middle = self.levels.grids[1]
        return ranges_of(placement, middle.moving_width, middle.moving_height)

    def covers(self, shape: tuple[int, int], moving_shape: tuple[int, int]) -> bool:
        """Return False: terrain may bend an edge anyhow."""
        return False

    def exact(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Moving coordinates (u, v) of every pixel centre in the window, (height, width) float64, not interpolated."""
        return replace(self.levels.grids[0], transform=self.transform).exact(window)

    def coordinates(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Moving coordinates (u, v) of every pixel centre in the window, (height, width) float64."""
        levels, ground = self.levels.nodes(window), self.ground.over(window)
        place = replace(levels.place, irregular=levels.place.irregular | ground.irregular)
        u, v = np.empty((2, window.height, window.width))
        waiting = []
        step = max(1, _STRIP // window.width)
        for start in range(0, window.height, step):
            rows = slice(start, min(start + step, window.height))
            strip = Window(window.col_off, window.row_off + start, window.width, rows.stop - start)
            away = self.levels.away(ground.of_strip(strip))
            for target, (middle, slope, bend) in ((u[rows], levels.u), (v[rows], levels.v)):
                # middle + away · (slope + away · bend)
                value = place.interpolate(bend, strip)
                value *= away
                value += place.interpolate(slope, strip)
                value *= away
                np.add(value, place.interpolate(middle, strip), out=target)
            # NaN, of a height that was not found, is computed exactly as well.
            wrong = ~(np.abs(away) <= 1)
            if place.irregular.any():
                wrong |= place.irregular_pixels(strip)
            i, j = np.nonzero(wrong)
            waiting.append((i + start, j))
            if rows.stop == window.height or sum(i.size for i, _ in waiting) >= _TOGETHER:
                self._exactly(window, waiting, u, v)
                waiting = []
        return u, v

    def _exactly(
        self, window: Window, pixels: list[tuple[np.ndarray, np.ndarray]], u: np.ndarray, v: np.ndarray
    ) -> None:
        """Write the exact coordinates of pixels (rows, columns) of the window to `u` and `v`."""
        i, j = (np.concatenate(parts) for parts in zip(*pixels))
        if i.size:
            u[i, j], v[i, j] = self.transform(j + (window.col_off + 0.5), i + (window.row_off + 0.5))
