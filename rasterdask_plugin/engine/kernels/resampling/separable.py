"""Resample where moving columns depend only on columns and moving rows only on rows: same CRS, no rotation.

Weights are computed once for each row and each column, not for each pixel. The pass along rows comes first: if the
output is the finer raster, that pass has only the few rows of the moving raster. The pass along columns has all rows
of the output, but is fast because it uses vector instructions.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..numbers.output_values import OutputValues, copy, working_dtype
from .interpolation_weights import Interpolation, axis_weights, margin, nearest_pixel
from .source_block import SourceBlock, invalid_in, padded, padding

_STRIP = 32
"""Output rows at a time."""


@dataclass(frozen=True)
class _Axis:
    """Weights along one axis for the output pixels start … stop − 1 of a window, which lie in the moving raster."""

    start: int
    stop: int
    nearest: NDArray[np.intp]
    """(n,), index in the padded block."""
    first: NDArray[np.uintp]
    """(n,), index in the padded block."""
    weights: NDArray[np.floating]
    """(n, taps)"""
    nearest_weight: NDArray[np.floating]
    """(n,), the weight of the nearest pixel."""


def resample(
    moving: SourceBlock,
    scale: tuple[float, float],
    offset: tuple[float, float],
    window: Window,
    interpolation: Interpolation,
    output: OutputValues,
) -> NDArray:
    """Return the moving raster on an output window, (bands, height, width) in the output's data type.

    Output pixel (row r, column c) of the whole output has its centre at moving row
    ``scale[0] · (r + 0.5) + offset[0]`` and moving column ``scale[1] · (c + 0.5) + offset[1]``, corner convention.
    Scales may be negative. `moving` covers the positions of all pixels of the window, with the kernel's margin.

    A pixel is fill if and only if the moving pixel that its centre falls in is invalid or outside the raster. Invalid
    pixels have a weight of 0, and the other weights are renormalised. With negative lobes the sum of the valid weights
    can become small: if it is less than half of the nearest pixel's weight, the value is the nearest pixel's. Edges are
    replicated. The result does not depend on the window, bit for bit.
    Raises ValueError if `moving` does not cover the positions.
    """
    work = working_dtype(moving.pixels.dtype, output.dtype)
    out = np.empty((len(moving.pixels), window.height, window.width), output.dtype)
    kernel = interpolation
    widths = padding(
        moving,
        margin(kernel.name, kernel.radius, kernel.stretch_y),
        margin(kernel.name, kernel.radius, kernel.stretch_x),
    )
    rows = np.arange(window.row_off, window.row_off + window.height)
    columns = np.arange(window.col_off, window.col_off + window.width)
    v = (rows + 0.5) * scale[0] + offset[0]
    u = (columns + 0.5) * scale[1] + offset[1]
    length = [before + size + after for size, (before, after) in zip(moving.pixels.shape[1:], widths)]
    y = _axis(kernel, kernel.stretch_y, v, moving.height, moving.row - widths[0][0], length[0], work)
    x = _axis(kernel, kernel.stretch_x, u, moving.width, moving.column - widths[1][0], length[1], work)
    if y.start == y.stop or x.start == x.stop:
        out[...] = output.fill
        return out
    # Fill is written only around the pixels inside, since it would be slow to write every pixel twice.
    for beside in (np.s_[:, : y.start], np.s_[:, y.stop :], np.s_[:, :, : x.start], np.s_[:, :, x.stop :]):
        out[beside] = output.fill
    for band in range(len(out)):
        invalid = invalid_in(moving, band)
        if kernel.name == "nearest":
            inside = out[band, y.start : y.stop, x.start : x.stop]
            _copy_nearest(moving.pixels[band], invalid, y, x, inside, output)
            continue
        values = padded(moving.pixels[band], invalid, work, widths)
        valid = None if invalid is None else padded(~invalid, None, work, widths)
        _weigh_band(values, valid, y, x, out[band], tuple(output.conversion(work)))
    return out


def _axis(
    kernel: Interpolation,
    stretch: float,
    positions: NDArray[np.float64],
    raster_size: int,
    origin: int,
    length: int,
    work: np.dtype,
) -> _Axis:
    """Return the weights along one axis. `origin` is the index in the raster of the padded block's first pixel,
    `length` the block's size."""
    nearest = nearest_pixel(positions)
    inside = np.flatnonzero((nearest >= 0) & (nearest < raster_size))
    start, stop = (int(inside[0]), int(inside[-1]) + 1) if len(inside) else (0, 0)
    first, weights = axis_weights(kernel.name, kernel.radius, stretch, positions[start:stop])
    first, nearest = first - origin, nearest[start:stop] - origin
    if start < stop and (first.min() < 0 or first.max() + len(weights) > length):
        raise ValueError("The moving block does not cover what the output window needs.")
    offset_of_nearest = np.clip(nearest - first, 0, len(weights) - 1).astype(np.intp)
    weights = np.ascontiguousarray(weights.T.astype(work))
    return _Axis(
        start,
        stop,
        nearest.astype(np.intp),
        first.astype(np.uintp),
        weights,
        weights[np.arange(stop - start), offset_of_nearest],
    )


def _copy_nearest(
    pixels: NDArray, invalid: NDArray[np.bool_] | None, y: _Axis, x: _Axis, out: NDArray, output: OutputValues
) -> None:
    # Rows are converted before they are repeated: if the output is finer, there are far fewer of them.
    rows, index = np.unique(y.nearest, return_inverse=True)
    columns = np.take(pixels[rows], x.nearest, axis=1)
    converted = np.empty(columns.shape, output.dtype)
    copy(columns, converted, output, None if invalid is None else np.take(invalid[rows], x.nearest, axis=1))
    for r in range(0, len(out), _STRIP):
        # Unlike indexing, `take` releases Python's global lock; "clip" spares NumPy a copy.
        np.take(converted, index[r : r + _STRIP], axis=0, out=out[r : r + _STRIP], mode="clip")


def _weigh_band(
    values: NDArray,
    valid: NDArray | None,
    y: _Axis,
    x: _Axis,
    out: NDArray,
    conversion: tuple[np.generic, ...],
) -> None:
    """Interpolate one band.

    `values` and `valid` (1 or 0; None: all are valid) are the padded block, (rows, columns) in working precision.
    """
    # Imported here, since numba takes a second to load, and `nearest` does without it.
    from . import separable_passes as passes

    columns = len(x.first)
    mixed = np.empty((len(values), columns), values.dtype)
    passes.horizontal(values, x.first, x.weights, mixed)
    if valid is None:
        passes.vertical(mixed, y.first, y.weights, conversion, y.start, x.start, out)
        return
    share = np.empty_like(mixed)
    passes.horizontal(valid, x.first, x.weights, share)
    # `whole` is what `share` would be if all pixels were valid, to the last bit.
    whole = np.empty((y.weights.shape[1], columns), values.dtype)
    passes.horizontal(np.ones((len(whole), values.shape[1]), values.dtype), x.first, x.weights, whole)
    mask = (share, whole, values, valid, ~valid.all(axis=1))
    rows = (y.first, y.weights, y.nearest, y.nearest_weight)
    passes.vertical_masked(mixed, mask, rows, (x.nearest, x.nearest_weight), conversion, (y.start, x.start), out)
