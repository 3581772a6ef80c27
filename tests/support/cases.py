"""Blocks and calls that the tests of the kernels share."""

from __future__ import annotations

import math

import numpy as np
from rasterio.windows import Window

from rasterdask_plugin.engine.kernels.numbers.output_values import OutputValues
from rasterdask_plugin.engine.kernels.resampling import gather, separable, source_block
from rasterdask_plugin.engine.kernels.resampling.coordinate_nodes import CoordinateNodes, node_window
from rasterdask_plugin.engine.kernels.resampling.interpolation_weights import margin

FLOAT = OutputValues(np.dtype("float32"), np.nan)
DOUBLE = OutputValues(np.dtype("float64"), np.nan)
NAMES = ("nearest", "bilinear", "bicubic", "lanczos", "average")


def float_output(dtype):
    """Float32 and with it arithmetic in float32, unless `dtype` is float64."""
    return DOUBLE if dtype == "float64" else FLOAT


def window_of(row, column, height, width):
    """A window, in the order of an array's axes."""
    return Window(column, row, width, height)


def block(raster, window, nodata=None):
    pixels = raster[(slice(None), *window.toslices())]
    return source_block.SourceBlock(pixels, window.row_off, window.col_off, *raster.shape[1:], nodata)


def by_axes(raster, scale, offset, window, kernel, output=FLOAT, nodata=None):
    """Read what the output window needs, and no more, and resample it."""
    need = separable_window(scale, offset, window, raster.shape[1:], kernel)
    if need is None:
        return np.full((len(raster), window.height, window.width), output.fill, output.dtype)
    return separable.resample(block(raster, need, nodata), scale, offset, window, kernel, output)


def by_nodes(raster, u, v, spacing, window, kernel, output=FLOAT, nodata=None):
    """The same through nodes; `u`, `v`: all nodes of the output."""
    n = node_window(window, spacing)
    part = np.s_[n.row_off : n.row_off + n.height, n.col_off : n.col_off + n.width]
    nodes = CoordinateNodes(u[part], v[part], spacing, n.row_off, n.col_off)
    need = window_around(nodes.u, nodes.v, raster.shape[1:], kernel)
    if need is None:
        return np.full((len(raster), window.height, window.width), output.fill, output.dtype)
    return gather.resample(block(raster, need, nodata), nodes, window, kernel, output)


def rotated_nodes(shape, spacing, scale, degrees, centre):
    """Nodes of a rotation by `degrees` about moving (row, column) `centre`, the middle of an output of `shape`."""
    i = np.arange(-(-shape[0] // spacing) + 1) * spacing + 0.5 - shape[0] / 2
    k = np.arange(-(-shape[1] // spacing) + 1) * spacing + 0.5 - shape[1] / 2
    y, x = np.meshgrid(i * scale, k * scale, indexing="ij")
    turn = np.deg2rad(degrees)
    return centre[1] + np.cos(turn) * x + np.sin(turn) * y, centre[0] - np.sin(turn) * x + np.cos(turn) * y


def full_coordinates(nodes, spacing, shape):
    """The nodes' coordinates for each output pixel, by the formula of bilinear interpolation."""
    result = np.empty(shape)
    for r, c in np.ndindex(shape):
        i, k, s, t = r // spacing, c // spacing, r % spacing / spacing, c % spacing / spacing
        result[r, c] = sum(
            weight * nodes[i + a, k + b]
            for a, down in ((0, 1 - s), (1, s))
            for b, along in ((0, 1 - t), (1, t))
            if (weight := down * along) > 0
        )
    return result


def axis_coordinates(scale, offset, window):
    v = scale[0] * (window.row_off + np.arange(window.height) + 0.5) + offset[0]
    u = scale[1] * (window.col_off + np.arange(window.width) + 0.5) + offset[1]
    return np.broadcast_to(u, (window.height, window.width)), np.broadcast_to(v[:, None], (window.height, window.width))


def speckled(rng, dtype="uint16", shape=(2, 23, 29), nodata=7, share=0.15):
    """A raster of noise with isolated nodata pixels and a nodata corner."""
    raster = rng.integers(100, 3000, shape).astype(dtype)
    raster[rng.random(shape) < share] = nodata
    raster[0, :9, :8] = nodata
    return raster


def separable_window(
    scale,
    offset,
    window,
    raster,
    interpolation,
):
    """The moving window that `separable.resample` needs for an output window, None if they do not meet.

    `scale`, `offset`: (rows, columns), as there; `raster`: height and width of the moving raster.
    """
    v = np.array([window.row_off + 0.5, window.row_off + window.height - 0.5]) * scale[0] + offset[0]
    u = np.array([window.col_off + 0.5, window.col_off + window.width - 0.5]) * scale[1] + offset[1]
    return window_around(u, v, raster, interpolation)


def window_around(u, v, raster, interpolation):
    """The moving window that positions between the least and the greatest of `u` and `v` need.

    `u`, `v`: moving columns and rows, corner convention, any shape; NaN and infinities are left out. `raster`: height
    and width of the moving raster, which clips the window. None if no position is in the raster.
    """
    kernel = interpolation
    rows = _extent(v, raster[0], margin(kernel.name, kernel.radius, kernel.stretch_y))
    columns = _extent(u, raster[1], margin(kernel.name, kernel.radius, kernel.stretch_x))
    if rows is None or columns is None:
        return None
    return Window(columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0])


def _extent(positions, size, around):
    finite = positions[np.isfinite(positions)]
    # A millionth of a pixel covers ties and the rounding of what is interpolated between the positions.
    if finite.size == 0 or finite.max() < -1e-6 or finite.min() >= size:
        return None
    low = math.floor(max(float(finite.min()) - 1e-6, 0.0)) - around
    high = math.floor(min(float(finite.max()) + 1e-6, size - 1.0)) + 1 + around
    return max(low, 0), min(high, size)
