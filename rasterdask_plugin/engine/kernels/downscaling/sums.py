"""Sums over cells: counts, totals and squared deviations. Compiled.

Every total is added up in the same order: each column of a cell from top to bottom first, then the sums of the columns
from left to right. So a cell's result depends only on its own pixels, bit for bit. The sums of the columns are kept in
a buffer with one element for each column of the block, which stays in the first-level cache.

All kernels share these arguments. `values` is a 2-D C-contiguous block. Cell (i, j) covers the rows
`row_start[i]:row_stop[i]` and the columns `column_start[j]:column_stop[j]`. A pixel is valid if it is finite and not
from the first to the second number of `nodata`, which have the block's dtype (`numbers.nodata.nodata_range`). Outputs
have one element for each cell, and are overwritten.
"""

from __future__ import annotations

import numpy as np

from ..compiled import compiled


@compiled
def is_valid(value, nodata):
    """Return whether a pixel counts."""
    # x − x is 0 except for NaN and infinity. For integers the compiler drops the test.
    return (value - value == 0) & ((value < nodata[0]) | (value > nodata[1]))


@compiled
def _add_row(row, nodata, line, valid):
    for column in range(row.size):
        if is_valid(row[column], nodata):
            line[column] += row[column]
            valid[column] += 1


@compiled
def whole_sums(values, row_start, row_stop, column_start, column_stop, nodata, line, total, count):
    """Write the total and the number of the valid pixels of each cell. Cells are of whole pixels.

    `line` is a buffer with one element for each column, in the dtype that holds a column's sum. `total` is int64 or
    float64, `count` is float64.
    """
    valid = np.empty(line.size, np.int32)
    for i in range(row_start.size):
        line[:] = 0
        valid[:] = 0
        for row in range(row_start[i], row_stop[i]):
            _add_row(values[row], nodata, line, valid)
        for j in range(column_start.size):
            total[i, j] = 0
            cell_count = 0
            for column in range(column_start[j], column_stop[j]):
                total[i, j] += line[column]
                cell_count += valid[column]
            count[i, j] = cell_count


@compiled
def _add_weighted_row(row, weight, nodata, line, area):
    for column in range(row.size):
        if is_valid(row[column], nodata):
            line[column] += weight * np.float64(row[column])
            area[column] += weight


@compiled
def weighted_sums(
    values,
    row_start,
    row_stop,
    row_offset,
    row_weight,
    column_start,
    column_stop,
    column_offset,
    column_weight,
    nodata,
    total,
    area,
):
    """Write the sums of the valid pixels and of their areas of each cell, weighed by the part of a pixel in the cell.

    The weight of the k-th row of cell (i, j) is `row_weight[row_offset[i] + k]`, and likewise for columns. `total` and
    `area` are float64. Areas are in pixels.
    """
    line = np.empty(values.shape[1], np.float64)
    line_area = np.empty(values.shape[1], np.float64)
    for i in range(row_start.size):
        line[:] = 0
        line_area[:] = 0
        for row in range(row_start[i], row_stop[i]):
            weight = row_weight[row_offset[i] + row - row_start[i]]
            _add_weighted_row(values[row], weight, nodata, line, line_area)
        for j in range(column_start.size):
            cell_total = 0.0
            cell_area = 0.0
            for column in range(column_start[j], column_stop[j]):
                weight = column_weight[column_offset[j] + column - column_start[j]]
                cell_total += weight * line[column]
                cell_area += weight * line_area[column]
            total[i, j] = cell_total
            area[i, j] = cell_area


@compiled
def _add_squares(row, pivot, weight, nodata, line):
    for column in range(row.size):
        if is_valid(row[column], nodata):
            deviation = np.float64(row[column]) - pivot
            line[column] += weight * (deviation * deviation)


@compiled
def squared_deviations(
    values,
    row_start,
    row_stop,
    row_offset,
    row_weight,
    column_start,
    column_stop,
    column_offset,
    column_weight,
    nodata,
    pivot,
    total,
):
    """Write the weighted sum of (value − `pivot`)² over each cell's valid pixels; `pivot` and `total` are float64."""
    line = np.empty(column_weight.size, np.float64)
    for i in range(row_start.size):
        line[:] = 0
        for row in range(row_start[i], row_stop[i]):
            weight = row_weight[row_offset[i] + row - row_start[i]]
            for j in range(column_start.size):
                start, stop, offset = column_start[j], column_stop[j], column_offset[j]
                part = line[offset : offset + stop - start]
                _add_squares(values[row, start:stop], pivot[i, j], weight, nodata, part)
        for j in range(column_start.size):
            cell_total = 0.0
            for k in range(column_offset[j], column_offset[j] + column_stop[j] - column_start[j]):
                cell_total += column_weight[k] * line[k]
            total[i, j] = cell_total
