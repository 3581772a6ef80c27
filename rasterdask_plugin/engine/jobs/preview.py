"""Says what a job will do, without doing it: the same checks, the same words, and the output as it is planned."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...vocabulary.text import message_of
from ..listener import Listener
from ..raster.coordinate_systems import horizontal
from ..raster.grid import Grid
from ..raster.raster_header import RasterHeader
from ..writing.written import Written
from .operation import ChosenBand, PlannedRaster
from .results import describe_copy, describe_raster, describe_run
from .run import planned_job


def preview_job(job: Mapping[str, Any], listener: Listener) -> dict[str, Any]:
    """Return the result of a job (docs/job.md) as far as it is known before the work; nothing is written.

    `output` tells the size in bytes that is expected, and `chosen` the bands. Of pixels no more is read than what a
    run reads of them before its work, to see whether numbers can be what they are taken for. Raises RasterDaskError
    as `run_job` does.
    """
    start = time.perf_counter()
    with planned_job(job, listener) as plan:
        planned = plan.raster
        if planned.already:
            output, grid = describe_copy(planned.already, plan.target.path), planned.already.grid
        else:
            size = plan.target.size(planned.array, planned.creation_options)
            output = {**_planned_output(planned, plan.target.path, size.expected), "compressed": size.compressed}
            grid = planned.array.grid
        output = {**output, **_pixel(grid)}
        facts = {**planned.facts, "chosen": [_band(band) for band in planned.bands]}
        return describe_run(job, output, facts, [], start)


def _planned_output(planned: PlannedRaster, path: Path, size: int) -> dict[str, Any]:
    header = RasterHeader.of(planned.array)
    written = Written(path, header.grid, header.dtype, header.nodata, header.masked, [], size, 0.0)
    return {**describe_raster(written, planned.array.count), "written": True}


def _pixel(grid: Grid) -> dict[str, Any]:
    """Return width and height of a pixel and their unit; None where nothing says how large a pixel is."""
    if not grid.is_placed:
        return {"pixel_size": None, "unit": None}
    height, width = grid.pixel_size
    return {"pixel_size": [width, height], "unit": horizontal(grid.crs).axis_info[0].unit_name if grid.crs else None}


def _band(band: ChosenBand) -> dict[str, Any]:
    return {
        "name": band.name,
        "raster": band.file.name,
        "band": band.number,
        "description": band.file.descriptions[band.number - 1],
        "reason": message_of(band.reason) if band.reason else None,
    }
