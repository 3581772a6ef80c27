"""Writes lazy rasters: one open dataset, whole tiles, a temporary name until the end."""

from __future__ import annotations

import contextlib
import errno
import secrets
import shutil
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import xarray

from .assembly import TileAssembler
from .band_attributes import BandAttributes
from .category_names import write_category_names
from .errors import RasterDaskError
from .execution import ThreadsBackend, computed_blocks
from .geotiff import MINIMUM_ROOM, check_complete, create_geotiff, is_yes
from .grid import Grid
from .machine import core_count
from .raster_file import GDAL_ERRORS
from .statistics import BandStatistics, RasterStatistics


@dataclass(frozen=True)
class Written:
    """What `write_raster` has written."""

    path: Path
    grid: Grid
    dtype: str
    nodata: float | None
    statistics: list[BandStatistics]  # one a band, in physical units
    seconds: float  # from the call to the file closed


@dataclass(frozen=True)
class Progress:
    """How far a run is: blocks are counted when the writer has them."""

    blocks: int
    total_blocks: int
    pixels: int
    total_pixels: int
    seconds: float  # since the start


def write_raster(
    array: xarray.DataArray,
    path: str | Path,
    *,
    creation_options: Mapping[str, str] | None = None,
    workers: int = 0,
    on_progress: Callable[[Progress], None] | None = None,
    on_temporary: Callable[[Path], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """Compute a lazy DataArray (dims band, y, x) block by block and write it as a GeoTIFF.

    Grid, nodata (`rio.nodata`) and what the attributes say of the bands (`band_attributes`) go into the file, whatever
    the chunks: each tile is written once, when all of it is there. `creation_options` are GDAL's for GeoTIFF; they come
    over the defaults: tiles of 512, DEFLATE level 1 with the predictor for the type, BIGTIFF=IF_SAFER. `workers`
    threads compute (0: one a core).

    The file is written under a temporary name beside `path`, which `on_temporary` is told before it exists, and takes
    its place at the very end: whatever goes wrong, what stood at `path` still stands there, and nothing half-written
    is left.

    Raises RasterDaskError if the file cannot be written, Cancelled when `cancelled()` turns true.
    """
    start = time.perf_counter()
    path = Path(path)
    _check_name(path)
    grid = Grid.of(array)
    # All bands of a tile are written at once.
    data = array.transpose("band", "y", "x").data.rechunk({0: -1})
    bands = BandAttributes.of_array(array)
    statistics = RasterStatistics(grid.width * grid.height)
    tiles = TileAssembler(grid.shape, array.rio.nodata)
    total = data.numblocks[1] * data.numblocks[2]
    backend = ThreadsBackend(workers or core_count())
    finished = False
    try:
        with _replacing(path, on_temporary) as temporary:
            with create_geotiff(temporary, array, data, creation_options or {}, backend.workers) as dataset:
                done = pixels = 0
                for block in computed_blocks(data, array.rio.nodata, backend, cancelled):
                    for part in tiles.add(block):
                        dataset.write(part.values, window=part.window)
                        statistics.add(part.summaries)
                    done, pixels = done + 1, pixels + block.window.width * block.window.height
                    if on_progress:
                        seconds = time.perf_counter() - start
                        on_progress(Progress(done, total, pixels, grid.width * grid.height, seconds))
            write_category_names(temporary, bands.category_names)
            check_complete(temporary, sparse=is_yes((creation_options or {}).get("SPARSE_OK", "NO")))
            finished = True
    except GDAL_ERRORS as error:
        raise RasterDaskError(_explain(path, error)) from error
    finally:
        # After an error nobody waits for blocks that nobody wants.
        backend.close(wait=finished)
    in_units = statistics.bands(bands.scales, bands.offsets)
    return Written(path, grid, str(data.dtype), array.rio.nodata, in_units, time.perf_counter() - start)


@contextlib.contextmanager
def _replacing(path: Path, on_temporary: Callable[[Path], None] | None) -> Iterator[Path]:
    """Give a name beside `path` to write to, and put that file in its place if all goes well, else remove it."""
    # Short, so that it fits wherever the name of the output fits.
    temporary = path.with_name(f".{secrets.token_hex(4)}.part.tif")
    sidecar = temporary.with_name(temporary.name + ".aux.xml")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if on_temporary:
            on_temporary(temporary)
        yield temporary
        temporary.replace(path)
        _remove_sidecars(path)
        # What GDAL could not put into the GeoTIFF itself, such as an unusual CRS.
        if sidecar.exists():
            sidecar.replace(path.with_name(path.name + ".aux.xml"))
    except OSError as error:
        raise RasterDaskError(_explain(path, error)) from error
    finally:
        for leftover in (temporary, sidecar):
            with contextlib.suppress(OSError):
                leftover.unlink(missing_ok=True)


def _remove_sidecars(path: Path) -> None:
    """Remove statistics, overviews and masks of what stood at `path`: they would be taken for the new raster's."""
    for suffix in (".aux.xml", ".ovr", ".msk"):
        try:
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        except OSError as error:
            if error.errno != errno.ENAMETOOLONG:
                raise


def _check_name(path: Path) -> None:
    try:
        is_folder = path.is_dir()
    except OSError as error:
        raise RasterDaskError(_explain(path, error)) from error
    if is_folder:
        raise RasterDaskError(f"{path} is a folder: give the name of a file.")
    if path.suffix.lower() not in ("", ".tif", ".tiff"):
        raise RasterDaskError(f"{path} would be a GeoTIFF: give it a name that ends in .tif.")


def _explain(path: Path, error: BaseException) -> str:
    """Say what kept us from writing: a full disk, or else GDAL's or the system's own words."""
    while error.__cause__ is not None:
        error = error.__cause__
    words = error.strerror if isinstance(error, OSError) and error.strerror else str(error).rstrip(".")
    with contextlib.suppress(OSError):
        free = shutil.disk_usage(path.parent).free
        if free < MINIMUM_ROOM or getattr(error, "errno", None) == errno.ENOSPC:
            words = f"the disk is full ({free / 2**20:.0f} MB are free). Make room or choose another folder"
    return f"{path} cannot be written: {words}."
