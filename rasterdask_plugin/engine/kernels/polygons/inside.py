"""Marks the pixels whose centre lies in a polygon."""

from __future__ import annotations

import numpy as np

# Pixels of a strip of rows that are counted at once: their counters stay in the cache.
_STRIP_PIXELS = 1 << 18


def edges_of(rings: list[np.ndarray]) -> np.ndarray:
    """Return the edges of a polygon's rings, each (points, 2) float64 of x and y, as (edges, 4) float64.

    An edge is x₁, y₁, x₂, y₂ with y₁ < y₂. Horizontal edges are left out: they enclose nothing.
    """
    parts = []
    for ring in rings:
        edges = np.hstack([ring, np.roll(ring, -1, axis=0)])
        down = edges[:, 1] > edges[:, 3]
        edges[down] = edges[down][:, [2, 3, 0, 1]]
        parts.append(edges[edges[:, 1] < edges[:, 3]])
    return np.concatenate(parts) if parts else np.empty((0, 4))


def mark_inside(edges: np.ndarray, row: int, column: int, inside: np.ndarray) -> None:
    """Set `inside` (rows, columns) bool, whose first pixel is at `row` and `column`, where a centre is in a polygon.

    `edges` are those of `edges_of`, in corner coordinates: the centre of the first pixel of all is at (0.5, 0.5). A
    centre is inside where an odd number of edges lies to its left, so that holes count as holes. A centre on an edge is
    inside at the right and the top of a polygon, as in GDAL (`GDALdllImageFilledPolygon`). Where edges cross a row is
    computed in the coordinates of the whole raster: a pixel is the same in every window.
    """
    columns = inside.shape[1]
    step = max(1, _STRIP_PIXELS // max(1, columns))
    # Centres of rows that an edge crosses: y₁ ≤ row + ½ < y₂.
    first = np.ceil(edges[:, 1] - 0.5).astype(np.int64)
    last = np.ceil(edges[:, 3] - 0.5).astype(np.int64)
    for start in range(0, inside.shape[0], step):
        strip = inside[start : start + step]
        top = row + start
        crossing = np.flatnonzero((last > top) & (first < top + len(strip)))
        if crossing.size:
            rows = np.maximum(first[crossing], top), np.minimum(last[crossing], top + len(strip))
            strip |= _odd(edges[crossing], rows, top, column, strip.shape)


def _odd(
    edges: np.ndarray, rows: tuple[np.ndarray, np.ndarray], top: int, left: int, shape: tuple[int, int]
) -> np.ndarray:
    """Return where an odd number of edges lies to the left of a pixel's centre; `rows` are those each edge crosses."""
    first, last = rows
    counts = np.maximum(last - first, 0)
    edge = np.repeat(np.arange(len(edges)), counts)
    row = np.arange(len(edge)) - np.repeat(np.cumsum(counts) - counts - first, counts)
    x1, y1, x2, y2 = edges[edge].T
    crossed = (row + 0.5 - y1) * (x2 - x1) / (y2 - y1) + x1
    column = np.clip(np.floor(crossed + 0.5) - left, 0, shape[1]).astype(np.int64)
    width = shape[1] + 1
    places, times = np.unique((row - top) * width + column, return_counts=True)
    toggles = np.zeros((shape[0], width), bool)
    toggles.flat[places[times % 2 == 1]] = True
    return np.logical_xor.accumulate(toggles, axis=1)[:, :-1]
