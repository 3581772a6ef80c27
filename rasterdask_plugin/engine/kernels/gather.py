"""Resample through a coarse grid of coordinates: other CRSs, rotations, sensor geometry.

The coordinates of an output pixel are interpolated from the nodes around it inside the kernel, once for all bands.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rasterdask_plugin.engine.kernels.compiled import form
from rasterdask_plugin.engine.kernels.interpolation_weights import (
    NAMES,
    Interpolation,
    distance_step,
    half_width,
    margin,
    tap_count,
)
from rasterdask_plugin.engine.kernels.moving_block import MovingBlock, Window, invalid_in, padded, padding
from rasterdask_plugin.engine.kernels.output_values import OutputValues, copy, store, working_dtype

_STRIP = 32
"""Output rows at a time: what is computed is still in the cache when it is rounded."""


@dataclass(frozen=True)
class CoordinateNodes:
    """Moving coordinates of every `spacing`-th output pixel, as many as an output window needs or more.

    Node (i, k) is the centre of output pixel (row i · spacing, column k · spacing), counted over the whole output.
    """

    u: NDArray[np.float64]
    """Moving columns, corner convention, (node rows, node columns); NaN: outside the domain."""
    v: NDArray[np.float64]
    """Moving rows, the same."""
    spacing: int
    """Output pixels from node to node."""
    row: int = 0
    """Index i of the first row of nodes."""
    column: int = 0
    """Index k of the first column of nodes."""


def node_window(window: Window, spacing: int) -> Window:
    """Return the nodes that the pixels of an output window lie between, as a window in indices of nodes."""
    row, column = window.row // spacing, window.column // spacing
    last_row = -(-(window.row + window.height - 1) // spacing)
    last_column = -(-(window.column + window.width - 1) // spacing)
    return Window(row, column, last_row - row + 1, last_column - column + 1)


def resample(
    moving: MovingBlock,
    nodes: CoordinateNodes,
    window: Window,
    interpolation: Interpolation,
    output: OutputValues,
    wanted: str | None = None,
) -> NDArray:
    """Return the moving raster on an output window, (bands, height, width) in the output's data type.

    Coordinates are linear between the nodes, along rows, then along columns; a NaN or infinite node makes fill of
    every pixel in which it has a weight other than 0. `moving` covers `moving_block.window_around` the nodes of
    `node_window`. Which pixels are fill, and what else holds: as in `separable.resample`. The kernel is aligned with
    the moving raster's rows and columns, and so is the footprint of `average`: a box of stretch_x × stretch_y moving
    pixels about the output pixel's centre, exact where the two grids are parallel.
    `wanted`: form of the kernel, see `compiled.form`. Raises ValueError if the block or the nodes do not cover what is
    needed.
    """
    work = working_dtype(moving.pixels.dtype, output.dtype)
    out = np.full((len(moving.pixels), window.height, window.width), output.fill, output.dtype)
    if window.height == 0 or window.width == 0:
        return out
    need = node_window(window, nodes.spacing)
    have = nodes.u.shape
    below, right = need.row - nodes.row, need.column - nodes.column
    if below < 0 or right < 0 or below + need.height > have[0] or right + need.width > have[1]:
        raise ValueError("The coordinate nodes do not cover the output window.")
    grid = (
        # Copies: numba compiles anew for each memory layout, and for arrays that are read-only.
        np.array(nodes.u, np.float64, order="C"),
        np.array(nodes.v, np.float64, order="C"),
        np.arange(nodes.spacing) / nodes.spacing,
        window.row - nodes.row * nodes.spacing,
        window.column - nodes.column * nodes.spacing,
    )
    if interpolation.name == "nearest":
        _copy_nearest(moving, grid, out, output, wanted)
    else:
        _interpolate(moving, grid, interpolation, out, output, work, wanted)
    return out


def axis_numbers(name: str, radius: int, stretch: float) -> tuple[float, float, float, int]:
    """Return what a compiled kernel needs to know of one axis: stretch, half width, distance step, number of taps."""
    return (
        float(stretch),
        half_width(name, radius, stretch),
        distance_step(name, radius, stretch),
        tap_count(name, radius, stretch),
    )


def _copy_nearest(moving: MovingBlock, grid: tuple, out: NDArray, output: OutputValues, wanted: str | None) -> None:
    kernels = form("gather", wanted)
    u, v, fraction, row, column = grid
    rows, columns = moving.pixels.shape[1:]
    converted = []
    for band in range(len(out)):
        # Converted before pixels are repeated, with one more pixel at the end: fill, for what is outside.
        flat = np.full(rows * columns + 1, output.fill, output.dtype)
        copy(moving.pixels[band], flat[:-1].reshape(rows, columns), output, invalid_in(moving, band))
        converted.append(flat)
    room = np.empty((min(_STRIP, out.shape[1]), out.shape[2]), np.intp)
    for r in range(0, out.shape[1], _STRIP):
        part = out[:, r : r + _STRIP]
        index = room[: part.shape[1]]
        origin = (moving.row, moving.column)
        raster = (moving.height, moving.width)
        beyond = kernels.nearest_index(u, v, fraction, row + r, column, raster, origin, (rows, columns), index)
        _refuse(beyond)
        for band, flat in enumerate(converted):
            # The indices were checked; "clip" spares NumPy a copy.
            np.take(flat, index, out=part[band], mode="clip")


def _interpolate(
    moving: MovingBlock,
    grid: tuple,
    interpolation: Interpolation,
    out: NDArray,
    output: OutputValues,
    work: np.dtype,
    wanted: str | None,
) -> None:
    kernels = form("gather", wanted)
    name, radius = interpolation.name, interpolation.radius
    axis_x = axis_numbers(name, radius, interpolation.stretch_x)
    axis_y = axis_numbers(name, radius, interpolation.stretch_y)
    around = (margin(name, radius, interpolation.stretch_y), margin(name, radius, interpolation.stretch_x))
    widths = padding(moving, *around)
    values, valid, touched = _planes(moving, widths, (axis_y[3], axis_x[3]), work)
    u, v, fraction, row, column = grid
    raster = (moving.height, moving.width)
    origin = (moving.row - widths[0][0], moving.column - widths[1][0])
    for r in range(0, out.shape[1], _STRIP):
        part = out[:, r : r + _STRIP]
        strip = np.empty(part.shape, work)
        planes = (values, valid, touched)
        place = (row + r, column, raster, origin)
        beyond = kernels.gather(*planes, u, v, fraction, *place, NAMES.index(name), radius, axis_x, axis_y, strip)
        _refuse(beyond)
        for band in range(len(out)):
            store(strip[band], part[band], output, wanted)


def _refuse(beyond: int) -> None:
    if beyond:
        raise ValueError("The moving block does not cover what the output window needs.")


def _planes(
    moving: MovingBlock, widths: tuple[tuple[int, int], tuple[int, int]], taps: tuple[int, int], work: np.dtype
) -> tuple[NDArray, NDArray[np.uint8], NDArray[np.uint8]]:
    """Return `values`, `valid` and `touched` as `gather_numpy.gather` wants them."""
    bands = len(moving.pixels)
    masks = [invalid_in(moving, band) for band in range(bands)]
    values = np.stack([padded(moving.pixels[b], masks[b], work, widths) for b in range(bands)])
    if all(mask is None for mask in masks):
        return values, np.empty((bands, 0, 0), np.uint8), np.empty((bands, 0, 0), np.uint8)
    valid = np.ones(values.shape, np.uint8)
    touched = np.zeros(values.shape, np.uint8)
    for band, mask in enumerate(masks):
        if mask is not None:
            valid[band] = padded(~mask, None, np.uint8, widths)
            touched[band] = _touched(valid[band] == 0, taps)
    return values, valid, touched


def _touched(invalid: NDArray[np.bool_], taps: tuple[int, int]) -> NDArray[np.bool_]:
    """Return where any of the `taps` (rows, columns) pixels that begin here is invalid."""
    rows, columns = invalid.shape
    counts = np.zeros((rows + taps[0], columns + taps[1]), np.int64)
    counts[1 : rows + 1, 1 : columns + 1] = invalid.cumsum(axis=0, dtype=np.int64).cumsum(axis=1)
    counts[rows + 1 :] = counts[rows]
    counts[:, columns + 1 :] = counts[:, columns : columns + 1]
    within = counts[taps[0] :, taps[1] :] - counts[:rows, taps[1] :] - counts[taps[0] :, :columns]
    return within + counts[:rows, :columns] > 0
