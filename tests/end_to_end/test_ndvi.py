"""rasterdask:ndvi as a user of qgis_process meets it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from pathlib import Path

import numpy as np
import psutil
import pytest
import rasterio

from tests.oracles.ndvi import expected_ndvi, read
from tests.oracles.rounding import half_away_from_zero
from tests.support.waiting import HANG_SECONDS, wait_until


def test_ndvi_of_a_scene(qgis_process, scene, tmp_path):
    red, nir = scene
    output = tmp_path / "new folder" / "ndvi.tif"
    results = qgis_process.results("rasterdask:ndvi", RED=red, NIR=nir, OUTPUT=output)
    expected = expected_ndvi(red, nir)
    np.testing.assert_allclose(read(output), expected, rtol=1e-6, atol=1e-6)
    assert results["OUTPUT"] == str(output)
    assert results["MIN"] == pytest.approx(np.nanmin(expected), rel=1e-6)
    assert results["MAX"] == pytest.approx(np.nanmax(expected), rel=1e-6)
    assert results["MEAN"] == pytest.approx(np.nanmean(expected), rel=1e-6)
    assert results["VALID_PERCENT"] == pytest.approx(100 * np.isfinite(expected).mean())
    with rasterio.open(red) as source, rasterio.open(output) as dataset:
        assert (dataset.transform, dataset.crs, dataset.shape) == (source.transform, source.crs, source.shape)


# tests/plugin/test_vocabulary.py shows that the engine knows all; the second is what saved models call the first.
@pytest.mark.parametrize("reflectance", ["automatic", "file metadata"])
def test_a_reflectance_is_called_as_in_the_dialog_or_as_in_saved_models(qgis_process, scene, tmp_path, reflectance):
    red, nir = scene
    run = qgis_process.run("rasterdask:ndvi", RED=red, NIR=nir, REFLECTANCE=reflectance, OUTPUT=tmp_path / "o.tif")
    assert run.returncode == 0, run.stderr


def test_scaled_integers(qgis_process, scene, tmp_path):
    red, nir = scene
    options = {"OUTPUT_TYPE": "Int16 (× 10000)", "CREATION_OPTIONS": "COMPRESS=LZW|BIGTIFF=YES", "WORKERS": 1}
    qgis_process.results("rasterdask:ndvi", RED=red, NIR=nir, OUTPUT=tmp_path / "o.tif", **options)
    with rasterio.open(tmp_path / "o.tif") as dataset:
        assert (dataset.dtypes, dataset.nodata, dataset.scales) == (("int16",), -32768, (0.0001,))
        assert dataset.profile["compress"] == "lzw"
    expected = expected_ndvi(scene[0], scene[1])
    rounded = half_away_from_zero(expected * 1e4)
    np.testing.assert_array_equal(read(tmp_path / "o.tif"), np.where(np.isnan(expected), -32768, rounded))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"RED_BAND": 7}, "Band 7 does not exist"),
        ({"RED": "missing.tif"}, "missing.tif"),
        ({"OUTPUT": "ndvi.png"}, "GeoTIFF"),
        ({"CREATION_OPTIONS": "COMPRESS"}, "NAME=VALUE"),
        ({"CREATION_OPTIONS": "COMPRESS=BOGUS"}, "BOGUS"),
        ({"REFLECTANCE": "toa"}, "REFLECTANCE"),
        ({"NIR": ""}, "both band 1"),
    ],
)
def test_what_is_wrong_is_said_with_an_exit_code(qgis_process, scene, tmp_path, change, message):
    output = tmp_path / "ndvi.tif"
    output.write_text("precious")
    run = qgis_process.run("rasterdask:ndvi", **{"RED": scene[0], "NIR": scene[1], "OUTPUT": output, **change})
    assert run.returncode != 0
    assert message in run.stderr + run.stdout
    assert output.read_text() == "precious"


def test_an_output_that_is_an_input_is_refused(qgis_process, scene, tmp_path):
    red = shutil.copy(scene[0], tmp_path / "red.tif")
    before = Path(red).read_bytes()
    run = qgis_process.run("rasterdask:ndvi", RED=red, NIR=scene[1], OUTPUT=red)
    assert run.returncode != 0
    assert "also an input" in run.stderr
    assert Path(red).read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")
@pytest.mark.parametrize("options", [[], ["--json"]], ids=["text", "json"])
def test_ctrl_c_stops_the_engine_and_keeps_what_was_there(qgis_process, scene, tmp_path, options):
    large = {}
    for name, path in zip(("RED", "NIR"), scene):
        large[name] = tmp_path / f"{name}.vrt"
        command = ["gdal_translate", "-q", "-of", "VRT", "-outsize", "30000", "30000", path, large[name]]
        subprocess.run(command, check=True)
    output = tmp_path / "out" / "ndvi.tif"
    output.parent.mkdir()
    output.write_text("precious")
    process = qgis_process.start("rasterdask:ndvi", *options, **large, OUTPUT=output)
    wait_until(lambda: len(list(output.parent.iterdir())) == 2, "the temporary file of the run")
    engines = psutil.Process(process.pid).children()
    assert "rasterdask_plugin.engine" in engines[0].cmdline()
    # As a terminal sends it: to the whole process group.
    os.killpg(process.pid, signal.SIGINT)
    assert process.wait(timeout=HANG_SECONDS) != 0
    assert [path.name for path in output.parent.iterdir()] == ["ndvi.tif"]
    assert output.read_text() == "precious"
    assert not any(engine.is_running() for engine in engines)


def test_the_help_names_every_parameter(qgis_process):
    text = qgis_process("help", "rasterdask:ndvi").stdout
    for name in ("RED", "RED_BAND", "NIR", "NIR_BAND", "REFLECTANCE", "OUTPUT_TYPE", "MEMORY", "WORKERS", "MEAN"):
        assert name in text


@pytest.mark.skipif(not shutil.which("otbcli_BandMath"), reason="Orfeo ToolBox is not installed")
def test_equals_orfeo_toolbox(qgis_process, scene, tmp_path):
    red, nir = scene
    qgis_process.results("rasterdask:ndvi", RED=red, NIR=nir, OUTPUT=tmp_path / "ours.tif")
    expression = "(im2b1 - im1b1) / (im2b1 + im1b1)"
    command = ["otbcli_BandMath", "-il", red, nir, "-exp", expression, "-out", tmp_path / "otb.tif", "float"]
    subprocess.run(command, check=True, capture_output=True)
    ours, otb = read(tmp_path / "ours.tif"), read(tmp_path / "otb.tif")
    valid = np.isfinite(ours)
    np.testing.assert_allclose(ours[valid], otb[valid], rtol=1e-6, atol=1e-6)
    assert (read(red)[~valid] == -10000).all(), "nodata here is nodata or no sum in the input; OTB has a number there"


@pytest.mark.skipif(not shutil.which("gdal_calc.py"), reason="gdal_calc.py is not installed")
def test_equals_gdal_calc(qgis_process, scene, tmp_path):
    red, nir = scene
    qgis_process.results("rasterdask:ndvi", RED=red, NIR=nir, OUTPUT=tmp_path / "ours.tif")
    formula = "(B.astype(float32)-A)/(B.astype(float32)+A)"
    options = [f"--outfile={tmp_path / 'gdal.tif'}", "--type=Float32", f"--calc={formula}", "--NoDataValue=-9"]
    subprocess.run(["gdal_calc.py", "--quiet", "-A", red, "-B", nir, *options], check=True, capture_output=True)
    ours, theirs = read(tmp_path / "ours.tif"), read(tmp_path / "gdal.tif")
    valid = np.isfinite(ours)
    np.testing.assert_allclose(ours[valid], theirs[valid], rtol=1e-6, atol=1e-6)
    assert (theirs[~valid] == -9).all()
