"""Statistics of windows of whole pixels, against exact arithmetic."""

import math

import numpy as np
import pytest

from rasterdask_plugin.engine.kernels.downscaling import default_dtype, reduce_windows
from rasterdask_plugin.vocabulary.names import METHODS
from tests.oracles.downscaling import as_floats, raster, statistics, window_edges

DTYPES = ("uint8", "int8", "int16", "uint16", "int32", "uint32", "float32", "float64")
SELECTING = ("median", "min", "max", "mode", "q1", "q3")
EXACT = (*SELECTING, "count", "range")


def nodata_of(dtype):
    return -7 if np.dtype(dtype).kind != "u" else 7


def assert_is(result, expected, method):
    """Equal: to the bit where a statistic is one of the pixels, to the dtype's rounding where it is computed."""
    if method in EXACT:
        np.testing.assert_array_equal(result.astype(float), expected.astype(result.dtype).astype(float))
    else:
        precision = {"float32": 1.2e-7, "float64": 1e-12}[result.dtype.name]
        np.testing.assert_allclose(result, expected, rtol=precision, atol=1e-300)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("method", METHODS)
def test_every_statistic_of_every_dtype(method, dtype):
    nodata = nodata_of(dtype)
    values = raster((2, 11, 13), dtype, nodata=nodata, seed=1, distinct=3 if method == "mode" else None)
    values[0, :4, :5] = nodata
    fill = nodata if method in SELECTING else None
    for factor in ((4, 5), (3, 1), (20, 20)):
        result = reduce_windows(values, factor, method, nodata=nodata, fill=fill)
        edges = window_edges(11, factor[0]), window_edges(13, factor[1])
        assert result.dtype == default_dtype(method, dtype)
        empty = fill if fill is not None else (np.nan if result.dtype.kind == "f" else 0)
        for band, reduced in zip(values, result):
            assert_is(reduced, as_floats(statistics(band, *edges, method, nodata), empty), method)


@pytest.mark.parametrize("method", METHODS)
def test_without_nodata_every_integer_counts(method):
    values = raster((6, 7), "int16", seed=2, distinct=3)
    result = reduce_windows(values, 3, method, dtype="float64")
    expected = as_floats(statistics(values, window_edges(6, 3), window_edges(7, 3), method))
    np.testing.assert_allclose(result, expected, rtol=1e-14)


@pytest.mark.parametrize("nodata", [-1, 256, 3.5, math.nan, math.inf])
def test_a_nodata_value_that_the_dtype_cannot_hold_masks_nothing(nodata):
    values = raster((4, 4), "uint8", seed=3)
    np.testing.assert_array_equal(
        reduce_windows(values, 2, "mean", nodata=nodata), reduce_windows(values, 2, "mean", nodata=None)
    )
    assert reduce_windows(values, 2, "count", nodata=nodata).tolist() == [[4, 4], [4, 4]]


def test_a_float32_nodata_value_is_compared_as_float32():
    values = np.array([[0.1, 0.5], [0.1, 0.25]], "float32")
    assert reduce_windows(values, 2, "count", nodata=0.1)[0, 0] == 2


def test_nan_nodata_is_what_nan_is_without_it():
    values = raster((6, 6), "float32", seed=4)
    for method in METHODS:
        np.testing.assert_array_equal(
            reduce_windows(values, 3, method, nodata=math.nan), reduce_windows(values, 3, method)
        )


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("dtype", ["int16", "float32"])
def test_a_window_of_nodata_alone_is_filled(method, dtype):
    values = np.full((4, 6), 5, dtype)
    values[:, 2:4] = -1 if dtype == "int16" else np.nan
    result = reduce_windows(values, 2, method, nodata=-1, dtype="float64", fill=-99)
    assert (result[:, 1] == (0 if method == "count" else -99)).all()
    assert (result[:, ::2] != -99).all()


def test_variance_and_stddev_are_the_populations():
    values = np.array([[1, 3], [5, 7]], "uint8")
    assert reduce_windows(values, 2, "variance").tolist() == [[5]]
    assert reduce_windows(values, 2, "stddev")[0, 0] == np.float32(math.sqrt(5))


def test_variance_survives_a_large_offset():
    values = (1e9 + np.arange(16).reshape(4, 4)).astype("float64")
    assert reduce_windows(values, 4, "variance")[0, 0] == 21.25


@pytest.mark.parametrize(
    ("row", "winner"),
    [([1, 2, 2, 1], 2), ([1, 2, 1, 2], 1), ([3, 1, 2, 2, 1], 2), ([4, 3, 2, 1], 4), ([-0.0, 0.0, 5, 5], 0)],
)
@pytest.mark.parametrize("dtype", ["int8", "float32"])
def test_of_equally_frequent_values_the_first_to_get_there_is_the_mode(row, winner, dtype):
    assert reduce_windows(np.array([row], dtype), 8, "mode")[0, 0] == winner


@pytest.mark.parametrize(
    ("size", "median", "q1", "q3"), [(1, 0, 0, 0), (2, 0, 0, 1), (4, 1, 0, 2), (5, 2, 1, 3), (100, 49, 24, 74)]
)
def test_quantiles_are_one_of_the_pixels_the_lower_of_two(size, median, q1, q3):
    row = np.random.default_rng(0).permutation(size).astype("int16")[np.newaxis]
    assert [reduce_windows(row, 100, method)[0, 0] for method in ("median", "q1", "q3")] == [median, q1, q3]


