"""The blocks of a lazy raster as tasks, and the results of those as blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple, dataclass
from itertools import accumulate
from typing import Any, Callable

import dask
import dask.array as da
import numpy as np
from rasterio.windows import Window

from ..assembly import Block, is_whole_tiles
from ..statistics import BlockSummary, summarise
from ..tiling import TILE
from .loop import Backend, run_tasks


@dataclass(frozen=True)
class BlockTask:
    """Everything that is needed to compute one block, anywhere."""

    graph: da.Array  # of one chunk
    nodata: float | None  # in the block's numbers
    whole_tiles: bool  # or parts of tiles, which are summarised when they are put together
    label: str = "block"

    def run(self) -> tuple[np.ndarray, tuple[tuple, ...] | None]:
        """Compute the block in this thread: its values and, one a band, the items of its summaries."""
        # The function, not its name: dask would look for a distributed scheduler of that name, and import it all.
        values = self.graph.compute(scheduler=dask.get)
        if not self.whole_tiles:
            return values, None
        return values, tuple(astuple(summary) for summary in summarise(values, self.nodata))

    def __getstate__(self) -> dict[str, Any]:
        # Of the graph of the whole raster, only what this block needs travels.
        return {**self.__dict__, "graph": dask.optimize(self.graph)[0]}


def middle_block(data: da.Array, nodata: float | None, backend: Backend, cancelled: Callable[[], bool]) -> Block:
    """Compute the chunk in the middle of `data` ahead of all others."""
    rows, columns = data.shape[1] // 2, data.shape[2] // 2
    middle = next(
        (window, task)
        for window, task in block_tasks(data, nodata)
        if all(start <= at < stop for at, (start, stop) in zip((rows, columns), window.toranges()))
    )
    return as_block(*next(run_tasks(iter([middle]), backend, cancelled)))


def computed_blocks(
    data: da.Array,
    nodata: float | None,
    backend: Backend,
    cancelled: Callable[[], bool],
    ahead: Block | None = None,
) -> Iterator[Block]:
    """Compute all chunks of `data`, of shape (bands, rows, columns) in one chunk of bands, as they get ready.

    Never are more blocks in flight than the backend has room for; see `run_tasks` for what is raised. A block that was
    computed `ahead` comes first, and is not computed again.
    """
    tasks = block_tasks(data, nodata)
    if ahead is not None:
        place = ahead.window
        tasks = ((window, task) for window, task in tasks if window != place)
    results = run_tasks(tasks, backend, cancelled)
    if ahead is not None:
        yield ahead
        del ahead
    for window, result in results:
        block = as_block(window, result)
        del result
        yield block
        del block


def as_block(window: Window, result: tuple[np.ndarray, tuple[tuple, ...] | None]) -> Block:
    """Return the block of what `BlockTask.run` has returned."""
    values, summaries = result
    return Block(window, values, summaries and tuple(BlockSummary(*items) for items in summaries))


def block_tasks(data: da.Array, nodata: float | None) -> Iterator[tuple[Window, BlockTask]]:
    """Yield the blocks row by row, those of one tile together, so that few tiles are waiting for their last part."""
    places = sorted(
        (row // TILE, column // TILE, i, j, Window(column, row, columns, rows))
        for i, (row, rows) in enumerate(_starts(data.chunks[1]))
        for j, (column, columns) in enumerate(_starts(data.chunks[2]))
    )
    for _, _, i, j, window in places:
        label = f"block at column {window.col_off}, row {window.row_off}"
        yield window, BlockTask(data.blocks[0, i, j], nodata, is_whole_tiles(window, data.shape[1:]), label)


def _starts(chunks: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    """Yield the start and the size of each chunk."""
    return zip(accumulate(chunks, initial=0), chunks)
