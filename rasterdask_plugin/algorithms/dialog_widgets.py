"""What the dialogs of algorithms have of their own: choices by their labels, bands of the raster that holds, and
parameters that are disabled while they do not matter. It needs Processing's widgets, which qgis_process does without.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from processing.gui.wrappers import WidgetWrapper
from processing.tools.dataobjects import createContext
from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameters
from qgis.gui import (
    QgsAbstractProcessingParameterWidgetWrapper,
    QgsFileWidget,
    QgsGui,
    QgsProcessingGui,
    QgsRasterBandComboBox,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget

_MODELER, _BATCH = "ModelerParametersDialog", "BatchAlgorithmDialog"
# So many characters a combo box has room for at least. A dialog as wide as the longest label would scroll sideways.
_NARROWEST = 12


def widget_of_qgis(parameter: QgsProcessingParameterDefinition, dialog: QWidget) -> QWidget | None:
    """Return QGIS's own widget in the modeler and in the table of a batch, None in the dialog of an algorithm.

    In the modeler, that widget can take its value from an input of the model; in a table, a row has no room.
    """
    registry, kind = QgsGui.processingGuiRegistry(), type(dialog).__name__
    if kind == _MODELER:
        widget = registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
    elif kind == _BATCH:
        widget = registry.createParameterWidgetWrapper(parameter, QgsProcessingGui.WidgetType.Batch)
    else:
        return None
    widget.setDialog(dialog)
    return widget


class WidgetOfOurs:
    """What Processing makes a widget of a parameter with, in the dialog of an algorithm: it wants a class."""

    wrapper: type[WidgetWrapper]

    def __new__(
        cls, parameter: QgsProcessingParameterDefinition, dialog: QWidget, row: int = 0, column: int = 0, **given: Any
    ) -> QWidget | WidgetWrapper:
        """Return the wrapper of a widget for a dialog; `given` stands in the parameter's metadata."""
        return widget_of_qgis(parameter, dialog) or cls.wrapper(parameter, dialog, row, column, **given)


class OurWrapper(WidgetWrapper):
    """The wrapper of a widget that tells of its changes."""

    def tell(self, *_: object) -> None:
        """Pass on a signal of the widget."""
        self.widgetValueHasChanged.emit(self)


class _ChoiceWrapper(OurWrapper):
    def createWidget(self, labels: Mapping[str, str]) -> QComboBox:
        combo = QComboBox()
        if self.dialogType == QgsProcessingGui.WidgetType.Standard:
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(_NARROWEST)
        for place, option in enumerate(self.parameterDefinition().options()):
            combo.addItem(labels.get(option, option), option)
            # What models and scripts call it.
            combo.setItemData(place, option, Qt.ItemDataRole.ToolTipRole)
        combo.currentIndexChanged.connect(self.tell)
        return combo

    def setValue(self, value: str | None) -> None:
        # What is no option is shown as nothing, which QGIS refuses.
        self.widget.setCurrentIndex(self.widget.findData(value))

    def value(self) -> str | None:
        return self.widget.currentData()

    def postInitialize(self, wrappers: list[QgsAbstractProcessingParameterWidgetWrapper]) -> None:
        first = next(wrapper for wrapper in wrappers if isinstance(wrapper, _ChoiceWrapper))
        if first is self and self.dialogType == QgsProcessingGui.WidgetType.Standard:
            self._conditions = _Conditions(wrappers)


class LabelledChoice(WidgetOfOurs):
    """A choice by its label, in the modeler and in the table of a batch as well."""

    wrapper = _ChoiceWrapper

    def __new__(
        cls,
        parameter: QgsProcessingParameterDefinition,
        dialog: QWidget,
        row: int = 0,
        column: int = 0,
        labels: Mapping[str, str] | None = None,
    ) -> QWidget | WidgetWrapper:
        """Return the wrapper of a widget for a dialog."""
        if type(dialog).__name__ != _MODELER:
            return cls.wrapper(parameter, dialog, row, column, labels=labels or {})
        widget = widget_of_qgis(parameter, dialog)
        for combo in widget.findChildren(QComboBox):
            for option, label in (labels or {}).items():
                place = combo.findData(option)
                if place >= 0:
                    combo.setItemText(place, label)
        return widget


