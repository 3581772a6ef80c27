"""One file as a target: whole tiles, written to an open dataset under a temporary name until the end."""

from __future__ import annotations

import contextlib
import math
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, ClassVar, Protocol

import dask.array as da
import numpy as np

from ...vocabulary.names import AUTOMATIC
from ..errors import RasterDaskError
from ..execution import SPARE_BLOCKS, Backend, Execution, Needs, running
from ..planning.chunks import Budget
from ..raster.band_attributes import BandAttributes
from ..raster.handles import closing_idle_handles
from ..raster.lazy_raster import LazyRaster
from ..raster.raster_file import GDAL_ERRORS, RasterFile
from ..raster.raster_header import RasterHeader
from .assembly import Block, TileAssembler
from .atomic_replace import check_can_be_replaced, explain, replacing
from .blocks import Pixels, computed_blocks
from .completeness import WrittenBlocks, check_complete
from .geotiff import is_yes, write_header_sidecar
from .halving import Halving
from .output_format import OutputFormat, check_supported
from .output_size import OutputSize, output_size
from .page_cache import sparing_page_cache
from .progress import Progress, Speed, WritingListener
from .statistics import RasterStatistics, summarise
from .temporaries import TemporaryFiles
from .written import Written


class Writer(Protocol):
    """Takes the tiles of a raster, and makes a file of them."""

    written: WrittenBlocks  # of the file

    def write(self, block: Block) -> None:
        """Write a block of whole tiles."""

    def finish(
        self,
        statistics: Sequence[Mapping[str, str]],
        on_copied: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> None:
        """Put the statistics of each band into the file and complete it; `on_copied` hears the share that is copied."""

    def close(self) -> None:
        """Close what is open. A second call does nothing."""


@dataclass(frozen=True)
class FileTarget(ABC):
    """A raster in one file. What is particular to a format is in the subclasses."""

    path: Path
    output: OutputFormat
    overview_resampling: str = AUTOMATIC
    spare_blocks: ClassVar[int] = SPARE_BLOCKS  # that are in memory beside those that are computed
    blocks_share: ClassVar[float] = 1.0  # of the whole time, that blocks are computed and written
    needs_numba: ClassVar[bool] = False

    @abstractmethod
    def options(self, output: OutputFormat, data: da.Array, threads: int) -> dict[str, str]:
        """Return the creation options for (bands, rows, columns), with `threads` that compress."""

    @abstractmethod
    def arranged(self, pixels: Pixels, output: OutputFormat) -> Pixels:
        """Return the pixels in chunks that can be written as they are."""

    @abstractmethod
    def halving(self, array: LazyRaster, dtype: np.dtype, options: Mapping[str, str]) -> Halving | None:
        """Return what makes overviews of blocks while they are computed; None where nothing does."""

    @abstractmethod
    def writer(
        self,
        files: TemporaryFiles,
        temporary: Path,
        array: LazyRaster,
        data: da.Array,
        options: Mapping[str, str],
        halving: Halving | None,
    ) -> Writer:
        """Return what writes the file `temporary`, and further temporary files beside it."""

    def check(self, inputs: Sequence[RasterFile] = ()) -> None:
        """Raise RasterDaskError if no GeoTIFF can have this name, or if it is that of an input or of an open file."""
        check_is_no_folder(self.path)
        if self.path.suffix.lower() not in ("", ".tif", ".tiff"):
            raise RasterDaskError("{} would be a GeoTIFF: give it a name that ends in .tif.", self.path)
        check_is_no_input(self.path, inputs)
        check_can_be_replaced(self.path)

    def budget(self, memory: int, workers: int) -> Budget:
        """Return what a run may use that writes here: `memory` in bytes."""
        return Budget(memory, workers, self.spare_blocks)

    def result_bytes(self, data: da.Array) -> int:
        """Return how large the largest result of a task is: a block of (bands, rows, columns)."""
        return math.prod(map(max, data.chunks)) * data.dtype.itemsize

    def size(self, array: LazyRaster, creation_options: Mapping[str, str]) -> OutputSize:
        """Return how large a raster will be here; see `Target`."""
        output = self.output.with_defaults(creation_options)
        data = self.arranged(Pixels.of(array), output).data
        with _explained(self.path):
            options = self.options(output, data, 1)
            check_supported(output, options, data.dtype, data.shape[0])
        size = output_size(data, output, options, self.path)
        size.check(self.path)
        return size

    def write(
        self,
        array: LazyRaster,
        execution: Execution | Backend,
        listener: WritingListener,
        *,
        creation_options: Mapping[str, str] | None = None,
        job: Mapping[str, Any] | None = None,
    ) -> Written:
        """Compute a raster and write it; see `write_raster`, and `Target` for the arguments."""
        start = time.perf_counter()
        path = self.path
        self.check()
        output = self.output.with_defaults(creation_options or {})
        grid = array.grid
        pixels = self.arranged(Pixels.of(array), output)
        data = pixels.data
        bands = BandAttributes.of_raster(array)
        statistics = RasterStatistics(grid.width * grid.height, array.nodata)
        blocks = _Blocks(grid.width * grid.height, data.shape[0], data.npartitions, self.blocks_share, listener)
        starting = backend_of(execution, self.result_bytes(data), listener.cancelled)
        with closing_idle_handles(), starting as backend, _explained(path):
            options = self.options(output, data, backend.writer_threads)
            check_supported(output, options, data.dtype, data.shape[0])
            size = output_size(data, output, options, path)
            tell_size(size, path, listener)
            halving = self.halving(array, data.dtype, options)
            computed = computed_blocks(pixels, array.nodata, backend, listener.cancelled, halving)
            block = next(computed)
            with replacing(path, listener.temporary) as (temporary, files):
                writer = self.writer(files, temporary, array, data, options, halving)
                with contextlib.closing(writer), sparing_page_cache(temporary, size.expected):
                    tiles = TileAssembler(grid.shape)
                    while block is not None:
                        if size.wants_sample and block.is_middle_of(grid.shape):
                            size = output_size(data, output, options, path, block.values)
                            tell_size(size, path, listener)
                        _take(block, tiles, writer, statistics)
                        blocks.add(block)
                        # Nothing keeps a block in memory while another is waited for.
                        block = None
                        block = next(computed, None)
                    writer.finish(statistics.metadata(), blocks.copied, listener.cancelled)
                write_header_sidecar(temporary, RasterHeader.of(array))
                check_complete(temporary, writer.written, sparse=is_yes(options.get("SPARSE_OK", "NO")))
        in_units = statistics.bands(bands.scales, bands.offsets)
        size_bytes = path.stat().st_size
        masked = pixels.mask is not None
        seconds = time.perf_counter() - start
        return Written(path, grid, str(data.dtype), array.nodata, masked, in_units, size_bytes, seconds)


def backend_of(
    execution: Execution | Backend, result_bytes: int, cancelled: Callable[[], bool]
) -> contextlib.AbstractContextManager[Backend]:
    """Return what runs tasks whose largest result has so many bytes: started and ended here unless it is a backend."""
    if isinstance(execution, Execution):
        return running(execution, Needs(block_bytes=result_bytes), cancelled=cancelled)
    return contextlib.nullcontext(execution)


def tell_size(size: OutputSize, path: Path, listener: WritingListener) -> None:
    """Tell the size of the output at `path`; raise RasterDaskError if it cannot fit."""
    size.check(path)
    listener.size(size)


def check_is_no_folder(path: Path) -> None:
    """Raise RasterDaskError if there is a folder of that name, or if the disk does not tell."""
    try:
        is_folder = path.is_dir()
    except OSError as error:
        raise RasterDaskError(explain(path, error)) from error
    if is_folder:
        raise RasterDaskError("{} is a folder: give the name of a file.", path)


def check_is_no_input(path: Path, inputs: Sequence[RasterFile]) -> None:
    """Raise RasterDaskError if the file at `path` is one that the run reads."""
    for file in {file for raster in inputs for file in raster.files}:
        if path.exists() and Path(file).exists() and path.samefile(file):
            raise RasterDaskError("The output {} is also an input: choose another name.", path)


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except GDAL_ERRORS as error:
        raise RasterDaskError(explain(path, error)) from error


def _take(block: Block, tiles: TileAssembler, writer: Writer, statistics: RasterStatistics) -> None:
    for part in tiles.add(block):
        writer.write(part)
        summaries = part.summaries or summarise(part.values, statistics.nodata, part.mask)
        statistics.add(summaries, part.first_band)


@dataclass
class _Blocks:
    """Counts blocks, and reports how far the run is."""

    total_pixels: int
    bands: int
    total: int
    share: float  # of the whole time
    listener: WritingListener
    done: int = 0
    numbers: int = 0  # pixels of all bands
    speed: Speed = field(default_factory=Speed)

    def add(self, block: Block) -> None:
        self.done += 1
        self.numbers += block.values.size
        self.copied(None)

    def copied(self, share: float | None) -> None:
        pixels = self.numbers // self.bands
        speed = self.speed.at(pixels)
        self.listener.progress(Progress(self.done, self.total, pixels, self.total_pixels, speed, share, self.share))
