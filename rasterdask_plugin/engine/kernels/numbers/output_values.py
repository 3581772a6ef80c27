"""From working precision to the output's data type: rounding, clamping, and keeping clear of the fill value."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike, NDArray

from ..compiled import form

_SMALL = {"uint8", "int8", "int16", "uint16", "float32"}
_WIDE = {"int32", "uint32", "float64"}

Conversion = tuple[np.generic, np.generic, np.generic, np.generic, np.generic]
"""Arguments of `rounding_numpy.round_and_clamp`, see `OutputValues.conversion`."""


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
    """What is written where a pixel is invalid or outside."""
    moves: bool = True
    """Whether a valid value that would equal `fill` becomes another number. False where `fill` is no nodata: the output
    has a mask, or every pixel has a value."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "dtype", np.dtype(self.dtype))
        if self.dtype.kind != "f":
            limits = np.iinfo(self.dtype)
            if not (math.isfinite(self.fill) and limits.min <= self.fill <= limits.max and self.fill == int(self.fill)):
                raise ValueError(f"The fill value {self.fill} does not exist in {self.dtype.name}.")

    def conversion(self, work: np.dtype) -> Conversion:
        """Return how numbers of the working precision become the output's, as `rounding_numpy.round_and_clamp` takes
        it: low and high, half, fill, and what is written instead of a valid value that would read as fill."""
        fill = self.dtype.type(self.fill)
        if self.dtype.kind == "f":
            return work.type(-np.inf), work.type(np.inf), work.type(0), fill, self.instead_of_fill()
        limits = np.iinfo(self.dtype)
        # Half itself would lift 0.49999997, the largest float32 under a half, to 1.
        half = np.nextafter(work.type(0.5), work.type(0))
        return work.type(limits.min), work.type(limits.max), half, fill, self.instead_of_fill()

    def instead_of_fill(self) -> np.generic:
        """Return what is written for a valid value that would read as fill: its lower neighbour (GDAL's choice),
        the upper one of the lowest; fill itself where nothing moves."""
        fill = self.dtype.type(self.fill)
        if not self.moves:
            return fill
        if self.dtype.kind == "f":
            down = np.nextafter(fill, self.dtype.type(-np.inf))
            return down if np.isfinite(down) else np.nextafter(fill, self.dtype.type(np.inf))
        return self.dtype.type(int(fill) + (1 if int(fill) == np.iinfo(self.dtype).min else -1))


def copy(values: NDArray, out: NDArray, output: OutputValues, invalid: NDArray[np.bool_] | None) -> None:
    """Write pixels that are moved but not mixed, each exactly as it is where the output's type holds it.

    Also one that equals the fill value: its neighbour may be another class. Others are rounded and clamped.
    """
    if values.dtype == output.dtype:
        out[...] = values
    else:
        work = working_dtype(values.dtype, output.dtype)
        low, high, half, fill, _ = output.conversion(work)
        form("numbers.rounding", "numpy").round_and_clamp(values.astype(work), out, low, high, half, fill, fill)
    if invalid is not None:
        np.copyto(out, output.dtype.type(output.fill), where=invalid)
