"""Nodata values as numbers of a type, and which pixels read as nodata: as GDAL has it."""

from __future__ import annotations

import math

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st

from rasterdask_plugin.engine.kernels.numbers.nodata import fits, matches_nodata, nodata_in, nodata_range

FLOAT_MAX = float(np.finfo("float32").max)


@pytest.mark.parametrize(
    ("dtype", "value"),
    [
        ("uint8", -9999),
        ("uint8", 256),
        ("int16", 40000),
        ("uint16", 0.5),
        ("int32", math.nan),
        ("uint32", math.inf),
        ("int64", 2.0**63),
        ("uint64", -1),
        ("float32", 1e39),
    ],
)
def test_a_number_that_the_type_does_not_have_is_refused(dtype, value):
    with pytest.raises(ValueError, match=f"does not fit into {dtype}"):
        nodata_in(dtype, value)
    assert not fits(dtype, value)
    assert not matches_nodata(np.array([0, 1, 241, 255]).astype(dtype), value).any()


@pytest.mark.parametrize(
    ("dtype", "value", "expected"),
    [
        ("int16", -9999.0, -9999),
        ("uint64", 2**64 - 1, 2**64 - 1),
        ("int64", -(2**63), -(2**63)),
        ("float32", 0.1, float(np.float32(0.1))),
        ("float32", -3.40282e38, -FLOAT_MAX),
        ("float32", -3.4028235e38, -FLOAT_MAX),
        ("float32", 3.4e38, FLOAT_MAX),
        ("float64", 0.1, 0.1),
    ],
)
def test_a_number_that_the_type_has_is_that_number(dtype, value, expected):
    found = nodata_in(dtype, value)
    assert found.dtype == dtype
    assert found.item() == expected
    assert matches_nodata(np.array([found]), value).all()


def test_nan_and_infinity_are_nodata_of_floats():
    values = np.array([1, np.nan, np.inf, -np.inf], "float32")
    assert matches_nodata(values, math.nan).tolist() == [False, True, False, False]
    assert matches_nodata(values, math.inf).tolist() == [False, False, True, False]
    assert not matches_nodata(values, None).any()


@pytest.mark.parametrize("tag", [-3.40282e38, -3.4028235e38, -3.4028234663852886e38, -3.4e38])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_the_lowest_float_with_few_digits_means_the_lowest_float(dtype, tag):
    values = np.array([-FLOAT_MAX, -3e38, 0], dtype)
    assert matches_nodata(values, tag).tolist() == [True, False, False]


def masked_by_gdal(values, nodata, path):
    profile = {"width": values.size, "height": 1, "count": 1, "dtype": values.dtype.name, "nodata": float(nodata)}
    with rasterio.open(path, "w", driver="GTiff", transform=Affine(1, 0, 0, 0, -1, 0), **profile) as dataset:
        dataset.write(values[None], 1)
    with rasterio.open(path) as dataset:
        return dataset.read_masks(1)[0] == 0


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["float32", "float64"]),
    st.one_of(st.sampled_from([0.0, 1.0, 2.0, -9999.0, -32768.0]), st.floats(1e-30, 1e30), st.floats(-1e30, -1e-30)),
)
def test_what_reads_as_nodata_is_what_gdal_masks(tmp_path_factory, dtype, nodata):
    nodata = np.dtype(dtype).type(nodata)
    low, high = nodata_range(dtype, nodata)
    infinity = np.dtype(dtype).type(np.inf)
    near = [np.nextafter(low, -infinity), low, nodata, high, np.nextafter(high, infinity)]
    values = np.array([*near, *(float(nodata) * (1 + np.linspace(-6e-7, 6e-7, 25)))], dtype)
    expected = masked_by_gdal(values, nodata, tmp_path_factory.mktemp("nodata") / "values.tif")
    np.testing.assert_array_equal(matches_nodata(values, nodata), expected)
    assert expected[:5].tolist() == [False, True, True, True, False]
