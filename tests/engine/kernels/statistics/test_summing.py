"""Exact sums over tiles of small integers."""

from __future__ import annotations

import numpy as np
import pytest

from rasterdask_plugin.engine.kernels.statistics import summing as in_numpy
from rasterdask_plugin.engine.kernels.statistics import summing_compiled as compiled


def slow(tile, nodata):
    numbers = [int(number) for number in tile.ravel() if nodata is None or number != nodata]
    squares = sum(number * number for number in numbers)
    return len(numbers), min(numbers, default=None), max(numbers, default=None), sum(numbers), squares


def whole_sums(kernel, band, side, nodata):
    dtype = band.dtype.type
    limits = dtype(np.iinfo(dtype).min), dtype(np.iinfo(dtype).max)
    found = np.empty((-(-band.shape[0] // side) * -(-band.shape[1] // side), 5), np.int64)
    kernel.whole_sums(band, side, dtype(nodata or 0), nodata is not None, *limits, found)
    return [(count, *rest) if count else (0, None, None, *rest[2:]) for count, *rest in found.tolist()]


@pytest.mark.parametrize("kernel", [in_numpy, compiled])
@pytest.mark.parametrize("dtype", ["uint8", "int8", "int16", "uint16"])
@pytest.mark.parametrize("where", ["nowhere", "least", "greatest", "between", "everywhere"])
def test_sums_are_exact_wherever_nodata_is(rng, kernel, dtype, where):
    limits = np.iinfo(dtype)
    band = rng.integers(limits.min, limits.max, (90, 77), dtype, endpoint=True)
    nodata = {"least": limits.min, "greatest": limits.max, "between": int(band[40, 20])}.get(where)
    if where == "everywhere":
        nodata = 7
        band[:, :60] = 7
    elif nodata is not None:
        band[rng.random(band.shape) < 0.3] = nodata
    tiles = [band[row : row + 40, column : column + 40] for row in (0, 40, 80) for column in (0, 40)]
    assert whole_sums(kernel, band, 40, nodata) == [slow(tile, nodata) for tile in tiles]


@pytest.mark.parametrize("kernel", [in_numpy, compiled])
@pytest.mark.parametrize(("dtype", "value"), [("uint16", 65535), ("int16", -32768)])
@pytest.mark.parametrize("nodata", [None, "itself"])
def test_nothing_overflows_in_the_largest_tile(kernel, dtype, value, nodata):
    band = np.full((1024, 1024), value, dtype)
    expected = (2**20, value, value, value * 2**20, value * value * 2**20) if nodata is None else (0, None, None, 0, 0)
    assert whole_sums(kernel, band, 1024, nodata and value) == [expected]
