"""Converts lazy rasters to another type, another scale and another nodata value."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import accumulate

import dask.array as da
import numpy as np

from ...vocabulary.names import OUTPUT_TYPES
from ..errors import RasterDaskError
from ..kernels.numbers.nodata import extreme, fits, nodata_in
from ..raster.band_attributes import BandAttributes
from ..raster.data_arrays import also_of_data_arrays
from ..raster.lazy_raster import LazyRaster
from ..raster.mask import masked_as_nan
from ..raster.sensor_model import SensorModel
from .converted_blocks import convert_block

# Further attributes of an array that describe its raster, for the file that is written.
_CARRIED = ("tags", "domains", "categorical")


@also_of_data_arrays
def optimise(
    array: LazyRaster,
    *,
    dtype: str | None = None,
    scale: float | None = None,
    offset: float | None = None,
    nodata: float | None = None,
) -> LazyRaster:
    """Return `array` as a lazy raster of `dtype` (one of OUTPUT_TYPES; None: its own).

    With `scale` or `offset`, stored numbers are (physical value − `offset`) / `scale`. The physical value is the number
    of `array` × its scale + its offset. The result has the new `scale` (1 if left out) and `offset` (0 if left out).
    Integers are rounded, halves away from zero, and clamped. In floats a value that the type cannot hold is nodata.
    Without `scale` and `offset`, the numbers, the scale and the offset of `array` stay.

    `nodata` is the result's nodata. If left out, it is that of `array` if type and numbers stay. Otherwise it is NaN in
    floats; in integers that of `array` if it fits, else the lowest value of signed and the highest of unsigned ones. If
    `array` has no nodata, the result has none, unless `nodata` is given: then all pixels with that number are nodata. A
    valid pixel whose converted value equals nodata is changed to a number beside it (`OutputValues`). NaN and infinity
    become nodata in integers. A mask (`raster.mask`) stays, unless `nodata` is given: then masked pixels get that
    number.

    Raises RasterDaskError for invalid arguments.
    """
    out_dtype = _checked(array.dtype, dtype, scale, nodata)
    if nodata is not None or (array.dtype.kind == "f" and out_dtype.kind != "f"):
        # Masked pixels are to have the nodata number; or floats become integers, where NaN needs such a number too.
        array = masked_as_nan(array)
    data = array.data
    data_kind = data.dtype.kind
    own = array.nodata
    scaled = scale is not None or offset is not None
    fill = _fill(data.dtype, own, out_dtype, nodata, scaled)
    same_nodata = fill == own or (fill is not None and own is not None and np.isnan(fill) and np.isnan(own))
    if out_dtype != data.dtype or scaled or not (same_nodata or own is None):
        data = _converted(array, data, own, out_dtype, fill, (scale, offset) if scaled else None)
    carried = {name: array.attrs[name] for name in _CARRIED if name in array.attrs}
    result = replace(array, data=data, nodata=fill, attrs=carried)
    SensorModel.of_array(array).set_on(result)
    bands = BandAttributes.of_raster(array)
    if scaled:
        count = len(bands.scales)
        bands = replace(bands, scales=(scale or 1.0,) * count, offsets=(offset or 0.0,) * count).of_other_numbers()
    elif out_dtype.kind == "f" and data_kind != "f":
        # Floats do not stand for classes.
        bands = bands.without_classes()
    bands.set_on(result)
    return result


def _checked(own: np.dtype, dtype: str | None, scale: float | None, nodata: float | None) -> np.dtype:
    if dtype is not None and dtype not in OUTPUT_TYPES:
        raise RasterDaskError("There is no output type {}: choose one of {}.", dtype, ", ".join(OUTPUT_TYPES))
    if scale is not None and (scale == 0 or not math.isfinite(scale)):
        raise RasterDaskError("A scale must be a number other than 0, not {}.", scale)
    out_dtype = own if dtype is None else np.dtype(dtype)
    if nodata is not None:
        try:
            nodata_in(out_dtype, nodata)
        except ValueError as error:
            raise RasterDaskError("Nodata {}", error) from error
    return out_dtype


def _fill(
    dtype: np.dtype, own: float | None, out_dtype: np.dtype, asked: float | None, scaled: bool
) -> float | int | None:
    """Choose the number that stands for no data in the result, None if every pixel has a value."""
    if asked is not None:
        return nodata_in(out_dtype, asked).item()
    if own is not None and out_dtype == dtype and not scaled:
        return own
    if out_dtype.kind == "f":
        return math.nan if own is not None or dtype.kind == "f" else None
    if own is None and dtype.kind != "f":
        return None
    if own is not None and fits(out_dtype, own):
        return nodata_in(out_dtype, own).item()
    return extreme(out_dtype)


def _converted(
    array: LazyRaster,
    data: da.Array,
    own: float | None,
    out_dtype: np.dtype,
    fill: float | None,
    scaling: tuple[float | None, float | None] | None,
) -> da.Array:
    bands = BandAttributes.of_raster(array)
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
