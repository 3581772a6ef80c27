"""What holds for any raster: independence of blocks, relations between statistics."""

from fractions import Fraction

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from rasterdask_plugin.engine.kernels.downscaling import reduce_cells, reduce_windows
from rasterdask_plugin.vocabulary.names import METHODS
from tests.oracles.downscaling import raster, window_edges
from tests.oracles.downscaling import statistics as exact_statistics

shapes = st.tuples(st.integers(1, 40), st.integers(1, 40))
factors = st.tuples(st.integers(1, 12), st.integers(1, 12))
dtypes = st.sampled_from(["uint8", "int16", "float32"])
seeds = st.integers(0, 2**32 - 1)
quick = settings(max_examples=60, deadline=None)


def cuts(size, step, random):
    """Places to cut an axis at, at multiples of `step`."""
    inner = [k for k in range(step, size, step) if random.random() < 0.4]
    return [0, *inner, size]


def assembled(values, row_cuts, column_cuts, reduce_block):
    return np.block(
        [
            [
                reduce_block(values[top:bottom, left:right], top, left)
                for left, right in zip(column_cuts, column_cuts[1:])
            ]
            for top, bottom in zip(row_cuts, row_cuts[1:])
        ]
    )


@quick
@given(shapes, factors, dtypes, seeds, st.sampled_from(METHODS))
def test_windows_do_not_depend_on_the_blocks(shape, factor, dtype, seed, method):
    values = raster(shape, dtype, nodata=7, seed=seed)
    random = np.random.default_rng(seed)

    def reduce_block(block, top, left):
        return reduce_windows(block, factor, method, nodata=7, min_valid=0.2)

    whole = reduce_block(values, 0, 0)
    blocks = assembled(values, cuts(shape[0], factor[0], random), cuts(shape[1], factor[1], random), reduce_block)
    np.testing.assert_array_equal(blocks, whole)


@quick
@given(shapes, st.floats(1.1, 9), dtypes, seeds, st.sampled_from(METHODS))
def test_fractional_cells_do_not_depend_on_the_blocks(shape, step, dtype, seed, method):
    values = raster(shape, dtype, nodata=7, seed=seed)
    edges = [np.minimum(np.arange(int(np.ceil(size / step)) + 1) * step, size) for size in shape]
    edges = [axis if axis[-1] > axis[-2] else axis[:-1] for axis in edges]

    def rows_of(first, last):
        """The cells first..last from a block that holds just the rows that they touch."""
        some = edges[0][first : last + 1]
        top, bottom = int(some[0]), int(np.ceil(some[-1]))
        return reduce_cells(values[top:bottom], some - top, edges[1], method, nodata=7, min_valid=0.2, dtype="float64")

    count = len(edges[0]) - 1
    split = np.random.default_rng(seed).integers(0, count + 1)
    parts = [rows_of(first, last) for first, last in ((0, split), (split, count)) if last > first]
    np.testing.assert_array_equal(np.concatenate(parts), rows_of(0, count))


@quick
@given(shapes, factors, dtypes, seeds)
def test_mean_times_count_is_sum(shape, factor, dtype, seed):
    values = raster(shape, dtype, nodata=7, seed=seed)
    mean, count, total = (
        reduce_windows(values, factor, method, nodata=7, dtype="float64") for method in ("mean", "count", "sum")
    )
    np.testing.assert_allclose(mean * count, total, rtol=1e-14)
    np.testing.assert_array_equal(count == 0, np.isnan(total))


@quick
@given(shapes, factors, dtypes, seeds)
def test_quartiles_are_in_order_between_the_extremes(shape, factor, dtype, seed):
    values = raster(shape, dtype, nodata=7, seed=seed)
    results = [
        reduce_windows(values, factor, method, nodata=7, dtype="float64", fill=0)
        for method in ("min", "q1", "median", "q3", "max")
    ]
    for lower, upper in zip(results, results[1:]):
        assert (lower <= upper).all()


@quick
@given(shapes, factors, dtypes, seeds)
def test_rms_squared_is_variance_plus_mean_squared(shape, factor, dtype, seed):
    values = raster(shape, dtype, nodata=7, seed=seed)
    rms, variance, mean = (
        reduce_windows(values, factor, method, nodata=7, dtype="float64") for method in ("rms", "variance", "mean")
    )
    np.testing.assert_allclose(rms**2, variance + mean**2, rtol=1e-11)


@quick
@given(shapes, factors, seeds, st.sampled_from(["mean", "sum", "range", "variance", "stddev", "rms"]))
def test_numbers_near_the_limits_of_float64_are_right_or_nodata(shape, factor, seed, method):
    random = np.random.default_rng(seed)
    limit = float(np.finfo("float64").max)
    values = random.choice([limit, -limit, limit / 3, -limit / 2, 1e300, 5.0, 7.0, np.nan], shape)
    result = reduce_windows(values, factor, method, nodata=7, fill=np.nan)
    edges = map(window_edges, shape, factor)
    for found, exact in zip(
        result.ravel(), [cell for row in exact_statistics(values, *edges, method, 7) for cell in row]
    ):
        if exact is None or abs(exact) > Fraction(limit) * (1 + Fraction(1, 10**12)):
            assert np.isnan(found)
        elif abs(exact) < Fraction(limit) * (1 - Fraction(1, 10**12)):
            # Of numbers that cancel out, what is left is as uncertain as the greatest of them.
            uncertain = limit * factor[0] * factor[1] * 2.0**-52 if method in ("mean", "sum") else 0
            assert abs(found - float(exact)) <= 1e-12 * abs(float(exact)) + uncertain
