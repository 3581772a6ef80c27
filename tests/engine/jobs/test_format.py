"""Jobs that are wrong: a clear line for each thing, and nothing is touched."""

from __future__ import annotations

import numpy as np
import pytest

from rasterdask_plugin.engine import RasterDaskError
from rasterdask_plugin.engine.jobs.job_text import parse_job
from rasterdask_plugin.engine.jobs.run import run_job
from tests.support.listener import RecordingListener


@pytest.fixture
def job(make_raster, tmp_path):
    path = make_raster(np.full((2, 600, 700), 50, "uint8"), descriptions=("red", "nir"))
    return {"operation": "ndvi", "red": {"path": str(path)}, "output": str(tmp_path / "out" / "ndvi.tif")}


def test_a_right_job_gives_a_result(job):
    listener = RecordingListener()
    result = run_job(job, listener)
    assert result["bands"] == {"red": 1, "nir": 2}
    assert result["output"]["path"] == job["output"]
    assert (result["output"]["width"], result["output"]["height"]) == (700, 600)
    assert result["output"]["nodata"] == "nan"
    assert result["statistics"] == [{"band": 1, "min": 0.0, "max": 0.0, "mean": 0.0, "valid_percent": 100.0}]
    assert result["seconds"] > 0
    assert 20 < result["peak_memory_mb"] < 5000
    assert listener.percents[-1] == 100
    log = "\n".join(listener.logs)
    for words in ("described as “red”", "EPSG:32631", "700 × 600", "worker", "MB of memory", "MB before compression"):
        assert words in log


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"operation": "nvdi"}, 'operation: must be one of .*ndvi.* not "nvdi"'),
        ({"colour": 3}, "colour: unknown key; known are product, red, nir"),
        ({"output": None}, "output is missing"),
        ({"output": 7}, "output: must be a text, not 7"),
        ({"workers": "two"}, 'workers: must be a whole number from 0 to 4096, not "two"'),
        ({"workers": True}, "workers: must be a whole number"),
        ({"memory_mb": 1}, "memory_mb: must be a whole number from 64 on"),
        ({"reflectance": "toa"}, 'reflectance: must be one of none, sentinel-2 l2a.* not "toa"'),
        ({"creation_options": "COMPRESS=ZSTD"}, "creation_options: must be an object"),
        ({"red": "scene.tif"}, "red: must be a raster such as"),
        ({"red": {"path": "missing.tif"}}, r"missing\.tif does not exist"),
        ({"red": {"path": "x", "bnd": 1}}, r"red\.bnd: unknown key"),
        ({"red": {"path": "x", "nodata": 0}}, r"red\.nodata: must be a list"),
        ({"red": {"path": "x", "nodata": [[5, 1]]}}, r"red\.nodata: must be a number or a \[min, max\]"),
    ],
)
def test_what_is_wrong_is_said(job, change, message):
    with pytest.raises(RasterDaskError, match=message):
        run_job({**job, **change}, RecordingListener())


def test_everything_that_is_wrong_is_said_at_once(job):
    with pytest.raises(RasterDaskError) as error:
        run_job({**job, "workers": -1, "speed": 9, "dtype": "int64"}, RecordingListener())
    assert [line.split(":")[0] for line in str(error.value).splitlines()] == ["speed", "dtype", "workers"]


@pytest.mark.parametrize(("source", "message"), [("{", "not JSON"), ("[1]", "a JSON object, not")])
def test_what_is_not_a_job(source, message):
    with pytest.raises(RasterDaskError, match=message):
        parse_job(source)


def test_a_band_out_of_range_is_named(job):
    job["red"]["band"] = 7
    with pytest.raises(RasterDaskError, match=r"Red band 7 does not exist: raster\.tif has 2 bands"):
        run_job(job, RecordingListener())


def test_the_same_band_twice_is_an_error(job):
    job["nir"] = {**job["red"], "band": 1}
    with pytest.raises(RasterDaskError, match="both band 1"):
        run_job(job, RecordingListener())


def test_an_output_that_is_an_input_is_an_error_and_the_input_survives(job):
    job["output"] = job["red"]["path"]
    with pytest.raises(RasterDaskError, match="also an input"):
        run_job(job, RecordingListener())
    run_job({**job, "output": job["output"] + ".new.tif"}, RecordingListener())


def test_rasters_on_different_grids_are_an_error(job, make_raster):
    other = make_raster(np.zeros((600, 701), "uint8"), "other.tif")
    with pytest.raises(RasterDaskError, match="different grids"):
        run_job({**job, "nir": {"path": str(other)}}, RecordingListener())


def test_no_valid_pixel_is_a_warning(job):
    job["red"]["nodata"] = [50]
    listener = RecordingListener()
    run_job(job, listener)
    assert "No pixel" in listener.warnings[0]


def test_nodata_and_crs_of_the_job_replace_the_files(job):
    job["red"].update(nodata=[[40, 60]], crs="EPSG:2154")
    result = run_job(job, RecordingListener())
    assert result["output"]["crs"] == "EPSG:2154"
    assert result["statistics"][0]["valid_percent"] == 0
