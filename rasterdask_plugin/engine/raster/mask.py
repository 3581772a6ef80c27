"""A raster's validity mask, as the coordinate `mask` of a DataArray.

Integers without a nodata value may have a mask. It is uint8 with the dims y, x: 255 where the pixels of all bands are
valid, and 0 where none is. It has the chunks of the raster. A file stores it as its internal mask.
"""

from __future__ import annotations

import math

import dask.array as da
import numpy as np
import xarray

from .band_attributes import BandAttributes
from .georeferencing import georeference
from .grid import Grid
from .raster_header import MASK


def mask_of(array: xarray.DataArray) -> da.Array | None:
    """Return the lazy mask (rows, columns) of a raster in the raster's chunks, None if there is no mask."""
    if MASK not in array.coords:
        return None
    mask = array.coords[MASK].transpose("y", "x").data
    mask = mask if isinstance(mask, da.Array) else da.from_array(mask)
    chunks = dict(zip(array.dims, array.chunks or ()))
    return mask.rechunk((chunks["y"], chunks["x"])) if chunks else mask


def with_mask(array: xarray.DataArray, mask: da.Array | None) -> xarray.DataArray:
    """Return a raster with a lazy mask (rows, columns), or without one if `mask` is None."""
    if mask is None:
        return array.drop_vars(MASK, errors="ignore")
    masked = array.assign_coords({MASK: (("y", "x"), mask)})
    masked.set_close(array.close)
    return masked


def floats_dtype(dtype: np.dtype) -> np.dtype:
    """Return the float type that holds all numbers of a data type: float32 for integers up to 16 bits, else float64."""
    if dtype.kind == "f":
        return dtype
    return np.result_type(dtype, "float32") if dtype.itemsize <= 2 else np.dtype("float64")


def masked_as_nan(array: xarray.DataArray) -> xarray.DataArray:
    """Return a raster without a mask. One that has a mask becomes floats, in which masked pixels are NaN."""
    mask = mask_of(array)
    if mask is None:
        return array
    dtype = floats_dtype(array.dtype)
    plain = array.transpose(..., "y", "x")
    data = da.map_blocks(
        _hide,
        plain.data,
        mask,
        own=array.rio.nodata,
        floats=dtype,
        dtype=dtype,
        meta=np.empty((0,) * plain.ndim, dtype),
    )
    bands = array.coords["band"].values if "band" in array.dims else None
    three = data if data.ndim == 3 else data[np.newaxis]
    result = georeference(three, Grid.of(array), nodata=math.nan, bands=bands)
    result.attrs.update((name, value) for name, value in array.attrs.items() if name != "_FillValue")
    BandAttributes.of_array(array).set_on(result)
    result.set_close(array.close)
    return result


def _hide(block: np.ndarray, mask: np.ndarray, *, own: float | None, floats: np.dtype) -> np.ndarray:
    values = block.astype(floats)
    if own is not None:
        values[block == own] = np.nan
    values[..., mask == 0] = np.nan
    return values
