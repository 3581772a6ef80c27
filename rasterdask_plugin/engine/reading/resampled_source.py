"""A source of bands on another grid: they are resampled while they are read."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import xarray

from ..geometry import Mapping
from ..kernels.numbers.output_values import OutputValues
from ..kernels.resampling.interpolation_weights import Interpolation
from ..planning.chunks import TARGET_PIXELS, TILE, plan_chunks
from ..planning.planner import WORK_BYTES, RunPlan
from ..raster.band_attributes import BandAttributes
from ..raster.georeferencing import georeference
from ..raster.grid import Grid
from ..raster.mask import with_mask
from ..raster.raster_file import RasterFile
from .band_reader import BandReader
from .open_raster import hides_pixels, lazy
from .resampling_reader import ResamplingReader, source_pixel_bytes
from .validity_reader import ValidityReader


@dataclass(frozen=True)
class ResampledSource:
    """Bands of a file on the grid of another raster. It is a planned superimposition of which no pixel is read yet."""

    raster: RasterFile
    bands: tuple[int, ...]
    mapping: Mapping
    interpolation: Interpolation
    output: OutputValues
    nodata: float | None  # of the output
    masked: bool = False  # the output has a mask
    remark: str | None = None  # a sentence for the user on the choice of nodata
    heights: tuple[RasterFile, ...] = ()  # the DEM and the geoid
    block_shape: ClassVar[None] = None
    keeps_blocks: ClassVar[bool] = True

    @property
    def grid(self) -> Grid:
        """The output's grid, which is the reference's."""
        return self.mapping.reference.grid

    @property
    def dtype(self) -> np.dtype:
        """The output's data type."""
        return self.output.dtype

    @property
    def files(self) -> tuple[RasterFile, ...]:
        """The moving raster, the DEM and the geoid."""
        return self.raster, *self.heights

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences for the user."""
        return (*self.mapping.warnings, *(() if self.remark is None else (self.remark,)))

    @property
    def bands_are_decoded_together(self) -> bool:
        """Whether a block of the moving raster that is decoded for one band has all bands in it."""
        return self.raster.bands_are_decoded_together

    def pixel_bytes(self, bands: int) -> int:
        """Return the bytes that a pixel takes while so many bands are computed, with its part of the moving raster."""
        share = self.mapping.scale_x * self.mapping.scale_y
        # Interpolated coordinates, and values before rounding, are kept only for some rows at a time.
        coordinates = self.mapping.coordinates.pixel_bytes
        moving = math.ceil(share * source_pixel_bytes(band_reader(self.raster, self.bands), self.dtype, bands))
        return max(1, coordinates + moving) + bands * self.dtype.itemsize

    @property
    def needs_kernels(self) -> bool:
        """Whether kernels compiled with numba are needed. `nearest` along rows and columns does without them."""
        return self.interpolation.name != "nearest" or not self.mapping.coordinates.is_axis_aligned

    def open(self, plan: RunPlan) -> xarray.DataArray:
        """Return the lazy raster in the chunks of the plan: see `superimpose` and `ResamplingReader`."""
        reader, chunks = self._reader(plan), plan.chunks
        grid = self.grid
        data = lazy(reader, chunks)
        array = georeference(data, grid, nodata=self.nodata, bands=self.bands)
        self._attributes().set_on(array)
        self.mapping.reference.sensor.set_on(array)
        closing = [reader.close]
        if self.masked:
            validity = self._validity_reader(plan)
            mask = lazy(validity, chunks[-2:])
            array = with_mask(array, mask[0])
            closing.append(validity.close)
        array.set_close(lambda: [close() for close in closing])
        return array

    def default_plan(self) -> RunPlan:
        """Return the plan for reading it if nothing else is known."""
        pixels = max(TILE * TILE, WORK_BYTES // self.pixel_bytes(len(self.bands)))
        return RunPlan((len(self.bands), *plan_chunks(self.grid.shape, (), min(TARGET_PIXELS, pixels))))

    def _reader(self, plan: RunPlan) -> ResamplingReader:
        reader, room = band_reader(self.raster, self.bands), (plan.work_bytes, plan.kept_bytes)
        return ResamplingReader(reader, self.mapping, self.interpolation, self.output, *room)

    def _validity_reader(self, plan: RunPlan) -> ResamplingReader:
        """Return the reader of the output's mask. A pixel is valid if the moving pixel that its centre falls in is."""
        reader = ValidityReader(BandReader(self.raster, self.bands))
        # If the moving raster has no mask, only its outline matters.
        kept = plan.kept_bytes if hides_pixels(self.raster, self.bands) else 0
        nearest, values = Interpolation("nearest"), OutputValues(reader.dtype, 0, moves=False)
        return ResamplingReader(reader, self.mapping, nearest, values, plan.work_bytes, kept)

    def _attributes(self) -> BandAttributes:
        attributes = BandAttributes.of_file(self.raster, self.bands).of_other_pixels()
        return attributes if self.interpolation.name == "nearest" else attributes.without_classes()


def band_reader(raster: RasterFile, bands: tuple[int, ...]) -> BandReader:
    """Return the reader of the bands to resample. An alpha band that was chosen among others is a band like them."""
    return BandReader(raster, bands, alpha_is_data=raster.alpha in bands and len(bands) < raster.count)
