"""The statistics there are, the dtypes they need, and how results become pixels of a dtype."""

from __future__ import annotations

import numpy as np
from numpy.typing import DTypeLike

from ....vocabulary.names import METHODS, PIXEL_TYPES

SELECTING = ("median", "min", "max", "mode", "q1", "q3")


def checked_dtype(dtype: DTypeLike) -> np.dtype:
    """Return `dtype` in the machine's byte order; TypeError if the kernels do not know it."""
    native = np.dtype(dtype).newbyteorder("=")
    if native.name not in PIXEL_TYPES:
        raise TypeError(f"Pixels of type {native.name} cannot be downscaled: use one of {', '.join(PIXEL_TYPES)}.")
    return native


def checked_method(method: str) -> str:
    """Return `method`; ValueError if there is no such statistic."""
    if method not in METHODS:
        raise ValueError(f"There is no statistic {method!r}: use one of {', '.join(METHODS)}.")
    return method


def default_dtype(method: str, dtype: DTypeLike, *, fractional: bool = False) -> np.dtype:
    """Return the dtype that holds `method` of pixels of `dtype` without loss that matters.

    - median, quartiles, min, max, mode are one of the pixels: the input's dtype;
    - mean, stddev, variance, rms: float32, and float64 for int32, uint32 and float64;
    - range: the input's dtype, the unsigned one of the same size for signed integers (−128 to 127 is 255);
    - count: uint32, and float64 if `fractional`, when it is an area in pixels;
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


def checked_fill(fill: float | None, dtype: np.dtype) -> float | None:
    """Return `fill` if it is None or a value of `dtype`; ValueError otherwise."""
    if fill is None or dtype.kind == "f":
        if fill is not None and np.isfinite(fill) and abs(fill) > float(np.finfo(dtype).max):
            raise ValueError(f"The fill value {fill} does not fit into {dtype.name}.")
        return fill
    limits = np.iinfo(dtype)
    if not limits.min <= fill <= limits.max or fill != int(fill):
        raise ValueError(f"The fill value {fill} does not fit into {dtype.name}.")
    return fill


def as_pixels(
    result: np.ndarray, present: np.ndarray, dtype: np.dtype, fill: float | None, *, may_nudge: bool
) -> np.ndarray:
    """Return the float64 `result` in `dtype`, with `fill` where it is not `present`.

    Integers are rounded to the nearest, halves up (as GDAL does), and everything is clamped to the dtype's range. A
    present result that would read as `fill` moves to the dtype's next value towards zero (from zero to the next above)
    if it `may_nudge`. A `fill` of None is NaN, and in integers a 0 that nothing is moved away from.
    """
    present = present & ~np.isnan(result)
    if dtype.kind == "f":
        limit = np.finfo(dtype).max
        pixels = np.clip(result, -limit, limit).astype(dtype)
    else:
        limits = np.iinfo(dtype)
        clamped = np.clip(np.where(present, result, 0), limits.min, limits.max)
        lower = np.floor(clamped)
        pixels = (lower + (clamped - lower >= 0.5)).astype(dtype)
    if fill is None:
        pixels[~present] = np.nan if dtype.kind == "f" else 0
        return pixels
    filling = dtype.type(fill)
    if may_nudge:
        pixels[present & (pixels == filling)] = _neighbour(filling)
    pixels[~present] = filling
    return pixels


def _neighbour(value: np.generic) -> np.generic:
    if value.dtype.kind == "f":
        return np.nextafter(value, value.dtype.type(0 if value else 1))
    return value.dtype.type(int(value) + (-1 if value > 0 else 1))
