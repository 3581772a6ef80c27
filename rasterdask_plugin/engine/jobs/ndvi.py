"""NDVI as a job."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
import xarray

from ...vocabulary.names import ALIGN_ERROR
from ..errors import RasterDaskError
from ..kernels.numbers.output_values import working_dtype
from ..operations.ndvi import check_same_grid, ndvi
from ..operations.superimpose import Radiometry, plan
from ..planning.chunks import Budget
from ..planning.planner import RunPlan, plan_run
from ..raster.band_roles import role_doubts
from ..raster.raster_file import RasterFile
from ..raster.reflectance import Reflectance
from ..raster.validity import representable
from ..reading.open_raster import select_band
from ..reading.resampled_source import ResampledSource
from ..reading.source import FileSource, Source
from .area import Area
from .format import InputRaster, Job
from .operation import Log, Operation, PlannedRaster, choose_band, inspect_input
from .reflectance import choose_reflectance
from .results import doubts_of_index
from .superimpose import describe_kernel


@dataclass(frozen=True)
class Inputs:
    """The two bands of an NDVI, before they are opened."""

    red_file: RasterFile
    nir_file: RasterFile
    red_band: int
    nir_band: int
    one_file: bool
    reflectance: tuple[Reflectance, Reflectance]  # of red and near infrared
    doubts: tuple[str, ...] = ()  # about bands and reflectance
    aligned: ResampledSource | None = None  # the near infrared on the red band's grid, if it has another one
    masks: tuple[RasterFile, ...] = ()  # that are laid over them

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences for the user."""
        if self.aligned is None:
            return self.doubts
        return (*self.doubts, *self.aligned.warnings)

    @property
    def files(self) -> tuple[RasterFile, ...]:
        """The rasters that are read."""
        return (self.red_file, self.nir_file, *self.masks)

    @property
    def facts(self) -> dict:
        """What the job's result says of the bands."""
        return {"bands": {"red": self.red_band, "nir": self.nir_band}}

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources: one of both bands if they are in one file, else one for each band."""
        if self.one_file:
            bands = self.red_band, self.nir_band
            return (FileSource(self.red_file, bands, alpha_is_data=self.red_file.alpha in bands),)
        return FileSource(self.red_file, (self.red_band,)), self.aligned or FileSource(self.nir_file, (self.nir_band,))


def inspect_bands(job: Job, log: Log) -> Inputs:
    """Find the two bands, in one file or in two, and decide how they come onto one grid."""
    area = Area.of(job, log)
    whole = inspect_input(job.red)
    red_file = area.cut(area.clear(whole))
    one_file = job.nir is None or _same_raster(job.red, job.nir)
    nir_file = red_file if one_file else inspect_input(job.nir)
    red_band = choose_band(job.red.band, red_file, "red", log)
    nir_band = choose_band(job.nir.band if job.nir else None, nir_file, "nir", log)
    if one_file and red_band == nir_band:
        raise RasterDaskError(
            f"Red and near infrared are both band {red_band} of {red_file.name}: give another raster or band for one."
        )
    same_grid = one_file or whole.grid.same_as(nir_file.grid)
    if job.align == ALIGN_ERROR and not same_grid:
        # This is checked before the chunks are planned, since two grids have no chunks in common.
        check_same_grid(whole.grid, nir_file.grid)
    if same_grid and red_file.window is not None and not one_file:
        # What is hidden in red has no NDVI.
        nir_file = nir_file.part(red_file.window)
    bands = (red_file, red_band), (nir_file, nir_band)
    reflectance, doubts = choose_reflectance(job.reflectance, *bands, log)
    inputs = Inputs(
        red_file, nir_file, red_band, nir_band, one_file, reflectance, (*role_doubts(*bands), *doubts), masks=area.files
    )
    if same_grid:
        return inputs
    nir_file = area.clear(_with_nodata(nir_file, reflectance[1]))
    aligned = area.quiet.cut(plan(nir_file, whole, [nir_band], radiometry=_align_radiometry(nir_file, nir_band)))
    log(f"Near infrared onto the grid of red: {aligned.mapping.description}; {describe_kernel(aligned)}")
    return replace(inputs, nir_file=nir_file, aligned=aligned)


def _with_nodata(file: RasterFile, reflectance: Reflectance) -> RasterFile:
    """Return the file with the nodata values that its product defines as well. Resampling must not blend those values
    into their neighbours."""
    return replace(
        file,
        nodata=tuple(
            tuple(dict.fromkeys((*own, *representable(reflectance.nodata, dtype))))
            for own, dtype in zip(file.nodata, file.dtypes)
        ),
    )


def _align_radiometry(file: RasterFile, band: int) -> Radiometry:
    """Return the default kernel, and a float type, so that nothing is rounded before NDVI."""
    precise = working_dtype(file.dtypes[band - 1], "float32")
    return Radiometry(dtype=precise.name, fill=math.nan)


def open_bands(inputs: Inputs, planned: RunPlan) -> tuple[xarray.DataArray, xarray.DataArray]:
    """Open red and near infrared, from one file or from two."""
    opened = [source.open(planned) for source in inputs.sources]
    if inputs.one_file:
        # One leaf for both bands: a block reads them in one call.
        return select_band(opened[0], 0), select_band(opened[0], 1)
    return opened[0], opened[1]


def build(job: Job, budget: Budget, log: Log) -> PlannedRaster:
    """Open both bands and combine them."""
    inputs = inspect_bands(job, log)
    planned = plan_run(inputs.sources, budget, output_bytes=np.dtype(job.dtype).itemsize)
    array = ndvi(*open_bands(inputs, planned), reflectance=inputs.reflectance, dtype=job.dtype)
    kernels = any(source.needs_kernels for source in inputs.sources)
    return PlannedRaster(
        array, inputs.files, inputs.facts, kernels=kernels, warnings=inputs.warnings, doubts=doubts_of_index
    )


def _same_raster(one: InputRaster, other: InputRaster) -> bool:
    return replace(one, band=None) == replace(other, band=None)


OPERATION = Operation(build)
