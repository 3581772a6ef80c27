"""Interpolates coordinates between nodes, and finds the moving pixels that they fall in. Compiled."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..compiled import compiled
from .interpolation_weights import TIE


@compiled
def _between(before, after, t):
    return before if t == 0.0 else before + t * (after - before)


@compiled
def _position_cell(before, after, fraction, out):
    slope = after - before
    for c in range(out.shape[0]):
        t = fraction[c]
        out[c] = before if t == 0.0 else before + t * slope


@compiled
def position_row(nodes, fraction, row, column, out):
    """Write one row of `positions`."""
    spacing = fraction.shape[0]
    i = row // spacing
    t = fraction[row - i * spacing]
    below = min(i + 1, nodes.shape[0] - 1)
    stop = column + out.shape[0]
    at = column
    while at < stop:
        k = at // spacing
        right = min(k + 1, nodes.shape[1] - 1)
        before = _between(nodes[i, k], nodes[below, k], t)
        after = _between(nodes[i, right], nodes[below, right], t)
        end = min((k + 1) * spacing, stop)
        _position_cell(before, after, fraction[at - k * spacing :], out[at - column : end - column])
        at = end


@compiled
def positions(
    nodes: NDArray[np.float64], fraction: NDArray[np.float64], row: int, column: int, out: NDArray[np.float64]
) -> None:
    """Write one coordinate of the output pixels (row …, column …) to `out` (rows, columns).

    `nodes` (node rows, node columns): node (i, k) is the centre of pixel (i · spacing, k · spacing). `row` and `column`
    are counted from node (0, 0). `fraction` (spacing,): 0, 1 / spacing, 2 / spacing …

    Coordinates are interpolated along columns first, then along rows, as ``a + t · (b − a)``. Where t is 0 the result
    is a itself, so that a NaN node has no effect on pixels in which its weight is 0.
    """
    for r in range(out.shape[0]):
        position_row(nodes, fraction, row + r, column, out[r])


@compiled
def _nearest_row(u, v, raster, origin, size, out):
    beyond = 0
    for c in range(out.shape[0]):
        x, y = np.floor(u[c] + TIE), np.floor(v[c] + TIE)
        inside = x >= 0.0 and x < raster[1] and y >= 0.0 and y < raster[0]
        left, top = x - origin[1], y - origin[0]
        covered = left >= 0.0 and left < size[1] and top >= 0.0 and top < size[0]
        out[c] = size[0] * size[1]
        if inside and covered:
            out[c] = np.intp(top) * size[1] + np.intp(left)
        elif inside:
            beyond += 1
    return beyond


@compiled
def nearest_index(
    u: NDArray[np.float64],
    v: NDArray[np.float64],
    raster: tuple[int, int],
    origin: tuple[int, int],
    size: tuple[int, int],
    out: NDArray[np.intp],
) -> int:
    """Write the index in the flat block of each output pixel's nearest moving pixel to `out` (rows, columns).

    An output pixel outside of the raster gets the block's size. `u`, `v` (rows, columns): moving columns and rows of
    the output pixels, corner convention. The block has `size` = (rows, columns) and begins at pixel `origin` of the
    raster, whose size is `raster`. Returns how many output pixels need pixels of the raster outside of the block.
    """
    beyond = 0
    for r in range(out.shape[0]):
        beyond += _nearest_row(u[r], v[r], raster, origin, size, out[r])
    return beyond
