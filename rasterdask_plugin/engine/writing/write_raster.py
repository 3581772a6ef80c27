"""Writes lazy rasters: one open dataset, whole tiles, a temporary name until the end."""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import dask.array as da
import xarray

from ...vocabulary.names import AUTOMATIC, GEOTIFF
from ..errors import RasterDaskError
from ..execution import Backend, Execution, Needs, running
from ..raster.band_attributes import BandAttributes
from ..raster.grid import Grid
from ..raster.handles import closing_idle_handles
from ..raster.raster_file import GDAL_ERRORS
from ..raster.raster_header import RasterHeader
from .assembly import Block, TileAssembler
from .atomic_replace import explain, replacing
from .blocks import Pixels, computed_blocks
from .cog import CogWriter, cog_halving, cog_options
from .completeness import check_complete
from .geotiff import GeoTiffWriter, geotiff_options, has_bands_apart, is_yes, write_header_sidecar
from .output_format import check_supported, choose_format
from .output_size import OutputSize, output_size
from .page_cache import sparing_page_cache
from .statistics import BandStatistics, RasterStatistics, summarise


@dataclass(frozen=True)
class Written:
    """What `write_raster` has written."""

    path: Path
    grid: Grid
    dtype: str
    nodata: float | None
    masked: bool  # a mask in the file tells which pixels are valid
    statistics: list[BandStatistics]  # one a band, in physical units
    size: int  # bytes
    seconds: float  # from the call to the file closed


@dataclass(frozen=True)
class Progress:
    """How far a run is: blocks are counted when the writer has them."""

    blocks: int
    total_blocks: int
    pixels: int
    total_pixels: int
    seconds: float  # since the start
    copied: float | None = None  # once all blocks are there: the share of the COG that is made of them


