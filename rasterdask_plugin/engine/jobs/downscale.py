"""Downscaling as a job."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from ...vocabulary.names import DEFAULT_TYPE
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
    """Open the bands in chunks of whole windows and reduce those."""
    area = Area.of(job, log)
    file = area.cut(area.clear(inspect_input(job.input)))
    bands = _bands(job, file, log)
    cells = plan_coarse_grid(file.grid, job.factor, job.resolution, job.edge)
    window = window_pixels(cells)
    source = FileSource(file, bands, stored=True)
    planned = plan_run(
        [source],
        budget,
        output_bytes=0,
        bands_apart=True,
        units=tuple(map(_unit, (cells.rows, cells.columns))),
        window_bytes=_window_bytes(job.method, window, file, bands),
    )
    some, rows, columns = planned.chunks
    chunks = some, _axis_chunks(cells.rows, rows), _axis_chunks(cells.columns, columns)
    array = downscale(
        source.open(replace(planned, chunks=chunks)),
        job.factor,
        resolution=job.resolution,
        method=job.method,
        edge=job.edge,
        min_valid=job.min_valid,
        dtype=None if job.dtype == DEFAULT_TYPE else job.dtype,
    )
    log(f"Windows of {describe_window(cells)} pixels, {job.method}")
    return PlannedRaster(
        array, (file, *area.files), workers=planned.workers, kernels=True, warnings=_doubts(job, file.grid)
    )


def _doubts(job: Job, grid: Grid) -> tuple[str, ...]:
    """Doubt a resolution that makes one pixel of the whole raster: mostly metres where the CRS has degrees."""
    if job.resolution is None:
        return ()
    height, width = (size * pixels for size, pixels in zip(grid.pixel_size, grid.shape))
    if job.resolution <= max(width, height):
        return ()
    in_degrees = bool(grid.crs) and grid.crs.is_geographic
    unit = " degrees" if in_degrees else ""
    doubt = f"The resolution {job.resolution:g}{unit} is larger than the whole raster, {width:g} × {height:g}{unit}."
    return (f"{doubt} It is in the units of the CRS{', not in metres' if in_degrees else ''}.",)


def load_kernels(job: Mapping) -> None:
    """Import the kernels, and numba with them, which imports a good part of itself at its first call."""
    require_numba()
    from ..kernels.downscaling import reduce_windows

    reduce_windows(np.zeros((1, 1), "int16"), 1, "mean")


def window_pixels(cells: CoarseGrid) -> int:
    """Return how many pixels a window has at the most."""
    rows, columns = (min(axis.pixels, int(axis.factor) + 2) for axis in (cells.rows, cells.columns))
    return rows * columns


def describe_window(cells: CoarseGrid) -> str:
    """Say the size of the windows."""
    return f"{cells.columns.factor:.6g} × {cells.rows.factor:.6g}"


def _bands(job: Job, file: RasterFile, log: Log) -> tuple[int, ...]:
    if job.bands and job.input.band is not None:
        raise RasterDaskError("Give either bands or the band of input, one of the two.")
    if job.input.band is not None:
        return (file.check_band(job.input.band, "Band"),)
    if job.bands:
        return tuple(file.check_band(band, "Band") for band in job.bands)
    bands = tuple(band for band, role in enumerate(file.colour_roles, 1) if role != "alpha")
    if len(bands) < file.count:
        log(f"The alpha band of {file.name} is left out: its transparent pixels are nodata.")
    return bands or tuple(range(1, file.count + 1))


def _unit(axis: CoarseAxis) -> int:
    """The least number of pixels that is whole cells, or about a cell where there is none."""
    return min(axis.pixels, axis.period[0] if axis.period else int(axis.factor) + 1)


def _axis_chunks(axis: CoarseAxis, size: int) -> int | tuple[int, ...]:
    """Chunks of about `size` pixels, cut where cells begin."""
    if axis.period:
        return size
    cells = max(1, int(size / axis.factor))
    places = [int(edge) for edge in axis.edges(0, axis.count)[cells:-1:cells]]
    starts = [0, *places, axis.pixels]
    return axis.split(axis.blocks(np.diff(starts).tolist()))


def _window_bytes(method: str, window: int, file: RasterFile, bands: tuple[int, ...]) -> int:
    """What a worker takes beside its block's pixels: the pixels of a window to be sorted or counted."""
    size = max(np.dtype(file.dtypes[band - 1]).itemsize for band in bands)
    if method in ("median", "q1", "q3"):
        return window * size
    # A table of twice to four times as many places as there may be values, of a value and its area each.
    return 64 * min(window, 1 << (8 * size)) if method == "mode" else 0


OPERATION = Operation(build, load_kernels)
