"""Moving coordinates at every n-th pixel of the reference, computed for the window that is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from rasterio.windows import Window

from ..kernels.resampling.coordinate_nodes import CoordinateNodes, ExactPixels
from .coordinates import Placement, Range
from .pixel_transform import PixelTransform
from .spacing import may_meet

_SLACK = 1e-6
"""px: added to ranges, since a kernel's own interpolation may round to a place just outside of them"""
_SAMPLES = 513
"""the most points that are looked at along each edge of the reference"""
_MARGIN = 2.0
"""moving pixels between those points and the moving raster's edge: more than an edge bends between two points"""


@dataclass(frozen=True)
class CoordinateGrid:
    """Moving coordinates at nodes. Between the nodes they are interpolated.

    Node (i, j) is the centre of the reference's pixel (row i · spacing, column j · spacing), in every window. So the
    coordinates of a pixel are the same in every window, bit for bit. The pixel (row r, column c) lies in the cell
    (r // spacing, c // spacing), at the fractions (r % spacing) / spacing and (c % spacing) / spacing.
    """

    transform: PixelTransform  # the exact map from reference to moving corner coordinates
    moving_width: int  # columns of the moving raster
    moving_height: int  # rows of the moving raster
    spacing: int  # reference pixels from node to node
    tolerance: float  # px: a cell is irregular if its interpolation error may be larger
    error: float  # px: the largest interpolation error found in regular cells when the spacing was chosen

    def nodes(self, window: Window) -> CoordinateNodes:
        """Return the nodes of the cells that the window's pixels lie in: rows r0 // s … (r1 − 1) // s + 1, and columns
        likewise."""
        s = self.spacing
        i0, i1 = window.row_off // s, (window.row_off + window.height - 1) // s + 1
        j0, j1 = window.col_off // s, (window.col_off + window.width - 1) // s + 1
        # There is one more node on each side, for second differences at the window's own nodes. They bound the error of
        # interpolation.
        rows, columns = np.arange(i0 - 1, i1 + 2) * s + 0.5, np.arange(j0 - 1, j1 + 2) * s + 0.5
        x, y = np.meshgrid(columns, rows)
        u, v = self.transform(x, y)
        irregular = self._irregular(u, v)
        # A cell may have no corner in the moving CRS's domain and yet have points in it.
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
        """Return the least and the greatest moving column and row of the window's pixels, None if no pixel has any."""
        return ranges_of(placement, self.moving_width, self.moving_height)

    def covers(self, shape: tuple[int, int], moving_shape: tuple[int, int]) -> bool:
        """Return whether the centre of each pixel of a reference of `shape` surely lies in a raster of `moving_shape`.

        It looks at pixels along the edges of the reference.
        """
        rows, columns = (np.linspace(0, length - 1, min(length, _SAMPLES)).astype(int) for length in shape)
        edges = [(column, row) for column in columns for row in (0, shape[0] - 1)]
        edges += [(column, row) for column in (0, shape[1] - 1) for row in rows]
        x, y = np.array(edges, float).T
        with np.errstate(invalid="ignore"):
            return all(
                # NaN stands for a point outside of the domain. It makes both comparisons false.
                bool(np.all((values >= _MARGIN) & (values < size - _MARGIN)))
                for values, size in zip(self.transform(x + 0.5, y + 0.5), moving_shape[::-1])
            )

    def meets(self, window: Window, moving_shape: tuple[int, int]) -> bool:
        """Return whether the centre of a pixel of the window may lie in a raster of `moving_shape`."""
        return may_meet(self.transform, window, moving_shape)

    def _exact_pixels(self, nodes: CoordinateNodes, window: Window) -> ExactPixels | None:
        """Return the pixels of the window's irregular cells, None if there are none."""
        if not nodes.irregular.any():
            return None
        rows, columns = np.nonzero(nodes.irregular_pixels(window))
        u, v = self.transform(columns + (window.col_off + 0.5), rows + (window.row_off + 0.5))
        return ExactPixels(rows, columns, u, v)

    def exact(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return moving coordinates (u, v) of every pixel centre in the window without interpolation.

        Each is (height, width) float64.
        """
        rows = np.arange(window.row_off, window.row_off + window.height) + 0.5
        columns = np.arange(window.col_off, window.col_off + window.width) + 0.5
        return self.transform(*np.meshgrid(columns, rows))

    def _irregular(self, u: np.ndarray, v: np.ndarray) -> np.ndarray:
        with np.errstate(invalid="ignore"):
            bend_u, bend_v = _bend(u), _bend(v)
            corners_u, corners_v = _corners(u[1:-1, 1:-1]), _corners(v[1:-1, 1:-1])
            known = np.isfinite(corners_u).sum(axis=0)
            bent = ~(np.maximum(bend_u, bend_v) <= self.tolerance)
            # The error of interpolation does not matter in a cell that is far from the moving raster.
            off = _beyond(corners_u, bend_u, self.moving_width) | _beyond(corners_v, bend_v, self.moving_height)
        if self.spacing == 1:
            bent = np.zeros_like(bent)
        return ((known > 0) & (known < 4)) | ((known == 4) & bent & ~off)


def _bend(values: np.ndarray) -> np.ndarray:
    """Return a bound of the interpolation error in each cell.

    It is (h² / 8) · (max |f_xx| + max |f_yy|), the error of bilinear interpolation on a square of side h. Second
    differences at the cell's corners stand for h² · f_xx and h² · f_yy.
    """
    along = np.abs(values[1:-1, :-2] - 2 * values[1:-1, 1:-1] + values[1:-1, 2:]) / 8
    down = np.abs(values[:-2, 1:-1] - 2 * values[1:-1, 1:-1] + values[2:, 1:-1]) / 8
    return _corners(along).max(axis=0) + _corners(down).max(axis=0)


def _corners(values: np.ndarray) -> np.ndarray:
    """Return the values at the four corners of each cell, (4, rows, columns)."""
    return np.stack((values[:-1, :-1], values[:-1, 1:], values[1:, :-1], values[1:, 1:]))


def _without_corners(u: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Return the cells without a finite corner."""
    return ~np.isfinite(_corners(u[1:-1, 1:-1]) + _corners(v[1:-1, 1:-1])).any(axis=0)


def _beside_what_is_known(u: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Return the cells without a finite corner that touch a finite node's cell.

    The edge of the domain may curve into such a cell between two corners.
    """
    known = np.isfinite(u) & np.isfinite(v)
    rows, columns = known.shape[0] - 3, known.shape[1] - 3
    near = np.zeros((rows, columns), bool)
    for i in range(4):
        for j in range(4):
            near |= known[i : i + rows, j : j + columns]
    return near & _without_corners(u, v)


def _beyond(corners: np.ndarray, bend: np.ndarray, size: int) -> np.ndarray:
    """Return the cells that lie beyond one side of the raster, even if the error is four times its estimate."""
    margin = 4 * bend + 1
    return (corners.max(axis=0) < -margin) | (corners.min(axis=0) > size + margin)


def ranges_of(placement: Placement, width: int, height: int) -> tuple[Range, Range] | None:
    """Return the ranges of u and v over a window, None if no pixel has coordinates.

    Interpolated coordinates lie between those of their cell's corners, so the corners give the range. `width` and
    `height` are the moving raster's: exact pixels outside of it do not count.
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
