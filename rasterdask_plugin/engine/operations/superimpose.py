"""Any raster on the grid of another: a leaf, like `open_raster`, that resamples while it reads."""

from __future__ import annotations

import math
from collections.abc import Mapping as MappingType
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Union

import numpy as np
import xarray

from ..errors import RasterDaskError
from ..geometry import Georeferencing, Mapping, plan_mapping, read_georeferencing
from ..geometry.terrain.height_tiles import DEFAULT_ROOM
from ..kernels.compiled import require_numba
from ..kernels.numbers.nodata import extreme, fits, nodata_in
from ..kernels.numbers.output_values import OutputValues, working_dtype
from ..kernels.resampling.interpolation_weights import Interpolation, interpolation
from ..planning.chunks import TARGET_PIXELS, TILE, plan_chunks
from ..raster.band_attributes import BandAttributes
from ..raster.georeferencing import georeference
from ..raster.grid import Grid
from ..raster.mask import with_mask
from ..raster.raster_file import RasterFile, inspect_raster, reading
from ..raster.sensor_model import SensorModel
from ..raster.validity import OF_BAND, NodataValue, computed_dtype
from ..reading.band_reader import BandReader
from ..reading.open_raster import hides_pixels, lazy
from ..reading.resampling_reader import ResamplingReader, source_pixel_bytes
from ..reading.validity_reader import ValidityReader

# What a block may take for its part of the moving raster, unless a job's memory budget says it.
WORK_BYTES = 128 * 2**20
# What is kept of the moving raster, decoded, for the next blocks: of most scenes two rows of tiles.
KEPT_BYTES = 64 * 2**20
# What is kept of the DEM and the geoid.
HEIGHTS_BYTES = DEFAULT_ROOM

Reference = Union[str, Path, RasterFile, Grid, xarray.DataArray]


@dataclass(frozen=True)
class Geometry:
    """How pixels of the moving raster are found: see `superimpose`."""

    mode: str = "auto"
    dem: str | None = None
    default_elevation: float | None = None
    geoid: str | None = None
    grid_spacing: int = 0
    heights_bytes: int = HEIGHTS_BYTES


@dataclass(frozen=True)
class Radiometry:
    """What is made of them: see `superimpose`."""

    interpolation: str = "bicubic"
    radius: int = 2
    antialias: bool = True
    fill: float | None = None
    dtype: str | None = None


DEFAULT_GEOMETRY, DEFAULT_RADIOMETRY = Geometry(), Radiometry()


