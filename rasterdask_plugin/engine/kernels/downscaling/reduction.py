"""Statistics of the valid pixels in windows or cells of a block: `reduce_windows` and `reduce_cells`.

Both follow these rules:

- A pixel is invalid if it reads as nodata (`numbers.nodata.nodata_range`), is NaN or is infinite. Only valid pixels
  enter a statistic.
- `median`, `q1` and `q3` are the values of rank ⌈n/2⌉, ⌈n/4⌉ and ⌈3n/4⌉ of the n valid pixels in ascending order. They
  are always the value of a pixel. If n is even, the median is the lower of the two values in the middle
  (`gdalwarp -r med|q1|q3`).
- `mode` is the most frequent value; if several are equally frequent, the one that reaches that count first as the
  pixels are read row by row. That is the one whose last pixel comes first (`gdalwarp -r mode`).
- `variance` and `stddev` are the population's (divided by n), from the deviations from the mean. `rms` is the root of
  the mean square. `range` is max − min.
- `count` is the number of valid pixels: 0 in a window without any, never nodata.
- A window that the raster's right or bottom edge cuts has only the pixels that lie in the raster.
- `min_valid`, from 0 to 1, is the share of valid pixels that a window needs. Only pixels that lie in the raster count,
  so a partial window whose pixels are all valid has a share of 1. With 0 one valid pixel is enough.
- Integers are summed in 64-bit integers, floats in float64.
- A result is right even if an intermediate sum exceeds float64: the mean of numbers near ±1.8e308 is near ±1.8e308.
- A result that the output's type cannot hold is clamped in integers. In floats it has no value.
- A window's result depends only on its own pixels, not on the block that holds it, bit for bit.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import DTypeLike

from ..numbers.nodata import nodata_range
from ..numbers.output_values import OutputValues
from .cell_extents import CellExtents, cell_extents, uniform_edges
from .methods import checked_dtype, checked_method, default_dtype
from .order_statistics import extremes, mode, quantile
from .sums import squared_deviations, weighted_sums, whole_sums

NodataRange = tuple[np.generic, np.generic]

QUARTERS = {"q1": 1, "median": 2, "q3": 3}
# Cells that are worked on at a time: their results in float64 stay in the processor's cache.
CELLS_AT_A_TIME = 1 << 15
# A power of two, so that products with it are exact. Any numbers, times this, can be squared and summed within float64.
_SMALLER = 2.0**-560
# Rows whose sum surely fits into 32 bits for pixels of up to 16 bits.
ROWS_IN_32_BITS = 1 << 15


def reduce_windows(
    values: np.ndarray,
    factor: int | tuple[int, int],
    method: str,
    *,
    nodata: float | None = None,
    min_valid: float = 0.0,
    dtype: DTypeLike | None = None,
    fill: float | None = None,
) -> np.ndarray:
    """Return the statistic `method` of each window of `factor` × `factor` pixels.

    `values` is a block (bands, rows, columns) or (rows, columns) of 8 to 32-bit integers or floats. Its first pixel is
    the first pixel of a window. `factor` is an integer, or a pair of integers for rows and columns. `nodata` is a
    number or None. NaN is invalid whatever it is.

    The result has ⌈rows / factor⌉ × ⌈columns / factor⌉ windows in `dtype` (`default_dtype` if None). Windows without a
    value have `fill`. `OutputValues` says how results are rounded and clamped, and how a result that equals `fill` is
    changed. A `fill` of None is NaN in floats and 0 in integers, and no result is changed because of it.

    Raises ValueError for an impossible factor, method, share or fill value, and TypeError for other dtypes.
    """
    rows, columns = (factor, factor) if np.isscalar(factor) else factor
    for size in (rows, columns):
        if size != int(size) or size < 1:
            raise ValueError(f"A window of {rows} × {columns} pixels is not possible: use whole numbers from 1.")
    _check_shape(values)
    height, width = values.shape[-2:]
    return _reduce(
        values,
        cell_extents(uniform_edges(height, int(rows)), height),
        cell_extents(uniform_edges(width, int(columns)), width),
        method,
        nodata=nodata,
        min_valid=min_valid,
        dtype=dtype,
        fill=fill,
    )


def reduce_cells(
    values: np.ndarray,
    row_edges: np.ndarray,
    column_edges: np.ndarray,
    method: str,
    *,
    nodata: float | None = None,
    min_valid: float = 0.0,
    dtype: DTypeLike | None = None,
    fill: float | None = None,
) -> np.ndarray:
    """Return the statistic `method` of each cell of a coarser grid whose edges may lie inside pixels.

    `row_edges` and `column_edges` are increasing float64 coordinates in pixels from the block's first one. n + 1 edges
    make n cells. Parts of cells outside the block have no pixels. If a block's edges are those of the whole raster
    minus the block's offset, which is exact in floats, the results are the same for any blocks, bit for bit.

    mean, sum, stddev, variance, rms, count and mode weigh each pixel by the part of it that lies in the cell, as
    `gdalwarp -r average|sum|rms|mode` does. So a count is an area in pixels. For min, max, range, median and quartiles
    each pixel that the cell touches counts once, as in gdalwarp. `min_valid` is always a share of the cell's area.
    Edges on whole pixels (within 1e-6 of one) give the result of `reduce_windows`, bit for bit. Everything else is as
    in `reduce_windows`.
    """
    _check_shape(values)
    height, width = values.shape[-2:]
    return _reduce(
        values,
        cell_extents(row_edges, height),
        cell_extents(column_edges, width),
        method,
        nodata=nodata,
        min_valid=min_valid,
        dtype=dtype,
        fill=fill,
    )


def _check_shape(values: np.ndarray) -> None:
    if values.ndim not in (2, 3):
        raise ValueError(f"A block has the axes (bands, rows, columns) or (rows, columns), not {values.ndim} axes.")


def _reduce(
    values: np.ndarray,
    rows: CellExtents,
    columns: CellExtents,
    method: str,
    *,
    nodata: float | None,
    min_valid: float,
    dtype: DTypeLike | None,
    fill: float | None,
) -> np.ndarray:
    method, pixel_dtype = checked_method(method), checked_dtype(values.dtype)
    if not 0 <= min_valid <= 1:
        raise ValueError(f"The share of valid pixels must be from 0 to 1, not {min_valid}.")
    fractional = not (rows.whole and columns.whole)
    out_dtype = default_dtype(method, pixel_dtype, fractional=fractional) if dtype is None else checked_dtype(dtype)
    missing = (np.nan if out_dtype.kind == "f" else 0) if fill is None else fill
    output = OutputValues(out_dtype, missing, moves=fill is not None and method != "count")
    hidden = nodata_range(pixel_dtype, nodata)
    bands = values[np.newaxis] if values.ndim == 2 else values
    out = np.empty((bands.shape[0], rows.start.size, columns.start.size), out_dtype)
    at_a_time = max(1, CELLS_AT_A_TIME // max(1, columns.start.size))
    for band, reduced in zip(bands, out) if out.size else ():
        # All blocks get the same memory layout: numba compiles once for each layout.
        block = np.require(band, pixel_dtype, ("C_CONTIGUOUS", "ALIGNED", "WRITEABLE"))
        for first in range(0, rows.start.size, at_a_time):
            some = rows.part(first, first + at_a_time)
            # A result that overflows float64 becomes infinite. `output` turns it into nodata.
            with np.errstate(over="ignore", invalid="ignore"):
                result, valid = _statistic(block, some, columns, method, hidden, need_area=fractional and min_valid > 0)
            present = _enough(valid, np.outer(some.length, columns.length), min_valid)
            if method == "count":
                present[...] = True
            output.convert(result, reduced[first : first + at_a_time], ~present)
    return out[0] if values.ndim == 2 else out


def _enough(valid: np.ndarray, whole: np.ndarray, min_valid: float) -> np.ndarray:
    # 0.07 × 100 is a little more than 7 in floats, so the share is compared with a tolerance for rounding.
    return (valid > 0) & (valid >= whole * (min_valid - 1e-9))


def _statistic(
    block: np.ndarray,
    rows: CellExtents,
    columns: CellExtents,
    method: str,
    nodata: NodataRange,
    *,
    need_area: bool,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the statistic and the area (or number) of valid pixels of each cell, both float64."""
    if method in ("min", "max", "range"):
        result, valid = _extremes(block, rows, columns, method, nodata)
    elif method in QUARTERS or method == "mode":
        result, valid = _selected(block, rows, columns, method, nodata)
    else:
        return _moment(block, rows, columns, method, nodata)
    if need_area:
        valid = _totals(block, rows, columns, nodata)[1]
    return result, valid


