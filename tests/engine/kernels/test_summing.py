"""Exact sums over tiles of small integers."""

from __future__ import annotations

import numpy as np
import pytest

from rasterdask_plugin.engine.kernels.compiled import form

FORMS = ("numba", "numpy")


def slow(tile, nodata):
    numbers = [int(number) for number in tile.ravel() if nodata is None or number != nodata]
    squares = sum(number * number for number in numbers)
    return len(numbers), min(numbers, default=None), max(numbers, default=None), sum(numbers), squares


def whole_sums(wanted, band, rows, columns, nodata):
    if wanted == "numba":
        pytest.importorskip("numba")
    dtype = band.dtype.type
    limits = dtype(np.iinfo(dtype).min), dtype(np.iinfo(dtype).max)
    kernel = form("summing", wanted)
    found = kernel.whole_sums(band, rows, columns, dtype(nodata or 0), nodata is not None, limits)
    count, *rest = map(int, found)
    return (count, *rest) if count else (0, None, None, *rest[2:])


@pytest.mark.parametrize("wanted", FORMS)
@pytest.mark.parametrize("dtype", ["uint8", "int8", "int16", "uint16"])
@pytest.mark.parametrize("where", ["nowhere", "least", "greatest", "between", "everywhere"])
def test_sums_are_exact_wherever_nodata_is(rng, wanted, dtype, where):
    limits = np.iinfo(dtype)
    band = rng.integers(limits.min, limits.max, (90, 77), dtype, endpoint=True)
    part = (5, 85), (3, 70)
    tile = band[slice(*part[0]), slice(*part[1])]
    nodata = {"least": limits.min, "greatest": limits.max, "between": int(tile[40, 20])}.get(where)
    if where == "everywhere":
        nodata = 7
        tile[...] = 7
    elif nodata is not None:
        tile[rng.random(tile.shape) < 0.3] = nodata
    assert whole_sums(wanted, band, *part, nodata) == slow(tile, nodata)


@pytest.mark.parametrize("wanted", FORMS)
@pytest.mark.parametrize(("dtype", "value"), [("uint16", 65535), ("int16", -32768)])
def test_nothing_overflows_in_the_largest_tile(wanted, dtype, value):
    band = np.full((1024, 1024), value, dtype)
    found = whole_sums(wanted, band, (0, 1024), (0, 1024), None)
    assert found == (2**20, value, value, value * 2**20, value * value * 2**20)
