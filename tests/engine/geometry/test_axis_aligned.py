from __future__ import annotations

import math

import numpy as np
import pytest
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from rasterio.windows import Window

from rasterdask_plugin.engine.errors import RasterDaskError
from rasterdask_plugin.engine.geometry import AxisAligned, plan_mapping
from tests.support.synthetic import side

UTM = "EPSG:32631"


def plan(reference: Affine, moving: Affine, size: int = 1000, crs: str | None = UTM):
    return plan_mapping(side(crs, reference, size, size), side(crs, moving, size, size))


@given(
    shift=st.tuples(st.integers(-900, 900), st.integers(-900, 900)),
    pixel=st.sampled_from([0.1, 0.3, 0.5, 2.5, 10.0, 30.0]),
    origin=st.tuples(st.sampled_from([399960.0, 499980.0, 300000.3]), st.sampled_from([4900020.0, 9999990.7])),
)
def test_whole_pixel_shifts_come_out_whole_far_from_the_origin(shift, pixel, origin):
    east, north = origin
    reference = Affine(pixel, 0, east + shift[0] * pixel, 0, -pixel, north - shift[1] * pixel)
    found = plan(reference, Affine(pixel, 0, east, 0, -pixel, north)).coordinates
    assert found == AxisAligned(1.0, float(shift[0]), 1.0, float(shift[1]))


def test_sixty_metres_are_six_pixels():
    found = plan(Affine(10, 0, 499980 + 60, 0, -10, 4900020), Affine(10, 0, 499980, 0, -10, 4900020))
    assert found.coordinates == AxisAligned(1.0, 6.0, 1.0, 0.0)


@given(st.integers(-140, 500), st.integers(1, 7), st.integers(1, 7))
def test_degrees_that_binary_cannot_hold_are_whole_all_the_same(columns, finer, coarser):
    pixel = 1 / 3600
    reference = Affine(pixel * finer, 0, -180 + 1000 * pixel + columns * pixel * coarser, 0, -pixel, 60)
    moving = Affine(pixel * coarser, 0, -180 + 1000 * pixel, 0, -pixel, 60)
    found = plan(reference, moving, crs="EPSG:4326").coordinates
    assert found == AxisAligned(finer / coarser, float(columns), 1.0, 0.0)


def test_a_true_fraction_of_a_pixel_is_kept_to_the_last_digit():
    found = plan(Affine(10, 0, 500000 + 1 / 1024, 0, -10, 4900000), Affine(10, 0, 500000, 0, -10, 4900000))
    assert found.coordinates.offset_x == 1 / 10240


@pytest.mark.parametrize("angle", [0.0, 17.0, 45.0, 90.0])
def test_rasters_turned_by_the_same_angle_are_aligned_with_each_other(angle):
    turn = Affine.translation(5e5, 4.9e6) * Affine.rotation(angle)
    found = plan(turn * Affine.translation(120, -40) * Affine.scale(2, -2), turn * Affine.scale(8, -8)).coordinates
    assert isinstance(found, AxisAligned)
    assert (found.scale_x, found.scale_y) == pytest.approx((0.25, 0.25), rel=1e-14)
    assert (found.offset_x, found.offset_y) == pytest.approx((15, 5), abs=1e-8)


@pytest.mark.parametrize("angle", [0.001, 30.0, 90.0])
def test_a_turn_between_the_two_is_left_to_the_grid_and_exact_there(angle):
    reference = side(UTM, Affine(2, 0, 5e5, 0, -2, 4.9e6), 600, 500)
    turn = Affine.translation(500600, 4899500) * Affine.rotation(angle)
    moving = side(UTM, turn * Affine.scale(3, -3) * Affine.translation(-450, -450), 900, 900)
    mapping = plan_mapping(reference, moving)
    u, v = mapping.coordinates.exact(Window(0, 0, 600, 500))
    column, row = 599, 499
    x, y = reference.transform * (column + 0.5, row + 0.5)
    assert (u[row, column], v[row, column]) == pytest.approx(~moving.transform * (x, y), abs=1e-6)
    assert mapping.coordinates.error < 1e-6
    assert mapping.scale_x == pytest.approx(2 / 3)
    assert "rotated" in mapping.description


def test_south_up_gives_a_negative_scale_and_a_positive_overall_one():
    mapping = plan(Affine(10, 0, 0, 0, -10, 10000), Affine(10, 0, 0, 0, 10, 0))
    assert mapping.coordinates == AxisAligned(1.0, 0.0, -1.0, 1000.0)
    assert mapping.scale_y == 1.0


def test_longitudes_counted_from_zero_or_from_minus_180_meet():
    east = side("EPSG:4326", Affine(0.5, 0, 190, 0, -0.5, 10), 100, 40)
    west = side("EPSG:4326", Affine(0.25, 0, -170, 0, -0.25, 10), 200, 80)
    assert plan_mapping(east, west).coordinates == AxisAligned(2.0, 0.0, 2.0, 0.0)
    assert plan_mapping(west, east).coordinates == AxisAligned(0.5, 0.0, 0.5, 0.0)


def test_rasters_apart_are_an_error_that_names_both_extents():
    with pytest.raises(RasterDaskError, match="do not overlap") as error:
        plan(Affine(10, 0, 0, 0, -10, 0), Affine(10, 0, 10000, 0, -10, 0))
    assert "x 0 to 10000" in str(error.value)
    assert "x 10000 to 20000" in str(error.value)


def test_no_crs_on_either_takes_the_coordinates_as_they_are_and_says_so():
    mapping = plan(Affine(1, 0, 10, 0, -1, 0), Affine(1, 0, 4, 0, -1, 0), crs=None)
    assert mapping.coordinates == AxisAligned(1.0, 6.0, 1.0, 0.0)
    assert any("no CRS" in warning for warning in mapping.warnings)


def test_the_affine_agrees_with_plain_arithmetic():
    reference, moving = Affine(3.7, 0, 412345.6, 0, -3.7, 5123456.7), Affine(1.3, 0, 412000.1, 0, -1.9, 5124000.9)
    found = plan(reference, moving).coordinates
    columns = np.arange(0, 1000, 37)
    u = found.scale_x * (columns + 0.5) + found.offset_x
    expected = [((c + 0.5) * 3.7 + 412345.6 - 412000.1) / 1.3 for c in columns]
    assert np.allclose(u, expected, rtol=0, atol=1e-8)
    assert math.isclose(found.scale_y, 3.7 / 1.9, rel_tol=1e-15)
