"""The two passes of a separable kernel, in plain NumPy: the fallback without numba, and the tests' oracle."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def horizontal(source: NDArray, first: NDArray[np.uintp], weights: NDArray, out: NDArray) -> None:
    """Weigh along rows: ``out[y, c] = Σ_k weights[c, k] · source[y, first[c] + k]``, summed in the order of k.

    `source` (rows, source columns), `weights` (columns, taps) and `out` (rows, columns) are of one dtype, float32 or
    float64, and so is the arithmetic. `first` (columns,) indexes `source`; `out` is overwritten.
    """
    index = first.astype(np.intp)
    out[...] = source[:, index] * weights[:, 0]
    for k in range(1, weights.shape[1]):
        out += source[:, index + k] * weights[:, k]


def vertical(rows: NDArray, first: NDArray[np.uintp], weights: NDArray, out: NDArray) -> None:
    """Weigh along columns: ``out[r, x] = Σ_k weights[r, k] · rows[first[r] + k, x]``, summed in the order of k.

    Shapes as in `horizontal`, with `first` (output rows,) and `weights` (output rows, taps).
    """
    index = first.astype(np.intp)
    out[...] = rows[index] * weights[:, :1]
    for k in range(1, weights.shape[1]):
        out += rows[index + k] * weights[:, k : k + 1]


def renormalise(
    mixed: NDArray,
    share: NDArray,
    whole: NDArray,
    values: NDArray,
    valid: NDArray,
    nearest_row: NDArray[np.intp],
    nearest_column: NDArray[np.intp],
    row_weight: NDArray,
    column_weight: NDArray,
) -> None:
    """Divide `mixed` (rows, columns) by the valid pixels' share of the weights, in place; NaN where it is to be fill.

    `share`, `whole`: the sums of the valid weights and of all weights; equal: no division, so that a pixel has the same
    bits as where no mask is looked at. `values`, `valid`: the block, indexed by `nearest_row` and `nearest_column`.
    `row_weight`, `column_weight`: the nearest pixel's weights. All floats are of one dtype.
    """
    nearest = np.ix_(nearest_row, nearest_column)
    weight = row_weight[:, None] * column_weight
    with np.errstate(divide="ignore", invalid="ignore"):
        divided = np.where(share < share.dtype.type(0.5) * weight, values[nearest], mixed / share)
    np.copyto(mixed, divided, where=share != whole)
    np.copyto(mixed, np.nan, where=valid[nearest] == 0)
