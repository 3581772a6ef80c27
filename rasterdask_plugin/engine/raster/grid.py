"""The grid of a raster, which says where its pixels lie."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from ...vocabulary.text import Text
from ..errors import RasterDaskError
from .coordinate_systems import describe_crs, same_horizontally

if TYPE_CHECKING:
    import xarray

# Corners of two grids that are this close, in pixels, are the same corner: writers differ in the last digits.
CORNER_TOLERANCE = 1e-3
# If the sine of the angle between a pixel's sides is smaller, the pixel has no area.
_LEAST_SINE = 1e-9
# Larger coordinates are no real places, and their squares and products would overflow doubles.
_FARTHEST = 1e100


@dataclass(frozen=True)
class Grid:
    """Size, place and CRS of a raster. Two rasters on the same grid can be combined pixel by pixel."""

    crs: CRS | None  # as the file has it, with or without an EPSG code
    transform: Affine  # (column, row) → (x, y); whole numbers are upper left corners of pixels
    width: int  # columns
    height: int  # rows

    @classmethod
    def of(cls, array: xarray.DataArray) -> Grid:
        """Return the grid of a georeferenced DataArray with the dims y and x (rioxarray's conventions).

        The stored geotransform is used as it is, bit for bit, unless the coordinates show that the array is only a part
        of the raster to which the geotransform belongs.
        """
        import rioxarray  # noqa: F401 - registers the accessor `rio`

        stored = array.coords[array.rio.grid_mapping].attrs.get("GeoTransform") if _has_grid_mapping(array) else None
        rows, columns = array.sizes["y"], array.sizes["x"]
        exact = None if stored is None else Affine.from_gdal(*(float(number) for number in stored.split()))
        if exact is not None:
            cls(None, exact, columns, rows).check(Text("the array"))
        # Coordinates along each axis cannot describe a rotated grid.
        if exact is None or (exact.b == 0 and exact.d == 0):
            transform = array.rio.transform()
            if exact is not None and _corner_distance(exact, transform, 1, 1) < CORNER_TOLERANCE:
                transform = exact
        else:
            transform = exact
        return cls(array.rio.crs, transform, columns, rows)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.height, self.width

    @property
    def is_rectilinear(self) -> bool:
        """Whether rows and columns run along the axes of the CRS: no rotation, no shear."""
        return self.transform.b == 0 and self.transform.d == 0

    @property
    def is_placed(self) -> bool:
        """Whether a transform says where the pixels lie. For a raster without one, GDAL returns the identity."""
        return self.transform != Affine.identity()

    def check(self, name: str) -> Grid:
        """Return the grid if its pixels have a place and an area, else raise RasterDaskError about the raster `name`.

        The numbers must be finite, the sides of a pixel not parallel, and neighbouring pixels different in doubles.
        """
        t = self.transform
        corners = [t * corner for corner in ((0, 0), (self.width, 0), (0, self.height), (self.width, self.height))]
        farthest = max(abs(value) for value in (*tuple(t)[:6], *(value for corner in corners for value in corner)))
        numbers = ", ".join(f"{value:g}" for value in t.to_gdal())
        # Comparisons with NaN are always false.
        if not all(map(math.isfinite, (*tuple(t)[:6], farthest))) or farthest > _FARTHEST:
            wrong = Text("does not consist of ordinary numbers")
        elif not abs(t.a * t.e - t.b * t.d) > _LEAST_SINE * math.hypot(t.a, t.d) * math.hypot(t.b, t.e):
            wrong = Text("makes pixels without an area")
        elif min(self.pixel_size) < 4 * math.ulp(farthest):
            wrong = Text("has pixels too small for its coordinates: neighbouring pixels would lie in the same place")
        else:
            return self
        raise RasterDaskError(
            "The transform of {} {}: ({}). Give the raster another one, or none (gdal_edit.py -a_ullr or -unsetgt).",
            name,
            wrong,
            numbers,
        )

    def same_as(self, other: Grid) -> bool:
        """Return whether pixels with the same row and column in both grids cover the same ground."""
        return (
            self.shape == other.shape
            and same_horizontally(self.crs, other.crs)
            and _corner_distance(self.transform, other.transform, self.width, self.height) < CORNER_TOLERANCE
        )

    def blocks(self, rows: int, columns: int) -> Iterator[Window]:
        """Cut the grid into windows of rows × columns, in reading order; smaller at the right and the bottom."""
        for row in range(0, self.height, rows):
            for column in range(0, self.width, columns):
                yield Window(column, row, min(columns, self.width - column), min(rows, self.height - row))

    def part(self, window: Window) -> Grid:
        """Return the grid of a window of these pixels. That of a raster without a transform has none."""
        moved = self.transform * Affine.translation(window.col_off, window.row_off)
        return Grid(self.crs, moved if self.is_placed else self.transform, window.width, window.height)

    def coarsened(self, row_factor: float, column_factor: float, rows: int, columns: int) -> Grid:
        """Return a grid of rows × columns pixels from the same upper left corner. Its pixels are larger by the factors.

        If this grid has no transform, neither has the result.
        """
        if not self.is_placed:
            return Grid(self.crs, self.transform, columns, rows)
        t = self.transform
        transform = Affine(t.a * column_factor, t.b * row_factor, t.c, t.d * column_factor, t.e * row_factor, t.f)
        return Grid(self.crs, transform, columns, rows)

    @property
    def pixel_size(self) -> tuple[float, float]:
        """Height and width of a pixel in units of the CRS."""
        t = self.transform
        return math.hypot(t.b, t.e), math.hypot(t.a, t.d)

    def describe(self) -> str:
        """Return a description in one line: size, pixel size, upper left corner, CRS."""
        t = self.transform
        y_size, x_size = self.pixel_size
        rotated = "" if self.is_rectilinear else Text(", rotated")
        return Text(
            "{} × {} pixels of {:g} × {:g}{}, corner ({:.12g}, {:.12g}), {}",
            self.width,
            self.height,
            x_size,
            y_size,
            rotated,
            t.c,
            t.f,
            describe_crs(self.crs),
        )


def _has_grid_mapping(array: xarray.DataArray) -> bool:
    return array.rio.grid_mapping in array.coords


def _corner_distance(one: Affine, other: Affine, width: int, height: int) -> float:
    """Return the largest distance between the corners of two grids of this size, in pixels of the first."""
    back = ~one
    distances = []
    for corner in ((0, 0), (width, 0), (0, height), (width, height)):
        column, row = back * (other * corner)
        distances.append(max(abs(column - corner[0]), abs(row - corner[1])))
    return max(distances)
