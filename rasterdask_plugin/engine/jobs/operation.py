"""What an operation is to a job, and what the operations share in making lazy rasters of their inputs."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Callable

import xarray

from ..planning.chunks import Budget
from ..raster.band_roles import ROLE_NAMES, find_band
from ..raster.raster_file import RasterFile, inspect_raster
from ..writing.written import Written
from .format import InputRaster, Job

Log = Callable[[str], None]


def _nothing(job: Mapping) -> None:
    pass


def _no_doubts(written: Written) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True)
class PlannedRaster:
    """A job made into a lazy raster."""

    array: xarray.DataArray | None  # None: nothing is to be written
    inputs: tuple[RasterFile, ...]
    facts: dict = field(default_factory=dict)  # what else the result tells, such as the bands that were found
    workers: int | None = None  # at most, if the budget holds no more blocks at once
    kernels: bool = False  # that are compiled with numba
    warnings: tuple[str, ...] = ()  # for the user
    creation_options: Mapping[str, str] = field(default_factory=dict)  # under those of the job
    doubts: Callable[[Written], tuple[str, ...]] = _no_doubts  # what to warn of in what was written
    already: RasterFile | None = None  # the input that is what was asked for, where nothing is to be written


@dataclass(frozen=True)
class Operation:
    """How an operation of the vocabulary is done."""

    build: Callable[[Job, Budget, Log], PlannedRaster]  # (checked job, budget, log)
    load: Callable[[Mapping], None] = _nothing  # imports what takes long and this job, not yet checked, needs


def find_operation(name: str) -> Operation:
    """Return how the operation of that name is done: the OPERATION of the module of the same name in this room."""
    return importlib.import_module(f".{name}", __package__).OPERATION


def inspect_input(raster: InputRaster) -> RasterFile:
    """Read the metadata of a job's input raster, with what the job replaces in them."""
    return inspect_raster(raster.path, nodata=raster.nodata, crs=raster.crs, open_options=raster.open_options)


def choose_band(given: int | None, file: RasterFile, role: str, log: Log) -> int:
    """Return the band that the job gives, or the one that the file's metadata tell."""
    if given is not None:
        band, reason = file.check_band(given, f"{ROLE_NAMES[role].capitalize()} band"), "as given"
    else:
        band, reason = find_band(file, role)
    log(f"{ROLE_NAMES[role].capitalize()}: band {band} of {file.name} ({reason}), {file.dtypes[band - 1]}")
    return band
