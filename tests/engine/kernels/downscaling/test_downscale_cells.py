"""Statistics of cells whose edges lie inside pixels, against exact arithmetic."""

import numpy as np
import pytest

from rasterdask_plugin.engine.kernels.downscaling import reduce_cells, reduce_windows
from rasterdask_plugin.vocabulary.names import METHODS
from tests.oracles.downscaling import as_floats, raster, statistics

# Multiples of a power of two, so that weights are exact and ties of the mode are ties in both.
ROWS = [0, 2.5, 5, 7.5, 10]
COLUMNS = [0.25, 1.5, 1.75, 6.0, 9.0, 12.625]


@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32", "float64"])
@pytest.mark.parametrize("method", METHODS)
def test_every_statistic_of_fractional_cells(method, dtype):
    values = raster((10, 13), dtype, nodata=7, seed=11, distinct=9)
    result = reduce_cells(values, ROWS, COLUMNS, method, nodata=7, dtype="float64")
    expected = as_floats(statistics(values, ROWS, COLUMNS, method, 7))
    np.testing.assert_allclose(result, expected, rtol=1e-13, atol=1e-12)


def test_each_pixel_counts_by_the_part_of_it_in_the_cell():
    values = np.array([[1, 2, 3]], "uint8")
    assert reduce_cells(values, [0, 1], [0.5, 2.25], "count").tolist() == [[1.75]]
    assert reduce_cells(values, [0, 1], [0.5, 2.25], "sum").tolist() == [[0.5 * 1 + 2 + 0.25 * 3]]
    assert reduce_cells(values, [0, 0.5], [0.5, 2.25], "sum").tolist() == [[0.5 * (0.5 * 1 + 2 + 0.25 * 3)]]


def test_extremes_and_quantiles_take_every_touched_pixel_once():
    values = np.array([[9, 2, 3, 1]], "uint8")
    results = {m: reduce_cells(values, [0, 1], [0.75, 3.25], m)[0, 0] for m in ("min", "max", "range", "median")}
    assert results == {"min": 1, "max": 9, "range": 8, "median": 2}


def test_the_mode_is_weighted_by_area():
    values = np.array([[4, 4, 6, 6]], "uint8")
    assert reduce_cells(values, [0, 1], [0.5, 4], "mode")[0, 0] == 6
    assert reduce_cells(values, [0, 1], [0, 3.5], "mode")[0, 0] == 4


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("dtype", ["int16", "float32"])
def test_edges_on_whole_pixels_give_what_windows_give_to_the_bit(method, dtype):
    values = raster((2, 17, 22), dtype, nodata=7, seed=12)
    windows = reduce_windows(values, (4, 5), method, nodata=7, min_valid=0.3)
    cells = reduce_cells(values, np.arange(0, 21, 4), np.arange(0, 26, 5), method, nodata=7, min_valid=0.3)
    assert windows.dtype == cells.dtype
    np.testing.assert_array_equal(cells, windows)


@pytest.mark.parametrize("method", [m for m in METHODS if m != "count"])
def test_whole_cells_among_fractional_ones_are_windows_to_the_bit(method):
    values = raster((8, 12), "float32", seed=13)
    cells = reduce_cells(values, [0, 4, 8], [0, 4, 6.5, 12], method)
    np.testing.assert_array_equal(cells[:, 0], reduce_windows(values[:, :4], 4, method)[:, 0])


def test_an_edge_off_by_float_noise_touches_no_further_pixel():
    values = np.array([[1, 1, 200, 200]], "uint8")
    assert reduce_cells(values, [0, 1], [0, 2 + 1e-8, 4], "max").tolist() == [[1, 200]]
    assert reduce_cells(values, [0, 1], [0, 2 - 1e-8, 4], "min").tolist() == [[1, 200]]
    assert reduce_cells(values, [0, 1], [0, 2 + 1e-8, 4], "count").dtype == "uint32"


def test_cells_are_cut_to_the_block():
    values = np.full((2, 3), 6, "int16")
    assert reduce_cells(values, [-1, 1.5, 4], [-2.5, 0.5, 3.75], "count").tolist() == [[0.75, 3.75], [0.25, 1.25]]
    assert reduce_cells(values, [-1, 4], [-4, -1, 2, 4, 9], "sum", fill=-1).tolist() == [[-1, 24, 12, -1]]


@pytest.mark.parametrize("method", METHODS)
def test_cells_beyond_the_block_have_no_value(method):
    result = reduce_cells(np.ones((2, 3)), [0, 1.5], [3, 4, 9.5], method, fill=-1)
    assert result.tolist() == ([[0, 0]] if method == "count" else [[-1, -1]])


@pytest.mark.parametrize("edges", [[0, 1, 1], [2, 1], [0, np.nan], [0, np.inf], [], [[0, 1]]])
def test_edges_must_increase(edges):
    with pytest.raises(ValueError, match="increasing"):
        reduce_cells(np.zeros((4, 4)), [0, 4], edges, "mean")
