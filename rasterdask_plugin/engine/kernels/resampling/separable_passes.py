"""The two passes of a separable kernel. Compiled.

Innermost loops are functions of their own. Only then does LLVM see that their arrays do not overlap, and use vector
instructions, which are 5 times faster.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..compiled import compiled
from ..numbers.rounding import round_row

# Indices are unsigned, so that numba adds no test for Python's negative indices. These numbers are unsigned as well,
# since numba makes a float of the sum of a signed and an unsigned integer.
_1, _2, _3 = np.uintp(1), np.uintp(2), np.uintp(3)


@compiled
def _blend_4(target, a, b, c, d, wa, wb, wc, wd):
    for x in range(target.shape[0]):
        target[x] = wa * a[x] + wb * b[x] + wc * c[x] + wd * d[x]


@compiled
def _blend_2(target, a, b, wa, wb):
    for x in range(target.shape[0]):
        target[x] = wa * a[x] + wb * b[x]


@compiled
def _scale(target, a, wa):
    for x in range(target.shape[0]):
        target[x] = wa * a[x]


@compiled
def _add_scaled(target, a, wa):
    for x in range(target.shape[0]):
        target[x] += wa * a[x]


@compiled
def _weigh_4(target, row, first, w):
    for c in range(target.shape[0]):
        s = first[c]
        target[c] = w[c, 0] * row[s] + w[c, 1] * row[s + _1] + w[c, 2] * row[s + _2] + w[c, 3] * row[s + _3]


@compiled
def _weigh_2(target, row, first, w):
    for c in range(target.shape[0]):
        s = first[c]
        target[c] = w[c, 0] * row[s] + w[c, 1] * row[s + _1]


@compiled
def _weigh(target, row, first, w):
    for c in range(target.shape[0]):
        s = first[c]
        total = w[c, 0] * row[s]
        for k in range(1, w.shape[1]):
            total += w[c, k] * row[s + np.uintp(k)]
        target[c] = total


@compiled
def horizontal(source: NDArray, first: NDArray[np.uintp], weights: NDArray, out: NDArray) -> None:
    """Weigh along rows: ``out[y, c] = Σ_k weights[c, k] · source[y, first[c] + k]``, summed in the order of k.

    `source` (rows, source columns), `weights` (columns, taps) and `out` (rows, columns) are of one dtype, float32 or
    float64, and so is the arithmetic. `first` (columns,) indexes `source`; `out` is overwritten.
    """
    taps = weights.shape[1]
    for y in range(source.shape[0]):
        if taps == 4:
            _weigh_4(out[y], source[y], first, weights)
        elif taps == 2:
            _weigh_2(out[y], source[y], first, weights)
        else:
            _weigh(out[y], source[y], first, weights)


@compiled
def _weigh_row(target, rows, s, w):
    taps = w.shape[0]
    if taps == 4:
        _blend_4(target, rows[s], rows[s + _1], rows[s + _2], rows[s + _3], w[0], w[1], w[2], w[3])
    elif taps == 2:
        _blend_2(target, rows[s], rows[s + _1], w[0], w[1])
    else:
        _scale(target, rows[s], w[0])
        for k in range(1, taps):
            _add_scaled(target, rows[s + np.uintp(k)], w[k])


@compiled
def _renormalise_row(mixed, share, whole, values, valid, nearest, row_weight, column_weight):
    half = values.dtype.type(0.5)
    for c in range(mixed.shape[0]):
        j = nearest[c]
        if valid[j] == 0:
            mixed[c] = np.nan
        elif share[c] != whole[c]:
            if share[c] < half * (row_weight * column_weight[c]):
                mixed[c] = values[j]
            else:
                mixed[c] = mixed[c] / share[c]


@compiled
def vertical(
    mixed: NDArray,
    first: NDArray[np.uintp],
    weights: NDArray,
    conversion: tuple[np.generic, ...],
    top: int,
    left: int,
    out: NDArray,
) -> None:
    """Weigh along columns, ``Σ_k weights[r, k] · mixed[first[r] + k, x]`` summed in the order of k, and write to `out`.

    `mixed` (source rows, columns) is the result of `horizontal`. `first` (n,) and `weights` (n, taps) are of the output
    rows. The sums are converted by `rounding.round_row` with `conversion`, and written to `out` from row `top` and
    column `left` on. All floats but `out` have the dtype of `mixed`.
    """
    right, line = left + mixed.shape[1], np.empty_like(mixed[0])
    for r in range(first.shape[0]):
        _weigh_row(line, mixed, first[r], weights[r])
        round_row(line, out[top + r][left:right], conversion)


@compiled
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

    - `rows`: `first`, `weights`, the index of the nearest pixel (n,) and its weight (n,).
    - `columns`: the index of the nearest pixel and its weight.
    - `mask`: `share` (source rows, columns), the sums along rows of the weights of valid pixels; `whole` (taps,
      columns), the same of all pixels; `values` and `valid` (1 or 0), the block (source rows, source columns), which
      the indices of nearest pixels refer to; and `hidden` (source rows,), True where a pixel of the row is invalid.
    - `conversion`: as in `vertical`. `corner`: `top` and `left`.

    All floats but `out` have the dtype of `mixed`.
    """
    first, weights, nearest_row, row_weight = rows
    nearest_column, column_weight = columns
    share, whole, values, valid, hidden = mask
    top, left = corner
    right, taps = left + mixed.shape[1], np.uintp(weights.shape[1])
    line, sums, full = np.empty_like(mixed[0]), np.empty_like(mixed[0]), np.empty_like(mixed[0])
    for r in range(first.shape[0]):
        s, w = first[r], weights[r]
        _weigh_row(line, mixed, s, w)
        if hidden[s : s + taps].any():
            i = nearest_row[r]
            _weigh_row(sums, share, s, w)
            _weigh_row(full, whole, np.uintp(0), w)
            _renormalise_row(line, sums, full, values[i], valid[i], nearest_column, row_weight[r], column_weight)
        round_row(line, out[top + r][left:right], conversion)
