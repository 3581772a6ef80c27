"""The algorithm of spectral indices: parameters to a job, errors in the dialog, the list of indices, the layer."""

from __future__ import annotations

from unittest import mock

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from rasterdask_plugin.algorithms.styling import Style, apply_style
from rasterdask_plugin.vocabulary.indices.index import DOMAINS
from rasterdask_plugin.vocabulary.indices.table import INDICES
from tests.support.common_parameters import COMMON, COMMON_OPTIONAL

OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional


@pytest.fixture
def algorithm(provider):
    return QgsApplication.processingRegistry().createAlgorithmById("rasterdask:spectralindex")


@pytest.fixture
def panel(qgis_app, qgis_processing):
    # Processing is there from now on.
    from rasterdask_plugin.algorithms.searchable_choices import ChoicesPanel

    return ChoicesPanel(INDICES, {one.id: f"{one.id} – {one.name}: {one.formula}" for one in INDICES.values()})


def shown(panel):
    items = [panel.list.item(row) for row in range(panel.list.count())]
    return [item.data(Qt.ItemDataRole.UserRole) for item in items if not item.isHidden()]


def test_parameters_are_those_of_the_documentation(algorithm):
    """Saved models store these names."""
    found = {parameter.name(): parameter for parameter in algorithm.parameterDefinitions()}
    assert {name: parameter.type() for name, parameter in found.items()} == {
        "INDEX": "enum",
        "PRODUCT": "file",
        "INPUTS": "multilayer",
        "ROLES": "string",
        "REFLECTANCE": "enum",
        "CONSTANTS": "string",
        "ALIGN": "enum",
        "WINDOW": "number",
        "EDGE": "enum",
        "MIN_VALID": "number",
        "OUTPUT_TYPE": "enum",
        **COMMON,
        "OUTPUT": "rasterDestination",
    }
    assert {name for name, one in found.items() if one.flags() & OPTIONAL} == {
        "PRODUCT",
        "INPUTS",
        "ROLES",
        "CONSTANTS",
        "WINDOW",
        *COMMON_OPTIONAL,
    }
    assert found["INDEX"].allowMultiple()


def test_a_model_stores_indices_by_their_names(without_engine, provider, context, feedback, make_raster, tmp_path):
    model = QgsProcessingModelAlgorithm("a model", "tests")
    raster = QgsProcessingParameterRasterLayer("scene", "Scene")
    model.addModelParameter(raster, QgsProcessingModelParameter("scene"))
    child = QgsProcessingModelChildAlgorithm("rasterdask:spectralindex")
    child.setChildId("step")
    source = QgsProcessingModelChildParameterSource
    child.addParameterSources("INPUTS", [source.fromModelParameter("scene")])
    child.addParameterSources("INDEX", [source.fromStaticValue(["NDWI", "EVI"])])
    child.addParameterSources("OUTPUT", [source.fromStaticValue(str(tmp_path / "out.tif"))])
    model.addChildAlgorithm(child)
    path = tmp_path / "a.model3"
    assert model.toFile(str(path))
    read = QgsProcessingModelAlgorithm()
    assert read.fromFile(str(path))
    scene = make_raster("a.tif")
    _, succeeded = read.run({"scene": str(scene)}, context, feedback)
    assert succeeded, feedback.told
    assert without_engine.job["index"] == ["NDWI", "EVI"]
    assert without_engine.job["inputs"] == [{"path": str(scene)}]


@pytest.mark.parametrize("index", ["SAVI,NDWI", "SAVI; NDWI", "SAVI NDWI", "['SAVI', 'NDWI']", ["SAVI", "NDWI"]])
def test_indices_are_written_in_any_way(run_algorithm, make_raster, index):
    assert run_algorithm("spectralindex", INPUTS=str(make_raster()), INDEX=index)[0]["index"] == ["SAVI", "NDWI"]


