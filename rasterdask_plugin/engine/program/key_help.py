"""The part of `--help` that describes the keys of jobs."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from ...vocabulary.area import CUTLINE_KEYS, EXTENT_KEYS
from ...vocabulary.descriptions import default_of, help_of, keys, type_of
from ...vocabulary.operations import OPERATIONS
from ...vocabulary.parameter import Parameter
from ...vocabulary.shared import RASTER_KEYS, SHARED

_WIDTH = 100
_INDENT = " " * 6


def key_help() -> str:
    """Return a text that lists all operations and their keys."""
    parts = [
        _section(f"{name}: {operation.summary}", keys(operation.own, operation.defaults))
        for name, operation in OPERATIONS.items()
    ]
    parts.append(_section("Keys of every job:", keys(SHARED)))
    parts.append(_section("Keys of a raster:", RASTER_KEYS))
    parts.append(_section("Keys of an extent:", EXTENT_KEYS))
    parts.append(_section("Keys of a cutline:", CUTLINE_KEYS))
    return "\n\n".join(parts) + "\n\nExamples: docs/job.md."


def _section(title: str, parameters: Iterable[Parameter]) -> str:
    return "\n".join([title, *map(_entry, parameters)])


def _entry(parameter: Parameter) -> str:
    head = f"  {parameter.name}: {type_of(parameter)}"
    default = default_of(parameter)
    head += f" (default: {default})" if default else " (required)" if parameter.required else ""
    wrap = textwrap.TextWrapper(_WIDTH, initial_indent=_INDENT, subsequent_indent=_INDENT, break_on_hyphens=False)
    return f"{head}\n{wrap.fill(help_of(parameter))}"
