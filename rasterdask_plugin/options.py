"""What Processing's options show of the plugin: the settings that all its algorithms share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from processing.core.ProcessingConfig import Setting

from .settings import (
    COMPRESSION_SETTING,
    DETAILS_SETTING,
    EXECUTION_SETTING,
    FORMAT_SETTING,
    KEEP_ENGINE_SETTING,
    MEMORY_SETTING,
    PYTHON_SETTING,
    SCHEDULER_SETTING,
    WORKERS_SETTING,
)
from .translation import tr
from .vocabulary.parameter import Parameter
from .vocabulary.shared import SHARED


def make_options(group: str) -> list[Setting]:
    """Return all settings, in a group of that name. What QGIS stores of a choice is its place in the vocabulary."""
    shared = {parameter.name: parameter for parameter in SHARED}
    return [
        Setting(
            group,
            PYTHON_SETTING,
            tr("Python interpreter that runs the engine"),
            "",
            valuetype=Setting.FILE,
            placeholder=tr("The one that RasterDask has set up, else QGIS's own"),
        ),
        _choice(group, EXECUTION_SETTING, tr("Default execution"), shared["execution"]),
        Setting(
            group,
            SCHEDULER_SETTING,
            tr("Dask scheduler of your cluster"),
            "",
            valuetype=Setting.STRING,
            placeholder=tr("tcp://host:8786, or a scheduler file"),
        ),
        _number(group, WORKERS_SETTING, tr("Workers on this machine (0: all cores)"), shared["workers"]),
        _number(group, MEMORY_SETTING, tr("Memory for blocks in MB (0: automatic)"), shared["memory_mb"]),
        _choice(group, FORMAT_SETTING, tr("Default format"), shared["format"]),
        _choice(group, COMPRESSION_SETTING, tr("Default compression"), shared["compression"]),
        Setting(group, KEEP_ENGINE_SETTING, tr("Keep the engine ready between jobs"), True),
        Setting(group, DETAILS_SETTING, tr("Log details for bug reports"), False),
    ]


def _choice(group: str, name: str, label: str, parameter: Parameter) -> Setting:
    options = [tr(parameter.label_of(choice)) for choice in parameter.choices]
    return Setting(group, name, label, options[0], valuetype=Setting.SELECTION, options=options)


def _number(group: str, name: str, label: str, parameter: Parameter) -> Setting:
    return Setting(group, name, label, 0, valuetype=Setting.INT, validator=_checker(parameter))


def _checker(parameter: Parameter) -> Callable[[Any], None]:
    """Return a check of a whole number that an algorithm would take, or 0 for none."""
    lowest = parameter.minimum or 1

    def check(value: Any) -> None:
        number = int(value) if str(value).isdecimal() else -1
        if number == 0 or lowest <= number <= (parameter.maximum or number):
            return
        if parameter.maximum is None:
            raise ValueError(tr("A whole number from {} on is wanted, or 0, not {}.").format(lowest, value))
        message = tr("A whole number from {} to {} is wanted, or 0, not {}.")
        raise ValueError(message.format(lowest, parameter.maximum, value))

    return check
