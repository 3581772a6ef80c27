"""A raster of heights, sampled where points fall."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from ...errors import RasterDaskError
from ...kernels.compiled import form
from ...raster.plausibility import check_are_files, check_size
from ...raster.raster_file import absolute_path, open_dataset
from ..image_geometry import AffineGeometry
from ..projection import Projection, full_turn, projection, wrap

WGS84 = CRS.from_epsg(4326)

_TILE = 512
_TILES_KEPT = 32
"""512² float64 each: 67 MB at most, however large the DEM"""


@dataclass(frozen=True)
class HeightRaster:
    """A raster of heights, sampled bilinearly. Holds a path, no handle: tiles are read where points fall."""

    path: str  # what rasterio opens
    stamp: int  # modification time, so that a rewritten file is read again
    width: int  # columns
    height: int  # rows
    transform: Affine  # pixel corner coordinates → the raster's CRS
    to_crs: Projection | None  # WGS 84 → the raster's CRS; None where that is WGS 84
    turn: float | None  # 360° in the CRS's units, None if the CRS is not geographic

    def sample(self, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        """Heights (n,) float64 in m at n points of WGS 84; NaN outside of the raster and where it has no data.

        Bilinear between pixel centres over the valid ones of the four, replicated in the outermost half pixel.
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
        """Heights (n,) float64 in m at n corner coordinates in the raster, as `sample`."""
        heights = np.full(u.shape, np.nan)
        for tile, here in self._by_tile(u, v):
            heights[here] = self._in_tile(tile, u[here], v[here])
        return heights

    def jumps(self, u: np.ndarray, v: np.ndarray, margin: float) -> np.ndarray:
        """Which of n corner coordinates (n,) bool lie where heights may jump.

        That is between pixels with data and pixels without, or no more than a pixel from there; and `margin` pixels
        from the raster's edge. Everywhere else heights are continuous.
        """
        jumps = np.zeros(u.shape, bool)
        if not self._all_within(u, v, margin):
            jumps = self._within(u, v, -margin) & ~self._within(u, v, margin)
        for tile, here in self._by_tile(u, v):
            row, column = divmod(tile, self._across)
            cells = _tile_jumps(self.path, self.stamp, row, column)
            if cells is not None:
                i, j = self._pixel(u[here], v[here])
                jumps[here] |= cells[i - row * _TILE, j - column * _TILE]
        return jumps

    def _by_tile(self, u: np.ndarray, v: np.ndarray) -> Iterator[tuple[int, np.ndarray | slice]]:
        """Tiles, and which of the points lie in each; points outside of the raster, and NaN, lie in none."""
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
        """Which points are in the raster and `margin` pixels from its edge (out to `-margin` pixels beyond it)."""
        across = (u >= margin) & (u <= self.width - margin)
        return across & (v >= margin) & (v <= self.height - margin)

    def _pixel(self, u: np.ndarray, v: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Row and column of the upper left one of the four pixels around each point of the raster."""
        column = np.clip(u - 0.5, 0, self.width - 1).astype(np.int64)
        return np.clip(v - 0.5, 0, self.height - 1).astype(np.int64), column

    def _tile(self, u: float, v: float) -> int:
        # As `_pixel`, which takes ten times as long for a single point.
        column, row = (min(max(int(value - 0.5), 0), size - 1) for value, size in ((u, self.width), (v, self.height)))
        return row // _TILE * self._across + column // _TILE

    @property
    def _across(self) -> int:
        return (self.width + _TILE - 1) // _TILE

    def _in_tile(self, tile: int, u: np.ndarray, v: np.ndarray) -> np.ndarray:
        row, column = divmod(tile, self._across)
        pixels = _read_tile(self.path, self.stamp, row, column)
        out = np.empty(u.shape)
        form("terrain.heights").bilinear(pixels, (row * _TILE, column * _TILE), (self.height, self.width), u, v, out)
        return out


def open_height_raster(path: str, what: str) -> HeightRaster:
    """A raster of heights; `what` names it in the RasterDaskError of a file that cannot be used."""
    try:
        with open_dataset(path) as dataset:
            check_size(dataset, path)
            check_are_files(path, dataset.files)
            crs, size, transform = dataset.crs, (dataset.width, dataset.height), dataset.transform
    except RasterDaskError as error:
        raise RasterDaskError(f"The {what} cannot be used: {error}") from error
    if not crs:
        raise RasterDaskError(f"The {what} {path} has no CRS; assign one to it.")
    file = Path(path)
    stamp = file.stat().st_mtime_ns if file.is_file() else 0
    return HeightRaster(absolute_path(path), stamp, *size, transform, projection(WGS84, crs), full_turn(crs))


@lru_cache(maxsize=_TILES_KEPT)
def _read_tile(path: str, stamp: int, tile_row: int, tile_column: int) -> np.ndarray:
    # One row and column more than the tile, so that every point finds its four neighbours in one tile.
    with open_dataset(path) as dataset:
        row, column = tile_row * _TILE, tile_column * _TILE
        height, width = min(_TILE + 1, dataset.height - row), min(_TILE + 1, dataset.width - column)
        pixels = dataset.read(1, window=Window(column, row, width, height), masked=True)
        heights = pixels.astype(np.float64) * dataset.scales[0] + dataset.offsets[0]
    filled = heights.filled(np.nan)
    filled.setflags(write=False)
    return filled


@lru_cache(maxsize=_TILES_KEPT)
def _tile_jumps(path: str, stamp: int, tile_row: int, tile_column: int) -> np.ndarray | None:
    """Cells between four pixels (as `_read_tile`, by their upper left one) where heights may jump, None if none are."""
    known = np.isfinite(_read_tile(path, stamp, tile_row, tile_column))
    if known.all():
        return None
    corners = np.pad(known, ((0, 1), (0, 1)), mode="edge").astype(np.int8)
    count = corners[:-1, :-1] + corners[:-1, 1:] + corners[1:, :-1] + corners[1:, 1:]
    # What is around the tile is not known here: it may have data.
    empty = np.pad(count == 0, 1)
    rows, columns = known.shape
    alone = np.logical_and.reduce([empty[i : i + rows, j : j + columns] for i in range(3) for j in range(3)])
    return ~((count == 4) | alone)
