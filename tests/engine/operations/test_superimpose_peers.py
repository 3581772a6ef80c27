"""The same pixels as Orfeo ToolBox, gdalwarp and rasterio, where they are installed."""

from __future__ import annotations

import os
import shutil
import subprocess

import numpy as np
import pytest
import rasterio
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.warp import reproject

from rasterdask_plugin.engine import superimpose, write_raster
from rasterdask_plugin.engine.raster.raster_file import inspect_raster
from tests.support.superimposed import MOVING, OTHER_CRS, SAME_CRS, UTM, away_from_fill, read, smooth, write_grid
from tests.support.synthetic import hills, scene_rpcs, write_dem

CASES = pytest.mark.parametrize(("case", "tolerance"), [(SAME_CRS, 1e-6), (OTHER_CRS, 1e-4)], ids=["same", "other"])
OTB = pytest.mark.skipif(not shutil.which("otbcli_Superimpose"), reason="Orfeo ToolBox is not installed")
GDAL = pytest.mark.skipif(not shutil.which("gdalwarp"), reason="gdalwarp is not installed")


@pytest.fixture
def moving(make_raster):
    return make_raster(smooth((110, 120)).astype("float32"), "moving.tif", transform=MOVING, crs=UTM)


def otb(reference, moving, out, *options):
    command = ["otbcli_Superimpose", "-inr", reference, "-inm", moving, "-out", out, "float", "-fv", "-7", *options]
    environment = {**os.environ, "OTB_LOGGER_LEVEL": "ERROR"}
    subprocess.run([str(part) for part in command], check=True, capture_output=True, env=environment)
    return np.where(read(out) == -7, np.nan, read(out))


def gdalwarp(reference, moving, out, name):
    with rasterio.open(reference) as dataset:
        bounds, crs, (height, width) = dataset.bounds, dataset.crs.to_string(), dataset.shape
    command = ["gdalwarp", "-q", "-et", "0", "-r", name, "-dstnodata", "nan", "-t_srs", crs]
    command += ["-te", *bounds, "-ts", width, height, moving, out]
    subprocess.run([str(part) for part in command], check=True, capture_output=True)
    return read(out)


def difference(ours, theirs, margin):
    """The largest difference on the interior, as a share of the range of values."""
    inner = away_from_fill(ours, margin) & away_from_fill(theirs, margin)
    assert inner.mean() > 0.4
    return np.abs(ours - theirs)[:, inner].max() / np.ptp(ours[:, inner])


@OTB
@CASES
@pytest.mark.parametrize(("name", "theirs"), [("nearest", "nn"), ("bilinear", "linear"), ("bicubic", "bco")])
def test_orfeo_toolbox_gives_the_same(moving, tmp_path, case, tolerance, name, theirs):
    reference = write_grid(tmp_path / "reference.tif", *case)
    expected = otb(reference, moving, tmp_path / "otb.tif", "-interpolator", theirs)
    ours = superimpose(moving, reference, interpolation=name).values
    if name == "nearest":
        inner = away_from_fill(ours, 6) & away_from_fill(expected, 6)
        # In another CRS a position within the grid's error of an edge may fall on its other side.
        assert (ours != expected)[:, inner].mean() <= (0 if case is SAME_CRS else 1e-4)
    else:
        assert difference(ours, expected, 12) < tolerance


@OTB
def test_a_wider_bicubic_kernel_is_orfeo_toolboxes(moving, tmp_path):
    reference = write_grid(tmp_path / "reference.tif", *SAME_CRS)
    expected = otb(reference, moving, tmp_path / "otb.tif", "-interpolator.bco.radius", "4")
    assert difference(superimpose(moving, reference, radius=4).values, expected, 24) < 1e-6


@OTB
def test_without_antialias_a_coarser_grid_is_orfeo_toolboxes(moving, tmp_path):
    reference = write_grid(tmp_path / "reference.tif", UTM, MOVING * Affine(3.1, 0, 4.2, 0, 3.1, 5.3), (30, 32))
    expected = otb(reference, moving, tmp_path / "otb.tif")
    assert difference(superimpose(moving, reference, antialias=False).values, expected, 2) < 1e-6


@GDAL
@CASES
@pytest.mark.parametrize(("name", "theirs"), [("nearest", "near"), ("bilinear", "bilinear"), ("bicubic", "cubic"),
                                              ("lanczos", "lanczos")])  # fmt: skip
