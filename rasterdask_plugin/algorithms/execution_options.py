"""The parameters that say where blocks are computed: in threads, in processes, or on a dask cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputHtml,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..interpreter import SETTING_PLACE
from ..settings import EXECUTIONS, execution_setting, scheduler_setting

if TYPE_CHECKING:
    from .base import RasterDaskAlgorithm

EXECUTION = "EXECUTION"
SCHEDULER = "SCHEDULER"
WORKERS = "WORKERS"
MEMORY = "MEMORY"
REPORT = "REPORT"
TILED_OUTPUT = "TILED_OUTPUT"

# What the user has chosen for all algorithms: a saved model then runs on any machine as that machine is set up.
AS_IN_SETTINGS = "default"


def add_execution_options(algorithm: RasterDaskAlgorithm) -> None:
    """Add EXECUTION, SCHEDULER, WORKERS, MEMORY and TILED_OUTPUT."""
    tr = algorithm.tr
    integer = QgsProcessingParameterNumber.Type.Integer
    algorithm.add(
        QgsProcessingParameterEnum(
            EXECUTION,
            tr("Execution"),
            options=[AS_IN_SETTINGS, *EXECUTIONS],
            defaultValue=AS_IN_SETTINGS,
            usesStaticStrings=True,
        ),
        tr(
            "Where blocks are computed; the result is the same. threads: on this machine, mostly the fastest. "
            "processes: worker processes on this machine. cluster: a dask cluster that you have. default: as chosen in "
            "{}, threads if nothing is."
        ).format(SETTING_PLACE),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString(SCHEDULER, tr("Dask scheduler"), defaultValue="", optional=True),
        tr(
            "For the execution cluster: tcp://host:8786, tls://host:8786 with the certificates of dask's own "
            "configuration, or a scheduler file. Left empty: that of the settings, else of dask's configuration."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(WORKERS, tr("Workers (0: all)"), integer, 0, minValue=0),
        tr(
            "How many blocks are computed at a time, in threads or processes. 0: as many as there are cores, or as the "
            "cluster has threads. The result does not depend on it."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(MEMORY, tr("Memory for blocks (MB, 0: automatic)"), integer, 0, minValue=0),
        tr("What the engine may use for blocks of pixels. 0: a quarter of the machine's memory, at most 2048."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean(TILED_OUTPUT, tr("Write a folder of tiles and a VRT"), False),
        tr(
            "For very large outputs: workers write GeoTIFF tiles into a folder beside the output, which becomes a VRT "
            "over them, OUTPUT.vrt. A run that was stopped goes on where it was. The workers of a cluster must see the "
            "folder under the same path."
        ),
        advanced=True,
    )


def add_report(algorithm: RasterDaskAlgorithm) -> None:
    """Add REPORT, a path and the output of that name: as a destination it would stand in sight in every dialog."""
    tr = algorithm.tr
    algorithm.add(
        QgsProcessingParameterString(
            REPORT, tr("Performance report (path of an HTML file)"), defaultValue="", optional=True
        ),
        tr("For processes and cluster: dask's report of the run. It needs the Python package bokeh."),
        advanced=True,
    )
    algorithm.addOutput(QgsProcessingOutputHtml(REPORT, tr("Performance report")))


def execution_of_job(algorithm: RasterDaskAlgorithm, parameters: dict, context: QgsProcessingContext) -> dict:
    """Return the keys of a job that the parameters and the settings make, without those that say what is the default.

    Raises QgsProcessingException for parameters that contradict each other.
    """
    chosen = algorithm.parameterAsEnumString(parameters, EXECUTION, context)
    execution = execution_setting() if chosen == AS_IN_SETTINGS else chosen
    job: dict = {"workers": algorithm.parameterAsInt(parameters, WORKERS, context)}
    if execution != "threads":
        job["execution"] = execution
    scheduler = algorithm.parameterAsString(parameters, SCHEDULER, context).strip()
    if scheduler and execution != "cluster":
        message = algorithm.tr("The scheduler {} is for the execution cluster, not for {}: choose cluster.")
        raise QgsProcessingException(message.format(scheduler, execution))
    scheduler = scheduler or scheduler_setting()
    if execution == "cluster" and scheduler:
        job["scheduler"] = scheduler
    report = algorithm.parameterAsString(parameters, REPORT, context).strip()
    if report and execution == "threads":
        raise QgsProcessingException(
            algorithm.tr("A performance report is of processes or a cluster: choose one of these, or no report.")
        )
    if report:
        job["report"] = report
    memory = algorithm.parameterAsInt(parameters, MEMORY, context)
    if memory:
        job["memory_mb"] = memory
    if algorithm.parameterAsBoolean(parameters, TILED_OUTPUT, context):
        job["tiled_output"] = True
    return job
