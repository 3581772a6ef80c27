"""Decides which pixels of a file are valid, by GDAL's rules.

A mask file or an internal mask decides alone where there is one; next come NODATA_VALUES, next the nodata value of each
band. An alpha band hides the pixels in which it is zero, beside nodata. A band that is named as data is no alpha band.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union

import numpy as np
import rasterio
from rasterio.enums import MaskFlags

from ..kernels.numbers.nodata import fits

# One value, or a closed range of values, that means «no data».
NodataValue = Union[float, tuple[float, float]]
# A band's pixels are hidden by the mask of the whole dataset, or by one that GDAL makes of the band alone.
OF_DATASET, OF_BAND = "dataset", "band"
# What files call the band of their opacity.
_ALPHA_NAMES = ("", "alpha", "alpha band", "alpha channel", "a", "opacity", "transparency", "mask")


@dataclass(frozen=True)
class Validity:
    """What hides pixels; tuples have an item a band."""

    nodata: tuple[tuple[NodataValue, ...], ...]
    masks: tuple[str | None, ...]  # OF_DATASET, OF_BAND or None
    alpha: int | None  # number of the band, from 1


def read_validity(dataset: rasterio.DatasetReader, nodata: Sequence[NodataValue] | None, alpha: int | None) -> Validity:
    """Read what hides the pixels of a dataset.

    `nodata` replaces the nodata values of all bands unless it is None; `alpha` is the band that `find_alpha` found.
    """
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
        values.append(representable(band_values if nodata is None else nodata, dtype))
        masks.append(mask)
    return Validity(tuple(values), tuple(masks), None if OF_DATASET in masks else alpha)


def find_alpha(colour_roles: Sequence[str], descriptions: Sequence[str | None]) -> int | None:
    """Return the number of the alpha band among others, None if there is none: one that is named as data is not."""
    for band, (role, text) in enumerate(zip(colour_roles, descriptions), 1):
        if role == "alpha" and len(colour_roles) > 1 and (text or "").strip().lower() in _ALPHA_NAMES:
            return band
    return None


def is_wide_integer(dtype: str) -> bool:
    """Return whether a data type is of 64-bit integers, which are computed as float64."""
    return np.dtype(dtype).kind in "iu" and np.dtype(dtype).itemsize == 8


def computed_dtype(dtype: str) -> np.dtype:
    """Return the data type in which the numbers of a band are computed."""
    return np.dtype("float64" if is_wide_integer(dtype) else dtype)


def representable(values: Sequence[NodataValue], dtype: str) -> tuple[NodataValue, ...]:
    """Drop what no pixel of this type can hold, such as −9999 in uint8, and narrow ranges to what it can."""
    dtype = computed_dtype(dtype)
    if dtype.kind == "f":
        return tuple(value for value in values if isinstance(value, tuple) or fits(dtype, value))
    info = np.iinfo(dtype)
    kept: list[NodataValue] = []
    for value in values:
        if isinstance(value, tuple):
            low, high = max(value[0], info.min), min(value[1], info.max)
            if low <= high:
                kept.append((low, high))
        elif fits(dtype, value):
            kept.append(value)
    return tuple(kept)