def _totals(
    block: np.ndarray, rows: CellExtents, columns: CellExtents, nodata: NodataRange
) -> tuple[np.ndarray, np.ndarray]:
    shape = rows.start.size, columns.start.size
    area = np.empty(shape)
    if rows.whole and columns.whole:
        integers = block.dtype.kind in "iu"
        tallest = int((rows.stop - rows.start).max(initial=0))
        narrow = block.dtype.itemsize <= 2 and tallest < ROWS_IN_32_BITS
        line = np.empty(block.shape[1], (np.int32 if narrow else np.int64) if integers else np.float64)
        total = np.empty(shape, np.int64 if integers else np.float64)
        edges = rows.start, rows.stop, columns.start, columns.stop
        whole_sums(block, *edges, nodata, line, total, area)
        return total.astype(np.float64), area
    total = np.empty(shape)
    weighted_sums(block, *_weighted(rows), *_weighted(columns), nodata, total, area)
    return total, area


def _weighted(axis: CellExtents) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    return axis.start, axis.stop, axis.offset, axis.weight


def _moment(
    block: np.ndarray, rows: CellExtents, columns: CellExtents, method: str, nodata: NodataRange
) -> tuple[np.ndarray, np.ndarray]:
    moment, area = _plain_moment(block, rows, columns, method, nodata)
    # Only sums of float64 can exceed float64 and become infinite, or NaN afterwards.
    beyond = ~np.isfinite(moment) if block.dtype == np.float64 else np.zeros((), bool)
    if beyond.any():
        smaller = np.where((block >= nodata[0]) & (block <= nodata[1]), np.nan, block * _SMALLER)
        scaled, _ = _plain_moment(smaller, rows, columns, method, nodata_range(block.dtype, None))
        larger = 1 / _SMALLER
        moment[beyond] = (scaled * larger * larger if method == "variance" else scaled * larger)[beyond]
    return moment, area


