"""Turns a parameter of the vocabulary into a QGIS parameter, and its value in QGIS into a job's value."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
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
    QgsRasterLayer,
)

from ..compat import creation_options_widget
from ..settings import compression_setting, execution_setting, format_setting
from ..translation import tr, translated
from ..vocabulary import parameter as kinds
from ..vocabulary.names import SETTING_PLACE
from ..vocabulary.parameter import Operation, Parameter
from ..vocabulary.shared import AS_IN_SETTINGS
from .area_input import extent_of, polygons_of
from .raster_input import raster_from_layer

_WHOLE, _REAL = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
_EMPTY = (None, "", [])
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


def job_values(
    algorithm: QgsProcessingAlgorithm, operation: Operation, parameters: dict, context: QgsProcessingContext
) -> dict[str, Any]:
    """Return the keys of a job for the parameters' values, without `output` and without default values.

    Raises QgsProcessingException for invalid values.
    """
    values = _Values(algorithm, operation, as_qgis_takes_them(operation, parameters), context)
    job = {}
    for parameter in operation.parameters:
        if parameter.kind in (kinds.BAND, kinds.OUTPUT):
            continue
        value = values.read(parameter)
        initial = list(parameter.initial) if parameter.kind == kinds.CHOICES else parameter.initial
        if value is not None and value != initial:
            job[parameter.name] = value
    return job


def as_qgis_takes_them(operation: Operation, parameters: dict) -> dict:
    """Return the parameters with lists for lists in words, and with choices of saved models as they are called today.

    Raises QgsProcessingException for words that are no numbers of bands.
    """
    changed = {}
    for parameter in operation.parameters:
        value = parameters.get(parameter.qgis)
        if isinstance(value, str) and value:
            if parameter.kind == kinds.BANDS:
                changed[parameter.qgis] = _numbers(parameter, value)
            elif parameter.kind == kinds.CHOICES:
                changed[parameter.qgis] = _words(value)
            elif parameter.kind == kinds.RASTERS:
                changed[parameter.qgis] = _rasters_apart(value)
            elif value in parameter.renamed:
                changed[parameter.qgis] = parameter.renamed[value]
    return {**parameters, **changed}


def _rasters_apart(value: Any) -> list:
    """Return the rasters of a text with semicolons, unless it is the path of a file; others as they are."""
    if isinstance(value, str) and ";" in value and not Path(value).exists():
        return [part.strip() for part in value.split(";") if part.strip()]
    return [value]


def _words(text: str) -> list[str]:
    """Return what stands in a list, in any way that people write one: 5,6 or 5 6 or [5; 6], with quotation marks."""
    return [word for word in re.split(r"[][\s,;'\"]+", text) if word]


def _numbers(parameter: Parameter, text: str) -> list[int]:
    try:
        return [int(word) for word in _words(text)]
    except ValueError as error:
        message = tr("{}: whole numbers with commas between them are wanted, not {}.")
        raise QgsProcessingException(message.format(tr(parameter.label), text)) from error


def raster_layer(
    algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
) -> QgsRasterLayer:
    """Return the raster layer of the parameter `name`; raise QgsProcessingException if it cannot be loaded."""
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None or not layer.isValid():
        raise QgsProcessingException(algorithm.invalidRasterError(parameters, name))
    return layer


def raster_layers(
    algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
) -> list[QgsRasterLayer]:
    """Return the layers of a parameter of several rasters; raise QgsProcessingException if one cannot be loaded."""
    given = parameters.get(name)
    one_by_one = given if isinstance(given, (list, tuple)) else _rasters_apart(given)
    # QGIS drops what it cannot load, without a word.
    return [raster_layer(algorithm, {name: item}, name, context) for item in one_by_one]


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


def _optional(parameter: Parameter) -> bool:
    return not parameter.required and parameter.initial is None


def _raster(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterRasterLayer(parameter.qgis, label, optional=_optional(parameter))


def _rasters(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    kind = QgsProcessing.SourceType.TypeRaster
    return QgsProcessingParameterMultipleLayers(parameter.qgis, label, kind, optional=_optional(parameter))


def _product(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFile(parameter.qgis, label, optional=_optional(parameter))


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
        parameter.qgis, label, kind, parameter.initial, optional=_optional(parameter), **_limits(parameter)
    )


def _distance(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterDistance(
        parameter.qgis,
        label,
        parameter.initial,
        parentParameterName=parameter.parent.upper(),
        optional=_optional(parameter),
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
        options=list(choices(parameter)),
        allowMultiple=several,
        defaultValue=initial,
        usesStaticStrings=True,
    )
    labels = {stored: tr(parameter.label_of(choice)) for stored, choice in choices(parameter).items()}
    made.setMetadata({"widget_wrapper": {"class": _SEARCHABLE if several else _LABELLED, "labels": labels}})
    return made


def choices(parameter: Parameter) -> dict[str, Any]:
    """Return what QGIS stores, and the value of a job for each of them."""
    more = () if parameter.unset is None or parameter.unset in parameter.choices else (parameter.unset,)
    return {parameter.stored_as(choice): choice for choice in (*more, *parameter.choices)}


def _boolean(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterBoolean(parameter.qgis, label, parameter.default)


def _text(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterString(parameter.qgis, label, defaultValue="", optional=True)


def _new_file(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    made = _text(parameter, label)
    made.setMetadata({"widget_wrapper": {"class": _NEW_FILE, "pattern": tr("HTML files (*.html)")}})
    return made


def _expression(parameter: Parameter, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterString(parameter.qgis, label, multiLine=True, optional=_optional(parameter))


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


class _Values:
    """Reads the values of an algorithm's parameters as a job has them; None for what is left empty."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, operation: Operation, parameters: dict, context: QgsProcessingContext
    ):
        self._algorithm = algorithm
        self._operation = operation
        self._parameters = parameters
        self._context = context

    def read(self, parameter: Parameter) -> Any:
        """Return the value of a parameter."""
        empty = self._is_empty(parameter)
        if empty and parameter.same_as:
            other = self._operation.parameter(parameter.same_as)
            # The same raster, but another band of it.
            return None if self._is_empty(other) else self._raster(other, self._band(parameter))
        if empty and _optional(parameter):
            return None
        return _READERS[parameter.kind](self, parameter)

    def _is_empty(self, parameter: Parameter) -> bool:
        return self._parameters.get(parameter.qgis) in _EMPTY

    def _given(self, method: str, parameter: Parameter) -> Any:
        return getattr(self._algorithm, method)(self._parameters, parameter.qgis, self._context)

    def _band(self, raster: Parameter) -> int | None:
        """The band of a raster, if it has a parameter for it; the dialog's empty band is −1."""
        name = f"{raster.name}.band"
        parameter = next((one for one in self._operation.parameters if one.name == name), None)
        if parameter is None or self._parameters.get(parameter.qgis) in (*_EMPTY, -1, "-1"):
            return None
        return self._given("parameterAsInt", parameter)

    def _raster(self, parameter: Parameter, band: int | None) -> dict:
        return raster_from_layer(raster_layer(self._algorithm, self._parameters, parameter.qgis, self._context), band)

    def read_raster(self, parameter: Parameter) -> dict:
        return self._raster(parameter, self._band(parameter))

    def read_rasters(self, parameter: Parameter) -> list[dict]:
        layers = raster_layers(self._algorithm, self._parameters, parameter.qgis, self._context)
        return [raster_from_layer(layer) for layer in layers]

    def read_path(self, parameter: Parameter) -> str:
        return self._raster(parameter, None)["path"]

    def read_product(self, parameter: Parameter) -> str:
        return self._given("parameterAsFile", parameter)

    def read_bands(self, parameter: Parameter) -> list[int] | None:
        bands = self._given("parameterAsInts", parameter)
        for band in bands:
            # Raises for one that does not exist.
            self._raster(self._operation.parameter(parameter.parent), band)
        return bands or None

    def read_whole_number(self, parameter: Parameter) -> int:
        return self._given("parameterAsInt", parameter)

    def read_number(self, parameter: Parameter) -> float:
        return self._given("parameterAsDouble", parameter)

    def read_choice(self, parameter: Parameter) -> Any:
        return choices(parameter)[self._given("parameterAsEnumString", parameter)]

    def read_choices(self, parameter: Parameter) -> list:
        known = choices(parameter)
        return [known[shown] for shown in self._given("parameterAsEnumStrings", parameter)]

    def read_boolean(self, parameter: Parameter) -> bool:
        return self._given("parameterAsBoolean", parameter)

    def read_text(self, parameter: Parameter) -> str | None:
        return self._given("parameterAsString", parameter).strip() or None

    def read_whole_numbers(self, parameter: Parameter) -> list[int] | None:
        return _numbers(parameter, self._given("parameterAsString", parameter)) or None

    def read_extent(self, parameter: Parameter) -> dict | None:
        return extent_of(self._given("parameterAsExtent", parameter), self._given("parameterAsExtentCrs", parameter))

    def read_polygons(self, parameter: Parameter) -> dict:
        source = self._given("parameterAsSource", parameter)
        if source is None:
            raise QgsProcessingException(self._algorithm.invalidSourceError(self._parameters, parameter.qgis))
        return polygons_of(source)

    def read_options(self, parameter: Parameter) -> dict[str, str] | None:
        options = {}
        for option in filter(None, (part.strip() for part in self._given("parameterAsString", parameter).split("|"))):
            name, equals, value = option.partition("=")
            if not (name and equals):
                message = tr("The creation option {} is not of the form NAME=VALUE.")
                raise QgsProcessingException(message.format(option))
            options[name.strip().upper()] = value.strip()
        return options or None


_READERS: dict[str, Callable[[_Values, Parameter], Any]] = {
    kinds.RASTER: _Values.read_raster,
    kinds.RASTERS: _Values.read_rasters,
    kinds.RASTER_PATH: _Values.read_path,
    kinds.PRODUCT_PATH: _Values.read_product,
    kinds.BANDS: _Values.read_bands,
    kinds.WHOLE_NUMBER: _Values.read_whole_number,
    kinds.NUMBER: _Values.read_number,
    kinds.NUMBER_OR_NAN: _Values.read_number,
    kinds.DISTANCE: _Values.read_number,
    kinds.CHOICE: _Values.read_choice,
    kinds.CHOICES: _Values.read_choices,
    kinds.BOOLEAN: _Values.read_boolean,
    kinds.TEXT: _Values.read_text,
    kinds.HTML_PATH: _Values.read_text,
    kinds.EXPRESSION: _Values.read_text,
    kinds.WHOLE_NUMBERS: _Values.read_whole_numbers,
    kinds.EXTENT: _Values.read_extent,
    kinds.CUTLINE: _Values.read_polygons,
    kinds.OPTIONS: _Values.read_options,
}
