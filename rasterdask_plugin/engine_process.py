"""Run one job in the engine: a child process that reads a job and answers in JSON lines (docs/protocol.md).

Two threads read the child's pipes into a queue. The loop that empties it runs in the thread that runs the algorithm,
and only there is the feedback object touched.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QThread

from .compat import push_with_links
from .interpreter import Interpreter, clean_environment, no_console, plugin_folder
from .translation import tr

POLL_SECONDS = 0.05
# How long the engine has for a polite cancel, and then for a terminate: less than two seconds with the kill.
POLITE_SECONDS = 1.0
TERMINATE_SECONDS = 0.5
EXIT_SECONDS = 2.0
DRAIN_SECONDS = 0.5
PROGRESS_TEXT_SECONDS = 5.0
STDERR_TAIL_LINES = 20
SHOWN_STDERR_LINES = 200
MESSAGES_AT_ONCE = 1000
# Of a job that QGIS's log shows: one with many polygons would slow down its window.
_SHOWN = 20_000

_EVENTS = {"log", "warning", "temporary", "progress", "result", "error", "cancelled"}
_LAST_EVENTS = {"result", "error", "cancelled"}


def shown(job: dict) -> str:
    """Return a job as the log shows it: all of it, unless it is very long."""
    text = json.dumps(job, ensure_ascii=False)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}… (the job has {len(text):,} characters)"


def run_job(job: dict, feedback: QgsProcessingFeedback, interpreter: Interpreter) -> dict:
    """Run `job` (docs/job.md) to its end and return the engine's result; raise QgsProcessingException without one."""
    command = [interpreter.path, "-m", "rasterdask_plugin.engine", "--supervised", "-"]
    folder = plugin_folder()
    feedback.pushDebugInfo(f"PYTHONPATH={folder} {' '.join(command)}")
    feedback.pushDebugInfo(shown(job))
    return run_engine(command, clean_environment(os.environ, folder, Path(interpreter.path)), job, feedback)


def run_engine(command: list[str], environment: dict[str, str], job: dict, feedback: QgsProcessingFeedback) -> dict:
    """Start `command`, send it `job`, and wait for its result. No process and no temporary file is left in any case."""
    engine = _Engine(command, environment)
    try:
        engine.send(job)
        last = _supervise(engine, feedback)
        engine.wait()
    finally:
        engine.close()
    return _conclude(last, feedback)


def _supervise(engine: _Engine, feedback: QgsProcessingFeedback) -> dict:
    """Pass on what the engine says until its last message, and return that."""
    reporter = _Reporter(feedback)
    on_main_thread = _on_main_thread()
    while True:
        if on_main_thread:
            # qgis_process hears Ctrl+C, and a dialog its cancel button, only while the event loop turns.
            QCoreApplication.processEvents()
        if feedback.isCanceled():
            engine.cancel()
            raise QgsProcessingException(tr("Cancelled."))
        for message in engine.messages():
            event = message["event"]
            if event in _LAST_EVENTS:
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
        raise QgsProcessingException(tr("Cancelled."))
    if message.get("detail"):
        feedback.pushDebugInfo(str(message["detail"]))
    raise QgsProcessingException(str(message.get("message")))


class _Reporter:
    """Passes the engine's messages on, and spares the log: it shows progress in words only every few seconds."""

    def __init__(self, feedback: QgsProcessingFeedback):
        self._feedback = feedback
        self._progress: dict | None = None
        self._next_text = 0.0
        self._stderr_lines = 0

    def report(self, message: dict) -> None:
        text = str(message.get("message", ""))
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
        text = self._progress.get("message")
        if text and time.monotonic() >= self._next_text:
            self._feedback.setProgressText(str(text))
            self._next_text = time.monotonic() + PROGRESS_TEXT_SECONDS
        self._progress = None


class _Engine:
    """The child process, the threads that read its pipes, and the part files that it has announced."""

    def __init__(self, command: list[str], environment: dict[str, str]):
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environment,
                # A session of its own: Ctrl+C in the terminal is for QGIS, which then cancels in good order.
                start_new_session=True,
                creationflags=no_console() | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
            )
        except OSError as error:
            message = tr("The engine could not be started with {}: {}").format(command[0], error)
            raise QgsProcessingException(message) from error
        self._queue: queue.Queue[dict] = queue.Queue()
        self._temporary: list[Path] = []
        self._tail: deque[str] = deque(maxlen=STDERR_TAIL_LINES)
        self._sender: threading.Thread | None = None
        self._stdout = self._start(self._read_stdout)
        self._stderr = self._start(self._read_stderr)

    def send(self, job: dict) -> None:
        """Write the job in a thread, so that a child that does not read it cannot delay a cancel."""
        self._sender = self._start(lambda: self._write(job))

    def messages(self) -> list[dict]:
        """Return what has been said, and wait a moment if nothing has."""
        dead = self._process.poll() is not None
        found = []
        with contextlib.suppress(queue.Empty):
            # The last lines of a dead engine may still be in the pipe.
            found.append(self._queue.get(timeout=DRAIN_SECONDS if dead else POLL_SECONDS))
            while len(found) < MESSAGES_AT_ONCE:
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

    def wait(self) -> None:
        """Wait a moment for the engine to exit after its last message."""
        self._has_exited_within(EXIT_SECONDS)

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
        for path in self._temporary:
            _remove(path)

    def _stop(self) -> None:
        if self._process.poll() is None:
            self._process.terminate()
            if not self._has_exited_within(TERMINATE_SECONDS):
                self._kill()

    def _kill(self) -> None:
        if hasattr(os, "killpg"):
            # The session's whole group: the engine's own workers go with it.
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        else:
            self._process.kill()
        self._has_exited_within(TERMINATE_SECONDS)

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


def _on_main_thread() -> bool:
    application = QCoreApplication.instance()
    return application is not None and application.thread() == QThread.currentThread()
