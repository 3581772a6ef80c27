"""Which rows or columns of pixels each coarse cell covers, and which part of each of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

# Edges this near to a pixel's are taken to be on it (in pixels): the float noise of georeferenced coordinates is below
# 1e-8, and without this a sliver of a neighbouring pixel would take part in minimum, maximum and quantiles.
EDGE_TOLERANCE = 1e-6


@dataclass(frozen=True, eq=False)
class CellExtents:
    """The cells along one axis of a block; cell k covers the pixels `start[k]:stop[k]`, none if it is outside."""

    start: np.ndarray
    """First pixel of each cell, int64."""
    stop: np.ndarray
    """One past the last pixel of each cell, int64."""
    offset: np.ndarray
    """Where each cell's weights start in `weight`, int64."""
    weight: np.ndarray
    """Part of each pixel that lies in the cell, above 0 and up to 1, cell after cell, float64."""
    length: np.ndarray
    """Length of each cell inside the block, in pixels, float64."""
    whole: bool
    """Whether every cell begins and ends on a pixel's edge."""

    def part(self, first: int, last: int) -> CellExtents:
        """Return only the cells `first:last`. They keep their places in `weight`."""
        cells = slice(first, last)
        return CellExtents(
            self.start[cells], self.stop[cells], self.offset[cells], self.weight, self.length[cells], self.whole
        )


def uniform_edges(size: int, factor: int) -> np.ndarray:
    """Return the edges of windows of `factor` pixels over `size` pixels; the last window has the remaining pixels."""
    return np.append(np.arange(0, size, factor), size).astype(np.float64) if size else np.zeros(1)


def cell_extents(edges: np.ndarray, size: int) -> CellExtents:
    """Return the extents of the cells between the increasing `edges` (in pixels, cut to the `size` of the block).

    The weight of a pixel depends on its cell's edges relative to the pixel, not on where the block begins: subtracting
    a whole number of pixels from an edge is exact in floats if the result is not greater than the edge.

    Raises ValueError for edges that are not a 1-D increasing sequence of finite numbers.
    """
    edges = np.asarray(edges, np.float64)
    if edges.ndim != 1 or edges.size == 0 or not np.isfinite(edges).all() or (np.diff(edges) <= 0).any():
        raise ValueError("The edges of the cells must be one increasing sequence of finite numbers.")
    nearest = np.round(edges)
    edges = np.where(np.abs(edges - nearest) <= EDGE_TOLERANCE, nearest, edges)
    edges = np.clip(edges, 0, size)
    start = np.floor(edges[:-1]).astype(np.int64)
    stop = np.where(edges[1:] > edges[:-1], np.ceil(edges[1:]).astype(np.int64), start)
    counts = stop - start
    offset = np.cumsum(counts) - counts
    pixel = np.arange(int(counts.sum())) - np.repeat(offset - start, counts)
    weight = np.minimum(pixel + 1, np.repeat(edges[1:], counts)) - np.maximum(pixel, np.repeat(edges[:-1], counts))
    return CellExtents(start, stop, offset, weight, np.diff(edges), bool((edges == np.round(edges)).all()))
