"""Opens any raster on the grid of another as a lazy array that is resampled while it is read."""

from __future__ import annotations

import math
from collections.abc import Mapping as MappingType
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Union

import numpy as np

from ...vocabulary.text import Text, text_of
from ..errors import RasterDaskError
from ..geometry import Georeferencing, Mapping, plan_mapping, read_georeferencing
from ..geometry.terrain.height_tiles import DEFAULT_ROOM
from ..kernels.compiled import require_numba
from ..kernels.numbers.nodata import extreme, fits, nodata_in
from ..kernels.numbers.output_values import OutputValues, working_dtype
from ..kernels.resampling.interpolation_weights import interpolation
from ..raster.data_arrays import to_data_array
from ..raster.grid import Grid
from ..raster.raster_file import RasterFile, inspect_raster, reading
from ..raster.sensor_model import SensorModel
from ..raster.validity import OF_BAND, NodataValue, computed_dtype
from ..reading.open_raster import hides_pixels
from ..reading.resampled_source import ResampledSource, band_reader

if TYPE_CHECKING:
    import xarray

Reference = Union[str, Path, RasterFile, Grid, "xarray.DataArray"]


@dataclass(frozen=True)
class Geometry:
    """How pixels of the moving raster are found: see `superimpose`."""

    mode: str = "auto"
    dem: str | None = None
    default_elevation: float | None = None
    geoid: str | None = None
    grid_spacing: int = 0
    heights_bytes: int = DEFAULT_ROOM  # of the DEM and the geoid that are kept in memory


@dataclass(frozen=True)
class Radiometry:
    """How those pixels become values of the output: see `superimpose`."""

    interpolation: str = "bicubic"
    radius: int = 2
    antialias: bool = True
    fill: float | None = None
    dtype: str | None = None


DEFAULT_GEOMETRY, DEFAULT_RADIOMETRY = Geometry(), Radiometry()


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

    `dtype`: that of the moving raster if left out. Values are rounded and clamped. A pixel is invalid if and only if
    the moving pixel that its centre falls in is nodata, masked or outside. Invalid pixels have no weight.

    `fill` is the result's nodata. A valid value that equals it is changed to a number beside it (`OutputValues`). If
    left out, it is the moving raster's nodata, else NaN for floats. Integers without nodata get none. Their invalid
    pixels are 0, and the coordinate `mask` marks them (`raster.mask`). If the raster has an alpha band, that band marks
    them with 0 instead.

    Raises RasterDaskError for rasters that cannot be opened or matched.
    """
    if not isinstance(raster, RasterFile):
        raster = inspect_raster(raster, nodata=nodata, crs=crs, open_options=open_options)
    geometry = Geometry(mode, dem, default_elevation, geoid, grid_spacing)
    source = plan(raster, onto, bands, geometry, Radiometry(interpolation, radius, antialias, fill, dtype))
    default = source.default_plan()
    return to_data_array(source.open(replace(default, chunks=(len(source.bands), *chunks)) if chunks else default))


def plan(
    raster: RasterFile,
    onto: Reference,
    bands: Sequence[int] | None = None,
    geometry: Geometry = DEFAULT_GEOMETRY,
    radiometry: Radiometry = DEFAULT_RADIOMETRY,
) -> ResampledSource:
    """Plan the superimposition from metadata. No pixel is read. Raises RasterDaskError as `superimpose` does."""
    bands = tuple(bands) if bands else tuple(range(1, raster.count + 1))
    for band in bands:
        raster.check_band(band)
    heights = tuple(inspect_raster(path) for path in (geometry.dem, geometry.geoid) if path)
    mapping = plan_mapping(georeferencing(onto, Text("the reference")), georeferencing(raster), **vars(geometry))
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
        raise RasterDaskError(text_of(error)) from error
    source = ResampledSource(raster, bands, mapping, kernel, heights=heights, **validity)
    if source.needs_kernels:
        require_numba()
    return source


def georeferencing(raster: Reference, name: str = "") -> Georeferencing:
    """Return where the pixels of a raster lie. `name` names a grid or an array, which has no name of its own."""
    if isinstance(raster, Grid):
        return Georeferencing(name, raster.check(name))
    if isinstance(raster, (str, Path)):
        raster = inspect_raster(raster)
    if not isinstance(raster, RasterFile):
        return Georeferencing(name, Grid.of(raster).check(name), SensorModel.of_array(raster))
    with reading(raster.path, raster.open_options) as dataset:
        return read_georeferencing(dataset, name=raster.name, grid=raster.grid, sensor=raster.sensor)


def _output_dtype(raster: RasterFile, bands: tuple[int, ...], asked: str | None) -> np.dtype:
    """Return the output's data type. Raises ValueError, before anything is opened, if it cannot be resampled."""
    own = np.result_type(*(computed_dtype(raster.dtypes[band - 1]) for band in bands))
    dtype = np.dtype(asked or own)
    working_dtype(band_reader(raster, bands).dtype, dtype)
    return dtype


def _validity(raster: RasterFile, bands: tuple[int, ...], dtype: np.dtype, mapping: Mapping) -> dict:
    """Choose how invalid pixels are marked if the user does not say it. Returns arguments of `ResampledSource`."""
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
        # Bands have different invalid pixels, and one mask for all bands cannot tell them apart.
        nodata = next((v for v in numbers if not isinstance(v, tuple) and fits(dtype, v)), None)
        nodata = extreme(dtype) if nodata is None else int(nodata)
        values = OutputValues(dtype, nodata)
        remark = Text(
            "{} means nodata in all bands of the output, since nodata of {} differs from band to "
            "band or does not exist in {}: valid pixels that would be {} are written as "
            "{}.",
            nodata,
            raster.name,
            dtype,
            nodata,
            values.instead_of_fill(),
        )
        return {"output": values, "nodata": nodata, "remark": remark}
    says_it_itself = reader.alpha is not None and reader.alpha in bands
    masked = not says_it_itself and (hides_pixels(raster, bands) or not mapping.covers)
    return {"output": OutputValues(dtype, 0, moves=False), "nodata": None, "masked": masked}
