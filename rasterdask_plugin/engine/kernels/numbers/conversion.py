"""Converts numbers of one type and scale to another."""

from __future__ import annotations

import numpy as np

from .nodata import matches_nodata
from .output_values import OutputValues

_STRIP_ROWS = 64


def convert(
    block: np.ndarray,
    *,
    steps: tuple[tuple[float, float], ...],
    nodata: float | None,
    out_dtype: np.dtype,
    fill: float | None,
) -> np.ndarray:
    """Return factor × number + summand of a block (bands, rows, columns) as `out_dtype`.

    `steps` has a pair (factor, summand) for each band. The arithmetic is float64. A pixel that reads as `nodata`, or is
    not finite, becomes `fill`. If there is a `nodata`, no other pixel reads as `fill` afterwards. A `fill` of None is
    NaN in floats and 0 in integers.
    """
    out = np.empty(block.shape, out_dtype)
    # If the input has no nodata, pixels with the number `fill` are meant to be nodata.
    moves = fill is not None and (nodata is not None or block.dtype.kind == "f")
    missing = (np.nan if out_dtype.kind == "f" else 0) if fill is None else fill
    output = OutputValues(out_dtype, missing, moves)
    for band, (factor, summand), target in zip(block, steps, out):
        # Strips are converted one by one, so that intermediate results stay in the processor's cache.
        for row in range(0, block.shape[1], _STRIP_ROWS):
            numbers = band[row : row + _STRIP_ROWS]
            invalid = matches_nodata(numbers, nodata)
            if numbers.dtype.kind == "f":
                invalid |= ~np.isfinite(numbers)
            values = np.where(invalid, 0, numbers).astype("float64")
            if (factor, summand) != (1.0, 0.0):
                values = values * factor + summand
            output.convert(values, target[row : row + _STRIP_ROWS], invalid)
    return out
