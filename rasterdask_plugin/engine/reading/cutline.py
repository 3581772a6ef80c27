"""Polygons laid over a raster: pixels whose centre is outside of all of them are hidden."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np
from rasterio.windows import Window

from ..geometry.outlines import Rings
from ..kernels.polygons.inside import edges_of, mark_inside
from ..raster.raster_file import RasterFile


@dataclass(frozen=True, eq=False)
class Cutline:
    """A mask of polygons in corner coordinates of a raster's pixels (`raster.laid_mask`). It is its own reader."""

    edges: tuple[np.ndarray, ...]  # of each polygon, see `edges_of`
    bounds: np.ndarray = field(repr=False)  # of each polygon (left, top, right, bottom)
    files: ClassVar[tuple[RasterFile, ...]] = ()
    needs_kernels: ClassVar[bool] = False
    pixel_bytes: ClassVar[int] = 2

    @classmethod
    def of(cls, polygons: list[Rings]) -> Cutline:
        """Return that of polygons, each a list of rings (points, 2); those that enclose nothing are left out."""
        edges = tuple(one for one in map(edges_of, polygons) if len(one))
        bounds = [(min(e[:, 0].min(), e[:, 2].min()), e[:, 1].min(), e[:, [0, 2]].max(), e[:, 3].max()) for e in edges]
        return cls(edges, np.array(bounds, dtype=float).reshape(-1, 4))

    def touches(self, window: Window) -> bool:
        """Whether the box around a polygon meets a window."""
        return bool(self._near(window).size)

    def box(self, window: Window) -> Window:
        """Return the part of a window that the polygons in it lie in. It must be a window that they touch."""
        near = self.bounds[self._near(window)]
        (left, top), (right, bottom) = np.floor(near[:, :2].min(axis=0)), np.ceil(near[:, 2:].max(axis=0))
        left, top = max(window.col_off, int(left)), max(window.row_off, int(top))
        right = min(window.col_off + window.width, int(right))
        bottom = min(window.row_off + window.height, int(bottom))
        return Window(left, top, right - left, bottom - top)

    def open(self) -> Cutline:
        """Return what reads it."""
        return self

    def read(self, window: Window) -> np.ndarray:
        """Return which pixels of a window have their centre in a polygon: (rows, columns) bool."""
        inside = np.zeros((window.height, window.width), bool)
        for number in self._near(window):
            left, top, right, bottom = self.bounds[number]
            first = max(0, int(top) - window.row_off), max(0, int(left) - window.col_off)
            last = int(bottom) + 1 - window.row_off, int(right) + 1 - window.col_off
            part = inside[first[0] : last[0], first[1] : last[1]]
            mark_inside(self.edges[number], window.row_off + first[0], window.col_off + first[1], part)
        return inside

    def close(self) -> None:
        """Nothing is open."""

    def _near(self, window: Window) -> np.ndarray:
        left, top, right, bottom = self.bounds.T
        columns = (right > window.col_off) & (left < window.col_off + window.width)
        rows = (bottom > window.row_off) & (top < window.row_off + window.height)
        return np.flatnonzero(columns & rows)
