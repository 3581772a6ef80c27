"""Computes the blocks of a lazy raster: one bounded loop, whatever does the work."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from itertools import accumulate, islice
from typing import Callable, Protocol

import dask.array as da
import numpy as np
from rasterio.windows import Window

from .assembly import Block, is_whole_tiles
from .errors import Cancelled
from .overviews import Halving
from .statistics import BlockSummary, summarise
from .tiling import TILE

# How many blocks beyond one a worker are under way or waiting for the writer. This bounds the memory of a run.
SPARE_BLOCKS = 2
# Of blocks with more bytes than this only one is spare: two would take much memory and win no time.
LARGE_BLOCK = 32 * 2**20
# Seconds between two looks at whether somebody has cancelled.
CANCEL_INTERVAL = 0.1


class Backend(Protocol):
    """Does the work of blocks somewhere."""

    workers: int  # how many blocks are computed at once

    def submit(self, task: BlockTask) -> Future:
        """Start computing a block; the future's result is (values, summaries, halved), as a Block has them."""

    def close(self, wait: bool) -> None:
        """Give up the workers; with `wait`, only when they have finished what they are at."""


@dataclass(frozen=True)
class BlockTask:
    """Everything that is needed to compute one block, anywhere."""

    graph: da.Array  # of one chunk
    nodata: float | None  # in the block's numbers
    whole_tiles: bool  # or parts of tiles, which are summarised and halved when they are put together
    halving: Halving | None  # None where there are no overviews to make

    def run(self) -> tuple[np.ndarray, tuple[BlockSummary, ...] | None, np.ndarray | None]:
        """Compute the block in this thread."""
        values = self.graph.compute(scheduler="synchronous")
        if not self.whole_tiles:
            return values, None, None
        return values, summarise(values, self.nodata), self.halving(values) if self.halving else None


class ThreadsBackend:
    """Computes blocks in threads of this process: GDAL and NumPy give up Python's lock while they work."""

    def __init__(self, workers: int):
        self.workers = workers
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="rasterdask")

    def submit(self, task: BlockTask) -> Future:
        """Start computing a block."""
        return self._pool.submit(task.run)

    def close(self, wait: bool) -> None:
        """Drop what has not started; with `wait`, wait for the rest."""
        self._pool.shutdown(wait=wait, cancel_futures=True)


def computed_blocks(
    data: da.Array,
    nodata: float | None,
    backend: Backend,
    cancelled: Callable[[], bool],
    halving: Halving | None = None,
) -> Iterator[Block]:
    """Compute all chunks of `data`, of shape (bands, rows, columns) in one chunk of bands: the middle one first, then
    the others as they get ready. With `halving`, blocks of whole tiles come with their part of the first overview.

    Never are more blocks under way, or computed and not yet taken, than there are workers plus SPARE_BLOCKS, or plus
    one where blocks are large. Raises Cancelled once `cancelled()` is true, and the first error of a block, without
    waiting for the others.
    """
    tasks = _block_tasks(data, nodata, halving)
    largest = math.prod(max(sizes) for sizes in data.chunks) * data.dtype.itemsize
    most = backend.workers + (1 if largest > LARGE_BLOCK else SPARE_BLOCKS)
    pending: dict[Future, Window] = {}

    def refill() -> None:
        for window, task in islice(tasks, most - len(pending)):
            pending[backend.submit(task)] = window

    refill()
    first = list(pending)[:1]
    while pending:
        if cancelled():
            raise Cancelled
        done = wait(first or pending, timeout=CANCEL_INTERVAL, return_when=FIRST_COMPLETED).done
        # A future keeps its result alive, so none is kept beyond its turn.
        while done:
            first.clear()
            future = done.pop()
            block = Block(pending.pop(future), *future.result())
            del future
            yield block
            del block
            refill()
            if cancelled():
                raise Cancelled


def _block_tasks(
    data: da.Array, nodata: float | None, halving: Halving | None = None
) -> Iterator[tuple[Window, BlockTask]]:
    """Yield the block in the middle, then the others row by row, or in squares where overviews are made of them.

    Those of one tile come together, so that few tiles are waiting for their last part.
    """
    places = [
        (i, j, Window(column, row, columns, rows))
        for i, (row, rows) in enumerate(_starts(data.chunks[1]))
        for j, (column, columns) in enumerate(_starts(data.chunks[2]))
    ]
    places.sort(key=lambda place: (_in_squares if halving else _in_rows)(place[2]))
    places.insert(0, places.pop(_middle([window for _, _, window in places], data.shape[1:])))
    for i, j, window in places:
        whole = is_whole_tiles(window, data.shape[1:])
        yield window, BlockTask(data.blocks[0, i, j], nodata, whole, halving)


def _middle(windows: Sequence[Window], shape: tuple[int, int]) -> int:
    """Return the index of the window that has the middle of a raster of `shape` in it."""
    return next(
        index
        for index, window in enumerate(windows)
        if all(start <= length // 2 < stop for length, (start, stop) in zip(shape, window.toranges()))
    )


def _in_rows(window: Window) -> tuple[int, ...]:
    return window.row_off // TILE, window.col_off // TILE, window.row_off, window.col_off


def _in_squares(window: Window) -> tuple[int, ...]:
    """Sort by Morton's curve, which ends each square of 2ⁿ tiles before it begins the next.

    The tiles of overviews then wait for few blocks each, however wide the raster is.
    """
    row, column = window.row_off // TILE, window.col_off // TILE
    place = sum((row >> bit & 1) << 2 * bit + 1 | (column >> bit & 1) << 2 * bit for bit in range(32))
    return place, window.row_off, window.col_off


def _starts(chunks: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """Yield the start and the size of each chunk."""
    return zip(accumulate(chunks, initial=0), chunks)
