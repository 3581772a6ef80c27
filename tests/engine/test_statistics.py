"""Summaries of blocks and what they add up to."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from rasterdask_plugin.engine import statistics
from rasterdask_plugin.engine.statistics import RasterStatistics, summarise


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


def test_a_spread_is_found_however_far_from_zero():
    block = np.full((1, 512, 512), 60000, "uint16")
    block[0, 0, 0] = 60001
    whole = RasterStatistics(512 * 512, None)
    whole.add(summarise(block, None))
    share = Fraction(1, 512 * 512)
    expected = float(share * (1 - share)) ** 0.5
    assert float(whole.metadata()[0]["STATISTICS_STDDEV"]) == pytest.approx(expected, rel=1e-12)
