"""Checks which parameters of a job contradict each other, and adds the user's settings."""

from __future__ import annotations

from qgis.core import QgsProcessingException

from ..settings import execution_setting, scheduler_setting
from ..translation import tr
from ..vocabulary.names import CLUSTER, DEFLATE, LERC, THREADS
from ..vocabulary.parameter import Operation


def with_settings(job: dict) -> dict:
    """Return a job with the user's settings for all algorithms, where the job has no value of its own.

    Raises QgsProcessingException for a scheduler or a report that the execution cannot have.
    """
    execution = job.get("execution") or execution_setting()
    completed = {key: value for key, value in job.items() if key != "execution"}
    if execution != THREADS:
        completed["execution"] = execution
    if "scheduler" in job and execution != CLUSTER:
        message = tr("The scheduler {} is for the execution cluster, not for {}: choose cluster.")
        raise QgsProcessingException(message.format(job["scheduler"], execution))
    scheduler = job.get("scheduler") or scheduler_setting()
    if execution == CLUSTER and scheduler:
        completed["scheduler"] = scheduler
    if "report" in job and execution == THREADS:
        raise QgsProcessingException(
            tr("A performance report is of processes or a cluster: choose one of these, or no report.")
        )
    return completed


def check_together(operation: Operation, job: dict) -> None:
    """Raise QgsProcessingException for parameters that contradict each other."""
    choice = operation.exactly_one_of
    if choice and sum(name in job for name in choice) != 1:
        names = [operation.parameter(name).qgis for name in choice]
        message = tr("Give either {}, exactly one of the two.")
        raise QgsProcessingException(message.format(tr(" or ").join(names)))
    for parameter in operation.parameters:
        if parameter.not_with and parameter.name in job and parameter.not_with in job:
            message = tr("Give either {} or {}, not both.")
            names = parameter.qgis, operation.parameter(parameter.not_with).qgis
            raise QgsProcessingException(message.format(*names))
    compression = job.get("creation_options", {}).get("COMPRESS", job.get("compression", DEFLATE))
    if "max_error" in job and not compression.lower().startswith(LERC):
        raise QgsProcessingException(tr("The largest error is for the compression lerc: choose that."))
