from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingParameterDefinition

from tests.support.common_parameters import COMMON, COMMON_OPTIONAL

BUILD = Path(__file__).absolute().parents[2] / "build"
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
METHODS = ["mean", "median", "min", "max", "mode", "sum", "stddev", "variance", "range", "count", "q1", "q3", "rms"]


@pytest.fixture
def run(run_algorithm):
    return run_algorithm


def definitions(name):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"rasterdask:{name}")
    return {parameter.name(): parameter for parameter in algorithm.parameterDefinitions()}, algorithm


def test_parameters_of_downscale(provider):
    found, algorithm = definitions("downscale")
    assert {name: parameter.type() for name, parameter in found.items()} == {
        "INPUT": "raster",
        "BANDS": "band",
        "FACTOR": "number",
        "RESOLUTION": "distance",
        "METHOD": "enum",
        "EDGE": "enum",
        "MIN_VALID": "number",
        "OUTPUT_TYPE": "enum",
        **COMMON,
        "OUTPUT": "rasterDestination",
    }
    optional = {name for name, parameter in found.items() if parameter.flags() & OPTIONAL}
    assert optional == {"BANDS", "FACTOR", "RESOLUTION", *COMMON_OPTIONAL}
    assert found["BANDS"].allowMultiple()
    assert found["BANDS"].parentLayerParameterName() == found["RESOLUTION"].parentParameterName() == "INPUT"
    assert (found["FACTOR"].minimum(), found["FACTOR"].defaultValue()) == (2, None)
    assert found["METHOD"].options() == METHODS
    assert found["EDGE"].options() == ["partial", "trim", "exact"]
    assert (found["MIN_VALID"].minimum(), found["MIN_VALID"].maximum()) == (0, 100)
    defaults = {name: found[name].defaultValue() for name in ("METHOD", "EDGE", "MIN_VALID", "OUTPUT_TYPE")}
    assert defaults == {"METHOD": "mean", "EDGE": "partial", "MIN_VALID": 0, "OUTPUT_TYPE": "default"}
    assert all(found[name].usesStaticStrings() for name in ("METHOD", "EDGE", "OUTPUT_TYPE"))
    assert [output.name() for output in algorithm.outputDefinitions()] == ["OUTPUT", "REPORT"]


def test_parameters_of_mean_ndvi_are_those_of_ndvi_and_of_windows(provider, ndvi_algorithm):
    found, algorithm = definitions("meanndvi")
    assert set(found) - {parameter.name() for parameter in ndvi_algorithm.parameterDefinitions()} == {
        "WINDOW",
        "EDGE",
        "MIN_VALID",
    }
    assert (found["WINDOW"].minimum(), found["WINDOW"].defaultValue()) == (2, 10)
    assert [output.name() for output in algorithm.outputDefinitions()] == [
        "OUTPUT",
        "REPORT",
        "MIN",
        "MAX",
        "MEAN",
        "VALID_PERCENT",
    ]
    assert "not the NDVI of the mean" in algorithm.shortHelpString()


def test_job_of_downscale_with_defaults(run, make_raster, tmp_path):
    path = make_raster("scene.tif")
    job, outputs = run("downscale", INPUT=str(path), FACTOR="4")
    assert job == {
        "operation": "downscale",
        "input": {"path": str(path)},
        "factor": 4,
        "output": str(tmp_path / "out.tif"),
    }
    assert outputs == {"OUTPUT": str(tmp_path / "out.tif")}


def test_job_of_downscale_with_every_parameter(run, make_raster):
    job, _ = run(
        "downscale",
        INPUT=str(make_raster(values=(1, 2, 3))),
        BANDS="3;1",
        RESOLUTION="25.5",
        METHOD="q3",
        EDGE="trim",
        MIN_VALID="12.5",
        OUTPUT_TYPE="UInt16",
        MEMORY=512,
        WORKERS=2,
        CREATION_OPTIONS="COMPRESS=ZSTD",
    )
    assert (job["bands"], job["resolution"], job["method"]) == ([3, 1], 25.5, "q3")
    assert (job["edge"], job["min_valid"], job["dtype"]) == ("trim", 12.5, "uint16")
    assert (job["memory_mb"], job["workers"], job["creation_options"]) == (512, 2, {"COMPRESS": "ZSTD"})
    assert "factor" not in job


@pytest.mark.parametrize("size", [{}, {"FACTOR": "", "RESOLUTION": ""}])
def test_downscale_runs_with_its_defaults(run, make_raster, size):
    path = str(make_raster("scene.tif"))
    job, _ = run("downscale", INPUT=path, **size)
    assert {key: job[key] for key in job if key != "output"} == {"operation": "downscale", "input": {"path": path}}


@pytest.mark.parametrize("bands", ["3,1", "3;1", "3 1", " 3, 1 ", "'3,1'", "[3, 1]", ["3", "1"], [3, 1]])
def test_bands_are_written_in_any_way(run, make_raster, bands):
    assert run("downscale", INPUT=str(make_raster(values=(1, 2, 3))), BANDS=bands)[0]["bands"] == [3, 1]


@pytest.mark.parametrize("bands", [None, "", []])
def test_empty_bands_are_all_bands(run, make_raster, bands):
    assert "bands" not in run("downscale", INPUT=str(make_raster()), FACTOR=2, BANDS=bands)[0]


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"FACTOR": 2, "RESOLUTION": 20}, "either “Factor” or “Resolution”"),
        ({"FACTOR": 1}, "Factor: a number from 2 on is wanted, not 1"),
        ({"FACTOR": 2, "BANDS": [1, 7]}, "Band 7 does not exist: scene has 2 band"),
        ({"BANDS": "2,red"}, "Bands: whole numbers with commas between them are wanted, not 2,red"),
        ({"FACTOR": 2, "METHOD": "average"}, "Statistic"),
        ({"FACTOR": 2, "EDGE": 0}, "“Windows at the edge”"),
        (
            {"FACTOR": 2, "MIN_VALID": 101},
            "window needs: a number from 0 to 100 is wanted, not 101",
        ),
    ],
)
def test_wrong_parameters_are_told_before_the_run(run, make_raster, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        run("downscale", INPUT=str(make_raster()), **parameters)


def test_job_of_mean_ndvi(run, make_raster, tmp_path):
    path = make_raster("both.tif", values=(1, 2))
    job, outputs = run("meanndvi", RED=str(path), RED_BAND=1, NIR_BAND=2, WINDOW=5, EDGE="exact", MIN_VALID=50)
    assert job == {
        "operation": "meanndvi",
        "red": {"path": str(path), "band": 1},
        "nir": {"path": str(path), "band": 2},
        "window": 5,
        "edge": "exact",
        "min_valid": 50.0,
        "output": str(tmp_path / "out.tif"),
    }
    assert (outputs["MEAN"], outputs["VALID_PERCENT"]) == (0.25, 80.0)
