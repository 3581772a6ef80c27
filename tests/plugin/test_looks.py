"""Layers of outputs look like those of their inputs where the numbers mean the same, and show what their file has."""

from __future__ import annotations

import shutil
import threading
from array import array

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterRange,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from rasterdask_plugin.algorithms import base
from rasterdask_plugin.algorithms.refreshing import announce_written
from rasterdask_plugin.compat import mean_statistic
from tests.plugin.test_styling import load_results
from tests.support.waiting import wait_until

LIMITS = QgsRasterMinMaxOrigin.Limits
NORTH = 4900000.0


@pytest.fixture
def make(tmp_path):
    """Return a function that writes a raster of float32, 10 rows of the numbers of each band, with its statistics."""

    def make(name, *bands, descriptions=(), rows=10):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        new = path.with_name(f"new_{name}")
        dataset = gdal.GetDriverByName("GTiff").Create(str(new), len(bands[0]), rows, len(bands), gdal.GDT_Float32)
        dataset.SetGeoTransform((500000.0, 10.0, 0.0, NORTH, 0.0, -10.0))
        for number, values in enumerate(bands, 1):
            band = dataset.GetRasterBand(number)
            band.WriteRaster(0, 0, len(values), rows, array("f", list(values) * rows).tobytes())
            if descriptions:
                band.SetDescription(descriptions[number - 1])
            low, high, mean, deviation = band.ComputeStatistics(False)
            band.SetStatistics(low, high, mean, deviation)
        dataset = band = None
        new.replace(path)
        return path

    return make


@pytest.fixture
def project_layer(make, context):
    """Return a function that puts a raster into the project, as the user has it there."""

    def project_layer(*bands, name="input.tif"):
        layer = QgsRasterLayer(str(make(name, *bands)), name)
        QgsProject.instance().addMapLayer(layer)
        return layer

    return project_layer


@pytest.fixture
def run(without_engine, context, feedback, monkeypatch):
    """Return a function that runs an algorithm whose engine answers with a file, and returns the layer of that."""

    def run(name, written, source, **parameters):
        def answer(job, feedback, interpreter):
            shutil.copy(written, job["output"])
            return {"statistics": [{"band": 1, "min": 0, "max": 1, "mean": 0.5, "valid_percent": 100.0}]}

        monkeypatch.setattr(base, "run_job", answer)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"rasterdask:{name}")
        inputs = {"superimpose": {"REFERENCE": str(written), "MOVING": source}}.get(name, {"INPUT": source})
        inputs.update({"FACTOR": 2} if name == "downscale" else {})
        output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
        outputs, succeeded = algorithm.run({**inputs, **parameters, "OUTPUT": output}, context, feedback)
        assert succeeded
        return load_results(algorithm, context, feedback, outputs)

    return run


def contrast(low: float, high: float) -> QgsContrastEnhancement:
    made = QgsContrastEnhancement()
    made.setContrastEnhancementAlgorithm(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, False
    )
    made.setMinimumValue(low)
    made.setMaximumValue(high)
    return made


def range_of(made: QgsContrastEnhancement) -> tuple[float, float]:
    return made.minimumValue(), made.maximumValue()


def composite(layer, *bands, limits=LIMITS.None_) -> None:
    renderer = QgsMultiBandColorRenderer(layer.dataProvider(), *bands)
    renderer.setRedContrastEnhancement(contrast(1, 2))
    renderer.setGreenContrastEnhancement(contrast(1, 2))
    renderer.setBlueContrastEnhancement(contrast(1, 2))
    origin = QgsRasterMinMaxOrigin()
    origin.setLimits(limits)
    renderer.setMinMaxOrigin(origin)
    layer.setRenderer(renderer)


def ramp(layer) -> None:
    function = QgsColorRampShader(0, 5)
    function.setColorRampItemList([QgsColorRampShader.ColorRampItem(5, QColor("red"), "five")])
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))


def classes(layer) -> None:
    named = [QgsPalettedRasterRenderer.Class(value, QColor("blue"), f"class {value}") for value in (1, 2)]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, named))


NUMBERS = [1.0, 2.0, 3.0, 4.0]


@pytest.mark.parametrize("name", ["downscale", "superimpose", "optimise"])
def test_a_composite_has_the_same_bands_under_their_new_numbers(run, project_layer, make, name):
    source = project_layer(NUMBERS, NUMBERS, NUMBERS, NUMBERS)
    composite(source, 4, 3, 2)
    source.setOpacity(0.5)
    layer = run(name, make("out.tif", NUMBERS, NUMBERS, NUMBERS), source, BANDS=[2, 3, 4])
    renderer = layer.renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (3, 2, 1)
    assert range_of(renderer.redContrastEnhancement()) == (1, 2)
    assert renderer.opacity() == 0.5


