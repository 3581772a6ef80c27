"""Superimposing as a job."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from types import SimpleNamespace

import numpy as np

from ..errors import RasterDaskError
from ..geometry import MODES
from ..kernels.compiled import form, numba_works
from ..kernels.numbers.output_values import OutputValues
from ..operations.superimpose import DTYPES, INTERPOLATIONS, KEPT_BYTES, Geometry, Plan, Radiometry, plan
from ..planning.chunks import Budget
from ..planning.machine import MEGABYTE
from ..raster.raster_file import RasterFile, inspect_raster
from .format import Key, band_numbers, boolean, number, one_of, raster, text, whole_number
from .operation import Log, Operation, PlannedRaster, inspect_input

SAME_DTYPE = "same"
NO_NUMBA = (
    "numba cannot be used in the engine's Python: pixels are interpolated in NumPy, to the same numbers but many times "
    "slower."
)
# What a block may take for its part of the moving raster: below the first, parts would be mostly margin.
_LEAST_WORK, _MOST_WORK = 32 * MEGABYTE, 256 * MEGABYTE

# Blocks of the output are no larger than that: larger ones gain nothing, and several of them wait to be written.
_BLOCK_BYTES = 16 * MEGABYTE


def build(job: SimpleNamespace, budget: Budget, log: Log) -> PlannedRaster:
    """Plan the geometry, say it, and open the moving raster on the reference's grid."""
    reference, moving = inspect_input(job.reference), inspect_input(job.moving)
    heights = [inspect_raster(path) for path in (job.dem, job.geoid) if path]
    geometry = Geometry(job.mode, job.dem, job.default_elevation, job.geoid, job.grid_spacing)
    radiometry = Radiometry(
        job.interpolation,
        job.bicubic_radius,
        job.antialias,
        job.fill_value,
        None if job.dtype == SAME_DTYPE else job.dtype,
    )
    decided = plan(moving, reference, _bands(job, moving), geometry, radiometry)
    log(f"Geometry: {decided.mapping.description}")
    log(f"Interpolation: {describe_kernel(decided)}")
    budget, kept_bytes = set_aside(budget.beside_blocks(moving, *heights))
    chunks = _chunks(decided, budget)
    array = decided.open(chunks, work_bytes=work_bytes(budget, decided, chunks), kept_bytes=kept_bytes)
    remarks = () if decided.remark is None else (decided.remark,)
    warnings = (*decided.mapping.warnings, *remarks, *numba_warnings(decided))
    facts = {"bands": list(decided.bands), "geometry": decided.mapping.description}
    return PlannedRaster(array, (reference, moving, *heights), facts, kernels=decided.needs_kernels, warnings=warnings)


def set_aside(budget: Budget) -> tuple[Budget, int]:
    """Return what is left of a budget, and the bytes in which decoded blocks of a moving raster are kept: an eighth."""
    kept = min(KEPT_BYTES, budget.memory // 8)
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
    """Import numba and what is compiled with it, unless pixels are but moved: along rows and columns, mostly.

    Numba imports a good part of itself at its first call.
    """
    if job.get("interpolation") != "nearest":
        for kernel in (
            "resampling.separable",
            "resampling.coordinates",
            "resampling.gather",
            "statistics.summing",
            "statistics.real_sums",
        ):
            form(kernel)
        one, byte = np.zeros((1, 1), np.float32), OutputValues(np.dtype("uint8"), 0)
        form("numbers.rounding").round_and_clamp(one, one.astype(byte.dtype), *byte.conversion(one.dtype))


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


def numba_warnings(decided: Plan) -> tuple[str, ...]:
    """Return a line to warn with if there is something to compile and no numba."""
    return () if not decided.needs_kernels or numba_works() else (NO_NUMBA,)


def _bands(job: SimpleNamespace, moving: RasterFile) -> tuple[int, ...] | None:
    if job.bands and job.moving.band is not None:
        raise RasterDaskError("Give either bands or the band of moving, one of the two.")
    if job.moving.band is not None:
        return (moving.check_band(job.moving.band, "Band"),)
    return tuple(moving.check_band(band, "Band") for band in job.bands) or None


def _fill_value(value: object, name: str) -> float:
    """A number, or the text nan."""
    return math.nan if value == "nan" else number(-math.inf)(value, name)


SUPERIMPOSE = Operation(
    {
        "reference": Key(raster, meaning="raster that gives the output its grid; no pixel of it is read"),
        "moving": Key(raster, meaning="raster to resample"),
        "bands": Key(band_numbers, (), "numbers of the moving raster's bands, from 1; left out: all"),
        "interpolation": Key(one_of(*INTERPOLATIONS), "bicubic", ", ".join(INTERPOLATIONS)),
        "bicubic_radius": Key(whole_number(2), 2, "half width of bicubic, in moving pixels"),
        "mode": Key(one_of(*MODES), "auto", ", ".join(MODES)),
        "dem": Key(text, None, "path of a raster of heights in m, for RPCs"),
        "default_elevation": Key(number(-math.inf), 0.0, "height in m where there is no DEM, for RPCs"),
        "geoid": Key(text, None, "path of a raster of the geoid's heights above the ellipsoid, for RPCs"),
        "grid_spacing": Key(whole_number(0), 0, "reference pixels between exact coordinates; 0: chosen"),
        "antialias": Key(boolean, True, "widen the kernel where the moving raster is the finer one"),
        "fill_value": Key(
            _fill_value,
            None,
            "the output's nodata; left out: the moving raster's, else NaN, for integers a mask",
        ),
        "dtype": Key(one_of(SAME_DTYPE, *DTYPES), SAME_DTYPE, f"{SAME_DTYPE}, {', '.join(DTYPES)}"),
    },
    build,
    "any raster on the grid of another",
    load_kernels,
)
