"""The algorithms of the plugin: parameters become a job, the engine runs it, and the output layer is styled."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingUtils,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ..engine_process.interpreter import Interpreter, find_interpreter, known_problem
from ..engine_process.probe import InterpreterError
from ..engine_process.run import RunCancelled, run_job
from ..resource_files import help_page, resource_file
from ..settings import engine_folder, python_setting
from ..translation import tr, translated
from ..vocabulary.parameter import GROUPS, RASTERS, Operation
from ..vocabulary.text import text_of
from .checks import (
    check_choices,
    check_limits,
    check_together,
    with_settings,
    with_threads,
)
from .labels import with_labels, with_labels_of_keys
from .layer_names import scene_name
from .outcome import outcome_in_words
from .parameters import definition
from .refreshing import announce_written
from .source_look import SourceLook, look_of_source
from .styling import Style, load_instead, style_and_name
from .values import as_qgis_takes_them, job_values, raster_layer, raster_layers

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

TEMPORARY = QgsProcessing.TEMPORARY_OUTPUT
# Outputs of operations that give statistics of a raster of one band.
STATISTICS = ("MIN", "MAX", "MEAN", "VALID_PERCENT")
# So many polygons are read each time that a dialog changes.
_FEW_POLYGONS = 100


class RasterDaskAlgorithm(QgsProcessingAlgorithm):
    """One operation of the engine, with the names, texts and parameters that the vocabulary declares for it.

    An operation that needs more than a declaration has a class of its own, which overrides `job`.
    """

    OUTPUT = "OUTPUT"

    def __init__(self, operation: Operation):
        super().__init__()
        self.operation = operation
        self._job: dict = {}
        self._interpreter: Interpreter | None = None
        self._source_name = ""
        self._source_look: SourceLook | None = None

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in self.operation.parameters:
            self.addParameter(definition(self.operation, parameter))
        # A path and an output of that name: as a destination it would stand in sight in every dialog. As an output of
        # HTML, QGIS 3.22 would announce it after every run, also where there is none.
        report = self.operation.parameter("report")
        self.addOutput(QgsProcessingOutputFile(report.qgis, tr("Performance report")))
        for name, label in zip(STATISTICS, self.operation.statistics):
            self.addOutput(QgsProcessingOutputNumber(name, tr(label)))

    def job(self, parameters: dict, context: QgsProcessingContext) -> dict:
        """Return the job without `output`; raise QgsProcessingException for parameters that make none.

        No engine, and nothing slow.
        """
        job = {"operation": self.operation.name, **job_values(self, self.operation, parameters, context)}
        job = with_threads(with_settings(job), context)
        check_together(self.operation, job)
        return job

    def layer_label(self, job: dict) -> str:
        """Return what the output layer is called before the name of its source."""
        return tr(self.operation.output_label)

    def layer_style(self, job: dict) -> Style | None:
        """Return how the output layer looks; None: as QGIS shows it."""
        return Style(self.operation.style) if self.operation.style else None

    def results(self, result: dict) -> dict[str, Any]:
        """Return the algorithm's outputs beside OUTPUT, from the engine's result; None where no pixel is valid."""
        if not self.operation.statistics:
            return {}
        statistics = result["statistics"][0]
        return {name: statistics[name.lower()] for name in STATISTICS}

    def name(self) -> str:
        """Return what stands after the colon in the algorithm's id."""
        return self.operation.name

    def displayName(self) -> str:
        """Return the name in the Toolbox."""
        return tr(self.operation.title)

    def groupId(self) -> str:
        """Return the group's id."""
        return self.operation.group

    def group(self) -> str:
        """Return the name of the group in the Toolbox."""
        return tr(GROUPS[self.operation.group])

    def tags(self) -> list[str]:
        """Return what else somebody may search for."""
        return tr(self.operation.tags).split(",")

    def shortDescription(self) -> str:
        """Return the help in one sentence."""
        return tr(self.operation.summary)

    def shortHelpString(self) -> str:
        """Return the help, in plain paragraphs: qgis_process prints them as they are."""
        return "\n".join(map(tr, self.operation.description))

    def helpUrl(self) -> str:
        """Return the address of the page that comes with the plugin; the dialog's button Help opens it."""
        return QUrl.fromLocalFile(str(help_page(self.operation.page))).toString()

    def createInstance(self) -> RasterDaskAlgorithm:
        """Return a new algorithm of the same class."""
        return type(self)(self.operation)

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Return the path of the plugin's icon."""
        return str(resource_file("icon.svg"))

    def canExecute(self) -> tuple[bool, str]:
        """Say whether a Python for the engine is known to be missing; the desktop asks before it opens the dialog.

        No process is started, so that the window never waits: a Python that nobody has asked yet is asked at the run.
        """
        problem = known_problem(python_setting(), engine_folder())
        return not problem, translated(problem)

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        """Check what QGIS does not: that the parameters make a job, and that there is a Python to run it."""
        try:
            self._checked_job(parameters, context)
            self._find_interpreter()
        except QgsProcessingException as error:
            return False, str(error)
        return True, ""

    def _checked_job(self, parameters: dict, context: QgsProcessingContext) -> dict:
        """Return the job without `output`; raise QgsProcessingException for parameters that a run would refuse."""
        parameters = as_qgis_takes_them(self.operation, parameters)
        check_choices(self.operation, parameters)
        check_limits(self.operation, parameters)
        accepted, message = super().checkParameterValues(parameters, context)
        if not accepted:
            raise QgsProcessingException(with_labels(message, {one.qgis: one for one in self.operation.parameters}))
        job = self.job(parameters, context)
        self._check_output(_static_output(parameters.get(self.OUTPUT)), job.get("tiled_output", False))
        return job

    def createCustomParametersWidget(self, parent: QWidget | None = None) -> QWidget:
        """Return the dialog; only the desktop asks for it, and not for a batch."""
        # Processing's widgets are not there without a desktop.
        from .dialog import PreviewDialog

        return PreviewDialog(self, parent=parent)

    def job_to_preview(self, parameters: dict, context: QgsProcessingContext) -> dict:
        """Return the job of a dialog, to be described and not to be run.

        Raises QgsProcessingException for parameters that a run would refuse. A cutline of many polygons is left out:
        to read them takes long, and the raster is as large without it.
        """
        cutline = self.operation.parameter("cutline").qgis
        source = self.parameterAsSource(parameters, cutline, context)
        if source is not None and source.featureCount() > _FEW_POLYGONS:
            parameters = {**parameters, cutline: None}
        job = self._checked_job(parameters, context)
        output = _static_output(parameters.get(self.OUTPUT))
        if not output or output == TEMPORARY:
            name = "output.vrt" if job.get("tiled_output") else "output.tif"
            output = str(PurePath(QgsProcessingUtils.tempFolder(), name))
        return {**job, "output": output}

    def description_of(self, job: dict, feedback: QgsProcessingFeedback) -> dict | None:
        """Return what the engine says that a job will do (docs/job.md); None where there is no engine.

        Safe in any thread. Raises QgsProcessingException as a run does.
        """
        try:
            interpreter = find_interpreter(python_setting(), engine_folder())
        except InterpreterError:
            return None
        return self._run({"describe": job}, feedback, interpreter)

    def _run(self, job: dict, feedback: QgsProcessingFeedback, interpreter: Interpreter) -> dict:
        """Return the engine's result; raise QgsProcessingException, with labels in the place of keys."""
        try:
            return run_job(job, feedback, interpreter)
        except RunCancelled:
            raise
        except QgsProcessingException as error:
            raise QgsProcessingException(with_labels_of_keys(self.operation, str(error))) from error

    def prepareAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Turn layers into plain data, while this is the thread that they live in."""
        self._job = self.job(parameters, context)
        self._interpreter = self._find_interpreter()
        source = self._source(parameters, context)
        if source is not None:
            self._source_name = source.name()
            self._source_look = look_of_source(self.operation, self._job, source, context.project())
        return True

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the job in the engine."""
        if QgsApplication.platform() == "qgis_process" and _static_output(parameters.get(self.OUTPUT)) == TEMPORARY:
            feedback.pushWarning(
                tr("The temporary output is deleted when qgis_process ends. Give OUTPUT=path to keep it.")
            )
        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        tiled = self._job.get("tiled_output", False)
        self._check_output(output, tiled)
        if tiled and _is_temporary(output):
            # Whose name ends as QGIS's files do. It is nobody's choice, and the engine would warn of another one.
            output = load_instead(context, output, str(PurePath(output).with_suffix(".vrt")))
        try:
            result = self._run({**self._job, "output": output}, feedback, self._interpreter)
        except RunCancelled as cancelled:
            if QgsApplication.platform() == "qgis_process" or not feedback.isCanceled():
                # Whoever started it is to know that there is no output. QGIS shows any other class as a fault of ours.
                raise QgsProcessingException(str(cancelled)) from cancelled
            # The user knows. An exception would be a failure, in red.
            feedback.pushInfo(str(cancelled))
            return {}
        for line in outcome_in_words(result):
            feedback.pushInfo(line)
        if "tiles" in result.get("output", {}):
            output = load_instead(context, output, result["output"]["path"])
        name = self._layer_name(self._source_name or result.get("product", ""))
        style_and_name(self, context, output, name, self.layer_style(self._job), self._source_look)
        announce_written(output)
        report = {"REPORT": self._job["report"]} if "report" in self._job else {}
        return {self.OUTPUT: output, **report, **self.results(result)}

    def _check_output(self, output: Any, tiled: bool) -> None:
        """Raise an error for a path whose ending belongs to another format than the one that is written."""
        suffix = PurePath(output).suffix.lower() if isinstance(output, str) and output != TEMPORARY else ""
        if tiled:
            if suffix not in ("", ".vrt", ".tif", ".tiff"):
                message = tr("{} cannot be written: with tiles, the output is a VRT, whose name ends in .vrt.")
                raise QgsProcessingException(message.format(output))
        elif suffix not in ("", ".tif", ".tiff"):
            message = tr(
                "{} cannot be written: the output is a GeoTIFF, whose name ends in .tif. For a VRT, choose {}."
            )
            tiles = f"“{tr(self.operation.parameter('tiled_output').label)}”"
            raise QgsProcessingException(message.format(output, tiles))

    def _source(self, parameters: dict, context: QgsProcessingContext) -> QgsRasterLayer | None:
        """Return the layer that the output is named after; None for a product, whose name the engine tells."""
        if "product" in self._job:
            return None
        source = self.operation.parameter(self.operation.named_after)
        if source.kind == RASTERS:
            return raster_layers(self, parameters, source.qgis, context)[0]
        return raster_layer(self, parameters, source.qgis, context)

    def _layer_name(self, source_name: str) -> str:
        """Return what the output layer is called; empty where nobody knows a name of its source."""
        if self.operation.combines_bands:
            source_name = scene_name(source_name)
        return source_name and f"{self.layer_label(self._job)} {source_name}"

    def _find_interpreter(self) -> Interpreter:
        try:
            return find_interpreter(python_setting(), engine_folder())
        except InterpreterError as error:
            raise QgsProcessingException(translated(text_of(error))) from error


def _is_temporary(path: str) -> bool:
    """Return whether a file lies where QGIS keeps what no user has given a name: also between the steps of a model."""
    return PurePath(QgsProcessingUtils.tempFolder()) in PurePath(path).parents


def _static_output(value: Any) -> Any:
    """Return the path, or the word for a temporary file, that the value of an output parameter stands for."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        return value.sink.staticValue()
    return value
