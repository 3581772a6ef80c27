from __future__ import annotations

import math
import sys

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsRasterLayer,
    QgsRasterRange,
)

from rasterdask_plugin.algorithms.raster_input import raster_from_layer

Bounds = QgsRasterRange.BoundsType
LARGEST = sys.float_info.max


@pytest.fixture
def layer(qgis_app, make_raster):
    def load(**options):
        loaded = QgsRasterLayer(str(make_raster(**options)), "a layer", "gdal")
        assert loaded.isValid()
        return loaded

    return load


def with_nodata(layer, *ranges, use_own=True):
    for band in range(1, layer.bandCount() + 1):
        layer.dataProvider().setUserNoDataValue(band, list(ranges))
        layer.dataProvider().setUseSourceNoDataValue(band, use_own)
    return layer


def test_untouched_layer_is_only_its_path(layer, make_raster):
    assert raster_from_layer(layer(nodata=-10000)) == {"path": str(make_raster(nodata=-10000))}


def test_band_is_named_and_checked(layer):
    two = layer(values=(1, 2))
    assert raster_from_layer(two, 2)["band"] == 2
    for band in (0, 3, -2):
        with pytest.raises(QgsProcessingException, match=rf"Band {band} does not exist: a layer has 2 band"):
            raster_from_layer(two, band)


@pytest.mark.parametrize(
    ("user_range", "expected"),
    [
        (QgsRasterRange(0, 0), 0),
        (QgsRasterRange(-5, 7), [-5, 7]),
        (QgsRasterRange(1, 2, Bounds.Exclusive), [math.nextafter(1, 2), math.nextafter(2, 1)]),
        (QgsRasterRange(1, 2, Bounds.IncludeMin), [1, math.nextafter(2, 1)]),
        (QgsRasterRange(1, 2, Bounds.IncludeMax), [math.nextafter(1, 2), 2]),
        (QgsRasterRange(math.nan, 2), [-LARGEST, 2]),
        (QgsRasterRange(3, math.nan), [3, LARGEST]),
    ],
)
def test_nodata_of_the_user_joins_that_of_the_file(layer, user_range, expected):
    changed = with_nodata(layer(nodata=-10000), user_range)
    assert raster_from_layer(changed)["nodata"] == [-10000, expected]


def test_nodata_of_the_file_can_be_switched_off(layer):
    assert raster_from_layer(with_nodata(layer(nodata=-10000), use_own=False))["nodata"] == []
    assert raster_from_layer(with_nodata(layer(nodata=-10000), QgsRasterRange(3, 3), use_own=False))["nodata"] == [3]
    assert "nodata" not in raster_from_layer(with_nodata(layer(nodata=None), use_own=False))


def test_nodata_of_the_user_is_told_in_numbers_of_the_file(layer):
    """QGIS shows 0.05 where the file has 500: what hides the one in QGIS must be 500 in the job."""
    scaled = with_nodata(layer(values=(500,), scale=0.0001), QgsRasterRange(0.0499, 0.0501))
    block = scaled.dataProvider().block(1, scaled.extent(), 1, 1)
    assert block.isNoData(0, 0)
    assert raster_from_layer(scaled)["nodata"] == [[499, 501]]
    assert raster_from_layer(with_nodata(scaled, QgsRasterRange(0.05, 0.05)))["nodata"] == [500]


def test_negative_scale_keeps_a_range_in_order(layer):
    scaled = with_nodata(layer(values=(500,), scale=-0.5), QgsRasterRange(1, math.nan, Bounds.IncludeMin))
    assert raster_from_layer(scaled)["nodata"] == [[-LARGEST, -2]]


def test_crs_goes_along_only_if_the_user_changed_it(layer):
    changed = layer(epsg=32631)
    assert "crs" not in raster_from_layer(changed)
    changed.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    assert raster_from_layer(changed)["crs"] == "EPSG:2154"


def test_crs_without_a_code_goes_along_as_wkt(layer):
    changed = layer(epsg=32631)
    own = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=47 +lon_0=3 +datum=WGS84 +units=m")
    changed.setCrs(own)
    text = raster_from_layer(changed)["crs"]
    assert QgsCoordinateReferenceSystem.fromWkt(text) == own
    assert not text.startswith("USER:")


def test_layer_of_another_provider_is_refused_with_a_way_out(qgis_app):
    wms = QgsRasterLayer("url=http://localhost:1/wms&layers=a&styles=&format=image/png&crs=EPSG:4326", "a map", "wms")
    with pytest.raises(QgsProcessingException, match=r"a map .* provider wms.*Save it as GeoTIFF"):
        raster_from_layer(wms)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("/a/b|c.tif", {"path": "/a/b|c.tif"}),
        ("/vsizip//a/b.zip/c.tif", {"path": "/vsizip//a/b.zip/c.tif"}),
        ("GPKG:/a/b.gpkg:table", {"path": "GPKG:/a/b.gpkg:table"}),
        ('NETCDF:"/a/b.nc":ndvi', {"path": 'NETCDF:"/a/b.nc":ndvi'}),
        ("SENTINEL2_L2A:/vsizip//a.zip/M.xml:10m:EPSG_1", {"path": "SENTINEL2_L2A:/vsizip//a.zip/M.xml:10m:EPSG_1"}),
        (
            "/a/b.tif|option:OVERVIEW_LEVEL=NONE|option:X=a=b",
            {"path": "/a/b.tif", "open_options": {"OVERVIEW_LEVEL": "NONE", "X": "a=b"}},
        ),
        (
            "GPKG:/a/b.gpkg:table|option:ZOOM_LEVEL=3",
            {"path": "GPKG:/a/b.gpkg:table", "open_options": {"ZOOM_LEVEL": "3"}},
        ),
    ],
)
def test_sources_reach_the_job_as_gdal_wants_them(qgis_app, source, expected):
    assert raster_from_layer(QgsRasterLayer(source, "x", "gdal")) == expected


def test_login_of_qgis_is_refused(qgis_app):
    layer = QgsRasterLayer("/vsicurl/https://localhost:1/a.tif|authcfg=abc1234", "private", "gdal")
    with pytest.raises(QgsProcessingException, match="private needs a login"):
        raster_from_layer(layer)
