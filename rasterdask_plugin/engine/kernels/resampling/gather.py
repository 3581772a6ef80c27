"""Resample with coordinates from a grid of nodes: for other CRSs, rotations and sensor geometry.

The kernel interpolates the coordinates of an output pixel from the nodes around it, once for all bands.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ....vocabulary.names import INTERPOLATIONS
from ..numbers.output_values import OutputValues, copy, working_dtype
from .coordinate_nodes import CoordinateNodes, ExactPixels, node_window
from .interpolation_weights import (
    Interpolation,
    distance_step,
    half_width,
    lanczos_phases,
    margin,
    tap_count,
)
from .source_block import SourceBlock, invalid_in, padded, padding

_STRIP = 32
"""Output rows at a time: their coordinates are still in the cache when they are looked up."""


def resample(
    moving: SourceBlock,
    nodes: CoordinateNodes,
    window: Window,
    interpolation: Interpolation,
    output: OutputValues,
    exact: ExactPixels | None = None,
) -> NDArray:
    """Return the moving raster on an output window, (bands, height, width) in the output's data type.

    Coordinates are interpolated linearly between the nodes, along columns and then along rows. The coordinates of the
    pixels in `exact` replace them. A pixel is fill if a NaN or infinite node has a weight other than 0 in it. `moving`
    covers all positions, with the kernel's margin. Everything else is as in `separable.resample`.

    The kernel is aligned with the moving raster's rows and columns. So is the footprint of `average`, a box of
    stretch_x × stretch_y moving pixels around the output pixel's centre, which is exact if the two grids are parallel.
    Raises ValueError if the block or the nodes do not cover the window.
    """
    work = working_dtype(moving.pixels.dtype, output.dtype)
    out = np.empty((len(moving.pixels), window.height, window.width), output.dtype)
    if window.height == 0 or window.width == 0:
        return out
    positions = _positions(nodes, window)
    if exact is None:
        exact = ExactPixels(np.empty(0, np.intp), np.empty(0, np.intp), np.empty(0), np.empty(0))
    if interpolation.name == "nearest":
        _copy_nearest(moving, positions, exact, out, output)
    else:
        _interpolate(moving, positions, exact, interpolation, out, output, work)
    return out


def _positions(nodes: CoordinateNodes, window: Window) -> tuple:
    """Return u, v, fraction, row and column as `coordinates.positions` takes them for the window's pixels."""
    need = node_window(window, nodes.spacing)
    have = nodes.u.shape
    below, right = need.row_off - nodes.row, need.col_off - nodes.column
    if below < 0 or right < 0 or below + need.height > have[0] or right + need.width > have[1]:
        raise ValueError("The coordinate nodes do not cover the output window.")
    # Numba compiles a function again for each memory layout, and for read-only arrays.
    u, v = (np.require(values, np.float64, ["C", "W"]) for values in (nodes.u, nodes.v))
    fraction = np.arange(nodes.spacing) / nodes.spacing
    return u, v, fraction, window.row_off - nodes.row * nodes.spacing, window.col_off - nodes.column * nodes.spacing


def axis_numbers(name: str, radius: int, stretch: float) -> tuple[float, float, float, int]:
    """Return what a compiled kernel needs for one axis: stretch, half width, distance step, number of taps."""
    return (
        float(stretch),
        half_width(name, radius, stretch),
        distance_step(name, radius, stretch),
        tap_count(name, radius, stretch),
    )


def _copy_nearest(
    moving: SourceBlock, positions: tuple, exact: ExactPixels, out: NDArray, output: OutputValues
) -> None:
    # Imported here, since numba takes a second to load.
    from . import coordinates

    rows, columns = moving.pixels.shape[1:]
    converted = []
    for band in range(len(out)):
        # Pixels are converted before they are repeated. One more pixel at the end is fill, for positions outside.
        flat = np.full(rows * columns + 1, output.fill, output.dtype)
        copy(moving.pixels[band], flat[:-1].reshape(rows, columns), output, invalid_in(moving, band))
        converted.append(flat)
    *nodes, fraction, row, column = positions
    room = np.empty((2, min(_STRIP, out.shape[1]), out.shape[2]))
    index_room = np.empty(room.shape[1:], np.intp)
    origin, raster = (moving.row, moving.column), (moving.height, moving.width)
    for r in range(0, out.shape[1], _STRIP):
        strip = out[:, r : r + _STRIP]
        u, v = room[:, : strip.shape[1]]
        here = slice(*np.searchsorted(exact.row, (r, r + strip.shape[1])))
        for node_values, exact_values, target in zip(nodes, (exact.u, exact.v), (u, v)):
            coordinates.positions(node_values, fraction, row + r, column, target)
            target[exact.row[here] - r, exact.column[here]] = exact_values[here]
        index = index_room[: strip.shape[1]]
        _refuse(coordinates.nearest_index(u, v, raster, origin, (rows, columns), index))
        for band, flat in enumerate(converted):
            # The indices were checked; "clip" spares NumPy a copy.
            np.take(flat, index, out=strip[band], mode="clip")


def _interpolate(
    moving: SourceBlock,
    positions: tuple,
    exact: ExactPixels,
    interpolation: Interpolation,
    out: NDArray,
    output: OutputValues,
    work: np.dtype,
) -> None:
    # Not imported for `nearest`: numba takes a second to load.
    from .gather_pixels import gather

    name, radius = interpolation.name, interpolation.radius
    axes = [axis_numbers(name, radius, stretch) for stretch in (interpolation.stretch_x, interpolation.stretch_y)]
    phases = tuple(lanczos_phases(step, taps) for _, _, step, taps in axes)
    around = (margin(name, radius, interpolation.stretch_y), margin(name, radius, interpolation.stretch_x))
    widths = padding(moving, *around)
    planes = _planes(moving, widths, (axes[1][3], axes[0][3]), work)
    raster = (moving.height, moving.width)
    origin = (moving.row - widths[0][0], moving.column - widths[1][0])
    # All blocks get one type and memory layout, or numba would compile again.
    kinds = {"row": np.intp, "column": np.intp, "u": np.float64, "v": np.float64}
    places = tuple(np.require(getattr(exact, field), kind, ["C", "W"]) for field, kind in kinds.items())
    conversion = tuple(output.conversion(work))
    code = INTERPOLATIONS.index(name)
    _refuse(gather(*planes, positions, places, raster, origin, code, (radius, *axes), phases, conversion, out))


def _refuse(beyond: int) -> None:
    if beyond:
        raise ValueError("The moving block does not cover what the output window needs.")


def _planes(
    moving: SourceBlock, widths: tuple[tuple[int, int], tuple[int, int]], taps: tuple[int, int], work: np.dtype
) -> tuple[NDArray, NDArray[np.uint8], NDArray[np.uint8]]:
    """Return `values`, `valid` and `touched` as `gather_pixels.gather` takes them."""
    bands, rows, columns = moving.pixels.shape
    (top, bottom), (left, right) = widths
    shape = (top + rows + bottom, left + columns + right)
    masks = [invalid_in(moving, band) for band in range(bands)]
    values = np.empty((bands, *shape), work)
    for band in range(bands):
        values[band] = padded(moving.pixels[band], masks[band], work, widths)
    if all(mask is None for mask in masks):
        return values, np.empty((bands, 0, 0), np.uint8), np.empty((bands, 0, 0), np.uint8)
    valid = np.ones((bands, *shape), np.uint8)
    touched = np.zeros(valid.shape, np.uint8)
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
