"""Which pixels of a file are valid: decided here, as GDAL decides it.

A mask file or an internal mask decides alone where there is one; next come NODATA_VALUES, next the nodata value of each
band. An alpha band hides the pixels in which it is zero, beside nodata. A band that is named as data is no alpha band.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, MaskFlags

# One value, or a closed range of values, that means «no data».
NodataValue = Union[float, tuple[float, float]]
# A band's pixels are hidden by the mask of the whole dataset, or by one that GDAL makes of the band alone.
OF_DATASET, OF_BAND = "dataset", "band"
# GDAL takes numbers for nodata that are so many units in the last place away from it.
NODATA_ULPS = 10
# A nodata value whose distance from the greatest float is no larger a share of it was written with few digits.
_FEW_DIGITS = 1e-5
# What files call the band of their opacity.
_ALPHA_NAMES = ("", "alpha", "alpha band", "alpha channel", "a", "opacity", "transparency", "mask")


@dataclass(frozen=True)
class Validity:
    """What hides pixels; tuples have an item a band."""

    nodata: tuple[tuple[NodataValue, ...], ...]
    masks: tuple[str | None, ...]  # OF_DATASET, OF_BAND or None
    alpha: int | None  # number of the band, from 1


def read_validity(dataset: rasterio.DatasetReader, nodata: Sequence[NodataValue] | None) -> Validity:
    """Read what hides the pixels of a dataset; `nodata` replaces the nodata values of all bands unless it is None."""
    values, masks = [], []
    for flags, own, dtype in zip(dataset.mask_flag_enums, dataset.nodatavals, dataset.dtypes):
        is_nodata = MaskFlags.nodata in flags
        mask, band_values = None, ()
        if MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags and not (is_nodata and nodata is not None):
            mask = OF_DATASET
        elif nodata is None and is_wide_integer(dtype) and is_nodata:
            # rasterio gives nodata of 64 bits wrong or not at all, but GDAL's mask knows it.
            mask = OF_BAND
        elif nodata is None and own is not None:
            band_values = (own,)
        values.append(_representable(band_values if nodata is None else nodata, dtype))
        masks.append(mask)
    return Validity(tuple(values), tuple(masks), None if OF_DATASET in masks else _alpha_band(dataset))


def _alpha_band(dataset: rasterio.DatasetReader) -> int | None:
    for band, role, text in zip(dataset.indexes, dataset.colorinterp, dataset.descriptions):
        if role == ColorInterp.alpha and dataset.count > 1 and (text or "").strip().lower() in _ALPHA_NAMES:
            return band
    return None


def is_wide_integer(dtype: str) -> bool:
    """Return whether a data type is of 64-bit integers, which are computed as float64."""
    return np.dtype(dtype).kind in "iu" and np.dtype(dtype).itemsize == 8


def computed_dtype(dtype: str) -> np.dtype:
    """Return the data type in which the numbers of a band are computed."""
    return np.dtype("float64" if is_wide_integer(dtype) else dtype)


def exists_in(dtype: np.dtype, value: float) -> bool:
    """Return whether a nodata value is a number of the data type; in floats, up to rounding."""
    if dtype.kind == "f":
        return math.isnan(value) or abs(value) <= float(np.finfo(dtype).max)
    limits = np.iinfo(dtype)
    return math.isfinite(value) and value == int(value) and limits.min <= value <= limits.max


def least_used(dtype: np.dtype) -> int:
    """Return the number of an integer type that stands for nodata where the type cannot hold the one there was."""
    limits = np.iinfo(dtype)
    return int(limits.min if dtype.kind == "i" else limits.max)


def nodata_range(value: NodataValue, dtype: np.dtype | str) -> tuple[float, float]:
    """Return the least and the greatest number of `dtype`, the band's own, that mean the nodata `value`.

    Both are the value itself for integers. Of floats, GDAL takes for nodata what is about NODATA_ULPS units in the last
    place away. NaN gives NaN, which no comparison finds: NaN is nodata in any case.
    """
    dtype = np.dtype(dtype)
    if isinstance(value, tuple):
        return (nodata_range(value[0], dtype)[0], nodata_range(value[1], dtype)[1]) if dtype.kind == "f" else value
    if dtype.kind != "f" or not math.isfinite(value) or value == 0:
        return value, value
    about = np.finfo(dtype)
    reach = NODATA_ULPS * float(about.eps) * 2.0 ** (math.frexp(value)[1] - 1)
    limit = float(about.max)
    return max(value - reach, -limit), min(value + reach, limit)


def _representable(values: Sequence[NodataValue], dtype: str) -> tuple[NodataValue, ...]:
    """Drop what no pixel of this type can hold, such as −9999 in uint8, and narrow ranges to what it can."""
    dtype = computed_dtype(dtype)
    if dtype.kind == "f":
        limit = float(np.finfo(dtype).max)
        return tuple(value if isinstance(value, tuple) else _float_nodata(value, limit) for value in values)
    info = np.iinfo(dtype)
    kept: list[NodataValue] = []
    for value in values:
        if isinstance(value, tuple):
            low, high = max(value[0], info.min), min(value[1], info.max)
            if low <= high:
                kept.append((low, high))
        elif exists_in(dtype, value):
            kept.append(value)
    return tuple(kept)


def _float_nodata(value: float, limit: float) -> NodataValue:
    """Return what is nodata in a float band; a value that is nearly the largest one means that as well."""
    if not math.isfinite(value) or not 0 < limit - abs(value) <= _FEW_DIGITS * limit:
        return value
    return (value, limit) if value > 0 else (-limit, value)
