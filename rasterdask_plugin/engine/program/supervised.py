"""The engine's side of the protocol between the QGIS half and the engine: JSON lines (docs/protocol.md)."""

from __future__ import annotations

import contextlib
import json
import os
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


class SupervisedListener:
    """Reports the run to the parent process, and notices when the parent cancels or ends."""

    def __init__(self):
        # From here on, all code that prints to stdout, C code as well, prints to stderr.
        self._out = os.fdopen(os.dup(1), "w", encoding="utf-8", errors="backslashreplace")
        os.dup2(2, 1)
        self._lock = threading.Lock()
        self._ended = False  # whether the last line has been sent
        self._cancelled = threading.Event()
        self._temporary: list[Path] = []
        self._stays = ""
        self._last_progress = 0.0

    def read_job(self) -> str:
        """Return the first line of stdin, and start to watch for further lines."""
        received = b""
        while b"\n" not in received:
            part = os.read(0, 65536)
            if not part:
                break
            received += part
        job, _, rest = received.partition(b"\n")
        threading.Thread(target=self._watch, args=(rest,), daemon=True).start()
        return job.decode("utf-8-sig")

    def log(self, message: str) -> None:
        """Send a line for the user."""
        self._send("log", **message_of(message))

    def warning(self, message: str) -> None:
        """Send a line that needs attention."""
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
        """Ask the run to stop, and end the process if it does not."""
        if not self._cancelled.is_set():
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
                    self._out.writelines(lines)
                    self._out.flush()
        except OSError:
            self.cancel()

    def _watch(self, received: bytes) -> None:
        while True:
            *lines, received = received.split(b"\n")
            if any(_is_cancel(line) for line in lines):
                self.cancel()
            part = os.read(0, 65536)
            if not part:
                self.cancel()
                return
            received += part

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
    try:
        message = json.loads(line)
    except ValueError:
        return False
    return isinstance(message, dict) and message.get("cancel") is True
