"""Coordinates of an output's pixels in the moving raster: at the nodes of a grid, or pixel by pixel."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window


@dataclass(frozen=True)
class CoordinateNodes:
    """Moving coordinates of every `spacing`-th output pixel, at least as many as an output window needs.

    Node (i, k) is the centre of output pixel (row i · spacing, column k · spacing), counted over the whole output.
    """

    u: NDArray[np.float64]
    """Moving columns, corner convention, (node rows, node columns); NaN: outside the domain."""
    v: NDArray[np.float64]
    """Moving rows, as `u`."""
    spacing: int
    """Output pixels from node to node."""
    row: int = 0
    """Index i of the first row of nodes."""
    column: int = 0
    """Index k of the first column of nodes."""
    irregular: NDArray[np.bool_] | None = None
    """Which cells between nodes are too irregular for linear interpolation, (rows, columns). The edge of a projection's
    domain runs through such a cell, or the seam of a raster that goes around the globe. None: no cell is irregular."""

    def irregular_pixels(self, window: Window) -> NDArray[np.bool_]:
        """Return which pixels of the window lie in irregular cells, (height, width)."""
        rows = (np.arange(window.height) + window.row_off) // self.spacing - self.row
        columns = (np.arange(window.width) + window.col_off) // self.spacing - self.column
        return self.irregular[rows][:, columns]

    def interpolate(self, values: NDArray[np.float64], window: Window) -> NDArray[np.float64]:
        """Return `values`, an array of the shape of `u` and `v`, interpolated linearly to the window's pixel centres,
        (height, width)."""
        # Imported here, since numba takes a second to load.
        from .coordinates import positions

        out = np.empty((window.height, window.width))
        row, column = window.row_off - self.row * self.spacing, window.col_off - self.column * self.spacing
        positions(values, np.arange(self.spacing) / self.spacing, row, column, out)
        return out


@dataclass(frozen=True)
class ExactPixels:
    """Pixels of an output window whose coordinates are computed exactly, row by row."""

    row: NDArray[np.intp]
    """(n,), counted from the window's first row, ascending."""
    column: NDArray[np.intp]
    """(n,), counted from the window's first column."""
    u: NDArray[np.float64]
    """(n,), moving columns, corner convention; NaN: outside the domain."""
    v: NDArray[np.float64]
    """(n,), moving rows, as `u`."""


def node_window(window: Window, spacing: int) -> Window:
    """Return the nodes around the pixels of an output window, as a window of node indices."""
    row, column = window.row_off // spacing, window.col_off // spacing
    last_row = -(-(window.row_off + window.height - 1) // spacing)
    last_column = -(-(window.col_off + window.width - 1) // spacing)
    return Window(column, row, last_column - column + 1, last_row - row + 1)
