"""Run an algorithm in the background, from the menu: seen in the task manager, and in the message bar at its end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)

from ..translation import tr
from .messages import SHOWN_SECONDS, show_log, show_message

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class BackgroundRun:
    """One run. It keeps all that QGIS's task needs to stay alive, and `ended` is called when it may be forgotten."""

    def __init__(
        self,
        iface: QgisInterface,
        algorithm_id: str,
        parameters: dict[str, Any],
        source_name: str,
        ended: Callable[[BackgroundRun], None],
    ):
        self._iface = iface
        self._ended = ended
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = QgsProcessingFeedback(False)
        self._context.setFeedback(self._feedback)
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        self._title = tr("{} of {}").format(self._algorithm.displayName(), source_name)
        output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
        self._parameters = {**parameters, "OUTPUT": output}
        self._task: QgsProcessingAlgRunnerTask | None = None

    def start(self) -> bool:
        """Start it; where it cannot run, say why in the message bar and return False."""
        # QGIS's task does not check them.
        accepted, message = self._algorithm.checkParameterValues(self._parameters, self._context)
        if not accepted:
            show_message(self._iface, Qgis.MessageLevel.Critical, f"{self._title}: {message}")
            return False
        self._task = QgsProcessingAlgRunnerTask(self._algorithm, self._parameters, self._context, self._feedback)
        if self._task.isCanceled():
            # Its preparation has failed, and it will never say that it was executed.
            self._say_failed()
            return False
        self._task.executed.connect(self._on_executed)
        QgsApplication.taskManager().addTask(self._task)
        return True

    def abandon(self) -> None:
        """Cancel it, and do nothing more at its end: the plugin is being unloaded."""
        self._iface = None
        self._feedback.cancel()

    def _on_executed(self, succeeded: bool, results: dict[str, Any]) -> None:
        if self._iface is None:
            return
        if succeeded:
            self._load(results)
        elif self._feedback.isCanceled():
            text = tr("{}: cancelled.").format(self._title)
            show_message(self._iface, Qgis.MessageLevel.Info, text, seconds=SHOWN_SECONDS)
        else:
            self._say_failed()
        self._ended(self)

    def _load(self, results: dict[str, Any]) -> None:
        from processing.gui.Postprocessing import handleAlgorithmResults

        before = set(QgsProject.instance().mapLayers())
        handleAlgorithmResults(self._algorithm, self._context, self._feedback, parameters=results)
        new = [layer for key, layer in QgsProject.instance().mapLayers().items() if key not in before]
        buttons = [(tr("Open log"), self._open_log)]
        if new:
            key = new[0].id()
            buttons.insert(0, (tr("Show layer"), lambda: self._show_layer(key)))
        text = tr("{} is ready.").format(self._title)
        show_message(self._iface, Qgis.MessageLevel.Success, text, buttons)

    def _say_failed(self) -> None:
        text = tr("{} failed: the log says why.").format(self._title)
        show_message(self._iface, Qgis.MessageLevel.Critical, text, [(tr("Open log"), self._open_log)])

    def _open_log(self) -> None:
        show_log(self._iface, self._title, self._feedback.textLog())

    def _show_layer(self, key: str) -> None:
        # The user may have removed it in the meantime.
        layer = QgsProject.instance().mapLayer(key)
        if layer is not None:
            self._iface.setActiveLayer(layer)
            self._iface.zoomToActiveLayer()
