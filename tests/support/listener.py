"""The listener of the tests: keeps what it hears of a run, and may cancel it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


class RecordingListener:
    """Hears of a run. `cancel` is asked whether to stop it; it is given the listener."""

    def __init__(self, cancel: Callable[[RecordingListener], bool] = lambda listener: False):
        self.logs: list[str] = []
        self.warnings: list[str] = []
        self.temporaries: list[Path] = []
        self.percents: list[float] = []
        self.messages: list[str] = []  # that came with the percents
        self.said_to_stay = ""
        self._cancel = cancel

    def log(self, message):
        self.logs.append(message)

    def warning(self, message):
        self.warnings.append(message)

    def temporary(self, path):
        assert not path.exists()
        self.temporaries.append(path)

    def stays(self, message):
        self.said_to_stay = message

    def progress(self, percent, message):
        self.percents.append(percent)
        self.messages.append(message)

    def cancelled(self):
        return self._cancel(self)