def test_a_composite_of_a_band_that_is_left_out_is_none(run, project_layer, make):
    source = project_layer(NUMBERS, NUMBERS, NUMBERS, NUMBERS)
    composite(source, 4, 3, 2)
    layer = run("downscale", make("out.tif", NUMBERS, NUMBERS, NUMBERS), source, BANDS=[1, 2, 3])
    assert (layer.renderer().redBand(), layer.renderer().blueBand()) == (1, 3)


def test_an_alpha_band_that_downscaling_leaves_out_is_not_asked_for(run, project_layer, make):
    source = project_layer(NUMBERS, NUMBERS, NUMBERS, NUMBERS)
    composite(source, 3, 2, 1)
    source.renderer().setAlphaBand(4)
    layer = run("downscale", make("out.tif", NUMBERS, NUMBERS, NUMBERS), source)
    assert (layer.renderer().redBand(), layer.renderer().alphaBand()) == (3, -1)


def test_a_contrast_from_minimum_to_maximum_is_that_of_the_outputs_numbers(run, project_layer, make):
    source = project_layer(NUMBERS, NUMBERS, NUMBERS)
    composite(source, 3, 2, 1, limits=LIMITS.MinMax)
    layer = run("superimpose", make("out.tif", [1.0, 7.0], [1.0, 8.0], [1.0, 9.0]), source)
    assert range_of(layer.renderer().redContrastEnhancement()) == (1, 9)
    assert range_of(layer.renderer().blueContrastEnhancement()) == (1, 7)


@pytest.mark.parametrize(
    ("style", "name", "parameters", "kept"),
    [
        (ramp, "downscale", {}, True),
        (ramp, "downscale", {"METHOD": "stddev"}, False),
        (ramp, "downscale", {"METHOD": "count"}, False),
        (ramp, "superimpose", {}, True),
        (ramp, "optimise", {}, True),
        (classes, "downscale", {"METHOD": "mode"}, True),
        (classes, "downscale", {}, False),
        (classes, "superimpose", {"INTERPOLATION": "nearest"}, True),
        (classes, "superimpose", {}, False),
        (classes, "optimise", {}, True),
    ],
)
def test_ramps_and_classes_stay_where_the_numbers_mean_the_same(
    run, project_layer, make, style, name, parameters, kept
):
    source = project_layer(NUMBERS)
    style(source)
    layer = run(name, make("out.tif", NUMBERS), source, **parameters)
    assert (layer.renderer().type() == source.renderer().type()) == kept
    if kept and style is classes:
        assert [one.label for one in layer.renderer().classes()] == ["class 1", "class 2"]


def test_what_the_user_hides_in_the_input_is_not_hidden_in_the_output(run, project_layer, make):
    source = project_layer(NUMBERS)
    ramp(source)
    source.dataProvider().setUserNoDataValue(1, [QgsRasterRange(3, 3)])
    layer = run("downscale", make("out.tif", NUMBERS), source)
    assert layer.renderer().type() == "singlebandpseudocolor"
    assert layer.dataProvider().sample(QgsPointXY(500025, NORTH - 5), 1) == (3.0, True)


@pytest.mark.parametrize(("values", "is_ndvi"), [([-0.2, 0.8], True), ([-2000.0, 8000.0], False)])
def test_a_file_between_two_steps_is_styled_by_what_its_band_says(run, make, values, is_ndvi):
    source = make("between.tif", values, descriptions=("NDVI",))
    layer = run("downscale", source, str(source))
    assert (layer.renderer().type() == "singlebandpseudocolor") == is_ndvi
    layer = run("downscale", source, str(source), METHOD="stddev")
    assert layer.renderer().type() == "singlebandgray"


def test_grey_is_not_darkened_by_one_outlier(run, make):
    source = make("source.tif", [*range(100), 100000.0])
    layer = run("downscale", source, str(source), METHOD="sum")
    assert 99 < layer.renderer().contrastEnhancement().maximumValue() < 30000


