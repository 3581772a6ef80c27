"""Says in one line how an output differs from what it should be."""

from __future__ import annotations

import numpy as np

from tests.oracles.raster_operations import round_away
from tests.oracles.raster_pixels import Band

# How far floats may be off, of the numbers that they were computed from.
PRECISION = {"float32": 2e-6, "float64": 1e-12}


def difference(
    got: Band,
    wanted: np.ndarray,
    valid: np.ndarray,
    *,
    magnitude: float = 0.0,
    slack: float = 0.0,
    may_give_way: bool = False,
) -> str:
    """Return "" if a band has the wanted values where they are valid and no others, else what is wrong.

    `magnitude` is that of the numbers that a value was computed from, `slack` what rounding on the way may add to
    integers; `may_give_way`: a value that is the output's nodata may have become its neighbour.
    """
    if got.values.shape != wanted.shape:
        return f"{got.values.shape[1]} × {got.values.shape[0]} pixels, not {wanted.shape[1]} × {wanted.shape[0]}"
    dtype = got.values.dtype
    wanted = wanted.astype(np.longdouble)
    limits = np.finfo(dtype) if dtype.kind == "f" else np.iinfo(dtype)
    # What a float cannot hold is nobody's expectation.
    known = ~(valid & (np.abs(wanted) > np.longdouble(limits.max)) & (dtype.kind == "f"))
    unlike = (got.valid != valid) & known & (not got.is_alpha)
    if unlike.any():
        row, column = np.argwhere(unlike)[0]
        said = f"{got.values[row, column]} is {'valid' if got.valid[row, column] else 'nodata'}"
        return f"validity of {unlike.sum()} of {unlike.size} pixels; first at row {row}, column {column}: {said}"
    both = valid & known
    if dtype.kind == "f":
        with np.errstate(over="ignore"):
            least = PRECISION[dtype.name] * np.maximum(np.abs(wanted), magnitude)
        off = np.abs(got.exact - wanted) > least
    else:
        clamped = np.clip(wanted, np.longdouble(limits.min), np.longdouble(limits.max))
        off = got.exact != round_away(clamped)
        if slack:
            off &= np.abs(got.exact - clamped) > 0.5 + slack
        if may_give_way and got.nodata is not None:
            gave_way = (round_away(clamped) == got.nodata) & (np.abs(got.exact - got.nodata) <= 1)
            off &= ~gave_way
    off &= both
    if off.any():
        row, column = np.argwhere(off)[0]
        return (
            f"{off.sum()} of {off.size} values; first at row {row}, column {column}: {got.values[row, column]} "
            f"instead of {wanted[row, column]:.10g}"
        )
    return ""
