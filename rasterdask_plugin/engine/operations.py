"""The operations that a job can name: for each its keys, and how its lazy raster is built."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Callable

import numpy as np
import xarray

from . import job as jobs
from .bands import ROLE_NAMES, find_band
from .errors import RasterDaskError
from .ndvi import DTYPES, FILE_METADATA, REFLECTANCE_NAMES, check_same_grid, ndvi
from .raster_file import RasterFile, inspect_raster
from .reading import open_raster, select_band
from .tiling import Budget


@dataclass(frozen=True)
class Built:
    """A job made into a lazy raster."""

    array: xarray.DataArray
    inputs: tuple[RasterFile, ...]
    facts: dict = field(default_factory=dict)  # what else the result tells, such as the bands that were found


@dataclass(frozen=True)
class Operation:
    """An operation as a job names it."""

    keys: Mapping[str, jobs.Key]  # beyond those that every job has
    build: Callable[[SimpleNamespace, Budget, Callable[[str], None]], Built]  # (checked job, budget, log)
    summary: str


def _inspect(raster: SimpleNamespace) -> RasterFile:
    return inspect_raster(raster.path, nodata=raster.nodata, crs=raster.crs, open_options=raster.open_options)


def _choose_band(raster: SimpleNamespace, file: RasterFile, role: str, log: Callable[[str], None]) -> int:
    """Return the band that the job gives, or the one that the file's metadata tell."""
    if raster.band is not None:
        band, reason = file.check_band(raster.band, f"{ROLE_NAMES[role].capitalize()} band"), "as given"
    else:
        band, reason = find_band(file, role)
    log(f"{ROLE_NAMES[role].capitalize()}: band {band} of {file.name} ({reason}), {file.dtypes[band - 1]}")
    return band


def _build_ndvi(job: SimpleNamespace, budget: Budget, log: Callable[[str], None]) -> Built:
    red_file = _inspect(job.red)
    one_file = job.nir is None or _same_raster(job.red, job.nir)
    nir_file = red_file if one_file else _inspect(job.nir)
    red_band = _choose_band(job.red, red_file, "red", log)
    nir_band = _choose_band(job.nir or SimpleNamespace(band=None), nir_file, "nir", log)
    if one_file and red_band == nir_band:
        raise RasterDaskError(
            f"Red and near infrared are both band {red_band} of {red_file.name}: give another raster or band for one."
        )
    # Before the chunks are planned: two grids have no common ones.
    check_same_grid(red_file.grid, nir_file.grid)
    item_sizes = [np.dtype(f.dtypes[b - 1]).itemsize for f, b in ((red_file, red_band), (nir_file, nir_band))]
    chunks = budget.chunks(
        red_file.grid.shape,
        [red_file.block_shape, nir_file.block_shape],
        input_bytes=sum(item_sizes),
        output_bytes=np.dtype(job.dtype).itemsize,
    )
    if one_file:
        # One leaf for both bands: a block reads them in one call.
        both = open_raster(red_file, [red_band, nir_band], chunks=chunks)
        red, nir = select_band(both, 0), select_band(both, 1)
    else:
        red = open_raster(red_file, [red_band], chunks=chunks)
        nir = open_raster(nir_file, [nir_band], chunks=chunks)
    array = ndvi(red, nir, reflectance=job.reflectance, dtype=job.dtype)
    return Built(array, (red_file, nir_file), {"bands": {"red": red_band, "nir": nir_band}})


def _same_raster(one: SimpleNamespace, other: SimpleNamespace) -> bool:
    return all(getattr(one, key) == getattr(other, key) for key in jobs.RASTER_KEYS if key != "band")


OPERATIONS = {
    "ndvi": Operation(
        {
            "red": jobs.Key(jobs.raster, meaning="raster with the red band"),
            "nir": jobs.Key(jobs.raster, None, "raster with the near infrared band; left out: the same as red"),
            "reflectance": jobs.Key(jobs.one_of(*REFLECTANCE_NAMES), FILE_METADATA, ", ".join(REFLECTANCE_NAMES)),
            "dtype": jobs.Key(jobs.one_of(*DTYPES), "float32", "float32, or int16 (NDVI × 10000)"),
        },
        _build_ndvi,
        "normalised difference vegetation index",
    ),
}
