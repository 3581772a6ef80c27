"""Turns values of QGIS parameters into values of a job, and layers into its rasters."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsRasterLayer,
)

from ..translation import tr
from ..vocabulary import parameter as kinds
from ..vocabulary.parameter import Operation, Parameter
from .area_input import extent_of, polygons_of
from .labels import with_labels
from .raster_input import raster_from_layer

_EMPTY = (None, "", [])


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
        raise _not_loaded(algorithm, algorithm.invalidRasterError(parameters, name))
    return layer


def _not_loaded(algorithm: QgsProcessingAlgorithm, message: str) -> QgsProcessingException:
    return QgsProcessingException(with_labels(message, {one.qgis: one for one in algorithm.operation.parameters}))


def raster_layers(
    algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
) -> list[QgsRasterLayer]:
    """Return the layers of a parameter of several rasters; raise QgsProcessingException if one cannot be loaded."""
    given = parameters.get(name)
    one_by_one = given if isinstance(given, (list, tuple)) else _rasters_apart(given)
    # QGIS drops what it cannot load, without a word.
    return [raster_layer(algorithm, {name: item}, name, context) for item in one_by_one]


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
        if empty and parameter.optional:
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
        return parameter.options[self._given("parameterAsEnumString", parameter)]

    def read_choices(self, parameter: Parameter) -> list:
        known = parameter.options
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
            message = self._algorithm.invalidSourceError(self._parameters, parameter.qgis)
            raise _not_loaded(self._algorithm, message)
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
