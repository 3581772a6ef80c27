"""From working precision to the output's data type in plain NumPy: fallback without numba, and the tests' oracle."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def round_and_clamp(
    values: NDArray[np.floating],
    out: NDArray,
    low: np.floating,
    high: np.floating,
    half: np.floating,
    fill: np.generic,
    instead: np.generic,
) -> None:
    """Write `values` (rows, columns), clamped to [low, high] and rounded, to `out` of the same shape.

    NaN becomes `fill`; a value that would equal `fill` becomes `instead`. `half`: the largest number under 1/2 of the
    dtype of `values`, or 0 where `out` holds floats, which are not rounded.
    """
    missing = np.isnan(values)
    clamped = np.minimum(np.maximum(np.where(missing, low, values), low), high)
    with np.errstate(over="ignore"):  # a float64 beyond float32 becomes infinity, as by any cast
        out[...] = (clamped + np.copysign(half, clamped)).astype(out.dtype)
    np.copyto(out, instead, where=out == fill)
    np.copyto(out, fill, where=missing)
