"""Converts values from the working precision to the output's data type: rounds, clamps, and keeps them off nodata."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import DTypeLike, NDArray

from ....vocabulary.names import PIXEL_TYPES
from ....vocabulary.text import Text
from .nodata import nodata_in, nodata_range

_WIDE = {"int32", "uint32", "float64"}


class Conversion(NamedTuple):
    """How numbers of the working precision become the output's; see `OutputValues.convert`."""

    low: np.floating
    """Least and greatest number that values are clamped to: the type's limits in integers, infinity in floats."""
    high: np.floating
    half: np.floating
    """Number that is added to a value's magnitude before its fraction is cut off; 0 in floats."""
    fill: np.generic
    """Number that is written for NaN, and for values that are too large for a float type."""
    first: np.generic
    """The numbers of the output's type that read as nodata: see `nodata_range`."""
    last: np.generic
    below: np.generic
    """Number that is written for a value from `first` to `fill`."""
    above: np.generic
    """Number that is written for a value between `fill` and `last`."""


def working_dtype(source: DTypeLike, output: DTypeLike) -> np.dtype:
    """Return float32 if it holds every value of both data types, else float64. Raises ValueError for other types."""
    for dtype in (np.dtype(source), np.dtype(output)):
        if dtype.name not in PIXEL_TYPES:
            raise ValueError(Text("Data type {} cannot be resampled: use {}.", dtype.name, ", ".join(PIXEL_TYPES)))
    return np.dtype(np.float64 if {np.dtype(source).name, np.dtype(output).name} & _WIDE else np.float32)


def round_half_away(values: NDArray[np.floating]) -> NDArray[np.floating]:
    """Return `values` rounded to whole numbers, halves away from zero, as GDAL writes integers."""
    return np.trunc(values + np.copysign(_half(values.dtype), values))


def _half(dtype: np.dtype) -> np.floating:
    # Adding 0.5 would round 0.49999997, the largest float32 below 0.5, to 1.
    return np.nextafter(dtype.type(0.5), dtype.type(0))


@dataclass(frozen=True)
class OutputValues:
    """The output's data type and its fill value. Raises ValueError for a fill value that the type does not have.

    A valid value that equals nodata is changed so that it stays valid. An integer becomes one less, or one more if
    nodata is the type's lowest number. A float becomes the next number away from nodata that GDAL does not take for
    nodata (`nodata_range`).
    """

    dtype: np.dtype
    fill: float
    """Number that is written for a pixel that is invalid or outside. None: NaN in floats."""
    moves: bool = True
    """Whether `fill` is nodata, so that a valid value that would read as nodata is changed. False if no number is
    nodata: the output has a mask, or every pixel has a value."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "dtype", np.dtype(self.dtype))
        try:
            nodata_in(self.dtype, self.fill)
        except ValueError as error:
            raise ValueError(Text("Fill value {}", error)) from error

    def conversion(self, work: DTypeLike) -> Conversion:
        """Return how numbers of the working precision become the output's."""
        return _conversion(self, np.dtype(work))

    def instead_of_fill(self) -> np.generic:
        """Return the number that is written for a valid value that would equal fill; fill itself if such a value is not
        changed."""
        return self.conversion(np.float64).below

    def convert(self, values: NDArray[np.floating], out: NDArray, missing: NDArray[np.bool_] | None = None) -> None:
        """Write `values` to `out`, of the same shape and of the output's type.

        Pixels that are `missing` (True), NaN, or too large for a float type become `fill`. Integers are rounded, halves
        away from zero, and clamped to the type's limits.
        """
        low, high = self.conversion(values.dtype)[:2]
        if self.dtype.kind == "f":
            with np.errstate(over="ignore"):
                out[...] = values
            unfit = ~np.isfinite(out)
        else:
            unfit = np.isnan(values)
            known = np.where(unfit, values.dtype.type(0), values)
            out[...] = np.minimum(np.maximum(round_half_away(known), low), high)
        if missing is not None:
            unfit |= missing
        self.keep_clear(out, unfit)

    def keep_clear(self, out: NDArray, missing: NDArray[np.bool_] | None) -> None:
        """Change values that read as nodata, then write `fill` where a pixel is `missing`. Both are done in place."""
        *_, fill, first, last, below, above = self.conversion(np.float64)
        if first <= last:
            reads_as_nodata = out == fill if first == last else (out >= first) & (out <= last)
            if reads_as_nodata.any():
                out[reads_as_nodata] = np.where(out[reads_as_nodata] > fill, above, below)
        if missing is not None:
            np.copyto(out, fill, where=missing)


def _neighbours(output: OutputValues, fill: np.generic) -> tuple[np.generic, np.generic]:
    """Return the numbers that values which read as nodata become: those up to `fill`, and those above it."""
    dtype = output.dtype
    if not output.moves or not math.isfinite(fill):
        return fill, fill
    if dtype.kind != "f":
        other = dtype.type(int(fill) + (1 if int(fill) == np.iinfo(dtype).min else -1))
        return other, other
    first, last = nodata_range(dtype, fill)
    infinity = dtype.type(np.inf)
    with np.errstate(over="ignore"):
        below, above = np.nextafter(first, -infinity), np.nextafter(last, infinity)
    return below if np.isfinite(below) else above, above if np.isfinite(above) else below


@lru_cache(maxsize=64)
def _conversion(output: OutputValues, work: np.dtype) -> Conversion:
    dtype, fill = output.dtype, nodata_in(output.dtype, output.fill)
    first, last = nodata_range(dtype, fill if output.moves else None)
    below, above = _neighbours(output, fill)
    if dtype.kind == "f":
        return Conversion(work.type(-np.inf), work.type(np.inf), work.type(0), fill, first, last, below, above)
    limits = np.iinfo(dtype)
    return Conversion(work.type(limits.min), work.type(limits.max), _half(work), fill, first, last, below, above)


def copy(values: NDArray, out: NDArray, output: OutputValues, invalid: NDArray[np.bool_] | None) -> None:
    """Write pixels that are copied and not interpolated. They stay unchanged if the output's type holds them and they
    do not equal nodata.
    """
    if values.dtype == output.dtype:
        out[...] = values
        output.keep_clear(out, invalid)
    else:
        output.convert(values.astype(working_dtype(values.dtype, output.dtype)), out, invalid)
