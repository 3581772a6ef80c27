"""Whether the moving raster covers the reference: then every pixel of the output has a value."""

from __future__ import annotations

import numpy as np

from .axis_aligned import AxisAligned
from .plan import Mapping
from .terrain.terrain_grid import TerrainGrid

_SAMPLES = 513
"""points at the most along each edge of the reference"""
_MARGIN = 2.0
"""moving pixels between those points and the moving raster's edge: more than an edge bends between two points"""


def covers(mapping: Mapping) -> bool:
    """Return whether the centre of each pixel of the reference surely lies in the moving raster.

    False with an elevation model, since terrain may bend an edge, and in all close cases.
    """
    coordinates, width, height = mapping.coordinates, mapping.moving.width, mapping.moving.height
    grid = mapping.reference.grid
    if isinstance(coordinates, AxisAligned):
        u = coordinates.scale_x * (np.array([0, grid.width - 1]) + 0.5) + coordinates.offset_x
        v = coordinates.scale_y * (np.array([0, grid.height - 1]) + 0.5) + coordinates.offset_y
        return _inside(u, v, width, height, 0.0)
    if isinstance(coordinates, TerrainGrid):
        return False
    columns, rows = (_sampled(length) for length in (grid.width, grid.height))
    edges = [(column, row) for column in columns for row in (0, grid.height - 1)]
    edges += [(column, row) for column in (0, grid.width - 1) for row in rows]
    x, y = np.array(edges, float).T
    return _inside(*coordinates.transform(x + 0.5, y + 0.5), width, height, _MARGIN)


def _sampled(length: int) -> np.ndarray:
    return np.unique(np.linspace(0, length - 1, min(length, _SAMPLES)).astype(int))


def _inside(u: np.ndarray, v: np.ndarray, width: int, height: int, margin: float) -> bool:
    # Comparisons with NaN are false, so points without a place are not covered.
    within = (u >= margin) & (u < width - margin) & (v >= margin) & (v < height - margin)
    return bool(np.all(within))
