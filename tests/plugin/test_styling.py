from __future__ import annotations

from unittest import mock

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
)

from rasterdask_plugin.algorithms.styling import LayerStyler
from rasterdask_plugin.resource_files import resource_file

OURS = "singlebandpseudocolor"


def load_results(algorithm, context, feedback, outputs) -> QgsRasterLayer:
    from processing.gui import Postprocessing

    before = set(QgsProject.instance().mapLayers())
    # Newer versions hand the layer tree of pytest-qgis's imitation of a desktop to C++, which refuses it.
    with mock.patch.object(Postprocessing, "iface", None, create=True):
        assert Postprocessing.handleAlgorithmResults(algorithm, context, feedback, parameters=outputs)
    (layer,) = (layer for key, layer in QgsProject.instance().mapLayers().items() if key not in before)
    return layer


def run(algorithm, context, feedback, name, destination, **parameters) -> QgsRasterLayer:
    parameters[name] = QgsProcessingOutputLayerDefinition(destination, QgsProject.instance())
    outputs, succeeded = algorithm.run(parameters, context, feedback)
    assert succeeded
    return load_results(algorithm, context, feedback, outputs)


def ndvi_model(output_name: str) -> QgsProcessingModelAlgorithm:
    """Return a model of one step, NDVI, whose output is called `output_name`."""
    model = QgsProcessingModelAlgorithm("a model", "tests")
    model.addModelParameter(QgsProcessingParameterRasterLayer("scene", "Scene"), QgsProcessingModelParameter("scene"))
    child = QgsProcessingModelChildAlgorithm("rasterdask:ndvi")
    child.setChildId("step")
    child.addParameterSources("RED", [QgsProcessingModelChildParameterSource.fromModelParameter("scene")])
    output = QgsProcessingModelOutput(output_name, output_name)
    output.setChildId("step")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({output_name: output})
    model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    return model


def output_of(model: QgsProcessingModelAlgorithm) -> str:
    """Return the name of the only output, which older versions prefix with the step's."""
    (definition,) = model.destinationParameterDefinitions()
    return definition.name()


def test_layer_is_named_and_styled(without_engine, ndvi_algorithm, context, feedback, make_raster):
    layer = run(ndvi_algorithm, context, feedback, "OUTPUT", "TEMPORARY_OUTPUT", RED=str(make_raster("T31TCJ_B04.tif")))
    assert layer.name() == "NDVI T31TCJ"
    assert layer.renderer().type() == OURS
    assert LayerStyler._waiting == {}


def test_a_layer_of_a_product_has_the_name_that_the_engine_tells(
    without_engine, ndvi_algorithm, context, feedback, monkeypatch
):
    answer = type(without_engine).__call__
    monkeypatch.setattr(type(without_engine), "__call__", lambda *args: {**answer(*args), "product": "S2B_T31TCJ"})
    layer = run(ndvi_algorithm, context, feedback, "OUTPUT", "TEMPORARY_OUTPUT", PRODUCT="/data/MTD_MSIL2A.xml")
    assert layer.name() == "NDVI S2B_T31TCJ"


@pytest.mark.parametrize(
    ("name", "parameter", "layer_name", "styled"),
    [("meanndvi", "RED", "Mean NDVI T31TCJ", True), ("downscale", "INPUT", "Aggregated T31TCJ_B04", False)],
)
def test_layers_of_coarser_rasters(
    without_engine, provider, context, feedback, make_raster, name, parameter, layer_name, styled
):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"rasterdask:{name}")
    parameters = {parameter: str(make_raster("T31TCJ_B04.tif")), **({} if styled else {"FACTOR": 2})}
    layer = run(algorithm, context, feedback, "OUTPUT", "TEMPORARY_OUTPUT", **parameters)
    assert layer.name() == layer_name
    assert (layer.renderer().type() == OURS) == styled


def test_layer_of_a_model_is_styled_and_keeps_the_models_name(without_engine, provider, context, feedback, make_raster):
    model = ndvi_model("Greenness")
    layer = run(model, context, feedback, output_of(model), "TEMPORARY_OUTPUT", scene=str(make_raster()))
    assert layer.renderer().type() == OURS
    assert layer.name() == "Greenness"
    assert LayerStyler._waiting == {}


def test_style_of_the_user_wins(without_engine, ndvi_algorithm, context, feedback, make_raster, tmp_path, monkeypatch):
    from processing.gui.RenderingStyles import RenderingStyles

    grey = QgsRasterLayer(str(make_raster("grey.tif", values=(1,))), "fake grey")
    grey.renderer().setGradient(type(grey.renderer()).Gradient.WhiteToBlack)
    style = tmp_path / "mine.qml"
    grey.saveNamedStyle(str(style))
    monkeypatch.setattr(RenderingStyles, "styles", {"rasterdask:ndvi": {"OUTPUT": str(style)}})
    layer = run(ndvi_algorithm, context, feedback, "OUTPUT", "TEMPORARY_OUTPUT", RED=str(make_raster()))
    assert layer.renderer().type() == "singlebandgray"
    assert layer.renderer().gradient() == type(grey.renderer()).Gradient.WhiteToBlack


