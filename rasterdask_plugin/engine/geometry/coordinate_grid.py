"""Moving coordinates on a coarse grid of the reference's pixels, evaluated where a window needs them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from rasterio.windows import Window

from ..kernels.resampling.coordinate_nodes import CoordinateNodes, ExactPixels
from .coordinates import Placement, Range
from .pixel_transform import PixelTransform

_SLACK = 1e-6
"""px: rounding in a kernel's own interpolation must not step out of the window"""
_SAMPLES = 513
"""points at the most along each edge of the reference"""
_MARGIN = 2.0
"""moving pixels between those points and the moving raster's edge: more than an edge bends between two points"""


@dataclass(frozen=True)
class CoordinateGrid:
    """Node (i, j) is the centre of the reference's pixel (row i · spacing, column j · spacing), in every window.

    So every window sees the same numbers, bit for bit. A pixel (row r, column c) lies in the cell
    (r // spacing, c // spacing) at the fractions (r % spacing) / spacing and (c % spacing) / spacing.
    """

    transform: PixelTransform  # the exact map from reference to moving corner coordinates
    moving_width: int  # columns of the moving raster
    moving_height: int  # rows of the moving raster
    spacing: int  # reference pixels from node to node
    tolerance: float  # px: a cell whose interpolation may be worse than that is irregular
    error: float  # px: the largest interpolation error found in regular cells when the spacing was chosen

    def nodes(self, window: Window) -> CoordinateNodes:
        """The nodes of the cells that the window's pixels lie in: r0 // s … (r1 − 1) // s + 1, likewise columns."""
        s = self.spacing
        i0, i1 = window.row_off // s, (window.row_off + window.height - 1) // s + 1
        j0, j1 = window.col_off // s, (window.col_off + window.width - 1) // s + 1
        # One more on each side: second differences at the window's own nodes tell the error of interpolation.
        rows, columns = np.arange(i0 - 1, i1 + 2) * s + 0.5, np.arange(j0 - 1, j1 + 2) * s + 0.5
        x, y = np.meshgrid(columns, rows)
        u, v = self.transform(x, y)
        irregular = self._irregular(u, v)
        # Even if no corner has a place, points between them may have one.
        i, j = np.nonzero(_without_corners(u, v))
        if i.size:
            seen = np.isfinite(self.transform(columns[j + 1] + s / 2, rows[i + 1] + s / 2)[0])
            irregular[i[seen], j[seen]] = True
        irregular |= _beside_what_is_known(u, v)
        inner = (slice(1, -1), slice(1, -1))
        return CoordinateNodes(u[inner].copy(), v[inner].copy(), s, i0, j0, irregular)

    is_axis_aligned: ClassVar[bool] = False
    # The nodes are far fewer than the pixels.
    pixel_bytes: ClassVar[int] = 0

    def place(self, window: Window) -> Placement:
        """Compute the nodes around the window, and its pixels in irregular cells."""
        nodes = self.nodes(window)
        return Placement(nodes, self._exact_pixels(nodes, window))

    def ranges(self, window: Window, placement: Placement) -> tuple[Range, Range] | None:
        """Return the least and the greatest moving column and row of the window's pixels; None if there is none."""
        return ranges_of(placement, self.moving_width, self.moving_height)

    def covers(self, shape: tuple[int, int], moving_shape: tuple[int, int]) -> bool:
        """Return whether the centre of each pixel of a reference of `shape` surely lies in a raster of `moving_shape`.

        Looked at are pixels along its edges.
        """
        rows, columns = (np.linspace(0, length - 1, min(length, _SAMPLES)).astype(int) for length in shape)
        edges = [(column, row) for column in columns for row in (0, shape[0] - 1)]
        edges += [(column, row) for column in (0, shape[1] - 1) for row in rows]
        x, y = np.array(edges, float).T
        with np.errstate(invalid="ignore"):
            return all(
                # NaN, which has no place, is in no comparison.
                bool(np.all((values >= _MARGIN) & (values < size - _MARGIN)))
                for values, size in zip(self.transform(x + 0.5, y + 0.5), moving_shape[::-1])
            )

    def _exact_pixels(self, nodes: CoordinateNodes, window: Window) -> ExactPixels | None:
        """The pixels of the window's irregular cells, None if there are none."""
        if not nodes.irregular.any():
            return None
        rows, columns = np.nonzero(nodes.irregular_pixels(window))
        u, v = self.transform(columns + (window.col_off + 0.5), rows + (window.row_off + 0.5))
        return ExactPixels(rows, columns, u, v)

    def exact(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Moving coordinates (u, v) of every pixel centre in the window, (height, width) float64, not interpolated."""
        rows = np.arange(window.row_off, window.row_off + window.height) + 0.5
        columns = np.arange(window.col_off, window.col_off + window.width) + 0.5
        return self.transform(*np.meshgrid(columns, rows))

    def _irregular(self, u: np.ndarray, v: np.ndarray) -> np.ndarray:
        with np.errstate(invalid="ignore"):
            bend_u, bend_v = _bend(u), _bend(v)
            corners_u, corners_v = _corners(u[1:-1, 1:-1]), _corners(v[1:-1, 1:-1])
            known = np.isfinite(corners_u).sum(axis=0)
            bent = ~(np.maximum(bend_u, bend_v) <= self.tolerance)
            # Far off the moving raster it does not matter how bent a cell is, nor how its map curves.
            off = _beyond(corners_u, bend_u, self.moving_width) | _beyond(corners_v, bend_v, self.moving_height)
        if self.spacing == 1:
            bent = np.zeros_like(bent)
        return ((known > 0) & (known < 4)) | ((known == 4) & bent & ~off)


def _bend(values: np.ndarray) -> np.ndarray:
    """Bound of the interpolation error in each cell: the largest |second difference| / 8 at its corners, both ways.

    (h² / 8) · (max |f_xx| + max |f_yy|), the error of bilinear interpolation on a square of side h.
    """
    along = np.abs(values[1:-1, :-2] - 2 * values[1:-1, 1:-1] + values[1:-1, 2:]) / 8
    down = np.abs(values[:-2, 1:-1] - 2 * values[1:-1, 1:-1] + values[2:, 1:-1]) / 8
    return _corners(along).max(axis=0) + _corners(down).max(axis=0)


def _corners(values: np.ndarray) -> np.ndarray:
    """(4, rows, columns): the values at the four corners of each cell."""
    return np.stack((values[:-1, :-1], values[:-1, 1:], values[1:, :-1], values[1:, 1:]))


def _without_corners(u: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Cells none of whose corners is known."""
    return ~np.isfinite(_corners(u[1:-1, 1:-1]) + _corners(v[1:-1, 1:-1])).any(axis=0)


def _beside_what_is_known(u: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Cells none of whose corners is known, but one next to them is: the edge of the domain may bulge into them."""
    known = np.isfinite(u) & np.isfinite(v)
    rows, columns = known.shape[0] - 3, known.shape[1] - 3
    near = np.zeros((rows, columns), bool)
    for i in range(4):
        for j in range(4):
            near |= known[i : i + rows, j : j + columns]
    return near & _without_corners(u, v)


def _beyond(corners: np.ndarray, bend: np.ndarray, size: int) -> np.ndarray:
    """Cells that lie off one side of the raster even if interpolation errs by four times its estimate."""
    margin = 4 * bend + 1
    return (corners.max(axis=0) < -margin) | (corners.min(axis=0) > size + margin)


def ranges_of(placement: Placement, width: int, height: int) -> tuple[Range, Range] | None:
    """Extremes of u and v over a window; interpolated coordinates lie within the hull of a cell's corners.

    `width` and `height` are the moving raster's: exact pixels beyond it do not count.
    """
    nodes, exact = placement.nodes, placement.exact
    if exact is None:
        parts = [(nodes.u, nodes.v)]
    else:
        regular = ~nodes.irregular
        corner = np.zeros(nodes.u.shape, dtype=bool)
        for rows, columns in ((slice(-1), slice(-1)), (slice(-1), slice(1, None)), (slice(1, None), slice(-1))):
            corner[rows, columns] |= regular
        corner[1:, 1:] |= regular
        u, v = exact.u, exact.v
        with np.errstate(invalid="ignore"):
            inside = (u >= -_SLACK) & (u <= width) & (v >= -_SLACK) & (v <= height)
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
