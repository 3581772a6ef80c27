"""Datums, horizontal and vertical: what PROJ can do is done, what it cannot is said."""

from __future__ import annotations

import subprocess

import numpy as np
import pyproj
import pytest
import rasterio
from affine import Affine
from pyproj.transformer import TransformerGroup
from rasterio.windows import Window

from rasterdask_plugin.engine.errors import RasterDaskError
from rasterdask_plugin.engine.geometry import plan_mapping
from rasterdask_plugin.engine.geometry.projection import projection
from rasterdask_plugin.engine.geometry.terrain.height_raster import WGS84, open_height_raster
from tests.support.synthetic import hills, scene_rpcs, sensor, side, write_dem

SIZE = 400
DEM_TRANSFORM = Affine(3e-4, 0, 1.44, 0, -3e-4, 43.61)
MAP = side("EPSG:4326", Affine(6e-6, 0, 1.4490, 0, -5e-6, 43.6009), 300, 300, name="map")
SCENE = sensor(scene_rpcs(SIZE, SIZE, lean=0.6), SIZE, SIZE)


def has_grid(crs: str) -> bool:
    return TransformerGroup(crs, "EPSG:4979", always_xy=True).best_available


needs_egm96 = pytest.mark.skipif(not has_grid("EPSG:4326+5773"), reason="PROJ has no grid of EGM96")


@needs_egm96
@pytest.mark.parametrize("crs", ["EPSG:4326+5773", "EPSG:32631+5773"])
def test_heights_above_a_geoid_become_heights_above_the_ellipsoid(tmp_path, crs):
    heights = hills(60, 70)
    transform = DEM_TRANSFORM if "4326" in crs else Affine(30, 0, 374000, 0, -30, 4829600)
    dem = open_height_raster(write_dem(tmp_path / "dem.tif", transform, heights, crs=crs), "DEM", heed_datum=True)
    columns, rows = np.meshgrid(np.arange(70) + 0.5, np.arange(60) + 0.5)
    x, y = transform * (columns.ravel(), rows.ravel())
    expected = pyproj.Transformer.from_crs(crs, "EPSG:4979", always_xy=True).transform(x, y, heights.ravel())
    assert (expected[2] - heights.ravel() > 40).all()
    np.testing.assert_allclose(dem.sample(*expected[:2]), expected[2], rtol=0, atol=1e-4)


@needs_egm96
def test_a_dem_with_a_vertical_datum_places_pixels_where_gdal_does(tmp_path):
    dem = write_dem(tmp_path / "dem.tif", DEM_TRANSFORM, hills(80, 90), crs="EPSG:4326+5773")
    path = tmp_path / "scene.tif"
    with rasterio.open(path, "w", driver="GTiff", width=SIZE, height=SIZE, count=1, dtype="uint8") as dataset:
        dataset.rpcs = SCENE.sensor.rpcs
    mapping = plan_mapping(MAP, SCENE, dem=dem)
    assert "EGM96 height, converted to heights above the ellipsoid" in mapping.description
    assert not mapping.warnings
    places = [(0, 0), (150, 150), (20, 250), (299, 10)]
    points = "\n".join("{} {} 0".format(*(MAP.transform * (column + 0.5, row + 0.5))) for column, row in places)
    command = ["gdaltransform", "-i", "-rpc", "-to", f"RPC_DEM={dem}", str(path)]
    lines = subprocess.run(command, input=points, capture_output=True, text=True, check=True).stdout.split("\n")
    for (column, row), line in zip(places, lines):
        u, v = mapping.coordinates.exact(Window(column, row, 1, 1))
        assert (u[0, 0], v[0, 0]) == pytest.approx([float(word) for word in line.split()[:2]], abs=0.02)


def test_a_geoid_that_the_user_gives_is_not_added_twice(tmp_path):
    dem = write_dem(tmp_path / "dem.tif", DEM_TRANSFORM, hills(80, 90), crs="EPSG:4326+5773")
    plain = write_dem(tmp_path / "plain.tif", DEM_TRANSFORM, hills(80, 90))
    geoid = write_dem(tmp_path / "geoid.tif", Affine(1, 0, 0, 0, -1, 45), np.full((3, 3), 48, "float32"))
    found, expected = (plan_mapping(MAP, SCENE, dem=path, geoid=geoid).coordinates for path in (dem, plain))
    window = Window(0, 0, 50, 50)
    np.testing.assert_array_equal(found.exact(window), expected.exact(window))