def test_gdalwarp_gives_the_same(moving, tmp_path, case, tolerance, name, theirs):
    reference = write_grid(tmp_path / "reference.tif", *case)
    expected = gdalwarp(reference, moving, tmp_path / "gdal.tif", theirs)
    ours = superimpose(moving, reference, interpolation=name).values
    if name == "nearest":
        inner = away_from_fill(ours, 6) & away_from_fill(expected, 6)
        assert (ours != expected)[:, inner].mean() <= (0 if case is SAME_CRS else 1e-4)
    else:
        assert difference(ours, expected, 14) < tolerance


@GDAL
@pytest.mark.parametrize(("name", "theirs"), [("bilinear", "bilinear"), ("bicubic", "cubic"), ("average", "average")])
def test_gdalwarp_gives_the_same_on_a_coarser_grid(make_raster, tmp_path, name, theirs):
    moving = make_raster(smooth((240, 260)).astype("float32"), "fine.tif", transform=MOVING, crs=UTM)
    reference = write_grid(tmp_path / "reference.tif", UTM, MOVING * Affine(4, 0, 8, 0, 4, 12), (50, 55))
    expected = gdalwarp(reference, moving, tmp_path / "gdal.tif", theirs)
    assert difference(superimpose(moving, reference, interpolation=name).values, expected, 4) < 1e-6


SCENE = 400
RPCS = scene_rpcs(SCENE, SCENE)
ON_THE_GROUND = ("EPSG:4326", Affine(6.2e-6, 0, 1.4488, 0, -4.5e-6, 43.6009), (390, 380))


@pytest.fixture
def scene(make_raster):
    """A raster in sensor geometry: RPCs, no CRS, no transform."""
    y, x = np.mgrid[0:SCENE, 0:SCENE]
    hills = np.stack((800 + 300 * np.sin(x / 23) * np.cos(y / 31), 500 + 200 * np.cos(x / 41 + y / 29)))
    return make_raster(hills.astype("float32"), "scene.tif", transform=Affine.identity(), crs=None, rpcs=RPCS)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize("ground", ["constant", "DEM"])
def test_a_scene_with_rpcs_goes_where_gdal_puts_it(scene, tmp_path, ground):
    dem = write_dem(tmp_path / "dem.tif", Affine(3e-4, 0, 1.44, 0, -3e-4, 43.61), hills(60, 60))
    ours, theirs = (
        ({"dem": dem}, {"RPC_DEM": dem}) if ground == "DEM" else ({"default_elevation": 137.0}, {"RPC_HEIGHT": 137})
    )
    crs, transform, shape = ON_THE_GROUND
    reference = write_grid(tmp_path / "reference.tif", crs, transform, shape)
    result = superimpose(scene, reference, interpolation="bilinear", **ours).values
    expected = np.full(result.shape, np.nan, "float32")
    reproject(
        read(scene), expected, rpcs=RPCS, src_crs="EPSG:4326", dst_crs=crs, dst_transform=transform,
        resampling=Resampling.bilinear, dst_nodata=np.nan, init_dest_nodata=True, **theirs,
    )  # fmt: skip
    inner = away_from_fill(result, 8) & away_from_fill(expected, 8)
    assert inner.mean() > 0.4
    # GDAL's own coordinates err by up to 0.125 px, and the hills' slope is 13 a pixel at the most.
    assert np.abs(result - expected)[:, inner].max() < 0.125 * 13


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_there_and_back_through_rpcs_is_where_it_was(scene, tmp_path):
    on_the_ground = write_grid(tmp_path / "reference.tif", *ON_THE_GROUND)
    options = {"default_elevation": 200.0}
    write_raster(superimpose(scene, on_the_ground, **options), tmp_path / "there.tif")
    back = superimpose(tmp_path / "there.tif", scene, **options)
    write_raster(back, tmp_path / "back.tif")
    with rasterio.open(tmp_path / "back.tif") as dataset:
        assert dataset.rpcs == inspect_rpcs(scene)
        assert not dataset.crs
        assert dataset.transform == Affine.identity()
    result, original = read(tmp_path / "back.tif"), read(scene)
    inner = away_from_fill(result, 8)
    assert inner.mean() > 0.4
    # A twentieth of a pixel on slopes of 13 a pixel.
    assert np.abs(result - original)[:, inner].max() < 0.05 * 13


def inspect_rpcs(path):
    with rasterio.open(inspect_raster(path).path) as dataset:
        return dataset.rpcs
