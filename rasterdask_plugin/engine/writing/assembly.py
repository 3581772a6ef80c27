"""Puts blocks of any size together to whole tiles, so that the writer writes each tile once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..planning.chunks import TILE
from .statistics import BlockSummary


@dataclass(frozen=True)
class Block:
    """A part of the output."""

    window: Window  # where it lies in the output
    values: np.ndarray  # (bands, rows, columns)
    summaries: tuple[BlockSummary, ...] | None  # one a band; None where nobody has taken them yet
    halved: np.ndarray | None = None  # what it gives to the first overview; None where nobody has made that yet
    mask: np.ndarray | None = None  # (rows, columns) uint8, 0 where no band is valid; None where there is no mask
    first_band: int = 0  # from 0

    @property
    def bands(self) -> list[int]:
        """The numbers of its bands, from 1."""
        return list(range(self.first_band + 1, self.first_band + len(self.values) + 1))

    def is_middle_of(self, shape: tuple[int, int]) -> bool:
        """Return whether it has the pixel in the middle of a raster of `shape` (rows, columns), of the first band."""
        return self.first_band == 0 and all(
            start <= length // 2 < stop for (start, stop), length in zip(self.window.toranges(), shape)
        )


def is_whole_tiles(window: Window, shape: tuple[int, int]) -> bool:
    """Return whether a window of a raster of `shape` (rows, columns) is one or more tiles, cut off by nothing."""
    return all(
        start % TILE == 0 and (stop % TILE == 0 or stop == length)
        for (start, stop), length in zip(window.toranges(), shape)
    )


@dataclass
class _Tile:
    values: np.ndarray
    missing: int  # pixels of a band


class TileAssembler:
    """Takes blocks in any order and gives back whole tiles as soon as they are complete.

    Blocks of other bands go to other tiles. Blocks that are whole tiles pass through. Of the others a tile's parts are
    kept until the last of them is there: that is a row of tiles at most where blocks come row by row.
    """

    def __init__(self, shape: tuple[int, int]):
        self._shape = shape
        self._tiles: dict[tuple[int, int, int], _Tile] = {}

    def add(self, block: Block) -> Iterator[Block]:
        """Take in a block and yield what it completes: itself, or tiles without summaries."""
        if is_whole_tiles(block.window, self._shape):
            yield block
            return
        (top, bottom), (left, right) = block.window.toranges()
        values = block.values
        if block.mask is not None:
            # The mask is one more band until the tile is whole.
            values = np.concatenate((values, (block.mask > 0)[np.newaxis].astype(values.dtype)))
        for row in range(top // TILE, -(-bottom // TILE)):
            for column in range(left // TILE, -(-right // TILE)):
                tile = self._add_part((block.first_band, row, column), values, top, left)
                if tile is not None:
                    window = Window(column * TILE, row * TILE, tile.shape[2], tile.shape[1])
                    mask = None
                    if block.mask is not None:
                        tile, mask = tile[:-1], tile[-1].astype(np.uint8) * np.uint8(255)
                    yield Block(window, tile, None, None, mask, block.first_band)

    def _add_part(self, key: tuple[int, int, int], values: np.ndarray, top: int, left: int) -> np.ndarray | None:
        """Copy what of a block, whose corner is at (`top`, `left`), is in a tile; return the tile once it is whole.

        A tile is told by its first band, and its row and column among the tiles.
        """
        _, row, column = key
        first_row, first_column = row * TILE, column * TILE
        tile = self._tiles.get(key)
        if tile is None:
            rows, columns = (min(TILE, length - first) for length, first in zip(self._shape, (first_row, first_column)))
            tile = _Tile(np.empty((values.shape[0], rows, columns), values.dtype), rows * columns)
            self._tiles[key] = tile
        start, begin = max(first_row, top), max(first_column, left)
        part = values[:, start - top : first_row + TILE - top, begin - left : first_column + TILE - left]
        rows, columns = part.shape[1:]
        tile.values[:, start - first_row :, begin - first_column :][:, :rows, :columns] = part
        tile.missing -= rows * columns
        if tile.missing:
            return None
        del self._tiles[key]
        return tile.values
