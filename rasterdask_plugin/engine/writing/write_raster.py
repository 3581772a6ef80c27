"""Writes lazy rasters: the function for notebooks."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from ...vocabulary.names import AUTOMATIC, GEOTIFF
from ..execution import Backend, Execution
from ..raster.data_arrays import to_raster
from .output_size import OutputSize
from .progress import Callbacks, Progress
from .target import file_target
from .written import Written

if TYPE_CHECKING:
    import xarray


def write_raster(
    array: xarray.DataArray,
    path: str | Path,
    *,
    format: str = GEOTIFF,  # noqa: A002 - the usual name
    compression: str | None = None,
    max_error: float | None = None,
    creation_options: Mapping[str, str] | None = None,
    overview_resampling: str = AUTOMATIC,
    workers: int = 0,
    execution: Execution | Backend | None = None,
    on_size: Callable[[OutputSize], None] | None = None,
    on_progress: Callable[[Progress], None] | None = None,
    on_temporary: Callable[[Path], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
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

    `on_size` is called with the size of the file before the work. For a compressed file it is called again when the
    block in the middle is there: a part of that has been compressed by then. That block is started first.

    Raises RasterDaskError if the file cannot be written. It is raised before the work if the format, the compression or
    an option is not available, or if the disk has no room, as far as that can be told by then. Raises Cancelled when
    `cancelled()` becomes true.
    """
    target = file_target(Path(path), format, compression, max_error, creation_options, overview_resampling)
    listener = Callbacks.of(size=on_size, progress=on_progress, temporary=on_temporary, cancelled=cancelled)
    return target.write(to_raster(array), execution or Execution(workers=workers), listener)
