"""End what runs of the plugin, so that QGIS can take its provider away."""

from __future__ import annotations

import re
import time

from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingProvider, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop
from qgis.PyQt.QtWidgets import QApplication

from .engine_process import idle
from .engine_process.stopping import STOP_SECONDS, stop_all

_POLL_MILLISECONDS = 50


def end_all_runs(provider: QgsProcessingProvider) -> None:
    """Cancel the runs of the provider's algorithms, wait for them, and close their dialogs.

    QGIS deletes the provider next, and whoever asks one of its algorithms for its id then crashes: a run at its end, a
    dialog that stays open. The wait is bounded (STOP_SECONDS).
    """
    names = {algorithm.displayName() for algorithm in provider.algorithms()}
    tasks = [task for task in QgsApplication.taskManager().tasks() if _is_of(task, names)]
    for task in tasks:
        task.cancel()
    end = time.monotonic() + STOP_SECONDS
    stop_all()
    # A task's last word to its dialog is an event of this thread.
    while time.monotonic() < end and any(_is_running(task) for task in tasks):
        _deliver_events()
    _deliver_events()
    _close_dialogs(provider.id())
    # A dialog may have asked the engine meanwhile what would happen.
    stop_all()
    idle.end()


def _is_of(task: QgsTask, names: set[str]) -> bool:
    return isinstance(task, QgsProcessingAlgRunnerTask) and any(is_named(task.description(), name) for name in names)


def is_named(description: str, name: str) -> bool:
    """Return whether a task's description, such as “Executing “NDVI””, names just this algorithm.

    QGIS does not tell whose task it is. Its description has the algorithm's name in the quotation marks of a language.
    """
    return re.search(rf"[^\w\s]\s?{re.escape(name)}\s?[^\w\s]", description) is not None


def _is_running(task: QgsTask) -> bool:
    try:
        return task.status() not in (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)
    except RuntimeError:
        # QGIS has deleted it.
        return False


def _deliver_events() -> None:
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, _POLL_MILLISECONDS)


def _close_dialogs(provider_id: str) -> None:
    if not isinstance(QCoreApplication.instance(), QApplication):
        return
    from qgis.gui import QgsProcessingAlgorithmDialogBase

    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QgsProcessingAlgorithmDialogBase):
            algorithm = widget.algorithm()
            if algorithm is not None and algorithm.id().startswith(f"{provider_id}:"):
                widget.close()
                widget.deleteLater()