def test_parameters_become_a_job(run_algorithm, make_raster):
    first, second = str(make_raster("a.tif")), str(make_raster("b.tif"))
    job, outputs = run_algorithm(
        "spectralindex",
        INDEX=["SAVI", "NDWI"],
        INPUTS=[first, second],
        ROLES="R=1:1, N=2:2",
        CONSTANTS="L=0.25",
        ALIGN="first",
        WINDOW=4,
        OUTPUT_TYPE="Int16 (scaled)",
    )
    del job["output"]
    assert job == {
        "operation": "spectralindex",
        "index": ["SAVI", "NDWI"],
        "inputs": [{"path": first}, {"path": second}],
        "roles": "R=1:1, N=2:2",
        "constants": "L=0.25",
        "align": "first",
        "window": 4,
        "dtype": "int16",
    }
    assert (outputs["MIN"], outputs["MAX"], outputs["MEAN"], outputs["VALID_PERCENT"]) == (-0.5, 0.75, 0.25, 80.0)


def test_what_is_left_alone_is_left_out(run_algorithm, make_raster):
    job, _ = run_algorithm("spectralindex", INPUTS=str(make_raster("a.tif")))
    assert set(job) == {"operation", "inputs", "output"}


def test_nodata_of_a_layer_is_respected(run_algorithm, make_raster):
    layer = QgsRasterLayer(str(make_raster("a.tif", nodata=0)), "a")
    layer.dataProvider().setUseSourceNoDataValue(1, False)
    QgsProject.instance().addMapLayer(layer)
    job, _ = run_algorithm("spectralindex", INPUTS=[layer.id(), str(make_raster("b.tif"))])
    assert job["inputs"][0]["nodata"] == []
    assert "nodata" not in job["inputs"][1]


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"CONSTANTS": "g=2"}, "g is no constant of NDVI"),
        ({"CONSTANTS": "L", "INDEX": ["SAVI"]}, "L has no name, equals sign and value"),
        ({"ROLES": "X=1"}, "There is no role X"),
        ({"INDEX": "NDVI,ndwi"}, "^Indices: ndwi is not known. Similar are NDWI"),
        ({"INDEX": ["Xyzzyx"]}, "Xyzzyx is not known. The documentation lists"),
        ({"ALIGN": "finer"}, "Bands on different grids: finer is not known. Known are error, first, finest, coarsest"),
        ({"ROLES": "N=0"}, "N=0 is no place of a band"),
        ({"INPUTS": ["/nowhere/a.tif"]}, "/nowhere/a.tif|[Ii]nvalid|“Rasters”|Could not load"),
    ],
)
def test_what_is_wrong_is_said_before_the_engine_starts(run_algorithm, make_raster, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        run_algorithm("spectralindex", **{"INPUTS": [str(make_raster("a.tif"))], **parameters})


def test_an_index_is_found_by_a_part_of_its_name_its_formula_or_its_domain(panel):
    panel.filter.setText("moisture differ")
    assert {"NDMI", "NSDS"} <= set(shown(panel)) < set(INDICES)
    panel.filter.setText("(G - S1) / (G + S1)")
    assert {"MNDWI", "NDSI"} <= set(shown(panel))
    panel.filter.setText("")
    assert shown(panel) == list(INDICES)


def test_indices_keep_the_order_in_which_they_were_chosen(panel):
    heard = []
    panel.changed.connect(lambda: heard.append(panel.chosen()))
    items = {name: panel.list.item(row) for row, name in enumerate(INDICES)}
    for name in ("NDWI", "EVI", "NDVI"):
        items[name].setCheckState(Qt.CheckState.Checked)
    items["EVI"].setCheckState(Qt.CheckState.Unchecked)
    assert heard == [["NDWI"], ["NDWI", "EVI"], ["NDWI", "EVI", "NDVI"], ["NDWI", "NDVI"]]
    panel.choose("BAI,NDVI,none of them")
    assert panel.chosen() == ["BAI", "NDVI"]
    assert items["NDWI"].checkState() == Qt.CheckState.Unchecked


def test_what_is_chosen_is_in_sight(panel):
    """The list is long, and a dialog opens with the index that is chosen at first."""
    panel.resize(350, panel.sizeHint().height())
    panel.show()
    QCoreApplication.processEvents()
    panel.choose(["NDVI"])
    place = panel.list.visualItemRect(panel.list.item(list(INDICES).index("NDVI")))
    assert panel.list.viewport().rect().contains(place.center())
    panel.filter.setText("water")
    assert panel.list.verticalScrollBar().value() == 0, "what is found is seen from its start"
    panel.filter.setText("")
    place = panel.list.visualItemRect(panel.list.item(list(INDICES).index("NDVI")))
    assert panel.list.viewport().rect().contains(place.center())


def test_a_narrow_or_tall_dialog_keeps_the_list_in_shape(panel):
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.addWidget(panel)
    layout.addStretch(1)
    window.resize(350, 1500)
    window.show()
    QCoreApplication.processEvents()
    assert not panel.list.horizontalScrollBar().isVisible()
    assert panel.height() < panel.list.height() + 120


def test_the_dialog_has_the_list_and_modeler_and_batch_have_qgiss_own_widget(algorithm, qgis_app):
    from processing.gui.wrappers import WidgetWrapperFactory

    from rasterdask_plugin.algorithms.searchable_choices import ChoicesPanel, SearchableChoices

    dialog = mock.Mock()
    modeler = type("ModelerParametersDialog", (), {"model": None, "childId": "", "context": None})()
    batch = type("BatchAlgorithmDialog", (), {})()
    parameter = algorithm.parameterDefinition("INDEX")
    wrapper = WidgetWrapperFactory.create_wrapper(parameter, dialog)
    assert isinstance(wrapper.widget, ChoicesPanel)
    assert wrapper.value() == ["NDVI"]
    wrapper.setValue(["EVI", "NDVI"])
    assert wrapper.parameterValue() == ["EVI", "NDVI"]
    with mock.patch("rasterdask_plugin.algorithms.dialog_widgets.QgsGui") as gui:
        registry = gui.processingGuiRegistry()
        assert SearchableChoices(parameter, modeler) is registry.createModelerParameterWidget.return_value
        assert SearchableChoices(parameter, batch) is registry.createParameterWidgetWrapper.return_value


@pytest.mark.parametrize(
    ("index", "limits"),
    [(["NDVI", "EVI"], (-1, 1)), (["NDWI"], INDICES["NDWI"].range), (["BAI"], INDICES["BAI"].range)],
)
def test_layer_is_named_after_its_indices_and_has_the_ramp_of_the_first(
    without_engine, algorithm, context, feedback, make_raster, index, limits
):
    from processing.gui import Postprocessing

    destination = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    parameters = {"INPUTS": [str(make_raster("T31TCJ.tif"))], "INDEX": index, "OUTPUT": destination}
    outputs, succeeded = algorithm.run(parameters, context, feedback)
    assert succeeded
    with mock.patch.object(Postprocessing, "iface", None, create=True):
        assert Postprocessing.handleAlgorithmResults(algorithm, context, feedback, parameters=outputs)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.name() == f"{', '.join(index)} T31TCJ"
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert (items[0].value, items[-1].value) == pytest.approx(limits)


@pytest.mark.parametrize("domain", DOMAINS)
def test_every_domain_has_a_ramp_that_is_stretched_over_a_range(qgis_app, make_raster, domain):
    layer = QgsRasterLayer(str(make_raster(values=(7, 1, 1))), "index")
    apply_style(layer, Style(f"{domain}.qml", (5.0, 9.0)))
    renderer = layer.renderer()
    assert (renderer.type(), renderer.classificationMin(), renderer.classificationMax()) == (
        "singlebandpseudocolor",
        5.0,
        9.0,
    )
    ramp = renderer.shader().rasterShaderFunction()
    values = [item.value for item in ramp.colorRampItemList()]
    assert values == sorted(values)
    assert (values[0], values[-1]) == (5.0, 9.0)
    left, middle = (ramp.shade(value)[1:4] for value in (5.0, 7.0))
    assert left != middle
    colour = renderer.block(1, layer.extent(), 1, 1).color(0, 0)
    assert (colour >> 16 & 255, colour >> 8 & 255, colour & 255) == middle
