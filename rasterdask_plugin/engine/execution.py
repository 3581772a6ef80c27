"""Computes the blocks of a lazy raster: one bounded loop, whatever does the work."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from itertools import accumulate, islice
from typing import Callable, Protocol

import dask.array as da
import numpy as np
from rasterio.windows import Window

from .assembly import Block, is_whole_tiles
from .errors import Cancelled
from .statistics import BlockSummary, summarise
from .tiling import TILE

# How many blocks beyond one a worker are under way or waiting for the writer. This bounds the memory of a run.
SPARE_BLOCKS = 2
# Seconds between two looks at whether somebody has cancelled.
CANCEL_INTERVAL = 0.1


class Backend(Protocol):
    """Does the work of blocks somewhere."""

    workers: int  # how many blocks are computed at once

    def submit(self, task: BlockTask) -> Future:
        """Start computing a block; the future's result is (values, summaries)."""

    def close(self, wait: bool) -> None:
        """Give up the workers; with `wait`, only when they have finished what they are at."""


@dataclass(frozen=True)
class BlockTask:
    """Everything that is needed to compute one block, anywhere."""

    graph: da.Array  # of one chunk
    nodata: float | None  # in the block's numbers
    whole_tiles: bool  # or parts of tiles, which are summarised when they are put together

    def run(self) -> tuple[np.ndarray, tuple[BlockSummary, ...] | None]:
        """Compute the block in this thread."""
        values = self.graph.compute(scheduler="synchronous")
        return values, summarise(values, self.nodata) if self.whole_tiles else None


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
    data: da.Array, nodata: float | None, backend: Backend, cancelled: Callable[[], bool]
) -> Iterator[Block]:
    """Compute all chunks of `data`, of shape (bands, rows, columns) in one chunk of bands, as they get ready.

    Never are more blocks under way, or computed and not yet taken, than there are workers plus SPARE_BLOCKS. Raises
    Cancelled once `cancelled()` is true, and the first error of a block, without waiting for the others.
    """
    tasks = _block_tasks(data, nodata)
    pending: dict[Future, Window] = {}

    def refill() -> None:
        for window, task in islice(tasks, backend.workers + SPARE_BLOCKS - len(pending)):
            pending[backend.submit(task)] = window

    refill()
    while pending:
        if cancelled():
            raise Cancelled
        done, _ = wait(pending, timeout=CANCEL_INTERVAL, return_when=FIRST_COMPLETED)
        for future in done:
            window = pending.pop(future)
            values, summaries = future.result()
            yield Block(window, values, summaries)
            del values
            refill()
            if cancelled():
                raise Cancelled


def _block_tasks(data: da.Array, nodata: float | None) -> Iterator[tuple[Window, BlockTask]]:
    """Yield the blocks row by row, those of one tile together, so that few tiles are waiting for their last part."""
    places = sorted(
        (row // TILE, column // TILE, i, j, Window(column, row, columns, rows))
        for i, (row, rows) in enumerate(_starts(data.chunks[1]))
        for j, (column, columns) in enumerate(_starts(data.chunks[2]))
    )
    for _, _, i, j, window in places:
        yield window, BlockTask(data.blocks[0, i, j], nodata, is_whole_tiles(window, data.shape[1:]))


def _starts(chunks: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """Yield the start and the size of each chunk."""
    return zip(accumulate(chunks, initial=0), chunks)
