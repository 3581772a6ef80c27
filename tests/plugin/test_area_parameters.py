"""Extent, cutline and mask in QGIS become those of a job, and reach the engine."""

from __future__ import annotations

import functools
import json

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from rasterdask_plugin.engine_process.run import shown

SQUARES = [(500010, 4899950), (500030, 4899960), (500060, 4899980)]


@pytest.fixture
def run(run_algorithm):
    return functools.partial(run_algorithm, "optimise")


@pytest.fixture
def polygons(qgis_app, tmp_path):
    """A layer of three squares of 10 m, numbered from 1 on."""
    features = [
        {
            "type": "Feature",
            "properties": {"number": number},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[x, y], [x + 10, y], [x + 10, y + 10], [x, y + 10], [x, y]]],
            },
        }
        for number, (x, y) in enumerate(SQUARES, 1)
    ]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32631"}}
    path = tmp_path / "squares.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    layer = QgsVectorLayer(str(path), "squares", "ogr")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().clear()


def corners(job):
    """The lower left corners of a job's polygons."""
    return [tuple(min(one["coordinates"][0])) for one in job["cutline"]["geometries"]]


def test_nothing_is_in_the_job_where_nothing_is_given(run, make_raster):
    job, _ = run(INPUT=str(make_raster()), EXTENT=None, CUTLINE=None, MASK=None, MASK_KEEP="", CLEAR="land and water")
    assert set(job) == {"operation", "input", "output"}


@pytest.mark.parametrize(
    "extent",
    [
        "500010.5,500040,4899950,4899990 [EPSG:32631]",
        QgsReferencedRectangle(
            QgsRectangle(500010.5, 4899950, 500040, 4899990), QgsCoordinateReferenceSystem("EPSG:32631")
        ),
    ],
    ids=["text", "rectangle"],
)
def test_an_extent_keeps_its_crs(run, make_raster, extent):
    job, _ = run(INPUT=str(make_raster()), EXTENT=extent)
    assert job["extent"] == {"bounds": [500010.5, 4899950.0, 500040.0, 4899990.0], "crs": "EPSG:32631"}


def test_an_extent_without_a_crs_is_of_the_project(run, make_raster, context):
    context.project().setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    job, _ = run(INPUT=str(make_raster()), EXTENT="1,2,3,4")
    assert job["extent"] == {"bounds": [1.0, 3.0, 2.0, 4.0], "crs": "EPSG:2154"}
    context.project().setCrs(QgsCoordinateReferenceSystem())
    job, _ = run(INPUT=str(make_raster()), EXTENT="1,2,3,4")
    assert job["extent"] == {"bounds": [1.0, 3.0, 2.0, 4.0]}


def test_all_polygons_of_a_layer(run, make_raster, polygons):
    job, _ = run(INPUT=str(make_raster()), CUTLINE=polygons.id())
    assert corners(job) == SQUARES
    assert job["cutline"]["crs"] == "EPSG:32631"


def test_only_the_selection_of_a_layer_if_that_is_chosen(run, make_raster, polygons):
    polygons.selectByExpression("number = 2")
    selected = QgsProcessingFeatureSourceDefinition(polygons.id(), selectedFeaturesOnly=True)
    job, _ = run(INPUT=str(make_raster()), CUTLINE=selected)
    assert corners(job) == SQUARES[1:2]
    job, _ = run(INPUT=str(make_raster()), CUTLINE=polygons.id())
    assert corners(job) == SQUARES


def test_the_filter_of_a_layer_is_respected(run, make_raster, polygons):
    assert polygons.setSubsetString("number > 1")
    job, _ = run(INPUT=str(make_raster()), CUTLINE=polygons.id())
    assert corners(job) == SQUARES[1:]


def test_coordinates_keep_every_digit(run, make_raster):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "one", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("Polygon((0.1234567890123456 1, 2 1.0000000000000002, 2 3, 0.1 1))"))
    layer.dataProvider().addFeature(feature)
    job, _ = run(INPUT=str(make_raster()), CUTLINE=layer)
    assert job["cutline"]["geometries"][0]["coordinates"][0][:2] == [[0.1234567890123456, 1], [2, 1.0000000000000002]]


def test_curves_become_polygons(run, make_raster):
    layer = QgsVectorLayer("CurvePolygon?crs=EPSG:32631", "circle", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("CurvePolygon(CircularString(0 0, 1 1, 2 0, 1 -1, 0 0))"))
    layer.dataProvider().addFeature(feature)
    job, _ = run(INPUT=str(make_raster()), CUTLINE=layer)
    (circle,) = job["cutline"]["geometries"]
    assert circle["type"] == "Polygon"
    assert len(circle["coordinates"][0]) > 20


def test_a_layer_of_nothing_is_told_before_the_run(run, make_raster, polygons):
    selected = QgsProcessingFeatureSourceDefinition(polygons.id(), selectedFeaturesOnly=True)
    with pytest.raises(QgsProcessingException, match="has no polygons to cut out"):
        run(INPUT=str(make_raster()), CUTLINE=selected)


def test_a_mask_with_all_that_belongs_to_it(run, make_raster):
    mask = make_raster("mask.tif", values=(1, 2))
    job, _ = run(
        INPUT=str(make_raster()),
        MASK=str(mask),
        MASK_BAND=2,
        MASK_KEEP="4, 5 -6",
        MASK_REJECT_BITS="0,3",
        CLEAR="everything",
    )
    assert job["mask"] == {"path": str(mask), "band": 2}
    assert (job["mask_keep"], job["mask_reject_bits"], job["clear"]) == ([4, 5, -6], [0, 3], "everything")


