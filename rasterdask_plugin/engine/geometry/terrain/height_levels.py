"""Where pixels come out at any height: computed at three heights on a coarse grid, by a parabola in between."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from rasterio.windows import Window

from ...kernels.resampling.coordinate_nodes import CoordinateNodes
from ..coordinate_grid import CoordinateGrid

Parabola = tuple[np.ndarray, np.ndarray, np.ndarray]
"""middle, slope and bend, each (rows + 1, columns + 1) at the nodes: middle + away · (slope + away · bend)"""


@dataclass(frozen=True)
class HeightLevels:
    """A sensor's model is smooth at a constant height and goes smoothly with the height, the ground does not."""

    grids: tuple[CoordinateGrid, CoordinateGrid, CoordinateGrid]  # the way at the three `heights`, of one spacing
    heights: tuple[float, float, float]  # m, equally far apart

    @property
    def spacing(self) -> int:
        """Reference pixels from node to node."""
        return self.grids[0].spacing

    def away(self, height: np.ndarray) -> np.ndarray:
        """Heights (m) as −1 at the lowest of the three, 0 at the middle and 1 at the highest, of the same shape."""
        return (height - self.heights[1]) / (self.heights[2] - self.heights[1])

    def nodes(self, window: Window) -> LevelNodes:
        """The parabolas at the nodes of the cells that the window's pixels lie in."""
        levels = [grid.nodes(window) for grid in self.grids]
        irregular = np.logical_or.reduce([level.irregular for level in levels])
        u, v = (_parabola(*(getattr(level, axis) for level in levels)) for axis in "uv")
        return LevelNodes(replace(levels[1], irregular=irregular), u, v)


@dataclass(frozen=True)
class LevelNodes:
    """`HeightLevels` around a window."""

    place: CoordinateNodes  # at the middle height; irregular are the cells that are so at any of the three
    u: Parabola
    v: Parabola


def _parabola(low: np.ndarray, middle: np.ndarray, high: np.ndarray) -> Parabola:
    """The parabola through three values at −1, 0 and 1."""
    return middle, (high - low) / 2, (high + low) / 2 - middle
