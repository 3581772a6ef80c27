"""Runs a job: checks it, builds the lazy raster, hands it to its target, and says what came of it."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import rasterio

from ...vocabulary.names import CLUSTER, PROCESSES
from ...vocabulary.text import Text
from ..execution import Backend, Execution, Needs, running
from ..kernels.compiled import telling_of_compilation
from ..listener import Listener
from ..planning.chunks import Budget, cache_bytes_beside_large_blocks, gdal_cache_bytes
from ..planning.machine import MEGABYTE, core_count, default_memory
from ..raster.raster_header import RasterHeader
from ..writing.copied_raster import write_copy
from ..writing.progress import InWords
from ..writing.target import Target, needs_numba, target_of
from .format import Job, check_job, default_of, operation_name
from .operation import PlannedRaster, find_operation
from .results import describe_copy, describe_output, describe_run, doubts_of_statistics


def load_operation(job: Mapping[str, Any]) -> None:
    """Import what a job's operation needs, so that it does not count as a part of the run.

    Raises RasterDaskError for an operation that does not exist.
    """
    name = operation_name(job)
    find_operation(name).load(job)
    if needs_numba(job.get("format", default_of(name, "format"))):
        from .downscale import load_kernels

        load_kernels(job)
    if job.get("execution") in (PROCESSES, CLUSTER):
        import distributed  # noqa: F401


def run_job(job: Mapping[str, Any], listener: Listener) -> dict[str, Any]:
    """Run a job (docs/job.md) and return its result, all of it JSON values but for `startup_seconds`.

    Raises RasterDaskError for a job that is wrong or cannot be done, Cancelled if the listener asks for it.
    """
    start = time.perf_counter()
    with planned_job(job, listener) as plan:
        checked, target, execution, budget, planned = plan
        if planned.already:
            write_copy(planned.already, target.path, listener)
            return describe_run(job, describe_copy(planned.already, target.path), planned.facts, [], start)
        if execution.kind != CLUSTER:
            # The workers of a cluster have memory of their own.
            execution = replace(execution, workers=min(budget.workers, planned.workers or budget.workers))
        grown = rasterio.Env(GDAL_CACHEMAX=cache_bytes_beside_large_blocks(execution.memory, planned.inputs))
        with grown, _running(execution, planned, target, listener) as backend, _telling(planned, target, listener):
            _log_plan(planned, target, backend, budget, listener)
            written = target.write(
                planned.array,
                backend,
                InWords(listener),
                creation_options=planned.creation_options,
                job=_identity(job["operation"], plan) if checked.tiled_output else None,
            )
            ran = backend.describe()
    for doubt in (*doubts_of_statistics(written), *planned.doubts(written)):
        listener.warning(doubt)
    return describe_run(job, describe_output(written), {**planned.facts, "execution": ran}, written.statistics, start)


def _identity(operation: str, plan: PlannedJob) -> dict[str, Any]:
    """Return whatever the numbers depend on, the engine's own sources among it, which takes a while to read."""
    from ..writing.tiles.job_identity import describe_job

    return describe_job(operation, plan.job, plan.raster.inputs)


class PlannedJob(NamedTuple):
    """A job before its work: what is decided from metadata."""

    job: Job
    target: Target
    execution: Execution
    budget: Budget
    raster: PlannedRaster


@contextlib.contextmanager
def planned_job(job: Mapping[str, Any], listener: Listener) -> Iterator[PlannedJob]:
    """Check and plan a job, with GDAL's cache as the job wants it while the plan is in use; say what is doubtful.

    Raises RasterDaskError for a job that is wrong or cannot be done.
    """
    checked = check_job(job)
    target = _target(checked)
    memory = checked.memory_mb * MEGABYTE if checked.memory_mb else default_memory()
    execution = Execution(checked.execution, checked.workers, checked.scheduler, checked.report, memory)
    budget = target.budget(memory, checked.workers or core_count())
    with rasterio.Env(GDAL_CACHEMAX=gdal_cache_bytes(memory)):
        planned = find_operation(job["operation"]).build(checked, budget, listener.log)
        target.check(() if planned.already else planned.inputs)
        if target.path != Path(checked.output):
            listener.warning(
                Text(
                    "The output is {}, and {} is not written: with tiles, it is a VRT, whose name ends in .vrt.",
                    target.path,
                    checked.output,
                )
            )
        if not planned.already:
            for warning in (*planned.warnings, *_lost(planned)):
                listener.warning(warning)
        yield PlannedJob(checked, target, execution, budget, planned)
        if planned.array is not None:
            planned.array.close()


def _target(job: Job) -> Target:
    return target_of(
        Path(job.output),
        tiled_output=job.tiled_output,
        format=job.format,
        compression=job.compression,
        max_error=job.max_error,
        creation_options=job.creation_options,
        overview_resampling=job.overview_resampling,
    )


def _running(
    execution: Execution, planned: PlannedRaster, target: Target, listener: Listener
) -> contextlib.AbstractContextManager[Backend]:
    needs_kernels = planned.kernels or target.needs_numba
    needs = Needs(planned.inputs, needs_kernels, target.result_bytes(planned.array.data))
    return running(execution, needs, log=listener.log, warn=listener.warning, cancelled=listener.cancelled)


def _telling(planned: PlannedRaster, target: Target, listener: Listener) -> contextlib.AbstractContextManager:
    """Say, while this process computes, why nothing seems to happen when kernels are compiled."""
    if not (planned.kernels or target.needs_numba):
        return contextlib.nullcontext()
    words = Text("Compiling for this computer, at the first use only: this takes some seconds")
    return telling_of_compilation(lambda: listener.log(words))


def _lost(planned: PlannedRaster) -> Iterator[str]:
    """Yield what a GeoTIFF has no room for, for the user."""
    header = RasterHeader.of(planned.array)
    if header.sensor.gcps and not header.can_hold_gcps:
        yield Text("The ground control points are not written: a GeoTIFF has a transform or control points, not both.")


def _log_plan(planned: PlannedRaster, target: Target, backend: Backend, budget: Budget, listener: Listener) -> None:
    array = planned.array
    for raster in dict.fromkeys(file.path for file in planned.inputs):
        file = next(file for file in planned.inputs if file.path == raster)
        listener.log(Text("Input {}: {}", file.name, file.grid.describe()))
    bands = array.count
    all_bands = Text("{} bands" if bands > 1 else "{} band", bands)
    listener.log(Text("Output {}: {}, {} of {}", target.path, array.grid.describe(), all_bands, array.dtype))
    blocks = array.data.npartitions
    some, rows, columns = (max(sizes) for sizes in array.data.chunks)
    of_bands = Text(" of {} bands" if some > 1 else " of {} band", some) if some < bands else ""
    listener.log(
        Text(
            "Work: {} of {} × {} pixels{} for {}, within {:,.0f} MB of memory",
            Text("{} blocks" if blocks > 1 else "{} block", blocks),
            columns,
            rows,
            of_bands,
            Text("{} workers" if backend.workers > 1 else "{} worker", backend.workers),
            budget.memory / MEGABYTE,
        )
    )
