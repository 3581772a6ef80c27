from __future__ import annotations

import functools

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
)

from rasterdask_plugin.engine.jobs.format import check_job
from tests.support.common_parameters import COMMON, COMMON_OPTIONAL

ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional


@pytest.fixture
def run(run_algorithm):
    return functools.partial(run_algorithm, "ndvi")


def test_parameters_are_those_of_the_documentation(ndvi_algorithm):
    found = {parameter.name(): parameter for parameter in ndvi_algorithm.parameterDefinitions()}
    assert {name: parameter.type() for name, parameter in found.items()} == {
        "PRODUCT": "file",
        "RED": "raster",
        "RED_BAND": "band",
        "NIR": "raster",
        "NIR_BAND": "band",
        "ALIGN": "enum",
        "REFLECTANCE": "enum",
        "OUTPUT_TYPE": "enum",
        **COMMON,
        "OUTPUT": "rasterDestination",
    }
    assert {name for name, parameter in found.items() if parameter.flags() & ADVANCED} == {
        "ALIGN",
        *COMMON,
    }
    assert {name for name, parameter in found.items() if parameter.flags() & OPTIONAL} == {
        "PRODUCT",
        "RED",
        "RED_BAND",
        "NIR",
        "NIR_BAND",
        *COMMON_OPTIONAL,
    }
    assert found["NIR_BAND"].parentLayerParameterName() == "NIR"
    assert found["OUTPUT"].description() == "NDVI"
    assert found["REFLECTANCE"].options() == ["none", "sentinel-2 l2a", "landsat c2 l2", "automatic"]
    assert found["REFLECTANCE"].defaultValue() == "automatic"
    assert found["OUTPUT_TYPE"].options() == ["Float32", "Int16 (× 10000)"]
    assert found["OUTPUT_TYPE"].defaultValue() == "Float32"
    assert all(found[name].usesStaticStrings() for name in ("REFLECTANCE", "OUTPUT_TYPE"))
    outputs = {output.name(): output.type() for output in ndvi_algorithm.outputDefinitions()}
    numbers = dict.fromkeys(("MIN", "MAX", "MEAN", "VALID_PERCENT"), "outputNumber")
    assert outputs == {"OUTPUT": "outputRaster", "REPORT": "outputFile", **numbers}


def test_every_algorithm_has_help_for_every_parameter(operations):
    for algorithm in operations:
        assert algorithm.shortHelpString()
        assert "<" not in algorithm.shortHelpString()
        assert algorithm.shortDescription()
        assert algorithm.group()
        assert algorithm.tags()
        for parameter in algorithm.parameterDefinitions():
            assert parameter.help(), parameter.name()
            assert parameter.description(), parameter.name()


def test_job_of_two_files_with_defaults(run, make_raster, tmp_path):
    red, nir = make_raster("B04.tif", values=(1,)), make_raster("B08.tif", values=(2,))
    job, _ = run(RED=str(red), NIR=str(nir))
    assert job == {
        "operation": "ndvi",
        "red": {"path": str(red)},
        "nir": {"path": str(nir)},
        "output": str(tmp_path / "out.tif"),
    }


def test_job_with_every_parameter(run, make_raster):
    red, nir = make_raster("B04.tif"), make_raster("B08.tif", values=(1, 2, 3))
    job, _ = run(
        RED=str(red),
        RED_BAND="2",
        NIR=str(nir),
        NIR_BAND=3,
        ALIGN="red",
        REFLECTANCE="sentinel-2 l2a",
        OUTPUT_TYPE="Int16 (× 10000)",
        MEMORY="512",
        WORKERS=3,
        CREATION_OPTIONS="compress=ZSTD|BLOCKXSIZE=256|",
    )
    assert (job["red"]["band"], job["nir"]["band"]) == (2, 3)
    assert (job["align"], job["reflectance"], job["dtype"]) == ("red", "sentinel-2 l2a", "int16")
    assert (job["memory_mb"], job["workers"]) == (512, 3)
    assert job["creation_options"] == {"COMPRESS": "ZSTD", "BLOCKXSIZE": "256"}


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({"FORMAT": "COG"}, {"format": "COG"}),
        ({"COMPRESSION": "zstd"}, {"compression": "zstd"}),
        ({"OVERVIEW_RESAMPLING": "nearest", "FORMAT": "COG"}, {"overview_resampling": "nearest", "format": "COG"}),
        ({"OVERVIEW_RESAMPLING": "automatic"}, {}),
        ({"COMPRESSION": "lerc", "MAX_ERROR": 0.01}, {"compression": "lerc", "max_error": 0.01}),
        ({"COMPRESSION": "default", "FORMAT": "default", "MAX_ERROR": None}, {}),
        ({"COMPRESSION": "deflate", "FORMAT": "GeoTIFF"}, {"compression": "deflate", "format": "GeoTIFF"}),
        (
            {"CREATION_OPTIONS": "COMPRESS=LERC_ZSTD", "MAX_ERROR": 0},
            {"creation_options": {"COMPRESS": "LERC_ZSTD"}, "max_error": 0},
        ),
    ],
)
def test_the_format_is_in_the_job_where_it_is_not_the_default(run, make_raster, parameters, expected):
    job, _ = run(RED=str(make_raster()), **parameters)
    keys = ("format", "compression", "max_error", "overview_resampling", "creation_options")
    found = {key: job[key] for key in keys if key in job}
    assert found == expected


