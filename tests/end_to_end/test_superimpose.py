"""rasterdask:superimpose as a user of qgis_process meets it."""

from __future__ import annotations

import shutil
import subprocess

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    """A panchromatic grid of 1.5 m in another CRS, and 4 bands of 6 m."""
    folder = tmp_path_factory.mktemp("pair")
    y, x = np.mgrid[0:300, 0:320]
    bands = np.stack([1000 + 400 * np.sin(x / (9 + k)) * np.cos(y / 11) + 7 * k for k in range(4)])
    profile = {"driver": "GTiff", "count": 4, "dtype": "uint16", "height": 300, "width": 320, "nodata": 0}
    transform = Affine(6, 0, 374000, 0, -6, 4829600)
    with rasterio.open(folder / "xs.tif", "w", crs="EPSG:32631", transform=transform, **profile) as dataset:
        dataset.write(bands.astype("uint16"))
    profile.update(count=1, dtype="uint8", height=1000, width=1100)
    transform = Affine(1.5, 0, 574000, 0, -1.5, 6279900)
    with rasterio.open(folder / "pan.tif", "w", crs="EPSG:2154", transform=transform, **profile) as dataset:
        dataset.write(np.ones((1, 1000, 1100), "uint8"))
    return folder / "pan.tif", folder / "xs.tif"


@pytest.mark.skipif(not shutil.which("gdalwarp"), reason="gdalwarp is not installed")
def test_xs_onto_pan_is_what_gdalwarp_gives(qgis_process, pair, tmp_path):
    pan, xs = pair
    output = tmp_path / "out.tif"
    run = qgis_process.run("rasterdask:superimpose", REFERENCE=pan, MOVING=xs, OUTPUT=output)
    assert run.returncode == 0, run.stderr
    assert "EPSG:2154" in run.stdout
    with rasterio.open(pan) as expected, rasterio.open(output) as dataset:
        assert (dataset.transform, dataset.crs, dataset.shape) == (expected.transform, expected.crs, expected.shape)
        assert (dataset.count, dataset.dtypes[0], dataset.nodata) == (4, "uint16", 0)
        bounds = expected.bounds
    command = ["gdalwarp", "-q", "-et", "0", "-r", "cubic", "-t_srs", "EPSG:2154", "-ts", "1100", "1000"]
    command += ["-te", *map(str, bounds), str(xs), str(tmp_path / "gdal.tif")]
    subprocess.run(command, check=True, capture_output=True)
    ours, theirs = read(output).astype(int), read(tmp_path / "gdal.tif").astype(int)
    inner = (ours != 0) & (theirs != 0)
    assert inner.mean() > 0.7
    assert np.abs(ours - theirs)[inner].max() <= 1
    assert (ours == theirs)[inner].mean() > 0.98


def test_chosen_bands_and_options(qgis_process, pair, tmp_path):
    pan, xs = pair
    output = tmp_path / "out.tif"
    options = {"INTERPOLATION": "average", "OUTPUT_TYPE": "Float32", "FILL_VALUE": -1, "GRID_SPACING": 50}
    command = ["run", "rasterdask:superimpose", "--", f"REFERENCE={pan}", f"MOVING={xs}", f"OUTPUT={output}"]
    run = qgis_process(*command, "BANDS=4", "BANDS=2", *qgis_process.pairs(options))
    assert run.returncode == 0, run.stderr
    with rasterio.open(output) as dataset:
        assert (dataset.count, dataset.dtypes[0], dataset.nodata) == (2, "float32", -1)
        assert abs(dataset.read(1).max() - read(xs)[3].max()) < 10


def test_ndvi_aligns_bands_of_two_grids(qgis_process, pair, tmp_path):
    _, xs = pair
    with rasterio.open(xs) as dataset:
        profile, bands = dataset.profile, dataset.read()
    profile.update(count=1, transform=profile["transform"] * Affine.scale(2), width=160, height=150)
    with rasterio.open(tmp_path / "nir.tif", "w", **profile) as dataset:
        dataset.write(bands[3:, ::2, ::2])
    parameters = {"RED": xs, "RED_BAND": 1, "NIR": tmp_path / "nir.tif", "OUTPUT": tmp_path / "ndvi.tif"}
    refused = qgis_process.run("rasterdask:ndvi", **parameters)
    assert refused.returncode != 0
    assert "different grids" in refused.stdout + refused.stderr
    assert qgis_process.run("rasterdask:ndvi", ALIGN="red", **parameters).returncode == 0
    with rasterio.open(tmp_path / "ndvi.tif") as dataset:
        assert dataset.shape == (300, 320)
        assert np.isfinite(dataset.read(1)).all()
