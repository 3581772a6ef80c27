"""Checks jobs. It gives checked values, or one clear line for each error in a job."""

from __future__ import annotations

import difflib
import math
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import make_dataclass
from functools import cache
from typing import Any, Callable

from ...vocabulary import parameter as kinds
from ...vocabulary.area import CUTLINE_KEYS, EXTENT_KEYS
from ...vocabulary.operations import OPERATIONS
from ...vocabulary.parameter import Operation, Parameter
from ...vocabulary.shared import RASTER_KEYS
from ...vocabulary.text import Text, text_of
from ..errors import RasterDaskError
from .job_text import shortened, show

# The largest number of bands, pixels or megabytes that GDAL and NumPy can count.
_LARGEST = 2**31 - 1
# The most choices that a message lists.
_LISTED = 30


class Job:
    """A checked job: a frozen dataclass with a field for each parameter of its operation (`job_type`)."""


class InputRaster:
    """A checked input raster: a frozen dataclass with a field for each of RASTER_KEYS (`raster_type`)."""


class Extent:
    """A checked extent: a frozen dataclass with a field for each of EXTENT_KEYS."""


class Polygons:
    """The checked polygons of a cutline: a frozen dataclass with a field for each of CUTLINE_KEYS."""


@cache
def job_type(operation: str) -> type[Job]:
    """Return the dataclass of an operation's checked jobs."""
    return _dataclass(f"{operation.capitalize()}Job", Job, _keys(operation))


@cache
def raster_type() -> type[InputRaster]:
    """Return the dataclass of checked input rasters."""
    return _dataclass("CheckedRaster", InputRaster, RASTER_KEYS)


@cache
def _extent_type() -> type[Extent]:
    return _dataclass("CheckedExtent", Extent, EXTENT_KEYS)


@cache
def _cutline_type() -> type[Polygons]:
    return _dataclass("CheckedCutline", Polygons, CUTLINE_KEYS)


def operation_name(job: Mapping[str, Any]) -> str:
    """Return the name of a job's operation; RasterDaskError if there is no such operation."""
    name = job.get("operation")
    if not isinstance(name, str) or name not in OPERATIONS:
        raise RasterDaskError("operation: must be one of {}, not {}.", ", ".join(OPERATIONS), show(name))
    return name


def check_job(job: Mapping[str, Any]) -> Job:
    """Check a whole job and return its values, with defaults for keys that are left out.

    Raises RasterDaskError with a line for each unknown or missing key and for each wrong value.
    """
    operation = operation_name(job)
    values = {key: value for key, value in job.items() if key != "operation"}
    contradictions = list(_contradictions(OPERATIONS[operation], {key for key in values if values[key] is not None}))
    return job_type(operation)(**_check_keys(values, _keys(operation), contradictions=contradictions))


def _contradictions(operation: Operation, given: Collection[str]) -> Iterator[str]:
    """Say which keys may not be left out, or given, together."""
    choice = operation.exactly_one_of
    if choice and sum(name in given for name in choice) != 1:
        yield Text("Give either {}, exactly one of the two.", Text.join(" or ", choice))
    for parameter in operation.parameters:
        if parameter.not_with and parameter.name in given and parameter.not_with in given:
            yield Text("Give either {} or {}, not both.", parameter.name, parameter.not_with)


def default_of(operation: str, key: str) -> Any:
    """Return the default of a job's key."""
    return OPERATIONS[operation].parameter(key).default


def _keys(operation: str) -> tuple[Parameter, ...]:
    """Return the parameters that are keys of a job. The band of a raster is a key of that raster instead."""
    return tuple(parameter for parameter in OPERATIONS[operation].parameters if parameter.kind != kinds.BAND)


def _dataclass(name: str, base: type, keys: Iterable[Parameter]) -> type:
    fields = [
        (key.name, _TYPES[key.kind] if key.required or key.default is not None else f"{_TYPES[key.kind]} | None")
        for key in keys
    ]
    return make_dataclass(name, fields, bases=(base,), frozen=True)


def _check_keys(
    given: Mapping[str, Any], keys: Iterable[Parameter], prefix: str = "", contradictions: Iterable[str] = ()
) -> dict[str, Any]:
    known = {key.name: key for key in keys}
    wrong = [
        Text("{}{}: unknown key; known are {}.", prefix, shortened(name), ", ".join(known))
        for name in given
        if name not in known
    ]
    wrong += contradictions
    values = {}
    for name, key in known.items():
        if given.get(name) is None:
            if key.required:
                wrong.append(Text("{}{} is missing.", prefix, name))
            values[name] = key.default
            continue
        try:
            values[name] = _CHECKS[key.kind](given[name], prefix + name, key)
        except RasterDaskError as error:
            wrong.append(text_of(error))
        except RecursionError:
            wrong.append(Text("{}{}: its lists or objects are nested too deeply.", prefix, name))
    if wrong:
        raise RasterDaskError(Text.join("\n", wrong))
    return values


