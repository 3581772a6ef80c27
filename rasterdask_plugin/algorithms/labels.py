"""Puts the labels of parameters, which stand in dialogs and in `qgis_process help`, into messages."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..translation import tr
from ..vocabulary.parameter import Operation, Parameter


def with_labels_of_keys(operation: Operation, message: str) -> str:
    """Return what the engine says, with the labels of parameters for the keys of its job.

    A key is a word before a colon, which in French comes after a space, at the beginning of a line; or it is no word of
    any language.
    """
    known = {parameter.name: parameter for parameter in operation.parameters}
    by_colon = re.sub(rf"(?m)^({'|'.join(known)})(?=\s?:)", lambda found: quoted(operation, found[0]), message)
    return with_labels(by_colon, {name: one for name, one in known.items() if not name.isalpha()})


def with_labels(message: str, parameters: Mapping[str, Parameter]) -> str:
    """Return a message with the labels of parameters for the names that it has of them; paths stay."""
    names = "|".join(map(re.escape, sorted(parameters, key=len, reverse=True)))
    return re.sub(
        rf"(?<![\w./\\-])({names})(?![\w/\\-]|\.\w)", lambda found: f"“{tr(parameters[found[0]].label)}”", message
    )


def quoted(operation: Operation, name: str) -> str:
    """Return the label of a parameter, as it stands in the dialog and in `qgis_process help`."""
    return f"“{tr(operation.parameter(name).label)}”"
