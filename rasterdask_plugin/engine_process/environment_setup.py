"""Make the engine's environment: a Python environment of its own, with pinned packages, checked before it is used.

Nothing of it is at its place before all of it works. An older one stays until then.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..vocabulary.text import Text, text_of
from . import idle, probe
from .environment import STAMP, made_environment, stamp
from .failures import explain
from .interpreter import OLDEST_PYTHON, own_python_candidates
from .packages import PINS_FILE, pins
from .probe import Answer, InterpreterError
from .processes import clean_environment, plugin_folder, python_command, run_with_lines

# Measured with Python 3.11 on Linux: 510 MB, and pip's downloads beside them while it installs.
NEEDED_MEGABYTES = 700
INSTALL_SECONDS = 3600.0
VENV_SECONDS = 300.0
SELFTEST_SECONDS = 300.0
_LEFT_OVER_SECONDS = 86400.0
# The part of the whole at the end of each step, in percent.
_MADE, _COLLECTED, _INSTALLED = 5.0, 75.0, 85.0
_PACKAGES = "packages"

# What the user has set for pip, as far as it says where packages come from and how they are reached.
_PIP_VARIABLES = (
    *("INDEX_URL", "EXTRA_INDEX_URL", "FIND_LINKS", "NO_INDEX", "TRUSTED_HOST", "PROXY", "CERT", "CLIENT_CERT"),
    *("CACHE_DIR", "NO_CACHE_DIR", "CONFIG_FILE", "DEFAULT_TIMEOUT", "TIMEOUT", "RETRIES"),
)


class SetupError(Exception):
    """The environment was not made; the message says why and what to do. What was there before is still there."""


class SetupCancelled(SetupError):  # noqa: N818 - a wish, not an error
    """The user has cancelled."""


@dataclass(frozen=True)
class Listener:
    """Who hears of the work, in the thread that does it: lines of the log, percents, and whether to stop."""

    line: Callable[[str], None]
    progress: Callable[[float], None]
    cancelled: Callable[[], bool]


def make_environment(folder: Path, listener: Listener, python: Path | None = None, proxy: str = "") -> dict:
    """Make the engine's environment in `folder` and return what its selftest says (docs/protocol.md).

    `python` is the Python to make it with, QGIS's own unless given. `proxy` is the address of a proxy for HTTP. An
    older environment in `folder` is replaced, at the end. Raises SetupError; then `folder` is as it was.
    """
    base = _base(python)
    _remove_left_overs(folder)
    # A path for each try: two programs that make the environment at once do not meet before the end.
    part = folder.with_name(f"{folder.name}-{os.getpid()}-{time.monotonic_ns()}.part")
    try:
        part.parent.mkdir(parents=True, exist_ok=True)
        _check_disk(part.parent)
        report = _Making(part, base, listener, proxy).make()
        # Windows replaces no file that a process uses.
        idle.end()
        _replace(part, folder)
    except OSError as error:
        raise SetupError(explain([str(error)], str(folder), "", "", NEEDED_MEGABYTES)) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
        probe.forget()
    listener.progress(100.0)
    listener.line(Text("The engine's environment is ready: {}", folder))
    # It was tried out under another name.
    return {**report, "interpreter": str(made_environment(folder).python)}


class _Making:
    """One environment on its way, in a folder that is not yet its place."""

    def __init__(self, folder: Path, base: tuple[Path, Answer], listener: Listener, proxy: str):
        self._folder = folder
        self._base, self._said = base
        self._listener = listener
        self._python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        self._packages = ""
        self._proxy = {"PIP_PROXY": proxy} if proxy else {}

    def make(self) -> dict:
        self._make_venv()
        self._install()
        report = self._selftest()
        stamp(self._folder, self._python, self._packages)
        return report

    def _make_venv(self) -> None:
        """Make a virtual environment, or, where Python has no `venv`, prepare a folder for pip to install into."""
        self._listener.line(Text("Making an environment with {}", self._base))
        code, lines = self._run(self._base, "-m", "venv", str(self._folder), seconds=VENV_SECONDS)
        if code != 0 or not self._has_pip(self._python):
            if not self._has_pip(self._base):
                hint = Text("On Debian and Ubuntu: sudo apt install python3-venv. ") if _is_debians(self._base) else ""
                said = "\n".join(lines[-3:])
                raise SetupError(
                    Text(
                        "{} has neither the module venv nor pip. {}Or choose another Python.\n{}",
                        self._base,
                        hint,
                        said,
                    )
                )
            self._listener.line(
                Text("{} cannot make a virtual environment: pip installs into a folder instead.", self._base)
            )
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder.mkdir()
            self._python, self._packages = self._base, _PACKAGES
        self._listener.progress(_MADE)

    def _has_pip(self, python: Path) -> bool:
        code, _ = self._run(python, "-c", "import pip", seconds=VENV_SECONDS, quiet=True)
        return code == 0

    def _install(self) -> None:
        options = [
            "--no-input",
            "--disable-pip-version-check",
            "--progress-bar",
            "off",
            "--retries",
            "2",
            "--no-compile",
        ]
        target = ["--target", str(self._folder / _PACKAGES)] if self._packages else []
        command = ["-m", "pip", "install", *options, *target, "--only-binary=:all:", "-r", str(PINS_FILE)]
        step = (_COLLECTED - _MADE) / len(pins())
        percent = _MADE

        def line(text: str) -> None:
            nonlocal percent
            self._listener.line(text)
            if text.startswith("Collecting "):
                percent = min(percent + step, _COLLECTED)
                self._listener.progress(percent)
            elif text.startswith("Installing collected"):
                self._listener.progress(_COLLECTED)

        code, lines = self._run(self._python, *command, seconds=INSTALL_SECONDS, line=line)
        if code is None:
            raise SetupError(
                Text("The packages were not installed within an hour. Check the connection and try again.")
            )
        if code != 0:
            version = ".".join(map(str, self._said.version))
            raise SetupError(explain(lines, str(self._folder.parent), version, self._said.machine, NEEDED_MEGABYTES))
        self._listener.progress(_INSTALLED)

    def _selftest(self) -> dict:
        self._listener.line(Text("Checking the engine: a small NDVI and a small superimpose"))
        packages = str(self._folder / self._packages) if self._packages else ""
        report = run_selftest(self._python, packages, self._listener)
        if not report["ok"]:
            raise SetupError(Text("The packages are installed, but the engine does not work: {}", report["problem"]))
        return report

    def _run(
        self,
        python: Path,
        *arguments: str,
        seconds: float,
        line: Callable[[str], None] | None = None,
        quiet: bool = False,
    ) -> tuple[int | None, list[str]]:
        environment = {**_pip_environment(os.environ, python), **self._proxy}
        say = (lambda text: None) if quiet else line or self._listener.line
        code, lines = run_with_lines([str(python), *arguments], environment, say, self._listener.cancelled, seconds)
        if self._listener.cancelled():
            raise SetupCancelled(Text("Cancelled: nothing was changed."))
        return code, lines


def run_selftest(python: Path, packages: str, listener: Listener) -> dict:
    """Return what the engine says of itself in `python` (docs/protocol.md): `ok`, and `problem` if it is not.

    Raises SetupCancelled.
    """
    environment = clean_environment(os.environ, plugin_folder(), python, packages)
    command = python_command(python, packages, "-m", "rasterdask_plugin.engine", "--selftest")
    try:
        _, lines = run_with_lines(command, environment, lambda text: None, listener.cancelled, SELFTEST_SECONDS)
    except OSError as error:
        return {"ok": False, "problem": str(error)}
    if listener.cancelled():
        raise SetupCancelled(Text("Cancelled: nothing was changed."))
    for line in reversed(lines):
        with contextlib.suppress(ValueError):
            report = json.loads(line)
            if isinstance(report, dict) and "ok" in report:
                return report
    return {"ok": False, "problem": "\n".join(lines[-5:]) or Text("No answer within {:g} s.", SELFTEST_SECONDS)}


def _base(python: Path | None) -> tuple[Path, Answer]:
    """Return the Python to make an environment with, and what it says of itself."""
    paths = [python] if python else [path for path in own_python_candidates() if path.is_file()]
    problem = Text("QGIS's own Python was not found. Choose a Python for the environment.")
    for path in paths:
        try:
            said = probe.ask(path)
        except InterpreterError as error:
            problem = text_of(error)
            continue
        if said.version >= OLDEST_PYTHON:
            return path, said
        problem = Text("{} is Python {}.{}: the engine needs 3.9 or later.", path, *said.version)
    raise SetupError(problem)


def _pip_environment(environ: Mapping[str, str], python: Path) -> dict[str, str]:
    environment = clean_environment(environ, plugin_folder(), python)
    # The folder of the plugin is for the engine, not for pip.
    del environment["PYTHONPATH"]
    names = [f"PIP_{name}" for name in _PIP_VARIABLES]
    environment.update({name: environ[name] for name in names if name in environ})
    environment["PYTHONUNBUFFERED"] = "1"
    # A user's settings may send everything that pip installs elsewhere.
    environment["PIP_USER"] = "0"
    environment["PIP_REQUIRE_VIRTUALENV"] = "0"
    return environment


def _check_disk(folder: Path) -> None:
    free = shutil.disk_usage(folder).free // 1_000_000
    if free < NEEDED_MEGABYTES:
        raise SetupError(
            Text(
                "The disk is full: {} has {} MB left, and the engine's environment needs about {} MB. "
                "Make room and try again.",
                folder,
                free,
                NEEDED_MEGABYTES,
            )
        )


def _replace(part: Path, folder: Path) -> None:
    """Put a complete environment in its place; what stands there gives way, or stays if it cannot."""
    old = part.with_suffix(".old")
    if folder.exists():
        folder.rename(old)
    try:
        part.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _remove_left_overs(folder: Path) -> None:
    """Remove what a crash has left of earlier tries; a younger one may be another program's, still at work."""
    for left in [*folder.parent.glob(f"{folder.name}-*.part"), *folder.parent.glob(f"{folder.name}-*.old")]:
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _LEFT_OVER_SECONDS:
                shutil.rmtree(left, ignore_errors=True)
    # An environment without its stamp was never complete.
    if folder.is_dir() and not (folder / STAMP).exists():
        shutil.rmtree(folder, ignore_errors=True)


def _is_debians(python: Path) -> bool:
    return str(python).startswith("/usr/bin/") and Path("/etc/debian_version").exists()
