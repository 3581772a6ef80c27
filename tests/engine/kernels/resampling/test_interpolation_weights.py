"""Weights, widths and margins along one axis."""

from __future__ import annotations

import importlib
import math
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasterdask_plugin.engine import RasterDaskError
from rasterdask_plugin.engine.kernels import compiled
from rasterdask_plugin.engine.kernels.resampling.interpolation_weights import (
    Interpolation,
    axis_weights,
    interpolation,
    margin,
    nearest_pixel,
    sine_of_pi_times,
)
from tests.oracles import resampling as per_pixel_reference
from tests.support import cases

axis = {
    "name": st.sampled_from(cases.NAMES),
    "radius": st.integers(2, 6),
    "stretch": st.floats(1, 12) | st.sampled_from([1.0, 1.5, 2.0, 2.5, 3.0, 4.0]),
    "position": st.floats(0, 500)
    | st.integers(0, 1000).map(lambda n: n / 2)
    | st.integers(1, 400).map(lambda n: n - 1e-11),
}


@settings(max_examples=400, deadline=None)
@given(**axis)
def test_weights_are_the_textbooks_and_stay_within_the_margin(name, radius, stretch, position):
    first, weights = axis_weights(name, radius, stretch, np.array([position]))
    nearest = nearest_pixel(np.array([position]))[0]
    around = margin(name, radius, stretch)
    assert nearest - around <= first[0]
    assert first[0] + len(weights) - 1 <= nearest + around
    if name == "nearest":
        assert (first[0], weights.tolist()) == (nearest, [[1.0]])
        return
    pixels = np.arange(int(nearest) - 3 * around - 3, int(nearest) + 3 * around + 4)
    expected = np.array([per_pixel_reference.kernel_1d(name, radius, stretch, j + 0.5 - position) for j in pixels])
    expected /= expected.sum()
    got = np.zeros(len(pixels))
    got[int(first[0]) - pixels[0] :][: len(weights)] = weights[:, 0]
    np.testing.assert_allclose(got, expected, rtol=0, atol=1e-12)


@settings(max_examples=200, deadline=None)
@given(st.floats(-50, 50))
def test_the_sine_is_a_sine(x):
    assert abs(sine_of_pi_times(np.array([x]))[0] - math.sin(math.pi * math.remainder(x, 2))) < 5e-16


def test_kernels_are_stretched_only_where_the_moving_raster_is_finer():
    assert interpolation("bicubic", 2.5, -0.25) == Interpolation("bicubic", 2, 2.5, 1.0)
    assert interpolation("bicubic", 1.04, 1.06) == Interpolation("bicubic", 2, 1.0, 1.06)
    assert interpolation("lanczos", 2.5, 3, antialias=False) == Interpolation("lanczos")
    assert interpolation("average", 0.5, 3, antialias=False) == Interpolation("average", 2, 0.5, 3)
    assert interpolation("nearest", 2.5, 3) == Interpolation("nearest")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [(("cubic", 1, 1), "does not exist"), (("bicubic", 1, 1, 1), "at least 2"), (("average", 0, 1), "positive")],
)
def test_what_makes_no_sense_is_refused(arguments, message):
    with pytest.raises(ValueError, match=message):
        interpolation(*arguments)


def test_a_missing_numba_is_an_error_that_says_what_to_install(monkeypatch):
    compiled.require_numba()
    monkeypatch.setitem(sys.modules, "numba", None)
    with pytest.raises(RasterDaskError, match="Install numba: "):
        compiled.require_numba()


def test_kernels_compile_where_no_cache_can_be_written(monkeypatch):
    numba = importlib.import_module("numba")
    real = numba.jit

    def nowhere(**options):
        if options.get("cache"):
            raise RuntimeError("cannot cache function: no locator available")
        return real(**options)

    monkeypatch.setattr(numba, "jit", nowhere)
    assert compiled.compiled(lambda x: x + 1)(1) == 2


def test_compiled_code_is_another_when_any_kernel_is(tmp_path):
    numba = pytest.importorskip("numba")
    (tmp_path / "deeper").mkdir()
    (tmp_path / "deeper" / "one.py").write_text("SEGMENT = 256")
    before = compiled.sources_stamp.__wrapped__(tmp_path)
    assert compiled.sources_stamp.__wrapped__(tmp_path) == before
    (tmp_path / "deeper" / "one.py").write_text("SEGMENT = 512")
    assert compiled.sources_stamp.__wrapped__(tmp_path) != before

    @compiled.compiled
    def twice(number):
        return 2 * number

    assert isinstance(twice, numba.core.dispatcher.Dispatcher)
    assert compiled.sources_stamp(Path(compiled.__file__).parent) in twice.py_func.__qualname__
    assert twice(21) == 42
