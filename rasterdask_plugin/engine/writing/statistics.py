"""Statistics of a raster, gathered block by block on the way through."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from ..kernels.compiled import numba_is_loaded
from ..kernels.numbers.nodata import fits, nodata_in, nodata_range
from ..kernels.statistics import real_sums, summing
from ..planning.chunks import TILE


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
    squares: tuple[float, ...]  # of each tile: the sum of the squared distances from the tile's mean
    counts: tuple[int, ...]  # of each tile's valid pixels

    @property
    def items(self) -> tuple[float, float, tuple[float, ...], tuple[float, ...], tuple[int, ...]]:
        """What the summary is made of, in the order of its arguments."""
        return self.min, self.max, self.sums, self.squares, self.counts

    @property
    def valid(self) -> int:
        """How many pixels are valid."""
        return sum(self.counts)


@dataclass
class RasterStatistics:
    """Adds up the summaries of blocks, in any order, to the same numbers."""

    pixels: int  # of a band, valid or not
    nodata: float | None  # in stored numbers
    _found: dict[int, list[BlockSummary]] = field(default_factory=dict)  # of each band

    def add(self, summaries: tuple[BlockSummary, ...], first_band: int = 0) -> None:
        """Take in a block's summaries, one a band; its bands are counted from 0."""
        for band, summary in enumerate(summaries, first_band):
            self._found.setdefault(band, []).append(summary)

    def summaries(self) -> list[list[BlockSummary]]:
        """Return what was taken in of each band."""
        return [self._found[band] for band in sorted(self._found)]

    def bands(self, scales: Sequence[float], offsets: Sequence[float]) -> list[BandStatistics]:
        """Return the statistics of each band; physical value = the band's scale × stored number + its offset."""
        return [self._band(*band) for band in zip(self.summaries(), scales, offsets)]

    def metadata(self) -> list[dict[str, str]]:
        """Return what GDAL keeps of the statistics of each band, in stored numbers; nothing where no pixel is valid."""
        return [self._band_metadata(summaries) for summaries in self.summaries()]

    def _band_metadata(self, summaries: Sequence[BlockSummary]) -> dict[str, str]:
        valid = sum(summary.valid for summary in summaries)
        if valid == 0:
            return {}
        mean = math.fsum(part for summary in summaries for part in summary.sums) / valid
        tiles = (tile for summary in summaries for tile in zip(summary.sums, summary.squares, summary.counts))
        try:
            # Chan, Golub and LeVeque (1983): squares about a part's own mean, moved to the mean of all.
            squares = math.fsum(own + count * (total / count - mean) ** 2 for total, own, count in tiles)
        except OverflowError:
            squares = math.inf
        if not math.isfinite(squares):
            # Numbers whose squares no float64 holds: GDAL is left to make of them what it can.
            return {}
        low, high = min(s.min for s in summaries if s.valid), max(s.max for s in summaries if s.valid)
        return {
            "STATISTICS_MINIMUM": f"{low:.17g}",
            "STATISTICS_MAXIMUM": f"{high:.17g}",
            "STATISTICS_MEAN": f"{mean:.17g}",
            "STATISTICS_STDDEV": f"{math.sqrt(squares / valid):.17g}",
            "STATISTICS_VALID_PERCENT": f"{100 * valid / self.pixels:.4g}",
        }

    def _band(self, summaries: Sequence[BlockSummary], scale: float, offset: float) -> BandStatistics:
        valid = sum(summary.valid for summary in summaries)
        if valid == 0:
            return BandStatistics(None, None, None, 0.0)
        # fsum is exact, so the order in which blocks were computed leaves no trace.
        mean = math.fsum(part for summary in summaries for part in summary.sums) / valid
        low, high = min(s.min for s in summaries if s.valid), max(s.max for s in summaries if s.valid)
        low, high, mean = (float(value) * scale + offset for value in (low, high, mean))
        return BandStatistics(min(low, high), max(low, high), mean, 100.0 * valid / self.pixels)


def summarise(block: np.ndarray, nodata: float | None, mask: np.ndarray | None = None) -> tuple[BlockSummary, ...]:
    """Summarise a block of shape (bands, rows, columns) whose upper left corner is the corner of a tile.

    `mask` (rows, columns) is 0 where no band is valid.

    Sums are taken tile by tile: the order of addition, and so the last digit, would otherwise depend on the block's
    shape.

    The two kernels have two forms with the same bits. NumPy takes 0.7 ns a pixel of small integers, 3 where some are
    nodata, 1 of floats, 6 where some are NaN; compiled it is 0.05, 0.1, 0.4 and 0.5 (2 cores of a server, numba 0.56).
    But numba takes 0.3 s to load, which NDVI does without: compiled they are where numba is loaded anyway.
    """
    if mask is not None and not mask.all():
        hidden = mask == 0
        if nodata is not None:
            hidden = hidden | (block == nodata)
        block, nodata = np.where(hidden, np.nan, block), None
    small = block.dtype.kind in "iu" and block.dtype.itemsize <= 2
    return tuple((_summarise_integers if small else _summarise_reals)(band, nodata) for band in block)


def _summarise_integers(band: np.ndarray, nodata: float | None) -> BlockSummary:
    dtype = band.dtype.type
    limits = dtype(np.iinfo(dtype).min), dtype(np.iinfo(dtype).max)
    found = _found(band, np.int64)
    # Compiled for one memory layout.
    band, masked = np.ascontiguousarray(band), nodata is not None and fits(dtype, nodata)
    kernel = summing.whole_sums
    if numba_is_loaded():
        from ..kernels.statistics.summing_compiled import whole_sums as kernel
    kernel(band, TILE, nodata_in(dtype, nodata) if masked else dtype(0), masked, *limits, found)
    # Python's integers, which do not overflow.
    tiles = [tile for tile in found.tolist() if tile[0]]
    # Whole numbers up to the division, which rounds once.
    squares = [(count * square - total * total) / count for count, _, _, total, square in tiles]
    return _summary(tiles, squares)


def _summarise_reals(band: np.ndarray, nodata: float | None) -> BlockSummary:
    kernel = real_sums.real_sums
    # Integers of 32 bits are too rare to be compiled for.
    if numba_is_loaded() and band.dtype.kind == "f":
        from ..kernels.statistics.real_sums_compiled import real_sums as kernel
    found = _found(band, np.float64)
    kernel(np.ascontiguousarray(band), TILE, nodata_range(band.dtype, nodata), found)
    tiles = [tile for tile in found.tolist() if tile[0]]
    return _summary(tiles, [tile[4] for tile in tiles])


def _found(band: np.ndarray, dtype: type[np.number]) -> np.ndarray:
    """Return room for count, least, greatest, sum and squares of each tile."""
    return np.zeros((-(-band.shape[0] // TILE) * -(-band.shape[1] // TILE), 5), dtype)


def _summary(tiles: Sequence[Sequence[float]], squares: Sequence[float]) -> BlockSummary:
    """Return the summary of a band's `tiles` that have valid pixels: count, least, greatest, sum of each."""
    low, high = min((tile[1] for tile in tiles), default=math.inf), max((tile[2] for tile in tiles), default=-math.inf)
    counts, sums = (int(tile[0]) for tile in tiles), (float(tile[3]) for tile in tiles)
    # Zero has a sign, by which of two it is; minus zero and zero are zero.
    return BlockSummary(low + 0.0, high + 0.0, tuple(number + 0.0 for number in sums), tuple(squares), tuple(counts))
