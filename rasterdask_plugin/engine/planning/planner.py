"""Plans a run from the figures of its sources: chunks, workers, and the memory that each source may use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from .chunks import LARGE_BLOCK_BYTES, TARGET_PIXELS, TILE, Budget, Chunks
from .machine import MEGABYTE

if TYPE_CHECKING:
    import numpy as np

    from ..raster.grid import Grid
    from ..raster.raster_file import RasterFile

# Bytes of decoded blocks that are kept of a file that is resampled. They hold two rows of tiles of most scenes.
KEPT_BYTES = 64 * MEGABYTE
# Bytes that a block may take for its part of such a file if no plan says it.
WORK_BYTES = 128 * MEGABYTE
# Limits for that in a plan. With less than the first, parts would be mostly margin.
_LEAST_WORK, _MOST_WORK = 32 * MEGABYTE, 256 * MEGABYTE
# The largest size of a block that is resampled. Larger blocks save no time, and several of them wait to be written.
_RESAMPLED_BLOCK_BYTES = 16 * MEGABYTE
# If a chunk of all bands would have fewer pixels than this, chunks have only some of the bands.
_LEAST_PIXELS = 2 * TILE * TILE
# The same for bands that are decoded together. The limit is lower, since all bands are decoded again for each chunk of
# bands. It is one tile of the output: parts of a tile wait until the tile is whole, which takes more memory. The third
# is for what the allocator has not given back: without it, 120 bands in blocks of 62 MB took 511 MB of a budget of 256.
_LEAST_PIXELS_DECODED_TOGETHER = TILE * TILE * 4 // 3


class Figures(Protocol):
    """The figures of a source that the planner needs (`reading.source`)."""

    @property
    def grid(self) -> Grid:
        """The grid on which the source is read."""

    @property
    def bands(self) -> tuple[int, ...]:
        """The bands of the file, counted from 1."""

    @property
    def block_shape(self) -> tuple[int, int] | None:
        """Rows and columns on its grid that are best read together, None if the window does not matter."""

    @property
    def origin(self) -> tuple[int, int]:
        """Row and column of its first pixel in the grid of `block_shape`: not 0 in a part of a file."""

    @property
    def dtype(self) -> np.dtype:
        """The data type of the values."""

    def pixel_bytes(self, bands: int) -> int:
        """Return the bytes that a pixel of its grid takes while so many bands are read, with the values."""

    @property
    def bands_are_decoded_together(self) -> bool:
        """Whether it takes as long to read one band as to read all."""

    @property
    def keeps_blocks(self) -> bool:
        """Whether it keeps decoded blocks for the next windows, and computes windows in parts."""

    @property
    def files(self) -> tuple[RasterFile, ...]:
        """The files that are read."""


@dataclass(frozen=True)
class RunPlan:
    """How the blocks of a run are computed."""

    chunks: Chunks  # bands, rows and columns, on the sources' grid
    workers: int = 1  # the most workers
    kept_bytes: int = KEPT_BYTES  # of decoded blocks that a source that is resampled may keep
    work_bytes: int = WORK_BYTES  # that a block may take for its part of such a source


def plan_run(
    sources: Sequence[Figures],
    budget: Budget,
    *,
    output_bytes: int | None,
    between_bytes: int = 0,
    bands_apart: bool = False,
    units: tuple[int, int] | None = None,
    window_bytes: int = 0,
) -> RunPlan:
    """Choose chunks for an operation on sources of one grid.

    A pixel of the output takes `output_bytes`, all bands together. None means that the values of the source are the
    output. A pixel takes `between_bytes` for what is computed between source and output. With `bands_apart`, the
    operation computes each band separately, so that a chunk may have only some of the bands.

    With `units` (rows, columns), chunks are whole windows of that size. The output is then taken to be small, of 0
    bytes for each pixel, and a block takes `window_bytes` besides its pixels.

    Raises RasterDaskError if the budget does not hold the smallest possible chunks.
    """
    shape = sources[0].grid.shape
    files = [file for source in sources for file in source.files]
    budget = _beside_buffers(budget.beside_blocks(*files), files)
    sharers = sum(source.keeps_blocks for source in sources)
    budget, kept = budget.set_aside(KEPT_BYTES if sharers else 0, sharers)
    demand = _Demand(sources, max(len(source.bands) for source in sources), output_bytes, between_bytes)
    together = any(source.bands_are_decoded_together for source in sources)
    if bands_apart:
        # The blocks of such a file are decoded one after the other in any case.
        alone = any(file.bands_are_decoded_together and file.block_bytes > LARGE_BLOCK_BYTES for file in files)
        demand, budget = _some_bands(demand, budget, shape, together, alone, units, window_bytes)
    block_shapes = [source.block_shape for source in sources if source.block_shape]
    workers = budget.workers
    if units:
        (rows, columns), workers = budget.window_chunks(
            shape, block_shapes, units, input_bytes=demand.input_bytes, window_bytes=window_bytes
        )
    else:
        rows, columns = budget.chunks(
            shape,
            block_shapes,
            input_bytes=demand.input_bytes,
            output_bytes=demand.output_bytes,
            most=demand.most_pixels,
        )
    taken = rows * columns * (workers * demand.own_bytes + budget.output_blocks * demand.output_bytes)
    work = max(_LEAST_WORK, min(_MOST_WORK, (budget.for_blocks - taken) // workers))
    if not units:
        origin = next((source.origin for source in sources if any(source.origin)), (0, 0))
        rows, columns = budget.cut_at_blocks(shape, (rows, columns), origin, block_shapes)
    return RunPlan((demand.bands, rows, columns), workers, kept, work)


def _beside_buffers(budget: Budget, files: Iterable[RasterFile]) -> Budget:
    """Return the budget that is left beside GDAL's buffers.

    GDAL decodes a block of all bands into a buffer before it puts the bands into its cache. Each worker has such a
    buffer for each file. A file of large blocks has only one, as it has a single handle (`BandReader`).
    """
    buffers = sum(
        file.block_bytes * (budget.workers if file.block_bytes <= LARGE_BLOCK_BYTES else 1)
        for file in {file.path: file for file in files}.values()
        if file.bands_are_decoded_together
    )
    # In a small budget, half is left: not all buffers are in use at once.
    return replace(budget, memory=max(budget.memory // 2, budget.memory - buffers))


@dataclass(frozen=True)
class _Demand:
    """The bytes that a pixel of a chunk takes."""

    sources: Sequence[Figures]
    bands: int  # of each source, if it has so many
    given_output_bytes: int | None  # of these bands in the output; None: the values of the sources are the output
    between_bytes: int

    @property
    def value_bytes(self) -> int:
        return sum(min(self.bands, len(source.bands)) * source.dtype.itemsize for source in self.sources)

    @property
    def input_bytes(self) -> int:
        """Bytes while the pixel is read and computed, without the output."""
        read = sum(source.pixel_bytes(min(self.bands, len(source.bands))) for source in self.sources)
        return read + self.between_bytes - (self.value_bytes if self.given_output_bytes is None else 0)

    @property
    def output_bytes(self) -> int:
        return self.value_bytes if self.given_output_bytes is None else self.given_output_bytes

    @property
    def own_bytes(self) -> int:
        """Bytes of the values and of what is computed from them, without the output."""
        return 0 if self.given_output_bytes is None else self.value_bytes + self.between_bytes

    @property
    def most_pixels(self) -> int:
        """The most pixels of a chunk that is larger than a tile."""
        return TARGET_PIXELS if self.given_output_bytes is not None else _RESAMPLED_BLOCK_BYTES // self.output_bytes

    def of(self, bands: int) -> _Demand:
        """Return the bytes that fewer bands take."""
        output = self.given_output_bytes and -(-self.given_output_bytes * bands // self.bands)
        return replace(self, bands=bands, given_output_bytes=output)


def _some_bands(
    demand: _Demand,
    budget: Budget,
    shape: tuple[int, int],
    together: bool,
    alone: bool,
    units: tuple[int, int] | None,
    window_bytes: int,
) -> tuple[_Demand, Budget]:
    """Take fewer bands in a chunk until it may have enough pixels.

    With `alone`, one worker is as good as several, and leaves more memory to its chunk.
    """
    whole = shape[0] * shape[1]
    beside = 0
    if units:
        # The output is so small that parts of its tiles may wait. So few pixels are enough for bands that are decoded
        # together.
        enough = max(units[0] * units[1], 0 if together else min(whole, _LEAST_PIXELS))
        beside = window_bytes
    else:
        enough = min(whole, _LEAST_PIXELS_DECODED_TOGETHER if together else _LEAST_PIXELS)
    some = demand
    while some.bands > 1:
        of_blocks = replace(budget, memory=budget.memory - budget.workers * beside)
        pixels = of_blocks.pixels(some.input_bytes, some.output_bytes)
        if (pixels if together else min(pixels, some.most_pixels)) >= enough:
            break
        if alone and budget.workers > 1:
            budget = replace(budget, workers=1)
        else:
            some = demand.of(-(-some.bands * 3 // 4) if some.bands > 3 else some.bands - 1)
    # As many in each chunk.
    return demand.of(-(-demand.bands // -(-demand.bands // some.bands))), budget
