"""A raster's validity mask.

Integers without a nodata value may have a mask. It is uint8 of (rows, columns): 255 where the pixels of all bands are
valid, and 0 where none is. A file stores it as its internal mask. In a DataArray it is the coordinate `mask` with the
dims y, x.
"""

from __future__ import annotations

import math
from dataclasses import replace

import dask.array as da
import numpy as np

from .lazy_raster import LazyRaster


def mask_of(raster: LazyRaster) -> da.Array | None:
    """Return the lazy mask (rows, columns) of a raster in the raster's chunks, None if there is no mask."""
    return None if raster.mask is None else raster.mask.rechunk(raster.data.chunks[1:])


def floats_dtype(dtype: np.dtype) -> np.dtype:
    """Return the float type that holds all numbers of a data type: float32 for integers up to 16 bits, else float64."""
    if dtype.kind == "f":
        return dtype
    return np.result_type(dtype, "float32") if dtype.itemsize <= 2 else np.dtype("float64")


def masked_as_nan(raster: LazyRaster) -> LazyRaster:
    """Return a raster without a mask. One that has a mask becomes floats, in which masked pixels are NaN."""
    mask = mask_of(raster)
    if mask is None:
        return raster
    dtype = floats_dtype(raster.dtype)
    data = da.map_blocks(
        _hide,
        raster.data,
        mask,
        own=raster.nodata,
        floats=dtype,
        dtype=dtype,
        meta=np.empty((0, 0, 0), dtype),
    )
    return replace(raster, data=data, nodata=math.nan, mask=None)


def _hide(block: np.ndarray, mask: np.ndarray, *, own: float | None, floats: np.dtype) -> np.ndarray:
    values = block.astype(floats)
    if own is not None:
        values[block == own] = np.nan
    values[..., mask == 0] = np.nan
    return values