def _plain_moment(
    block: np.ndarray, rows: CellExtents, columns: CellExtents, method: str, nodata: NodataRange
) -> tuple[np.ndarray, np.ndarray]:
    total, area = _totals(block, rows, columns, nodata)
    if method == "sum":
        return total, area
    if method == "count":
        return area, area
    divisor = np.where(area > 0, area, 1)
    mean = total / divisor
    if method == "mean":
        return mean, area
    pivot = np.zeros_like(mean) if method == "rms" else mean
    squares = np.empty_like(mean)
    squared_deviations(block, *_weighted(rows), *_weighted(columns), nodata, pivot, squares)
    variance = squares / divisor
    return (variance if method == "variance" else np.sqrt(variance)), area


def _extremes(
    block: np.ndarray, rows: CellExtents, columns: CellExtents, method: str, nodata: NodataRange
) -> tuple[np.ndarray, np.ndarray]:
    shape = rows.start.size, columns.start.size
    limits = np.finfo(block.dtype) if block.dtype.kind == "f" else np.iinfo(block.dtype)
    least, most = block.dtype.type(limits.min), block.dtype.type(limits.max)
    smallest, largest = np.empty(shape, block.dtype), np.empty(shape, block.dtype)
    count = np.empty(shape)
    edges = rows.start, rows.stop, columns.start, columns.stop
    extremes(block, *edges, nodata, least, most, smallest, largest, count)
    if method == "min":
        return smallest.astype(np.float64), count
    if method == "max":
        return largest.astype(np.float64), count
    return np.where(count > 0, largest.astype(np.float64) - smallest.astype(np.float64), 0), count


def _selected(
    block: np.ndarray, rows: CellExtents, columns: CellExtents, method: str, nodata: NodataRange
) -> tuple[np.ndarray, np.ndarray]:
    shape = rows.start.size, columns.start.size
    selected = np.zeros(shape, block.dtype)
    count = np.empty(shape)
    if method == "mode":
        bits = block.view(f"i{block.dtype.itemsize}")
        mode(block, bits, *_weighted(rows), *_weighted(columns), nodata, selected, count)
    else:
        edges = rows.start, rows.stop, columns.start, columns.stop
        quantile(block, *edges, nodata, QUARTERS[method], selected, count)
    return selected.astype(np.float64), count
