"""Downscaling as a job."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from ...vocabulary.names import DEFAULT_TYPE
from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..kernels.compiled import require_numba
from ..operations.downscale import downscale
from ..planning.chunks import Budget
from ..planning.coarse_grid import CoarseAxis, CoarseGrid, plan_coarse_grid
from ..planning.planner import plan_run
from ..raster.grid import Grid
from ..raster.raster_file import RasterFile
from ..reading.source import FileSource
from .area import Area
from .format import Job
from .operation import Log, Operation, PlannedRaster, inspect_input


def build(job: Job, budget: Budget, log: Log) -> PlannedRaster:
    """Open the bands in chunks of whole windows, and reduce each window to a pixel."""
    area = Area.of(job, log)
    file = area.cut(area.clear(inspect_input(job.input)))
    bands = _bands(job, file, log)
    coarse = plan_coarse_grid(file.grid, job.factor, job.resolution, job.edge)
    window = window_pixels(coarse)
    source = FileSource(file, bands, stored=True)
    planned = plan_run(
        [source],
        budget,
        output_bytes=0,
        bands_apart=True,
        units=tuple(map(_unit, (coarse.rows, coarse.columns))),
        window_bytes=_window_bytes(job.method, window, file, bands),
    )
    some, rows, columns = planned.chunks
    chunks = some, _axis_chunks(coarse.rows, rows), _axis_chunks(coarse.columns, columns)
    array = downscale(
        source.open(replace(planned, chunks=chunks)),
        job.factor,
        resolution=job.resolution,
        method=job.method,
        edge=job.edge,
        min_valid=job.min_valid,
        dtype=None if job.dtype == DEFAULT_TYPE else job.dtype,
    )
    log(Text("Windows of {} pixels, {}", describe_window(coarse), job.method))
    return PlannedRaster(
        array, (file, *area.files), workers=planned.workers, kernels=True, warnings=_doubts(job, file.grid)
    )


def _doubts(job: Job, grid: Grid) -> tuple[str, ...]:
    """Return a warning if the resolution makes one pixel of the whole raster. Mostly it is in metres, but the CRS in
    degrees."""
    if job.resolution is None:
        return ()
    height, width = (size * pixels for size, pixels in zip(grid.pixel_size, grid.shape))
    if job.resolution <= max(width, height):
        return ()
    in_degrees = bool(grid.crs) and grid.crs.is_geographic
    unit = Text(" degrees") if in_degrees else ""
    doubt = Text(
        "The resolution {:g}{} is larger than the whole raster, {:g} × {:g}{}.",
        job.resolution,
        unit,
        width,
        height,
        unit,
    )
    return (Text("{} It is in the units of the CRS{}.", doubt, Text(", not in metres") if in_degrees else ""),)


def load_kernels(job: Mapping) -> None:
    """Import the kernels and numba. Numba imports much of itself only at its first call, so a kernel is called here."""
    require_numba()
    from ..kernels.downscaling import reduce_windows

    reduce_windows(np.zeros((1, 1), "int16"), 1, "mean")


def window_pixels(coarse: CoarseGrid) -> int:
    """Return the most pixels that a window has."""
    rows, columns = (min(axis.pixels, int(axis.factor) + 2) for axis in (coarse.rows, coarse.columns))
    return rows * columns


def describe_window(coarse: CoarseGrid) -> str:
    """Return the size of the windows for the log."""
    return Text("{:.6g} × {:.6g}", coarse.columns.factor, coarse.rows.factor)


def _bands(job: Job, file: RasterFile, log: Log) -> tuple[int, ...]:
    if job.bands and job.input.band is not None:
        raise RasterDaskError("Give either bands or the band of input, not both.")
    if job.input.band is not None:
        return (file.check_band(job.input.band, Text("Band")),)
    if job.bands:
        return tuple(file.check_band(band, Text("Band")) for band in job.bands)
    bands = tuple(band for band, role in enumerate(file.colour_roles, 1) if role != "alpha")
    if len(bands) < file.count:
        log(Text("The alpha band of {} is left out: its transparent pixels are nodata.", file.name))
    return bands or tuple(range(1, file.count + 1))


def _unit(axis: CoarseAxis) -> int:
    """Return the fewest pixels that make whole cells, or about one cell if no number of pixels does."""
    return min(axis.pixels, axis.period[0] if axis.period else int(axis.factor) + 1)


def _axis_chunks(axis: CoarseAxis, size: int) -> int | tuple[int, ...]:
    """Return chunks of about `size` pixels that begin where cells begin."""
    if axis.period:
        return size
    cells = max(1, int(size / axis.factor))
    places = [int(edge) for edge in axis.edges(0, axis.count)[cells:-1:cells]]
    starts = [0, *places, axis.pixels]
    return axis.split(axis.blocks(np.diff(starts).tolist()))


def _window_bytes(method: str, window: int, file: RasterFile, bands: tuple[int, ...]) -> int:
    """Return the bytes that a worker needs besides its block's pixels, to sort or count the pixels of a window."""
    size = max(np.dtype(file.dtypes[band - 1]).itemsize for band in bands)
    if method in ("median", "q1", "q3"):
        return window * size
    # The table has two to four entries for each possible value. An entry is a value and its area.
    return 64 * min(window, 1 << (8 * size)) if method == "mode" else 0


OPERATION = Operation(build, load_kernels)
