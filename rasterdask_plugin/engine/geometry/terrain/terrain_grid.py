"""Moving coordinates over rough ground.

A sensor's model is smooth over ground of a constant height. So the coordinates at three constant heights are computed
only at the nodes of a grid. Each pixel has its own height from the elevation model, and its coordinates are
interpolated between those at the three heights.
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
"""pixels at a time, so that intermediate arrays stay in the processor's cache"""
_TOGETHER = 2**16
"""the fewest pixels that are computed exactly at a time, since iterations are slow for few points"""


@dataclass(frozen=True)
class TerrainGrid:
    """The coordinates of every pixel, at the pixel's own height.

    All nodes are anchored to the whole reference. So a pixel's coordinates are the same in every window, bit for bit.
    """

    transform: PixelTransform  # the exact map from reference to moving corner coordinates
    levels: HeightLevels  # the same map at constant heights; pixels above or below these heights are computed exactly
    ground: MapHeights | LineOfSightHeights  # the height of each pixel, with nodes of the same spacing
    error: float  # px: the largest difference from exact coordinates that was measured

    is_axis_aligned: ClassVar[bool] = False
    # Each pixel has coordinates of its own: two numbers in double precision.
    pixel_bytes: ClassVar[int] = 16

    @property
    def spacing(self) -> int:
        """Reference pixels from node to node."""
        return self.levels.spacing

    def nodes(self, window: Window) -> CoordinateNodes:
        """Return the coordinates of all pixels of the window, and of one row and one column more, as nodes of cells of
        one pixel each."""
        whole = Window(window.col_off, window.row_off, window.width + 1, window.height + 1)
        u, v = self.coordinates(whole)
        irregular = np.zeros((window.height, window.width), bool)
        return CoordinateNodes(u, v, 1, window.row_off, window.col_off, irregular)

    def place(self, window: Window) -> Placement:
        """Compute the coordinates of all pixels of the window. They are exact where interpolation is too inexact."""
        return Placement(self.nodes(window), None)

    def ranges(self, window: Window, placement: Placement) -> tuple[Range, Range] | None:
        """Return the least and the greatest moving column and row of the window's pixels, None if no pixel has any."""
        middle = self.levels.grids[1]
        return ranges_of(placement, middle.moving_width, middle.moving_height)

    def covers(self, shape: tuple[int, int], moving_shape: tuple[int, int]) -> bool:
        """Return False: terrain may shift pixels at an edge by any distance."""
        return False

    def meets(self, window: Window, moving_shape: tuple[int, int]) -> bool:
        """Return whether the centre of a pixel of the window may lie in a raster of `moving_shape`, at some height."""
        return any(grid.meets(window, moving_shape) for grid in self.levels.grids)

    def exact(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return moving coordinates (u, v) of every pixel centre in the window without interpolation.

        Each is (height, width) float64.
        """
        return replace(self.levels.grids[0], transform=self.transform).exact(window)

    def coordinates(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return moving coordinates (u, v) of every pixel centre in the window, (height, width) float64."""
        levels, ground = self.levels.nodes(window), self.ground.over(window)
        nodes = replace(levels.middle, irregular=levels.middle.irregular | ground.irregular)
        u, v = np.empty((2, window.height, window.width))
        waiting = []
        step = max(1, _STRIP // window.width)
        for start in range(0, window.height, step):
            rows = slice(start, min(start + step, window.height))
            strip = Window(window.col_off, window.row_off + start, window.width, rows.stop - start)
            relative = self.levels.relative(ground.of_strip(strip))
            for target, (middle, slope, bend) in ((u[rows], levels.u), (v[rows], levels.v)):
                # middle + relative · (slope + relative · bend)
                value = nodes.interpolate(bend, strip)
                value *= relative
                value += nodes.interpolate(slope, strip)
                value *= relative
                np.add(value, nodes.interpolate(middle, strip), out=target)
            # A height that was not found is NaN, and its pixel is computed exactly as well.
            wrong = ~(np.abs(relative) <= 1)
            if nodes.irregular.any():
                wrong |= nodes.irregular_pixels(strip)
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
