"""Ask a Python for its version and packages. A process answers, or fails to, within seconds; answers are remembered.

In this process all are, and in a file the good ones.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from ..vocabulary.names import SETTING_PLACE
from ..vocabulary.text import Text, text_of
from . import kept_answers
from .kept_answers import State
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
                  "machine": platform.machine(), "virtual": sys.prefix != sys.base_prefix, "path": sys.path}))
"""


class InterpreterError(Exception):
    """No usable Python; the message says which was looked at, what it lacks and how to get that."""


class NotAsked(Exception):  # noqa: N818 - not an error: nobody has asked yet
    """Nobody has asked this Python yet, or its file or its packages have changed since."""


@dataclass(frozen=True)
class Answer:
    """What a Python says of itself. `missing` are names of required packages, `further_missing` of the others.

    It holds as long as its `state` does.
    """

    version: tuple[int, int]
    missing: tuple[str, ...]
    further_missing: tuple[str, ...] = ()
    versions: dict[str, str] = field(default_factory=dict)
    machine: str = ""
    virtual: bool = False
    state: State = ()


@dataclass(frozen=True)
class _Remembered:
    modified: float
    time: float
    answer: Answer | None
    problem: str


_memory: dict[tuple[str, str], _Remembered] = {}


def forget(file: Path | None = None) -> None:
    """Forget all answers, those in `file` as well: the next question is a process again."""
    _memory.clear()
    if file:
        kept_answers.forget(file)


def ask(path: Path, packages: str = "", file: Path | None = None) -> Answer:
    """Return what the Python at `path` says; `packages` is a folder of packages that come before its own.

    A good answer holds, and in `file` for other processes as well, as long as neither the Python nor the folders of its
    packages change. One that lacks packages is asked again each time: somebody may have installed them. Raises
    InterpreterError for what is no Python, or does not answer within PROBE_SECONDS.
    """
    try:
        known = remembered(path, packages)
    except NotAsked:
        known = None
    if known and not known.missing:
        return known
    modified = _modified(path)
    try:
        found = _kept_or_asked(path, packages, file)
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
    if kept_answers.state_of(path for path, _ in last.answer.state) != last.answer.state:
        raise NotAsked
    return last.answer


def _kept_or_asked(path: Path, packages: str, file: Path | None) -> Answer:
    question = [str(path), packages, *ALL_PACKAGES]
    said = kept_answers.read(file, question) if file else None
    if said is not None:
        # Whatever else the file may hold by now.
        with contextlib.suppress(KeyError, TypeError, ValueError):
            return _answer(path, said)
    said = _ask(path, packages)
    found = _answer(path, said)
    if file and not found.missing:
        kept_answers.write(file, question, said, found.state)
    return found


def _ask(path: Path, packages: str) -> dict:
    """Return what the Python says, of which its version is certain to be there."""
    command = python_command(path, packages, "-c", _PROBE, *ALL_PACKAGES)
    environment = clean_environment(os.environ, plugin_folder(), path, packages)
    choose = Text("Choose another in {}.", SETTING_PLACE)
    try:
        said = json.loads(answer(command, environment, PROBE_SECONDS).strip().splitlines()[-1])
        said["version"] = [int(said["version"][0]), int(said["version"][1])]
    except subprocess.TimeoutExpired as error:
        raise InterpreterError(
            Text("{} does not work as a Python interpreter (no answer within {:g} s). {}", path, PROBE_SECONDS, choose)
        ) from error
    except (OSError, ValueError, IndexError, KeyError, TypeError) as error:
        raise InterpreterError(
            Text("{} does not work as a Python interpreter ({}). {}", path, error, choose)
        ) from error
    return said


def _answer(path: Path, said: dict) -> Answer:
    missing = said.get("missing", [])
    # The folder of the plugins is there for the engine, and has other plugins in it.
    folders = [folder for folder in said.get("path", []) if folder not in ("", str(plugin_folder()))]
    return Answer(
        tuple(map(int, said["version"])),
        tuple(name for name in missing if name in REQUIRED_PACKAGES),
        tuple(name for name in missing if name not in REQUIRED_PACKAGES),
        dict(said.get("versions", {})),
        str(said.get("machine", "")),
        bool(said.get("virtual", False)),
        kept_answers.state_of([str(path), *folders]),
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
