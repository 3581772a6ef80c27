"""Extents and polygons on the ground, in the pixels of rasters of all kinds."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.transform import RPCTransformer
from rasterio.warp import transform as warp_points

from rasterdask_plugin.engine import RasterDaskError
from rasterdask_plugin.engine.geometry.outlines import Outlines
from rasterdask_plugin.engine.raster.sensor_model import SensorModel
from rasterdask_plugin.engine.reading.cutline import Cutline
from tests.support.synthetic import scene_rpcs, sensor, side

UTM = side("EPSG:32631", rasterio.Affine(10, 0, 500000, 0, -10, 4900000), 400, 300)
DEGREES = CRS.from_epsg(4326)


def rectangle(west, south, east, north):
    return np.array([(west, south), (east, south), (east, north), (west, north)], dtype=float)


def box(window):
    return window.col_off, window.row_off, window.width, window.height


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        ((500100, 4898000, 500200, 4899000), (10, 100, 10, 100)),
        # The digits of a drawn extent: nearly on the edges of pixels, and in their middle.
        ((500100.000001, 4898000.000001, 500199.999999, 4898999.999999), (10, 100, 10, 100)),
        ((500104, 4898001, 500206, 4899009), (10, 99, 11, 101)),
        ((500104.1, 4898001.1, 500104.2, 4898001.2), (10, 199, 1, 1)),
        ((400000, 4000000, 600000, 5000000), (0, 0, 400, 300)),
        ((499000, 4899990, 500010, 4900010), (0, 0, 1, 1)),
    ],
)
def test_an_extent_is_snapped_outwards_to_pixels(bounds, expected):
    assert box(Outlines(UTM, None).window(bounds)) == expected
    assert box(Outlines(UTM, CRS.from_epsg(32631)).window(bounds)) == expected


def test_an_extent_in_another_crs_holds_all_that_is_in_it():
    bounds = (3.005, 44.23, 3.04, 44.245)
    window = Outlines(UTM, DEGREES).window(bounds)
    x, y = np.meshgrid(500005 + 10 * np.arange(400), 4899995 - 10 * np.arange(300))
    longitude, latitude = (np.reshape(v, x.shape) for v in warp_points(UTM.crs, DEGREES, x.ravel(), y.ravel()))
    inside = (bounds[0] < longitude) & (longitude < bounds[2]) & (bounds[1] < latitude) & (latitude < bounds[3])
    rows, columns = np.nonzero(inside)
    left, top, width, height = box(window)
    assert (left, top) == pytest.approx((columns.min(), rows.min()), abs=1)
    assert (left + width, top + height) == pytest.approx((columns.max() + 1, rows.max() + 1), abs=1)
    assert left <= columns.min()
    assert top <= rows.min()
    assert left + width > columns.max()
    assert top + height > rows.max()


def test_an_extent_elsewhere_is_an_error_with_both():
    with pytest.raises(RasterDaskError, match=r"x 5 to 6, y 44 to 45 \(EPSG:4326\)\n.*x 500000 to 504000.*32631"):
        Outlines(UTM, DEGREES).window((5, 44, 6, 45))
    # That only touches it is elsewhere as well.
    with pytest.raises(RasterDaskError, match="does not meet"):
        Outlines(UTM, None).window((499000, 4899000, 500000, 4899100))


def test_a_rotated_raster_is_cropped_to_the_box_around_an_extent():
    turned = rasterio.Affine(10, 0, 500000, 0, -10, 4900000) * rasterio.Affine.rotation(30)
    raster = side("EPSG:32631", turned, 400, 300)
    x, y = turned * (200, 150)
    window = Outlines(raster, None).window((x - 50, y - 50, x + 50, y + 50))
    reach = 5 * (np.cos(np.pi / 6) + np.sin(np.pi / 6))
    assert box(window) == (int(200 - reach), int(150 - reach), 2 * int(reach + 1), 2 * int(reach + 1))


def test_the_sides_of_a_polygon_bend_as_the_ground_does():
    """A long side in degrees is no straight line in a map: every centre is where it is in degrees."""
    raster = side("EPSG:2154", rasterio.Affine(1000, 0, 200000, 0, -1000, 7000000), 900, 800)
    bounds = (-3.0, 43.0, 7.0, 48.0)
    cutline = Cutline.of([Outlines(raster, DEGREES).polygon([rectangle(*bounds)])])
    inside = cutline.read(rasterio.windows.Window(0, 0, 900, 800))
    x, y = np.meshgrid(200500 + 1000.0 * np.arange(900), 6999500 - 1000.0 * np.arange(800))
    longitude, latitude = (np.reshape(v, x.shape) for v in warp_points(raster.crs, DEGREES, x.ravel(), y.ravel()))
    expected = (bounds[0] < longitude) & (longitude < bounds[2]) & (bounds[1] < latitude) & (latitude < bounds[3])
    # Centres within a hundredth of a pixel of a side may fall on either of its sides.
    assert (inside != expected).sum() <= 30
    corners = np.column_stack(warp_points(DEGREES, raster.crs, *rectangle(*bounds).T))
    straight = Cutline.of([[(corners - (2e5, 7e6)) / (1e3, -1e3)]])
    assert (straight.read(rasterio.windows.Window(0, 0, 900, 800)) != expected).sum() > 1000


def test_a_polygon_may_reach_beyond_what_the_rasters_crs_describes():
    outlines = Outlines(UTM, DEGREES)
    world = rectangle(-180, -90, 180, 90)
    hole = rectangle(3.01, 44.23, 3.02, 44.24)
    whole = rasterio.windows.Window(0, 0, 400, 300)
    assert Cutline.of([outlines.polygon([world])]).read(whole).all()
    holed = Cutline.of([outlines.polygon([world, hole])]).read(whole)
    np.testing.assert_array_equal(~holed, Cutline.of([outlines.polygon([hole])]).read(whole))
    assert not holed.all()


def test_an_extent_of_a_raster_with_rpcs_is_found_by_them():
    rpcs = scene_rpcs(800, 600)
    raster = sensor(rpcs, 800, 600)
    with RPCTransformer(rpcs) as transformer:
        corners = [transformer.xy(row, column, zs=200, offset="ul") for row in (300, 340) for column in (200, 280)]
    x, y = np.array(corners).T
    left, top, width, height = box(Outlines(raster, DEGREES).window((x.min(), y.min(), x.max(), y.max())))
    # The box around the corners reaches further than the turned window that they are of.
    assert left <= 200
    assert left + width >= 280
    assert top <= 300
    assert top + height >= 340
    assert width < 140
    assert height < 120


def test_an_extent_of_a_raster_with_ground_control_points_is_found_by_them():
    points = [GroundControlPoint(r, c, 2 + c / 1000, 45 - r / 1000) for r in (0, 200) for c in (0, 300)]
    raster = side(None, rasterio.Affine.identity(), 300, 200, sensor=SensorModel(gcps=tuple(points), gcps_crs=DEGREES))
    assert box(Outlines(raster, DEGREES).window((2.1005, 44.9005, 2.1495, 44.9495))) == (100, 50, 50, 50)


def test_a_raster_without_georeferencing_is_where_qgis_shows_it():
    raster = side(None, rasterio.Affine.identity(), 300, 200)
    assert box(Outlines(raster, None).window((10, -60, 30, -20.5))) == (10, 20, 20, 40)


def test_a_point_without_a_place_is_named():
    polar = side("EPSG:3413", rasterio.Affine(1000, 0, 0, 0, -1000, 0), 50, 50)
    with pytest.raises(RasterDaskError, match="has no place in raster"):
        Outlines(polar, DEGREES).polygon([rectangle(-10, 89.5, 10, 90.05)])
