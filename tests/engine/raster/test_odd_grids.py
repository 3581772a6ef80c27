"""Transforms and CRSs as few files have them, through every operation."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pytest
import rasterio
import xarray
from affine import Affine
from rasterio.crs import CRS

from rasterdask_plugin.engine import Grid, RasterDaskError, superimpose
from rasterdask_plugin.engine.jobs.run import run_job
from rasterdask_plugin.engine.raster.coordinate_systems import same_horizontally
from rasterdask_plugin.engine.raster.raster_file import inspect_raster
from tests.support.listener import RecordingListener

SHAPE = (12, 18)
OPERATIONS = ("ndvi", "meanndvi", "spectralindex", "downscale", "optimise", "superimpose")
INF, NAN = float("inf"), float("nan")
NORTH_UP = Affine(10, 0, 500000, 0, -10, 4900000)


def job(operation: str, path, other=None) -> dict:
    red, nir = {"path": str(path), "band": 1}, {"path": str(path), "band": 2}
    return {
        "operation": operation,
        **{
            "ndvi": {"red": red, "nir": nir},
            "meanndvi": {"red": red, "nir": nir, "window": 2},
            "spectralindex": {"inputs": [{"path": str(path)}], "roles": "R=1, N=2"},
            "downscale": {"input": {"path": str(path)}, "factor": 2},
            "optimise": {"input": {"path": str(path)}, "force": True},
            "superimpose": {"reference": {"path": str(path)}, "moving": {"path": str(other or path)}},
        }[operation],
    }


def run(tmp_path, **keys):
    output = tmp_path / "out" / "out.tif"
    run_job({**keys, "output": str(output)}, RecordingListener())
    return output


def pixels():
    values = np.arange(SHAPE[0] * SHAPE[1], dtype="uint16").reshape(SHAPE)
    return np.stack([values + 100, values + 2000])


def write_vrt(path: Path, source: Path, transform: tuple) -> Path:
    """A virtual raster of the two bands of `source` with a transform that GDAL would not write."""
    bands = "".join(
        f'<VRTRasterBand dataType="UInt16" band="{band}"><SimpleSource><SourceFilename relativeToVRT="1">{source.name}'
        f"</SourceFilename><SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>"
        for band in (1, 2)
    )
    numbers = ", ".join(repr(float(value)) for value in transform)
    path.write_text(
        f'<VRTDataset rasterXSize="{SHAPE[1]}" rasterYSize="{SHAPE[0]}"><SRS>EPSG:32631</SRS>'
        f"<GeoTransform>{numbers}</GeoTransform>{bands}</VRTDataset>"
    )
    return path


# As GDAL has them: x of the corner, width, shear of rows, y of the corner, shear of columns, height.
BROKEN = {
    "no width": (500000, 0, 0, 4900000, 0, -10),
    "no height": (500000, 10, 0, 4900000, 0, 0),
    "nothing": (0, 0, 0, 0, 0, 0),
    "parallel sides": (500000, 1, 2, 4900000, 2, 4),
    "nearly parallel sides": (500000, 0.1, 0.3, 4900000, 0.3, 0.9 + 1e-12),
    "NaN": (500000, NAN, 0, 4900000, 0, -10),
    "NaN corner": (NAN, 10, 0, NAN, 0, -10),
    "infinite corner": (INF, 10, 0, 4900000, 0, -10),
    "infinite pixels": (500000, 10, 0, 4900000, 0, -INF),
    "enormous pixels": (500000, 1e308, 0, 4900000, 0, -1e308),
    "enormous corner": (1e300, 10, 0, 4900000, 0, -10),
    "pixels lost in the corner": (1e20, 10, 0, 4900000, 0, -10),
    "minute pixels": (500000, 1e-200, 0, 4900000, 0, -1e-200),
}


@pytest.mark.parametrize("broken", BROKEN)
@pytest.mark.parametrize("operation", [*OPERATIONS, "reference", "moving"])
def test_a_broken_transform_is_one_clear_error_before_the_work(make_raster, tmp_path, broken, operation):
    good = make_raster(pixels(), "good.tif", crs="EPSG:32631", transform=NORTH_UP)
    bad = write_vrt(tmp_path / "bad.vrt", Path(good), BROKEN[broken])
    if operation in OPERATIONS:
        keys = job(operation, bad)
    else:
        keys = job("superimpose", *((bad, good) if operation == "reference" else (good, bad)))
    with pytest.raises(RasterDaskError, match=r"The transform of bad\.vrt .*gdal_edit") as error:
        run(tmp_path, **keys)
    assert "\n" not in str(error.value)
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_transform_of_an_array_is_the_same_error(broken):
    array = xarray.DataArray(np.ones((1, *SHAPE)), dims=("band", "y", "x"))
    array = array.rio.write_transform(Affine.from_gdal(*BROKEN[broken]))
    with pytest.raises(RasterDaskError, match="The transform of the array"):
        Grid.of(array)


GRIDS = {
    "turned by 90°": Affine(0, -10, 500000, -10, 0, 4900000),
    "turned by −90°": Affine(0, 10, 500000, 10, 0, 4900000),
    "turned by 90° and mirrored": Affine(0, 10, 500000, -10, 0, 4900000),
    "turned by 180°": Affine(-10, 0, 500000, 0, 10, 4900000),
    "south up": Affine(10, 0, 500000, 0, 10, 4900000),
    "turned by 30°": Affine.translation(500000, 4900000) * Affine.rotation(30) * Affine.scale(10, -10),
    "sheared": Affine(10, 3, 500000, 0, -10, 4900000),
    "sheared with b = d": Affine(10, 3, 500000, 3, -10, 4900000),
    "rows half as high": Affine(0, 5, 500000, 10, 0, 4900000),
}


@pytest.mark.parametrize("turned", GRIDS)
@pytest.mark.parametrize("operation", OPERATIONS)
def test_turned_and_sheared_rasters_keep_their_transform(make_raster, tmp_path, turned, operation):
    transform = GRIDS[turned]
    path = make_raster(pixels(), crs="EPSG:32631", transform=transform)
    output = run(tmp_path, **job(operation, path))
    factor = 2 if operation in ("meanndvi", "downscale") else 1
    with rasterio.open(output) as dataset:
        found, values, shape = dataset.transform, dataset.read(1), dataset.shape
    assert shape == (SHAPE[0] // factor, SHAPE[1] // factor)
    assert found == transform * Affine.scale(factor)
    red, nir = pixels().astype(float)
    is_ndvi = "ndvi" in operation or operation == "spectralindex"
    expected = (nir - red) / (nir + red) if is_ndvi else red
    expected = expected.reshape(shape[0], factor, shape[1], factor).mean(axis=(1, 3))
    np.testing.assert_allclose(values, expected, rtol=1e-6)


@pytest.mark.parametrize("turned", GRIDS)
def test_a_north_up_raster_onto_a_turned_one_is_as_gdalwarps(make_raster, tmp_path, turned):
    transform = GRIDS[turned]
    reference = make_raster(pixels(), "reference.tif", crs="EPSG:32631", transform=transform)
    noise = np.random.default_rng(3).integers(1, 9999, (300, 300)).astype("uint16")
    corner = Affine.translation(499000, 4901000) * Affine.scale(7, -7)
    moving = make_raster(noise, "moving.tif", crs="EPSG:32631", transform=corner)
    expected = make_raster(np.zeros(SHAPE, "uint16"), "gdal.tif", crs="EPSG:32631", transform=transform)
    subprocess.run(["gdalwarp", "-q", "-et", "0", "-r", "near", moving, expected], check=True)
    found = superimpose(moving, reference, interpolation="nearest")
    with rasterio.open(expected) as dataset:
        np.testing.assert_array_equal(found.values, dataset.read())


WKT_BESIDE = {
    "EPSG:4326": 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],'
    'PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]]',
    "EPSG:32631": 'PROJCS["WGS_1984_UTM_Zone_31N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",'
    '6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION['
    '"Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER['
    '"Central_Meridian",3.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("EPSG:32631", "EPSG:32631+5773", True),
        ("EPSG:4326", "EPSG:4326+5773", True),
        ("EPSG:4326", "EPSG:4979", True),
        ("EPSG:4326", "OGC:CRS84", True),
        ("EPSG:32631", "+proj=utm +zone=31 +datum=WGS84 +units=m", True),
        ("EPSG:32631+5773", "EPSG:32631+3855", True),
        ("EPSG:32631", "EPSG:32632", False),
        ("EPSG:32631", "EPSG:25831", False),
        ("EPSG:4326", "EPSG:4258", False),
        ("EPSG:32631", "+proj=utm +zone=31 +datum=WGS84 +units=us-ft", False),
        ("EPSG:32631", None, False),
        (None, None, True),
    ],
)
def test_two_crss_are_one_if_a_place_has_the_same_numbers_in_both(one, other, same):
    one, other = (crs and CRS.from_user_input(crs) for crs in (one, other))
    assert same_horizontally(one, other) is same
    assert same_horizontally(other, one) is same


@pytest.mark.parametrize("crs", WKT_BESIDE)
@pytest.mark.parametrize("kind", ["asc", "bil"])
def test_a_crs_in_a_file_beside_the_raster_is_the_one_with_a_code(make_raster, tmp_path, crs, kind):
    transform = Affine(1, 0, 4, 0, -1, 50)
    path = Path(make_raster(pixels()[:1].astype("float32"), "in.tif", crs=crs, transform=transform))
    driver = {"asc": "AAIGrid", "bil": "EHdr"}[kind]
    beside = tmp_path / f"beside.{kind}"
    subprocess.run(["gdal_translate", "-q", "-of", driver, path, beside], check=True)
    beside.with_suffix(".prj").write_text(WKT_BESIDE[crs])
    for sidecar in tmp_path.glob("beside*.aux.xml"):
        sidecar.unlink()
    assert inspect_raster(path).grid.same_as(inspect_raster(beside).grid)
    keys = {"red": {"path": str(path), "band": 1}, "nir": {"path": str(beside), "band": 1}}
    assert run(tmp_path, operation="ndvi", **keys).exists()


@pytest.mark.parametrize("crs", ["EPSG:32631+5773", "+proj=utm +zone=31 +datum=WGS84"])
def test_heights_in_a_crs_make_no_other_grid(make_raster, tmp_path, crs):
    red = make_raster(pixels()[:1], "red.tif", crs="EPSG:32631", transform=NORTH_UP)
    nir = make_raster(pixels()[1:], "nir.tif", crs=crs, transform=NORTH_UP)
    keys = {"red": {"path": str(red), "band": 1}, "nir": {"path": str(nir), "band": 1}}
    assert run(tmp_path, operation="ndvi", **keys).exists()
