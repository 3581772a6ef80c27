"""Compiled form of `OutputValues.convert`, for loops that are compiled themselves."""

from __future__ import annotations

import numpy as np

from ..compiled import compiled


@compiled
def round_row(values, out, conversion):
    """Convert one row of numbers of the working precision; `conversion` is `output_values.Conversion` as a tuple."""
    low, high, half, fill, first, last, below, above = conversion
    for x in range(values.shape[0]):
        value = values[x]
        clamped = value if value > low else low
        clamped = clamped if clamped < high else high
        rounded = out.dtype.type(clamped + np.copysign(half, clamped))
        # A value that is too large for a float type has become infinite, and infinity − infinity is not 0.
        missing = (value != value) | (rounded - rounded != 0)
        rounded = (above if rounded > fill else below) if (rounded >= first) & (rounded <= last) else rounded
        out[x] = fill if missing else rounded
