"""A raster of heights, sampled where points fall."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import RasterioIOError
from rasterio.windows import Window

from ..errors import RasterDaskError
from ..kernels.compiled import form
from ..raster_file import absolute_path
from .image_geometry import AffineGeometry
from .projection import Projection, full_turn, projection, wrap

WGS84 = CRS.from_epsg(4326)

_TILE = 512
_TILES_KEPT = 32
"""512² float64 each: 67 MB at most, however large the DEM"""


@dataclass(frozen=True)
class Surface:
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
        tile = self._only_tile(u, v)
        if tile is not None:
            return self._in_tile(tile, u, v)
        heights = np.full(u.shape, np.nan)
        inside = np.flatnonzero((u >= 0) & (u <= self.width) & (v >= 0) & (v <= self.height))
        tiles = self._tile(u[inside], v[inside])
        for tile in np.unique(tiles):
            here = inside[tiles == tile]
            heights[here] = self._in_tile(int(tile), u[here], v[here])
        return heights

    def _only_tile(self, u: np.ndarray, v: np.ndarray) -> int | None:
        """The tile that all points lie in, None where they lie in several or outside of the raster."""
        if not u.size:
            return None
        # NaN compares as outside.
        ends_u, ends_v = np.array([u.min(), u.max()]), np.array([v.min(), v.max()])
        if not (ends_u[0] >= 0 and ends_u[1] <= self.width and ends_v[0] >= 0 and ends_v[1] <= self.height):
            return None
        first, last = self._tile(ends_u, ends_v)
        return int(first) if first == last else None

    def _tile(self, u: np.ndarray, v: np.ndarray) -> np.ndarray:
        column = np.clip(u - 0.5, 0, self.width - 1).astype(np.int64) // _TILE
        row = np.clip(v - 0.5, 0, self.height - 1).astype(np.int64) // _TILE
        return row * self._across + column

    @property
    def _across(self) -> int:
        return (self.width + _TILE - 1) // _TILE

    def _in_tile(self, tile: int, u: np.ndarray, v: np.ndarray) -> np.ndarray:
        row, column = divmod(tile, self._across)
        pixels = _read_tile(self.path, self.stamp, row, column)
        out = np.empty(u.shape)
        form("heights").bilinear(pixels, (row * _TILE, column * _TILE), (self.height, self.width), u, v, out)
        return out


def open_surface(path: str, what: str) -> Surface:
    """A raster of heights; `what` names it in the RasterDaskError of a file that cannot be used."""
    try:
        with rasterio.open(path) as dataset:
            crs, size, transform = dataset.crs, (dataset.width, dataset.height), dataset.transform
    except RasterioIOError as error:
        raise RasterDaskError(f"The {what} {path} cannot be opened: {error}") from error
    if not crs:
        raise RasterDaskError(f"The {what} {path} has no CRS; assign one to it.")
    file = Path(path)
    stamp = file.stat().st_mtime_ns if file.is_file() else 0
    return Surface(absolute_path(path), stamp, *size, transform, projection(WGS84, crs), full_turn(crs))


@lru_cache(maxsize=_TILES_KEPT)
def _read_tile(path: str, stamp: int, tile_row: int, tile_column: int) -> np.ndarray:
    # One row and column more than the tile, so that every point finds its four neighbours in one tile.
    with rasterio.open(path, sharing=False) as dataset:
        row, column = tile_row * _TILE, tile_column * _TILE
        height, width = min(_TILE + 1, dataset.height - row), min(_TILE + 1, dataset.width - column)
        pixels = dataset.read(1, window=Window(column, row, width, height), masked=True)
        heights = pixels.astype(np.float64) * dataset.scales[0] + dataset.offsets[0]
    filled = heights.filled(np.nan)
    filled.setflags(write=False)
    return filled
