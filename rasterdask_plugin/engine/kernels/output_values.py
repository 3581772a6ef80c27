"""From working precision to the output's data type: rounding, clamping, and keeping clear of the fill value."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike, NDArray

from .compiled import form

_SMALL = {"uint8", "int8", "int16", "uint16", "float32"}
_WIDE = {"int32", "uint32", "float64"}


def working_dtype(source: DTypeLike, output: DTypeLike) -> np.dtype:
    """Return float32 if it holds every value of both data types, else float64. Raises ValueError for other types."""
    for dtype in (np.dtype(source), np.dtype(output)):
        if dtype.name not in _SMALL | _WIDE:
            raise ValueError(f"Data type {dtype.name} cannot be resampled: use {', '.join(sorted(_SMALL | _WIDE))}.")
    return np.dtype(np.float64 if {np.dtype(source).name, np.dtype(output).name} & _WIDE else np.float32)


@dataclass(frozen=True)
class OutputValues:
    """The output's data type and its fill value, a number of that type or NaN for floats."""

    dtype: np.dtype
    fill: float

    def __post_init__(self) -> None:
        object.__setattr__(self, "dtype", np.dtype(self.dtype))
        if self.dtype.kind != "f":
            limits = np.iinfo(self.dtype)
            if not (math.isfinite(self.fill) and limits.min <= self.fill <= limits.max and self.fill == int(self.fill)):
                raise ValueError(f"The fill value {self.fill} does not exist in {self.dtype.name}.")

    def instead_of_fill(self) -> np.generic:
        """Return what is written for a valid value that would read as fill: its lower neighbour (GDAL's choice),
        the upper one of the lowest."""
        fill = self.dtype.type(self.fill)
        if self.dtype.kind == "f":
            down = np.nextafter(fill, self.dtype.type(-np.inf))
            return down if np.isfinite(down) else np.nextafter(fill, self.dtype.type(np.inf))
        return self.dtype.type(int(fill) + (1 if int(fill) == np.iinfo(self.dtype).min else -1))


def store(values: NDArray[np.floating], out: NDArray, output: OutputValues, wanted: str | None = None) -> None:
    """Write `values` (rows, columns; float32 or float64, NaN = fill) to `out` (same shape, the output's data type).

    Integers: rounded to the nearest, halves away from zero, and clamped to the type's range, never wrapped. A valid
    value that would equal the fill value gives way to it by one step (`OutputValues.instead_of_fill`).
    `wanted`: form of the kernel, see `compiled.form`.
    """
    _convert(values, out, output, output.instead_of_fill(), wanted)


def copy(values: NDArray, out: NDArray, output: OutputValues, invalid: NDArray[np.bool_] | None) -> None:
    """Write pixels that are moved but not mixed, each exactly as it is where the output's type holds it.

    Also one that equals the fill value: its neighbour may be another class. Others are rounded and clamped.
    """
    if values.dtype == output.dtype:
        out[...] = values
    else:
        fill = output.dtype.type(output.fill)
        _convert(values.astype(working_dtype(values.dtype, output.dtype)), out, output, fill, "numpy")
    if invalid is not None:
        np.copyto(out, output.dtype.type(output.fill), where=invalid)


def _convert(
    values: NDArray[np.floating], out: NDArray, output: OutputValues, instead: np.generic, wanted: str | None
) -> None:
    """Write `values` to `out`; `instead`: what becomes of a valid value that equals the fill value."""
    if output.dtype.kind != "f":
        # One memory layout: numba compiles anew for each.
        target = out if out.flags.c_contiguous else np.empty(out.shape, out.dtype)
        limits = _integer_limits(values.dtype, output)
        form("rounding", wanted).round_and_clamp(values, target, *limits, output.dtype.type(output.fill), instead)
        if target is not out:
            out[...] = target
        return
    with np.errstate(over="ignore"):  # a float64 beyond float32 becomes infinity, as by any cast
        out[...] = values
    if not math.isnan(output.fill):
        np.copyto(out, instead, where=out == output.dtype.type(output.fill))
        np.copyto(out, output.dtype.type(output.fill), where=np.isnan(values))


def _integer_limits(work: np.dtype, output: OutputValues) -> tuple[np.generic, ...]:
    """Arguments of `round_and_clamp`: low, high, just under a half."""
    limits = np.iinfo(output.dtype)
    return (
        work.type(limits.min),
        work.type(limits.max),
        # Half itself would lift 0.49999997, the largest float32 under a half, to 1.
        np.nextafter(work.type(0.5), work.type(0)),
    )
