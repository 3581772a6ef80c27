"""How a job runs an operation, and what the jobs of all operations share."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Callable

from ...vocabulary.roles import find_role
from ...vocabulary.text import Text
from ..planning.chunks import Budget
from ..raster.band_roles import find_band
from ..raster.lazy_raster import LazyRaster
from ..raster.raster_file import RasterFile, inspect_raster
from ..writing.written import Written
from .format import InputRaster, Job

Log = Callable[[str], None]

# Why a band is taken that the job names, in the log.
AS_GIVEN = Text("as given")


def _nothing(job: Mapping) -> None:
    pass


@dataclass(frozen=True)
class ChosenBand:
    """A band that an operation reads, as a description of the job names it."""

    name: str  # of its role (vocabulary/roles.py), or what the expression calls it
    file: RasterFile
    number: int
    reason: str  # why it is this one, in words; empty: the job says so


def _no_doubts(written: Written) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True)
class PlannedRaster:
    """The lazy raster of a job, and what its run must know."""

    array: LazyRaster | None  # None: nothing is to be computed
    inputs: tuple[RasterFile, ...]
    facts: dict = field(default_factory=dict)  # further items of the job's result, such as the bands that were found
    bands: tuple[ChosenBand, ...] = ()  # each with its role, where bands have one
    workers: int | None = None  # the most workers, if the budget holds no more blocks at once
    kernels: bool = False  # whether it needs kernels that are compiled with numba
    warnings: tuple[str, ...] = ()  # for the user
    creation_options: Mapping[str, str] = field(default_factory=dict)  # defaults that those of the job override
    doubts: Callable[[Written], tuple[str, ...]] = _no_doubts  # returns warnings about what was written
    already: RasterFile | None = None  # the input, if it is already as asked and is to be copied


@dataclass(frozen=True)
class Operation:
    """How an operation of the vocabulary is carried out."""

    build: Callable[[Job, Budget, Log], PlannedRaster]  # (checked job, budget, log)
    load: Callable[[Mapping], None] = _nothing  # makes the slow imports that a job needs, which is not yet checked


def find_operation(name: str) -> Operation:
    """Return the OPERATION of the module in this folder that has the operation's name."""
    return importlib.import_module(f".{name}", __package__).OPERATION


def inspect_input(raster: InputRaster) -> RasterFile:
    """Read the metadata of a job's input raster. The job may replace some of them."""
    return inspect_raster(raster.path, nodata=raster.nodata, crs=raster.crs, open_options=raster.open_options)


def choose_band(given: int | None, file: RasterFile, role: str, log: Log) -> ChosenBand:
    """Return the band that the job gives, or the one that the file's metadata tell."""
    found = find_role(role)
    words = found.words.capitalize()
    if given is not None:
        band, reason = file.check_band(given, Text("{0} band", words)), ""
    else:
        band, reason = find_band(file, role)
    log(Text("{}: band {} of {} ({}), {}", words, band, file.name, reason or AS_GIVEN, file.dtypes[band - 1]))
    return ChosenBand(found.name, file, band, reason)
