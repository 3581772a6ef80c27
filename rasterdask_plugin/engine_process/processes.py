"""Start a process that must not notice that QGIS started it, and end it with all that it has started."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

POLL_SECONDS = 0.1
KILL_SECONDS = 0.5
# Each line of a program is shown; only the last ones are kept.
KEPT_LINES = 2000

# Set by QGIS's launchers for QGIS's own libraries; another build of them fails on these files, or crashes.
_FOREIGN_PREFIXES = ("PYTHON", "PROJ_", "GDAL_", "LD_", "DYLD_", "QT_", "QGIS_", "GRASS_", "PIP_")
_FOREIGN_NAMES = ("GISBASE", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__")
# A proxy or a token that the user needs to reach /vsicurl/ rasters concerns every build of GDAL; whether PROJ may fetch
# grids, and from where, every build of PROJ.
_KEPT_PREFIXES = ("GDAL_HTTP_", "PROJ_NETWORK")


def plugin_folder() -> Path:
    """Return the folder that contains the package `rasterdask_plugin`."""
    return Path(__file__).absolute().parents[2]


def clean_environment(
    environ: Mapping[str, str], plugin_folder: Path, interpreter: Path, packages: str = ""
) -> dict[str, str]:
    """Return the environment for a Python that must not notice that QGIS started it.

    `plugin_folder` is the folder that contains the package `rasterdask_plugin`; `packages` is a folder of packages that
    come before the interpreter's own, or empty.
    """
    environment = {name: value for name, value in environ.items() if not _is_foreign(name)}
    root = environ.get("OSGEO4W_ROOT")
    if root and not _is_inside(interpreter, Path(root)):
        # Windows looks for DLLs along the PATH, and would find QGIS's GDAL before the interpreter's own.
        folders = environment.get("PATH", "").split(os.pathsep)
        environment["PATH"] = os.pathsep.join(entry for entry in folders if not _is_inside(Path(entry), Path(root)))
    environment["PYTHONPATH"] = os.pathsep.join([*([packages] if packages else []), str(plugin_folder)])
    # Python 3.11 and later: `-m` then does not put the current folder, where anything may lie, before the packages.
    environment["PYTHONSAFEPATH"] = "1"
    # A crash inside a library then leaves on stderr where it was.
    environment["PYTHONFAULTHANDLER"] = "1"
    return environment


def python_command(python: Path, packages: str, *arguments: str) -> list[str]:
    """Return the command that starts a Python with `packages`, a folder as in `clean_environment`, or empty.

    With such a folder none of the interpreter's own packages is seen: what is built for another NumPy would fail.
    """
    return [str(python), *(["-S"] if packages else []), *arguments]


def start(command: list[str], environment: Mapping[str, str], **pipes: Any) -> subprocess.Popen:
    """Start a program in a session of its own, without a shell and without a console window.

    Ctrl+C in the terminal is then for QGIS alone, which cancels in good order. Raises OSError.
    """
    return subprocess.Popen(  # nosec B603 # a list, no shell; a Python that the user or QGIS chose
        command,
        env=dict(environment),
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        **pipes,
    )


def kill(process: subprocess.Popen) -> None:
    """End a process that `start` has started, and on POSIX all that it has started itself."""
    if hasattr(os, "killpg"):
        # A group outlives its leader: what a dead process left behind is ended as well.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(timeout=KILL_SECONDS)


def answer(command: list[str], environment: Mapping[str, str], seconds: float) -> str:
    """Return what a program writes to stdout, at most `seconds` after its start.

    Raises OSError if it cannot be started, and subprocess.TimeoutExpired if it does not end in time.
    """
    process = start(command, environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        return process.communicate(timeout=seconds)[0].decode("utf-8", "replace")
    except subprocess.TimeoutExpired:
        kill(process)
        raise
    finally:
        if process.poll() is not None:
            process.stdout.close()


def run_with_lines(
    command: list[str],
    environment: Mapping[str, str],
    line: Callable[[str], None],
    cancelled: Callable[[], bool],
    seconds: float,
) -> tuple[int | None, list[str]]:
    """Run a program, pass on what it writes line by line, and return its exit code with its last lines.

    The code is None for a program that was ended, because `cancelled` said so or it took longer than `seconds`. `line`
    and `cancelled` are called in the calling thread. Raises OSError if the program cannot be started.
    """
    process = start(command, environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    received: queue.Queue[str | None] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process, received), name="rasterdask", daemon=True)
    reader.start()
    lines: list[str] = []
    end = time.monotonic() + seconds
    try:
        while True:
            if cancelled() or time.monotonic() > end:
                return None, lines
            with contextlib.suppress(queue.Empty):
                text = received.get(timeout=POLL_SECONDS)
                if text is None:
                    return process.wait(timeout=max(0.0, end - time.monotonic())), lines
                lines = [*lines[-KEPT_LINES:], text]
                line(text)
    except subprocess.TimeoutExpired:
        return None, lines
    finally:
        if process.poll() is None:
            kill(process)
        reader.join(timeout=KILL_SECONDS)
        if not reader.is_alive():
            process.stdout.close()


def _read(process: subprocess.Popen, received: queue.Queue[str | None]) -> None:
    # ValueError: the pipe was closed under the reader.
    with contextlib.suppress(OSError, ValueError):
        for text in iter(process.stdout.readline, b""):
            received.put(text.decode("utf-8", "replace").rstrip())
    received.put(None)


def _is_foreign(name: str) -> bool:
    upper = name.upper()
    if upper.startswith(_KEPT_PREFIXES):
        return False
    return upper.startswith(_FOREIGN_PREFIXES) or upper in _FOREIGN_NAMES


def _is_inside(path: Path, folder: Path) -> bool:
    path, folder = Path(os.path.normcase(path)), Path(os.path.normcase(folder))
    return path == folder or folder in path.parents
