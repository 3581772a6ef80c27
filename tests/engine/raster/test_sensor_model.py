from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning

from rasterdask_plugin.engine import RasterDaskError
from rasterdask_plugin.engine.geometry.rpc import RpcGeometry
from rasterdask_plugin.engine.geometry.terrain.elevation import Elevation
from rasterdask_plugin.engine.jobs.run import run_job
from rasterdask_plugin.engine.raster.raster_file import inspect_raster
from rasterdask_plugin.engine.raster.sensor_model import SensorModel
from tests.support.listener import RecordingListener
from tests.support.synthetic import scene_rpcs

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
SIZE = 40
WGS84 = CRS.from_epsg(4326)
# No power of two and no short decimal fraction among them.
POINTS = [GroundControlPoint(row / 3, column / 7, column / 900, 45 - row / 700, 0) for row, column in
          ((1, 2), (0, 250), (110, 6), (113, 271), (50, 100), (70, 33))]  # fmt: skip


@pytest.fixture
def scene(make_raster):
    """Red and near infrared without a transform, with RPCs or ground control points."""

    def make(name="scene.tif", crs=None, gcps=(), **profile):
        pixels = np.stack([np.full((SIZE, SIZE), 400, "uint16"), np.full((SIZE, SIZE), 4000, "uint16")])
        path = make_raster(pixels, name, transform=Affine.identity(), crs=None, **profile)
        if gcps:
            with rasterio.open(path, "r+") as dataset:
                dataset.gcps = (gcps, crs or CRS())
        return path

    return make


def run(path, tmp_path, operation, **more):
    inputs = {
        "ndvi": {"red": {"path": str(path), "band": 1}, "nir": {"path": str(path), "band": 2}},
        "meanndvi": {"red": {"path": str(path), "band": 1}, "nir": {"path": str(path), "band": 2}, "window": 3},
        "downscale": {"input": {"path": str(path)}, "factor": 3},
        "optimise": {"input": {"path": str(path)}, "force": True},
        "superimpose": {"reference": {"path": str(path)}, "moving": {"path": str(path)}},
    }[operation]
    listener = RecordingListener()
    output = tmp_path / "out" / (more.pop("name", "out.tif"))
    run_job({"operation": operation, **inputs, "output": str(output), **more}, listener)
    return output, listener


OPERATIONS = ("ndvi", "meanndvi", "downscale", "optimise", "superimpose")
COARSER = ("meanndvi", "downscale")


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("shape", ["GeoTIFF", "COG", "tiles"])
def test_rpcs_see_the_same_ground_in_every_output(scene, tmp_path, operation, shape):
    more = {"tiled_output": True, "name": "out.vrt", "format": "GeoTIFF"} if shape == "tiles" else {"format": shape}
    output, _ = run(scene(rpcs=scene_rpcs(SIZE, SIZE)), tmp_path, operation, **more)
    factor = 3 if operation in COARSER else 1
    with rasterio.open(output) as dataset:
        found = RpcGeometry(dataset.rpcs, Elevation(200.0))
    u, v = np.array([0.0, 3.0, 20.0, 39.0]), np.array([0.0, 6.0, 33.0, 39.0])
    expected = RpcGeometry(scene_rpcs(SIZE, SIZE), Elevation(200.0)).to_ground(u, v)
    # Corner coordinates: those of a coarser pixel are the finer one's over the factor.
    np.testing.assert_allclose(found.to_ground(u / factor, v / factor), expected, rtol=0, atol=1e-11)


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("shape", ["GeoTIFF", "COG", "tiles"])
@pytest.mark.parametrize("crs", [WGS84, None])
def test_control_points_keep_every_digit(scene, tmp_path, operation, shape, crs):
    if operation == "superimpose" and crs is None:
        pytest.skip("points without a CRS place nothing")
    more = {"tiled_output": True, "name": "out.vrt", "format": "GeoTIFF"} if shape == "tiles" else {"format": shape}
    output, _ = run(scene(gcps=POINTS, crs=crs), tmp_path, operation, **more)
    factor = 3 if operation in COARSER else 1
    with rasterio.open(output) as dataset:
        points, found = dataset.gcps
    assert [(p.row, p.col, p.x, p.y) for p in points] == [(p.row / factor, p.col / factor, p.x, p.y) for p in POINTS]
    assert (found or None) == crs


