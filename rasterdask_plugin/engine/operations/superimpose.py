"""Any raster on the grid of another: a leaf, like `open_raster`, that resamples while it reads."""

from __future__ import annotations

import math
from collections.abc import Mapping as MappingType
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Union

import dask.array as da
import numpy as np
import xarray

from ..errors import RasterDaskError
from ..geometry import AxisAligned, Georeferencing, Mapping, TerrainGrid, plan_mapping, read_georeferencing
from ..kernels.numbers.output_values import OutputValues, working_dtype
from ..kernels.resampling.interpolation_weights import NAMES, Interpolation, interpolation
from ..planning.chunks import TARGET_PIXELS, TILE, plan_chunks
from ..raster.band_attributes import BandAttributes
from ..raster.georeferencing import georeference
from ..raster.grid import Grid
from ..raster.raster_file import NodataValue, RasterFile, inspect_raster, open_dataset
from ..raster.sensor_model import SensorModel
from ..reading.band_reader import BandReader
from ..reading.resampling_reader import ResamplingReader, source_pixel_bytes

INTERPOLATIONS = NAMES
DTYPES = ("uint8", "int16", "uint16", "int32", "uint32", "float32", "float64")
# What a block may take for its part of the moving raster, unless a job's memory budget says it.
WORK_BYTES = 128 * 2**20
# What is kept of the moving raster, decoded, for the next blocks: of most scenes two rows of tiles.
KEPT_BYTES = 64 * 2**20
# Where each pixel has coordinates of its own: two numbers in double precision.
_COORDINATE_BYTES = 16

Reference = Union[str, Path, RasterFile, Grid, xarray.DataArray]