def write_raster(
    array: xarray.DataArray,
    path: str | Path,
    *,
    format: str = GEOTIFF,  # noqa: A002 - what everybody calls it
    compression: str | None = None,
    max_error: float | None = None,
    creation_options: Mapping[str, str] | None = None,
    overview_resampling: str = AUTOMATIC,
    workers: int = 0,
    execution: Execution | Backend | None = None,
    on_size: Callable[[OutputSize], None] | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    on_temporary: Callable[[Path], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """Compute a lazy DataArray (dims band, y, x) block by block and write it as a GeoTIFF or COG.

    The file gets the grid, nodata (`rio.nodata`), the mask (the coordinate `mask`, see `raster.mask`), the attributes
    of the bands (`band_attributes`) and, for viewers, the statistics of the bands. Each tile is written once, when all
    its pixels are computed, whatever the chunks.

    `workers` threads compute (0: one a core), unless `execution` is given: an Execution, which is started and ended
    here, or a backend that the caller has started and closes.

    `format` is `GeoTIFF` or `COG`; `compression` is deflate (the default), zstd, lzw, lerc or none. `max_error` is for
    lerc: how far a number may be off; 0 is lossless. `creation_options` are GDAL's for the format. They replace the
    defaults: tiles of 512, level 1 and a predictor for the type if the compression has them, and BIGTIFF=IF_SAFER.
    `overview_resampling` says how the overviews of a COG are made of two by two pixels: by the average of the valid
    ones, by their mode, by the nearest, or automatically, by average or mode (`overview_methods`).

    The file is written under a temporary name beside `path` and renamed at the very end. If anything fails, an existing
    file at `path` stays, and nothing half-written is left. `on_temporary` is called with each temporary file before
    that is created.

    `on_size` is called with the size of the file before the work. For a compressed file it is called again after the
    first block, a part of which has been compressed by then, and before anything is written.

    Raises RasterDaskError if the file cannot be written. It is raised before the work if the format, the compression or
    an option is not available, or if the disk has no room. Raises Cancelled when `cancelled()` becomes true.
    """
    start = time.perf_counter()
    path = Path(path)
    _check_name(path)
    output = choose_format(format, compression, max_error, creation_options, overview_resampling)
    grid = Grid.of(array)
    pixels = Pixels.of(array)
    if not output.is_cog and not has_bands_apart(geotiff_options(output, pixels.data, 1)):
        # A tile is written once, with all its bands.
        pixels = pixels.with_bands_together()
    data = pixels.data
    bands = BandAttributes.of_array(array)
    statistics = RasterStatistics(grid.width * grid.height, array.rio.nodata)
    blocks = _Blocks(start, grid.width * grid.height, data.shape[0], data.npartitions, on_progress)
    starting = backend_of(execution, workers, block_bytes(data), cancelled)
    with closing_idle_handles(), starting as backend, _explained(path):
        options = (cog_options if output.is_cog else geotiff_options)(output, data, backend.writer_threads)
        check_supported(output, options, data.dtype, data.shape[0])
        size = output_size(data, output, options, path)
        tell_size(size, path, on_size)
        halving = cog_halving(array, data.dtype, options, overview_resampling) if output.is_cog else None
        computed = computed_blocks(pixels, array.rio.nodata, backend, cancelled, halving)
        block = next(computed)
        if size.wants_sample:
            size = output_size(data, output, options, path, block.values)
            tell_size(size, path, on_size)
        with replacing(path, on_temporary) as (temporary, files):
            make = CogWriter if output.is_cog else GeoTiffWriter
            writer = make(files, temporary, array, data, options, overview_resampling)
            with contextlib.closing(writer), sparing_page_cache(temporary, size.expected):
                tiles = TileAssembler(grid.shape)
                while block is not None:
                    _take(block, tiles, writer, statistics)
                    blocks.add(block)
                    # Nothing keeps a block in memory while another is waited for.
                    block = None
                    block = next(computed, None)
                writer.finish(statistics.metadata(), blocks.copied, cancelled)
            write_header_sidecar(temporary, RasterHeader.of(array))
            check_complete(temporary, writer.written, sparse=is_yes(options.get("SPARSE_OK", "NO")))
    in_units = statistics.bands(bands.scales, bands.offsets)
    size_bytes = path.stat().st_size
    masked = pixels.mask is not None
    seconds = time.perf_counter() - start
    return Written(path, grid, str(data.dtype), array.rio.nodata, masked, in_units, size_bytes, seconds)


def backend_of(
    execution: Execution | Backend | None, workers: int, result_bytes: int, cancelled: Callable[[], bool]
) -> contextlib.AbstractContextManager[Backend]:
    """Return what runs tasks whose largest result has so many bytes: started and ended here unless it is a backend."""
    if execution is None or isinstance(execution, Execution):
        needs = Needs(block_bytes=result_bytes)
        return running(execution or Execution(workers=workers), needs, cancelled=cancelled)
    return contextlib.nullcontext(execution)


def block_bytes(data: da.Array) -> int:
    """Return how large the largest block of an array of (bands, rows, columns) is."""
    return math.prod(map(max, data.chunks)) * data.dtype.itemsize


def tell_size(size: OutputSize, path: Path, on_size: Callable[[OutputSize], None] | None) -> None:
    """Tell the size of the output at `path`; raise RasterDaskError if it cannot fit."""
    size.check(path)
    if on_size:
        on_size(size)


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except GDAL_ERRORS as error:
        raise RasterDaskError(explain(path, error)) from error


def _take(block: Block, tiles: TileAssembler, writer: CogWriter | GeoTiffWriter, statistics: RasterStatistics) -> None:
    for part in tiles.add(block):
        writer.write(part)
        summaries = part.summaries or summarise(part.values, statistics.nodata, part.mask)
        statistics.add(summaries, part.first_band)


@dataclass
class _Blocks:
    """Counts blocks, and tells."""

    start: float
    total_pixels: int
    bands: int
    total: int
    tell: Callable[[Progress], None] | None
    done: int = 0
    numbers: int = 0  # pixels of all bands

    def add(self, block: Block) -> None:
        self.done += 1
        self.numbers += block.values.size
        self.copied(None)

    def copied(self, share: float | None) -> None:
        if self.tell:
            seconds = time.perf_counter() - self.start
            pixels = self.numbers // self.bands
            self.tell(Progress(self.done, self.total, pixels, self.total_pixels, seconds, share))


def _check_name(path: Path) -> None:
    try:
        is_folder = path.is_dir()
    except OSError as error:
        raise RasterDaskError(explain(path, error)) from error
    if is_folder:
        raise RasterDaskError(f"{path} is a folder: give the name of a file.")
    if path.suffix.lower() not in ("", ".tif", ".tiff"):
        raise RasterDaskError(f"{path} would be a GeoTIFF: give it a name that ends in .tif.")
