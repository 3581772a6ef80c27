"""Summaries of blocks and what they add up to."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest

from rasterdask_plugin.engine.writing import statistics
from rasterdask_plugin.engine.writing.statistics import RasterStatistics, summarise


@pytest.mark.parametrize("numba_is_loaded", [True, False])
@pytest.mark.parametrize(("dtype", "nodata"), [("uint16", 0), ("int16", -9999), ("uint8", None)])
def test_small_integers_are_summed_without_rounding(rng, monkeypatch, dtype, nodata, numba_is_loaded):
    if numba_is_loaded:
        pytest.importorskip("numba")
    monkeypatch.setattr(statistics, "numba_is_loaded", lambda: numba_is_loaded)
    limits = np.iinfo(dtype)
    block = rng.integers(limits.min, limits.max, (2, 600, 530), dtype, endpoint=True)
    if nodata is not None:
        block[:, rng.random(block.shape[1:]) < 0.2] = nodata
    # Neither band is contiguous in memory.
    summaries = summarise(block.transpose(0, 2, 1), nodata)
    whole = RasterStatistics(600 * 530, None)
    whole.add(summaries)
    for band, found in zip(block, whole.metadata()):
        numbers = [int(number) for number in band.ravel() if number != nodata]
        count, total = len(numbers), sum(numbers)
        variance = Fraction(count * sum(number * number for number in numbers) - total * total, count * count)
        assert int(found["STATISTICS_MINIMUM"]) == min(numbers)
        assert int(found["STATISTICS_MAXIMUM"]) == max(numbers)
        assert float(found["STATISTICS_MEAN"]) == total / count
        assert float(found["STATISTICS_STDDEV"]) == pytest.approx(float(variance) ** 0.5, rel=1e-15)


@pytest.mark.parametrize("dtype", ["float32", "float64", "int32", "uint32"])
@pytest.mark.parametrize("nodata", [None, 7, math.nan])
@pytest.mark.parametrize("hidden", ["nothing", "a tile", "here and there", "all"])
def test_only_valid_pixels_count(rng, dtype, nodata, hidden):
    block = rng.integers(0, 2**31 - 1, (1, 530, 600)).astype(dtype)
    if dtype.startswith("float"):
        block /= 1000
    where = {"nothing": np.s_[:0], "a tile": np.s_[:512, :512], "all": np.s_[:]}.get(hidden)
    if where is None:
        where = rng.random(block.shape[1:]) < 0.2
    if dtype.startswith("float"):
        block[0][where] = rng.choice([math.nan, math.inf, -math.inf, nodata or math.nan], block[0][where].shape)
    elif nodata == 7:
        block[0][where] = 7
    whole = RasterStatistics(block.size, nodata)
    whole.add(summarise(block, nodata if dtype.startswith("float") or nodata == 7 else None))
    numbers = block[(block != nodata) & np.isfinite(block)].astype(float)
    found = whole.bands([1.0], [0.0])[0]
    assert found.valid_percent == 100 * numbers.size / block.size
    if numbers.size == 0:
        assert whole.metadata() == [{}]
        return
    assert (found.min, found.max) == (numbers.min(), numbers.max())
    assert found.mean == pytest.approx(numbers.mean(), rel=1e-12)
    assert float(whole.metadata()[0]["STATISTICS_STDDEV"]) == pytest.approx(numbers.std(), rel=1e-6)


@pytest.mark.parametrize("nodata", [-15, 300, 0.5, math.nan])
def test_a_nodata_value_that_the_type_does_not_have_hides_nothing(nodata):
    # As a number of eight bits, -15 would be 241.
    (found,) = summarise(np.full((1, 4, 4), 241, "uint8"), nodata)
    assert (found.valid, found.min, found.max) == (16, 241, 241)


def test_a_spread_is_found_however_far_from_zero():
    block = np.full((1, 512, 512), 60000, "uint16")
    block[0, 0, 0] = 60001
    whole = RasterStatistics(512 * 512, None)
    whole.add(summarise(block, None))
    share = Fraction(1, 512 * 512)
    expected = float(share * (1 - share)) ** 0.5
    assert float(whole.metadata()[0]["STATISTICS_STDDEV"]) == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_zero_has_no_sign(dtype):
    for zeros in ([0.0, -0.0], [-0.0, 0.0], [-0.0, -0.0]):
        whole = RasterStatistics(2, None)
        whole.add(summarise(np.array([[zeros]], dtype), None))
        found = whole.metadata()[0]
        assert {found[f"STATISTICS_{name}"] for name in ("MINIMUM", "MAXIMUM", "MEAN", "STDDEV")} == {"0"}
