"""Nodata values as numbers of a data type, and which pixels read as nodata."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import DTypeLike, NDArray

from ....vocabulary.text import Text

_FLOAT_MAX = float(np.finfo(np.float32).max)
# Tags such as −3.40282e38 or −3.4e38 stand for −FLT_MAX, written with few digits.
_FEW_DIGITS = 1e-3
# GDAL's ARE_REAL_EQUAL: a and b are equal where |a − b| < 2 ε |a + b|, with float32's ε for float64 as well.
_GDAL_TOLERANCE = 2 * float(np.finfo(np.float32).eps)


def nodata_in(dtype: DTypeLike, value: float) -> np.generic:
    """Return a nodata or fill value as a number of `dtype`, in floats the nearest one.

    In float32, ±FLT_MAX written with few digits (−3.40282e38) becomes ±FLT_MAX. Raises ValueError if the type has no
    such number: for NaN, infinities and fractions in integers, and for a number beyond the type's limits.
    """
    dtype = np.dtype(dtype)
    if dtype.kind == "f":
        if dtype == np.float32 and _is_float_max(value):
            return dtype.type(math.copysign(_FLOAT_MAX, value))
        largest = float(np.finfo(dtype).max)
        if math.isfinite(value) and abs(value) > largest:
            raise ValueError(Text("{:g} does not fit into {}: its largest number is {:g}.", value, dtype.name, largest))
        return dtype.type(value)
    limits = np.iinfo(dtype)
    if not math.isfinite(value) or value != int(value) or not limits.min <= int(value) <= limits.max:
        shown = f"{value:.15g}" if isinstance(value, float) else value
        raise ValueError(
            Text(
                "{} does not fit into {}: give a whole number from {} to {}.", shown, dtype.name, limits.min, limits.max
            )
        )
    return dtype.type(int(value))


def fits(dtype: DTypeLike, value: float) -> bool:
    """Return whether `dtype` has the number: see `nodata_in`."""
    try:
        nodata_in(dtype, value)
    except ValueError:
        return False
    return True


def extreme(dtype: DTypeLike) -> int:
    """Return the nodata value for an integer type that cannot hold the input's nodata value."""
    limits = np.iinfo(dtype)
    return int(limits.min if np.dtype(dtype).kind == "i" else limits.max)


def nodata_range(dtype: DTypeLike, value: float | None) -> tuple[np.generic, np.generic]:
    """Return the least and the greatest number of `dtype` that read as nodata if the nodata value is `value`.

    In integers only the number itself reads as nodata. In floats all numbers do that GDAL takes for equal: those up to
    8 units in the last place from it in float32, and up to 5e-7 of it in float64. (GDAL's float32 formula overflows if
    nodata is greater than half of FLT_MAX, and then takes all large numbers for equal. This one does not.)

    No number reads as nodata if there is no nodata value, if `dtype` does not have it, or if it is NaN or infinite:
    those are never valid anyway. Then the first number returned is the type's greatest, the second its least.
    """
    low, high = _range(np.dtype(dtype), value.item() if isinstance(value, np.generic) else value)
    return np.dtype(dtype).type(low), np.dtype(dtype).type(high)


def matches_nodata(values: NDArray, value: float | None) -> NDArray[np.bool_]:
    """Return where `values` read as nodata (bool, same shape), NaN too if nodata is NaN; see `nodata_range`."""
    if values.dtype.kind == "f" and value is not None and not math.isfinite(value):
        return np.isnan(values) if math.isnan(value) else values == value
    low, high = nodata_range(values.dtype, value)
    if low == high:
        return values == low
    if low > high:
        return np.zeros(values.shape, bool)
    return (values >= low) & (values <= high)


def _is_float_max(value: float) -> bool:
    return math.isfinite(value) and abs(abs(value) - _FLOAT_MAX) <= _FEW_DIGITS * _FLOAT_MAX


@lru_cache(maxsize=256)
def _range(dtype: np.dtype, value: float | None) -> tuple[np.generic, np.generic]:
    real = dtype.kind == "f"
    if value is None or not math.isfinite(value) or not fits(dtype, value):
        return (np.inf, -np.inf) if real else (np.iinfo(dtype).max, np.iinfo(dtype).min)
    number = nodata_in(dtype, value)
    if not real:
        return number, number
    numbers = {number}
    if _is_float_max(value):
        # Both count: the number as it is written, and the one that it stands for.
        numbers |= {dtype.type(min(max(value, -_FLOAT_MAX), _FLOAT_MAX)), dtype.type(math.copysign(_FLOAT_MAX, value))}
    return min(_furthest(n, -np.inf) for n in numbers), max(_furthest(n, np.inf) for n in numbers)


def _furthest(number: np.generic, towards: float) -> np.generic:
    """Return the last number from `number` towards `towards` that GDAL takes for equal to `number`."""
    exact = float(number)
    wider = (1 + _GDAL_TOLERANCE) / (1 - _GDAL_TOLERANCE)
    bound = exact * (wider if (exact > 0) == (towards > 0) else 1 / wider)
    largest = float(np.finfo(number.dtype).max)
    with np.errstate(over="ignore"):
        last = np.nextafter(number.dtype.type(min(max(bound, -largest), largest)), number.dtype.type(towards))
    while last != number and not _are_equal(float(last), exact):
        last = np.nextafter(last, number)
    return last


def _are_equal(a: float, b: float) -> bool:
    # Halved, so that no sum overflows.
    return math.isfinite(a) and abs(0.5 * a - 0.5 * b) < _GDAL_TOLERANCE * abs(0.5 * a + 0.5 * b)
