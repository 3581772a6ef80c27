"""Where the tiles of a tiled output lie and what their files are called: decided by the raster alone.

Neither memory nor workers have a say: the same job finds its tiles again whatever computes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rasterio.windows import Window

from ...errors import RasterDaskError
from ...planning.chunks import tile_file_side

# How much of a job's hash is in the names of its tiles: the tiles of two jobs stand side by side.
_HASH_IN_NAME = 8


@dataclass(frozen=True)
class TilePlace:
    """A tile of the output: which one it is, and its pixels."""

    row: int  # of tiles, from 0
    column: int
    window: Window  # in pixels of the output

    @property
    def pixels(self) -> int:
        """Pixels of a band."""
        return self.window.width * self.window.height


@dataclass(frozen=True)
class TileLayout:
    """A raster of `shape` (rows, columns) cut into squares of `side` pixels, smaller at the right and the bottom."""

    shape: tuple[int, int]
    side: int

    @classmethod
    def of(cls, shape: tuple[int, int], pixel_bytes: int) -> TileLayout:
        """Choose the tiles of a raster whose pixel takes so many bytes, all bands together."""
        return cls(shape, tile_file_side(pixel_bytes))

    @property
    def count(self) -> int:
        """How many tiles there are."""
        rows, columns = (-(-length // self.side) for length in self.shape)
        return rows * columns

    def places(self) -> Iterator[TilePlace]:
        """Yield the tiles row by row."""
        height, width = self.shape
        for row, top in enumerate(range(0, height, self.side)):
            for column, left in enumerate(range(0, width, self.side)):
                window = Window(left, top, min(self.side, width - left), min(self.side, height - top))
                yield TilePlace(row, column, window)


def mosaic_path(output: Path) -> Path:
    """Return where the VRT goes: `output`, or its stem with .vrt for a GeoTIFF's name; RasterDaskError for others."""
    if output.suffix.lower() == ".vrt":
        return output
    if output.suffix.lower() in (".tif", ".tiff"):
        return output.with_suffix(".vrt")
    raise RasterDaskError("{} would be a VRT over tiles: give it a name that ends in .vrt.", output)


def tiles_folder(mosaic: Path) -> Path:
    """Return the folder of the tiles of a VRT."""
    return mosaic.with_name(f"{mosaic.stem}_tiles")


def tile_name(stem: str, place: TilePlace, job_hash: str) -> str:
    """Return the file name of a tile of the output `stem`."""
    return f"{stem}_r{place.row:04d}_c{place.column:04d}_{job_hash[:_HASH_IN_NAME]}.tif"


def is_tile_name(name: str, stem: str) -> bool:
    """Return whether a tile of some job with the output `stem` may have this file name."""
    return re.fullmatch(rf"{re.escape(stem)}_r\d{{4,}}_c\d{{4,}}_[0-9a-f]{{{_HASH_IN_NAME}}}\.tif", name) is not None
