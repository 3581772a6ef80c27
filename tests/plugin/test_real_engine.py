"""NDVI through QGIS with the real engine: in the process, from a saved model, and from qgis_process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)

from rasterdask_plugin.engine_process import idle, run
from tests.support.waiting import HANG_SECONDS

BUILD = Path(__file__).absolute().parents[2] / "build"
HEAVY = {"rasterio", "dask", "xarray", "rioxarray", "numba", "distributed"}


pytestmark = pytest.mark.usefixtures("real_interpreter")


def pixel(path: str | Path) -> float:
    """Return the value of the upper left pixel, as QGIS shows it."""
    layer = QgsRasterLayer(str(path), "result")
    assert layer.isValid()
    return layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height()).value(0, 0)


def test_ndvi_of_two_files(ndvi_algorithm, context, feedback, make_raster, tmp_path):
    red, nir = make_raster("B04.tif", values=(1000,)), make_raster("B08.tif", values=(3000,))
    output = tmp_path / "made on the way" / "ndvi.tif"
    outputs, succeeded = ndvi_algorithm.run(
        {"RED": str(red), "NIR": str(nir), "OUTPUT": str(output)}, context, feedback
    )
    assert succeeded, feedback.told
    assert pixel(output) == 0.5
    assert outputs == {"OUTPUT": str(output), "MIN": 0.5, "MAX": 0.5, "MEAN": 0.5, "VALID_PERCENT": 100.0}
    assert feedback.percents[-1] == 100
    assert feedback.texts("info")


def test_the_engine_stays_for_the_next_run_unless_the_user_does_not_want_it(
    ndvi_algorithm, context, feedback, make_raster, settings, tmp_path
):
    parameters = {"RED": str(make_raster(values=(1000, 3000))), "RED_BAND": 1, "NIR_BAND": 2}

    def engine_after_run():
        output = tmp_path / "ndvi.tif"
        output.unlink(missing_ok=True)
        assert ndvi_algorithm.create().run({**parameters, "OUTPUT": str(output)}, context, feedback)[1], feedback.told
        assert pixel(output) == 0.5
        return idle._waiting and idle._waiting.engine

    first = engine_after_run()
    assert first is not None
    assert engine_after_run() is first
    settings(RASTERDASK_KEEP_ENGINE=False)
    idle.end()
    assert engine_after_run() is None


def test_an_engine_that_is_started_in_advance_has_the_job(
    ndvi_algorithm, context, feedback, make_raster, monkeypatch, real_interpreter, tmp_path
):
    idle.end()
    monkeypatch.setattr(run, "python_setting", lambda: real_interpreter)
    run.start_in_advance()
    idle._starting.join()
    started = idle._waiting.engine
    parameters = {"RED": str(make_raster(values=(1000, 3000))), "RED_BAND": 1, "NIR_BAND": 2}
    assert ndvi_algorithm.run({**parameters, "OUTPUT": str(tmp_path / "ndvi.tif")}, context, feedback)[1]
    assert idle._waiting.engine is started


def test_int16_is_shown_as_ndvi_by_qgis(ndvi_algorithm, context, feedback, make_raster, tmp_path):
    scene, output = make_raster(values=(1000, 3000)), tmp_path / "ndvi.tif"
    parameters = {
        "RED": str(scene),
        "RED_BAND": 1,
        "NIR_BAND": 2,
        "OUTPUT_TYPE": "Int16 (× 10000)",
        "OUTPUT": str(output),
    }
    assert ndvi_algorithm.run(parameters, context, feedback)[1]
    assert pixel(output) == pytest.approx(0.5)


def test_nodata_and_crs_of_the_layer_reach_the_file(ndvi_algorithm, context, feedback, make_raster, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterRange

    layer = QgsRasterLayer(str(make_raster(values=(1000, 3000))), "scene")
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(900, 1100)])
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    QgsProject.instance().addMapLayer(layer)
    parameters = {"RED": layer.id(), "RED_BAND": 1, "NIR_BAND": 2, "OUTPUT": str(tmp_path / "ndvi.tif")}
    outputs, succeeded = ndvi_algorithm.run(parameters, context, feedback)
    assert succeeded, feedback.told
    assert (outputs["VALID_PERCENT"], outputs["MEAN"]) == (0.0, None)
    assert feedback.texts("warning")
    assert QgsRasterLayer(outputs["OUTPUT"], "result").crs().authid() == "EPSG:2154"


def test_error_of_the_engine_is_what_the_user_reads(ndvi_algorithm, context, feedback, make_raster, tmp_path):
    red, nir = make_raster("B04.tif", values=(1,)), make_raster("B08.tif", values=(2,), size=(9, 6))
    parameters = {"RED": str(red), "NIR": str(nir), "OUTPUT": str(tmp_path / "ndvi.tif")}
    _, succeeded = ndvi_algorithm.run(parameters, context, feedback)
    assert not succeeded
    (message,) = feedback.texts("error")
    assert "8 × 6" in message
    assert "9 × 6" in message


def test_overviews_of_a_geotiff_are_refused_before_the_work(ndvi_algorithm, context, feedback, make_raster, tmp_path):
    output = tmp_path / "ndvi.tif"
    parameters = {"RED": str(make_raster()), "OVERVIEW_RESAMPLING": "mode", "OUTPUT": str(output)}
    _, succeeded = ndvi_algorithm.run(parameters, context, feedback)
    assert not succeeded
    (message,) = feedback.texts("error")
    assert "The overview resampling mode is for a COG" in message
    assert not output.exists()


def test_saved_model_runs_and_hands_the_statistics_on(provider, context, feedback, make_raster, tmp_path):
    """The second step makes a raster of one number: the mean that the first has computed."""
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(Path(__file__).with_name("ndvi_and_mean.model3")))
    # Older versions call the outputs step:NDVI and constant:Constant.
    names = {definition.description(): definition.name() for definition in model.destinationParameterDefinitions()}
    ndvi, constant = tmp_path / "ndvi.tif", tmp_path / "constant.tif"
    parameters = {
        "scene": str(make_raster(values=(1000, 3000))),
        names["NDVI"]: str(ndvi),
        names["Constant"]: str(constant),
    }
    outputs, succeeded = model.run(parameters, context, feedback)
    assert succeeded, feedback.told
    assert pixel(ndvi) == 0.5
    assert pixel(constant) == 0.5
    assert outputs[names["NDVI"]] == str(ndvi)


def saved_chain(path: Path) -> QgsProcessingModelAlgorithm:
    """Return a model that downscales the NDVI of a scene, as it is after it was saved and loaded."""
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("NDVI and coarser", "")
    scene = QgsProcessingModelParameter("scene")
    model.addModelParameter(QgsProcessingParameterRasterLayer("scene", "Scene"), scene)
    ndvi = QgsProcessingModelChildAlgorithm("rasterdask:ndvi")
    ndvi.setChildId("ndvi")
    for name, value in {"RED_BAND": 1, "NIR_BAND": 2}.items():
        ndvi.addParameterSources(name, [source.fromStaticValue(value)])
    ndvi.addParameterSources("RED", [source.fromModelParameter("scene")])
    coarser = QgsProcessingModelChildAlgorithm("rasterdask:downscale")
    coarser.setChildId("coarser")
    coarser.addParameterSources("INPUT", [source.fromChildOutput("ndvi", "OUTPUT")])
    for name, value in {"FACTOR": 2, "METHOD": "max"}.items():
        coarser.addParameterSources(name, [source.fromStaticValue(value)])
    output = QgsProcessingModelOutput("result")
    output.setChildOutputName("OUTPUT")
    output.setChildId("coarser")
    output.setDescription("result")
    coarser.setModelOutputs({"result": output})
    model.addChildAlgorithm(ndvi)
    model.addChildAlgorithm(coarser)
    model.updateDestinationParameters()
    assert model.toFile(str(path))
    loaded = QgsProcessingModelAlgorithm()
    assert loaded.fromFile(str(path))
    return loaded


def test_saved_model_hands_a_raster_from_one_algorithm_to_the_next(provider, context, feedback, make_raster, tmp_path):
    model = saved_chain(tmp_path / "chain.model3")
    (destination,) = [definition.name() for definition in model.destinationParameterDefinitions()]
    coarse = tmp_path / "coarse.tif"
    parameters = {"scene": str(make_raster(values=(1000, 3000))), destination: str(coarse)}
    outputs, succeeded = model.run(parameters, context, feedback)
    assert succeeded, feedback.told
    assert outputs[destination] == str(coarse)
    assert pixel(coarse) == 0.5
    with_scene, result = (QgsRasterLayer(path, "raster") for path in (parameters["scene"], str(coarse)))
    assert (result.width(), result.height()) == ((with_scene.width() + 1) // 2, (with_scene.height() + 1) // 2)


RUN = """
    import json, sys
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsSettings
    app = QgsApplication([], False)
    app.initQgis()
    sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
    from processing.core.Processing import Processing
    Processing.initialize()
    QgsSettings().setValue("Processing/Configuration/RASTERDASK_PYTHON", sys.argv[2])
    before = set(sys.modules)
    from rasterdask_plugin import classFactory
    plugin = classFactory(None)
    plugin.initProcessing()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rasterdask:ndvi")
    outputs, succeeded = algorithm.run(json.loads(sys.argv[1]), QgsProcessingContext(), QgsProcessingFeedback())
    added = {name.split(".")[0] for name in set(sys.modules) - before}
    print(json.dumps({"succeeded": succeeded, "added": sorted(added)}))
    plugin.unload()
    app.exitQgis()
"""


def test_qgis_has_none_of_the_engines_packages_after_a_run(make_raster, tmp_path, real_interpreter):
    parameters = {"RED": str(make_raster(values=(1, 2))), "RED_BAND": 1, "NIR_BAND": 2}
    parameters["OUTPUT"] = str(tmp_path / "ndvi.tif")
    environment = {**os.environ, "PYTHONPATH": str(BUILD), "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)}
    command = [sys.executable, "-c", textwrap.dedent(RUN), json.dumps(parameters), real_interpreter]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=HANG_SECONDS, check=True)
    answer = json.loads(run.stdout.splitlines()[-1])
    assert answer["succeeded"]
    assert "rasterdask_plugin" in answer["added"]
    assert not HEAVY & set(answer["added"])
