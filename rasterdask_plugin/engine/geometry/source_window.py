"""The part of the moving raster that a window of the reference needs."""

from __future__ import annotations

import math

import numpy as np
from rasterio.windows import Window

from .axis_aligned import AxisAligned
from .coordinate_grid import CoordinateGrid, IrregularPixels, Nodes
from .plan import Mapping

_SLACK = 1e-6
"""px: rounding in a kernel's own interpolation must not step out of the window"""


def source_window(
    mapping: Mapping,
    window: Window,
    margin: int,
    nodes: Nodes | None = None,
    irregular: IrregularPixels | None = None,
) -> Window | None:
    """The moving pixels under a window of the reference and `margin` more around them, clipped to the raster.

    None where all of the window lies outside. `nodes` and `irregular` save evaluating them again, where the caller has
    them: with `nodes`, no `irregular` says that there are none.
    Around the seam of a raster that goes around the globe the window has all of its columns: a caller to whom
    it is too large may split the reference's window as it likes, the results are the same.
    """
    if isinstance(mapping.coordinates, AxisAligned):
        ranges = _affine_ranges(mapping.coordinates, window)
    else:
        if nodes is None:
            nodes = mapping.coordinates.nodes(window)
            irregular = mapping.coordinates.irregular_pixels(nodes, window)
        ranges = _grid_ranges(mapping.coordinates, nodes, irregular)
    if ranges is None:
        return None
    columns = _span(*ranges[0], mapping.moving.width, margin)
    rows = _span(*ranges[1], mapping.moving.height, margin)
    if columns is None or rows is None:
        return None
    return Window(columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0])


def _affine_ranges(affine: AxisAligned, window: Window) -> tuple[tuple[float, float], tuple[float, float]]:
    def ends(scale: float, offset: float, first: int, count: int) -> tuple[float, float]:
        a, b = scale * (first + 0.5) + offset, scale * (first + count - 0.5) + offset
        return min(a, b), max(a, b)

    return (
        ends(affine.scale_x, affine.offset_x, window.col_off, window.width),
        ends(affine.scale_y, affine.offset_y, window.row_off, window.height),
    )


def _grid_ranges(
    grid: CoordinateGrid, nodes: Nodes, irregular: IrregularPixels | None
) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """Extremes of u and v over the window; interpolated coordinates lie within the hull of a cell's corners."""
    if irregular is None:
        parts = [(nodes.u, nodes.v)]
    else:
        regular = ~nodes.irregular
        corner = np.zeros(nodes.u.shape, dtype=bool)
        for rows, columns in ((slice(-1), slice(-1)), (slice(-1), slice(1, None)), (slice(1, None), slice(-1))):
            corner[rows, columns] |= regular
        corner[1:, 1:] |= regular
        u, v = irregular.u, irregular.v
        with np.errstate(invalid="ignore"):
            inside = (u >= -_SLACK) & (u <= grid.moving_width) & (v >= -_SLACK) & (v <= grid.moving_height)
        parts = [(nodes.u[corner], nodes.v[corner]), (u[inside], v[inside])]
    # `fmin` and `fmax` leave NaN out.
    columns, rows = (
        (
            min(float(np.fmin.reduce(part[axis], axis=None, initial=np.inf)) for part in parts),
            max(float(np.fmax.reduce(part[axis], axis=None, initial=-np.inf)) for part in parts),
        )
        for axis in (0, 1)
    )
    return None if columns[0] > columns[1] or rows[0] > rows[1] else (columns, rows)


def _span(low: float, high: float, size: int, margin: int) -> tuple[int, int] | None:
    if high < -_SLACK or low > size + _SLACK:
        return None
    # At u = size the nearest pixel is the last one.
    first = min(max(math.floor(low - _SLACK), 0), size - 1)
    last = min(max(math.floor(high + _SLACK), 0), size - 1)
    return max(0, first - margin), min(size, last + margin + 1)
