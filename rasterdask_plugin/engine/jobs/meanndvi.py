"""The mean of NDVI in windows as a job, in one pass."""

from __future__ import annotations

from ...vocabulary.text import Text
from ..operations.downscale import downscale
from ..operations.ndvi import as_scaled_integers, ndvi
from ..planning.chunks import Budget
from ..planning.coarse_grid import plan_coarse_grid
from ..planning.planner import plan_run
from .downscale import load_kernels
from .format import Job
from .ndvi import inspect_bands, open_bands
from .operation import Log, Operation, PlannedRaster
from .results import doubts_of_index

# Of a pixel of NDVI, which is float32 between the two steps.
_NDVI_BYTES = 4


def build(job: Job, budget: Budget, log: Log) -> PlannedRaster:
    """Compute NDVI of blocks of whole windows and average each block at once."""
    inputs = inspect_bands(job, log)
    grid = inputs.red_file.grid
    # This raises errors about the windows before anything is opened.
    coarse = plan_coarse_grid(grid, job.window, None, job.edge)
    planned = plan_run(
        inputs.sources,
        budget,
        output_bytes=0,
        between_bytes=_NDVI_BYTES,
        units=tuple(min(axis.pixels, job.window) for axis in (coarse.rows, coarse.columns)),
    )
    red, nir = open_bands(inputs, planned)
    values = ndvi(red, nir, reflectance=inputs.reflectance)
    array = downscale(values, job.window, edge=job.edge, min_valid=job.min_valid)
    if job.dtype == "int16":
        array = as_scaled_integers(array)
    array.attrs["long_name"] = "mean NDVI"
    log(Text("Windows of {} × {} pixels, mean of the valid NDVI values", job.window, job.window))
    return PlannedRaster(
        array,
        inputs.files,
        inputs.facts,
        inputs.chosen,
        workers=planned.workers,
        kernels=True,
        warnings=inputs.warnings,
        doubts=doubts_of_index,
    )


OPERATION = Operation(build, load_kernels)
