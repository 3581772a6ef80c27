"""The two passes of a separable kernel, in plain NumPy: the fallback without numba, and the tests' oracle."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..numbers.rounding_numpy import round_and_clamp

_STRIP = 32
"""Output rows at a time: what is computed is still in the cache when it is rounded."""


def horizontal(source: NDArray, first: NDArray[np.uintp], weights: NDArray, out: NDArray) -> None:
    """Weigh along rows: ``out[y, c] = Σ_k weights[c, k] · source[y, first[c] + k]``, summed in the order of k.

    `source` (rows, source columns), `weights` (columns, taps) and `out` (rows, columns) are of one dtype, float32 or
    float64, and so is the arithmetic. `first` (columns,) indexes `source`; `out` is overwritten.
    """
    index = first.astype(np.intp)
    out[...] = source[:, index] * weights[:, 0]
    for k in range(1, weights.shape[1]):
        out += source[:, index + k] * weights[:, k]


def vertical(
    mixed: NDArray,
    first: NDArray[np.uintp],
    weights: NDArray,
    low: np.floating,
    high: np.floating,
    half: np.floating,
    fill: np.generic,
    instead: np.generic,
    top: int,
    left: int,
    out: NDArray,
) -> None:
    """Weigh along columns, ``Σ_k weights[r, k] · mixed[first[r] + k, x]`` summed in the order of k, and write to `out`.

    `mixed` (source rows, columns): what `horizontal` has made. `first` (n,), `weights` (n, taps). What comes out is
    converted by `round_and_clamp` with `low` … `instead`, and goes to `out` from row `top` and column `left` on. Other
    floats are of the dtype of `mixed`. No tuples: numba takes longer to look into them than for a few rows.
    """
    index = first.astype(np.intp)
    for start in range(0, len(first), _STRIP):
        part = slice(start, start + _STRIP)
        result = _weigh_rows(mixed, index[part], weights[part])
        _convert(result, (low, high, half, fill, instead), (top + start, left), out)


def vertical_masked(
    mixed: NDArray,
    mask: tuple[NDArray, ...],
    rows: tuple[NDArray, ...],
    columns: tuple[NDArray, ...],
    conversion: tuple[np.generic, ...],
    corner: tuple[int, int],
    out: NDArray,
) -> None:
    """Weigh along columns as `vertical` does where some pixels are invalid, and renormalise.

    `rows`: `first` and `weights`, `nearest` (n,), and the nearest pixel's weight (n,); `columns`: `nearest` and the
    nearest pixel's weight. `conversion`: `low` … `instead`. `corner`: `top` and `left`.

    `mask`: `share` and `whole`, the sums along rows of the weights of valid pixels (source rows, columns) and of all
    pixels (taps, columns); `values` and `valid` (1 or 0), the block (source rows, source columns), to which `nearest`
    points; and `hidden` (source rows,): True where a pixel of the row is invalid. All floats but `out` are of the dtype
    of `mixed`.
    """
    first, weights, nearest_row, row_weight = rows
    share, whole, values, valid, hidden = mask
    index, taps = first.astype(np.intp), weights.shape[1]
    for start in range(0, len(first), _STRIP):
        part = slice(start, start + _STRIP)
        result = _weigh_rows(mixed, index[part], weights[part])
        if hidden[index[part].min() : index[part].max() + taps].any():
            sums = _weigh_rows(share, index[part], weights[part])
            full = _weigh_rows(whole, np.zeros_like(index[part]), weights[part])
            _renormalise(result, sums, full, values, valid, nearest_row[part], columns[0], row_weight[part], columns[1])
        _convert(result, conversion, (corner[0] + start, corner[1]), out)


def _convert(result: NDArray, conversion: tuple[np.generic, ...], corner: tuple[int, int], out: NDArray) -> None:
    top, left = corner
    round_and_clamp(result, out[top : top + result.shape[0], left : left + result.shape[1]], *conversion)


def _weigh_rows(source: NDArray, index: NDArray[np.intp], weights: NDArray) -> NDArray:
    result = source[index] * weights[:, :1]
    for k in range(1, weights.shape[1]):
        result += source[index + k] * weights[:, k : k + 1]
    return result


def _renormalise(
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
    bits as where no mask is looked at.
    """
    nearest = np.ix_(nearest_row, nearest_column)
    weight = row_weight[:, None] * column_weight
    with np.errstate(divide="ignore", invalid="ignore"):
        divided = np.where(share < share.dtype.type(0.5) * weight, values[nearest], mixed / share)
    np.copyto(mixed, divided, where=share != whole)
    np.copyto(mixed, np.nan, where=valid[nearest] == 0)
