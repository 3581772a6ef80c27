"""What a run reports of its output: the job's result, and warnings of doubtful values."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ...vocabulary.text import Text
from ..planning.machine import MEGABYTE, peak_memory
from ..raster.grid import Grid
from ..raster.raster_file import RasterFile, inspect_raster
from ..raster.validity import OF_DATASET
from ..reading.sample import sample_values
from ..writing.statistics import BandStatistics
from ..writing.written import Written

# Rounding in float32 cannot move a value further beyond the limits.
_TOLERANCE = 1e-6


def doubts_of_index(written: Written, number: int = 1) -> tuple[str, ...]:
    """Return a warning if values of a normalised difference are outside −1 to 1, with their share in a sample.

    It is the band of that number, counted from 1.
    """
    band = written.statistics[number - 1]
    if band.mean is None or max(-band.min, band.max) <= 1 + _TOLERANCE:
        return ()
    raster = inspect_raster(written.path)
    values = sample_values(raster, number) * raster.scales[number - 1] + raster.offsets[number - 1]
    beyond = np.count_nonzero(np.abs(values) > 1 + _TOLERANCE)
    share = (
        Text("{:.3g} %", 100 * beyond / values.size) if beyond else Text("fewer than one in {:,}", max(values.size, 1))
    )
    return (
        Text(
            "Values are outside −1 to 1, from {:.4g} to {:.4g}: {} of the valid pixels in a sample. There, reflectance "
            "is negative in one of the bands. If these are more than a few dark pixels, a wrong offset may have been "
            "applied (reflectance), or nodata may be counted as values.",
            band.min,
            band.max,
            share,
        ),
    )


def doubts_of_statistics(written: Written) -> Iterator[str]:
    """Yield a warning if a band has no valid pixel."""
    empty = [number for number, band in enumerate(written.statistics, 1) if band.mean is None]
    if empty:
        yield Text(
            "No pixel of the output's bands {} is valid: every pixel is nodata."
            if len(empty) > 1
            else "No pixel of the output's band {} is valid: every pixel is nodata.",
            ", ".join(map(str, empty)),
        )


def describe_run(
    job: Mapping[str, Any], output: dict[str, Any], facts: dict, statistics: Sequence[BandStatistics], start: float
) -> dict[str, Any]:
    """Return the result of a job that began at `start`, as JSON values."""
    return {
        "operation": job["operation"],
        "output": output,
        **facts,
        "statistics": [{"band": number, **vars(band)} for number, band in enumerate(statistics, 1)],
        "seconds": round(time.perf_counter() - start, 3),
        "peak_memory_mb": round(peak_memory() / MEGABYTE),
    }


def describe_output(written: Written) -> dict[str, Any]:
    """Return what a result says of the output, as JSON values."""
    return {**describe_raster(written, len(written.statistics)), "written": True, **written.facts}


def describe_copy(raster: RasterFile, path: Path) -> dict[str, Any]:
    """Return what a result says of an output that is a copy of an input."""
    nodata = next((value for values in raster.nodata for value in values if not isinstance(value, tuple)), None)
    masked = OF_DATASET in raster.masks
    written = Written(path, raster.grid, raster.dtypes[0], nodata, masked, [], Path(raster.path).stat().st_size, 0.0)
    return {**describe_raster(written, raster.count), "written": False}


def describe_raster(written: Written, count: int) -> dict[str, Any]:
    """Return what a result says of a raster of so many bands, as JSON values."""
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


def _crs_text(grid: Grid) -> str | None:
    if not grid.crs:
        return None
    epsg = grid.crs.to_epsg()
    return f"EPSG:{epsg}" if epsg else grid.crs.to_wkt()
