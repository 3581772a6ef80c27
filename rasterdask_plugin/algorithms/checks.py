"""Checks which parameters of a job contradict each other, and adds the user's settings."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingException
from qgis.PyQt.QtCore import QThread

from ..settings import (
    compression_setting,
    execution_setting,
    format_setting,
    memory_setting,
    scheduler_setting,
    workers_setting,
)
from ..translation import tr
from ..vocabulary.names import CLUSTER, DEFLATE, GEOTIFF, LERC, THREADS
from ..vocabulary.operations import OPERATIONS
from ..vocabulary.parameter import CHOICE, CHOICES, Operation, Parameter
from .labels import quoted

# So many choices an error lists; of more, only those like the one that was given.
_FEW = 20


def with_settings(job: dict) -> dict:
    """Return a job with the user's settings for all algorithms, where the job has no value of its own.

    Raises QgsProcessingException for a scheduler or a report that the execution cannot have.
    """
    return _with_output_settings(_with_machine_settings(job))


def _with_machine_settings(job: dict) -> dict:
    execution = job.get("execution") or execution_setting()
    completed = {key: value for key, value in job.items() if key != "execution"}
    if execution != THREADS:
        completed["execution"] = execution
    if "scheduler" in job and execution != CLUSTER:
        raise not_without(OPERATIONS[job["operation"]], "scheduler")
    scheduler = job.get("scheduler") or scheduler_setting()
    if execution == CLUSTER and scheduler:
        completed["scheduler"] = scheduler
    if "report" in job and execution == THREADS:
        raise not_without(OPERATIONS[job["operation"]], "report")
    # A cluster has as many as it has.
    if execution != CLUSTER and workers_setting():
        completed.setdefault("workers", workers_setting())
    if memory_setting():
        completed.setdefault("memory_mb", memory_setting())
    return completed


def with_threads(job: dict, context: QgsProcessingContext) -> dict:
    """Return a job with Processing's number of threads as its workers, where nobody has said how many."""
    # Older versions have no such number.
    threads = context.maximumThreads() if hasattr(context, "maximumThreads") else QThread.idealThreadCount()
    # As many as the machine has cores is what Processing says where the user has not.
    if "workers" in job or job.get("execution") == CLUSTER or threads == QThread.idealThreadCount():
        return job
    return {**job, "workers": threads}


def _with_output_settings(job: dict) -> dict:
    completed = dict(job)
    if "COMPRESS" in job.get("creation_options", {}):
        # Models of earlier versions hold deflate where nobody had chosen a compression, and the option was meant.
        if job.get("compression") == DEFLATE:
            del completed["compression"]
    elif compression_setting() != DEFLATE:
        completed.setdefault("compression", compression_setting())
    # Tiles are GeoTIFFs.
    if format_setting() != GEOTIFF and not job.get("tiled_output"):
        completed.setdefault("format", format_setting())
    return completed


def check_choices(operation: Operation, parameters: Mapping[str, Any]) -> None:
    """Raise QgsProcessingException for a choice that does not exist; QGIS would only say that a value is incorrect."""
    for parameter in operation.parameters:
        if parameter.kind not in (CHOICE, CHOICES):
            continue
        known = list(parameter.options)
        for given in _given_choices(parameter, parameters.get(parameter.qgis)):
            if given not in known:
                message = tr("{}: {} is not known. {}")
                raise QgsProcessingException(message.format(tr(parameter.label), given, _advice(given, known)))


def check_limits(operation: Operation, parameters: Mapping[str, Any]) -> None:
    """Raise QgsProcessingException for a number that is too small or too large; QGIS would only say it is incorrect."""
    for parameter in operation.parameters:
        try:
            value = float(parameters.get(parameter.qgis))
        except (TypeError, ValueError):
            # Nothing, or what QGIS has to evaluate or to refuse.
            continue
        least, most = parameter.minimum, parameter.maximum
        if (least is None or least <= value or value == parameter.unset) and (most is None or value <= most):
            continue
        if most is None:
            message = tr("{}: a number from {:g} on is wanted, not {:g}.").format(tr(parameter.label), least, value)
        else:
            message = tr("{}: a number from {:g} to {:g} is wanted, not {:g}.")
            message = message.format(tr(parameter.label), least, most, value)
        raise QgsProcessingException(message)


def _given_choices(parameter: Parameter, value: Any) -> list[str]:
    """Return the choices that are given as texts. Numbers and expressions are QGIS's to judge."""
    if isinstance(value, str):
        words = value.split(",") if parameter.kind == CHOICES else [value]
        return [word for word in words if word]
    return [one for one in value if isinstance(one, str)] if isinstance(value, (list, tuple)) else []


def _advice(given: str, known: list[str]) -> str:
    if len(known) <= _FEW:
        return tr("Known are {}.").format(", ".join(known))
    by_capitals = {name.upper(): name for name in known}
    similar = [by_capitals[name] for name in difflib.get_close_matches(given.upper(), by_capitals)]
    return tr("Similar are {}.").format(", ".join(similar)) if similar else tr("The documentation lists what is.")


def check_together(operation: Operation, job: dict) -> None:
    """Raise QgsProcessingException for parameters that contradict each other."""
    choice = operation.exactly_one_of
    if choice and sum(name in job for name in choice) != 1:
        message = tr("Give either {}, exactly one of the two.")
        raise QgsProcessingException(message.format(tr(" or ").join(quoted(operation, name) for name in choice)))
    for parameter in operation.parameters:
        if parameter.not_with and parameter.name in job and parameter.not_with in job:
            message = tr("Give either {} or {}, not both.")
            names = parameter.name, parameter.not_with
            raise QgsProcessingException(message.format(*(quoted(operation, name) for name in names)))
    if "mask" not in job:
        about_masks = ["mask_keep", "mask_reject_bits", *([] if "product" in job else ["clear"])]
        for name in filter(job.__contains__, about_masks):
            message = tr("{} is about a mask: give {}, too.")
            raise QgsProcessingException(message.format(quoted(operation, name), quoted(operation, "mask")))
    compression = job.get("creation_options", {}).get("COMPRESS", job.get("compression", DEFLATE))
    if "max_error" in job and not compression.lower().startswith(LERC):
        raise not_without(operation, "max_error")


def not_without(operation: Operation, name: str) -> QgsProcessingException:
    """Return the error of a parameter that does not go without certain choices of another one."""
    decisive, choices = operation.parameter(name).only_with
    labels = (tr(operation.parameter(decisive).label_of(choice)) for choice in choices)
    message = tr("{} does not go without {}: {}.")
    return QgsProcessingException(
        message.format(quoted(operation, name), quoted(operation, decisive), tr(" or ").join(labels))
    )
