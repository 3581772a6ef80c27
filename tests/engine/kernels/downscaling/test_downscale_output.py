"""The share of valid pixels, output dtypes, rounding, clamping and fill values."""

import math

import numpy as np
import pytest

from rasterdask_plugin.engine.kernels.downscaling import default_dtype, reduce_cells, reduce_windows
from rasterdask_plugin.vocabulary.names import METHODS


def with_valid(valid, total):
    row = np.zeros((1, total), "int16")
    row[0, :valid] = 8
    return row


@pytest.mark.parametrize(
    ("valid", "total", "share", "present"),
    [
        (1, 100, 0, True),
        (0, 100, 0, False),
        (7, 100, 0.07, True),
        (6, 100, 0.07, False),
        (50, 100, 0.5, True),
        (49, 100, 0.5, False),
        (100, 100, 1, True),
        (99, 100, 1, False),
        (1, 3, 1 / 3, True),
    ],
)
@pytest.mark.parametrize("method", ["mean", "min", "median", "mode"])
def test_a_window_needs_its_share_of_valid_pixels(valid, total, share, present, method):
    result = reduce_windows(
        with_valid(valid, total), total, method, nodata=0, min_valid=share, dtype="float32", fill=-1
    )
    assert result[0, 0] == (8 if present else -1)


def test_the_share_is_of_the_pixels_that_are_there():
    values = np.full((10, 11), 3, "uint8")
    assert reduce_windows(values, 10, "mean", min_valid=1, fill=-1).tolist() == [[3, 3]]
    values[0, 10] = 0
    assert reduce_windows(values, 10, "mean", nodata=0, min_valid=1, fill=-1).tolist() == [[3, -1]]


def test_the_share_of_a_fractional_cell_is_one_of_area():
    values = np.array([[5, 0, 0]], "uint8")
    edges = [0, 1.25]  # 0.8 of the cell is valid, though only one of the two pixels
    for method in ("mean", "max", "median", "mode"):
        assert reduce_cells(values, [0, 1], edges, method, nodata=0, min_valid=0.8, fill=9)[0, 0] == 5
        assert reduce_cells(values, [0, 1], edges, method, nodata=0, min_valid=0.81, fill=9)[0, 0] == 9


def test_a_count_is_never_filled():
    assert reduce_windows(with_valid(0, 4), 2, "count", nodata=0, min_valid=1, fill=99).tolist() == [[0, 0]]


@pytest.mark.parametrize(
    ("pixels", "rounded"),
    [([0, 1], 1), ([1, 2], 2), ([-1, 0], -1), ([-1, -2], -2), ([-2, -3], -3), ([0, 0, 1], 0), ([0, -1, -1], -1)],
)
def test_integers_are_rounded_to_the_nearest_halves_away_from_zero(pixels, rounded):
    assert reduce_windows(np.array([pixels], "int16"), 3, "mean", dtype="int16")[0, 0] == rounded


@pytest.mark.parametrize(
    ("dtype", "value", "clamped"),
    [
        ("uint8", 300, 255),
        ("uint8", -5, 0),
        ("int8", -200, -128),
        ("int16", 1e9, 32767),
        ("uint16", -1e300, 0),
        ("int32", 1e300, 2**31 - 1),
        ("uint32", 1e300, 2**32 - 1),
    ],
)
def test_results_are_clamped_and_never_wrap(dtype, value, clamped):
    assert reduce_windows(np.full((2, 2), value, "float64"), 2, "mean", dtype=dtype)[0, 0] == clamped


def test_what_the_output_type_does_not_hold_is_clamped_in_integers_and_nodata_in_floats():
    values = np.full((2, 2), 1.7e308)
    assert reduce_windows(values, 2, "rms", dtype="uint8")[0, 0] == 255
    for method, dtype in (("sum", "float64"), ("variance", "float64"), ("mean", "float32")):
        values[0, 0] = -1.7e308 if method == "variance" else 1.7e308
        assert math.isnan(reduce_windows(values, 2, method, dtype=dtype)[0, 0])
        assert reduce_windows(values, 2, method, dtype=dtype, fill=-1)[0, 0] == -1


@pytest.mark.parametrize(("fill", "moved"), [(4, 3), (0, -1), (-4, -5), (-32768, -32767), (32767, 32766)])
@pytest.mark.parametrize("method", ["mean", "median", "max", "mode"])
def test_a_value_that_would_read_as_the_fill_moves_by_one(fill, moved, method):
    values = np.full((2, 4), fill, "int16")
    values[:, 2:] = 77
    result = reduce_windows(values, 2, method, nodata=77, dtype="int16", fill=fill)
    assert result.tolist() == [[moved, fill]]


def test_a_float_that_would_read_as_the_fill_moves_away_from_it():
    values = np.array([[-9999, np.nan, -9998.999]], "float32")
    result = reduce_windows(values, 1, "mean", fill=-9999)
    assert result.tolist() == [[np.float32(-9999.005), -9999, np.float32(-9998.995)]]


def test_without_a_fill_value_nothing_moves():
    values = np.array([[0, 5]], "int16")
    assert reduce_windows(values, 1, "mean", nodata=5, dtype="int16").tolist() == [[0, 0]]
    assert math.isnan(reduce_windows(values, 1, "mean", nodata=5)[0, 1])


@pytest.mark.parametrize(
    ("dtype", "fill"), [("uint8", -1), ("uint8", 256), ("int16", math.nan), ("int16", 0.5), ("float32", 1e39)]
)
def test_a_fill_value_must_fit(dtype, fill):
    with pytest.raises(ValueError, match="does not fit into"):
        reduce_windows(np.zeros((2, 2), "uint8"), 2, "mean", dtype=dtype, fill=fill)


def test_default_dtypes():
    table = {
        "mean": {
            "uint8": "float32",
            "int16": "float32",
            "uint32": "float64",
            "float32": "float32",
            "float64": "float64",
        },
        "rms": {"uint16": "float32", "int32": "float64"},
        "median": {"uint8": "uint8", "int32": "int32", "float32": "float32"},
        "mode": {"int8": "int8", "float64": "float64"},
        "sum": {"uint8": "float64", "float32": "float64"},
        "range": {"uint8": "uint8", "int8": "uint8", "int16": "uint16", "int32": "uint32", "float32": "float32"},
        "count": {"uint8": "uint32", "float64": "uint32"},
    }
    for method, pairs in table.items():
        for dtype, expected in pairs.items():
            assert default_dtype(method, dtype) == expected
    assert default_dtype("count", "uint8", fractional=True) == "float64"
    for method in METHODS:
        assert default_dtype(method, ">i2") == default_dtype(method, "int16")


def test_the_range_of_all_of_int8_fits_its_default_dtype():
    assert reduce_windows(np.array([[-128, 127]], "int8"), 2, "range").tolist() == [[255]]
