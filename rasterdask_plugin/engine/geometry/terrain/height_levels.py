"""Coordinates of pixels at any height: computed at three heights at the nodes of a grid, and by a parabola between."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from rasterio.windows import Window

from ...kernels.resampling.coordinate_nodes import CoordinateNodes
from ..coordinate_grid import CoordinateGrid

Parabola = tuple[np.ndarray, np.ndarray, np.ndarray]
"""Middle, slope and bend, each (rows + 1, columns + 1) at the nodes. A coordinate is middle + h · (slope + h · bend),
where h is the `HeightLevels.relative` height."""


@dataclass(frozen=True)
class HeightLevels:
    """Coordinate grids at three constant heights.

    A sensor's model is smooth over ground of a constant height, and coordinates change smoothly with that height. Real
    ground is not smooth. So the grids can be coarse if the height of each pixel comes in afterwards.
    """

    grids: tuple[CoordinateGrid, CoordinateGrid, CoordinateGrid]  # coordinates at the three `heights`, of one spacing
    heights: tuple[float, float, float]  # m, ascending, equally far apart

    @property
    def spacing(self) -> int:
        """Reference pixels from node to node."""
        return self.grids[0].spacing

    def relative(self, height: np.ndarray) -> np.ndarray:
        """Scale heights (m) to −1 at the lowest of the three, 0 at the middle and 1 at the highest."""
        return (height - self.heights[1]) / (self.heights[2] - self.heights[1])

    def nodes(self, window: Window) -> LevelNodes:
        """Return the parabolas at the nodes of the cells that the window's pixels lie in."""
        levels = [grid.nodes(window) for grid in self.grids]
        irregular = np.logical_or.reduce([level.irregular for level in levels])
        u, v = (_parabola(*(getattr(level, axis) for level in levels)) for axis in "uv")
        return LevelNodes(replace(levels[1], irregular=irregular), u, v)


@dataclass(frozen=True)
class LevelNodes:
    """`HeightLevels` around a window."""

    middle: CoordinateNodes  # at the middle height; a cell is irregular if it is so at any of the three heights
    u: Parabola
    v: Parabola


def _parabola(low: np.ndarray, middle: np.ndarray, high: np.ndarray) -> Parabola:
    """Return the parabola through three values at −1, 0 and 1."""
    return middle, (high - low) / 2, (high + low) / 2 - middle
