"""Moving coordinates on a coarse grid of the reference's pixels, evaluated where a window needs them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from .pixel_transform import PixelTransform


@dataclass(frozen=True)
class Nodes:
    """The nodes around a window, between which coordinates are interpolated linearly."""

    u: np.ndarray  # (rows + 1, columns + 1) float64, moving column coordinate at each node; NaN outside of a domain
    v: np.ndarray  # the same for rows
    first_row: int  # node [0, 0] lies at reference pixel (first_row · spacing, first_column · spacing), at its centre
    first_column: int  # see first_row
    spacing: int  # reference pixels from node to node
    irregular: np.ndarray
    """(rows, columns) bool: cells between nodes where interpolation will not do and `CoordinateGrid.irregular_pixels`
    must be asked: the edge of a projection's domain runs through them, or the seam of a raster that goes around
    the globe"""

    def irregular_pixels(self, window: Window) -> np.ndarray:
        """(height, width) bool: the pixels of the window that lie in irregular cells."""
        rows = (np.arange(window.height) + window.row_off) // self.spacing - self.first_row
        columns = (np.arange(window.width) + window.col_off) // self.spacing - self.first_column
        return self.irregular[rows][:, columns]

    def interpolate(self, values: np.ndarray, window: Window) -> np.ndarray:
        """(height, width) float64 at pixel centres: linear between `values` (rows + 1, columns + 1) at the nodes."""
        # Imported here, since numba takes a second to load.
        from ..kernels.resampling.coordinates import positions

        out = np.empty((window.height, window.width))
        row, column = window.row_off - self.first_row * self.spacing, window.col_off - self.first_column * self.spacing
        positions(values, np.arange(self.spacing) / self.spacing, row, column, out)
        return out


@dataclass(frozen=True)
class IrregularPixels:
    """Pixels of a window where interpolation will not do, in the order of rows, and their exact coordinates."""

    row: np.ndarray  # (n,) int, counted from the window's first row, ascending
    column: np.ndarray  # (n,) int, counted from the window's first column
    u: np.ndarray  # (n,) float64, moving column coordinate, NaN outside of a domain
    v: np.ndarray  # the same for rows


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

    def nodes(self, window: Window) -> Nodes:
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
        return Nodes(u[inner].copy(), v[inner].copy(), i0, j0, s, irregular)

    def irregular_pixels(self, nodes: Nodes, window: Window) -> IrregularPixels | None:
        """The pixels of the window's irregular cells, None if there are none."""
        if not nodes.irregular.any():
            return None
        rows, columns = np.nonzero(nodes.irregular_pixels(window))
        u, v = self.transform(columns + (window.col_off + 0.5), rows + (window.row_off + 0.5))
        return IrregularPixels(rows, columns, u, v)

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
