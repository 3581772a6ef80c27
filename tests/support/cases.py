"""Blocks and calls that the tests of the kernels share."""

from __future__ import annotations

import numpy as np

from rasterdask_plugin.engine.kernels.numbers.output_values import OutputValues
from rasterdask_plugin.engine.kernels.resampling import gather, separable, source_block

FLOAT = OutputValues(np.dtype("float32"), np.nan)
DOUBLE = OutputValues(np.dtype("float64"), np.nan)
NAMES = ("nearest", "bilinear", "bicubic", "lanczos", "average")


def float_output(dtype):
    """Float32 and with it arithmetic in float32, unless `dtype` is float64."""
    return DOUBLE if dtype == "float64" else FLOAT


def block(raster, window, nodata=None):
    rows, columns = slice(window.row, window.row + window.height), slice(window.column, window.column + window.width)
    return source_block.SourceBlock(raster[:, rows, columns], window.row, window.column, *raster.shape[1:], nodata)


def by_axes(raster, scale, offset, window, kernel, output=FLOAT, nodata=None):
    """Read what the output window needs, and no more, and resample it."""
    need = source_block.separable_window(scale, offset, window, raster.shape[1:], kernel)
    if need is None:
        return np.full((len(raster), window.height, window.width), output.fill, output.dtype)
    return separable.resample(block(raster, need, nodata), scale, offset, window, kernel, output)


def by_nodes(raster, u, v, spacing, window, kernel, output=FLOAT, nodata=None):
    """The same through nodes; `u`, `v`: all nodes of the output."""
    n = gather.node_window(window, spacing)
    part = np.s_[n.row : n.row + n.height, n.column : n.column + n.width]
    nodes = gather.CoordinateNodes(u[part], v[part], spacing, n.row, n.column)
    need = source_block.window_around(nodes.u, nodes.v, raster.shape[1:], kernel)
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
    v = scale[0] * (window.row + np.arange(window.height) + 0.5) + offset[0]
    u = scale[1] * (window.column + np.arange(window.width) + 0.5) + offset[1]
    return np.broadcast_to(u, (window.height, window.width)), np.broadcast_to(v[:, None], (window.height, window.width))


def speckled(rng, dtype="uint16", shape=(2, 23, 29), nodata=7, share=0.15):
    """A raster of noise with isolated nodata pixels and a nodata corner."""
    raster = rng.integers(100, 3000, shape).astype(dtype)
    raster[rng.random(shape) < share] = nodata
    raster[0, :9, :8] = nodata
    return raster
