from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
)

from tests.support.common_parameters import COMMON, COMMON_OPTIONAL

ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional


@pytest.fixture
def algorithm(provider):
    return QgsApplication.processingRegistry().createAlgorithmById("rasterdask:superimpose")


@pytest.fixture
def run(without_engine, algorithm, context, feedback, tmp_path):
    """Return a function that runs the algorithm as QGIS does, and returns the job that the engine was given."""

    def run(**parameters):
        parameters = {"OUTPUT": str(tmp_path / "out.tif"), **parameters}
        accepted, message = algorithm.checkParameterValues(parameters, context)
        if not accepted:
            raise QgsProcessingException(message)
        _, succeeded = algorithm.run(parameters, context, feedback)
        assert succeeded
        return without_engine.job

    return run


@pytest.fixture
def rasters(make_raster):
    return {
        "REFERENCE": str(make_raster("pan.tif", values=(1,))),
        "MOVING": str(make_raster("xs.tif", values=(1, 2, 3))),
    }


def test_parameters_are_those_of_the_documentation(algorithm):
    found = {parameter.name(): parameter for parameter in algorithm.parameterDefinitions()}
    assert {name: parameter.type() for name, parameter in found.items()} == {
        "REFERENCE": "raster",
        "MOVING": "raster",
        "BANDS": "band",
        "INTERPOLATION": "enum",
        "BICUBIC_RADIUS": "number",
        "MODE": "enum",
        "DEM": "raster",
        "DEFAULT_ELEVATION": "number",
        "GEOID": "raster",
        "GRID_SPACING": "number",
        "ANTIALIAS": "boolean",
        "FILL_VALUE": "number",
        "OUTPUT_TYPE": "enum",
        **COMMON,
        "OUTPUT": "rasterDestination",
    }
    in_sight = {name for name, parameter in found.items() if not parameter.flags() & ADVANCED}
    assert in_sight == {"REFERENCE", "MOVING", "BANDS", "INTERPOLATION", "MODE", "OUTPUT"}
    assert {name for name, parameter in found.items() if parameter.flags() & OPTIONAL} == {
        "BANDS",
        "DEM",
        "DEFAULT_ELEVATION",
        "GEOID",
        "FILL_VALUE",
        *COMMON_OPTIONAL,
    }
    assert found["BANDS"].parentLayerParameterName() == "MOVING"
    assert found["BANDS"].allowMultiple()
    assert found["INTERPOLATION"].options() == ["nearest", "bilinear", "bicubic", "lanczos", "average"]
    assert (found["INTERPOLATION"].defaultValue(), found["MODE"].defaultValue()) == ("bicubic", "auto")
    assert found["MODE"].options() == ["auto", "default", "phr"]
    assert (found["BICUBIC_RADIUS"].defaultValue(), found["GRID_SPACING"].defaultValue()) == (2, 0)
    assert found["ANTIALIAS"].defaultValue() is True
    assert found["FILL_VALUE"].defaultValue() is None


def test_the_defaults_make_a_job_without_what_is_left_empty(run, rasters, tmp_path):
    assert run(**rasters) == {
        "operation": "superimpose",
        "reference": {"path": rasters["REFERENCE"]},
        "moving": {"path": rasters["MOVING"]},
        "output": str(tmp_path / "out.tif"),
    }


def test_every_parameter_goes_into_the_job(run, rasters, make_raster):
    dem, geoid = str(make_raster("dem.tif", values=(5,))), str(make_raster("geoid.tif", values=(6,)))
    job = run(
        **rasters, BANDS=[3, 1], INTERPOLATION="lanczos", BICUBIC_RADIUS=3, MODE="default", DEM=dem,
        DEFAULT_ELEVATION=120.5, GEOID=geoid, GRID_SPACING=64, ANTIALIAS=False, FILL_VALUE=-1, OUTPUT_TYPE="Float32",
        MEMORY=512,
    )  # fmt: skip
    expected = {
        "bands": [3, 1], "interpolation": "lanczos", "bicubic_radius": 3, "mode": "default", "dem": dem,
        "default_elevation": 120.5, "geoid": geoid, "grid_spacing": 64, "antialias": False, "fill_value": -1.0,
        "dtype": "float32", "memory_mb": 512,
    }  # fmt: skip
    assert {name: job[name] for name in expected} == expected


@pytest.mark.parametrize("empty", [None, "", []])
def test_no_bands_are_all_bands(run, rasters, empty):
    assert "bands" not in run(**rasters, BANDS=empty)


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"BANDS": [1, 9]}, "Band 9 does not exist: xs has 3 band"),
        ({"REFERENCE": "/nowhere/pan.tif"}, "/nowhere/pan.tif"),
        ({"DEM": "/nowhere/dem.tif"}, "/nowhere/dem.tif"),
        ({"INTERPOLATION": "cubic"}, "INTERPOLATION|nterpolation"),
        ({"BICUBIC_RADIUS": 1}, "BICUBIC_RADIUS|radius"),
    ],
)
def test_wrong_parameters_are_told_before_the_run(run, rasters, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        run(**{**rasters, **parameters})


def test_what_the_user_set_on_the_layers_goes_along(run, rasters):
    from qgis.core import QgsCoordinateReferenceSystem, QgsRasterRange

    layer = QgsRasterLayer(rasters["MOVING"], "xs", "gdal")
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(0, 0)])
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    QgsProject.instance().addMapLayer(layer)
    job = run(**{**rasters, "MOVING": layer.id()})
    assert (job["moving"]["nodata"], job["moving"]["crs"]) == ([0], "EPSG:2154")


def test_it_is_found_by_the_words_that_people_know(algorithm):
    for word in ("otb", "gdalwarp", "align", "resample", "pansharpening"):
        assert word in algorithm.tags()
