"""Any split of the output into blocks gives the same bits, each block from no more than the window it asks for."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasterdask_plugin.engine.kernels.resampling import gather, separable
from rasterdask_plugin.engine.kernels.resampling.coordinate_nodes import CoordinateNodes
from rasterdask_plugin.engine.kernels.resampling.interpolation_weights import interpolation
from rasterdask_plugin.engine.kernels.resampling.source_block import SourceBlock
from tests.support import cases

SHAPE = (50, 61)


def pieces(cuts_y, cuts_x):
    ys, xs = sorted({0, SHAPE[0], *cuts_y}), sorted({0, SHAPE[1], *cuts_x})
    return [cases.window_of(a, c, b - a, d - c) for a, b in zip(ys, ys[1:]) for c, d in zip(xs, xs[1:])]


cuts = st.tuples(st.lists(st.integers(1, 49), max_size=3), st.lists(st.integers(1, 60), max_size=3))
case = {
    "name": st.sampled_from(cases.NAMES),
    "cuts": cuts,
    "scale": st.sampled_from([0.21, 0.5, 2 / 3, 1.0, 1.37, 2.0]),
    "nodata": st.sampled_from([None, 7]),
    "dtype": st.sampled_from(["uint16", "float64"]),
}


def assembled(resample, cuts):
    result = np.empty((2, *SHAPE), np.float64)
    for w in pieces(*cuts):
        result[(slice(None), *w.toslices())] = resample(w)
    return result


@settings(max_examples=150, deadline=None)
@given(**case, offset=st.floats(-9, 30), flip=st.booleans())
def test_axes_do_not_depend_on_the_split(name, cuts, scale, nodata, dtype, offset, flip):
    raster = cases.speckled(np.random.default_rng(10), dtype, (2, 40, 43), share=0.02)
    scales = (-scale, scale) if flip else (scale, scale)
    offsets = (40 - offset, offset) if flip else (offset, -offset / 3)

    def resample(window):
        kernel = interpolation(name, scale, scale)
        return cases.by_axes(raster, scales, offsets, window, kernel, cases.float_output(dtype), nodata)

    np.testing.assert_array_equal(assembled(resample, cuts), resample(cases.window_of(0, 0, *SHAPE)))


@settings(max_examples=150, deadline=None)
@given(**case, degrees=st.floats(-180, 180), spacing=st.sampled_from([1, 7, 16, 64]))
def test_nodes_do_not_depend_on_the_split(name, cuts, scale, nodata, dtype, degrees, spacing):
    raster = cases.speckled(np.random.default_rng(11), dtype, (2, 40, 43), share=0.02)
    u, v = cases.rotated_nodes(SHAPE, spacing, scale, degrees, (19, 24))

    def resample(window):
        kernel = interpolation(name, scale, scale)
        return cases.by_nodes(raster, u, v, spacing, window, kernel, cases.float_output(dtype), nodata)

    np.testing.assert_array_equal(assembled(resample, cuts), resample(cases.window_of(0, 0, *SHAPE)))


@pytest.mark.parametrize("name", cases.NAMES)
def test_a_block_that_is_too_small_is_refused(name):
    pixels = np.zeros((1, 20, 20), np.float32)
    block = SourceBlock(pixels, 10, 10, 100, 100)
    window, kernel = cases.window_of(0, 0, 21, 20), interpolation(name, 1, 1)
    nodes = CoordinateNodes(*np.meshgrid(np.arange(4) * 10 + 10.5, np.arange(4) * 10 + 10.5), 10)
    with pytest.raises(ValueError, match="does not cover"):
        separable.resample(block, (1, 1), (10, 10), window, kernel, cases.FLOAT)
    with pytest.raises(ValueError, match="does not cover"):
        gather.resample(block, nodes, window, kernel, cases.FLOAT)
    with pytest.raises(ValueError, match="nodes do not cover"):
        gather.resample(block, nodes, cases.window_of(0, 0, 32, 20), kernel, cases.FLOAT)


@pytest.mark.parametrize("name", cases.NAMES)
def test_an_output_beside_the_moving_raster_is_all_fill(name):
    raster = np.ones((1, 20, 20), np.uint8)
    kernel, output = interpolation(name, 1, 1), cases.OutputValues(np.dtype("uint8"), 3)
    whole = SourceBlock(raster, 0, 0, 20, 20)
    result = separable.resample(whole, (1, 1), (20.5, 0), cases.window_of(0, 0, 5, 5), kernel, output)
    np.testing.assert_array_equal(result, np.full((1, 5, 5), 3))
    assert cases.by_axes(raster, (1, 1), (-30, 0), cases.window_of(0, 0, 5, 5), kernel, output).min() == 3