class _Conditions:
    """Disables the parameters of a dialog that do not matter with the values of others."""

    def __init__(self, wrappers: Iterable[QgsAbstractProcessingParameterWidgetWrapper]):
        by_name = {wrapper.parameterDefinition().name(): wrapper for wrapper in wrappers}
        self._rules = []
        for wrapper in by_name.values():
            condition = wrapper.parameterDefinition().metadata().get("only_with")
            if condition:
                decisive = by_name[condition["parameter"]]
                self._rules.append((wrapper, decisive, condition["values"]))
                decisive.widgetValueHasChanged.connect(self._update)
        self._update()

    def _update(self, changed: QgsAbstractProcessingParameterWidgetWrapper | None = None) -> None:
        for wrapper, decisive, values in self._rules:
            value = decisive.parameterValue()
            matters = value in values if values else bool(value)
            for widget in _widgets(wrapper):
                widget.setEnabled(matters)


def _widgets(wrapper: QgsAbstractProcessingParameterWidgetWrapper) -> list[QWidget]:
    """Return the widget of a parameter, and its label if it has one."""
    if isinstance(wrapper, WidgetWrapper):
        found = [wrapper.widget, wrapper.label]
    else:
        found = [wrapper.wrappedWidget(), wrapper.wrappedLabel()]
    return [widget for widget in found if widget is not None]


class _FileWrapper(OurWrapper):
    def createWidget(self, pattern: str) -> QgsFileWidget:
        widget = QgsFileWidget()
        widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        widget.setFilter(pattern)
        widget.fileChanged.connect(self.tell)
        return widget

    def setValue(self, value: str | None) -> None:
        self.widget.setFilePath(value or "")

    def value(self) -> str:
        return self.widget.filePath()


class NewFile(WidgetOfOurs):
    """The path of a file to write."""

    wrapper = _FileWrapper


class _BandWrapper(OurWrapper):
    def createWidget(self, instead: str) -> QgsRasterBandComboBox:
        self._names = self.parameterDefinition().parentLayerParameterName(), instead
        self._rasters: list[QgsAbstractProcessingParameterWidgetWrapper] = []
        # Keeps layers that are not in the project.
        self._context = createContext()
        combo = QgsRasterBandComboBox()
        combo.setShowNotSetOption(True)
        combo.bandChanged.connect(self.tell)
        return combo

    def postInitialize(self, wrappers: list[QgsAbstractProcessingParameterWidgetWrapper]) -> None:
        by_name = {wrapper.parameterDefinition().name(): wrapper for wrapper in wrappers}
        self._rasters = [by_name[name] for name in self._names]
        for raster in self._rasters:
            raster.widgetValueHasChanged.connect(self._follow)
        self._follow()

    def _follow(self, changed: QgsAbstractProcessingParameterWidgetWrapper | None = None) -> None:
        """Show the bands of the first raster that is given."""
        layers = [
            QgsProcessingParameters.parameterAsRasterLayer(
                raster.parameterDefinition(), raster.parameterValue(), self._context
            )
            for raster in self._rasters
        ]
        layer = next(filter(None, layers), None)
        if layer is not self.widget.layer():
            self.widget.setLayer(layer)

    def setValue(self, value: int | str | None) -> None:
        self.widget.setBand(-1 if value in (None, "") else int(value))

    def value(self) -> int | None:
        band = self.widget.currentBand()
        return band if band > 0 else None


class BandOfEither(WidgetOfOurs):
    """A band whose raster may be left out: then it is of another raster."""

    wrapper = _BandWrapper
