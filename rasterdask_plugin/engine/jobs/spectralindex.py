"""Spectral indices as a job."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ...vocabulary.assignments import parse_constants, parse_places
from ...vocabulary.indices.index import Index
from ...vocabulary.indices.table import INDICES
from ...vocabulary.names import ALIGN_ERROR
from ...vocabulary.roles import ROLES
from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..operations.downscale import downscale
from ..operations.spectralindex import as_scaled_integers, depends_on_scale, spectral_index
from ..planning.chunks import Budget
from ..planning.coarse_grid import plan_coarse_grid
from ..planning.planner import RunPlan, plan_run
from ..raster.band_roles import FoundBand, find_bands, role_doubts
from ..raster.grid import Grid
from ..raster.lazy_raster import LazyRaster
from ..raster.raster_file import RasterFile
from ..raster.reflectance import Reflectance
from ..reading.open_raster import select_band
from ..reading.resampled_source import ResampledSource
from ..reading.source import Source
from ..writing.write_raster import Written
from .area import Area
from .common_grid import choose_grid, on_grid_of
from .downscale import load_kernels
from .format import Job
from .operation import AS_GIVEN, ChosenBand, Log, Operation, PlannedRaster, inspect_input
from .product import ProductBands, choose_product_bands, open_job_product
from .reflectance import choose_reflectance, doubts_of_magnitude, with_product_nodata
from .results import doubts_of_index
from .superimpose import describe_kernel

# Roles that one band may have.
_ALIKE = ({"N", "N2"}, {"T", "T1"})
# Of a pixel of an index, which is float32 before means are taken.
_INDEX_BYTES = 4


@dataclass(frozen=True)
class _Bands:
    """The bands of some indices as they were found."""

    files: tuple[RasterFile, ...]  # all that are given
    found: Mapping[str, FoundBand]  # by role
    reflectance: Mapping[str, Reflectance] = field(default_factory=dict)
    doubts: tuple[str, ...] = ()  # about bands and reflectance
    product: ProductBands | None = None  # that the bands are of

    @property
    def by_role(self) -> dict[str, tuple[RasterFile, int]]:
        """File and number of each band."""
        return {role: (self.files[one.raster], one.band) for role, one in self.found.items()}


@dataclass(frozen=True)
class _Inputs:
    """The bands of some indices, before they are opened."""

    files: tuple[RasterFile, ...]  # all that are given
    found: Mapping[str, FoundBand]  # by role
    reflectance: Mapping[str, Reflectance]
    target: RasterFile  # whose grid is the output's
    sources: tuple[tuple[int, Source], ...]  # with the places of their files
    masks: tuple[RasterFile, ...]  # that are laid over them
    warnings: tuple[str, ...]
    product: str = ""  # that the bands are of

    @property
    def facts(self) -> dict:
        """What the result tells of the bands: raster and number, both counted from 1."""
        product = {"product": self.product} if self.product else {}
        return {**product, "bands": {role: [one.raster + 1, one.band] for role, one in self.found.items()}}

    @property
    def chosen(self) -> tuple[ChosenBand, ...]:
        """The bands for a description of the job."""
        return tuple(ChosenBand(role, self.files[one.raster], one.band, one.reason) for role, one in self.found.items())

    @property
    def grid(self) -> Grid:
        """The grid of the indices."""
        return self.sources[0][1].grid

    def open(self, planned: RunPlan) -> dict[str, LazyRaster]:
        """Return a lazy raster of one band for each role."""
        opened = {}
        for place, source in self.sources:
            # One leaf for all bands of a source: a block reads them in one call.
            array = source.open(planned)
            opened.update(((place, band), select_band(array, index)) for index, band in enumerate(source.bands))
        return {role: opened[one.raster, one.band] for role, one in self.found.items()}


def build(job: Job, budget: Budget, log: Log) -> PlannedRaster:
    """Find the bands of all indices, bring them onto one grid, and combine them."""
    chosen = [INDICES[name] for name in job.index]
    try:
        constants = parse_constants(job.constants or "", chosen)
    except ValueError as error:
        raise RasterDaskError("constants: {}", error) from error
    inputs = _inspect(job, chosen, constants, log)
    constants = {index.id: {**_wavelengths(index, inputs), **constants[index.id]} for index in chosen}
    for index in chosen:
        values = {**index.constants, **constants[index.id]}
        said = "".join(f", {name} = {value:g}" for name, value in values.items())
        log(Text("{} ({}): {}{}", index.id, index.name, index.formula, said))
    sources = [source for _, source in inputs.sources]
    options = {
        "constants": {f"{name}.{one}": value for name, values in constants.items() for one, value in values.items()},
        "reflectance": inputs.reflectance,
    }
    if job.window is None:
        output_bytes = len(chosen) * np.dtype(job.dtype).itemsize
        planned = plan_run(sources, budget, output_bytes=output_bytes)
        array = spectral_index(inputs.open(planned), job.index, dtype=job.dtype, **options)
    else:
        planned = _plan_windows(job, inputs, sources, len(chosen), budget)
        values = spectral_index(inputs.open(planned), job.index, **options)
        array = downscale(values, job.window, edge=job.edge, min_valid=job.min_valid)
        if job.dtype == "int16":
            array = as_scaled_integers(array, job.index)
        log(Text("Windows of {} × {} pixels, mean of the valid values", job.window, job.window))
    return PlannedRaster(
        array,
        (*inputs.files, inputs.target, *inputs.masks),
        {**inputs.facts, "index": list(job.index)},
        inputs.chosen,
        workers=None if job.window is None else planned.workers,
        kernels=job.window is not None or any(source.needs_kernels for source in sources),
        warnings=inputs.warnings,
        doubts=lambda written: _doubts(written, chosen),
    )


def _wavelengths(index: Index, inputs: _Inputs) -> dict[str, float]:
    """Return the constants of an index that are wavelengths in nanometres, where files say them of their bands."""
    told = {}
    for role, one in inputs.found.items():
        wavelength = inputs.files[one.raster].wavelengths[one.band - 1]
        if wavelength and f"lambda{role}" in index.constants:
            told[f"lambda{role}"] = 1000 * wavelength
    return told


def _plan_windows(job: Job, inputs: _Inputs, sources: Sequence[Source], count: int, budget: Budget) -> RunPlan:
    coarse = plan_coarse_grid(inputs.grid, job.window, None, job.edge)
    units = tuple(min(axis.pixels, job.window) for axis in (coarse.rows, coarse.columns))
    return plan_run(sources, budget, output_bytes=0, between_bytes=count * _INDEX_BYTES, units=units)


def _inspect(job: Job, chosen: Sequence[Index], constants: Mapping[str, Mapping[str, float]], log: Log) -> _Inputs:
    """Find the bands, how they become reflectance, and how they come onto one grid."""
    roles = [role for role in ROLES if any(role in index.roles for index in chosen)]
    names = ", ".join(index.id for index in chosen)
    chosen_bands = (_bands_of_product if job.product else _bands_of_rasters)(job, roles, names, log)
    files, found, reflectance = list(chosen_bands.files), chosen_bands.found, chosen_bands.reflectance
    bands = chosen_bands.by_role
    scaled = {role for index in chosen if depends_on_scale(index, constants[index.id]) for role in index.roles}
    of_magnitude = {
        role: (with_product_nodata(file, reflectance[role]), band)
        for role, (file, band) in bands.items()
        if role in scaled
    }
    used: dict[int, list[int]] = {}
    for one in found.values():
        used.setdefault(one.raster, []).append(one.band)
    area = Area.of(job, log, chosen_bands.product)
    for place in used:
        files[place] = area.clear(files[place])
    target = choose_grid(job.align, files[0], [files[place] for place in sorted(used)])
    sources = []
    for place, numbers in sorted(used.items()):
        file = files[place]
        if job.align == ALIGN_ERROR and not file.grid.same_as(target.grid):
            raise RasterDaskError(
                "The bands are on different grids:\n"
                "  {}: {}\n"
                "  {}: {}\n"
                "Choose to align them, or bring them onto one grid first.",
                target.name,
                target.grid.describe(),
                file.name,
                file.grid.describe(),
            )
        if not file.grid.same_as(target.grid):
            for role in (role for role, one in found.items() if one.raster == place):
                file = with_product_nodata(file, reflectance[role])
        for source in on_grid_of(target, file, tuple(sorted(set(numbers)))):
            sources.append((place, source))
            if isinstance(source, ResampledSource):
                log(
                    Text(
                        "{} onto the grid of {}: {}; {}",
                        file.name,
                        target.name,
                        source.mapping.description,
                        describe_kernel(source),
                    )
                )
    sources = list(zip([place for place, _ in sources], area.cut_all([source for _, source in sources])))
    warnings = (
        *(Text("No band of {} is needed: its pixels are not read.", file.name) for file in _others(files, used)),
        *chosen_bands.doubts,
        *doubts_of_magnitude(of_magnitude, reflectance),
        *dict.fromkeys(warning for _, source in sources for warning in source.warnings),
    )
    product = chosen_bands.product.product.name if chosen_bands.product else ""
    return _Inputs(tuple(files), found, reflectance, target, tuple(sources), area.files, warnings, product)


def _bands_of_product(job: Job, roles: Sequence[str], names: str, log: Log) -> _Bands:
    product = open_job_product(job.product, job.output, log)
    chosen = choose_product_bands(product, roles, log)
    reflectance, doubts = chosen.reflectance(job.reflectance, log, names)
    files = chosen.files
    found = {one.name: FoundBand(files.index(one.file), one.number, one.reason) for one in chosen.described}
    return _Bands(files, found, reflectance, (*chosen.warnings, *doubts), chosen)


def _bands_of_rasters(job: Job, roles: Sequence[str], names: str, log: Log) -> _Bands:
    files = tuple(inspect_input(raster) for raster in job.inputs)
    chosen = _Bands(files, _find(job, files, roles, log))
    reflectance, doubts = choose_reflectance(job.reflectance, chosen.by_role, log, names)
    return replace(chosen, reflectance=reflectance, doubts=(*role_doubts(chosen.by_role), *doubts))


def _find(job: Job, files: Sequence[RasterFile], roles: Sequence[str], log: Log) -> dict[str, FoundBand]:
    """Return the bands of roles: those that the job gives, and those that the files tell."""
    for number, raster in enumerate(job.inputs):
        if raster.band is not None:
            raise RasterDaskError("inputs[{}].band: a band is given with its role, such as roles: R=1:4.", number)
    try:
        places = parse_places(job.roles or "")
    except ValueError as error:
        raise RasterDaskError("roles: {}", error) from error
    given = {}
    for role, (raster, band) in places.items():
        if role not in roles:
            raise RasterDaskError("roles: {} need no {} but {}.", ", ".join(job.index), role, ", ".join(roles))
        if raster > len(files):
            raise RasterDaskError("roles: {} is in raster {}, and there are {} of them.", role, raster, len(files))
        files[raster - 1].check_band(band, Text("{0} band", ROLES[role].words.capitalize()))
        same = next((one for one, place in given.items() if (place.raster, place.band) == (raster - 1, band)), None)
        if same and {same, role} not in _ALIKE:
            raise RasterDaskError("roles: {} and {} are both band {} of {}.", same, role, band, files[raster - 1].name)
        given[role] = FoundBand(raster - 1, band, "")
    told = find_bands(files, [role for role in roles if role not in given])
    found = {role: given.get(role) or told[role] for role in roles}
    for role, one in found.items():
        file = files[one.raster]
        log(
            Text(
                "{} ({}): band {} of {} ({}), {}",
                ROLES[role].words.capitalize(),
                role,
                one.band,
                file.name,
                one.reason or AS_GIVEN,
                file.dtypes[one.band - 1],
            )
        )
    return found


def _others(files: Sequence[RasterFile], used: Mapping[int, object]) -> list[RasterFile]:
    return [file for place, file in enumerate(files) if place not in used]


def _doubts(written: Written, chosen: Sequence[Index]) -> tuple[str, ...]:
    numbers = [number for number, index in enumerate(chosen, 1) if index.is_normalised_difference]
    return tuple(doubt for number in numbers for doubt in doubts_of_index(written, number))


def _load(job: Mapping) -> None:
    if job.get("window") is not None:
        load_kernels(job)


OPERATION = Operation(build, _load)
