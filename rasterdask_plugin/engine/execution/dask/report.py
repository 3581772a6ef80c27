"""Makes dask's performance report of a run, an HTML file that the scheduler draws with bokeh."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from typing import Callable

from distributed import Client, performance_report

from ...errors import RasterDaskError
from ..waiting import interruptible


class PerformanceReport:
    """Collects the data of a report from `start` on, and writes the report at the end of a run that has succeeded."""

    def __init__(self, client: Client, path: Path):
        self._client = client
        self._path = path
        self._part = path.with_name(f".{secrets.token_hex(4)}.part.html")
        self._report = performance_report(filename=str(self._part))

    def start(self) -> None:
        """Begin to collect."""
        with self._client.as_current():
            self._report.__enter__()

    def write(self) -> None:
        """Write the file, or raise RasterDaskError."""
        try:
            with self._client.as_current():
                self._report.__exit__(None, None, None)
            self._part.replace(self._path)
        except Exception as error:
            raise RasterDaskError("The performance report {} cannot be written: {}", self._path, error) from error
        finally:
            with contextlib.suppress(OSError):
                self._part.unlink(missing_ok=True)


def check_report(client: Client, path: str | None, cancelled: Callable[[], bool]) -> PerformanceReport | None:
    """Return the report to make, None if none is asked for. Raises RasterDaskError, before the work, if the report
    cannot be made."""
    if path is None:
        return None
    target = Path(path).absolute()
    if target.suffix.lower() not in (".html", ".htm"):
        raise RasterDaskError("report: {} must end in .html, as the report is an HTML file.", path)
    if target.is_dir() or not target.parent.is_dir() or not os.access(target.parent, os.W_OK):
        raise RasterDaskError("report: {} cannot be written: its folder does not exist, or is read-only.", path)
    trial = PerformanceReport(client, target.with_name(f".{secrets.token_hex(4)}.trial.html"))
    try:
        interruptible(lambda: _try_out(trial), cancelled)
    except RasterDaskError as error:
        cause = error.__cause__
        if isinstance(cause, ImportError):
            raise RasterDaskError(
                "report: dask's performance report needs bokeh on the machine of the scheduler ({}): install it "
                "there, or leave report out.",
                cause,
            ) from error
        raise
    return PerformanceReport(client, target)


def _try_out(trial: PerformanceReport) -> None:
    """Make an empty report. That fails if bokeh is missing where the scheduler runs, or is too new for it."""
    trial.start()
    trial.write()
    trial._path.unlink()
