"""Order statistics of cells: extremes, quantiles and the most frequent value. Compiled.

The arguments are those of `sums`. A cell's pixels are all pixels that it touches.
"""

from __future__ import annotations

import numpy as np

from ..compiled import compiled
from .sums import is_valid

RANDOM_PIVOT_FROM = 256


@compiled
def _widen_row(row, nodata, low, high, valid):
    for column in range(row.size):
        if is_valid(row[column], nodata):
            low[column] = min(low[column], row[column])
            high[column] = max(high[column], row[column])
            valid[column] += 1


@compiled
def extremes(values, row_start, row_stop, column_start, column_stop, nodata, least, most, smallest, largest, count):
    """Write the smallest and the largest valid value, and the number of valid pixels, of each cell.

    `smallest` and `largest` have the block's dtype, `count` is float64. `least` and `most` are the dtype's own limits.
    A cell without a valid pixel has `most` in `smallest`, and `least` in `largest`.
    """
    low = np.empty(values.shape[1], values.dtype)
    high = np.empty(values.shape[1], values.dtype)
    valid = np.empty(values.shape[1], np.int32)
    for i in range(row_start.size):
        low[:] = most
        high[:] = least
        valid[:] = 0
        for row in range(row_start[i], row_stop[i]):
            _widen_row(values[row], nodata, low, high, valid)
        for j in range(column_start.size):
            cell_low = most
            cell_high = least
            cell_count = 0
            for column in range(column_start[j], column_stop[j]):
                cell_low = min(cell_low, low[column])
                cell_high = max(cell_high, high[column])
                cell_count += valid[column]
            smallest[i, j] = cell_low
            largest[i, j] = cell_high
            count[i, j] = cell_count


@compiled
def _gather(values, first_row, last_row, first_column, last_column, nodata, pixels):
    count = 0
    for row in range(first_row, last_row):
        part = values[row, first_column:last_column]
        for column in range(part.size):
            # Each pixel is written, and counted if it is valid. A branch would be slower: it is hard to predict.
            pixels[count] = part[column]
            count += np.int64(is_valid(part[column], nodata))
    return count


@compiled
def _middle(a, b, c):
    return max(min(a, b), min(max(a, b), c))


@compiled
def _move_smaller(pixels, start, stop, pivot):
    boundary = start
    for k in range(start, stop):
        value = pixels[k]
        pixels[k] = pixels[boundary]
        pixels[boundary] = value
        boundary += np.int64(value < pivot)
    return boundary


@compiled
def _move_equal(pixels, start, stop, pivot):
    boundary = start
    for k in range(start, stop):
        value = pixels[k]
        pixels[k] = pixels[boundary]
        pixels[boundary] = value
        boundary += np.int64(value <= pivot)
    return boundary


@compiled
def _select(pixels, size, rank):
    """Return the value at `rank` in sorted order by quickselect (Hoare 1961). Equal values are set apart, so that many
    of them do not make it slow."""
    start = 0
    stop = size
    state = 1
    while stop - start > 1:
        width = stop - start
        first, centre, last = start, start + (width >> 1), stop - 1
        if width > RANDOM_PIVOT_FROM:
            # With fixed pivots some patterns take quadratic time, which is far too long in a window of a million
            # pixels.
            state = (state * 1103515245 + 12345) & 0x7FFFFFFF
            first = start + ((state * width) >> 31)
            state = (state * 1103515245 + 12345) & 0x7FFFFFFF
            last = start + ((state * width) >> 31)
        pivot = _middle(pixels[first], pixels[centre], pixels[last])
        boundary = _move_smaller(pixels, start, stop, pivot)
        if rank < boundary:
            stop = boundary
            continue
        start = _move_equal(pixels, boundary, stop, pivot)
        if rank < start:
            return pivot
    return pixels[rank]


@compiled
def _largest_cell(row_start, row_stop, column_start, column_stop):
    rows = 0
    columns = 0
    for i in range(row_start.size):
        rows = max(rows, row_stop[i] - row_start[i])
    for j in range(column_start.size):
        columns = max(columns, column_stop[j] - column_start[j])
    return rows * columns


@compiled
def quantile(values, row_start, row_stop, column_start, column_stop, nodata, quarter, selected, count):
    """Write the value of rank ⌈n · `quarter` / 4⌉, counted from 1, of each cell's n valid pixels.

    `selected` has the block's dtype, and stays as it is in a cell without a valid pixel. `count` is float64.
    """
    # One more than needed: _gather writes a pixel before it knows whether it counts.
    pixels = np.empty(_largest_cell(row_start, row_stop, column_start, column_stop) + 1, values.dtype)
    for i in range(row_start.size):
        for j in range(column_start.size):
            size = _gather(values, row_start[i], row_stop[i], column_start[j], column_stop[j], nodata, pixels)
            count[i, j] = size
            if size > 0:
                selected[i, j] = _select(pixels, size, (size * quarter + 3) // 4 - 1)


@compiled
def _slot(keys, weights, key):
    """Return the index of `key` in an open-addressing hash table whose length is a power of two.

    An entry with a weight of 0 is free.
    """
    mask = keys.size - 1
    mixed = (key ^ (key >> 32)) * 2654435769
    slot = (mixed ^ (mixed >> 15)) & mask
    while weights[slot] > 0 and keys[slot] != key:
        slot = (slot + 1) & mask
    return slot


@compiled
def mode(
    values,
    bits,
    row_start,
    row_stop,
    row_offset,
    row_weight,
    column_start,
    column_stop,
    column_offset,
    column_weight,
    nodata,
    selected,
    count,
):
    """Write the value with the largest area. If several have it, that is the one that reaches it first when the pixels
    are read row by row, as in GDAL.

    `bits` is `values` seen as integers of the same size. `selected` has the block's dtype, `count` is float64.
    """
    different = _largest_cell(row_start, row_stop, column_start, column_stop)
    if values.itemsize < 4:
        # The limit does not apply to larger types. There 1 << 64 would be 1, and the search in a full table never ends.
        different = min(different, 1 << (8 * values.itemsize))
    size = 16
    while size < 2 * different:
        size *= 2
    keys = np.empty(size, np.int64)
    weights = np.empty(size, np.float64)
    for i in range(row_start.size):
        for j in range(column_start.size):
            weights[:] = 0
            best = 0.0
            cell_count = 0
            for row in range(row_start[i], row_stop[i]):
                down = row_weight[row_offset[i] + row - row_start[i]]
                for column in range(column_start[j], column_stop[j]):
                    value = values[row, column]
                    if not is_valid(value, nodata):
                        continue
                    cell_count += 1
                    # Zero and minus zero are one value with two patterns.
                    key = np.int64(0) if value == 0 else np.int64(bits[row, column])
                    slot = _slot(keys, weights, key)
                    keys[slot] = key
                    weights[slot] += down * column_weight[column_offset[j] + column - column_start[j]]
                    if weights[slot] > best:
                        best = weights[slot]
                        selected[i, j] = value
            count[i, j] = cell_count
