"""The engine's side of the protocol between the QGIS half and the engine: JSON lines (docs/protocol.md)."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import threading
import time
from pathlib import Path
from typing import Any

from ...vocabulary.text import message_of

# Seconds that a cancelled run has to stop and clean up. Then this module cleans up and ends the process. The parent
# waits a little longer before it terminates the engine (`POLITE_SECONDS` in engine_process/child.py; a test compares
# them).
GRACE = 0.8
PROGRESS_INTERVAL = 0.1
# An engine that nobody gives a job for so long ends. A parent that has ended may have left its end of the pipe to
# another process.
IDLE_SECONDS = 300.0
# A longer line is no cancel, and need not be read as JSON for that.
_CANCEL_BYTES = 100


class SupervisedListener:
    """Reports runs to the parent process, one after the other, and notices when the parent cancels or ends."""

    def __init__(self):
        # From here on, all code that prints to stdout, C code as well, prints to stderr.
        self._out = os.fdopen(os.dup(1), "w", encoding="utf-8", errors="backslashreplace")
        os.dup2(2, 1)
        self._lock = threading.Lock()
        self._jobs: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()  # None: there will be no further one
        self._job = b""
        self._cancelled = threading.Event()
        self._begin()
        self._running = False  # from the arrival of a job to its last line
        threading.Thread(target=self._watch, daemon=True).start()

    def _begin(self) -> None:
        self.begun = time.perf_counter()
        self.warned = False  # whether the run has sent a warning
        self._running = True
        self._ended = False  # whether the last line has been sent
        self._temporary: list[Path] = []
        self._stays = ""
        self._last_progress = 0.0

    def wait_for_job(self) -> bool:
        """Wait for a job; return False if there will be none: the parent has ended, or says nothing for long."""
        try:
            job = self._jobs.get(timeout=IDLE_SECONDS)
        except queue.Empty:
            return False
        self._job = job or b""
        return job is not None

    def read_job(self) -> str:
        """Return the job that was waited for. Raises UnicodeDecodeError."""
        return self._job.decode("utf-8-sig")

    def ready(self) -> None:
        """Say that the next job may come."""
        with self._lock, contextlib.suppress(OSError):
            self._out.write(_line("ready"))
            self._out.flush()

    def log(self, message: str) -> None:
        """Send a line for the user."""
        self._send("log", **message_of(message))

    def warning(self, message: str) -> None:
        """Send a line that needs attention."""
        self.warned = True
        self._send("warning", **message_of(message))

    def temporary(self, path: Path) -> None:
        """Send the path of a file that the parent removes if this process dies."""
        self._temporary.append(path.absolute())
        self._send("temporary", path=str(path.absolute()))

    def stays(self, message: str) -> None:
        """Keep a line for the user that is sent if the run is cancelled. A later line replaces it."""
        self._stays = message

    def progress(self, percent: float, message: str) -> None:
        """Send the progress of the run, at most ten times a second."""
        now = time.monotonic()
        if percent >= 100 or now - self._last_progress >= PROGRESS_INTERVAL:
            self._last_progress = now
            self._send("progress", percent=round(percent, 2), **message_of(message))

    def cancelled(self) -> bool:
        """Return whether the parent has cancelled or ended."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the run to stop, and end the process if it does not. Without a run, there will be none."""
        if not self._running:
            self._jobs.put(None)
        elif not self._cancelled.is_set():
            self._cancelled.set()
            threading.Thread(target=self._enforce, daemon=True).start()

    def result(self, result: dict[str, Any]) -> None:
        """Send the result, as the last line."""
        self._send_last(_line("result", **result))

    def error(self, message: str, detail: str | None) -> None:
        """Send what went wrong, as the last line."""
        self._send_last(_line("error", **message_of(message), detail=detail))

    def say_cancelled(self, message: str) -> None:
        """Send the line of `stays`, if there is one, and as the last line that the run was cancelled."""
        stays = [_line("log", **message_of(message))] if message else []
        self._send_last(*stays, _line("cancelled"))

    def _send(self, event: str, **values: Any) -> None:
        self._write(_line(event, **values), last=False)

    def _send_last(self, *lines: str) -> None:
        self._write(*lines, last=True)

    def _write(self, *lines: str, last: bool) -> None:
        try:
            with self._lock:
                # A cancelled run may end just when its time is up.
                if not self._ended:
                    self._ended = last
                    self._running = self._running and not last
                    self._out.writelines(lines)
                    self._out.flush()
        except OSError:
            self.cancel()

    def _watch(self) -> None:
        received = b""
        while part := os.read(0, 65536):
            *lines, received = (received + part).split(b"\n")
            for line in lines:
                self._hear(line)
        # The end of stdin is that of the parent.
        self.cancel()

    def _hear(self, line: bytes) -> None:
        if _is_cancel(line):
            if self._running:
                self.cancel()
        elif not self._running:
            self._begin()
            self._jobs.put(line)

    def _enforce(self) -> None:
        """End the process if the run does not stop. GDAL may be in a long call that cannot be interrupted."""
        time.sleep(GRACE)
        for path in list(self._temporary):
            with contextlib.suppress(OSError):
                path.unlink()
        self.say_cancelled(self._stays)
        os._exit(130)


def _line(event: str, **values: Any) -> str:
    return json.dumps({"event": event, **values}, ensure_ascii=False) + "\n"


def _is_cancel(line: bytes) -> bool:
    if len(line) > _CANCEL_BYTES:
        return False
    try:
        message = json.loads(line)
    except ValueError:
        return False
    return isinstance(message, dict) and message.get("cancel") is True
