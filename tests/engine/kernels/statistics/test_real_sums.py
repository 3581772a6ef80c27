"""Sums over tiles of real numbers: right, and the same bits in both forms."""

from __future__ import annotations

import math

import numpy as np
import pytest

from rasterdask_plugin.engine.kernels.numbers.nodata import nodata_range
from rasterdask_plugin.engine.kernels.statistics import real_sums as in_numpy
from rasterdask_plugin.engine.kernels.statistics import real_sums_compiled as compiled

SIDE = 40


def slow(tile, nodata):
    """Return count, least, greatest, sum and squared distances from the mean, as exactly as floats can tell them."""
    numbers = [float(number) for number in tile.ravel() if math.isfinite(number) and number != nodata]
    if not numbers:
        return (0,)
    total = math.fsum(numbers)
    squares = math.fsum((number - total / len(numbers)) ** 2 for number in numbers)
    return len(numbers), min(numbers), max(numbers), total, squares


def real_sums(kernel, band, nodata):
    found = np.full((-(-band.shape[0] // SIDE) * -(-band.shape[1] // SIDE), 5), -1.0)
    kernel.real_sums(band, SIDE, nodata_range(band.dtype, nodata), found)
    return [tuple(tile) if tile[0] else (0,) for tile in found.tolist()]


def tiles_of(band):
    return [
        band[row : row + SIDE, column : column + SIDE]
        for row in range(0, band.shape[0], SIDE)
        for column in range(0, band.shape[1], SIDE)
    ]


def uneven(rng, shape, dtype, hidden):
    """Return numbers of many magnitudes, whose sum depends on the order, with some that are no numbers."""
    band = (rng.normal(1000, 300, shape) * 10.0 ** rng.integers(-3, 4, shape)).astype(dtype)
    if hidden:
        band[rng.random(shape) < 0.2] = 7
        band[rng.random(shape) < 0.1] = rng.choice([np.nan, np.inf, -np.inf])
        band[:SIDE, :SIDE] = hidden
    return band


@pytest.mark.parametrize("kernel", [in_numpy, compiled])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("hidden", [None, 7, math.nan])
def test_sums_of_valid_pixels(rng, kernel, dtype, hidden):
    band = uneven(rng, (90, 77), dtype, hidden)
    nodata = 7 if hidden else None
    # Distances have the digits of the band.
    tolerance = 1e-6 if dtype == "float32" else 1e-13
    for found, expected in zip(real_sums(kernel, band, nodata), [slow(tile, nodata) for tile in tiles_of(band)]):
        assert found[:3] == expected[:3]
        assert found[3:4] == pytest.approx(expected[3:4], rel=1e-13)
        assert found[4:] == pytest.approx(expected[4:], rel=tolerance)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("hidden", [None, 7, math.nan])
@pytest.mark.parametrize("columns", [*range(1, 11), 31, 32, 33, 40, 41, 80, 93])
def test_both_forms_give_the_same_bits(rng, dtype, hidden, columns):
    for rows in (1, 2, 8, 9, 39, 40, 41, 100):
        band = uneven(rng, (rows, columns), dtype, hidden)
        nodata = 7 if hidden else None
        assert real_sums(compiled, band, nodata) == real_sums(in_numpy, band, nodata)


@pytest.mark.parametrize("kernel", [in_numpy, compiled])
@pytest.mark.parametrize(
    ("dtype", "number", "squares"), [("float32", 1e30, 8e60), ("float64", 1e150, 8e300), ("float64", 1e300, math.inf)]
)
def test_squares_of_great_numbers(kernel, dtype, number, squares):
    band = np.array([[-number, number] * 4], dtype)
    (found,) = real_sums(kernel, band, None)
    assert found == pytest.approx((8, -number, number, 0, squares), rel=1e-6)


@pytest.mark.parametrize("dtype", ["int32", "uint32"])
def test_wide_integers_have_their_nodata(rng, dtype):
    limits = np.iinfo(dtype)
    band = rng.integers(limits.min, limits.max, (90, 77), dtype, endpoint=True)
    nodata = int(band[40, 20])
    for found, tile in zip(real_sums(in_numpy, band, nodata), tiles_of(band)):
        assert found == pytest.approx(slow(tile, nodata), rel=1e-13)
