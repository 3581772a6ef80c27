"""Lazy rasters in another type, with another scale and another nodata value."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import accumulate

import dask.array as da
import numpy as np
import xarray

from ..errors import RasterDaskError
from ..raster.band_attributes import BandAttributes
from ..raster.georeferencing import georeference
from ..raster.grid import Grid
from ..raster.mask import mask_of, masked_as_nan, with_mask
from .converted_blocks import convert_block

DTYPES = ("uint8", "int16", "uint16", "int32", "uint32", "float32", "float64")
# What else an array says of its raster, for the file that is written of it.
_CARRIED = ("rpcs", "gcps", "tags", "band_tags", "categorical")


def optimise(
    array: xarray.DataArray,
    *,
    dtype: str | None = None,
    scale: float | None = None,
    offset: float | None = None,
    nodata: float | None = None,
) -> xarray.DataArray:
    """Return `array` (dims band, y, x) as a lazy DataArray of `dtype` (one of DTYPES; None: its own).

    With `scale` or `offset`, stored numbers are (physical value − `offset`) / `scale`, where the physical value is what
    the scale and offset of `array` make of its numbers, and the result has these as its own; what is left out is 1
    and 0. In integers results are rounded, halves up, and clamped. Without, numbers stay and so do scale and offset.

    `nodata` stands for no data in the result. Left out, it is that of `array` if type and numbers stay; NaN in floats;
    in integers that of `array` if it fits, else the least value of signed and the highest of unsigned ones. Where
    `array` has none, there is none, or all pixels that are `nodata` have none. A valid pixel that has come to be that
    number moves to the next. NaN and infinity have no place in integers: they are nodata. A mask (`raster.mask`) stays,
    unless `nodata` is given: then the pixels that it hides have that.

    Raises RasterDaskError for arguments that are no such thing.
    """
    out_dtype = _checked(array.data.dtype, dtype, scale, nodata)
    if nodata is not None or (array.dtype.kind == "f" and out_dtype.kind != "f"):
        # A number is to say what the mask says; or numbers that are not finite need one.
        array = masked_as_nan(array)
    data = array.data
    own = array.rio.nodata
    scaled = scale is not None or offset is not None
    fill = _fill(data.dtype, own, out_dtype, nodata, scaled)
    same_nodata = fill == own or (fill is not None and own is not None and np.isnan(fill) and np.isnan(own))
    if out_dtype != data.dtype or scaled or not (same_nodata or own is None):
        data = _converted(array, data, own, out_dtype, fill, (scale, offset) if scaled else None)
    bands = array.coords["band"].values if "band" in array.coords else None
    result = georeference(data, Grid.of(array), nodata=fill, bands=bands)
    result.attrs.update((name, array.attrs[name]) for name in _CARRIED if name in array.attrs)
    _attributes(BandAttributes.of_array(array), scale, offset, scaled, out_dtype).set_on(result)
    result.set_close(array.close)
    return with_mask(result, mask_of(array))


def _checked(own: np.dtype, dtype: str | None, scale: float | None, nodata: float | None) -> np.dtype:
    if dtype is not None and dtype not in DTYPES:
        raise RasterDaskError(f"There is no output type {dtype}: choose one of {', '.join(DTYPES)}.")
    if scale is not None and (scale == 0 or not math.isfinite(scale)):
        raise RasterDaskError(f"A scale is a number other than 0, not {scale}.")
    out_dtype = own if dtype is None else np.dtype(dtype)
    if nodata is not None and out_dtype.kind != "f":
        limits = np.iinfo(out_dtype)
        if not math.isfinite(nodata) or nodata != int(nodata) or not limits.min <= nodata <= limits.max:
            raise RasterDaskError(
                f"Nodata {nodata:g} does not fit into {out_dtype}: give a whole number from {limits.min} to "
                f"{limits.max}."
            )
    return out_dtype


def _fill(
    dtype: np.dtype, own: float | None, out_dtype: np.dtype, asked: float | None, scaled: bool
) -> float | int | None:
    """Choose what stands for no data in the result; None where every pixel has a value."""
    if asked is not None:
        return asked if out_dtype.kind == "f" else int(asked)
    if own is not None and out_dtype == dtype and not scaled:
        return own
    if out_dtype.kind == "f":
        return math.nan if own is not None or dtype.kind == "f" else None
    if own is None and dtype.kind != "f":
        return None
    limits = np.iinfo(out_dtype)
    if own is not None and math.isfinite(own) and own == int(own) and limits.min <= own <= limits.max:
        return int(own)
    return limits.min if out_dtype.kind == "i" else limits.max


def _converted(
    array: xarray.DataArray,
    data: da.Array,
    own: float | None,
    out_dtype: np.dtype,
    fill: float | None,
    scaling: tuple[float | None, float | None] | None,
) -> da.Array:
    bands = BandAttributes.of_array(array)
    steps = [(1.0, 0.0)] * data.shape[0]
    if scaling:
        scale, offset = scaling[0] or 1.0, scaling[1] or 0.0
        # (own scale × number + own offset − offset) / scale, in one step.
        steps = [(s / scale, (o - offset) / scale) for s, o in zip(bands.scales, bands.offsets)]
    return data.map_blocks(
        convert_block,
        steps=tuple(steps),
        first_bands=tuple(accumulate(data.chunks[0], initial=0))[:-1],
        nodata=own,
        out_dtype=out_dtype,
        fill=fill,
        dtype=out_dtype,
        meta=np.empty((0, 0, 0), out_dtype),
    )


def _attributes(
    bands: BandAttributes, scale: float | None, offset: float | None, scaled: bool, dtype: np.dtype
) -> BandAttributes:
    count = len(bands.scales)
    if scaled:
        bands = replace(bands, scales=(scale or 1.0,) * count, offsets=(offset or 0.0,) * count)
    if scaled or dtype.kind == "f":
        # The numbers are no longer those that stand for classes and colours.
        roles = tuple("gray" if role == "palette" else role for role in bands.colour_roles)
        none = (None,) * count
        bands = replace(bands, colour_tables=none, category_names=none, colour_roles=roles)
    return bands
