"""Parameters in words, for `--help` and docs/job.md."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from .parameter import (
    BAND,
    BANDS,
    BOOLEAN,
    BOUNDS,
    CHOICE,
    CHOICES,
    CUTLINE,
    DISTANCE,
    EXPRESSION,
    EXTENT,
    GEOMETRIES,
    HTML_PATH,
    NODATA,
    NUMBER,
    NUMBER_OR_NAN,
    OPTIONS,
    OUTPUT,
    PRODUCT_PATH,
    RASTER,
    RASTER_PATH,
    RASTERS,
    TEXT,
    WHOLE_NUMBER,
    WHOLE_NUMBERS,
    Parameter,
)
from .quality import Condition
from .shared import SHARED

_TYPES = {
    RASTER: "raster",
    RASTERS: "list of rasters",
    BANDS: "list of integers",
    RASTER_PATH: "string",
    PRODUCT_PATH: "string",
    HTML_PATH: "string",
    OUTPUT: "string",
    TEXT: "string",
    EXPRESSION: "string",
    BOOLEAN: "boolean",
    WHOLE_NUMBER: "integer",
    NUMBER: "number",
    NUMBER_OR_NAN: 'number or "nan"',
    DISTANCE: "number",
    NODATA: "list",
    WHOLE_NUMBERS: "list of integers",
    EXTENT: "extent",
    BOUNDS: "list of numbers",
    CUTLINE: "cutline",
    GEOMETRIES: "list of objects",
    OPTIONS: "object",
}


def keys(parameters: Iterable[Parameter], defaults: Mapping[str, Any] | None = None) -> list[Parameter]:
    """Return the parameters that are keys of a job's object, those first that must be given.

    With them come the shared ones that have other `defaults` here.
    """
    changed = [replace(one, default=defaults[one.name]) for one in SHARED if one.name in (defaults or {})]
    found = [one for one in (*parameters, *changed) if one.kind != BAND]
    return sorted(found, key=lambda one: not one.required)


def type_of(parameter: Parameter) -> str:
    """Return the JSON type of a key, with its choices or limits."""
    if parameter.kind == CHOICE:
        return " | ".join(map(str, parameter.choices))
    if parameter.kind == CHOICES:
        return f"list of {' | '.join(map(str, parameter.choices))}"
    words = _TYPES[parameter.kind]
    if parameter.unit:
        words += f", {parameter.unit}"
    if parameter.maximum is not None:
        return f"{words}, {parameter.minimum:g} to {parameter.maximum:g}"
    return words if parameter.minimum is None else f"{words}, from {parameter.minimum:g} on"


def default_of(parameter: Parameter) -> str:
    """Return in words what holds where the key is left out; nothing for a key that must be given."""
    if parameter.required:
        return ""
    if parameter.otherwise or parameter.default is None:
        return parameter.otherwise
    if isinstance(parameter.default, float):
        return f"{parameter.default:g}"
    return parameter.default if isinstance(parameter.default, str) else json.dumps(parameter.default)


def help_of(parameter: Parameter) -> str:
    """Return what a key is, in sentences, and its choices; the label is one of them if it says more than the name."""
    says_more = parameter.label.lower() != parameter.name.replace("_", " ")
    choices = "; ".join(f"{one} = {label}" for one, label in parameter.explained.items())
    return " ".join(
        [*([f"{parameter.label}."] if says_more else []), parameter.help, *([f"{choices}."] if choices else [])]
    )


def conditions_in_words(conditions: Iterable[Condition]) -> str:
    """Return what is true of a quality layer where pixels are kept; of bands beside the first with their numbers."""
    return "; ".join(map(_condition, conditions)) or "all"


def _condition(condition: Condition) -> str:
    words = []
    if condition.keep:
        words.append(", ".join(map(str, condition.keep)))
    if condition.reject_bits:
        bits = ", ".join(map(str, condition.reject_bits))
        words.append(f"no bit of {bits}" if len(condition.reject_bits) > 1 else f"not bit {bits}")
    return (f"band {condition.band}: " if condition.band > 1 else "") + " and ".join(words)
