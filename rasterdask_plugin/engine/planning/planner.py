"""Plans a run from the figures of what it reads: chunks, workers, and what each source may use of the memory."""

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

# What is kept of a file that is resampled, decoded, for the next blocks: of most scenes two rows of tiles.
KEPT_BYTES = 64 * MEGABYTE
# What a block takes for its part of such a file, unless a plan says it.
WORK_BYTES = 128 * MEGABYTE
# What a block may take for its part of a raster that is resampled: below the first, parts would be mostly margin.
_LEAST_WORK, _MOST_WORK = 32 * MEGABYTE, 256 * MEGABYTE
# Blocks that are resampled are no larger than that: larger ones gain nothing, and several of them wait to be written.
_RESAMPLED_BLOCK_BYTES = 16 * MEGABYTE
# Bands are taken apart rather than that a chunk of all of them has fewer pixels.
_LEAST_PIXELS = 2 * TILE * TILE
# Bands that are decoded together are decoded anew for each chunk of bands, so that they are taken apart later. Chunks
# are one tile of the output then: parts of a tile wait until the tile is whole, which takes more memory.
_LEAST_PIXELS_DECODED_TOGETHER = TILE * TILE


class Figures(Protocol):
    """What the planner wants to know of a source (`reading.source`)."""

    @property
    def grid(self) -> Grid:
        """The grid that it is read on."""

    @property
    def bands(self) -> tuple[int, ...]:
        """The bands of the file, counted from 1."""

    @property
    def block_shape(self) -> tuple[int, int] | None:
        """Rows and columns on its grid that are best read at once; None if any window is as good."""

    @property
    def origin(self) -> tuple[int, int]:
        """Row and column of its first pixel in the grid of `block_shape`: not 0 in a part of a file."""

    @property
    def dtype(self) -> np.dtype:
        """The data type of the values."""

    def pixel_bytes(self, bands: int) -> int:
        """Return the bytes that a pixel of its grid takes while so many bands are read, the values included."""

    @property
    def bands_are_decoded_together(self) -> bool:
        """Whether to read one band takes as long as to read all."""

    @property
    def keeps_blocks(self) -> bool:
        """Whether decoded blocks are kept for the next windows, and windows are computed in parts."""

    @property
    def files(self) -> tuple[RasterFile, ...]:
        """The files that are read."""


@dataclass(frozen=True)
class RunPlan:
    """How the blocks of a run are computed."""

    chunks: Chunks  # bands, rows and columns, of the sources' grid
    workers: int = 1  # at most
    kept_bytes: int = KEPT_BYTES  # what a source that is resampled may keep decoded
    work_bytes: int = WORK_BYTES  # what a block may take for its part of such a source


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

    A pixel of the output takes `output_bytes`, all bands together; None if the values of the source are the output. A
    pixel takes `between_bytes` for what is computed between source and output. With `bands_apart`, the operation
    computes each band for itself, so that a chunk may have some of the bands.

    With `units` (rows, columns), chunks are whole windows of that size; the output is taken to be small, of 0 bytes a
    pixel. `window_bytes` are what a block then takes beside its pixels.

    Raises RasterDaskError if the budget does not hold what is needed at least.
    """
    shape = sources[0].grid.shape
    files = [file for source in sources for file in source.files]
    budget = _beside_buffers(budget.beside_blocks(*files), files)
    sharers = sum(source.keeps_blocks for source in sources)
    budget, kept = budget.set_aside(KEPT_BYTES if sharers else 0, sharers)
    demand = _Demand(sources, max(len(source.bands) for source in sources), output_bytes, between_bytes)
    together = any(source.bands_are_decoded_together for source in sources)
    if bands_apart:
        demand = _some_bands(demand, budget, shape, together, units, window_bytes)
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
    """Return what is left beside the blocks of all bands that GDAL decodes before it puts the bands into its cache.

    Each worker has one for each file; a file of large blocks has a single handle (`BandReader`).
    """
    buffers = sum(
        file.block_bytes * (budget.workers if file.block_bytes <= LARGE_BLOCK_BYTES else 1)
        for file in {file.path: file for file in files}.values()
        if file.bands_are_decoded_together
    )
    # Where there is little more than them, fewer are there at once.
    return replace(budget, memory=max(budget.memory // 2, budget.memory - buffers))


@dataclass(frozen=True)
class _Demand:
    """What a pixel of a chunk takes."""

    sources: Sequence[Figures]
    bands: int  # of each source, if it has as many
    given_output_bytes: int | None  # of these bands; None: the values of the sources are the output
    between_bytes: int

    @property
    def value_bytes(self) -> int:
        return sum(min(self.bands, len(source.bands)) * source.dtype.itemsize for source in self.sources)

    @property
    def input_bytes(self) -> int:
        """Bytes while it is read and computed, without the output."""
        read = sum(source.pixel_bytes(min(self.bands, len(source.bands))) for source in self.sources)
        return read + self.between_bytes - (self.value_bytes if self.given_output_bytes is None else 0)

    @property
    def output_bytes(self) -> int:
        return self.value_bytes if self.given_output_bytes is None else self.given_output_bytes

    @property
    def own_bytes(self) -> int:
        """Bytes of the values and of what is computed of them, without the output."""
        return 0 if self.given_output_bytes is None else self.value_bytes + self.between_bytes

    @property
    def most_pixels(self) -> int:
        """Pixels that a chunk has at the most, if it is more than a tile."""
        return TARGET_PIXELS if self.given_output_bytes is not None else _RESAMPLED_BLOCK_BYTES // self.output_bytes

    def of(self, bands: int) -> _Demand:
        """Return what fewer bands take."""
        output = self.given_output_bytes and -(-self.given_output_bytes * bands // self.bands)
        return replace(self, bands=bands, given_output_bytes=output)


def _some_bands(
    demand: _Demand,
    budget: Budget,
    shape: tuple[int, int],
    together: bool,
    units: tuple[int, int] | None,
    window_bytes: int,
) -> _Demand:
    """Halve the bands of a chunk until it may have enough pixels."""
    whole = shape[0] * shape[1]
    if units:
        # What is small in the output waits for no tile: if bands are decoded together, few pixels are enough.
        enough = max(units[0] * units[1], 0 if together else min(whole, _LEAST_PIXELS))
        budget = replace(budget, memory=budget.memory - budget.workers * window_bytes)
    else:
        enough = min(whole, _LEAST_PIXELS_DECODED_TOGETHER if together else _LEAST_PIXELS)
    some = demand
    while some.bands > 1:
        pixels = budget.pixels(some.input_bytes, some.output_bytes)
        if (pixels if together else min(pixels, some.most_pixels)) >= enough:
            break
        some = demand.of(-(-some.bands // 2))
    return some
