"""The kernels of `sums` and `order_statistics` in plain NumPy, for a machine without numba.

Same names, arguments and results, bit for bit; 5 to 10 times slower for deviations and quantiles, 20 to 80 times for
sums, extremes and the mode. They work through one row of cells at a time, so that the temporaries stay small beside
the block.
"""

from __future__ import annotations

import numpy as np


def _are_valid(values: np.ndarray, nodata: np.generic, unmasked: bool) -> np.ndarray:
    if values.dtype.kind == "f":
        finite = np.isfinite(values)
        return finite if unmasked else finite & (values != nodata)
    return np.ones(values.shape, bool) if unmasked else values != nodata


def _along_columns(line, column_start, column_stop, offset=None, weight=None):
    """Sums of `line` over each cell's columns, added one column at a time from the left, as the compiled loop does."""
    offset = column_start if offset is None else offset
    widths = column_stop - column_start
    total = np.zeros(column_start.size, line.dtype if line.dtype.kind == "f" else np.int64)
    for k in range(int(widths.max(initial=0))):
        cells = np.flatnonzero(widths > k)
        part = line[column_start[cells] + k]
        total[cells] += part if weight is None else weight[offset[cells] + k] * part
    return total


def whole_sums(values, row_start, row_stop, column_start, column_stop, nodata, unmasked, line, total, count):
    """See `sums.whole_sums`."""
    valid_line = np.empty(line.size, np.int64)
    for i in range(row_start.size):
        line[:] = 0
        valid_line[:] = 0
        for row in values[row_start[i] : row_stop[i]]:
            valid = _are_valid(row, nodata, unmasked)
            line += np.where(valid, row, 0).astype(line.dtype)
            valid_line += valid
        total[i] = _along_columns(line, column_start, column_stop)
        count[i] = _along_columns(valid_line, column_start, column_stop)


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
    unmasked,
    total,
    area,
):
    """See `sums.weighted_sums`."""
    for i in range(row_start.size):
        line = np.zeros(values.shape[1])
        line_area = np.zeros(values.shape[1])
        for k, row in enumerate(values[row_start[i] : row_stop[i]]):
            weight = row_weight[row_offset[i] + k]
            valid = _are_valid(row, nodata, unmasked)
            line += weight * np.where(valid, row, 0).astype(np.float64)
            line_area += weight * valid
        total[i] = _along_columns(line, column_start, column_stop, column_offset, column_weight)
        area[i] = _along_columns(line_area, column_start, column_stop, column_offset, column_weight)


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
    unmasked,
    pivot,
    total,
):
    """See `sums.squared_deviations`."""
    widths = column_stop - column_start
    columns = np.repeat(column_start - column_offset, widths) + np.arange(column_weight.size)
    for i in range(row_start.size):
        line = np.zeros(column_weight.size)
        pivots = np.repeat(pivot[i], widths)
        for k, row in enumerate(values[row_start[i] : row_stop[i]]):
            pixels = row[columns]
            valid = _are_valid(pixels, nodata, unmasked)
            deviation = np.where(valid, pixels.astype(np.float64) - pivots, 0)
            line += row_weight[row_offset[i] + k] * (deviation * deviation)
        total[i] = _along_columns(line, column_offset, column_offset + widths, column_offset, column_weight)


def _gathered(values, first_row, last_row, column_start, column_stop, nodata, unmasked):
    """One row of cells as two arrays (cells, pixels): the values and which of them are valid and the cell's own."""
    widths = column_stop - column_start
    across = np.arange(int(widths.max(initial=0)))
    columns = np.minimum(column_start[:, None] + across, values.shape[1] - 1)
    pixels = values[first_row:last_row][:, columns].transpose(1, 0, 2)
    valid = _are_valid(pixels, nodata, unmasked) & (across < widths[:, None])[:, None, :]
    shape = column_start.size, pixels.shape[1] * pixels.shape[2]
    return pixels.reshape(shape), valid.reshape(shape)


def extremes(
    values, row_start, row_stop, column_start, column_stop, nodata, unmasked, least, most, smallest, largest, count
):
    """See `order_statistics.extremes`."""
    for i in range(row_start.size):
        pixels, valid = _gathered(values, row_start[i], row_stop[i], column_start, column_stop, nodata, unmasked)
        smallest[i] = np.where(valid, pixels, most).min(axis=1, initial=most)
        largest[i] = np.where(valid, pixels, least).max(axis=1, initial=least)
        count[i] = valid.sum(axis=1)


def quantile(values, row_start, row_stop, column_start, column_stop, nodata, unmasked, quarter, selected, count):
    """See `order_statistics.quantile`."""
    most = np.inf if values.dtype.kind == "f" else np.iinfo(values.dtype).max
    for i in range(row_start.size):
        pixels, valid = _gathered(values, row_start[i], row_stop[i], column_start, column_stop, nodata, unmasked)
        size = valid.sum(axis=1)
        count[i] = size
        ranked = np.sort(np.where(valid, pixels, values.dtype.type(most)), axis=1)
        cells = np.flatnonzero(size)
        selected[i, cells] = ranked[cells, (size[cells] * quarter + 3) // 4 - 1]


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
    unmasked,
    selected,
    count,
):
    """See `order_statistics.mode`."""
    for i in range(row_start.size):
        pixels, valid = _gathered(values, row_start[i], row_stop[i], column_start, column_stop, nodata, unmasked)
        count[i] = valid.sum(axis=1)
        rows = slice(row_offset[i], row_offset[i] + row_stop[i] - row_start[i])
        for j in np.flatnonzero(count[i]):
            columns = slice(column_offset[j], column_offset[j] + column_stop[j] - column_start[j])
            weights = np.zeros((row_stop[i] - row_start[i], pixels.shape[1] // max(row_stop[i] - row_start[i], 1)))
            weights[:, : columns.stop - columns.start] = np.outer(row_weight[rows], column_weight[columns])
            places = np.flatnonzero(valid[j])
            cell = pixels[j, places]
            found, which = np.unique(cell, return_inverse=True)
            # bincount adds in the order of the pixels, as the compiled loop does.
            areas = np.bincount(which, weights.reshape(-1)[places])
            last = np.zeros(found.size, np.int64)
            np.maximum.at(last, which, np.arange(cell.size))
            largest = np.flatnonzero(areas == areas.max())
            selected[i, j] = found[largest[np.argmin(last[largest])]]
