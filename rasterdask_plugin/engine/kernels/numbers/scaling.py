"""Digital numbers to values, by scale and offset."""

from __future__ import annotations

import math

import numpy as np

# An offset is a whole number of digital numbers if it is that near to one.
_WHOLE = 1e-6


def apply_scale(values: np.ndarray, scale: float, offset: float) -> None:
    """Turn numbers into scale × number + offset, in place; `values` are floats of any shape.

    An offset of whole digital numbers is added before they are scaled: the reflectances of two numbers that lie as far
    above and below 0 are then the negative of each other, and their sum is exactly 0.
    """
    shift = offset / scale if scale else math.inf
    whole = math.isfinite(shift) and abs(shift - round(shift)) < _WHOLE
    if whole and offset:
        values += values.dtype.type(round(shift))
    if scale != 1:
        values *= values.dtype.type(scale)
    if offset and not whole:
        values += values.dtype.type(offset)
