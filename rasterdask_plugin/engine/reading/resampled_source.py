"""A source of bands on another grid, or on a part of it: they are resampled while they are read."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import ClassVar

import numpy as np
from rasterio.windows import Window

from ..geometry import Mapping
from ..kernels.numbers.output_values import OutputValues
from ..kernels.resampling.interpolation_weights import Interpolation
from ..planning.chunks import TARGET_PIXELS, TILE, plan_chunks
from ..planning.planner import WORK_BYTES, RunPlan
from ..raster.band_attributes import BandAttributes
from ..raster.grid import Grid
from ..raster.laid_mask import LaidMask
from ..raster.lazy_raster import LazyRaster
from ..raster.raster_file import RasterFile
from .band_reader import BandReader
from .open_raster import hides_pixels, lazy
from .part_reader import PartReader
from .resampling_reader import ResamplingReader, source_pixel_bytes
from .validity_reader import ValidityReader
from .window_reader import WindowReader


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
    window: Window | None = None  # the part of the reference's grid that is read
    laid_masks: tuple[LaidMask, ...] = ()  # on the reference's grid
    block_shape: ClassVar[None] = None
    origin: ClassVar[tuple[int, int]] = (0, 0)
    keeps_blocks: ClassVar[bool] = True

    @property
    def grid(self) -> Grid:
        """The output's grid, which is the reference's or a part of it."""
        return self._whole if self.window is None else self._whole.part(self.window)

    @property
    def _whole(self) -> Grid:
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
        laid = sum(mask.pixel_bytes for mask in self.laid_masks)
        return max(1, coordinates + moving) + bands * self.dtype.itemsize + laid

    def hiding(self, *masks: LaidMask) -> ResampledSource:
        """Return this source with masks laid over it, which are on the reference's grid."""
        if not masks:
            return self
        # Of a raster that has its alpha band among the bands, this one is 0 in what is hidden.
        says_it_itself = self.nodata is not None or band_reader(self.raster, self.bands).alpha in self.bands
        return replace(self, laid_masks=(*self.laid_masks, *masks), masked=self.masked or not says_it_itself)

    def part(self, window: Window) -> ResampledSource:
        """Return what this source has in a window of its grid: the same pixels."""
        if self.window is not None:
            row, column = self.window.row_off + window.row_off, self.window.col_off + window.col_off
            window = Window(column, row, window.width, window.height)
        return replace(self, window=window)

    @property
    def needs_kernels(self) -> bool:
        """Whether kernels compiled with numba are needed. `nearest` along rows and columns does without them."""
        laid = any(mask.needs_kernels for mask in (*self.laid_masks, *self.raster.laid_masks))
        return laid or self.interpolation.name != "nearest" or not self.mapping.coordinates.is_axis_aligned

    def open(self, plan: RunPlan) -> LazyRaster:
        """Return the lazy raster in the chunks of the plan: see `superimpose` and `ResamplingReader`."""
        reader, chunks = self._in_part(self._reader(plan), self.output.fill), plan.chunks
        closing, mask = [reader.close], None
        if self.masked:
            validity = self._in_part(self._validity_reader(plan), 0)
            mask = lazy(validity, chunks[-2:])[0]
            closing.append(validity.close)
        opened = LazyRaster(
            lazy(reader, chunks),
            self.grid,
            nodata=self.nodata,
            mask=mask,
            band_numbers=self.bands,
            close=lambda: [close() for close in closing],
        )
        self._attributes().set_on(opened)
        sensor = self.mapping.reference.sensor
        if self.window is not None:
            sensor = sensor.part(self.window.row_off, self.window.col_off)
        sensor.set_on(opened)
        return opened

    def default_plan(self) -> RunPlan:
        """Return the plan for reading it if nothing else is known."""
        pixels = max(TILE * TILE, WORK_BYTES // self.pixel_bytes(len(self.bands)))
        return RunPlan((len(self.bands), *plan_chunks(self.grid.shape, (), min(TARGET_PIXELS, pixels))))

    def _in_part(self, reader: ResamplingReader, fill: float) -> WindowReader:
        if self.window is None and not self.laid_masks:
            return reader
        whole = Window(0, 0, self._whole.width, self._whole.height)
        return PartReader(reader, self.window or whole, self.laid_masks, fill)

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
