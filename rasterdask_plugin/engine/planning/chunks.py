"""Decides, from metadata alone, in which blocks a job is computed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Union

from ..errors import RasterDaskError

if TYPE_CHECKING:
    from ..raster.raster_file import RasterFile

# Rows and columns, or bands, rows and columns: each a number or the sizes of all chunks.
Chunks = tuple[Union[int, tuple[int, ...]], ...]

# Rows and columns of the tiles of an output. Chunks are multiples of them.
TILE = 512
# GDAL makes no smaller tiles in a COG.
LEAST_COG_BLOCK = 128
# Rows and columns of a chunk. Larger chunks are not faster, and smaller ones need more tasks.
TARGET_SIDE = 2048
TARGET_PIXELS = TARGET_SIDE * TARGET_SIDE
# Pixels of a chunk that cannot be whole blocks of the file. Larger chunks have fewer seams.
TARGET_WINDOW_PIXELS = 4096 * 4096

# The fewest blocks for each worker, if the raster has enough tiles.
BLOCKS_A_WORKER = 4
# Size of a tile file of an output that is a folder of tiles: large, so that there are few files, but small enough to be
# computed again after a failure.
TILE_FILE_SIDE = 4096
TILE_FILE_BYTES = 256 * 2**20
# The most chunks of a run. The lists of more would take gigabytes, and the run weeks.
MAX_CHUNKS = 2**20
# GDAL's cache of decoded blocks, for all threads together. Chunks are whole blocks, so hardly anything is read twice.
GDAL_CACHE_BYTES = 64 * 2**20
# Two blocks that are larger than this do not fit into that cache. So all threads read a file with such blocks through
# one handle, and the cache gets room for one such block besides.
LARGE_BLOCK_BYTES = GDAL_CACHE_BYTES // 2
# A budget of so many large blocks has room in that cache for a second one.
_BLOCKS_IN_A_LARGE_BUDGET = 16
# That cache gets at most this part of a small budget.
_CACHE_PART = 4


def gdal_cache_bytes(memory: int) -> int:
    """Return how much of a budget of `memory` bytes is for GDAL's cache of decoded blocks."""
    return min(GDAL_CACHE_BYTES, memory // _CACHE_PART)


@dataclass(frozen=True)
class Budget:
    """What a run may use."""

    memory: int  # bytes for blocks and GDAL's cache
    workers: int  # blocks that are computed at once
    spare_blocks: int  # further blocks that are being computed or wait for the writer

    def beside_blocks(self, *files: RasterFile) -> Budget:
        """Return the budget that is left while GDAL's cache holds one large block of each file that is read.

        Raises RasterDaskError if the budget does not hold them.
        """
        large = [file for file in files if file.block_bytes > LARGE_BLOCK_BYTES]
        if not large:
            return self
        memory = self.memory - large_blocks_bytes(files)
        if memory < GDAL_CACHE_BYTES:
            file = max(large, key=lambda file: file.block_bytes)
            rows, columns = file.block_shape
            raise RasterDaskError(
                "{} has blocks of {} × {} pixels, which take {:,.0f} MB "
                "each while they are read, too much for the memory budget of {:,.0f} MB: give more "
                "memory, or write the file in smaller blocks first.",
                file.path,
                columns,
                rows,
                file.block_bytes / 2**20,
                self.memory / 2**20,
            )
        return replace(self, memory=memory)

    @property
    def for_blocks(self) -> int:
        """Bytes that are left beside GDAL's cache."""
        return self.memory - gdal_cache_bytes(self.memory)

    def set_aside(self, most: int, sharers: int = 1) -> tuple[Budget, int]:
        """Reserve memory for each of `sharers` to keep what it has read.

        Returns the budget that is left, and the bytes that each may keep: `most`, or an eighth of a small budget.
        """
        kept = min(most, self.memory // 8)
        return replace(self, memory=self.memory - sharers * kept), kept

    @property
    def output_blocks(self) -> int:
        """How many blocks of the output are in memory at once."""
        return self.workers + self.spare_blocks

    def pixels(self, input_bytes: int, output_bytes: int) -> int:
        """Return how many pixels a chunk may have, given the bytes that a pixel takes in the inputs and the output."""
        return self.for_blocks // (self.workers * input_bytes + self.output_blocks * output_bytes)

    def chunks(
        self,
        shape: tuple[int, int],
        block_shapes: Iterable[tuple[int, int]],
        *,
        input_bytes: int,
        output_bytes: int,
        most: int = TARGET_PIXELS,
    ) -> tuple[int, int]:
        """Choose rows and columns of the chunks. They have at most `most` pixels, but at least one tile.

        The bytes are what a pixel takes in the inputs and in the output.
        """
        pixels = min(most, self.pixels(input_bytes, output_bytes))
        # A few blocks for each worker, or a small raster would keep one of them busy.
        pixels = min(pixels, shape[0] * shape[1] // (BLOCKS_A_WORKER * self.workers))
        return plan_chunks(shape, block_shapes, max(TILE * TILE, pixels))

    def cut_at_blocks(
        self,
        shape: tuple[int, int],
        chunks: tuple[int, int],
        origin: tuple[int, int],
        block_shapes: Iterable[tuple[int, int]],
    ) -> Chunks:
        """Return the chunks of a part of a file, from the pixel `origin` (row, column) on, cut where its blocks begin.

        Where chunks are whole blocks, no block is decoded for two of them.
        """
        sides = zip(shape, chunks, origin, *block_shapes)
        return tuple(_cut_axis(length, size, first, blocks) for length, size, first, *blocks in sides)

    def window_chunks(
        self,
        shape: tuple[int, int],
        block_shapes: Iterable[tuple[int, int]],
        units: tuple[int, int],
        *,
        input_bytes: int,
        window_bytes: int = 0,
    ) -> tuple[tuple[int, int], int]:
        """Choose rows and columns of chunks that are multiples of `units`, and how many workers compute them at once.

        A pixel takes `input_bytes`, and a block takes `window_bytes` besides its pixels. The output is small. Raises
        RasterDaskError if the budget does not hold one block of `units`.
        """
        least = units[0] * units[1]
        wanted = least * input_bytes + window_bytes
        workers = min(self.workers, self.for_blocks // wanted)
        if workers < 1:
            raise RasterDaskError(
                "A window of {} × {} pixels takes {:,.0f} MB, more than the memory "
                "budget of {:,.0f} MB leaves for blocks: give more memory, take fewer bands, or "
                "downscale in steps.",
                units[1],
                units[0],
                wanted / 2**20,
                self.memory / 2**20,
            )
        pixels = (self.for_blocks // workers - window_bytes) // input_bytes
        return plan_window_chunks(shape, block_shapes, units, max(least, pixels), workers), workers


@dataclass(frozen=True)
class TileFileBudget(Budget):
    """What a run may use whose output is a folder of tiles. One worker computes each tile, block by block.

    If possible, no block crosses the edge of a tile: it would be computed for both tiles.
    """

    @property
    def output_blocks(self) -> int:
        """How many blocks of the output are in memory at once. None of them waits for a writer."""
        return self.workers

    def chunks(
        self,
        shape: tuple[int, int],
        block_shapes: Iterable[tuple[int, int]],
        *,
        input_bytes: int,
        output_bytes: int,
        most: int = TARGET_PIXELS,
    ) -> tuple[int, int]:
        """Choose rows and columns of the chunks, as `Budget` does. Both divide those of a tile, unless the raster is
        smaller.

        Chunks are as large as the files' blocks if a tile is. They are as wide as the tile if a file is in strips.
        """
        side = tile_file_side(output_bytes)
        pixels = max(TILE * TILE, min(most, TARGET_PIXELS, self.pixels(input_bytes, output_bytes)))
        least_rows, least_columns = (
            min(side, TILE << (-(-max(sizes) // TILE) - 1).bit_length()) for sizes in zip(*block_shapes, (TILE, TILE))
        )
        square = min(side, _power_of_two(math.isqrt(pixels), TILE))
        columns = max(least_columns, square)
        rows = max(least_rows, min(side, _power_of_two(pixels // columns, TILE)))
        if rows * columns > 4 * pixels:
            # It is better to decode such blocks more than once than to run out of memory.
            rows = columns = square
        return check_chunk_count(shape, (min(rows, shape[0]), min(columns, shape[1])))

    def cut_at_blocks(
        self,
        shape: tuple[int, int],
        chunks: tuple[int, int],
        origin: tuple[int, int],
        block_shapes: Iterable[tuple[int, int]],
    ) -> Chunks:
        """Return the chunks as they are: they are cut where tiles begin."""
        return chunks

    def window_chunks(
        self,
        shape: tuple[int, int],
        block_shapes: Iterable[tuple[int, int]],
        units: tuple[int, int],
        *,
        input_bytes: int,
        window_bytes: int = 0,
    ) -> tuple[tuple[int, int], int]:
        """Choose rows and columns of chunks that are multiples of `units`, and how many workers, as `Budget` does.

        The multiples are powers of two. So if a unit is one window, chunks divide a tile.
        """
        (rows, columns), workers = super().window_chunks(
            shape, block_shapes, units, input_bytes=input_bytes, window_bytes=window_bytes
        )
        pixels = min(rows * columns, TARGET_WINDOW_PIXELS)
        rows = _power_of_two(math.isqrt(pixels), units[0])
        columns = _power_of_two(pixels // rows, units[1])
        return check_chunk_count(shape, (min(rows, shape[0]), min(columns, shape[1]))), workers


def cache_bytes_beside_large_blocks(memory: int, files: Iterable[RasterFile]) -> int:
    """Return how much GDAL's cache needs to keep one large block of each file, and tiles of the output.

    Of files without large blocks, it is all that a budget of `memory` bytes has for the cache.
    """
    large = large_blocks_bytes(files)
    if not large:
        return gdal_cache_bytes(memory)
    # Tiles of the output push bands of a block out of the cache while it is filled, and GDAL 3.6 then copies all bands
    # for each of them: 120 bands took 28 s instead of 2.4 s without a second room. A small budget has none, since they
    # took 501 MB there.
    rooms = 2 if memory >= _BLOCKS_IN_A_LARGE_BUDGET * large else 1
    return rooms * large + gdal_cache_bytes(memory) // 4


def large_blocks_bytes(files: Iterable[RasterFile]) -> int:
    """Return the bytes that GDAL's cache needs to keep one large block of each file."""
    sizes = (file.block_bytes for file in {file.path: file for file in files}.values())
    return sum(size for size in sizes if size > LARGE_BLOCK_BYTES)


def check_chunk_count(shape: tuple[int, int], chunks: tuple[int, int]) -> tuple[int, int]:
    """Return `chunks`, the rows and columns of the chunks of a raster of `shape`. Raises RasterDaskError if there are
    too many chunks."""
    count = math.prod(-(-length // size) for length, size in zip(shape, chunks))
    if count > MAX_CHUNKS:
        raise RasterDaskError(
            "{:,} × {:,} pixels would be computed in {:,} blocks of {} × {}, "
            "but at most {:,} are possible: work on parts of the raster, or give more memory for larger "
            "blocks.",
            shape[1],
            shape[0],
            count,
            chunks[1],
            chunks[0],
            MAX_CHUNKS,
        )
    return chunks


def cog_block_side(shape: tuple[int, int], pixel_bytes: int) -> int:
    """Return rows and columns of the tiles of a COG. Its raster has this shape, and its pixel this many bytes.

    A raster of a single row or column gets the smallest tiles that GDAL makes, since the rest of each tile is empty. A
    tile has all bands. With many bands, tiles are so small that a few of them fit into GDAL's cache.
    """
    side = LEAST_COG_BLOCK if min(shape) <= LEAST_COG_BLOCK and max(shape) > TILE else TILE
    while side > LEAST_COG_BLOCK and side * side * pixel_bytes > LARGE_BLOCK_BYTES:
        side //= 2
    return side


def tile_file_side(pixel_bytes: int) -> int:
    """Return rows and columns of the tile files of an output. Its pixel has `pixel_bytes`, all bands together."""
    side = TILE_FILE_SIDE
    while side > TILE and side * side * pixel_bytes > TILE_FILE_BYTES:
        side //= 2
    return side


def default_chunks(raster: RasterFile, multiple_of: int = 1) -> tuple[int, int]:
    """Return rows and columns of the chunks in which a raster is read if nothing else is known."""
    if multiple_of > 1:
        units = (multiple_of, multiple_of)
        return plan_window_chunks(raster.grid.shape, [raster.block_shape], units, TARGET_WINDOW_PIXELS, 1)
    return plan_chunks(raster.grid.shape, [raster.block_shape], TARGET_PIXELS)


def plan_chunks(shape: tuple[int, int], block_shapes: Iterable[tuple[int, int]], max_pixels: int) -> tuple[int, int]:
    """Choose rows and columns of the chunks of a raster of `shape`, with at most `max_pixels` if that is possible.

    Chunks are whole tiles of the output, so that no tile is written twice. They are also whole blocks of all input
    files, so that nothing is decoded twice, unless they would become too large. If a file is in strips, chunks are as
    wide as the raster.
    """
    height, width = shape
    block_shapes = list(block_shapes)
    row_unit = _common_multiple((rows for rows, _ in block_shapes), height)
    column_unit = _common_multiple((columns for _, columns in block_shapes), width)
    max_pixels = min(max_pixels, TARGET_PIXELS)
    side = math.isqrt(max_pixels)
    if column_unit >= width:
        columns = width
        rows = _whole_units(max_pixels // width, row_unit, height)
        if rows * columns > 2 * max_pixels:
            # It costs less to decode the strips at the seams twice than to have chunks this tall.
            rows = min(rows, _whole_units(max_pixels // width, TILE, height))
        if rows * columns > 4 * max_pixels:
            # The strips are too wide for the budget. It is better to decode them more than once than to run out of
            # memory.
            columns = _whole_units(max_pixels // rows, TILE, width)
        return check_chunk_count(shape, (rows, columns))
    rows = _whole_units(side, row_unit, height)
    columns = _whole_units(max_pixels // rows, column_unit, width)
    if rows * columns > 4 * max_pixels:
        # The blocks are too large for the budget. GDAL's cache keeps a block for the chunks that are parts of it.
        rows, columns = _whole_units(side, TILE, height), _whole_units(side, TILE, width)
    return check_chunk_count(shape, (rows, columns))


def plan_window_chunks(
    shape: tuple[int, int],
    block_shapes: Iterable[tuple[int, int]],
    units: tuple[int, int],
    max_pixels: int,
    workers: int,
) -> tuple[int, int]:
    """Choose rows and columns of chunks that are whole windows: multiples of `units` rows and columns.

    If there are then enough chunks for all workers, chunks are also whole blocks of the files, since a block at the
    seam of two chunks is decoded twice. Otherwise chunks are large, so that there are few seams.
    """
    height, width = shape
    block_rows, block_columns = (max(sizes) for sizes in zip(*block_shapes))
    most = min(max_pixels, height * width // workers)
    wanted = min(max_pixels, TARGET_WINDOW_PIXELS, height * width // (BLOCKS_A_WORKER * workers))
    if block_columns >= width and units[0] * width <= most:
        rows = _whole_windows(wanted // width, most // width, block_rows, units[0], height)
        return check_chunk_count(shape, (rows, width))
    side, longest = math.isqrt(wanted), math.isqrt(most)
    rows = _whole_windows(side, longest, block_rows, units[0], height)
    columns = _whole_windows(wanted // rows, most // rows, block_columns, units[1], width)
    return check_chunk_count(shape, (rows, columns))


def _whole_windows(wanted: int, most: int, block: int, unit: int, length: int) -> int:
    """Return about `wanted` pixels along an axis: whole windows, and whole blocks if that is at most `most`."""
    both = math.lcm(block, unit)
    if both <= most:
        # Whole blocks have no seams, so larger chunks would save no time.
        return min(length, max(both, min(wanted, TARGET_SIDE) // both * both))
    return min(length, max(unit, wanted // unit * unit))


def _cut_axis(length: int, size: int, first: int, blocks: list[int]) -> int | tuple[int, ...]:
    """Sizes of chunks along an axis whose first pixel is `first` in a file of such blocks."""
    before = -first % size
    if size >= length or not before or any(size % block for block in blocks):
        return size
    places = [0, *range(before, length, size), length]
    return tuple(end - start for start, end in zip(places, places[1:]))


def _common_multiple(sizes: Iterable[int], length: int) -> int:
    """Return the least common multiple of block sizes and the tile. If it is too large, return the largest block size,
    rounded up to whole tiles."""
    sizes = [min(size, length) for size in sizes]
    unit = math.lcm(TILE, *(size for size in sizes if size < length))
    if any(size >= length for size in sizes):
        return max(length, TILE)
    return unit if unit <= 4 * TILE else max(TILE, math.ceil(max(sizes) / TILE) * TILE)


def _whole_units(wanted: int, unit: int, length: int) -> int:
    """Return as many whole units as fit into `wanted`, but at least one, and at most the raster's length."""
    return min(length, max(unit, wanted // unit * unit))


def _power_of_two(wanted: int, unit: int) -> int:
    """Return the largest product of `unit` and a power of two that is at most `wanted`, but at least `unit`."""
    return unit << max(0, (wanted // unit).bit_length() - 1)
