"""What every algorithm of the plugin shares: from parameters to a job, through the engine, to a styled layer."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..engine_process import run_job
from ..interpreter import Interpreter, InterpreterError, find_interpreter
from ..resource_files import resource_file
from ..settings import python_setting
from .execution_options import REPORT, add_execution_options, add_report, execution_of_job
from .format_options import add_format_options, format_of_job
from .raster_input import raster_from_layer
from .styling import load_instead, style_and_name

TEMPORARY = QgsProcessing.TEMPORARY_OUTPUT


class RasterDaskAlgorithm(QgsProcessingAlgorithm):
    """One operation of the engine.

    An algorithm states its names, its help and its parameters, and implements `job`, which turns parameters into a
    job without `output` and the keys that all jobs share (docs/job.md), and `results`, if it has outputs of its own.
    """

    OUTPUT = "OUTPUT"
    CREATION_OPTIONS = "CREATION_OPTIONS"
    FORMAT = "FORMAT"
    COMPRESSION = "COMPRESSION"
    MAX_ERROR = "MAX_ERROR"
    OVERVIEW_RESAMPLING = "OVERVIEW_RESAMPLING"

    # What stands after the colon in the algorithm's id, and the group's id.
    NAME = ""
    GROUP = ""
    # The raster parameter that the output layer is named after, and the style in `resources/styles` that it gets.
    NAMED_AFTER = ""
    STYLE: str | None = None
    # The engine's own default for the operation.
    DEFAULT_FORMAT = "GeoTIFF"

    def __init__(self):
        super().__init__()
        self._job: dict = {}
        self._interpreter: Interpreter | None = None
        self._source_name = ""

    def job(self, parameters: dict, context: QgsProcessingContext) -> dict:
        """Return the job; raise QgsProcessingException for parameters that make none. No engine, and nothing slow."""
        raise NotImplementedError

    def results(self, result: dict) -> dict[str, Any]:
        """Return the algorithm's outputs beside OUTPUT, from the engine's result."""
        return {}

    def name(self) -> str:
        """Return what stands after the colon in the algorithm's id."""
        return self.NAME

    def groupId(self) -> str:
        """Return the group's id."""
        return self.GROUP

    def group(self) -> str:
        """Return the name of the group in the Toolbox."""
        names = {
            "vegetation": self.tr("Vegetation indices"),
            "resolution": self.tr("Resolution"),
            "files": self.tr("Files"),
        }
        return names[self.GROUP]

    def tr(self, text: str) -> str:
        """Translate `text`."""
        return QCoreApplication.translate("RasterDask", text)

    def createInstance(self) -> RasterDaskAlgorithm:
        """Return a new algorithm of the same class."""
        return type(self)()

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Return the path of the plugin's icon."""
        return str(resource_file("icon.svg"))

    def canExecute(self) -> tuple[bool, str]:
        """Say whether there is a Python for the engine; the desktop asks before it opens the dialog."""
        try:
            self._find_interpreter()
        except QgsProcessingException as error:
            return False, str(error)
        return True, ""

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        """Check what QGIS does not: that the parameters make a job, and that there is a Python to run it."""
        accepted, message = super().checkParameterValues(parameters, context)
        if not accepted:
            return accepted, message
        try:
            job = self._whole_job(parameters, context)
            self._check_output(_static_output(parameters.get(self.OUTPUT)), job.get("tiled_output", False))
            self._find_interpreter()
        except QgsProcessingException as error:
            return False, str(error)
        return True, ""

    def prepareAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Turn layers into plain data, while this is the thread that they live in."""
        self._job = self._whole_job(parameters, context)
        self._interpreter = self._find_interpreter()
        if self.NAMED_AFTER:
            self._source_name = self.parameterAsRasterLayer(parameters, self.NAMED_AFTER, context).name()
        return True

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the job in the engine."""
        if QgsApplication.platform() == "qgis_process" and _static_output(parameters.get(self.OUTPUT)) == TEMPORARY:
            feedback.pushWarning(
                self.tr("The temporary output is deleted when qgis_process ends. Give OUTPUT=path to keep it.")
            )
        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        self._check_output(output, self._job.get("tiled_output", False))
        result = run_job({**self._job, "output": output}, feedback, self._interpreter)
        written = result.get("output", {})
        if written.get("written") is False or "tiles" in written:
            output = load_instead(context, output, written["path"])
        style_and_name(self, context, output, self._source_name, self.STYLE)
        report = {REPORT: self._job["report"]} if "report" in self._job else {}
        return {self.OUTPUT: output, **report, **self.results(result)}

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False) -> None:
        """Add an input parameter with its help."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def add_output_and_options(self, description: str, help_text: str) -> None:
        """Add what every algorithm ends with: the advanced options, and the output, which `description` names."""
        add_format_options(self)
        add_execution_options(self)
        self.add(QgsProcessingParameterRasterDestination(self.OUTPUT, description), help_text)
        add_report(self)

    def raster_layer(self, parameters: dict, name: str, context: QgsProcessingContext) -> QgsRasterLayer:
        """Return the raster layer of the parameter `name`; raise QgsProcessingException if it cannot be loaded."""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(self.invalidRasterError(parameters, name))
        return layer

    def raster(self, parameters: dict, name: str, context: QgsProcessingContext, band: int | None = None) -> dict:
        """Return the job's raster object of the parameter `name`, with `band` if it is known."""
        return raster_from_layer(self.raster_layer(parameters, name, context), band)

    def band(self, parameters: dict, name: str, context: QgsProcessingContext) -> int | None:
        """Return the band of the parameter `name`, None if it is left empty (the dialog's empty band is −1)."""
        if parameters.get(name) in (None, "", -1, "-1"):
            return None
        return self.parameterAsInt(parameters, name, context)

    def _whole_job(self, parameters: dict, context: QgsProcessingContext) -> dict:
        return {
            **self.job(parameters, context),
            **execution_of_job(self, parameters, context),
            **format_of_job(self, parameters, context),
        }

    def _check_output(self, output: Any, tiled: bool) -> None:
        """Refuse a path that promises another format than the one that is written."""
        suffix = PurePath(output).suffix.lower() if isinstance(output, str) and output != TEMPORARY else ""
        if tiled:
            if suffix not in ("", ".vrt", ".tif", ".tiff"):
                message = self.tr("{} cannot be written: with tiles, the output is a VRT, whose name ends in .vrt.")
                raise QgsProcessingException(message.format(output))
        elif suffix not in ("", ".tif", ".tiff"):
            message = self.tr("{} cannot be written: the output is a GeoTIFF, whose name ends in .tif.")
            raise QgsProcessingException(message.format(output))

    def _find_interpreter(self) -> Interpreter:
        try:
            return find_interpreter(python_setting())
        except InterpreterError as error:
            raise QgsProcessingException(str(error)) from error


def _static_output(value: Any) -> Any:
    """Return the path, or the word for a temporary file, that the value of an output parameter stands for."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        return value.sink.staticValue()
    return value
