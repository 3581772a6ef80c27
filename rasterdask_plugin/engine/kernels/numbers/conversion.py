"""Numbers of one type and scale as those of another."""

from __future__ import annotations

import numpy as np

from ..downscaling.output import as_pixels

_STRIP_ROWS = 64


def convert(
    block: np.ndarray,
    *,
    steps: tuple[tuple[float, float], ...],
    nodata: float | None,
    out_dtype: np.dtype,
    fill: float | None,
) -> np.ndarray:
    """Return factor × number + summand (a pair a band in `steps`) of a block (bands, rows, columns), as `out_dtype`.

    Computed in float64. What is `nodata`, or in floats not finite, becomes `fill`; no other pixel is `fill` then,
    unless there is no `nodata`.
    """
    out = np.empty(block.shape, out_dtype)
    # Where nothing was nodata, the pixels of that number are meant to be.
    may_nudge = nodata is not None or block.dtype.kind == "f"
    for band, (factor, summand), target in zip(block, steps, out):
        # In strips, so that what is computed on the way stays in the processor's cache.
        for row in range(0, block.shape[1], _STRIP_ROWS):
            numbers = band[row : row + _STRIP_ROWS]
            valid = np.isfinite(numbers) if numbers.dtype.kind == "f" else np.ones(numbers.shape, bool)
            if nodata is not None and np.isfinite(nodata):
                valid &= numbers != numbers.dtype.type(nodata)
            values = np.where(valid, numbers, 0).astype("float64")
            if (factor, summand) != (1.0, 0.0):
                values = values * factor + summand
            target[row : row + _STRIP_ROWS] = as_pixels(values, valid, out_dtype, fill, may_nudge=may_nudge)
    return out
