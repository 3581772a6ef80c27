"""What every kind of map from the reference's pixels to the moving raster can tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from rasterio.windows import Window

from ..kernels.resampling.coordinate_nodes import CoordinateNodes, ExactPixels

Range = tuple[float, float]


@dataclass(frozen=True)
class Placement:
    """Where the pixels of a window of the reference lie, for a map that is not axis-aligned."""

    nodes: CoordinateNodes  # between them coordinates are interpolated linearly
    exact: ExactPixels | None  # the pixels of irregular cells, where interpolation is too inexact; None: there are none


class Coordinates(Protocol):
    """The map from the reference's pixels to corner coordinates of the moving raster, the same in every window."""

    is_axis_aligned: bool
    """Whether moving columns depend on columns alone and moving rows on rows alone."""
    pixel_bytes: int
    """What the coordinates of a pixel take in memory while its window is resampled."""

    def place(self, window: Window) -> Placement | None:
        """Compute where the window's pixels lie; None for an axis-aligned map, which needs no nodes."""

    def ranges(self, window: Window, placement: Placement | None) -> tuple[Range, Range] | None:
        """Return the least and the greatest moving column and row of the window's pixels, None if no pixel has any.

        `placement` is what `place` gave for the window.
        """

    def covers(self, shape: tuple[int, int], moving_shape: tuple[int, int]) -> bool:
        """Return whether the centre of each pixel of a reference of `shape` surely lies in a raster of `moving_shape`.

        Shapes are rows and columns. In doubt the answer is False.
        """

    def meets(self, window: Window, moving_shape: tuple[int, int]) -> bool:
        """Return whether the centre of a pixel of the window may lie in a raster of `moving_shape`.

        In doubt the answer is True.
        """
