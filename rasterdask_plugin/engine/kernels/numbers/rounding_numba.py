"""Compiled form of `rounding_numpy`."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..compiled import compiled


@compiled
def round_row(values, out, low, high, half, fill, instead):
    """One row of `round_and_clamp`."""
    for x in range(values.shape[0]):
        value = values[x]
        clamped = value if value > low else low
        clamped = clamped if clamped < high else high
        rounded = out.dtype.type(clamped + np.copysign(half, clamped))
        rounded = instead if rounded == fill else rounded
        out[x] = fill if value != value else rounded


@compiled
def round_and_clamp(
    values: NDArray[np.floating],
    out: NDArray,
    low: np.floating,
    high: np.floating,
    half: np.floating,
    fill: np.generic,
    instead: np.generic,
) -> None:
    """See `rounding_numpy.round_and_clamp`."""
    for r in range(values.shape[0]):
        round_row(values[r], out[r], low, high, half, fill, instead)
