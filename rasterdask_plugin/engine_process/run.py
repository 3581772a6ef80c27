"""Run one job in the engine: a child process that reads jobs and answers in JSON lines (docs/protocol.md).

Two threads read the child's pipes into a queue. The loop that empties it runs in the thread that runs the algorithm,
and only there is the feedback object touched.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import time
from collections.abc import Callable, Hashable
from pathlib import Path

from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..compat import push_with_links
from ..settings import engine_folder, keeps_engine, logs_details, python_setting
from ..translation import said, tr
from . import idle, probe
from .child import LAST_EVENTS, Engine
from .interpreter import Interpreter, answers_file, find_interpreter
from .probe import InterpreterError
from .processes import clean_environment, plugin_folder, python_command
from .stopping import running

PROGRESS_TEXT_SECONDS = 5.0
SHOWN_STDERR_LINES = 200
# Of a job that QGIS's log shows: one with many polygons would slow down its window.
_SHOWN = 20_000


class RunCancelled(QgsProcessingException):
    """A run ended because it was cancelled."""


def shown(job: dict) -> str:
    """Return a job as the log shows it: all of it, unless it is very long."""
    text = json.dumps(job, ensure_ascii=False)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}… (the job has {len(text):,} characters)"


def run_job(job: dict, feedback: QgsProcessingFeedback, interpreter: Interpreter) -> dict:
    """Run `job` (docs/job.md) to its end and return the engine's result; raise QgsProcessingException without one."""
    keeps = keeps_engine()
    command, environment = _start(interpreter, keeps)
    if logs_details():
        feedback.pushDebugInfo(f"PYTHONPATH={environment['PYTHONPATH']} {' '.join(command)}")
        feedback.pushDebugInfo(shown(job))
    kept = idle.description(command, environment, interpreter) if keeps else None
    try:
        return run_engine(command, environment, job, feedback, kept)
    except RunCancelled:
        raise
    except QgsProcessingException:
        # The interpreter may have lost a package: it is asked again.
        probe.forget(answers_file(engine_folder()))
        raise


def start_in_advance() -> None:
    """Start an engine for a job that will come soon, if engines may wait. What goes wrong here is the job's to tell."""
    setting, folder = python_setting(), engine_folder()

    def start() -> None:
        with contextlib.suppress(InterpreterError, OSError):
            interpreter = find_interpreter(setting, folder)
            command, environment = _start(interpreter, keeps=True)
            idle.keep(idle.description(command, environment, interpreter), Engine(command, environment))

    if keeps_engine():
        idle.start(start)


def _start(interpreter: Interpreter, keeps: bool) -> tuple[list[str], dict[str, str]]:
    """Return command and environment of an engine; with `keeps` it waits for another job after each."""
    path, packages = Path(interpreter.path), interpreter.packages
    stay = ["--stay"] if keeps else []
    command = python_command(path, packages, "-m", "rasterdask_plugin.engine", "--supervised", *stay, "-")
    return command, clean_environment(os.environ, plugin_folder(), path, packages)


def run_engine(
    command: list[str],
    environment: dict[str, str],
    job: dict,
    feedback: QgsProcessingFeedback,
    kept: Hashable | None = None,
) -> dict:
    """Have an engine do `job`, and return its result. No temporary file is left in any case.

    The engine is the one that waits and is described by `kept`, or else is started with `command`. With `kept` it waits
    for the next job if this one ended in good order. In all other cases no process is left.
    """
    with running() as is_to_stop:
        engine = idle.take(kept) if kept is not None else None
        try:
            engine = engine or Engine(command, environment)
        except OSError as error:
            message = tr("The engine could not be started with {}: {}").format(command[0], error)
            raise QgsProcessingException(message) from error
        try:
            engine.send(job)
            last = _supervise(engine, feedback, is_to_stop)
        except BaseException:
            engine.close()
            raise
        engine.end_job()
        if kept is None or is_to_stop() or last["event"] == "cancelled" or last.get("detail"):
            engine.end()
        else:
            idle.keep(kept, engine)
    return _conclude(last, feedback)