def test_control_points_that_a_geotiff_has_no_room_for_are_missed_aloud(make_raster, tmp_path):
    make_raster(np.ones((2, SIZE, SIZE), "uint16"), "map.tif")
    with rasterio.open(tmp_path / "map.tif") as dataset:
        transform, crs = dataset.transform, dataset.crs
        a = ", ".join(map(str, transform.to_gdal()))
    vrt = tmp_path / "both.vrt"
    band = '<VRTRasterBand dataType="UInt16" band="{0}"><SimpleSource><SourceFilename relativeToVRT="1">map.tif'
    band += "</SourceFilename><SourceBand>{0}</SourceBand></SimpleSource></VRTRasterBand>"
    vrt.write_text(
        f'<VRTDataset rasterXSize="{SIZE}" rasterYSize="{SIZE}"><SRS>{crs.to_string()}</SRS>'
        f'<GeoTransform>{a}</GeoTransform><GCPList Projection="EPSG:4326">'
        '<GCP Id="1" Pixel="1" Line="2" X="3" Y="4"/></GCPList>' + band.format(1) + band.format(2) + "</VRTDataset>"
    )
    output, listener = run(vrt, tmp_path, "optimise")
    with rasterio.open(output) as dataset:
        assert (dataset.transform, dataset.crs) == (transform, crs)
    assert any("control points are not written" in text for text in listener.warnings)


def test_a_crs_that_the_user_gives_is_that_of_control_points_without_one(scene):
    path = scene(gcps=POINTS)
    assert inspect_raster(path, crs="EPSG:4326").sensor.gcps_crs == WGS84
    assert inspect_raster(path).sensor.gcps_crs is None


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("shape", ["GeoTIFF", "COG", "tiles"])
@pytest.mark.parametrize("sensor", ["nothing", "rpcs", "gcps"])
def test_a_raster_without_a_transform_gets_none(scene, tmp_path, operation, shape, sensor):
    more = {"tiled_output": True, "name": "out.vrt", "format": "GeoTIFF"} if shape == "tiles" else {"format": shape}
    said = {"rpcs": {"rpcs": scene_rpcs(SIZE, SIZE)}, "gcps": {"gcps": POINTS, "crs": WGS84}}.get(sensor, {})
    output, _ = run(scene(**said), tmp_path, operation, **more)
    files = [output, *output.parent.glob("*/*.tif")]
    assert len(files) == (2 if shape == "tiles" else 1)
    for file in files if sensor == "nothing" else []:
        # GDAL says so at the opening: there is no transform in the file.
        with pytest.warns(NotGeoreferencedWarning), rasterio.open(file) as dataset:
            assert dataset.crs is None
    with rasterio.open(output) as dataset:
        assert (dataset.transform, dataset.crs) == (Affine.identity(), None)
    if shape == "tiles":
        assert "<GeoTransform" not in output.read_text()


GOOD = dict(scene_rpcs(SIZE, SIZE).to_gdal())
ZEROS = " ".join(["0"] * 20)
POLE = "1 3 " + " ".join(["0"] * 18)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"LAT_OFF": None}, "lack LAT_OFF"),
        ({"LINE_NUM_COEFF": None, "SAMP_SCALE": ""}, "lack SAMP_SCALE, LINE_NUM_COEFF"),
        ({"HEIGHT_OFF": "high"}, "HEIGHT_OFF .*“high” is not a number"),
        ({"LONG_OFF": "nan"}, "LONG_OFF .*“nan” is not a number"),
        ({"SAMP_DEN_COEFF": "1 2 3"}, "SAMP_DEN_COEFF .* has 3 numbers; 20 are needed"),
        ({"SAMP_NUM_COEFF": "x " * 20}, "SAMP_NUM_COEFF .*“x” is not a number"),
        ({"LINE_SCALE": "0"}, "LINE_SCALE .* is 0"),
        ({"LINE_DEN_COEFF": ZEROS}, "LINE_DEN_COEFF .* are 0"),
        ({"SAMP_NUM_COEFF": ZEROS}, "SAMP_NUM_COEFF .* are all 0"),
        ({"HEIGHT_DEFAULT": "sea level"}, "HEIGHT_DEFAULT .*“sea” is not a number"),
    ],
)
@pytest.mark.parametrize("operation", OPERATIONS)
def test_broken_rpcs_are_one_clear_error_before_the_work(tmp_path, wrong, message, operation):
    tags = {key: value for key, value in {**GOOD, **wrong}.items() if value is not None}
    items = "".join(f'<MDI key="{key}">{value}</MDI>' for key, value in tags.items())
    (tmp_path / "broken.vrt").write_text(
        f'<VRTDataset rasterXSize="{SIZE}" rasterYSize="{SIZE}"><Metadata domain="RPC">{items}</Metadata>'
        '<VRTRasterBand dataType="UInt16" band="1"/><VRTRasterBand dataType="UInt16" band="2"/></VRTDataset>'
    )
    with pytest.raises(RasterDaskError, match=message) as error:
        run(tmp_path / "broken.vrt", tmp_path, operation)
    assert "broken.vrt" in str(error.value)
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