def test_what_is_no_number_is_told_before_the_run(run, make_raster):
    with pytest.raises(QgsProcessingException, match=r"Values of the mask to keep: whole numbers .* not 4, cloud"):
        run(INPUT=str(make_raster()), MASK=str(make_raster("mask.tif")), MASK_KEEP="4, cloud")


@pytest.mark.parametrize("name", ["ndvi", "meanndvi", "downscale", "superimpose", "optimise"])
def test_every_algorithm_has_them(run_algorithm, make_raster, polygons, name):
    raster = str(make_raster())
    inputs = {
        "ndvi": {"RED": raster, "RED_BAND": 1, "NIR_BAND": 2},
        "meanndvi": {"RED": raster, "RED_BAND": 1, "NIR_BAND": 2},
        "downscale": {"INPUT": raster, "FACTOR": 2},
        "superimpose": {"REFERENCE": raster, "MOVING": raster},
        "optimise": {"INPUT": raster},
    }[name]
    area = {"EXTENT": "0,1,0,1 [EPSG:4326]", "CUTLINE": polygons.id(), "MASK": raster, "MASK_KEEP": "1"}
    job, _ = run_algorithm(name, **inputs, **area)
    assert {"extent", "cutline", "mask", "mask_keep"} <= set(job)


def test_a_model_hands_them_on(run_algorithm, context, feedback, make_raster, polygons, without_engine, tmp_path):
    """From the parameters of a model, as it is after it was saved and loaded."""
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Cut", "")
    inputs = {
        "INPUT": QgsProcessingParameterRasterLayer("scene", "Scene"),
        "EXTENT": QgsProcessingParameterExtent("extent", "Extent"),
        "CUTLINE": QgsProcessingParameterFeatureSource("fields", "Fields"),
        "MASK": QgsProcessingParameterRasterLayer("mask", "Mask"),
    }
    step = QgsProcessingModelChildAlgorithm("rasterdask:optimise")
    step.setChildId("cut")
    for name, parameter in inputs.items():
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
        step.addParameterSources(name, [source.fromModelParameter(parameter.name())])
    step.addParameterSources("MASK_KEEP", [source.fromStaticValue("1, 2")])
    output = QgsProcessingModelOutput("result")
    output.setChildOutputName("OUTPUT")
    output.setChildId("cut")
    step.setModelOutputs({"result": output})
    model.addChildAlgorithm(step)
    model.updateDestinationParameters()
    assert model.toFile(str(tmp_path / "cut.model3"))
    loaded = QgsProcessingModelAlgorithm()
    assert loaded.fromFile(str(tmp_path / "cut.model3"))
    (destination,) = [definition.name() for definition in loaded.destinationParameterDefinitions()]
    raster = str(make_raster())
    parameters = {"scene": raster, "extent": "0,1,2,3 [EPSG:4326]", "fields": polygons.id(), "mask": raster}
    _, succeeded = loaded.run({**parameters, destination: str(tmp_path / "cut.tif")}, context, feedback)
    assert succeeded, feedback.told
    job = without_engine.job
    assert job["extent"] == {"bounds": [0.0, 2.0, 1.0, 3.0], "crs": "EPSG:4326"}
    assert corners(job) == SQUARES
    assert (job["mask"], job["mask_keep"]) == ({"path": raster}, [1, 2])


@pytest.mark.parametrize(
    ("given", "label"),
    [
        ({"MASK_KEEP": "4"}, "Values of the mask to keep"),
        ({"MASK_REJECT_BITS": "1"}, "Bits of the mask to reject"),
        ({"CLEAR": "everything"}, "Pixels of a quality layer to keep"),
    ],
)
def test_what_is_about_a_mask_needs_one(run, run_algorithm, make_raster, given, label):
    message = f"“{label}” is about a mask: give “Mask raster”, too"
    with pytest.raises(QgsProcessingException, match=message):
        run(INPUT=str(make_raster()), **given)
    if "CLEAR" in given:
        job, _ = run_algorithm("ndvi", PRODUCT="/data/a.SAFE", **given)
        assert job["clear"] == "everything"
    else:
        with pytest.raises(QgsProcessingException, match=message):
            run_algorithm("ndvi", PRODUCT="/data/a.SAFE", **given)


def test_the_log_does_not_drown_in_polygons():
    short = {"operation": "ndvi", "output": "ndvi.tif"}
    assert json.loads(shown(short)) == short
    long = shown({**short, "cutline": {"geometries": [[0.5] * 100_000]}})
    assert len(long) < 25_000
    assert long.endswith("characters)")


def test_the_engine_cuts_what_qgis_gives(
    real_interpreter, provider, context, feedback, make_raster, polygons, tmp_path
):
    """A real engine: two of the squares, in the extent."""
    polygons.setSubsetString("number < 3")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rasterdask:optimise")
    output = tmp_path / "cut.tif"
    parameters = {
        "INPUT": str(make_raster(nodata=-1)),
        "CUTLINE": polygons.id(),
        "EXTENT": "500005,500055,4899945,4899999 [EPSG:32631]",
        "FORMAT": "GeoTIFF",
        "OUTPUT": str(output),
    }
    outputs, succeeded = algorithm.run(parameters, context, feedback)
    assert succeeded, feedback.texts("error")
    dataset = gdal.Open(outputs["OUTPUT"])
    assert (dataset.RasterXSize, dataset.RasterYSize) == (6, 6)
    assert dataset.GetGeoTransform()[::3] == (500000.0, 4900000.0)
    values = dataset.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Int16)
    rows = [list(memoryview(values).cast("h")[6 * row : 6 * row + 6]) for row in range(6)]
    valid = [(row, column) for row in range(6) for column in range(6) if rows[row][column] != -1]
    assert valid == [(3, 3), (4, 1)]
