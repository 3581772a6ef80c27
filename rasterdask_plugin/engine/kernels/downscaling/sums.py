"""Sums over cells, compiled: counts, totals and squared deviations.

Every total is built in one order: down the columns of a cell first, then along its columns from left to right. So a
cell's result depends on its own pixels alone, bit for bit.
Rows stream through line buffers as long as the block is wide, which stay in the first-level cache.

Arguments that all kernels share: `values` is a 2-D C-contiguous block; cell (i, j) covers the rows
`row_start[i]:row_stop[i]` and the columns `column_start[j]:column_stop[j]`; a pixel is valid when it is finite and
not from the first to the second number of `nodata`, which have the block's dtype (`numbers.nodata.nodata_range`).
Outputs are filled in, one element a cell.
"""

from __future__ import annotations

import numpy as np

from ..compiled import compiled


@compiled
def is_valid(value, nodata):
    """Return whether a pixel counts."""
    # x − x is not 0 for NaN and infinity only. For integers the compiler drops the test.
    return (value - value == 0) & ((value < nodata[0]) | (value > nodata[1]))


@compiled
def _add_row(row, nodata, line, valid):
    for column in range(row.size):
        if is_valid(row[column], nodata):
            line[column] += row[column]
            valid[column] += 1


@compiled
def whole_sums(values, row_start, row_stop, column_start, column_stop, nodata, line, total, count):
    """Total and number of the valid pixels of cells of whole pixels.

    `line` is a buffer of the block's width in the dtype that holds the sum down a column; `total` is int64 or float64,
    `count` float64.
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
    """Sum of the valid pixels and of their areas, each pixel by the part of it that is in the cell.

    The weight of the cell's k-th row is `row_weight[row_offset[i] + k]`, likewise for columns. `total` and `area` are
    float64; areas are in pixels.
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
    """Weighted sum of (value − `pivot`)² over the valid pixels; `pivot` and `total` are float64, one element a cell."""
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