@pytest.mark.parametrize("key", ["LINE_DEN_COEFF", "SAMP_DEN_COEFF"])
def test_rpcs_that_divide_by_zero_in_the_scene_place_nothing(scene, tmp_path, key):
    path = scene()
    rpcs = scene_rpcs(SIZE, SIZE)
    setattr(rpcs, key.lower(), [float(word) for word in POLE.split()])
    with rasterio.open(path, "r+") as dataset:
        dataset.rpcs = rpcs
    with pytest.raises(RasterDaskError, match=rf"{key} of the RPCs of scene\.tif is 0 within the scene"):
        run(path, tmp_path, "superimpose")


def test_control_points_that_are_no_places_are_an_error():
    points = [GroundControlPoint(0, 0, float("nan"), 1)]
    dataset = SimpleNamespace(gcps=(points, None), tags=lambda ns: {})
    with pytest.raises(RasterDaskError, match=r"point 1 of a\.tif is not finite"):
        SensorModel.of_dataset(dataset, "a.tif")


def test_without_elevation_the_height_is_that_of_the_rpcs(scene, make_raster, tmp_path):
    path = scene(rpcs=scene_rpcs(SIZE, SIZE))
    middle = RpcGeometry(scene_rpcs(SIZE, SIZE), Elevation(200.0)).to_ground(np.array([20.0]), np.array([20.0]))
    grid = Affine(5e-6, 0, middle[0][0] - 5e-5, 0, -5e-6, middle[1][0] + 5e-5)
    reference = make_raster(np.zeros((20, 20), "uint8"), "map.tif", transform=grid, crs="EPSG:4326")

    def values(**more):
        listener = RecordingListener()
        output = tmp_path / "onto.tif"
        job = {"reference": {"path": str(reference)}, "moving": {"path": str(more.pop("moving", path))}}
        run_job({"operation": "superimpose", **job, "output": str(output), **more}, listener)
        with rasterio.open(output) as dataset:
            return dataset.read(), next(text for text in listener.logs if "ground:" in text)

    own, said = values()
    assert "constant height of 200 m (HEIGHT_OFF in the RPCs of scene.tif)" in said
    np.testing.assert_array_equal(own, values(default_elevation=200)[0])
    asked, said = values(default_elevation=190)
    assert "constant height of 190 m" in said
    assert "RPCs of" not in said.split("ground:")[1]
    items = "".join(f'<MDI key="{key}">{value}</MDI>' for key, value in {**GOOD, "HEIGHT_DEFAULT": "190"}.items())
    bands = "".join(
        f'<VRTRasterBand dataType="UInt16" band="{band}"><SimpleSource><SourceFilename relativeToVRT="1">scene.tif'
        f"</SourceFilename><SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>"
        for band in (1, 2)
    )
    (tmp_path / "default.vrt").write_text(
        f'<VRTDataset rasterXSize="{SIZE}" rasterYSize="{SIZE}"><Metadata domain="RPC">{items}</Metadata>{bands}'
        "</VRTDataset>"
    )
    default, said = values(moving=tmp_path / "default.vrt")
    assert "constant height of 190 m (HEIGHT_DEFAULT in the RPCs of default.vrt)" in said
    np.testing.assert_array_equal(default, asked)
