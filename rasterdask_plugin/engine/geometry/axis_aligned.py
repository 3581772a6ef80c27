"""The map between two grids that are not rotated against each other: a scale and an offset along each axis."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import ClassVar

from affine import Affine
from rasterio.windows import Window

_SNAP = Fraction(1, 10**9)
"""moving pixels across the whole raster; a smaller deviation from a whole number comes from rounding in the file"""
_ROTATION = Fraction(1, 10**6)
"""moving pixels across the whole raster; a rotation below that cannot be seen"""


@dataclass(frozen=True)
class AxisAligned:
    """u = scale_x · (column + 0.5) + offset_x, v = scale_y · (row + 0.5) + offset_y.

    Column and row count the reference's pixels; (u, v) are corner coordinates of the moving raster. A scale is
    negative where one raster is north-up and the other south-up.
    """

    scale_x: float  # moving columns per reference column
    offset_x: float  # moving column coordinate of the reference's left edge
    scale_y: float  # moving rows per reference row
    offset_y: float  # moving row coordinate of the reference's top edge

    is_axis_aligned: ClassVar[bool] = True
    pixel_bytes: ClassVar[int] = 0

    def place(self, window: Window) -> None:
        """Return None: `ranges` needs nothing but the window."""

    def ranges(self, window: Window, placement: None = None) -> tuple[tuple[float, float], tuple[float, float]]:
        """Return the least and the greatest moving column and row of the window's pixels."""

        def ends(scale: float, offset: float, first: int, count: int) -> tuple[float, float]:
            a, b = scale * (first + 0.5) + offset, scale * (first + count - 0.5) + offset
            return min(a, b), max(a, b)

        return (
            ends(self.scale_x, self.offset_x, window.col_off, window.width),
            ends(self.scale_y, self.offset_y, window.row_off, window.height),
        )

    def covers(self, shape: tuple[int, int], moving_shape: tuple[int, int]) -> bool:
        """Return whether the centre of each pixel of a reference of `shape` lies in a raster of `moving_shape`."""
        columns, rows = self.ranges(Window(0, 0, shape[1], shape[0]))
        return all(low >= 0 and high < size for (low, high), size in zip((rows, columns), moving_shape))

    def meets(self, window: Window, moving_shape: tuple[int, int]) -> bool:
        """Return whether the centre of a pixel of the window may lie in a raster of `moving_shape`."""
        columns, rows = self.ranges(window)
        return all(high >= 0 and low < size for (low, high), size in zip((rows, columns), moving_shape))


def compose(reference: Affine, moving: Affine) -> tuple[Fraction, ...]:
    """Return moving⁻¹ · reference as exact fractions (a, b, c, d, e, f): u = a·x + b·y + c, v = d·x + e·y + f.

    Every double is a fraction. So nothing is rounded, however large the coordinates are.
    """
    ra, rb, rc, rd, re, rf = (Fraction(value) for value in tuple(reference)[:6])
    ma, mb, mc, md, me, mf = (Fraction(value) for value in tuple(moving)[:6])
    determinant = ma * me - mb * md
    x, y = rc - mc, rf - mf
    return (
        (me * ra - mb * rd) / determinant,
        (me * rb - mb * re) / determinant,
        (me * x - mb * y) / determinant,
        (ma * rd - md * ra) / determinant,
        (ma * re - md * rb) / determinant,
        (ma * y - md * x) / determinant,
    )


def align(reference: Affine, moving: Affine, width: int, height: int) -> AxisAligned | None:
    """Return the axis-aligned map from a reference of `width` × `height` pixels to the moving raster, None if there is
    none.

    Both rasters may be rotated by the same angle. A scale that is almost a ratio of small numbers becomes that ratio,
    and an offset that is almost a whole number becomes that number. "Almost" means that the rounding of the transforms'
    decimals explains the difference.
    """
    a, b, c, d, e, f = compose(reference, moving)
    if abs(b) * height > _ROTATION or abs(d) * width > _ROTATION:
        return None
    blur = _rounding(reference, moving)
    return AxisAligned(
        float(_snap_scale(a, width)),
        float(_snap_offset(c, blur)),
        float(_snap_scale(e, height)),
        float(_snap_offset(f, blur)),
    )


def _rounding(reference: Affine, moving: Affine) -> Fraction:
    """Return the uncertainty of the offset in moving pixels. It comes from origins that are stored as doubles."""
    pixel = min(math.hypot(moving.a, moving.d), math.hypot(moving.b, moving.e))
    largest = max(abs(value) for value in (reference.c, reference.f, moving.c, moving.f))
    return 4 * Fraction(largest) * Fraction(2.0**-52) / Fraction(pixel)


def _snap_scale(scale: Fraction, count: int) -> Fraction:
    simple = scale.limit_denominator(1000)
    return simple if abs(simple - scale) * count <= _SNAP else scale


def _snap_offset(offset: Fraction, blur: Fraction) -> Fraction:
    whole = Fraction(round(offset))
    return whole if abs(offset - whole) <= _SNAP + blur else offset
