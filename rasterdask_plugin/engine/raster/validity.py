"""Decides which pixels of a file are valid, by GDAL's rules.

If there is a mask file or an internal mask, only that decides. Otherwise NODATA_VALUES decide, if there are any, or
else the nodata value of each band. Besides nodata, an alpha band hides the pixels in which it is zero. A band that has
a name of data is not an alpha band.
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
# A band's pixels are hidden by a mask of the whole dataset, or by a mask that GDAL makes for this band.
OF_DATASET, OF_BAND = "dataset", "band"
# Names that files give to an alpha band.
_ALPHA_NAMES = ("", "alpha", "alpha band", "alpha channel", "a", "opacity", "transparency", "mask")


@dataclass(frozen=True)
class Validity:
    """What hides pixels. Tuples have an item for each band."""

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
            # rasterio returns a wrong 64-bit nodata value, or none. GDAL's mask knows the right one.
            mask = OF_BAND
        elif nodata is None and own is not None:
            band_values = (own,)
        values.append(representable(band_values if nodata is None else nodata, dtype))
        masks.append(mask)
    return Validity(tuple(values), tuple(masks), None if OF_DATASET in masks else alpha)


def find_alpha(colour_roles: Sequence[str], descriptions: Sequence[str | None]) -> int | None:
    """Return the number of the alpha band among several bands, None if there is none. A band with a name of data is not
    one."""
    for band, (role, text) in enumerate(zip(colour_roles, descriptions), 1):
        if role == "alpha" and len(colour_roles) > 1 and (text or "").strip().lower() in _ALPHA_NAMES:
            return band
    return None


def is_wide_integer(dtype: str) -> bool:
    """Return whether a data type is a 64-bit integer, which is computed as float64."""
    return np.dtype(dtype).kind in "iu" and np.dtype(dtype).itemsize == 8


def computed_dtype(dtype: str) -> np.dtype:
    """Return the data type in which the numbers of a band are computed."""
    return np.dtype("float64" if is_wide_integer(dtype) else dtype)


def representable(values: Sequence[NodataValue], dtype: str) -> tuple[NodataValue, ...]:
    """Drop values that this type cannot hold, such as −9999 in uint8, and cut ranges to the type's limits."""
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
