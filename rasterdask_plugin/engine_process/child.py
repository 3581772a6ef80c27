"""The engine as a child process: its pipes, the threads that read them, and how it is stopped."""

from __future__ import annotations

import contextlib
import json
import queue
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from .processes import kill, start

POLL_SECONDS = 0.05
# How long the engine has for a polite cancel, and then for a terminate: less than two seconds with the kill.
POLITE_SECONDS = 1.0
TERMINATE_SECONDS = 0.5
EXIT_SECONDS = 2.0
# How long the engine has, after a job, to say that it is ready for another one.
READY_SECONDS = 1.0
DRAIN_SECONDS = 0.5
STDERR_TAIL_LINES = 20
MESSAGES_AT_ONCE = 1000

LAST_EVENTS = {"result", "error", "cancelled"}
_EVENTS = {"log", "warning", "temporary", "progress", "ready", *LAST_EVENTS}


class Engine:
    """The child process, the threads that read its pipes, and the part files that it has announced."""

    def __init__(self, command: list[str], environment: dict[str, str]):
        """Start it; raises OSError."""
        self._process = start(
            command, environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        self._queue: queue.Queue[dict] = queue.Queue()
        self._temporary: list[Path] = []
        self._tail: deque[str] = deque(maxlen=STDERR_TAIL_LINES)
        self._sender: threading.Thread | None = None
        self._used = False  # whether it has done a job
        self._stdout = self._start(self._read_stdout)
        self._stderr = self._start(self._read_stderr)

    def is_ready(self) -> bool:
        """Return whether a job may be sent: it is the first one, or the engine says so after the last one."""
        end = time.monotonic() + READY_SECONDS
        while self._used:
            try:
                event = self._queue.get(timeout=max(0.0, end - time.monotonic()))["event"]
            except queue.Empty:
                return False
            if event == "ready":
                break
            # What it still says on stderr is of the last job.
            if event != "stderr":
                return False
        return self._process.poll() is None

    def send(self, job: dict) -> None:
        """Write the job in a thread, so that a child that does not read it cannot delay a cancel."""
        self._sender = self._start(lambda: self._write(job))

    def messages(self) -> list[dict]:
        """Return what has been said, at most to the last message of a job, and wait a moment if nothing has."""
        dead = self._process.poll() is not None
        found = []
        with contextlib.suppress(queue.Empty):
            # The last lines of a dead engine may still be in the pipe.
            found.append(self._queue.get(timeout=DRAIN_SECONDS if dead else POLL_SECONDS))
            while found[-1]["event"] not in LAST_EVENTS and len(found) < MESSAGES_AT_ONCE:
                found.append(self._queue.get_nowait())
        if dead and not found:
            # Some other process holds the pipe open, so its end will never come.
            found.append({"event": "end"})
        return found

    def cancel(self) -> None:
        """Stop the engine: ask, then terminate, then kill, all within two seconds."""
        if self._sender is None or not self._sender.is_alive():
            self._write({"cancel": True})
            if self._has_exited_within(POLITE_SECONDS):
                return
        self._stop()

    def exit_code(self) -> int | None:
        """Return the exit code, negative for a signal; None for an engine that closed its stdout and lives on."""
        self._has_exited_within(TERMINATE_SECONDS)
        return self._process.poll()

    def stderr_tail(self) -> list[str]:
        """Return the last lines of stderr."""
        self._stderr.join(timeout=DRAIN_SECONDS)
        return list(self._tail)

    def end_job(self) -> None:
        """Remove the part files of a job that has ended."""
        for path in self._temporary:
            _remove(path)
        self._temporary.clear()
        self._used = True

    def end(self) -> None:
        """End an engine that has no job: by the end of its stdin, to which it listens."""
        if self._sender is None or not self._sender.is_alive():
            with contextlib.suppress(OSError):
                self._process.stdin.close()
            self._has_exited_within(EXIT_SECONDS)
        self.close()

    def close(self) -> None:
        """Leave no process, no thread and no part file behind."""
        self._stop()
        pipes = (
            (self._sender, self._process.stdin),
            (self._stdout, self._process.stdout),
            (self._stderr, self._process.stderr),
        )
        for thread, pipe in pipes:
            if thread is not None:
                thread.join(timeout=DRAIN_SECONDS)
            # To close a pipe that a thread still reads would wait for that thread.
            if thread is None or not thread.is_alive():
                with contextlib.suppress(OSError):
                    pipe.close()
        self.end_job()

    def _stop(self) -> None:
        if self._process.poll() is None:
            self._process.terminate()
            if not self._has_exited_within(TERMINATE_SECONDS):
                kill(self._process)

    def _has_exited_within(self, seconds: float) -> bool:
        try:
            self._process.wait(timeout=seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _write(self, message: dict) -> None:
        # An engine that has died is reported by the end of its stdout.
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(json.dumps(message).encode("ascii") + b"\n")
            self._process.stdin.flush()

    def _read_stdout(self) -> None:
        for line in _lines(self._process.stdout):
            message = _parse(line)
            if message["event"] == "temporary":
                self._temporary.append(Path(str(message.get("path"))))
            else:
                self._queue.put(message)
        self._queue.put({"event": "end"})
        # Nobody else asks for the exit code of an engine that ends while it has no job.
        self._has_exited_within(EXIT_SECONDS)

    def _read_stderr(self) -> None:
        for line in _lines(self._process.stderr):
            self._tail.append(line)
            self._queue.put({"event": "stderr", "message": line})

    @staticmethod
    def _start(target: Callable[[], None]) -> threading.Thread:
        thread = threading.Thread(target=target, name="rasterdask", daemon=True)
        thread.start()
        return thread


def _lines(pipe: IO[bytes]) -> Iterator[str]:
    # ValueError: the pipe was closed under the reader.
    with contextlib.suppress(OSError, ValueError):
        for line in iter(pipe.readline, b""):
            yield line.decode("utf-8", "replace").rstrip("\r\n")


def _parse(line: str) -> dict:
    """Return the engine's message, or one whose event is `garbage`."""
    with contextlib.suppress(ValueError):
        message = json.loads(line)
        if isinstance(message, dict) and message.get("event") in _EVENTS:
            return message
    return {"event": "garbage", "message": line[:200]}


def _remove(path: Path) -> None:
    """Remove a part file; on Windows a process that has just been killed may hold it for a moment longer."""
    for _ in range(5):
        try:
            path.unlink()
        except FileNotFoundError:
            return
        except OSError:
            time.sleep(POLL_SECONDS)
        else:
            return