def _raster(value: Any, name: str, key: Parameter) -> InputRaster:
    if not isinstance(value, dict):
        raise RasterDaskError('{}: must be a raster such as {{"path": "scene.tif"}}, not {}.', name, show(value))
    return raster_type()(**_check_keys(value, RASTER_KEYS, f"{name}."))


def _rasters(value: Any, name: str, key: Parameter) -> tuple[InputRaster, ...]:
    if not isinstance(value, list) or not value:
        raise RasterDaskError(
            '{}: must be a list of rasters such as [{{"path": "scene.tif"}}], not {}.', name, show(value)
        )
    return tuple(_raster(item, f"{name}[{place}]", key) for place, item in enumerate(value))


def _extent(value: Any, name: str, key: Parameter) -> Extent:
    if not isinstance(value, dict):
        raise RasterDaskError(
            '{}: must be an extent such as {{"bounds": [0, 0, 9, 9], "crs": "EPSG:32631"}}, not {}.', name, show(value)
        )
    return _extent_type()(**_check_keys(value, EXTENT_KEYS, f"{name}."))


def _bounds(value: Any, name: str, key: Parameter) -> tuple[float, ...]:
    four = isinstance(value, list) and len(value) == 4 and all(map(_is_finite, value))
    if not four or value[0] >= value[2] or value[1] >= value[3]:
        raise RasterDaskError(
            "{}: must be [xmin, ymin, xmax, ymax], each minimum below its maximum, not {}.", name, show(value)
        )
    return tuple(map(float, value))


def _cutline(value: Any, name: str, key: Parameter) -> Polygons:
    if not isinstance(value, dict):
        raise RasterDaskError('{}: must be polygons such as {{"path": "area.geojson"}}, not {}.', name, show(value))
    checked = _cutline_type()(**_check_keys(value, CUTLINE_KEYS, f"{name}."))
    if (checked.path is None) == (checked.geometries is None):
        raise RasterDaskError("{}: give either path or geometries, exactly one of the two.", name)
    return checked


def _geometries(value: Any, name: str, key: Parameter) -> tuple[dict, ...]:
    if not isinstance(value, list) or not value or not all(isinstance(item, dict) for item in value):
        raise RasterDaskError("{}: must be a list of GeoJSON objects, not {}.", name, show(value))
    return tuple(value)


def _text(value: Any, name: str, key: Parameter) -> str:
    if not isinstance(value, str) or not value.strip() or not _can_be_said(value):
        raise RasterDaskError("{}: must be a text, not {}.", name, show(value))
    return value


def _boolean(value: Any, name: str, key: Parameter) -> bool:
    if not isinstance(value, bool):
        raise RasterDaskError("{}: must be true or false, not {}.", name, show(value))
    return value


def _choice(value: Any, name: str, key: Parameter) -> Any:
    if isinstance(value, str):
        value = key.renamed.get(value, value)
    # In Python 512.0 equals 512 and True equals 1, but they are none of the choices.
    if not any(type(value) is type(choice) and value == choice for choice in key.choices):
        raise RasterDaskError("{}: must be one of {}, not {}.", name, _known_choices(value, key), show(value))
    return value


def _known_choices(value: Any, key: Parameter) -> str:
    """List the choices, or where they are many those that are like a value."""
    names = list(map(str, key.choices))
    if len(names) <= _LISTED:
        return ", ".join(names)
    folded = {name.lower(): name for name in names}
    like = [folded[name] for name in difflib.get_close_matches(str(value).lower(), folded)]
    return Text("{} names (--help lists them{})", len(names), "".join(f", {name}" for name in like))


def _choices(value: Any, name: str, key: Parameter) -> tuple:
    if not isinstance(value, list) or not value:
        raise RasterDaskError("{}: must be a list of {}, not {}.", name, _known_choices(value, key), show(value))
    chosen = tuple(_choice(item, name, key) for item in value)
    if len(set(chosen)) < len(chosen):
        raise RasterDaskError("{}: must have each choice once, not {}.", name, show(value))
    return chosen


def _whole_number(value: Any, name: str, key: Parameter) -> int:
    most = _LARGEST if key.maximum is None else key.maximum
    if isinstance(value, int) and value > most:
        raise RasterDaskError("{}: {} is too large: {} at the most.", name, show(value), most)
    if isinstance(value, bool) or not isinstance(value, int) or not _within(value, key):
        raise RasterDaskError("{}: must be a whole number{}, not {}.", name, _limits(key), show(value))
    return value


def _number(value: Any, name: str, key: Parameter) -> float:
    if not _is_finite(value) or not _within(value, key):
        raise RasterDaskError("{}: must be a number{}, not {}.", name, _limits(key), show(value))
    return float(value)


def _number_or_nan(value: Any, name: str, key: Parameter) -> float:
    return math.nan if value == "nan" else _number(value, name, key)


