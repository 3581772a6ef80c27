"""Rounding to integers in plain NumPy: the fallback without numba, and the tests' oracle."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def round_and_clamp(
    values: NDArray[np.floating],
    out: NDArray[np.integer],
    low: np.floating,
    high: np.floating,
    half: np.floating,
    fill: np.integer,
    instead: np.integer,
) -> None:
    """Write `values` (rows, columns), clamped to [low, high] and rounded, to `out` of the same shape.

    `half`: the largest number under 1/2 of the dtype of `values`. NaN becomes `fill`; a value that rounds to `fill`
    becomes `instead`.
    """
    missing = np.isnan(values)
    clamped = np.minimum(np.maximum(np.where(missing, low, values), low), high)
    out[...] = (clamped + np.copysign(half, clamped)).astype(out.dtype)
    np.copyto(out, instead, where=out == fill)
    np.copyto(out, fill, where=missing)