def _supervise(engine: Engine, feedback: QgsProcessingFeedback, is_to_stop: Callable[[], bool]) -> dict:
    """Pass on what the engine says until its last message, and return that."""
    reporter = _Reporter(feedback)
    on_main_thread = _on_main_thread()
    while True:
        if on_main_thread:
            # qgis_process hears Ctrl+C, and a dialog its cancel button, only while the event loop turns.
            QCoreApplication.processEvents()
        if feedback.isCanceled() or is_to_stop():
            engine.cancel()
            # It may say what stays of the output.
            for message in filter(lambda message: message["event"] == "log", engine.messages()):
                reporter.report(message)
            raise RunCancelled(tr("Cancelled."))
        for message in engine.messages():
            event = message["event"]
            if event in LAST_EVENTS:
                reporter.flush()
                return message
            if event == "garbage":
                problem = tr("The engine wrote something that is not its protocol: {}").format(message["message"])
                raise QgsProcessingException(_with_tail(problem, engine.stderr_tail()))
            if event == "end":
                raise QgsProcessingException(_with_tail(_crash(engine.exit_code()), engine.stderr_tail()))
            reporter.report(message)
        reporter.flush()


def _conclude(message: dict, feedback: QgsProcessingFeedback) -> dict:
    """Turn the engine's last message into a result or an exception."""
    if message["event"] == "result":
        feedback.setProgress(100)
        return {key: value for key, value in message.items() if key != "event"}
    if message["event"] == "cancelled":
        raise RunCancelled(tr("Cancelled."))
    if message.get("detail"):
        feedback.pushDebugInfo(str(message["detail"]))
    raise QgsProcessingException(said(message))


class _Reporter:
    """Passes the engine's messages on, and spares the log: it shows progress in words only every few seconds."""

    def __init__(self, feedback: QgsProcessingFeedback):
        self._feedback = feedback
        self._progress: dict | None = None
        self._next_text = 0.0
        self._stderr_lines = 0

    def report(self, message: dict) -> None:
        text = said(message)
        if message["event"] == "progress":
            self._progress = message
        elif message["event"] == "log":
            push_with_links(self._feedback, text)
        elif message["event"] == "warning":
            self._feedback.pushWarning(text)
        elif message["event"] == "stderr":
            self._stderr_lines += 1
            if self._stderr_lines <= SHOWN_STDERR_LINES:
                self._feedback.pushConsoleInfo(text)

    def flush(self) -> None:
        """Show the newest progress, and drop older ones."""
        if self._progress is None:
            return
        self._feedback.setProgress(float(self._progress.get("percent", 0.0)))
        text = said(self._progress)
        if text and time.monotonic() >= self._next_text:
            self._feedback.setProgressText(text)
            self._next_text = time.monotonic() + PROGRESS_TEXT_SECONDS
        self._progress = None


def _crash(exit_code: int | None) -> str:
    """Return a message about an engine that ended without a result or an error."""
    if exit_code is None:
        return tr("The engine closed its output without a result.")
    if exit_code >= 0:
        return tr("The engine ended without a result (exit code {}).").format(exit_code)
    try:
        name = signal.Signals(-exit_code).name
    except ValueError:
        name = str(-exit_code)
    if name == "SIGKILL":
        return tr(
            "The engine was killed ({}). The machine may have run out of memory: lower the memory for blocks "
            "or the number of workers."
        ).format(name)
    return tr("The engine crashed ({}).").format(name)


def _with_tail(message: str, tail: list[str]) -> str:
    if not tail:
        return message
    return "\n".join([message, tr("The last that it wrote to stderr:"), *tail])


def _on_main_thread() -> bool:
    application = QCoreApplication.instance()
    return application is not None and application.thread() == QThread.currentThread()
