"""Superimposing as a job."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from rasterio.windows import Window

from ...vocabulary.names import SAME_TYPE
from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..geometry.terrain.height_tiles import DEFAULT_ROOM
from ..kernels.compiled import require_numba
from ..kernels.numbers.output_values import OutputValues
from ..operations.superimpose import Geometry, Radiometry, plan
from ..planning.chunks import Budget
from ..planning.planner import plan_run
from ..raster.raster_file import RasterFile
from ..reading.cutline import Cutline
from ..reading.resampled_source import ResampledSource
from .area import Area
from .format import Job
from .operation import Log, Operation, PlannedRaster, inspect_input


def build(job: Job, budget: Budget, log: Log) -> PlannedRaster:
    """Plan the geometry, log it, and open the moving raster on the reference's grid."""
    area = Area.of(job, log)
    reference, moving = inspect_input(job.reference), area.clear(inspect_input(job.moving))
    budget, heights_bytes = budget.set_aside(DEFAULT_ROOM if job.dem or job.geoid else 0)
    geometry = Geometry(job.mode, job.dem, job.default_elevation, job.geoid, job.grid_spacing, heights_bytes)
    radiometry = Radiometry(
        job.interpolation,
        job.bicubic_radius,
        job.antialias,
        job.fill_value,
        None if job.dtype == SAME_TYPE else job.dtype,
    )
    source = area.cut(plan(moving, reference, _bands(job, moving), geometry, radiometry))
    _check_overlap(source)
    log(Text("Geometry: {}", source.mapping.description))
    log(Text("Interpolation: {}", describe_kernel(source)))
    planned = plan_run([source], budget, output_bytes=None, bands_apart=True)
    return PlannedRaster(
        source.open(planned),
        (reference, *source.files, *area.files),
        {"bands": list(source.bands), "geometry": source.mapping.description},
        workers=planned.workers,
        kernels=source.needs_kernels,
        warnings=source.warnings,
    )


def _check_overlap(source: ResampledSource) -> None:
    """Raise RasterDaskError if no pixel of the moving raster is in the extent and in the box around the cutline.

    That the rasters overlap is known.
    """
    mapping = source.mapping
    grid = mapping.reference.grid
    window = whole = Window(0, 0, grid.width, grid.height)
    if source.window is not None:
        window = source.window
    for mask in source.laid_masks:
        if isinstance(mask, Cutline):
            window = mask.box(window)
    if window != whole and not mapping.coordinates.meets(window, mapping.moving.grid.shape):
        raise RasterDaskError(
            "{} has no pixel in the extent or the cutline: {} × {} pixels of {} from column {} and row {} on.",
            mapping.moving.name,
            window.width,
            window.height,
            mapping.reference.name,
            window.col_off,
            window.row_off,
        )


def load_kernels(job: Mapping) -> None:
    """Import numba and the compiled kernels, unless the interpolation is nearest, which mostly does without them.

    Numba imports much of itself only at its first call, so a kernel is called here.
    """
    if job.get("interpolation") != "nearest":
        require_numba()
        from ..kernels.numbers.rounding import round_row
        from ..kernels.resampling import gather_pixels, separable_passes  # noqa: F401

        numbers, byte = np.zeros(1, np.float32), OutputValues(np.dtype("uint8"), 0)
        round_row(numbers, numbers.astype(byte.dtype), tuple(byte.conversion(numbers.dtype)))


def describe_kernel(source: ResampledSource) -> str:
    """Return a description of the kernel for the log."""
    kernel = source.interpolation
    wide = kernel.name == "bicubic" and kernel.radius > 2
    words = Text("{} of radius {}", kernel.name, kernel.radius) if wide else kernel.name
    if (kernel.stretch_x, kernel.stretch_y) == (1.0, 1.0):
        return words
    if kernel.name == "average":
        return Text("{} of {:.6g} × {:.6g} moving pixels", words, kernel.stretch_x, kernel.stretch_y)
    return Text(
        "{}, widened {:.6g} × {:.6g} times, as the moving raster is finer", words, kernel.stretch_x, kernel.stretch_y
    )


def _bands(job: Job, moving: RasterFile) -> tuple[int, ...] | None:
    if job.bands and job.moving.band is not None:
        raise RasterDaskError("Give either bands or the band of moving, not both.")
    if job.moving.band is not None:
        return (moving.check_band(job.moving.band, Text("Band")),)
    return tuple(moving.check_band(band, Text("Band")) for band in job.bands) or None


OPERATION = Operation(build, load_kernels)
