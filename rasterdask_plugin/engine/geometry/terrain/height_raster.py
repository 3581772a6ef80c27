"""A raster of heights that can be sampled at any points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from ....vocabulary.text import Text
from ...errors import RasterDaskError
from ...raster.grid import Grid
from ...raster.plausibility import check_are_files, check_size
from ...raster.raster_file import absolute_path, reading
from ..image_geometry import AffineGeometry
from ..projection import Projection, full_turn, projection, wrap
from .height_tiles import HeightTiles
from .vertical_datum import VerticalDatum

WGS84 = CRS.from_epsg(4326)

_TILE = 512


@dataclass(frozen=True)
class HeightRaster:
    """A raster of heights, sampled bilinearly. It holds a path and no handle.

    Only the tiles that points lie in are read. They are kept in `tiles`.
    """

    path: str  # what rasterio opens
    what: str  # what messages call it: DEM, geoid
    width: int  # columns
    height: int  # rows
    transform: Affine  # pixel corner coordinates → the raster's CRS
    to_crs: Projection | None  # WGS 84 → the raster's CRS; None where that is WGS 84
    turn: float | None  # 360° in the CRS's units, None if the CRS is not geographic
    datum: VerticalDatum | None = None  # of stored heights that are to be converted to heights above the ellipsoid
    tiles: HeightTiles = field(default_factory=HeightTiles, compare=False, repr=False)  # the tiles read so far

    def sample(self, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        """Return heights (n,) float64 in m at n points of WGS 84; NaN outside of the raster and where it has no data.

        Heights are interpolated bilinearly between the valid ones of the four nearest pixel centres. In the raster's
        outermost half pixel the outermost pixels are replicated.
        """
        return self.heights(*self.to_image(longitude, latitude))

    def to_image(self, longitude: np.ndarray, latitude: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Points of WGS 84 → corner coordinates in the raster, float64 of one shape."""
        geometry = AffineGeometry(None, self.transform)
        x, y = self.to_crs(longitude, latitude) if self.to_crs else (longitude, latitude)
        if self.turn:
            x = wrap(x, geometry.to_ground(self.width / 2, self.height / 2)[0], self.turn)
        return geometry.to_image(x, y)

    def heights(self, u: np.ndarray, v: np.ndarray) -> np.ndarray:
        """Return heights (n,) float64 in m at n corner coordinates in the raster, as `sample` does."""
        heights = np.full(u.shape, np.nan)
        for tile, here in self._by_tile(u, v):
            heights[here] = self._in_tile(tile, u[here], v[here])
        return heights

    def jumps(self, u: np.ndarray, v: np.ndarray, margin: float) -> np.ndarray:
        """Return which of n corner coordinates lie where heights may jump, (n,) bool.

        Heights may jump between pixels with data and pixels without, up to one pixel from there, and within `margin`
        pixels of the raster's edge. Everywhere else heights are continuous.
        """
        jumps = np.zeros(u.shape, bool)
        if not self._all_within(u, v, margin):
            jumps = self._within(u, v, -margin) & ~self._within(u, v, margin)
        for tile, here in self._by_tile(u, v):
            row, column = divmod(tile, self._across)
            cells = self._tile_jumps(row, column)
            if cells is not None:
                i, j = self._pixel(u[here], v[here])
                jumps[here] |= cells[i - row * _TILE, j - column * _TILE]
        return jumps

    def _by_tile(self, u: np.ndarray, v: np.ndarray) -> Iterator[tuple[int, np.ndarray | slice]]:
        """Yield each tile with points in it, and which points these are. Points outside of the raster, or NaN, are in
        no tile."""
        if self._all_within(u, v, 0.0):
            first, last = self._tile(u.min(), v.min()), self._tile(u.max(), v.max())
            if first == last:
                yield first, slice(None)
                return
        inside = np.flatnonzero(self._within(u, v, 0.0))
        row, column = self._pixel(u[inside], v[inside])
        tiles = (row // _TILE) * self._across + column // _TILE
        for tile in np.unique(tiles):
            yield int(tile), inside[tiles == tile]

    def _all_within(self, u: np.ndarray, v: np.ndarray, margin: float) -> bool:
        # NaN compares as outside.
        return bool(
            u.size
            and (u.min() >= margin and u.max() <= self.width - margin)
            and (v.min() >= margin and v.max() <= self.height - margin)
        )

    def _within(self, u: np.ndarray, v: np.ndarray, margin: float) -> np.ndarray:
        """Return which points lie in the raster at least `margin` pixels from its edge. If `margin` is negative, points
        up to `-margin` pixels outside count as well."""
        across = (u >= margin) & (u <= self.width - margin)
        return across & (v >= margin) & (v <= self.height - margin)

    def _pixel(self, u: np.ndarray, v: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return row and column of the upper left one of the four pixels around each point of the raster."""
        column = np.clip(u - 0.5, 0, self.width - 1).astype(np.int64)
        return np.clip(v - 0.5, 0, self.height - 1).astype(np.int64), column

    def _tile(self, u: float, v: float) -> int:
        # The same as with `_pixel`, which takes ten times as long for a single point.
        column, row = (min(max(int(value - 0.5), 0), size - 1) for value, size in ((u, self.width), (v, self.height)))
        return row // _TILE * self._across + column // _TILE

    @property
    def _across(self) -> int:
        return (self.width + _TILE - 1) // _TILE

    def _in_tile(self, tile: int, u: np.ndarray, v: np.ndarray) -> np.ndarray:
        row, column = divmod(tile, self._across)
        pixels = self._tile_heights(row, column)
        out = np.empty(u.shape)
        # Imported here, since numba takes a second to load.
        from ...kernels.terrain.heights import bilinear

        bilinear(pixels, (row * _TILE, column * _TILE), (self.height, self.width), u, v, out)
        return out

    def _tile_heights(self, row: int, column: int) -> np.ndarray:
        return self.tiles.get((self.path, row, column), lambda: self._read_tile(row, column))

    def _tile_jumps(self, row: int, column: int) -> np.ndarray | None:
        return self.tiles.get((self.path, row, column, "jumps"), lambda: _jumps(self._tile_heights(row, column)))

    def _read_tile(self, tile_row: int, tile_column: int) -> np.ndarray:
        row, column = tile_row * _TILE, tile_column * _TILE
        # A tile is read with one more row and column, so that every point has its four neighbours in one tile.
        height, width = min(_TILE + 1, self.height - row), min(_TILE + 1, self.width - column)
        with reading(self.path, what=Text("The {} ", self.what)) as dataset:
            pixels = dataset.read(1, window=Window(column, row, width, height), masked=True)
            heights = pixels.astype(np.float64) * dataset.scales[0] + dataset.offsets[0]
        filled = heights.filled(np.nan)
        if self.datum is not None:
            columns, rows = np.meshgrid(np.arange(column, column + width) + 0.5, np.arange(row, row + height) + 0.5)
            filled = self.datum.above_ellipsoid(*AffineGeometry(None, self.transform).to_ground(columns, rows), filled)
        filled.setflags(write=False)
        return filled


def open_height_raster(
    path: str, what: str, tiles: HeightTiles | None = None, *, heed_datum: bool = False
) -> HeightRaster:
    """Open a raster of heights. Raises RasterDaskError, which calls the raster `what`, if the file cannot be used.

    Tiles that are read are kept in `tiles`, which several rasters may share. With `heed_datum`, heights in a compound
    CRS are converted to heights above the ellipsoid.
    """
    path = absolute_path(path)
    with reading(path, what=Text("The {} ", what)) as dataset:
        check_size(dataset, path)
        check_are_files(path, dataset.files)
        grid = Grid(dataset.crs, dataset.transform, dataset.width, dataset.height)
    if not grid.crs:
        raise RasterDaskError("The {} {} has no CRS; assign one to it.", what, path)
    grid.check(Text("the {} {}", what, path))
    return HeightRaster(
        path,
        what,
        grid.width,
        grid.height,
        grid.transform,
        projection(WGS84, grid.crs),
        full_turn(grid.crs),
        VerticalDatum.of(grid.crs) if heed_datum else None,
        tiles or HeightTiles(),
    )


def _jumps(heights: np.ndarray) -> np.ndarray | None:
    """Return the cells between four pixels, each at its upper left pixel, where heights of a tile may jump; None if
    there are none."""
    known = np.isfinite(heights)
    if known.all():
        return None
    corners = np.pad(known, ((0, 1), (0, 1)), mode="edge").astype(np.int8)
    count = corners[:-1, :-1] + corners[:-1, 1:] + corners[1:, :-1] + corners[1:, 1:]
    # The pixels around the tile may have data: they are unknown here.
    empty = np.pad(count == 0, 1)
    rows, columns = known.shape
    alone = np.logical_and.reduce([empty[i : i + rows, j : j + columns] for i in range(3) for j in range(3)])
    return ~((count == 4) | alone)