@dataclass(frozen=True)
class Geometry:
    """How pixels of the moving raster are found: see `superimpose`."""

    mode: str = "auto"
    dem: str | None = None
    default_elevation: float | None = None
    geoid: str | None = None
    grid_spacing: int = 0


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

    @property
    def grid(self) -> Grid:
        """The output's grid, which is the reference's."""
        return self.mapping.reference.grid

    @property
    def input_bytes(self) -> int:
        """What a pixel of the output takes of the moving raster while it is computed."""
        share = self.mapping.scale_x * self.mapping.scale_y
        # Coordinates between the nodes and values before they are rounded are there for some rows at a time only.
        coordinates = _COORDINATE_BYTES if isinstance(self.mapping.coordinates, TerrainGrid) else 0
        return max(1, coordinates + math.ceil(share * source_pixel_bytes(self._reader(), len(self.bands))))

    @property
    def output_bytes(self) -> int:
        """What a pixel of the output takes, all bands together."""
        return len(self.bands) * self.output.dtype.itemsize

    @property
    def needs_kernels(self) -> bool:
        """Whether there is anything to compile: pixels that are only moved along rows and columns want nothing."""
        return self.interpolation.name != "nearest" or not isinstance(self.mapping.coordinates, AxisAligned)

    def open(
        self, chunks: tuple[int, int] | None = None, work_bytes: int = WORK_BYTES, kept_bytes: int = KEPT_BYTES
    ) -> xarray.DataArray:
        """Return the lazy raster, in chunks of so many rows and columns; see `superimpose` and `ResamplingReader`."""
        reader = self._reader(work_bytes, kept_bytes)
        grid = self.grid
        rows, columns = chunks or self._default_chunks()
        data = da.from_array(
            reader,
            chunks=(len(self.bands), min(rows, grid.height), min(columns, grid.width)),
            name=f"superimpose-{reader.token}",
            lock=False,
            asarray=False,
            fancy=False,
            meta=np.empty((0, 0, 0), reader.dtype),
            inline_array=True,
        )
        array = georeference(data, grid, nodata=self.output.fill, bands=self.bands)
        self._attributes().set_on(array)
        self.mapping.reference.sensor.set_on(array)
        array.set_close(reader.close)
        return array

    def _reader(self, work_bytes: int = WORK_BYTES, kept_bytes: int = KEPT_BYTES) -> ResamplingReader:
        reader = BandReader(self.raster, self.bands)
        return ResamplingReader(reader, self.mapping, self.interpolation, self.output, work_bytes, kept_bytes)

    def _default_chunks(self) -> tuple[int, int]:
        pixels = max(TILE * TILE, WORK_BYTES // (self.input_bytes + self.output_bytes))
        return plan_chunks(self.grid.shape, (), min(TARGET_PIXELS, pixels))

    def _attributes(self) -> BandAttributes:
        attributes = BandAttributes.of_file(self.raster, self.bands)
        if self.interpolation.name == "nearest":
            return attributes
        # Between two classes there is no class.
        none = (None,) * len(self.bands)
        roles = tuple("gray" if role == "palette" else role for role in attributes.colour_roles)
        return replace(attributes, colour_roles=roles, colour_tables=none, category_names=none)


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
    """Open a raster as a lazy DataArray (dims band, y, x) on the grid of another one: `open_raster` on another grid.

    `onto` is a raster (path, RasterFile), a Grid or a georeferenced DataArray: the result has its grid bit for bit. One
    in sensor geometry passes on its RPCs and ground control points, in the attributes `rpcs` and `gcps`.

    `interpolation`: nearest, bilinear, bicubic (Keys, a = −1/2), lanczos (3 lobes) or average. `radius`: half width of
    bicubic in moving pixels. `antialias`: where the moving raster is the finer one, kernels widen by the scale.
    `mode`, `dem`, `default_elevation` (m), `geoid` and `grid_spacing`: see `geometry.plan_mapping`. `nodata`, `crs` and
    `open_options`: see `inspect_raster`.

    `dtype`: the moving raster's unless it is given; values are rounded and clamped. `fill` is the result's nodata: by
    default the moving raster's, else 0 for integers and NaN for floats. A pixel is nodata if and only if the moving
    pixel that its centre falls in is nodata, masked or outside; a value that would equal `fill` gives way by one step,
    except for nearest, which never changes a value. Invalid pixels weigh nothing.

    Raises RasterDaskError for what cannot be opened or brought together.
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
        output = _output_values(raster, bands, radiometry)
    except ValueError as error:
        raise RasterDaskError(str(error)) from error
    return Plan(raster, bands, mapping, kernel, output)


def georeferencing(raster: Reference, name: str = "") -> Georeferencing:
    """Return where the pixels of a raster lie; `name` is for what has none."""
    if isinstance(raster, Grid):
        return Georeferencing(name, raster.check(name))
    if isinstance(raster, xarray.DataArray):
        return Georeferencing(name, Grid.of(raster).check(name), SensorModel.of_array(raster))
    if not isinstance(raster, RasterFile):
        raster = inspect_raster(raster)
    with open_dataset(raster.path, raster.open_options) as dataset:
        return read_georeferencing(dataset, name=raster.name, grid=raster.grid, sensor=raster.sensor)


def _output_values(raster: RasterFile, bands: tuple[int, ...], radiometry: Radiometry) -> OutputValues:
    own = np.result_type(*(raster.dtypes[band - 1] for band in bands))
    dtype = np.dtype(radiometry.dtype or own)
    # Before anything is opened: not every data type can be resampled.
    working_dtype(BandReader(raster, bands).dtype, dtype)
    if radiometry.fill is not None:
        return OutputValues(dtype, radiometry.fill)
    for value in (value for band in bands for value in raster.nodata[band - 1]):
        if not isinstance(value, tuple) and _exists(value, dtype):
            return OutputValues(dtype, dtype.type(value).item())
    return OutputValues(dtype, math.nan if dtype.kind == "f" else 0)


def _exists(value: float, dtype: np.dtype) -> bool:
    """Whether a nodata value is a number of the data type; in float32, up to rounding."""
    if dtype.kind == "f":
        return math.isnan(value) or abs(value) <= float(np.finfo(dtype).max)
    limits = np.iinfo(dtype)
    return math.isfinite(value) and value == int(value) and limits.min <= value <= limits.max
