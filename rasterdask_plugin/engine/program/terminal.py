"""Reports a run to a person at a terminal, or to a script."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

BAR_WIDTH = 30


class TerminalListener:
    """Writes log lines and a progress bar to stderr, and the result to stdout, as text or as one JSON object."""

    def __init__(self, *, as_json: bool):
        for stream in (sys.stdout, sys.stderr):
            # Characters that the terminal's encoding lacks, in names of files for example, are escaped.
            stream.reconfigure(errors="backslashreplace")
        self._as_json = as_json
        self._bar = sys.stderr.isatty()
        self._bar_shown = False
        self._cancelled = False

    def read_job(self) -> str:
        """Return all of stdin."""
        return sys.stdin.buffer.read().decode("utf-8-sig")

    def log(self, message: str) -> None:
        """Write a line."""
        self._line(message)

    def warning(self, message: str) -> None:
        """Write a warning."""
        self._line(f"Warning: {message}")

    def temporary(self, path: Path) -> None:
        """Do nothing: the run itself removes the file."""

    def stays(self, message: str) -> None:
        """Do nothing: a stopped run says it itself."""

    def progress(self, percent: float, message: str) -> None:
        """Draw the bar again, if stderr is a terminal."""
        if self._bar:
            filled = int(percent / 100 * BAR_WIDTH)
            bar = "█" * filled + "░" * (BAR_WIDTH - filled)
            sys.stderr.write(f"\r\033[K{bar} {percent:3.0f} %  {message}")
            sys.stderr.flush()
            self._bar_shown = True

    def cancelled(self) -> bool:
        """Return whether Ctrl+C was pressed."""
        return self._cancelled

    def cancel(self) -> None:
        """Ask the run to stop. The second time, stop at once."""
        if self._cancelled:
            raise KeyboardInterrupt
        self._cancelled = True

    def result(self, result: dict[str, Any]) -> None:
        """Write the result."""
        self._end_bar()
        if self._as_json:
            sys.stdout.write(json.dumps(result, ensure_ascii=False) + "\n")
            return
        for band in result["statistics"]:
            values = [f"{name} {band[name]:.4f}" for name in ("min", "max", "mean") if band[name] is not None]
            values.append(f"{band['valid_percent']:.1f} % valid")
            sys.stdout.write(f"Band {band['band']}: {', '.join(values)}\n")
        sys.stdout.write(
            f"{result['output']['path']}\n{result['seconds']:.1f} s (and {result['startup_seconds']:.1f} s to start), "
            f"peak memory {result['peak_memory_mb']} MB\n"
        )

    def error(self, message: str, detail: str | None) -> None:
        """Write what went wrong."""
        if detail:
            self._line(detail)
        self._line(f"Error: {message}")

    def say_cancelled(self, message: str) -> None:
        """Write `message`, if there is one, and that the output was not written."""
        if message:
            self._line(message)
        self._line("Cancelled: the output was not written.")

    def _line(self, text: str) -> None:
        self._end_bar()
        sys.stderr.write(text + "\n")

    def _end_bar(self) -> None:
        if self._bar_shown:
            sys.stderr.write("\n")
            self._bar_shown = False