@pytest.mark.parametrize("values", [(1, 2, 3), (1,)])
def test_style_of_the_users_model_wins(
    without_engine, provider, context, feedback, make_raster, tmp_path, monkeypatch, values
):
    from processing.gui.RenderingStyles import RenderingStyles

    other = QgsRasterLayer(str(make_raster("other.tif", values=values)), "fake other")
    other.setOpacity(0.5)
    style = tmp_path / "mine.qml"
    other.saveNamedStyle(str(style))
    model = ndvi_model("Greenness")
    monkeypatch.setattr(RenderingStyles, "styles", {model.id(): {output_of(model): str(style)}})
    layer = run(model, context, feedback, output_of(model), "TEMPORARY_OUTPUT", scene=str(make_raster()))
    assert (layer.renderer().type(), layer.renderer().opacity()) == (other.renderer().type(), 0.5)


def test_style_of_the_algorithm_is_that_of_the_step_of_a_model(
    without_engine, provider, context, feedback, make_raster, tmp_path, monkeypatch
):
    from processing.gui.RenderingStyles import RenderingStyles

    other = QgsRasterLayer(str(make_raster("other.tif", values=(1,))), "fake other")
    other.setOpacity(0.5)
    style = tmp_path / "mine.qml"
    other.saveNamedStyle(str(style))
    monkeypatch.setattr(RenderingStyles, "styles", {"rasterdask:ndvi": {"OUTPUT": str(style)}})
    model = ndvi_model("Greenness")
    layer = run(model, context, feedback, output_of(model), "TEMPORARY_OUTPUT", scene=str(make_raster()))
    assert (layer.renderer().type(), layer.renderer().opacity()) == ("singlebandgray", 0.5)


def test_style_of_another_model_changes_nothing(
    without_engine, ndvi_algorithm, context, feedback, make_raster, tmp_path, monkeypatch
):
    from processing.gui.RenderingStyles import RenderingStyles

    other = QgsRasterLayer(str(make_raster("other.tif", values=(1,))), "fake other")
    other.setOpacity(0.5)
    style = tmp_path / "mine.qml"
    other.saveNamedStyle(str(style))
    monkeypatch.setattr(RenderingStyles, "styles", {"model:other": {"Other": str(style)}})
    layer = run(ndvi_algorithm, context, feedback, "OUTPUT", "TEMPORARY_OUTPUT", RED=str(make_raster()))
    assert layer.renderer().type() == OURS


def test_output_that_is_not_loaded_leaves_no_styler(
    without_engine, ndvi_algorithm, context, feedback, make_raster, tmp_path
):
    _, succeeded = ndvi_algorithm.run(
        {"RED": str(make_raster()), "OUTPUT": str(tmp_path / "ndvi.tif")}, context, feedback
    )
    assert succeeded
    assert LayerStyler._waiting == {}


@pytest.mark.parametrize(("value", "scale"), [(5000, 0.0001), (1, None), (-1, None)])
def test_ramp_runs_from_minus_one_to_one_in_numbers_that_qgis_shows(qgis_app, make_raster, value, scale):
    layer = QgsRasterLayer(str(make_raster(values=(value,), scale=scale)), "ndvi")
    message, loaded = layer.loadNamedStyle(str(resource_file("styles/ndvi.qml")))
    assert loaded, message
    shader = layer.renderer().shader().rasterShaderFunction()
    items = shader.colorRampItemList()
    assert (items[0].value, items[-1].value) == (-1, 1)
    assert [item.value for item in items] == sorted(item.value for item in items)
    shown = value * (scale or 1)
    colour = layer.renderer().block(1, layer.extent(), 1, 1).color(0, 0)
    below = max((item for item in items if item.value <= shown), key=lambda item: item.value)
    above = min((item for item in items if item.value >= shown), key=lambda item: item.value)
    assert min(below.color.red(), above.color.red()) <= colour >> 16 & 255 <= max(below.color.red(), above.color.red())


def test_nodata_is_transparent(qgis_app, make_raster):
    layer = QgsRasterLayer(str(make_raster(values=(-32768,), nodata=-32768, scale=0.0001)), "ndvi")
    layer.loadNamedStyle(str(resource_file("styles/ndvi.qml")))
    assert layer.renderer().block(1, layer.extent(), 1, 1).color(0, 0) >> 24 == 0


def test_a_run_that_outlives_its_provider_asks_it_for_nothing(
    without_engine, ndvi_algorithm, context, feedback, make_raster, monkeypatch
):
    """QGIS deletes the provider when the plugin is unloaded, and an algorithm that asks it for its id crashes."""
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    with monkeypatch.context() as gone:
        gone.setattr(type(ndvi_algorithm), "id", lambda _: pytest.fail("QGIS would crash"), raising=False)
        assert ndvi_algorithm.run({"RED": str(make_raster()), "OUTPUT": output}, context, feedback)[1]
