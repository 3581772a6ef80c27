"""Coordinates of pixels between nodes, and the pixels that they fall in, in NumPy."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .interpolation_weights import nearest_pixel


def positions(
    nodes: NDArray[np.float64], fraction: NDArray[np.float64], row: int, column: int, out: NDArray[np.float64]
) -> None:
    """Write one coordinate of the output pixels (row …, column …) to `out` (rows, columns).

    `nodes` (node rows, node columns): node (i, k) stands on pixel (i · spacing, k · spacing), where `row` and `column`
    are counted from. `fraction` (spacing,): 0, 1 / spacing … Along rows first, then along columns, as
    ``a + t · (b − a)``, and a itself where t is 0, so that a NaN node does not reach beyond its cells.
    """
    spacing = len(fraction)
    rows, columns = row + np.arange(out.shape[0]), column + np.arange(out.shape[1])
    along_rows = _between(nodes, fraction, rows // spacing, rows % spacing)
    out[...] = _between(along_rows.T, fraction, columns // spacing, columns % spacing).T


def _between(
    nodes: NDArray[np.float64], fraction: NDArray[np.float64], index: NDArray[np.intp], rest: NDArray[np.intp]
) -> NDArray[np.float64]:
    before, after = nodes[index], nodes[np.minimum(index + 1, len(nodes) - 1)]
    t = fraction[rest][:, None]
    return np.where(t == 0.0, before, before + t * (after - before))


def nearest_index(
    u: NDArray[np.float64],
    v: NDArray[np.float64],
    raster: tuple[int, int],
    origin: tuple[int, int],
    size: tuple[int, int],
    out: NDArray[np.intp],
) -> int:
    """Write to `out` (rows, columns) where in the flat block the nearest moving pixel is, the block's size if nowhere.

    `u`, `v` (rows, columns): moving columns and rows of the output pixels, corner convention. The block is `size` =
    (rows, columns) large and begins at pixel `origin` of the raster, which is `raster` large. Returns how many output
    pixels need what is beyond the block.
    """
    u, v = nearest_pixel(u), nearest_pixel(v)
    inside = (u >= 0) & (u < raster[1]) & (v >= 0) & (v < raster[0])
    x, y = np.where(inside, u, 0.0).astype(np.intp) - origin[1], np.where(inside, v, 0.0).astype(np.intp) - origin[0]
    covered = (x >= 0) & (x < size[1]) & (y >= 0) & (y < size[0])
    out[...] = np.where(inside & covered, y * size[1] + x, size[0] * size[1])
    return int(np.count_nonzero(inside & ~covered))
