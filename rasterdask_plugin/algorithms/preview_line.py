"""A line in a dialog that says before Run what will happen: asked in the background, and never waited for."""

from __future__ import annotations

import html
import threading
from collections.abc import Sequence
from typing import Callable, Optional

from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ..engine_process.stopping import running
from ..translation import tr
from .preview_words import sentence

# How long nothing changes before the engine is asked, and how often it is looked whether it has answered.
_PAUSE_MILLISECONDS, _POLL_MILLISECONDS = 400, 50
_MARGIN = 4

Describe = Callable[[dict, QgsProcessingFeedback], Optional[dict]]


class PreviewLine(QLabel):
    """Says what the job of a dialog will do while it is in sight, and nothing where there is no engine.

    `job` returns the job as the dialog has it now, and raises QgsProcessingException, which says what is missing.
    `describe` has the engine describe a job, in any thread; None where there is no engine.
    """

    def __init__(self, job: Callable[[], dict], describe: Describe, parent: QWidget | None = None):
        super().__init__(parent, margin=_MARGIN)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # Long names neither widen the dialog nor give it a scroll bar.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(tr("What will happen"))
        self._job = job
        self._describe = describe
        self._answered: dict | None = None  # the job that the text is about
        self._question: _Question | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._ask)
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MILLISECONDS)
        self._poll.timeout.connect(self._take)

    def ask_soon(self) -> None:
        """Say it anew when nothing has changed for a moment."""
        if self.isVisible():
            self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin."""
        super().showEvent(event)
        self.ask_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop: the dialog shows its log, or is closed."""
        super().hideEvent(event)
        self._pause.stop()
        self._poll.stop()
        if self._question is not None:
            self._question.cancel()

    def _ask(self) -> None:
        try:
            job = self._job()
        except QgsProcessingException as error:
            self._drop_question()
            self._answered = None
            self._say(str(error))
            return
        if job == self._answered:
            self._drop_question()
            self.setEnabled(True)
        elif self._question is None or not self._question.is_alive():
            # What it says is of another job until the answer is there.
            self.setEnabled(False)
            self._question = _Question(job, self._describe)
            self._question.start()
            self._poll.start()
        elif job != self._question.job or self._question.is_cancelled():
            # One engine at a time: the next question waits for the end of the last one.
            self._drop_question()
            self._pause.start()

    def _drop_question(self) -> None:
        self._poll.stop()
        if self._question is not None:
            self._question.cancel()

    def _take(self) -> None:
        question = self._question
        if not question.is_alive():
            self._poll.stop()
            self._answered = question.job
            self._say(question.text, question.remarks)

    def _say(self, text: str, remarks: Sequence[str] = ()) -> None:
        # A long path has no other place to break.
        self.setText(text.replace("/", "/\u200b"))
        self.setToolTip("<br>".join(map(html.escape, remarks)))
        self.setEnabled(True)


class _Question(threading.Thread):
    """Asks the engine what a job will do; `text` and `remarks` are the answer, once the thread has ended."""

    def __init__(self, job: dict, describe: Describe):
        super().__init__(name="rasterdask", daemon=True)
        self.job = job
        self._describe = describe
        self.text = ""
        self.remarks: list[str] = []
        self._feedback = _Feedback()

    def cancel(self) -> None:
        self._feedback.cancel()

    def is_cancelled(self) -> bool:
        return self._feedback.isCanceled()

    def run(self) -> None:
        with running():
            try:
                description = self._describe(self.job, self._feedback)
            except QgsProcessingException as error:
                self.text = str(error)
                return
        if description is not None:
            self.text = _with_warnings(sentence(description), self._feedback.warnings)
            self.remarks = [*self._feedback.warnings, *self._feedback.lines]


class _Feedback(QgsProcessingFeedback):
    """Keeps the lines of the log and the warnings."""

    def __init__(self):
        super().__init__(False)
        self.lines: list[str] = []
        self.warnings: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.lines.append(info)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)


def _with_warnings(text: str, warnings: Sequence[str]) -> str:
    """Return a text with the first warning; the others are in the tool tip, as the log has them."""
    if not warnings:
        return text
    first = tr("Warning: {}").format(warnings[0])
    if len(warnings) > 1:
        first = f"{first} {tr('Further warnings: {}.').format(len(warnings) - 1)}"
    return f"{text}\n{first}"