def test_reflectance_may_be_called_as_in_saved_models(run, make_raster):
    job, _ = run(RED=str(make_raster(values=(1, 2))), REFLECTANCE="file metadata")
    assert check_job(job).reflectance == "automatic"


@pytest.mark.parametrize("empty", [None, ""])
def test_empty_nir_is_the_raster_of_the_red_band(run, make_raster, empty):
    path = make_raster(values=(1, 2, 3, 4))
    job, _ = run(RED=str(path), NIR=empty, NIR_BAND=4)
    assert (job["red"], job["nir"]) == ({"path": str(path)}, {"path": str(path), "band": 4})


@pytest.mark.parametrize("empty", [None, "", -1])
def test_empty_bands_are_left_to_the_engine(run, make_raster, empty):
    path = make_raster(values=(1, 2))
    job, _ = run(RED=str(path), RED_BAND=empty, NIR_BAND=empty)
    assert "band" not in job["red"]
    assert "band" not in job["nir"]


def test_what_the_user_set_on_the_layer_goes_along(run, make_raster):
    from qgis.core import QgsCoordinateReferenceSystem, QgsRasterRange

    layer = QgsRasterLayer(str(make_raster(values=(1, 2))), "scene", "gdal")
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(0, 0)])
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    QgsProject.instance().addMapLayer(layer)
    job, _ = run(RED=layer.id(), RED_BAND=1, NIR_BAND=2)
    assert (job["red"]["nodata"], job["red"]["crs"]) == ([0], "EPSG:2154")
    assert "nodata" not in job["nir"]
    assert job["nir"]["crs"] == "EPSG:2154"


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"RED_BAND": 7}, "Band 7 does not exist: scene has 2 band"),
        ({"RED_BAND": 0}, "Band 0 does not exist"),
        ({"NIR_BAND": 3}, "Band 3 does not exist"),
        ({"CREATION_OPTIONS": "ZSTD"}, "creation option ZSTD is not of the form"),
        ({"CREATION_OPTIONS": "=ZSTD"}, "is not of the form"),
        ({"MAX_ERROR": 0.1}, "“Largest error of LERC” does not go without “Compression”: LERC"),
        ({"COMPRESSION": "jpeg"}, "^Compression: jpeg is not known"),
        ({"NIR": "/nowhere/nir.tif"}, "“NIR raster .if different.”: /nowhere/nir.tif"),
        ({"REFLECTANCE": "landsat 9"}, "^Digital numbers to reflectance: landsat 9"),
        ({"MEMORY": 63}, "^Memory for blocks: a number from 64 on is wanted, not 63"),
        ({"WORKERS": "5000"}, "^Workers: a number from 0 to 4096 is wanted, not 5000"),
        ({"EXECUTION": "gpu"}, "^Execution: gpu"),
        ({"SCHEDULER": "tcp://h:8786"}, "“Dask scheduler” does not go without “Execution”: A dask cluster"),
        ({"SCHEDULER": "tcp://h:8786", "EXECUTION": "processes"}, "“Dask scheduler” does not go without"),
        ({"REPORT": "/r.html"}, "“Execution”: Worker processes on this machine or A dask cluster"),
    ],
)
def test_wrong_parameters_are_told_before_the_run(run, make_raster, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        run(RED=str(make_raster(values=(1, 2))), **parameters)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("red: must be a raster.\nmask: no.", "“Raster with the red band”: must be a raster.\n“Mask raster”: no."),
        ("Give mask_keep, or nir.band.", "Give “Values of the mask to keep”, or “Near infrared band”."),
        ("/data/mask_keep/nir.band.tif: is red.", "/data/mask_keep/nir.band.tif: is red."),
        ("The mask max_error.tif has no output.", "The mask max_error.tif has no output."),
    ],
)
def test_errors_of_the_engine_have_labels_for_keys(
    ndvi_algorithm, without_engine, context, feedback, make_raster, tmp_path, monkeypatch, said, expected
):
    def fail(*_):
        raise QgsProcessingException(said)

    monkeypatch.setattr("rasterdask_plugin.algorithms.base.run_job", fail)
    parameters = {"RED": str(make_raster()), "OUTPUT": str(tmp_path / "out.tif")}
    assert not ndvi_algorithm.run(parameters, context, feedback)[1]
    assert expected in feedback.texts("error")


