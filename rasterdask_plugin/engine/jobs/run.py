"""Runs a job: checks it, builds the lazy raster, writes it, and says what came of it."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import rasterio

from ...vocabulary.names import CLUSTER, COG, PROCESSES
from ..errors import RasterDaskError
from ..execution import SPARE_BLOCKS, Backend, Execution, Needs, running
from ..listener import Listener
from ..planning.chunks import Budget, TileFileBudget, gdal_cache_bytes, large_blocks_bytes
from ..planning.machine import MEGABYTE, core_count, default_memory, peak_memory
from ..raster.grid import Grid
from ..raster.raster_file import RasterFile
from ..raster.raster_header import RasterHeader
from ..raster.validity import OF_DATASET
from ..writing.output_format import OutputFormat, choose_format
from ..writing.output_size import OutputSize
from ..writing.statistics import BandStatistics
from ..writing.tiles.job_identity import describe_job
from ..writing.tiles.layout import mosaic_path, tiles_folder
from ..writing.tiles.write_tiles import TileCount, TileProgress, summary_bytes, what_is_done, write_tiles
from ..writing.write_raster import Progress, Written, block_bytes, write_raster
from .downscale import load_kernels
from .format import Job, check_job, default_of, operation_name
from .operation import PlannedRaster, find_operation

# How much of the time a COG is computed; for the rest of it the driver compresses what was computed.
COG_BLOCKS_SHARE = 0.4

# Of the memory that a COG takes while it is computed: each block comes with a quarter of itself, and the tiles of
# overviews that are not yet complete are together about as large as a block.
OVERVIEW_BLOCKS = 2


def load_operation(job: Mapping[str, Any]) -> None:
    """Import what a job's operation needs, so that it does not count as a part of the run.

    Raises RasterDaskError for an operation that does not exist.
    """
    name = operation_name(job)
    find_operation(name).load(job)
    if job.get("format", default_of(name, "format")) == COG:
        # They make the overviews.
        load_kernels(job)
    if job.get("execution") in (PROCESSES, CLUSTER):
        import distributed  # noqa: F401


def run_job(job: Mapping[str, Any], listener: Listener) -> dict[str, Any]:
    """Run a job (docs/job.md) and return its result, all of it JSON values but for `startup_seconds`.

    Raises RasterDaskError for a job that is wrong or cannot be done, Cancelled if the listener asks for it.
    """
    start = time.perf_counter()
    checked = check_job(job)
    if checked.tiled_output:
        _check_tiled(checked)
    output = choose_format(
        checked.format, checked.compression, checked.max_error, checked.creation_options, checked.overview_resampling
    )
    memory = checked.memory_mb * MEGABYTE if checked.memory_mb else default_memory()
    execution = Execution(checked.execution, checked.workers, checked.scheduler, checked.report, memory)
    spare = SPARE_BLOCKS + (OVERVIEW_BLOCKS if output.is_cog else 0)
    budget = (TileFileBudget if checked.tiled_output else Budget)(memory, checked.workers or core_count(), spare)
    with rasterio.Env(GDAL_CACHEMAX=gdal_cache_bytes(memory)):
        built = find_operation(job["operation"]).build(checked, budget, listener.log)
        if built.already:
            return _result(job, _describe_input(built.already), built.facts, [], start)
        grown = rasterio.Env(GDAL_CACHEMAX=gdal_cache_bytes(memory) + large_blocks_bytes(built.inputs))
        target = mosaic_path(Path(checked.output)) if checked.tiled_output else Path(checked.output)
        _check_output(target, built.inputs, checked.tiled_output)
        for warning in (*built.warnings, *_lost(built)):
            listener.warning(warning)
        if execution.kind != CLUSTER:
            # The workers of a cluster have memory of their own.
            execution = replace(execution, workers=min(budget.workers, built.workers or budget.workers))
        result_bytes = (summary_bytes if checked.tiled_output else block_bytes)(built.array.data)
        tell = {"log": listener.log, "warn": listener.warning, "cancelled": listener.cancelled}
        needs = Needs(built.inputs, built.kernels or output.is_cog, result_bytes)
        with grown, running(execution, needs, **tell) as backend:
            _log_plan(built, target, backend, budget, listener)
            options = {
                "compression": checked.compression,
                "max_error": checked.max_error,
                "creation_options": {**built.creation_options, **checked.creation_options},
                "execution": backend,
                "on_size": lambda size: _tell_size(size, output, listener),
                "on_temporary": listener.temporary,
                "cancelled": listener.cancelled,
            }
            if checked.tiled_output:
                written = write_tiles(
                    built.array,
                    target,
                    job=describe_job(job["operation"], checked, built.inputs),
                    on_kept=lambda count: _tell_kept(count, target, listener),
                    on_progress=lambda progress: _tell_tiles(progress, listener),
                    **options,
                )
            else:
                written = write_raster(
                    built.array,
                    target,
                    format=checked.format,
                    overview_resampling=checked.overview_resampling,
                    on_progress=lambda progress: listener.progress(*_describe_progress(progress, output.is_cog)),
                    **options,
                )
            ran = backend.describe()
        built.array.close()
    empty = [number for number, band in enumerate(written.statistics, 1) if band.mean is None]
    if empty:
        bands = f"band{'s' * (len(empty) > 1)} {', '.join(map(str, empty))}"
        listener.warning(f"No pixel of the output's {bands} is valid: every pixel is nodata.")
    for doubt in built.doubts(written):
        listener.warning(doubt)
    described = {**_describe_output(written, len(written.statistics)), "written": True}
    if checked.tiled_output:
        described["tiles"] = vars(written.tiles)
    return _result(job, described, {**built.facts, "execution": ran}, written.statistics, start)


def _result(
    job: Mapping[str, Any], output: dict[str, Any], facts: dict, statistics: list[BandStatistics], start: float
) -> dict[str, Any]:
    return {
        "operation": job["operation"],
        "output": output,
        **facts,
        "statistics": [{"band": number, **vars(band)} for number, band in enumerate(statistics, 1)],
        "seconds": round(time.perf_counter() - start, 3),
        "peak_memory_mb": round(peak_memory() / MEGABYTE),
    }


def _lost(built: PlannedRaster) -> Iterator[str]:
    """Yield what a GeoTIFF has no room for, for the user."""
    header = RasterHeader.of(built.array)
    if header.sensor.gcps and not header.can_hold_gcps:
        yield "The ground control points are not written: a GeoTIFF has a transform or control points, not both."


def _check_tiled(job: Job) -> None:
    """Raise RasterDaskError for what a tiled output cannot be."""
    if job.format == COG:
        raise RasterDaskError(
            "A tiled output consists of plain GeoTIFFs, not of COG: choose the format GeoTIFF, or no tiled output."
        )
    mosaic_path(Path(job.output))


def _check_output(output: Path, inputs: tuple[RasterFile, ...], tiled: bool) -> None:
    """Raise RasterDaskError if the output would take the place of a file that the run reads."""
    folder = tiles_folder(output).resolve() if tiled else None
    for raster in inputs:
        for file in raster.files:
            if folder and folder in Path(file).resolve().parents:
                raise RasterDaskError(f"The input {file} is among the tiles of the output: choose another name.")
            if output.exists() and Path(file).exists() and output.samefile(file):
                raise RasterDaskError(f"The output {output} is also an input: choose another name.")


def _log_plan(built: PlannedRaster, target: Path, backend: Backend, budget: Budget, listener: Listener) -> None:
    array = built.array
    for raster in dict.fromkeys(file.path for file in built.inputs):
        file = next(file for file in built.inputs if file.path == raster)
        listener.log(f"Input {file.name}: {file.grid.describe()}")
    grid = Grid.of(array)
    bands = array.sizes["band"]
    listener.log(f"Output {target}: {grid.describe()}, {bands} band{'s' * (bands > 1)} of {array.dtype}")
    some, rows, columns = (max(sizes) for sizes in array.data.chunks)
    of_bands = f" of {some} band{'s' * (some > 1)}" if some < bands else ""
    listener.log(
        f"Blocks of {columns} × {rows} pixels{of_bands}, {array.data.npartitions} of them; {backend.workers} "
        f"worker{'s' * (backend.workers > 1)}; memory budget {budget.memory / MEGABYTE:,.0f} MB"
    )


def _describe_progress(progress: Progress, is_cog: bool) -> tuple[float, str]:
    if progress.copied is not None:
        return 100 * (COG_BLOCKS_SHARE + (1 - COG_BLOCKS_SHARE) * progress.copied), "Compressing to a COG"
    share = progress.pixels / progress.total_pixels
    rate = progress.pixels / max(progress.seconds, 1e-6)
    left = (progress.total_pixels - progress.pixels) / rate
    after = ", then to a COG" if is_cog else ""
    return 100 * share * (COG_BLOCKS_SHARE if is_cog else 1), (
        f"{progress.blocks} of {progress.total_blocks} blocks, {rate / 1e6:.1f} million pixels/s, "
        f"{_duration(left)} left{after}"
    )


def _describe_tile_progress(progress: TileProgress) -> tuple[float, str]:
    rate = (progress.pixels - progress.kept_pixels) / max(progress.seconds, 1e-6)
    message = f"{progress.tiles} of {progress.total_tiles} tiles"
    if rate:
        left = (progress.total_pixels - progress.pixels) / rate
        message += f", {rate / 1e6:.1f} million pixels/s, {_duration(left)} left"
    return 100 * progress.pixels / progress.total_pixels, message


def _tell_tiles(progress: TileProgress, listener: Listener) -> None:
    listener.stays(what_is_done(progress.tiles, progress.total_tiles))
    listener.progress(*_describe_tile_progress(progress))


def _tell_kept(count: TileCount, target: Path, listener: Listener) -> None:
    folder = tiles_folder(target)
    listener.log(f"Tiled output: {target.name} over {count.total} tile{'s' * (count.total > 1)} in {folder}")
    if count.kept:
        listener.log(f"{count.kept} of them are there from an earlier run of the same job, and are kept")


def _tell_size(size: OutputSize, output: OutputFormat, listener: Listener) -> None:
    if size.may_not_fit:
        listener.warning(f"The output may not fit on the disk: {size.describe(output)}")
    else:
        listener.log(f"Size: {size.describe(output)}")


def _duration(seconds: float) -> str:
    whole = math.ceil(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, whole = divmod(whole, 60)
    return f"{minutes} min {whole:02d} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02d} min"


def _describe_output(written: Written, count: int) -> dict[str, Any]:
    grid = written.grid
    nodata = written.nodata
    return {
        "path": str(written.path.absolute()),
        "width": grid.width,
        "height": grid.height,
        "count": count,
        "dtype": written.dtype,
        "nodata": None if nodata is None else float(nodata) if math.isfinite(nodata) else str(float(nodata)),
        "masked": written.masked,
        "crs": _crs_text(grid),
        "transform": list(grid.transform)[:6],
        "size_bytes": written.size,
    }


def _describe_input(raster: RasterFile) -> dict[str, Any]:
    """Describe an input that is the output as well."""
    path = Path(raster.path).absolute()
    nodata = next((value for values in raster.nodata for value in values if not isinstance(value, tuple)), None)
    masked = OF_DATASET in raster.masks
    written = Written(path, raster.grid, raster.dtypes[0], nodata, masked, [], path.stat().st_size, 0.0)
    return {**_describe_output(written, raster.count), "written": False}


def _crs_text(grid: Grid) -> str | None:
    if not grid.crs:
        return None
    epsg = grid.crs.to_epsg()
    return f"EPSG:{epsg}" if epsg else grid.crs.to_wkt()
