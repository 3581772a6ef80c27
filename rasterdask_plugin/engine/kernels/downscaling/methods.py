"""The statistics of downscaling, and the dtypes that they need."""

from __future__ import annotations

import numpy as np
from numpy.typing import DTypeLike

from ....vocabulary.names import METHODS, PIXEL_TYPES
from ....vocabulary.text import Text

SELECTING = ("median", "min", "max", "mode", "q1", "q3")


def checked_dtype(dtype: DTypeLike) -> np.dtype:
    """Return `dtype` in the machine's byte order; TypeError if the kernels do not know it."""
    native = np.dtype(dtype).newbyteorder("=")
    if native.name not in PIXEL_TYPES:
        raise TypeError(
            Text("Pixels of type {} cannot be downscaled: use one of {}.", native.name, ", ".join(PIXEL_TYPES))
        )
    return native


def checked_method(method: str) -> str:
    """Return `method`; ValueError if there is no such statistic."""
    if method not in METHODS:
        raise ValueError(f"There is no statistic {method!r}: use one of {', '.join(METHODS)}.")
    return method


def default_dtype(method: str, dtype: DTypeLike, *, fractional: bool = False) -> np.dtype:
    """Return the dtype that holds `method` of pixels of `dtype` with enough precision.

    - median, quartiles, min, max, mode: the input's dtype, since the value is that of a pixel;
    - mean, stddev, variance, rms: float32, or float64 for int32, uint32 and float64;
    - range: the input's dtype, or for signed integers the unsigned one of the same size (from −128 to 127 it is 255);
    - count: uint32, or float64 if `fractional`, when it is an area in pixels;
    - sum: float64, which holds sums of integers exactly up to 2⁵³.

    Raises TypeError and ValueError for a dtype or method that the kernels do not know.
    """
    method, dtype = checked_method(method), checked_dtype(dtype)
    if method in SELECTING:
        return dtype
    if method == "sum":
        return np.dtype("float64")
    if method == "count":
        return np.dtype("float64" if fractional else "uint32")
    if method == "range":
        return np.dtype(f"u{dtype.name.lstrip('u')}") if dtype.kind in "iu" else dtype
    return np.dtype("float64" if dtype.name in ("int32", "uint32", "float64") else "float32")
