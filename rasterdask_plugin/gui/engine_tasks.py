"""What the engine dialog does in the background: look for Pythons, check one, make an environment."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..engine_process import probe
from ..engine_process.environment_setup import (
    Listener,
    SetupCancelled,
    SetupError,
    make_environment,
    run_selftest,
)
from ..engine_process.interpreter import Candidate, Interpreter, candidates, check, explained
from ..engine_process.probe import Answer, InterpreterError
from ..engine_process.stopping import running
from ..translation import tr, translated
from ..vocabulary.text import text_of


@dataclass(frozen=True)
class Found:
    """A Python that was looked at: what it said, if it did, and why it cannot run the engine, if it cannot."""

    candidate: Candidate
    answer: Answer | None
    interpreter: Interpreter | None
    problem: str


def look_at(candidate: Candidate) -> Found:
    """Ask a Python; a process, of at most probe.PROBE_SECONDS."""
    answer = None
    try:
        answer = probe.ask(candidate.path, candidate.packages)
        return Found(candidate, answer, check(candidate, answer), "")
    except InterpreterError as error:
        return Found(candidate, answer, None, explained(candidate, error))


class LookTask(QgsTask):
    """Looks at every Python that may run the engine, in the order in which they are tried."""

    looked = pyqtSignal(list)

    def __init__(self, setting: str, folder: Path):
        super().__init__(tr("Looking for RasterDask's engine"), QgsTask.Flag.CanCancel)
        self._setting = setting
        self._folder = folder

    def run(self) -> bool:
        """Look, in the task's thread."""
        with running() as is_to_stop:
            found = []
            for candidate in candidates(self._setting, self._folder):
                if self.isCanceled() or is_to_stop():
                    return False
                found.append(look_at(candidate))
        self.looked.emit(found)
        return True


class _WorkTask(QgsTask):
    """A work that tells how it goes, line by line, and ends with a report or a problem."""

    said = pyqtSignal(str)
    # What the selftest says; empty if it came to none. Why it failed; empty if it did not, or was cancelled.
    ended = pyqtSignal(dict, str)

    def run(self) -> bool:
        """Do the work, in the task's thread."""
        report, problem = {}, ""
        with running() as is_to_stop:
            listener = Listener(
                lambda line: self.said.emit(translated(line)),
                self.setProgress,
                lambda: self.isCanceled() or is_to_stop(),
            )
            try:
                report = self.work(listener)
                problem = translated(report.get("problem", ""))
            except SetupCancelled as cancelled:
                self.said.emit(translated(text_of(cancelled)))
            except SetupError as error:
                problem = translated(text_of(error))
        self.ended.emit(report, problem)
        return bool(report) and not problem

    def work(self, listener: Listener) -> dict:
        """Do it, and return what the selftest says; raise SetupError."""
        raise NotImplementedError


class SetupTask(_WorkTask):
    """Makes the engine's environment."""

    def __init__(self, folder: Path, python: Path | None, proxy: str):
        super().__init__(tr("Setting up RasterDask's engine"), QgsTask.Flag.CanCancel)
        self._folder = folder
        self._python = python
        self._proxy = proxy

    def work(self, listener: Listener) -> dict:
        """Make it."""
        return make_environment(self._folder, listener, self._python, self._proxy)


class CheckTask(_WorkTask):
    """Runs the engine's selftest."""

    def __init__(self, interpreter: Interpreter):
        super().__init__(tr("Checking RasterDask's engine"), QgsTask.Flag.CanCancel)
        self._interpreter = interpreter

    def work(self, listener: Listener) -> dict:
        """Run it."""
        return run_selftest(Path(self._interpreter.path), self._interpreter.packages, listener)
