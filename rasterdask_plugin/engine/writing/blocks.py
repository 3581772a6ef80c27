"""The blocks of a lazy raster as tasks, and the results of those as blocks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain, groupby, islice, product, starmap
from typing import Any, Callable, Optional

import dask
import dask.array as da
import numpy as np
from rasterio.windows import Window

from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..execution.loop import Backend, run_tasks
from ..planning.chunks import TILE
from ..raster.lazy_raster import LazyRaster
from ..raster.mask import mask_of
from ..raster.raster_file import GDAL_ERRORS, cause_of
from .assembly import Block, is_whole_tiles
from .halving import Halving
from .statistics import BlockSummary, summarise

# Of how many rows of blocks the graphs are kept. To take a block out of the graph of the whole raster takes as long as
# the raster has blocks; out of that of its row, as long as the row has.
_ROWS = 64

Computed = tuple[np.ndarray, Optional[tuple[tuple, ...]], Optional[np.ndarray], Optional[np.ndarray]]


@dataclass(frozen=True)
class Pixels:
    """The lazy pixels of a raster, or of a part of it."""

    data: da.Array  # (bands, rows, columns); a chunk may have some of the bands
    mask: da.Array | None  # (rows, columns) uint8, 0 where no band is valid, in the chunks of `data`; or none

    @classmethod
    def of(cls, raster: LazyRaster) -> Pixels:
        """Return those of a raster."""
        return cls(raster.data, mask_of(raster))

    def with_bands_together(self) -> Pixels:
        """Return the same with all bands in each chunk."""
        return Pixels(self.data.rechunk({0: -1}), self.mask)

    def part(self, rows: slice, columns: slice) -> Pixels:
        """Return those of a rectangle."""
        return Pixels(self.data[:, rows, columns], None if self.mask is None else self.mask[rows, columns])

    def column_of_row(self, column: int) -> Pixels:
        """Return those of one chunk of a row of chunks."""
        mask = None if self.mask is None else self.mask.blocks[0, column]
        return Pixels(self.data.blocks[0, 0, column], mask)

    def row_of_blocks(self, bands: int, row: int) -> Pixels:
        """Return those of one row of chunks of the same bands; `bands` is the number of the chunk of bands."""
        mask = None if self.mask is None else self.mask.blocks[row : row + 1]
        return Pixels(self.data.blocks[bands : bands + 1, row : row + 1], mask)

    def optimised(self) -> Pixels:
        """Return the same without what is in the graph of a larger raster."""
        return Pixels(*(None if part is None else dask.optimize(part)[0] for part in (self.data, self.mask)))

    def compute(self) -> tuple[np.ndarray, np.ndarray | None]:
        """Compute the values and the mask in this thread."""
        # The function, not its name: dask would look for a distributed scheduler of that name, and import it all.
        values = self.data.compute(scheduler=dask.get)
        return values, None if self.mask is None else self.mask.compute(scheduler=dask.get)


@dataclass(frozen=True)
class BlockTask:
    """Everything that is needed to compute one block, anywhere."""

    pixels: Pixels  # of one chunk
    nodata: float | None  # in the block's numbers
    whole_tiles: bool  # or parts of tiles, which are summarised and halved when they are put together
    halving: Halving | None = None  # of these bands; None where there are no overviews to make
    label: str = "block"

    def run(self) -> Computed:
        """Compute the block in this thread: values, the items of its summaries one a band, it halved, and its mask."""
        try:
            values, mask = self.pixels.compute()
        except (OSError, *GDAL_ERRORS) as error:
            # Or it would be taken for what keeps the output from being written.
            raise RasterDaskError("The {} cannot be computed: {}.", self.label, cause_of(error)) from error
        if not self.whole_tiles:
            return values, None, None, mask
        summaries = tuple(summary.items for summary in summarise(values, self.nodata, mask))
        return values, summaries, self.halving(values) if self.halving else None, mask

    def __getstate__(self) -> dict[str, Any]:
        # Of the graph of the whole raster, only what this block needs travels.
        return {**self.__dict__, "pixels": self.pixels.optimised()}


def middle_block(pixels: Pixels, nodata: float | None, backend: Backend, cancelled: Callable[[], bool]) -> Block:
    """Compute the chunk in the middle of a raster alone."""
    return as_block(*next(run_tasks(islice(block_tasks(pixels, nodata), 1), backend, cancelled)))


@dataclass(frozen=True)
class BlockPlace:
    """Which pixels a block has."""

    first_band: int  # from 0
    window: Window


def computed_blocks(
    pixels: Pixels,
    nodata: float | None,
    backend: Backend,
    cancelled: Callable[[], bool],
    halving: Halving | None = None,
) -> Iterator[Block]:
    """Compute all chunks of a raster and yield them as they get ready. The middle one is started first.

    With `halving`, blocks of whole tiles come with their part of the first overview.

    The first blocks start with the call. At most as many blocks are computed or wait for the writer as the backend has
    room for. `run_tasks` says what is raised.
    """
    results = run_tasks(block_tasks(pixels, nodata, halving), backend, cancelled)
    # Nothing keeps a result in memory while another is waited for.
    return starmap(as_block, results)


def as_block(place: BlockPlace, computed: Computed) -> Block:
    """Return the block of what `BlockTask.run` has returned."""
    values, summaries, halved, mask = computed
    summaries = summaries and tuple(BlockSummary(*items) for items in summaries)
    return Block(place.window, values, summaries, halved, mask, place.first_band)


def block_tasks(
    pixels: Pixels, nodata: float | None, halving: Halving | None = None
) -> Iterator[tuple[BlockPlace, BlockTask]]:
    """Yield the middle block, of which an output's size can be told, and the others row by row or, where overviews are
    made of them, square by square. Those of one tile come together, so that few tiles are waiting for their last part.
    All blocks of some bands come before those of the next bands.
    """
    data = pixels.data
    rows, columns = (list(accumulate(sizes, initial=0)) for sizes in data.chunks[1:])
    middle = tuple(bisect_right(starts, starts[-1] // 2) - 1 for starts in (rows, columns))
    others = _in_squares if halving else _in_rows
    firsts = list(accumulate(data.chunks[0], initial=0))
    places = chain(
        [(0, *middle)],
        ((0, *place) for place in others(rows[:-1], columns[:-1]) if place != middle),
        ((k, *place) for k in range(1, len(firsts) - 1) for place in others(rows[:-1], columns[:-1])),
    )

    @lru_cache(_ROWS)
    def row(k: int, i: int) -> Pixels:
        return pixels.row_of_blocks(k, i).optimised()

    for k, i, j in places:
        window = Window(columns[j], rows[i], columns[j + 1] - columns[j], rows[i + 1] - rows[i])
        label = Text("block at column {}, row {}", window.col_off, window.row_off)
        if len(firsts) > 2:
            label += Text(", bands {} to {}", firsts[k] + 1, firsts[k + 1])
        whole_tiles = is_whole_tiles(window, data.shape[1:])
        of_bands = halving.of_bands(firsts[k], firsts[k + 1]) if halving else None
        task = BlockTask(row(k, i).column_of_row(j), nodata, whole_tiles, of_bands, label)
        yield BlockPlace(firsts[k], window), task


def _in_rows(rows: Sequence[int], columns: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the numbers of the blocks that begin at these rows and columns: row of tiles by row of tiles."""
    for _, together in groupby(range(len(rows)), key=lambda i: rows[i] // TILE):
        indices = list(together)
        for _, beside in groupby(range(len(columns)), key=lambda j: columns[j] // TILE):
            yield from product(indices, list(beside))


def _in_squares(rows: Sequence[int], columns: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the numbers of the blocks that begin at these rows and columns along Morton's curve of tiles.

    It ends each square of 2ⁿ tiles before it begins the next. The tiles of overviews then wait for few blocks each,
    however wide the raster is.
    """

    def square(row: int, column: int, side: int, inside: tuple[int, int, int, int]) -> Iterator[tuple[int, int]]:
        top, bottom, left, right = inside  # the blocks that begin in the square
        if top == bottom or left == right:
            return
        if side == TILE or (bottom - top == 1 and right - left == 1):
            yield from product(range(top, bottom), range(left, right))
            return
        half = side // 2
        between_rows = bisect_left(rows, row + half, top, bottom)
        between_columns = bisect_left(columns, column + half, left, right)
        for down, first, last in ((row, top, between_rows), (row + half, between_rows, bottom)):
            yield from square(down, column, half, (first, last, left, between_columns))
            yield from square(down, column + half, half, (first, last, between_columns, right))

    side = TILE
    while side <= max(rows[-1], columns[-1]):
        side *= 2
    return square(0, 0, side, (0, len(rows), 0, len(columns)))
