"""Superimposing as a job."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from ...vocabulary.names import SAME_TYPE
from ..errors import RasterDaskError
from ..kernels.compiled import require_numba
from ..kernels.numbers.output_values import OutputValues
from ..operations.superimpose import HEIGHTS_BYTES, KEPT_BYTES, Geometry, Plan, Radiometry, plan
from ..planning.chunks import Budget
from ..planning.machine import MEGABYTE
from ..raster.raster_file import RasterFile, inspect_raster
from .format import Job
from .operation import Log, Operation, PlannedRaster, inspect_input

# What a block may take for its part of the moving raster: below the first, parts would be mostly margin.
_LEAST_WORK, _MOST_WORK = 32 * MEGABYTE, 256 * MEGABYTE

# Blocks of the output are no larger than that: larger ones gain nothing, and several of them wait to be written.
_BLOCK_BYTES = 16 * MEGABYTE


def build(job: Job, budget: Budget, log: Log) -> PlannedRaster:
    """Plan the geometry, say it, and open the moving raster on the reference's grid."""
    reference, moving = inspect_input(job.reference), inspect_input(job.moving)
    heights = [inspect_raster(path) for path in (job.dem, job.geoid) if path]
    budget, kept_bytes = set_aside(budget.beside_blocks(moving, *heights))
    budget, heights_bytes = set_aside(budget, HEIGHTS_BYTES if heights else 0)
    geometry = Geometry(job.mode, job.dem, job.default_elevation, job.geoid, job.grid_spacing, heights_bytes)
    radiometry = Radiometry(
        job.interpolation,
        job.bicubic_radius,
        job.antialias,
        job.fill_value,
        None if job.dtype == SAME_TYPE else job.dtype,
    )
    decided = plan(moving, reference, _bands(job, moving), geometry, radiometry)
    log(f"Geometry: {decided.mapping.description}")
    log(f"Interpolation: {describe_kernel(decided)}")
    chunks = _chunks(decided, budget)
    array = decided.open(chunks, work_bytes=work_bytes(budget, decided, chunks), kept_bytes=kept_bytes)
    remarks = () if decided.remark is None else (decided.remark,)
    warnings = (*decided.mapping.warnings, *remarks)
    facts = {"bands": list(decided.bands), "geometry": decided.mapping.description}
    return PlannedRaster(array, (reference, moving, *heights), facts, kernels=decided.needs_kernels, warnings=warnings)


def set_aside(budget: Budget, most: int = KEPT_BYTES) -> tuple[Budget, int]:
    """Return what is left of a budget, and the bytes in which something is kept that was read: an eighth, or `most`."""
    kept = min(most, budget.memory // 8)
    return replace(budget, memory=budget.memory - kept), kept


def _chunks(decided: Plan, budget: Budget) -> tuple[int, int, int]:
    waiting = (budget.workers + budget.spare_blocks) * decided.output_bytes
    pixel = budget.workers * decided.input_bytes + waiting
    enough = max(1, _BLOCK_BYTES // decided.output_bytes) * pixel
    return budget.limited(enough).band_chunks(
        decided.grid.shape,
        decided.raster,
        len(decided.bands),
        input_bytes=decided.input_bytes,
        output_bytes=decided.output_bytes,
        block_shapes=(),
    )


def load_kernels(job: Mapping) -> None:
    """Import numba and what is compiled with it, unless pixels are only moved along rows and columns, as most often.

    Numba imports a good part of itself at its first call.
    """
    if job.get("interpolation") != "nearest":
        require_numba()
        from ..kernels.numbers.rounding import round_row
        from ..kernels.resampling import gather_pixels, separable_passes  # noqa: F401

        numbers, byte = np.zeros(1, np.float32), OutputValues(np.dtype("uint8"), 0)
        round_row(numbers, numbers.astype(byte.dtype), tuple(byte.conversion(numbers.dtype)))


def work_bytes(budget: Budget, decided: Plan, chunks: tuple[int, int, int]) -> int:
    """Return what a block may take for its part of the moving raster."""
    waiting = (budget.workers + budget.spare_blocks) * math.prod(chunks) * decided.output.dtype.itemsize
    left = (budget.for_blocks - waiting) // budget.workers
    return max(_LEAST_WORK, min(_MOST_WORK, left))


def describe_kernel(decided: Plan) -> str:
    """Say the kernel in words."""
    kernel = decided.interpolation
    words = kernel.name + (f" of radius {kernel.radius}" if kernel.name == "bicubic" and kernel.radius > 2 else "")
    if (kernel.stretch_x, kernel.stretch_y) == (1.0, 1.0):
        return words
    if kernel.name == "average":
        return f"{words} of {kernel.stretch_x:.6g} × {kernel.stretch_y:.6g} moving pixels"
    return f"{words}, widened {kernel.stretch_x:.6g} × {kernel.stretch_y:.6g} times, as the moving raster is finer"


def _bands(job: Job, moving: RasterFile) -> tuple[int, ...] | None:
    if job.bands and job.moving.band is not None:
        raise RasterDaskError("Give either bands or the band of moving, one of the two.")
    if job.moving.band is not None:
        return (moving.check_band(job.moving.band, "Band"),)
    return tuple(moving.check_band(band, "Band") for band in job.bands) or None


OPERATION = Operation(build, load_kernels)
