"""Statistics of a raster, gathered block by block on the way through."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from .tiling import TILE


@dataclass(frozen=True)
class BandStatistics:
    """Of the valid pixels of a band, in physical units; None where no pixel is valid."""

    min: float | None
    max: float | None
    mean: float | None
    valid_percent: float  # of all pixels


@dataclass(frozen=True)
class BlockSummary:
    """What a block adds to the statistics of one band, in stored numbers."""

    min: float
    max: float
    sums: tuple[float, ...]  # of each tile
    valid: int


@dataclass
class RasterStatistics:
    """Adds up the summaries of blocks, in any order, to the same numbers."""

    pixels: int  # of a band, valid or not
    _blocks: list[tuple[BlockSummary, ...]] = field(default_factory=list)

    def add(self, summaries: tuple[BlockSummary, ...]) -> None:
        """Take in a block's summaries, one a band."""
        self._blocks.append(summaries)

    def bands(self, scales: Sequence[float], offsets: Sequence[float]) -> list[BandStatistics]:
        """Return the statistics of each band; physical value = the band's scale × stored number + its offset."""
        return [self._band(*band) for band in zip(zip(*self._blocks), scales, offsets)]

    def _band(self, summaries: tuple[BlockSummary, ...], scale: float, offset: float) -> BandStatistics:
        valid = sum(summary.valid for summary in summaries)
        if valid == 0:
            return BandStatistics(None, None, None, 0.0)
        # fsum is exact, so the order in which blocks were computed leaves no trace.
        mean = math.fsum(part for summary in summaries for part in summary.sums) / valid
        low, high = min(s.min for s in summaries if s.valid), max(s.max for s in summaries if s.valid)
        low, high, mean = (float(value) * scale + offset for value in (low, high, mean))
        return BandStatistics(min(low, high), max(low, high), mean, 100.0 * valid / self.pixels)


def summarise(block: np.ndarray, nodata: float | None) -> tuple[BlockSummary, ...]:
    """Summarise a block of shape (bands, rows, columns) whose upper left corner is the corner of a tile.

    Sums are taken tile by tile, from contiguous copies: NumPy's order of addition, and so the last digit, would
    otherwise depend on the block's shape.
    """
    return tuple(_summarise_band(band, nodata) for band in block)


def _summarise_band(band: np.ndarray, nodata: float | None) -> BlockSummary:
    low, high, sums, valid = math.inf, -math.inf, [], 0
    for row in range(0, band.shape[0], TILE):
        for column in range(0, band.shape[1], TILE):
            numbers = _valid_numbers(np.ascontiguousarray(band[row : row + TILE, column : column + TILE]), nodata)
            if numbers.size:
                valid += numbers.size
                low, high = min(low, numbers.min().item()), max(high, numbers.max().item())
                sums.append(float(numbers.sum(dtype="float64")))
    return BlockSummary(low, high, tuple(sums), valid)


def _valid_numbers(tile: np.ndarray, nodata: float | None) -> np.ndarray:
    """Return the valid numbers of a contiguous tile as a flat array, without a copy where all are valid."""
    tile = tile.reshape(-1)
    if tile.dtype.kind == "f":
        valid = np.isfinite(tile)
        if nodata is not None and np.isfinite(nodata):
            valid &= tile != tile.dtype.type(nodata)
    elif nodata is None:
        return tile
    else:
        valid = tile != tile.dtype.type(nodata)
    return tile if valid.all() else tile[valid]
