"""Turns a parameter of the vocabulary into a QGIS parameter."""

from __future__ import annotations

from typing import Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..compat import creation_options_widget
from ..settings import compression_setting, execution_setting, format_setting
from ..translation import tr, translated
from ..vocabulary import parameter as kinds
from ..vocabulary.names import SETTING_PLACE
from ..vocabulary.parameter import Operation, Parameter
from ..vocabulary.shared import AS_IN_SETTINGS

_WHOLE, _REAL = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
# By their names: they need Processing's widgets, which qgis_process does without.
_SEARCHABLE = f"{__package__}.searchable_choices.SearchableChoices"
_LABELLED = f"{__package__}.dialog_widgets.LabelledChoice"
_OF_EITHER = f"{__package__}.dialog_widgets.BandOfEither"
_NEW_FILE = f"{__package__}.dialog_widgets.NewFile"
# What the settings for all algorithms say, by the parameters that may leave it to them.
_SETTINGS = {"execution": execution_setting, "format": format_setting, "compression": compression_setting}


def definition(operation: Operation, parameter: Parameter) -> QgsProcessingParameterDefinition:
    """Return the definition of a parameter of an operation, with its help and with what its dialog does with it."""
    made = _DEFINITIONS[parameter.kind](parameter, _label(parameter))
    made.setHelp(_help(parameter))
    metadata = made.metadata()
    if parameter.kind == kinds.BAND and operation.parameter(parameter.parent).same_as:
        instead = operation.parameter(operation.parameter(parameter.parent).same_as)
        metadata["widget_wrapper"] = {"class": _OF_EITHER, "instead": instead.qgis}
    if parameter.only_with:
        decisive = operation.parameter(parameter.only_with[0])
        values = [decisive.stored_as(choice) for choice in parameter.only_with[1]]
        if decisive.unset == AS_IN_SETTINGS and {_SETTINGS[decisive.name](), decisive.default} & {*values}:
            values.append(AS_IN_SETTINGS)
        metadata["only_with"] = {"parameter": decisive.qgis, "values": values}
    made.setMetadata(metadata)
    if parameter.advanced:
        made.setFlags(made.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return made


def _label(parameter: Parameter) -> str:
    notes = []
    if parameter.unit:
        notes.append(tr(parameter.unit))
    if parameter.zero:
        notes.append(f"0: {tr(parameter.zero)}")
    return f"{tr(parameter.label)} ({', '.join(notes)})" if notes else tr(parameter.label)


def _help(parameter: Parameter) -> str:
    sentences = [tr(parameter.help)]
    if parameter.unset == AS_IN_SETTINGS:
        otherwise = parameter.otherwise or str(parameter.default)
        sentences.append(
            tr("default: as chosen in {}; {} if nothing is.").format(translated(SETTING_PLACE), tr(otherwise))
        )
    elif parameter.otherwise:
        if parameter.initial is None:
            sentences.append(tr("Left empty: {}.").format(tr(parameter.otherwise)))
        elif str(parameter.initial) != parameter.otherwise:
            sentences.append(f"{parameter.initial}: {tr(parameter.otherwise)}.")
    if parameter.help_in_qgis:
        sentences.append(tr(parameter.help_in_qgis))
    if parameter.explained:
        choices = (f"{parameter.stored_as(choice)} = {tr(label)}" for choice, label in parameter.explained.items())
        sentences.append(f"{'; '.join(choices)}.")
    return " ".join(sentences)


def _raster(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterRasterLayer(parameter.qgis, label, optional=parameter.optional)


def _rasters(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    kind = QgsProcessing.SourceType.TypeRaster
    return QgsProcessingParameterMultipleLayers(parameter.qgis, label, kind, optional=parameter.optional)


def _product(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFile(parameter.qgis, label, optional=parameter.optional)


def _band(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterBand(
        parameter.qgis,
        label,
        parentLayerParameterName=parameter.parent.upper(),
        optional=True,
        allowMultiple=parameter.kind == kinds.BANDS,
    )


def _number(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    kind = _WHOLE if parameter.kind == kinds.WHOLE_NUMBER else _REAL
    return QgsProcessingParameterNumber(
        parameter.qgis, label, kind, parameter.initial, optional=parameter.optional, **_limits(parameter)
    )


def _distance(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterDistance(
        parameter.qgis,
        label,
        parameter.initial,
        parentParameterName=parameter.parent.upper(),
        optional=parameter.optional,
        **_limits(parameter),
    )


def _limits(parameter: Parameter) -> dict[str, float]:
    limits = {}
    if parameter.minimum is not None:
        # The number that stands for nothing may be given, too.
        limits["minValue"] = parameter.minimum if parameter.unset is None else min(parameter.minimum, parameter.unset)
    if parameter.maximum is not None:
        limits["maxValue"] = parameter.maximum
    return limits


def _choice(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    several = parameter.kind == kinds.CHOICES
    chosen = parameter.initial
    initial = [parameter.stored_as(choice) for choice in chosen] if several else parameter.stored_as(chosen)
    made = QgsProcessingParameterEnum(
        parameter.qgis,
        label,
        options=list(parameter.options),
        allowMultiple=several,
        defaultValue=initial,
        usesStaticStrings=True,
    )
    labels = {stored: tr(parameter.label_of(choice)) for stored, choice in parameter.options.items()}
    made.setMetadata({"widget_wrapper": {"class": _SEARCHABLE if several else _LABELLED, "labels": labels}})
    return made


def _boolean(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterBoolean(parameter.qgis, label, parameter.default)


def _text(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterString(parameter.qgis, label, defaultValue="", optional=True)


def _new_file(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    made = _text(parameter, label)
    made.setMetadata({"widget_wrapper": {"class": _NEW_FILE, "pattern": tr("HTML files (*.html)")}})
    return made


def _expression(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterString(parameter.qgis, label, multiLine=True, optional=parameter.optional)


def _extent(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterExtent(parameter.qgis, label, optional=True)


def _polygons(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    kinds_of_layers = [QgsProcessing.SourceType.TypeVectorPolygon]
    return QgsProcessingParameterFeatureSource(parameter.qgis, label, kinds_of_layers, optional=True)


def _options(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    made = _text(parameter, label)
    made.setMetadata(creation_options_widget())
    return made


def _output(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterRasterDestination(parameter.qgis, label)


_DEFINITIONS: dict[str, Callable[[Parameter, str], QgsProcessingParameterDefinition]] = {
    kinds.RASTER: _raster,
    kinds.RASTERS: _rasters,
    kinds.RASTER_PATH: _raster,
    kinds.PRODUCT_PATH: _product,
    kinds.HTML_PATH: _new_file,
    kinds.BAND: _band,
    kinds.BANDS: _band,
    kinds.WHOLE_NUMBER: _number,
    kinds.NUMBER: _number,
    kinds.NUMBER_OR_NAN: _number,
    kinds.DISTANCE: _distance,
    kinds.CHOICE: _choice,
    kinds.CHOICES: _choice,
    kinds.BOOLEAN: _boolean,
    kinds.TEXT: _text,
    kinds.EXPRESSION: _expression,
    kinds.WHOLE_NUMBERS: _text,
    kinds.EXTENT: _extent,
    kinds.CUTLINE: _polygons,
    kinds.OPTIONS: _options,
    kinds.OUTPUT: _output,
}
