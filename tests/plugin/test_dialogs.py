"""The dialogs of algorithms as Processing opens them: labels of choices, bands, and what does not matter."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingModelAlgorithm
from qgis.PyQt.QtWidgets import QComboBox, QToolButton

from rasterdask_plugin.vocabulary.names import EDGES
from rasterdask_plugin.vocabulary.operations import OPERATIONS
from rasterdask_plugin.vocabulary.parameter import CHOICE, CHOICES


@pytest.fixture
def dialog(provider, monkeypatch):
    """Return a function that opens the dialog of an algorithm and gives the wrappers of its parameters by name."""
    from processing.gui import ParametersPanel
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    # That of pytest-qgis has not all that Processing asks for.
    monkeypatch.setattr(ParametersPanel, "iface", None)
    opened = []

    def dialog(name):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"rasterdask:{name}")
        opened.append(AlgorithmDialog(algorithm, parent=None))
        return opened[-1].mainWidget().wrappers

    yield dialog
    for one in opened:
        one.close()


def widget(wrapper):
    return getattr(wrapper, "widget", None) or wrapper.wrappedWidget()


def put(wrapper, value) -> None:
    """Set the value of a parameter; None empties a layer, as a user does it: QGIS's wrapper would not."""
    combo = widget(wrapper).findChild(QComboBox)
    if value is None and combo:
        combo.setCurrentIndex(0)
        combo.activated.emit(0)
    else:
        wrapper.setParameterValue(value, QgsProcessingContext())


def is_enabled(wrappers, name) -> bool:
    return widget(wrappers[name]).isEnabled()


@pytest.mark.parametrize("name", OPERATIONS)
def test_choices_are_shown_by_their_labels_and_stored_by_their_names(dialog, name):
    wrappers = dialog(name)
    for parameter in OPERATIONS[name].parameters:
        if parameter.kind not in (CHOICE, CHOICES):
            continue
        wrapper = wrappers[parameter.qgis]
        if parameter.kind == CHOICES:
            items = [widget(wrapper).list.item(row).text() for row in range(widget(wrapper).list.count())]
        else:
            items = [widget(wrapper).itemText(place) for place in range(widget(wrapper).count())]
        labels = list(map(parameter.label_of, parameter.choices))
        assert items[-len(labels) :] == labels
        for choice in parameter.choices:
            stored = [parameter.stored_as(choice)] if parameter.kind == CHOICES else parameter.stored_as(choice)
            put(wrapper, stored)
            assert wrapper.parameterValue() == stored


def test_a_dialog_begins_with_the_defaults_and_says_when_a_choice_changes(dialog):
    wrappers = dialog("downscale")
    edge, told = wrappers["EDGE"], []
    assert (edge.parameterValue(), widget(edge).currentText()) == ("partial", "Use partial windows at the edges")
    edge.widgetValueHasChanged.connect(told.append)
    widget(edge).setCurrentIndex(1)
    assert (edge.parameterValue(), told) == ("trim", [edge])
    put(edge, "no such choice")
    assert edge.parameterValue() is None


@pytest.mark.parametrize(
    ("name", "decisive", "value", "other_value", "dependent"),
    [
        ("ndvi", "COMPRESSION", "deflate", "lerc", "MAX_ERROR"),
        ("ndvi", "FORMAT", "GeoTIFF", "COG", "OVERVIEW_RESAMPLING"),
        ("ndvi", "EXECUTION", "threads", "cluster", "SCHEDULER"),
        ("ndvi", "EXECUTION", "default", "processes", "REPORT"),
        ("superimpose", "INTERPOLATION", "nearest", "bicubic", "BICUBIC_RADIUS"),
        ("bandmath", "GRID", "first", "reference", "REFERENCE"),
        ("ndvi", "MASK", None, "raster", "MASK_KEEP"),
        ("superimpose", "MODE", "phr", "default", "GEOID"),
        ("spectralindex", "WINDOW", None, 4, "EDGE"),
    ],
)
def test_what_does_not_matter_is_disabled(dialog, make_raster, name, decisive, value, other_value, dependent):
    wrappers = dialog(name)
    for given, expected in ((value, False), (other_value, True), (value, False)):
        put(wrappers[decisive], str(make_raster()) if given == "raster" else given)
        assert is_enabled(wrappers, dependent) == expected


def test_what_the_settings_and_the_operation_say_matters_as_well(dialog, settings):
    assert is_enabled(dialog("optimise"), "OVERVIEW_RESAMPLING")
    assert not is_enabled(dialog("ndvi"), "OVERVIEW_RESAMPLING")
    settings(RASTERDASK_FORMAT="COG", RASTERDASK_COMPRESSION="lerc", RASTERDASK_EXECUTION="cluster")
    wrappers = dialog("ndvi")
    assert all(is_enabled(wrappers, name) for name in ("OVERVIEW_RESAMPLING", "MAX_ERROR", "SCHEDULER", "REPORT"))


def test_the_report_is_a_path_that_can_be_browsed_for(dialog):
    report = dialog("ndvi")["REPORT"]
    assert report.parameterValue() == ""
    put(report, "/tmp/report.html")
    assert report.parameterValue() == "/tmp/report.html"
    assert widget(report).findChildren(QToolButton)


def test_the_near_infrared_band_is_of_the_red_raster_until_another_is_given(dialog, make_raster):
    wrappers = dialog("ndvi")
    both, own = str(make_raster("both.tif", (1, 2, 3))), str(make_raster("own.tif", (1, 2)))
    band = wrappers["NIR_BAND"]
    assert band.parameterValue() is None
    put(wrappers["RED"], both)
    assert widget(band).count() == 4
    put(band, 3)
    assert band.parameterValue() == 3
    put(wrappers["NIR"], own)
    assert (widget(band).count(), band.parameterValue()) == (3, None)
    put(wrappers["NIR"], None)
    assert widget(band).count() == 4
    put(band, 2)
    # What is chosen stays where the raster that holds stays.
    wrappers["RED"].widgetValueHasChanged.emit(wrappers["RED"])
    assert band.parameterValue() == 2


def test_the_modeler_shows_labels_as_well(provider):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rasterdask:downscale")
    dialog = ModelerParametersDialog(algorithm, QgsProcessingModelAlgorithm())
    wrapper = dialog.widget.widget.wrappers["EDGE"]
    shown = [combo.currentText() for combo in wrapper.findChildren(QComboBox) if combo.count() == len(EDGES)]
    assert shown == ["Use partial windows at the edges"]
    assert wrapper.value().staticValue() == "partial"