def _bands(value: Any, name: str, key: Parameter) -> tuple[int, ...]:
    if not isinstance(value, list) or len(set(map(str, value))) < len(value):
        raise RasterDaskError("{}: must be a list of different band numbers, not {}.", name, show(value))
    band = next(key for key in RASTER_KEYS if key.name == "band")
    return tuple(_whole_number(item, name, band) for item in value)


def _whole_numbers(value: Any, name: str, key: Parameter) -> tuple[int, ...]:
    if not isinstance(value, list) or len(set(map(str, value))) < len(value):
        raise RasterDaskError("{}: must be a list of different whole numbers, not {}.", name, show(value))
    return tuple(_whole_number(item, name, key) for item in value)


def _options(value: Any, name: str, key: Parameter) -> dict[str, str]:
    if not isinstance(value, dict) or not all(
        _can_be_said(option) and (_can_be_said(item) if isinstance(item, str) else isinstance(item, (int, float)))
        for option, item in value.items()
    ):
        raise RasterDaskError('{}: must be an object such as {{"COMPRESS": "ZSTD"}}, not {}.', name, show(value))
    return {option: str(item) for option, item in value.items()}


def _nodata(value: Any, name: str, key: Parameter) -> tuple:
    if not isinstance(value, list):
        raise RasterDaskError("{}: must be a list of numbers or [min, max] ranges, not {}.", name, show(value))
    return tuple(_nodata_value(item, name) for item in value)


def _nodata_value(item: Any, name: str) -> float | tuple[float, float]:
    if _is_number(item):
        return item
    if isinstance(item, list) and len(item) == 2 and all(map(_is_number, item)) and item[0] <= item[1]:
        return item[0], item[1]
    raise RasterDaskError("{}: must be a number or a [min, max] range, not {}.", name, show(item))


# (value, name for messages, parameter) → the value to use, or RasterDaskError
_CHECKS: dict[str, Callable[[Any, str, Parameter], Any]] = {
    kinds.RASTER: _raster,
    kinds.RASTERS: _rasters,
    kinds.BANDS: _bands,
    kinds.RASTER_PATH: _text,
    kinds.PRODUCT_PATH: _text,
    kinds.HTML_PATH: _text,
    kinds.OUTPUT: _text,
    kinds.TEXT: _text,
    kinds.EXPRESSION: _text,
    kinds.BOOLEAN: _boolean,
    kinds.CHOICE: _choice,
    kinds.CHOICES: _choices,
    kinds.WHOLE_NUMBER: _whole_number,
    kinds.NUMBER: _number,
    kinds.NUMBER_OR_NAN: _number_or_nan,
    kinds.DISTANCE: _number,
    kinds.NODATA: _nodata,
    kinds.OPTIONS: _options,
    kinds.WHOLE_NUMBERS: _whole_numbers,
    kinds.EXTENT: _extent,
    kinds.BOUNDS: _bounds,
    kinds.CUTLINE: _cutline,
    kinds.GEOMETRIES: _geometries,
}
# Types of the fields of checked jobs.
_TYPES = {
    kinds.RASTER: "InputRaster",
    kinds.RASTERS: "tuple[InputRaster, ...]",
    kinds.BANDS: "tuple[int, ...]",
    kinds.RASTER_PATH: "str",
    kinds.PRODUCT_PATH: "str",
    kinds.HTML_PATH: "str",
    kinds.OUTPUT: "str",
    kinds.TEXT: "str",
    kinds.EXPRESSION: "str",
    kinds.BOOLEAN: "bool",
    kinds.CHOICE: "str | int",
    kinds.CHOICES: "tuple[str, ...]",
    kinds.WHOLE_NUMBER: "int",
    kinds.NUMBER: "float",
    kinds.NUMBER_OR_NAN: "float",
    kinds.DISTANCE: "float",
    kinds.NODATA: "tuple[float | tuple[float, float], ...]",
    kinds.OPTIONS: "dict[str, str]",
    kinds.WHOLE_NUMBERS: "tuple[int, ...]",
    kinds.EXTENT: "Extent",
    kinds.BOUNDS: "tuple[float, float, float, float]",
    kinds.CUTLINE: "Polygons",
    kinds.GEOMETRIES: "tuple[dict, ...]",
}


def _limits(key: Parameter) -> str:
    if key.minimum is None:
        return ""
    if key.maximum is None:
        return Text(" from {:g} on", key.minimum)
    return Text(" from {:g} to {:g}", key.minimum, key.maximum)


def _within(value: float, key: Parameter) -> bool:
    return (key.minimum is None or key.minimum <= value) and (key.maximum is None or value <= key.maximum)


def _is_number(value: Any) -> bool:
    return isinstance(value, float) or (isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**64)


def _is_finite(value: Any) -> bool:
    return _is_number(value) and math.isfinite(value)


def _can_be_said(text: str) -> bool:
    """Return whether a text can be passed to the file system and to GDAL: it has no half character and no zero byte."""
    try:
        return b"\0" not in text.encode("utf-8")
    except UnicodeEncodeError:
        return False
