"""Finds the part of the moving raster that a window of the reference needs."""

from __future__ import annotations

import math

from rasterio.windows import Window

from .coordinates import Placement
from .plan import Mapping

_SLACK = 1e-6
"""px: added to ranges, since a kernel's own interpolation may round to a place just outside of them"""


def source_window(mapping: Mapping, window: Window, margin: int, placement: Placement | None = None) -> Window | None:
    """Return the moving pixels under a window of the reference and `margin` more around them, clipped to the raster.

    Returns None if no pixel of the window lies in the raster. A caller that has the window's `placement` passes it, so
    that it is not computed again. At the seam of a raster that goes around the globe, the result has all of its
    columns. If that is too much, the caller may split the window of the reference: the pixels come out the same.
    """
    coordinates = mapping.coordinates
    ranges = coordinates.ranges(window, placement or coordinates.place(window))
    if ranges is None:
        return None
    columns = _span(*ranges[0], mapping.moving.width, margin)
    rows = _span(*ranges[1], mapping.moving.height, margin)
    if columns is None or rows is None:
        return None
    return Window(columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0])


def _span(low: float, high: float, size: int, margin: int) -> tuple[int, int] | None:
    if high < -_SLACK or low > size + _SLACK:
        return None
    # A coordinate u = size is the raster's edge, where the nearest pixel is the last one.
    first = min(max(math.floor(low - _SLACK), 0), size - 1)
    last = min(max(math.floor(high + _SLACK), 0), size - 1)
    return max(0, first - margin), min(size, last + margin + 1)