def test_a_style_beside_the_file_wins(run, make, context, monkeypatch, project_layer):
    source = project_layer(NUMBERS)
    ramp(source)
    written = make("out.tif", NUMBERS)
    mine = QgsRasterLayer(str(written), "mine")
    mine.renderer().setContrastEnhancement(contrast(10, 20))
    origin = QgsRasterMinMaxOrigin()
    origin.setLimits(LIMITS.None_)
    mine.renderer().setMinMaxOrigin(origin)
    mine.saveNamedStyle(str(written.with_suffix(".qml")))
    answer = shutil.copy

    def with_style(source_path, path):
        answer(written.with_suffix(".qml"), path[: -len(".tif")] + ".qml")
        return answer(source_path, path)

    monkeypatch.setattr(shutil, "copy", with_style)
    layer = run("downscale", written, source)
    assert range_of(layer.renderer().contrastEnhancement()) == (10, 20)


def test_a_style_beside_the_input_is_carried_over(run, make):
    source = make("source.tif", NUMBERS, descriptions=("NDVI",))
    styled = QgsRasterLayer(str(source), "styled")
    styled.setOpacity(0.5)
    styled.saveNamedStyle(str(source.with_suffix(".qml")))
    layer = run("downscale", make("out.tif", NUMBERS, descriptions=("NDVI",)), str(source))
    assert (layer.renderer().type(), layer.renderer().opacity()) == ("singlebandgray", 0.5)


def pixel(layer) -> float:
    return layer.dataProvider().sample(QgsPointXY(500015, NORTH - 15), 1)[0]


def test_a_layer_of_the_output_shows_what_was_written(
    without_engine, context, feedback, project_layer, make, monkeypatch
):
    layer = project_layer([0.0, 1.0], name="shown.tif")
    other = project_layer([0.0, 1.0], name="other.tif")
    ramp(other)
    assert range_of(layer.renderer().contrastEnhancement()) == (0, 1)

    def answer(job, feedback, interpreter):
        make("shown.tif", [0.0, 9.0, 4.0], rows=20)
        return {}

    monkeypatch.setattr(base, "run_job", answer)
    optimise = QgsApplication.processingRegistry().createAlgorithmById("rasterdask:optimise")
    assert optimise.run({"INPUT": other.source(), "OUTPUT": layer.source()}, context, feedback)[1]
    assert pixel(layer) == 9
    assert (layer.extent().width(), layer.extent().height()) == (30, 200)
    assert range_of(layer.renderer().contrastEnhancement()) == (0, 9)
    assert pixel(other) == 1
    assert other.renderer().type() == "singlebandpseudocolor"


def test_a_layer_keeps_what_the_user_has_set_and_is_told_from_any_thread(project_layer, make):
    layer = project_layer([0.0, 1.0], name="shown.tif")
    assert layer.dataProvider().bandStatistics(1, mean_statistic()).mean == 0.5
    ramp(layer)
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(3, 3)])
    layer.dataProvider().setUseSourceNoDataValue(1, False)
    make("shown.tif", [0.0, 7.0])
    worker = threading.Thread(target=announce_written, args=(layer.source(),))
    worker.start()
    worker.join()
    wait_until(lambda: (QgsApplication.processEvents(), pixel(layer) == 7)[1], "the layer to show its file")
    provider = layer.dataProvider()
    assert provider.bandStatistics(1, mean_statistic()).mean == 3.5
    assert layer.renderer().type() == "singlebandpseudocolor"
    assert layer.crs().authid() == "EPSG:2154"
    assert (provider.userNoDataValues(1), provider.useSourceNoDataValue(1)) == ([QgsRasterRange(3, 3)], False)


@pytest.mark.parametrize("limits", [LIMITS.MinMax, LIMITS.None_])
def test_the_contrast_of_a_grid_that_stays_is_that_of_the_new_numbers(project_layer, make, limits):
    layer = project_layer([0.0, 1.0], name="shown.tif")
    origin = QgsRasterMinMaxOrigin()
    origin.setLimits(limits)
    layer.renderer().setMinMaxOrigin(origin)
    make("shown.tif", [0.0, 7.0])
    announce_written(layer.source())
    expected = (0, 7) if limits == LIMITS.MinMax else (0, 1)
    assert range_of(layer.renderer().contrastEnhancement()) == expected


def test_a_layer_whose_file_was_missing_shows_it(context, make):
    path = make("shown.tif", [0.0, 1.0])
    path.unlink()
    layer = QgsRasterLayer(str(path), "shown")
    QgsProject.instance().addMapLayer(layer)
    assert not layer.isValid()
    make("shown.tif", [0.0, 7.0])
    announce_written(str(path))
    assert layer.isValid()
    assert pixel(layer) == 7
