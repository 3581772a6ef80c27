"""NDVI as a job."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ...vocabulary.names import ALIGN_ERROR
from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..kernels.numbers.output_values import working_dtype
from ..operations.ndvi import check_same_grid, ndvi
from ..planning.chunks import Budget
from ..planning.planner import RunPlan, plan_run
from ..raster.band_roles import role_doubts
from ..raster.lazy_raster import LazyRaster
from ..raster.raster_file import RasterFile
from ..raster.reflectance import Reflectance
from ..reading.open_raster import select_band
from ..reading.source import FileSource, Source
from .area import Area
from .format import InputRaster, Job
from .operation import ChosenBand, Log, Operation, PlannedRaster, choose_band, inspect_input
from .reflectance import choose_reflectance, with_product_nodata
from .results import doubts_of_index

if TYPE_CHECKING:
    from ..reading.resampled_source import ResampledSource


@dataclass(frozen=True)
class Inputs:
    """The two bands of an NDVI, before they are opened."""

    red_file: RasterFile
    nir_file: RasterFile
    red_band: int
    nir_band: int
    one_file: bool
    reflectance: tuple[Reflectance, Reflectance]  # of red and near infrared
    chosen: tuple[ChosenBand, ChosenBand]  # the same two bands, with the reasons
    doubts: tuple[str, ...] = ()  # about bands and reflectance
    aligned: ResampledSource | None = None  # the near infrared on the red band's grid, if it has another one
    product: str = ""  # that the bands are of
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
        product = {"product": self.product} if self.product else {}
        return {**product, "bands": {"red": self.red_band, "nir": self.nir_band}}

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources: one of both bands if they are in one file, else one for each band."""
        if self.one_file:
            bands = self.red_band, self.nir_band
            return (FileSource(self.red_file, bands, alpha_is_data=self.red_file.alpha in bands),)
        return FileSource(self.red_file, (self.red_band,)), self.aligned or FileSource(self.nir_file, (self.nir_band,))


def inspect_bands(job: Job, log: Log) -> Inputs:
    """Find the two bands, in one file or in two, and decide how they come onto one grid."""
    inputs, area = (_bands_of_product if job.product else _bands_of_rasters)(job, log)
    red_whole, nir_file = inputs.red_file, inputs.nir_file
    red_file = area.cut(area.clear(red_whole))
    inputs = replace(inputs, red_file=red_file, masks=area.files)
    if inputs.one_file:
        return replace(inputs, nir_file=red_file)
    if red_whole.grid.same_as(nir_file.grid):
        # What is hidden in red has no NDVI.
        return inputs if red_file.window is None else replace(inputs, nir_file=nir_file.part(red_file.window))
    # Most bands are on one grid, and need none of this.
    from ..operations.superimpose import Radiometry, plan
    from .superimpose import describe_kernel

    nir_file = area.clear(with_product_nodata(nir_file, inputs.reflectance[1]))
    # A float type, so that nothing is rounded before NDVI.
    precise = working_dtype(nir_file.dtypes[inputs.nir_band - 1], "float32")
    radiometry = Radiometry(dtype=precise.name, fill=math.nan)
    aligned = area.quiet.cut(plan(nir_file, red_whole, [inputs.nir_band], radiometry=radiometry))
    log(Text("Near infrared onto the grid of red: {}; {}", aligned.mapping.description, describe_kernel(aligned)))
    return replace(inputs, nir_file=nir_file, aligned=aligned)


def _bands_of_product(job: Job, log: Log) -> tuple[Inputs, Area]:
    from .product import choose_product_bands, open_job_product

    product = open_job_product(job.product, job.output, log)
    chosen = choose_product_bands(product, ("R", "N"), log)
    reflectance, doubts = chosen.reflectance(job.reflectance, log)
    red, nir = chosen.bands["R"], chosen.bands["N"]
    inputs = Inputs(
        red.file,
        nir.file,
        red.band,
        nir.band,
        one_file=red.file == nir.file,
        reflectance=(reflectance["R"], reflectance["N"]),
        chosen=chosen.described,
        doubts=(*chosen.warnings, *doubts),
        product=product.name,
    )
    return inputs, Area.of(job, log, chosen)


def _bands_of_rasters(job: Job, log: Log) -> tuple[Inputs, Area]:
    area = Area.of(job, log)
    red_file = inspect_input(job.red)
    one_file = job.nir is None or _same_raster(job.red, job.nir)
    nir_file = red_file if one_file else inspect_input(job.nir)
    chosen = (
        choose_band(job.red.band, red_file, "red", log),
        choose_band(job.nir.band if job.nir else None, nir_file, "nir", log),
    )
    red_band, nir_band = (one.number for one in chosen)
    if one_file and red_band == nir_band:
        raise RasterDaskError(
            "Red and near infrared are both band {} of {}: give another raster or band for one.",
            red_band,
            red_file.name,
        )
    if job.align == ALIGN_ERROR:
        # This is checked before the chunks are planned, since two grids have no chunks in common.
        check_same_grid(red_file.grid, nir_file.grid)
    bands = {"R": (red_file, red_band), "N": (nir_file, nir_band)}
    applied, doubts = choose_reflectance(job.reflectance, bands, log)
    doubts = (*role_doubts(bands), *doubts)
    return Inputs(red_file, nir_file, red_band, nir_band, one_file, (applied["R"], applied["N"]), chosen, doubts), area


def open_bands(inputs: Inputs, planned: RunPlan) -> tuple[LazyRaster, LazyRaster]:
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
        array,
        inputs.files,
        inputs.facts,
        inputs.chosen,
        kernels=kernels,
        warnings=inputs.warnings,
        doubts=doubts_of_index,
    )


def _same_raster(one: InputRaster, other: InputRaster) -> bool:
    return replace(one, band=None) == replace(other, band=None)


OPERATION = Operation(build)