@pytest.mark.parametrize("program", ["desktop", "qgis_process"])
def test_a_cancel_is_a_failure_only_for_a_shell(
    ndvi_algorithm, without_engine, context, feedback, make_raster, monkeypatch, tmp_path, program
):
    from rasterdask_plugin.algorithms import base
    from rasterdask_plugin.engine_process.run import RunCancelled

    def be_cancelled(job, feedback, interpreter):
        feedback.cancel()
        raise RunCancelled("Cancelled.")

    monkeypatch.setattr(base, "run_job", be_cancelled)
    monkeypatch.setattr(QgsApplication, "platform", lambda: program)
    parameters = {"RED": str(make_raster(values=(1, 2))), "RED_BAND": 1, "NIR_BAND": 2}
    outputs, succeeded = ndvi_algorithm.run({**parameters, "OUTPUT": str(tmp_path / "out.tif")}, context, feedback)
    assert (outputs, succeeded) == ({}, program == "desktop")
    failed, told = feedback.texts("error"), feedback.texts("info")
    assert (failed, told) == (([], ["Cancelled."]) if succeeded else (["Cancelled."], []))


def test_output_that_is_no_geotiff_is_refused(run, make_raster, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"ndvi\.jp2 cannot be written: the output is a GeoTIFF"):
        run(RED=str(make_raster()), OUTPUT=str(tmp_path / "ndvi.jp2"))


def test_missing_packages_are_told_before_the_run(make_raster, ndvi_algorithm, context, monkeypatch, tmp_path):
    from rasterdask_plugin.engine_process import probe

    probe.forget()
    for names in ("REQUIRED_PACKAGES", "ALL_PACKAGES"):
        monkeypatch.setattr(probe, names, ("no_such_package",))
    assert ndvi_algorithm.canExecute() == (True, ""), "nobody has asked yet"
    parameters = {"RED": str(make_raster()), "OUTPUT": str(tmp_path / "ndvi.tif")}
    accepted, message = ndvi_algorithm.checkParameterValues(parameters, context)
    assert not accepted
    assert "no_such_package" in message
    assert 'in a shell with: python3 "' in message, "qgis_process has no menu"
    assert ndvi_algorithm.canExecute() == (False, message)


def test_a_product_takes_the_place_of_rasters(run):
    job, _ = run(PRODUCT="/data/S2B_MSIL2A_x.SAFE.zip", RED="", RED_BAND="", NIR=None)
    assert job["product"] == "/data/S2B_MSIL2A_x.SAFE.zip"
    assert not {"red", "nir"} & set(job)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (("PRODUCT", "RED"), "either “Raster with the red band” or “Product as it was downloaded”, exactly one"),
        ((), "either “Raster with the red band” or “Product as it was downloaded”, exactly one"),
        (
            ("PRODUCT", "NIR"),
            r"either “NIR raster \(if different\)” or “Product as it was down.*”, not both",
        ),
    ],
)
def test_bands_are_of_rasters_or_of_a_product(run, make_raster, given, message):
    values = {"PRODUCT": "/data/x.zip", "RED": str(make_raster()), "NIR": str(make_raster())}
    with pytest.raises(QgsProcessingException, match=message):
        run(**{name: values[name] for name in given})


def test_statistics_become_numbers(run, make_raster):
    _, outputs = run(RED=str(make_raster()))
    assert {name: outputs[name] for name in ("MIN", "MAX", "MEAN", "VALID_PERCENT")} == {
        "MIN": -0.5,
        "MAX": 0.75,
        "MEAN": 0.25,
        "VALID_PERCENT": 80.0,
    }


def test_statistics_are_empty_where_no_pixel_is_valid(ndvi_algorithm):
    statistics = {"band": 1, "min": None, "max": None, "mean": None, "valid_percent": 0.0}
    results = ndvi_algorithm.results({"statistics": [statistics]})
    assert results == {"MIN": None, "MAX": None, "MEAN": None, "VALID_PERCENT": 0.0}


@pytest.mark.parametrize(("platform", "warnings"), [("qgis_process", 1), ("desktop", 0)])
def test_temporary_output_of_qgis_process_is_warned_of(run, make_raster, feedback, monkeypatch, platform, warnings):
    monkeypatch.setattr(QgsApplication, "platform", staticmethod(lambda: platform))
    run(RED=str(make_raster()), OUTPUT=QgsProcessing.TEMPORARY_OUTPUT)
    assert len(feedback.texts("warning")) == warnings
