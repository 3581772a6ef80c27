"""Who hears of a run."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol


class Listener(Protocol):
    """Hears of a run, and may stop it."""

    def log(self, message: str) -> None:
        """Hear a line for the user."""

    def warning(self, message: str) -> None:
        """Hear a line that needs the user's attention."""

    def temporary(self, path: Path) -> None:
        """Hear of a file that is about to be created and is gone when the run ends."""

    def stays(self, message: str) -> None:
        """Hear what is to be said of the output if the run is cancelled from now on."""

    def progress(self, percent: float, message: str) -> None:
        """Hear how far the run is, from 0 to 100."""

    def cancelled(self) -> bool:
        """Return whether the run shall stop."""
