"""Writes lazy rasters: one open dataset, whole tiles, a temporary name until the end."""

from __future__ import annotations

import contextlib
import errno
import os
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import dask.array as da
import numpy as np
import rasterio
import xarray
from rasterio.errors import RasterioError

from .errors import RasterDaskError
from .execution import ThreadsBackend, computed_blocks
from .grid import Grid
from .machine import core_count
from .statistics import BandStatistics, RasterStatistics
from .tiling import TILE

# GDAL 3.6.0 to 3.7.2 may write corrupt files with several compressing threads (GDAL issue 8470).
_THREADED_COMPRESSION_SINCE = (3, 7, 3)


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
    """How far a run is: blocks are counted when they are written."""

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

    Grid, nodata (`rio.nodata`), band descriptions (attribute long_name) and scale (scale_factor, add_offset) go into
    the file. `creation_options` are GDAL's for GeoTIFF; they come over the defaults: tiles of 512, DEFLATE level 1
    with the predictor for the type, BIGTIFF=IF_SAFER. `workers` threads compute (0: one a core).

    The file is written under a temporary name beside `path`, which `on_temporary` is told before it exists, and takes
    its place at the very end: whatever goes wrong, what stood at `path` still stands there, and nothing half-written
    is left.

    Raises RasterDaskError if the file cannot be written, Cancelled when `cancelled()` turns true.
    """
    start = time.perf_counter()
    path = Path(path)
    grid = Grid.of(array)
    data = _whole_tile_chunks(array.transpose("band", "y", "x").data)
    statistics = RasterStatistics(grid.width * grid.height)
    total = data.numblocks[1] * data.numblocks[2]
    backend = ThreadsBackend(workers or core_count())
    finished = False
    try:
        with _replacing(path, on_temporary) as temporary:
            with _create(temporary, array, grid, data, creation_options or {}, backend.workers) as dataset:
                done = pixels = 0
                for block in computed_blocks(data, array.rio.nodata, backend, cancelled):
                    dataset.write(block.values, window=block.window)
                    statistics.add(block.summaries)
                    done, pixels = done + 1, pixels + block.window.width * block.window.height
                    if on_progress:
                        seconds = time.perf_counter() - start
                        on_progress(Progress(done, total, pixels, grid.width * grid.height, seconds))
            finished = True
    except RasterioError as error:
        raise RasterDaskError(_explain(path, error)) from error
    finally:
        # After an error nobody waits for blocks that nobody wants.
        backend.close(wait=finished)
    scale, offset = array.attrs.get("scale_factor", 1.0), array.attrs.get("add_offset", 0.0)
    return Written(
        path, grid, str(data.dtype), array.rio.nodata, statistics.bands(scale, offset), time.perf_counter() - start
    )


def _whole_tile_chunks(data: da.Array) -> da.Array:
    """Rechunk where needed, so that every block is whole tiles with all bands, written once."""
    rows, columns = (_multiple_of_tile(chunks) for chunks in data.chunks[1:])
    if len(data.chunks[0]) == 1 and rows is None and columns is None:
        return data
    return data.rechunk((-1, rows or data.chunks[1], columns or data.chunks[2]))


def _multiple_of_tile(chunks: tuple[int, ...]) -> int | None:
    """The chunk size to change to, or None where all but the last chunk are whole tiles."""
    if all(size % TILE == 0 for size in chunks[:-1]):
        return None
    return max(TILE, max(chunks) // TILE * TILE)


def _create(
    path: Path, array: xarray.DataArray, grid: Grid, data: da.Array, options: Mapping[str, str], threads: int
) -> rasterio.io.DatasetWriter:
    profile = {
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "count": data.shape[0],
        "dtype": data.dtype,
        "crs": grid.crs,
        "transform": grid.transform,
        "nodata": array.rio.nodata,
    }
    dataset = rasterio.open(path, "w", **profile, **gtiff_options(data.dtype, grid.shape, options, threads))
    descriptions = array.attrs.get("long_name", ())
    for band, text in enumerate([descriptions] if isinstance(descriptions, str) else descriptions, 1):
        if text:
            dataset.set_band_description(band, text)
    if array.attrs.get("scale_factor", 1.0) != 1.0 or array.attrs.get("add_offset", 0.0) != 0.0:
        dataset.scales = [array.attrs["scale_factor"]] * data.shape[0]
        dataset.offsets = [array.attrs.get("add_offset", 0.0)] * data.shape[0]
    return dataset


def gtiff_options(dtype: np.dtype, shape: tuple[int, int], given: Mapping[str, str], threads: int) -> dict[str, str]:
    """Return the creation options for a GeoTIFF of this type and shape: our defaults, and over them what is `given`."""
    given = {name.upper(): str(value) for name, value in given.items()}
    options = {"TILED": "YES", "BIGTIFF": "IF_SAFER", "COMPRESS": "DEFLATE"} | given
    if options["TILED"].upper() in ("YES", "TRUE", "ON", "1"):
        # A tile is written whole even where the raster is smaller: take the next multiple of 16, as TIFF wants.
        rows, columns = (min(TILE, -(-length // 16) * 16) for length in shape)
        options = {"BLOCKXSIZE": str(columns), "BLOCKYSIZE": str(rows)} | options
    compression = options["COMPRESS"].upper()
    if compression in ("DEFLATE", "ZSTD", "LZW"):
        options.setdefault("PREDICTOR", "3" if np.dtype(dtype).kind == "f" else "2")
    level = {"DEFLATE": "ZLEVEL", "ZSTD": "ZSTD_LEVEL"}.get(compression)
    if level:
        options.setdefault(level, "1")
    if compression != "NONE" and gdal_version() >= _THREADED_COMPRESSION_SINCE:
        options.setdefault("NUM_THREADS", str(threads))
    return options


def gdal_version() -> tuple[int, ...]:
    """Return the version of the GDAL that rasterio uses, such as (3, 6, 2)."""
    return tuple(int(part) for part in rasterio.__gdal_version__.split(".")[:3] if part.isdigit())


@contextlib.contextmanager
def _replacing(path: Path, on_temporary: Callable[[Path], None] | None) -> Iterator[Path]:
    """Give a name beside `path` to write to, and put that file in its place if all goes well, else remove it."""
    temporary = path.with_name(f".{path.stem}.{os.getpid()}.part{path.suffix}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            raise RasterDaskError(f"{path} is a folder: give the name of a file.")
        if on_temporary:
            on_temporary(temporary)
        yield temporary
        temporary.replace(path)
        # Statistics and overviews of what stood here before would be taken for those of the new raster.
        for suffix in (".aux.xml", ".ovr", ".msk"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
    except OSError as error:
        raise RasterDaskError(_explain(path, error)) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _explain(path: Path, error: BaseException) -> str:
    """Say what kept us from writing, with GDAL's or the system's own words."""
    while error.__cause__ is not None:
        error = error.__cause__
    words = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        words += ". Make room or choose another folder"
    return f"{path} cannot be written: {words}."
