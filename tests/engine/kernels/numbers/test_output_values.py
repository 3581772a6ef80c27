"""From working precision to the output's data type."""

from __future__ import annotations

import math

import numpy as np
import pytest

from rasterdask_plugin.engine.kernels.numbers.nodata import matches_nodata
from rasterdask_plugin.engine.kernels.numbers.output_values import OutputValues, copy, working_dtype
from rasterdask_plugin.engine.kernels.numbers.rounding import round_row
from rasterdask_plugin.engine.kernels.resampling.interpolation_weights import interpolation
from tests.support import cases

INTEGERS = ("uint8", "int8", "int16", "uint16", "int32", "uint32")
forms = pytest.mark.parametrize("form", ["compiled", "numpy"])


def written(value, dtype, fill):
    """The documented rules, in Python's integers."""
    limits = np.iinfo(dtype)
    if math.isnan(value):
        return fill
    value = min(max(float(value), float(limits.min)), float(limits.max))
    rounded = int(math.copysign(math.floor(abs(value) + 0.5), value))
    if abs(value) + 0.5 == 1.0 and abs(value) < 0.5:
        rounded = 0
    if rounded == fill:
        return fill + 1 if fill == limits.min else fill - 1
    return rounded


def converted(values, out, output, form):
    if form == "numpy":
        output.convert(values, out)
        return
    for row, target in zip(values, out):
        round_row(row, target, tuple(output.conversion(values.dtype)))


@forms
@pytest.mark.parametrize("dtype", INTEGERS)
@pytest.mark.parametrize("fill", ["lowest", "highest", 0, 5])
def test_integers_are_rounded_clamped_and_kept_from_the_fill_value(form, dtype, fill):
    limits = np.iinfo(dtype)
    fill = {"lowest": limits.min, "highest": limits.max}.get(fill, fill)
    work = working_dtype(dtype, dtype)
    just_under_a_half = np.nextafter(work.type(0.5), work.type(0))
    small = [0, 0.5, 1.5, 2.5, -0.5, -1.5, just_under_a_half, 4.6, 5, 5.4, 0.2, -0.2, 126.5, 127.5]
    large = [limits.max, limits.max + 0.5, limits.min, limits.min - 0.5, 1e30, -1e30, np.inf, -np.inf, np.nan]
    values = np.array([[*small, *large]], work)
    out = np.empty(values.shape, dtype)
    converted(values, out, OutputValues(np.dtype(dtype), fill), form)
    assert out[0].tolist() == [written(value, dtype, fill) for value in values[0]]


@forms
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("fill", [-9999, 1, -32768, 0, 1e-30, 255])
def test_floats_move_away_from_nodata_no_further_than_they_must(form, dtype, fill):
    fill, infinity = np.array([fill, np.inf], dtype)
    values = np.array([[np.nextafter(fill, -infinity), fill, np.nextafter(fill, infinity), np.nan]], dtype)
    out = np.empty_like(values)
    converted(values, out, OutputValues(np.dtype(dtype), fill), form)
    assert out[0, 3] == fill
    assert not matches_nodata(out[0, :3], fill).any()
    assert out[0, 1] < fill < out[0, 2]
    assert out[0, 0] == out[0, 1] or fill == 0
    # One step nearer to it reads as nodata.
    assert matches_nodata(np.nextafter(out[0, 1:3], fill), fill).all()


@forms
def test_nothing_is_written_for_what_reads_as_nodata_beyond_the_largest_number(form):
    lowest = np.finfo("float32").min
    values = np.array([[lowest, np.nextafter(lowest, np.float32(0))]])
    out = np.empty(values.shape, "float32")
    converted(values, out, OutputValues(np.dtype("float32"), float(lowest)), form)
    assert not matches_nodata(out, lowest).any()


@forms
@pytest.mark.parametrize("work", ["float32", "float64"])
def test_floats_are_neither_rounded_nor_clamped(form, work):
    values = np.array([[0.1, 2.5, -0.0, 0.0, 1e-45, -3.4e38, np.nan]], work)
    out = np.empty(values.shape, work)
    converted(values, out, OutputValues(np.dtype(work), np.nan), form)
    assert out.tobytes() == values.tobytes()


@forms
def test_a_number_that_a_float_type_does_not_hold_is_nodata(form):
    values, out = np.array([[1e300, -1e300, np.inf, -np.inf, 0.1]]), np.empty((1, 5), np.float32)
    converted(values, out, OutputValues(np.dtype("float32"), -1), form)
    assert out[0].tolist() == [-1, -1, -1, -1, np.float32(0.1)]


@pytest.mark.parametrize("target", ["uint8", "int16", "float32"])
def test_moved_pixels_are_clamped_and_else_keep_their_values(target):
    values = np.array([[0, 5, 300, -4]], np.int32)
    out = np.empty(values.shape, target)
    copy(values, out, OutputValues(np.dtype(target), 5), np.array([[False, False, False, True]]))
    moved = OutputValues(np.dtype(target), 5).instead_of_fill()
    assert out[0].tolist() == [0, moved, 255 if target == "uint8" else 300, 5]


def test_pixels_that_are_moved_unchanged_give_way_to_nodata_as_well():
    values = np.array([[4, 5, 6, 5]], np.int16)
    out = np.empty_like(values)
    copy(values, out, OutputValues(np.dtype("int16"), 5), np.array([[False, False, False, True]]))
    assert out[0].tolist() == [4, 4, 6, 5]


@pytest.mark.parametrize("dtype", INTEGERS)
def test_overshoot_is_clamped_and_never_wraps(dtype):
    limits = np.iinfo(dtype)
    raster = np.full((1, 16, 16), limits.min, dtype)
    raster[0, :, 8:] = limits.max
    output, window = OutputValues(np.dtype(dtype), limits.min), cases.window_of(0, 0, 64, 64)
    result = cases.by_axes(raster, (0.25, 0.25), (0, 0), window, interpolation("bicubic", 0.25, 0.25), output)
    assert (result[0, :, :24] == limits.min + 1).all()
    assert (result[0, :, 40:] == limits.max).all()
    assert (np.diff(result[0, :, 28:36].astype(float), axis=1) >= 0).all()


def test_a_fill_value_must_exist_in_the_data_type():
    for dtype, fill in (("uint8", -1), ("uint8", 256), ("int16", 0.5), ("uint16", np.nan), ("int32", np.inf)):
        with pytest.raises(ValueError, match="does not fit"):
            OutputValues(np.dtype(dtype), fill)
    with pytest.raises(ValueError, match="complex64"):
        working_dtype("complex64", "float32")


@forms
@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32"])
def test_a_fill_value_that_is_no_nodata_moves_no_value(form, dtype):
    values, out = np.array([[0, 1, np.nan]], "float32"), np.empty((1, 3), dtype)
    converted(values, out, OutputValues(np.dtype(dtype), 0, moves=False), form)
    assert out.tolist() == [[0, 1, 0]]
