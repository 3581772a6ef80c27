"""The listener: it receives what a run reports."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol


class Listener(Protocol):
    """Receives log lines, warnings and progress of a run, and may cancel it."""

    def log(self, message: str) -> None:
        """Receive a line for the user."""

    def warning(self, message: str) -> None:
        """Receive a line that needs the user's attention."""

    def temporary(self, path: Path) -> None:
        """Receive the path of a temporary file that is about to be created. The run removes it at its end."""

    def stays(self, message: str) -> None:
        """Receive the line that tells the user which part of the output stays if the run is cancelled from now on."""

    def progress(self, percent: float, message: str) -> None:
        """Receive the progress of the run, from 0 to 100."""

    def cancelled(self) -> bool:
        """Return whether the run must stop."""
