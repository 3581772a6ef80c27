"""Ask a Python for its version and packages. A process answers, or fails to, within seconds; answers are remembered."""

from __future__ import annotations

import json
import os
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from ..vocabulary.names import SETTING_PLACE
from ..vocabulary.text import Text, text_of
from .packages import ALL_PACKAGES, REQUIRED_PACKAGES
from .processes import answer, clean_environment, plugin_folder, python_command

PROBE_SECONDS = 5.0
# A Python that does not answer is not asked again for so long, unless its file changes.
REMEMBERED_SECONDS = 300.0

_PROBE = """
import importlib.util, json, platform, sys
missing = [name for name in sys.argv[1:] if importlib.util.find_spec(name) is None]
versions = {}
try:
    from importlib.metadata import version
    for name in sys.argv[1:]:
        if name not in missing:
            try:
                versions[name] = version(name)
            except Exception:
                versions[name] = ""
except ImportError:
    pass
print(json.dumps({"version": sys.version_info[:2], "missing": missing, "versions": versions,
                  "machine": platform.machine(), "virtual": sys.prefix != sys.base_prefix}))
"""


class InterpreterError(Exception):
    """No usable Python; the message says which was looked at, what it lacks and how to get that."""


class NotAsked(Exception):  # noqa: N818 - not an error: nobody has asked yet
    """Nobody has asked this Python yet, or its file has changed since."""


@dataclass(frozen=True)
class Answer:
    """What a Python says of itself. `missing` are names of required packages, `further_missing` of the others."""

    version: tuple[int, int]
    missing: tuple[str, ...]
    further_missing: tuple[str, ...] = ()
    versions: dict[str, str] = field(default_factory=dict)
    machine: str = ""
    virtual: bool = False


@dataclass(frozen=True)
class _Remembered:
    modified: float
    time: float
    answer: Answer | None
    problem: str


_memory: dict[tuple[str, str], _Remembered] = {}


def forget() -> None:
    """Forget all answers: the next question is a process again."""
    _memory.clear()


def ask(path: Path, packages: str = "") -> Answer:
    """Return what the Python at `path` says; `packages` is a folder of packages that come before its own.

    A good answer holds as long as the file does not change. One that lacks packages is asked again each time: somebody
    may have installed them. Raises InterpreterError for what is no Python, or does not answer within PROBE_SECONDS.
    """
    try:
        known = remembered(path, packages)
    except NotAsked:
        known = None
    if known and not known.missing:
        return known
    modified = _modified(path)
    try:
        found = _ask(path, packages)
    except InterpreterError as error:
        _memory[str(path), packages] = _Remembered(modified, time.monotonic(), None, text_of(error))
        raise
    _memory[str(path), packages] = _Remembered(modified, time.monotonic(), found, "")
    return found


def remembered(path: Path, packages: str = "") -> Answer:
    """Return the last answer without a process; raise the InterpreterError of the last failure, or NotAsked."""
    modified = _modified(path)
    last = _memory.get((str(path), packages))
    if last is None or last.modified != modified:
        raise NotAsked
    if last.answer is None:
        if time.monotonic() - last.time > REMEMBERED_SECONDS:
            raise NotAsked
        raise InterpreterError(last.problem)
    return last.answer


def _ask(path: Path, packages: str) -> Answer:
    command = python_command(path, packages, "-c", _PROBE, *ALL_PACKAGES)
    environment = clean_environment(os.environ, plugin_folder(), path, packages)
    choose = Text("Choose another in {}.", SETTING_PLACE)
    try:
        said = json.loads(answer(command, environment, PROBE_SECONDS).strip().splitlines()[-1])
        version = (int(said["version"][0]), int(said["version"][1]))
    except subprocess.TimeoutExpired as error:
        raise InterpreterError(
            Text("{} does not work as a Python interpreter (no answer within {:g} s). {}", path, PROBE_SECONDS, choose)
        ) from error
    except (OSError, ValueError, IndexError, KeyError, TypeError) as error:
        raise InterpreterError(
            Text("{} does not work as a Python interpreter ({}). {}", path, error, choose)
        ) from error
    missing = said.get("missing", [])
    return Answer(
        version,
        tuple(name for name in missing if name in REQUIRED_PACKAGES),
        tuple(name for name in missing if name not in REQUIRED_PACKAGES),
        dict(said.get("versions", {})),
        str(said.get("machine", "")),
        bool(said.get("virtual", False)),
    )


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError as error:
        raise InterpreterError(
            Text(
                "The Python interpreter {} does not exist. Choose another in {}, or leave that empty.",
                path,
                SETTING_PLACE,
            )
        ) from error