@pytest.mark.skipif(has_grid("EPSG:4326+3855"), reason="PROJ has the grid of EGM2008")
def test_a_geoid_grid_that_proj_does_not_find_is_said(tmp_path):
    dem = write_dem(tmp_path / "dem.tif", DEM_TRANSFORM, hills(80, 90), crs="EPSG:4326+3855")
    plain = write_dem(tmp_path / "plain.tif", DEM_TRANSFORM, hills(80, 90))
    mapping = plan_mapping(MAP, SCENE, dem=dem)
    (warning,) = mapping.warnings
    for word in ("dem.tif", "EGM2008 height", "us_nga_egm08_25.tif", "PROJ_NETWORK"):
        assert word in warning
    window = Window(0, 0, 50, 50)
    expected = plan_mapping(MAP, SCENE, dem=plain).coordinates.exact(window)
    np.testing.assert_allclose(mapping.coordinates.exact(window), expected, rtol=0, atol=1e-6)


def test_heights_in_feet_become_metres(tmp_path):
    heights = hills(60, 70)
    path = write_dem(tmp_path / "dem.tif", Affine(1e-3, 0, -100, 0, -1e-3, 40), heights, crs="EPSG:4326+6360")
    dem = open_height_raster(path, "DEM", heed_datum=True)
    found = dem.sample(np.array([-99.9795]), np.array([39.9695]))
    assert found[0] == pytest.approx(heights[30, 20] * 1200 / 3937, abs=70)


@pytest.mark.parametrize("transform", [Affine(0, 0, 1, 0, -1, 1), Affine(float("nan"), 0, 1, 0, -1, 1)])
def test_a_dem_with_a_broken_transform_is_one_clear_error(tmp_path, transform):
    good = write_dem(tmp_path / "good.tif", DEM_TRANSFORM, hills(9, 9))
    numbers = ", ".join(map(repr, transform.to_gdal()))
    (tmp_path / "bad.vrt").write_text(
        f'<VRTDataset rasterXSize="9" rasterYSize="9"><SRS>EPSG:4326</SRS><GeoTransform>{numbers}</GeoTransform>'
        f'<VRTRasterBand dataType="Float32" band="1"><SimpleSource><SourceFilename>{good}</SourceFilename>'
        "</SimpleSource></VRTRasterBand></VRTDataset>"
    )
    with pytest.raises(RasterDaskError, match=r"The transform of the DEM .*bad\.vrt"):
        plan_mapping(MAP, SCENE, dem=str(tmp_path / "bad.vrt"))


# Lambert zone II onto Lambert-93: the best transformation needs a grid that PROJ does not come with.
NTF = side("EPSG:27572", Affine(10, 0, 550000, 0, -10, 1850000), 500, 500, name="ntf")


@pytest.mark.skipif(
    TransformerGroup("EPSG:27572", "EPSG:2154", always_xy=True).best_available, reason="PROJ has the grid"
)
def test_a_transformation_whose_best_grid_is_missing_is_said_with_its_accuracy():
    east, north = projection(NTF.crs, rasterio.crs.CRS.from_epsg(2154))(np.array([550000.0]), np.array([1850000.0]))
    lambert = side("EPSG:2154", Affine(10, 0, east[0] + 100, 0, -10, north[0] - 100), 300, 300, name="l93")
    for pair in ((NTF, lambert), (lambert, NTF)):
        (warning,) = plan_mapping(*pair).warnings
        assert "fr_ign_gr3df97a.tif" in warning
        # What that is depends on PROJ's version.
        known = TransformerGroup("EPSG:27572", "EPSG:2154", always_xy=True).transformers
        said = [f"is used instead, accurate to {one.accuracy:g} m" for one in known if one.accuracy >= 0]
        assert any(words in warning for words in (*said, "is used instead, of unknown accuracy"))


def test_a_transformation_that_is_all_there_says_nothing():
    lambert = side("EPSG:2154", Affine(10, 0, 600000, 0, -10, 6300000), 300, 300)
    east, north = projection(lambert.crs, WGS84)(np.array([600000.0]), np.array([6300000.0]))
    degrees = side("EPSG:4326", Affine(1e-4, 0, east[0], 0, -1e-4, north[0]), 200, 200)
    assert plan_mapping(degrees, lambert).warnings == ()


def test_a_geocentric_crs_is_itself_and_no_place_on_a_map():
    geocentric, utm = rasterio.crs.CRS.from_epsg(4978), rasterio.crs.CRS.from_epsg(32631)
    assert projection(geocentric, geocentric) is None
    for pair in ((geocentric, utm), (utm, geocentric)):
        with pytest.raises(RasterDaskError, match="EPSG:4978 is geocentric: x and y alone do not say"):
            projection(*pair)
