"""What a job will do is said before it is done, in the words of its run, and nothing is written."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from rasterdask_plugin.engine import RasterDaskError
from rasterdask_plugin.engine.jobs.preview import preview_job
from rasterdask_plugin.engine.jobs.run import run_job
from tests.support.listener import RecordingListener
from tests.support.products.landsat import write_landsat

UTM = "EPSG:32631"
PLACED = {"crs": UTM, "transform": from_origin(500000, 4900000, 30, 30)}


@pytest.fixture
def scene(make_raster, rng):
    """Seven bands that are called as those of Landsat 8, 450 × 260 pixels."""
    path = make_raster(rng.uniform(0.05, 0.6, (7, 260, 450)).astype("float32"), "scene.tif", **PLACED)
    with rasterio.open(path, "r+") as dataset:
        dataset.descriptions = [f"SR_B{band}" for band in range(1, 8)]
    return {"path": str(path)}


JOBS = {
    "ndvi": {"red": "scene"},
    "meanndvi": {"red": "scene", "window": 4, "dtype": "int16"},
    "spectralindex": {"inputs": ["scene"], "index": ["NDVI", "NDWI"]},
    "bandmath": {"inputs": ["scene"], "expression": "im1b4 - im1b3; im1b1"},
    "downscale": {"input": "scene", "factor": 3},
    "superimpose": {"reference": "scene", "moving": "scene", "bands": [4, 2], "dtype": "int16"},
    "optimise": {"input": "scene", "dtype": "float64", "format": "COG"},
}
CHOSEN = {
    "ndvi": [("R", 4), ("N", 5)],
    "meanndvi": [("R", 4), ("N", 5)],
    "spectralindex": [("G", 3), ("R", 4), ("N", 5)],
    "bandmath": [("im1b1", 1), ("im1b3", 3), ("im1b4", 4)],
}


def job_of(operation, scene, tmp_path, **more):
    def filled(value):
        return scene if value == "scene" else [scene] if value == ["scene"] else value

    job = {key: filled(value) for key, value in JOBS[operation].items()}
    return {"operation": operation, **job, "output": str(tmp_path / "out" / "out.tif"), **more}


def previewed(job):
    listener = RecordingListener()
    return preview_job(job, listener), listener


@pytest.mark.parametrize("operation", JOBS)
def test_what_is_said_before_is_what_the_run_does(scene, tmp_path, operation):
    job = job_of(operation, scene, tmp_path, compression="none")
    before, listener = previewed(job)
    assert not (tmp_path / "out").exists()
    assert listener.temporaries == []
    heard = RecordingListener()
    after = run_job(job, heard)
    output, written = before.pop("output"), after.pop("output")
    assert (output.pop("pixel_size"), output.pop("unit"), output.pop("compressed")) == (
        [abs(written["transform"][0]), abs(written["transform"][4])],
        "metre",
        False,
    )
    # Headers, and the tables of the COG's overviews.
    assert output.pop("size_bytes") == pytest.approx(written.pop("size_bytes"), abs=8000)
    assert output == written
    assert [(one["name"], one["band"]) for one in before.pop("chosen")] == CHOSEN.get(operation, [])
    assert {key: after[key] for key in before if key not in ("statistics", "seconds", "peak_memory_mb")} == {
        key: before[key] for key in before if key not in ("statistics", "seconds", "peak_memory_mb")
    }
    assert heard.logs[: len(listener.logs)] == listener.logs
    assert heard.warnings == listener.warnings


def test_a_band_is_named_with_the_reason_why_it_is_that_one(scene, tmp_path):
    red, nir = previewed(job_of("ndvi", scene, tmp_path, nir={**scene, "band": 2}))[0]["chosen"]
    assert red == {
        "name": "R",
        "raster": "scene.tif",
        "band": 4,
        "description": "SR_B4",
        "reason": {"message": "described as “SR_B4”", "text": "described as “{}”", "arguments": ["SR_B4"]},
    }
    assert (nir["band"], nir["description"], nir["reason"]) == (2, "SR_B2", None)


def test_bands_of_a_product_are_named_as_the_product_names_them(tmp_path):
    product = write_landsat(tmp_path).metadata
    for operation, more in (("ndvi", {}), ("spectralindex", {"index": ["NDVI"]})):
        job = {"operation": operation, "product": str(product), "output": str(tmp_path / "out.tif"), **more}
        result, listener = previewed(job)
        assert [one["reason"]["message"] for one in result["chosen"]] == ["B4", "B5"]
        assert result["product"] in listener.logs[0]


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"red": {"path": "/nowhere/scene.tif"}}, "/nowhere/scene.tif"),
        ({"extent": {"bounds": [0, 0, 10, 10]}}, "extent"),
        ({"compression": "zip"}, "compression: must be one of"),
        ({"execution": "threads", "report": "report.html"}, "leave report out"),
        ({"creation_options": {"BLOCKXSIZE": "17"}}, "TileWidth|multiples of 16"),
        ({"output": "out.png"}, "would be a GeoTIFF"),
    ],
)
def test_errors_are_those_of_the_run(scene, tmp_path, more, message):
    job = job_of("ndvi", scene, tmp_path, **more)
    said = []
    for way in (preview_job, run_job):
        with pytest.raises(RasterDaskError, match=message) as error:
            way(job, RecordingListener())
        said.append(str(error.value))
    assert said[0] == said[1]


def test_an_output_that_cannot_fit_is_an_error(scene, tmp_path, monkeypatch):
    from rasterdask_plugin.engine.writing import output_size

    usage = output_size.shutil.disk_usage(tmp_path)
    monkeypatch.setattr(output_size.shutil, "disk_usage", lambda folder: usage._replace(free=1000))
    with pytest.raises(RasterDaskError, match="does not fit on the disk"):
        previewed(job_of("ndvi", scene, tmp_path, compression="none"))


def test_tiles_are_described_as_their_vrt(scene, tmp_path):
    output = previewed(job_of("ndvi", scene, tmp_path, tiled_output=True))[0]["output"]
    assert (output["path"], output["width"], output["compressed"]) == (str(tmp_path / "out" / "out.vrt"), 450, True)
    assert not (tmp_path / "out").exists()


def test_a_raster_that_will_only_be_copied_is_said(scene, tmp_path):
    first = job_of("optimise", scene, tmp_path, dtype="default")
    path = run_job(first, RecordingListener())["output"]["path"]
    again, _ = previewed({**first, "input": {"path": path}, "output": str(tmp_path / "again.tif")})
    assert (again["output"]["written"], again["output"]["path"]) == (False, str(tmp_path / "again.tif"))
    assert not (tmp_path / "again.tif").exists()
    assert again["output"]["pixel_size"] == [30, 30]


def test_a_raster_without_a_place_has_no_size_of_pixels(make_raster, tmp_path):
    path = make_raster(np.ones((2, 4, 5), "uint8"), "plain.tif", transform=rasterio.Affine.identity())
    job = {"operation": "downscale", "input": {"path": str(path)}, "factor": 2, "output": str(tmp_path / "out.tif")}
    output = previewed(job)[0]["output"]
    assert (output["pixel_size"], output["unit"]) == (None, None)


def test_degrees_are_the_unit_of_a_geographic_raster(make_raster, tmp_path):
    path = make_raster(np.ones((4, 5), "uint8"), "wgs84.tif", crs="EPSG:4326", transform=from_origin(2, 44, 0.5, 0.25))
    job = {"operation": "downscale", "input": {"path": str(path)}, "factor": 2, "output": str(tmp_path / "out.tif")}
    output = previewed(job)[0]["output"]
    assert (output["pixel_size"], output["unit"]) == ([1.0, 0.5], "degree")