def arrangements(size):
    ramp = np.arange(size)
    return {
        "constant": ramp * 0,
        "ascending": ramp,
        "descending": ramp[::-1],
        "organ pipe": np.minimum(ramp, size - ramp),
        "two values": ramp % 2,
        "saw": ramp % 1000,
        "random": np.random.default_rng(0).integers(0, size, size),
    }


@pytest.mark.parametrize("arrangement", arrangements(1))
def test_quantiles_of_a_million_pixels_in_any_arrangement(arrangement):
    values = arrangements(1_000_000)[arrangement].astype("int32").reshape(1000, 1000)
    ranked = np.sort(values, axis=None)
    for method, rank in (("q1", 249_999), ("median", 499_999), ("q3", 749_999)):
        assert reduce_windows(values, 1000, method)[0, 0] == ranked[rank]


@pytest.mark.parametrize(
    ("dtype", "value"), [("uint16", 65535), ("int16", -32768), ("uint32", 2**32 - 1), ("int32", -(2**31))]
)
def test_sums_of_a_million_extreme_pixels_lose_no_digit(dtype, value):
    values = np.full((1000, 1000), value, dtype)
    values[0, 0] = 1
    total = 999_999 * value + 1
    assert int(reduce_windows(values, 1000, "sum")[0, 0]) == total
    assert reduce_windows(values, 1000, "mean", dtype="float64")[0, 0] == total / 1_000_000


def test_sums_of_columns_beyond_32_bits():
    values = np.full((40_000, 2), 65535, "uint16")
    assert int(reduce_windows(values, (40_000, 2), "sum")[0, 0]) == 80_000 * 65535


def test_float32_means_are_exact_to_one_unit_in_the_last_place():
    values = np.random.default_rng(5).lognormal(size=(600, 600)).astype("float32")
    for factor in (2, 10, 300):
        result = reduce_windows(values, factor, "mean")
        windows = values.reshape(600 // factor, factor, -1, factor).transpose(0, 2, 1, 3).reshape(*result.shape, -1)
        exact = np.array([[math.fsum(window.tolist()) / factor**2 for window in row] for row in windows])
        assert (np.abs(result - exact) <= np.spacing(exact.astype("float32"))).all()


def test_results_equal_coarsen_of_xarray():
    xarray = pytest.importorskip("xarray")
    values = np.random.default_rng(6).normal(size=(20, 30))
    values[values > 1.5] = np.nan
    windows = xarray.DataArray(values, dims=("y", "x")).coarsen(y=5, x=6)
    for method, expected in (
        ("mean", windows.mean()),
        ("sum", windows.sum()),
        ("stddev", windows.std()),
        ("max", windows.max()),
    ):
        np.testing.assert_allclose(reduce_windows(values, (5, 6), method), expected, rtol=1e-12)


@pytest.mark.parametrize("layout", ["fortran", "strided", "read-only", "big-endian"])
@pytest.mark.parametrize("method", ["mean", "median", "mode"])
def test_any_layout_of_the_block_gives_the_same(layout, method):
    values = raster((12, 10), "int32", seed=7, distinct=5)
    other = {
        "fortran": np.asfortranarray(values),
        "strided": np.repeat(values, 2, axis=1)[:, ::2],
        "read-only": values.copy(),
        "big-endian": values.astype(">i4"),
    }[layout]
    other.flags.writeable = layout != "read-only"
    np.testing.assert_array_equal(reduce_windows(other, 3, method), reduce_windows(values, 3, method))


def test_a_block_is_left_as_it_was():
    values = raster((9, 9), "float32", seed=8, nodata=-7)
    before = values.copy()
    for method in METHODS:
        reduce_windows(values, 4, method, nodata=-7)
    np.testing.assert_array_equal(values, before)


@pytest.mark.parametrize("shape", [(0, 5), (5, 0), (0, 5, 5)])
def test_an_empty_block_has_no_windows(shape):
    for method in METHODS:
        assert reduce_windows(np.zeros(shape, "int16"), 2, method).size == 0


@pytest.mark.parametrize("factor", [0, -1, 1.5, (2, 0)])
def test_an_impossible_factor_is_an_error(factor):
    with pytest.raises(ValueError, match="window of"):
        reduce_windows(np.zeros((4, 4), "uint8"), factor, "mean")


def test_what_cannot_be_reduced_is_an_error():
    values = np.zeros((4, 4), "uint8")
    with pytest.raises(ValueError, match="'average'"):
        reduce_windows(values, 2, "average")
    with pytest.raises(TypeError, match="complex64"):
        reduce_windows(values.astype("complex64"), 2, "mean")
    with pytest.raises(TypeError, match="int64"):
        reduce_windows(values, 2, "mean", dtype="int64")
    with pytest.raises(ValueError, match="axes"):
        reduce_windows(values[0], 2, "mean")
    with pytest.raises(ValueError, match="from 0 to 1"):
        reduce_windows(values, 2, "mean", min_valid=50)


@pytest.mark.parametrize("dtype", ["float64", "float32", "int32", "int16"])
def test_the_mode_of_values_that_are_all_different_is_the_first(dtype):
    values = np.random.default_rng(0).permutation(2000).reshape(40, 50).astype(dtype)
    assert reduce_windows(values, 50, "mode")[0, 0] == values[0, 0]
    values[-1, -1] = values[20, 20]
    assert reduce_windows(values, 50, "mode")[0, 0] == values[20, 20]
