"""NDVI of lazy rasters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import dask.array as da
import numpy as np
import xarray

from ..errors import RasterDaskError
from ..kernels.index import ndvi as kernel
from ..raster.georeferencing import georeference
from ..raster.grid import Grid
from ..raster.mask import masked_as_nan


@dataclass(frozen=True)
class Reflectance:
    """How digital numbers become reflectance: scale × number + offset."""

    scale: float = 1.0
    offset: float = 0.0
    nodata: tuple[float, ...] = ()  # digital numbers that mean «no data» whether or not the file says so


REFLECTANCE = {
    "none": Reflectance(),
    # Processing baseline 04.00 and later: (DN − 1000) / 10000 (Products Specification Document, BOA_ADD_OFFSET).
    "sentinel-2 l2a": Reflectance(1e-4, -0.1, nodata=(0,)),
    # Landsat 8-9 Collection 2 Level 2 Science Product Guide, table 6-1.
    "landsat c2 l2": Reflectance(2.75e-5, -0.2, nodata=(0,)),
}
FILE_METADATA = "file metadata"
REFLECTANCE_NAMES = (*REFLECTANCE, FILE_METADATA)
DTYPES = ("float32", "int16")


def ndvi(
    red: xarray.DataArray,
    nir: xarray.DataArray,
    *,
    reflectance: str | Reflectance = FILE_METADATA,
    dtype: str = "float32",
) -> xarray.DataArray:
    """Return (nir − red) / (nir + red) as a lazy DataArray of one band on the rasters' common grid.

    `red` and `nir` have one band each (dims band, y, x, or y, x), any real dtype, and `rio.nodata` as it is in the
    numbers. `reflectance` is one of REFLECTANCE_NAMES or a Reflectance: `file metadata`, the default, applies the
    attributes scale_factor and add_offset, or scales and offsets, where there are any.

    `dtype` is `float32` (nodata NaN) or `int16` (NDVI × 10000, nodata −32768, scale_factor 0.0001). Nodata, NaN or
    infinity in either band, or a zero denominator, gives nodata; see `kernels.ndvi` for the arithmetic.

    Raises RasterDaskError if the grids differ or an array has more than one band.
    """
    if dtype not in DTYPES:
        raise RasterDaskError(f"NDVI cannot be stored as {dtype}: choose one of {', '.join(DTYPES)}.")
    red, nir = masked_as_nan(red), masked_as_nan(nir)
    red_data, nir_data = _single_band(red, "red"), _single_band(nir, "near infrared")
    grid = Grid.of(red)
    check_same_grid(grid, Grid.of(nir))
    data = da.map_blocks(
        kernel.ndvi,
        red_data,
        nir_data if nir_data.chunks == red_data.chunks else nir_data.rechunk(red_data.chunks),
        red_band=_band(red, reflectance),
        nir_band=_band(nir, reflectance),
        out_dtype=np.dtype(dtype),
        dtype=np.dtype(dtype),
        meta=np.empty((0, 0, 0), dtype),
    )
    as_integer = dtype == "int16"
    result = georeference(data, grid, nodata=kernel.INT16_NODATA if as_integer else float("nan"))
    if as_integer:
        result.attrs.update(scale_factor=1 / kernel.INT16_SCALE, add_offset=0.0)
    result.attrs["long_name"] = "NDVI"
    result.set_close(_close_both(red, nir))
    return result


def as_scaled_integers(array: xarray.DataArray) -> xarray.DataArray:
    """Return NDVI (float32, nodata NaN) as `ndvi` has it with dtype int16: × 10000, nodata −32768, scale_factor 0.0001.

    For a mean of NDVI, say, which is to be rounded once and not of rounded numbers.
    """
    data = array.data.map_blocks(kernel.as_scaled_integers, dtype="int16", meta=np.empty((0, 0, 0), "int16"))
    result = georeference(data, Grid.of(array), nodata=kernel.INT16_NODATA)
    result.attrs.update(long_name="NDVI", scale_factor=1 / kernel.INT16_SCALE, add_offset=0.0)
    result.set_close(array.close)
    return result


def check_same_grid(red: Grid, nir: Grid) -> None:
    """Raise RasterDaskError, naming both grids, unless they are the same."""
    if not red.same_as(nir):
        raise RasterDaskError(
            "The red and the near infrared raster are on different grids:\n"
            f"  red: {red.describe()}\n"
            f"  near infrared: {nir.describe()}\n"
            "Choose to align them, or bring one onto the grid of the other first."
        )


def _single_band(array: xarray.DataArray, role: str) -> da.Array:
    if "band" in array.dims and array.sizes["band"] != 1:
        raise RasterDaskError(f"The {role} array has {array.sizes['band']} bands: select one.")
    if "band" not in array.dims:
        array = array.expand_dims("band")
    data = array.transpose("band", "y", "x").data
    return data if isinstance(data, da.Array) else da.from_array(data)


def _band(array: xarray.DataArray, reflectance: str | Reflectance) -> kernel.Band:
    """What the kernel needs to know of a band: its nodata, and scale and offset as asked."""
    if isinstance(reflectance, str):
        if reflectance not in REFLECTANCE_NAMES:
            raise RasterDaskError(f"Unknown reflectance “{reflectance}”: choose one of {', '.join(REFLECTANCE_NAMES)}.")
        reflectance = REFLECTANCE.get(reflectance) or _of_metadata(array)
    own = array.rio.nodata
    nodata = (*reflectance.nodata, *(() if own is None else (own,)))
    return kernel.Band(tuple(dict.fromkeys(nodata)), reflectance.scale, reflectance.offset)


def _of_metadata(array: xarray.DataArray) -> Reflectance:
    scales, offsets = array.attrs.get("scales"), array.attrs.get("offsets")
    if scales is None:
        return Reflectance(array.attrs.get("scale_factor", 1.0), array.attrs.get("add_offset", 0.0))
    if len(scales) != 1:
        raise RasterDaskError("Several scales for one band: select the band when the raster is opened.")
    return Reflectance(scales[0], offsets[0])


def _close_both(red: xarray.DataArray, nir: xarray.DataArray) -> Callable[[], None]:
    def close() -> None:
        red.close()
        nir.close()

    return close
