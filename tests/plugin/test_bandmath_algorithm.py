from __future__ import annotations

import functools
import re

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from rasterdask_plugin.engine.jobs.format import check_job
from tests.support.common_parameters import COMMON, COMMON_OPTIONAL

OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional


@pytest.fixture
def run(run_algorithm):
    return functools.partial(run_algorithm, "bandmath")


@pytest.fixture
def algorithm(provider):
    return QgsApplication.processingRegistry().createAlgorithmById("rasterdask:bandmath")


@pytest.fixture
def layers(make_raster, context):
    """Two layers of the project, which are called otherwise than their files."""
    project = context.project()
    named = {"Red": make_raster("B04.tif", values=(5,)), "my stack": make_raster("stack.tif", values=(1, 2))}
    made = [QgsRasterLayer(str(path), name) for name, path in named.items()]
    project.addMapLayers(made)
    return made


def test_parameters_are_those_of_the_documentation(algorithm):
    found = {parameter.name(): parameter for parameter in algorithm.parameterDefinitions()}
    assert {name: parameter.type() for name, parameter in found.items()} == {
        "INPUTS": "multilayer",
        "EXPRESSION": "string",
        "GRID": "enum",
        "REFERENCE": "raster",
        "INTERPOLATION": "enum",
        "APPLY_SCALE": "boolean",
        "OUTPUT_TYPE": "enum",
        "NODATA": "number",
        **COMMON,
        "OUTPUT": "rasterDestination",
    }
    assert {name for name, one in found.items() if one.flags() & OPTIONAL} == {
        "REFERENCE",
        "NODATA",
        *COMMON_OPTIONAL,
    }
    assert isinstance(found["EXPRESSION"], QgsProcessingParameterString)
    assert found["EXPRESSION"].multiLine()


@pytest.mark.parametrize("join", [list, ";".join, " ; ".join])
def test_job_with_defaults(run, make_raster, tmp_path, join):
    paths = [str(make_raster(f"{name}.tif")) for name in ("a", "b, of two")]
    job, _ = run(INPUTS=join(paths), EXPRESSION="A + im2b2")
    assert job == {
        "operation": "bandmath",
        "inputs": [{"path": path} for path in paths],
        "expression": "A + im2b2",
        "output": str(tmp_path / "out.tif"),
    }
    check_job(job)


def test_job_with_every_parameter(run, make_raster):
    path = str(make_raster())
    job, _ = run(
        INPUTS=[path],
        EXPRESSION="A; im1b2 ^ 2",
        GRID="reference",
        REFERENCE=path,
        INTERPOLATION="nearest",
        APPLY_SCALE=True,
        OUTPUT_TYPE="Int16",
        NODATA=-1,
    )
    expected = {"grid": "reference", "reference": {"path": path}, "interpolation": "nearest", "apply_scale": True}
    expected |= {"dtype": "int16", "output_nodata": -1.0}
    assert {key: job[key] for key in expected} == expected
    check_job(job)


def test_names_of_layers_become_numbers_of_rasters(run, layers):
    job, _ = run(INPUTS=[layer.id() for layer in layers], EXPRESSION='"my stack@2" - "Red@1" + B')
    assert job["expression"] == "im2b2 - im1b1 + B"
    assert [one["path"] for one in job["inputs"]] == [layer.source() for layer in layers]


def test_files_are_called_by_their_names(run, make_raster):
    job, _ = run(INPUTS=[str(make_raster("scene.v2.tif"))], EXPRESSION='"scene.v2@1" > 0')
    assert job["expression"] == "im1b1 > 0"


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ('"Red@1" +', r"(?s)missing at the end.*\n  \"Red@1\" \+\n           \^"),
        ('"Green@1"', 'There is no band "Green@1".*Known are im1b1, im2b1, im2b2, A, B, "Red@1", "my stack@1"'),
        ("im2b3", "im2b3 is not known"),
        ("open(A)", "no function open"),
        ("A.source", "Attributes are not known"),
        ('-"Red@1"^2', "write brackets"),
    ],
)
def test_the_dialog_shows_what_is_wrong_with_an_expression(
    algorithm, context, layers, without_engine, tmp_path, expression, message
):
    parameters = {"INPUTS": layers, "EXPRESSION": expression, "OUTPUT": str(tmp_path / "out.tif")}
    accepted, said = algorithm.checkParameterValues(parameters, context)
    assert not accepted
    assert re.search(message, said)


@pytest.mark.parametrize(
    ("grid", "given", "message"),
    [
        ("reference", False, "“Grid of the output”: give “Reference raster”, too"),
        ("first", True, "“Reference raster” does not go without “Grid of the output”: Of a reference raster"),
    ],
)
def test_a_reference_and_its_grid_go_together(run, make_raster, grid, given, message):
    path = str(make_raster())
    more = {"REFERENCE": path} if given else {}
    with pytest.raises(
        QgsProcessingException,
        match=message,
    ):
        run(INPUTS=[path], EXPRESSION="A", GRID=grid, **more)


def test_without_rasters_and_without_an_expression_nothing_runs(run, make_raster):
    with pytest.raises(QgsProcessingException):
        run(INPUTS=[], EXPRESSION="A")
    with pytest.raises(QgsProcessingException):
        run(INPUTS=[str(make_raster())], EXPRESSION="")
    with pytest.raises(QgsProcessingException):
        run(INPUTS=[str(make_raster())], EXPRESSION="   ")
    with pytest.raises(QgsProcessingException, match="“Rasters”"):
        run(INPUTS=["/nowhere/missing.tif"], EXPRESSION="A")


def test_nodata_that_the_user_has_set_on_a_layer_is_respected(run, layers):
    from qgis.core import QgsRasterRange

    layers[0].dataProvider().setUserNoDataValue(1, [QgsRasterRange(5, 5)])
    job, _ = run(INPUTS=layers, EXPRESSION="A + B")
    assert job["inputs"][0]["nodata"] == [5.0]
    assert "nodata" not in job["inputs"][1]