@dataclass(frozen=True)
class Plan:
    """A superimposition decided upon, before a pixel is read."""

    raster: RasterFile
    bands: tuple[int, ...]
    mapping: Mapping
    interpolation: Interpolation
    output: OutputValues
    nodata: float | None  # of the output
    masked: bool = False  # the output has a mask
    remark: str | None = None  # what the user ought to know of the choice of nodata

    @property
    def grid(self) -> Grid:
        """The output's grid, which is the reference's."""
        return self.mapping.reference.grid

    @property
    def input_bytes(self) -> int:
        """What a pixel of the output takes of the moving raster while it is computed."""
        share = self.mapping.scale_x * self.mapping.scale_y
        # Coordinates between the nodes and values before they are rounded are there for some rows at a time only.
        coordinates = self.mapping.coordinates.pixel_bytes
        return max(1, coordinates + math.ceil(share * source_pixel_bytes(self._reader(), len(self.bands))))

    @property
    def output_bytes(self) -> int:
        """What a pixel of the output takes, all bands together."""
        return len(self.bands) * self.output.dtype.itemsize

    @property
    def needs_kernels(self) -> bool:
        """Whether numba's kernels are needed; `nearest` along rows and columns needs none."""
        return self.interpolation.name != "nearest" or not self.mapping.coordinates.is_axis_aligned

    def open(
        self, chunks: tuple[int, ...] | None = None, work_bytes: int = WORK_BYTES, kept_bytes: int = KEPT_BYTES
    ) -> xarray.DataArray:
        """Return the lazy raster in chunks of rows and columns, or of bands, rows and columns.

        See `superimpose` and `ResamplingReader`.
        """
        reader = self._reader(work_bytes, kept_bytes)
        grid = self.grid
        chunks = chunks or self._default_chunks()
        data = lazy(reader, chunks)
        array = georeference(data, grid, nodata=self.nodata, bands=self.bands)
        self._attributes().set_on(array)
        self.mapping.reference.sensor.set_on(array)
        closing = [reader.close]
        if self.masked:
            validity = self._validity_reader(work_bytes, kept_bytes)
            mask = lazy(validity, chunks[-2:])
            array = with_mask(array, mask[0])
            closing.append(validity.close)
        array.set_close(lambda: [close() for close in closing])
        return array

    def _reader(self, work_bytes: int = WORK_BYTES, kept_bytes: int = KEPT_BYTES) -> ResamplingReader:
        reader = band_reader(self.raster, self.bands)
        return ResamplingReader(reader, self.mapping, self.interpolation, self.output, work_bytes, kept_bytes)

    def _validity_reader(self, work_bytes: int, kept_bytes: int) -> ResamplingReader:
        """Return what reads the output's mask: a pixel is valid as the moving pixel is that its centre falls in."""
        reader = ValidityReader(BandReader(self.raster, self.bands))
        # A raster without a mask is read for no more than its outline.
        kept = kept_bytes if hides_pixels(self.raster, self.bands) else 0
        nearest, values = Interpolation("nearest"), OutputValues(reader.dtype, 0, moves=False)
        return ResamplingReader(reader, self.mapping, nearest, values, work_bytes, kept)

    def _default_chunks(self) -> tuple[int, int]:
        pixels = max(TILE * TILE, WORK_BYTES // (self.input_bytes + self.output_bytes))
        return plan_chunks(self.grid.shape, (), min(TARGET_PIXELS, pixels))

    def _attributes(self) -> BandAttributes:
        attributes = BandAttributes.of_file(self.raster, self.bands).of_other_pixels()
        return attributes if self.interpolation.name == "nearest" else attributes.without_classes()


def superimpose(
    raster: str | Path | RasterFile,
    onto: Reference,
    bands: Sequence[int] | None = None,
    *,
    interpolation: str = "bicubic",
    radius: int = 2,
    mode: str = "auto",
    dem: str | None = None,
    default_elevation: float | None = None,
    geoid: str | None = None,
    grid_spacing: int = 0,
    antialias: bool = True,
    fill: float | None = None,
    dtype: str | None = None,
    chunks: tuple[int, int] | None = None,
    nodata: Sequence[NodataValue] | None = None,
    crs: str | None = None,
    open_options: MappingType[str, str] | None = None,
) -> xarray.DataArray:
    """Open a raster as a lazy DataArray (dims band, y, x), resampled onto the grid of another raster.

    `onto` is a raster (path, RasterFile), a Grid or a georeferenced DataArray: the result has its grid, bit for bit. If
    it is in sensor geometry, the result has its RPCs and ground control points, in the attributes `rpcs` and `gcps`.

    `interpolation`: nearest, bilinear, bicubic (Keys, a = −1/2), lanczos (3 lobes) or average. `radius`: half width of
    bicubic in moving pixels. `antialias`: if the moving raster is finer, the kernel is widened by the scale. `mode`,
    `dem`, `default_elevation` (m), `geoid` and `grid_spacing`: see `geometry.plan_mapping`. `nodata`, `crs` and
    `open_options`: see `inspect_raster`.

    `dtype`: the moving raster's unless it is given; values are rounded and clamped. A pixel is invalid if and only if
    the moving pixel that its centre falls in is nodata, masked or outside. Invalid pixels have no weight. `fill` is the
    result's nodata. A valid value that equals it is changed to a number beside it (`OutputValues`). If left out, it is
    the moving raster's nodata, else NaN for floats. Integers without nodata get none: invalid pixels are 0, and the
    coordinate `mask` marks them (`raster.mask`); in a raster with an alpha band, that band is 0 there instead.

    Raises RasterDaskError for rasters that cannot be opened or matched.
    """
    if not isinstance(raster, RasterFile):
        raster = inspect_raster(raster, nodata=nodata, crs=crs, open_options=open_options)
    geometry = Geometry(mode, dem, default_elevation, geoid, grid_spacing)
    return plan(raster, onto, bands, geometry, Radiometry(interpolation, radius, antialias, fill, dtype)).open(chunks)


def plan(
    raster: RasterFile,
    onto: Reference,
    bands: Sequence[int] | None = None,
    geometry: Geometry = DEFAULT_GEOMETRY,
    radiometry: Radiometry = DEFAULT_RADIOMETRY,
) -> Plan:
    """Decide everything that metadata decide. No pixel is read; raises RasterDaskError."""
    bands = tuple(bands) if bands else tuple(range(1, raster.count + 1))
    for band in bands:
        raster.check_band(band)
    mapping = plan_mapping(georeferencing(onto, "the reference"), georeferencing(raster), **vars(geometry))
    try:
        kernel = interpolation(
            radiometry.interpolation, mapping.scale_x, mapping.scale_y, radiometry.radius, radiometry.antialias
        )
        dtype = _output_dtype(raster, bands, radiometry.dtype)
        if radiometry.fill is None:
            validity = _validity(raster, bands, dtype, mapping)
        else:
            validity = {"output": OutputValues(dtype, radiometry.fill), "nodata": radiometry.fill}
    except ValueError as error:
        raise RasterDaskError(str(error)) from error
    decided = Plan(raster, bands, mapping, kernel, **validity)
    if decided.needs_kernels:
        require_numba()
    return decided


def georeferencing(raster: Reference, name: str = "") -> Georeferencing:
    """Return where the pixels of a raster lie; `name` is for what has none."""
    if isinstance(raster, Grid):
        return Georeferencing(name, raster.check(name))
    if isinstance(raster, xarray.DataArray):
        return Georeferencing(name, Grid.of(raster).check(name), SensorModel.of_array(raster))
    if not isinstance(raster, RasterFile):
        raster = inspect_raster(raster)
    with reading(raster.path, raster.open_options) as dataset:
        return read_georeferencing(dataset, name=raster.name, grid=raster.grid, sensor=raster.sensor)


def band_reader(raster: RasterFile, bands: tuple[int, ...]) -> BandReader:
    """Return what reads the bands to resample; an alpha band that was chosen among others is a band as they are."""
    return BandReader(raster, bands, alpha_is_data=raster.alpha in bands and len(bands) < raster.count)


def _output_dtype(raster: RasterFile, bands: tuple[int, ...], asked: str | None) -> np.dtype:
    """Return the output's data type; raise ValueError, before anything is opened, for what cannot be resampled."""
    own = np.result_type(*(computed_dtype(raster.dtypes[band - 1]) for band in bands))
    dtype = np.dtype(asked or own)
    working_dtype(band_reader(raster, bands).dtype, dtype)
    return dtype


def _validity(raster: RasterFile, bands: tuple[int, ...], dtype: np.dtype, mapping: Mapping) -> dict:
    """Choose what tells invalid pixels from others, as arguments of `Plan`, where the user has not said it."""
    reader = band_reader(raster, bands)
    own = reader.nodata
    if dtype.kind == "f":
        nodata = nodata_in(dtype, own).item() if own is not None and fits(dtype, own) else math.nan
        return {"output": OutputValues(dtype, nodata), "nodata": nodata}
    if own is not None and fits(dtype, own):
        return {"output": OutputValues(dtype, own), "nodata": own}
    numbers = [value for band in bands for value in raster.nodata[band - 1]]
    of_bands_alone = bool(numbers) or OF_BAND in {raster.masks[band - 1] for band in bands}
    if of_bands_alone or np.result_type(*(raster.dtypes[band - 1] for band in bands)).kind == "f":
        # What is invalid differs from band to band, and only a number can say it.
        nodata = next((v for v in numbers if not isinstance(v, tuple) and fits(dtype, v)), None)
        nodata = extreme(dtype) if nodata is None else int(nodata)
        values = OutputValues(dtype, nodata)
        remark = (
            f"{nodata} means nodata in all bands of the output, since nodata of {raster.name} differs from band to "
            f"band or does not exist in {dtype}: valid pixels that would be {nodata} are written as "
            f"{values.instead_of_fill()}."
        )
        return {"output": values, "nodata": nodata, "remark": remark}
    says_it_itself = reader.alpha is not None and reader.alpha in bands
    masked = not says_it_itself and (hides_pixels(raster, bands) or not mapping.covers)
    return {"output": OutputValues(dtype, 0, moves=False), "nodata": None, "masked": masked}
