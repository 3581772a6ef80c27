"""Find a Python that has the engine's packages. Nothing here needs QGIS.

`sys.executable` is no answer: it is QGIS itself on Windows and macOS, and on Linux the first `python3` on the PATH,
whose packages need not be those of the Python that QGIS embeds. `sys.exec_prefix` is always the embedded Python's.
"""

from __future__ import annotations

import functools
import importlib.util
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..vocabulary.names import SETTING_PLACE
from ..vocabulary.text import Text, text_of
from . import kept_answers, probe
from .advice import missing_advice, set_up_advice
from .environment import made_environment
from .kept_answers import State
from .packages import REQUIRED_PACKAGES
from .probe import Answer, InterpreterError

OLDEST_PYTHON = (3, 9)

CHOSEN, MADE, OWN = "chosen", "made", "own"


@dataclass(frozen=True)
class Interpreter:
    """A Python that has every package of the engine; `packages` is a folder of some of them, or empty.

    Another `state` may have other packages.
    """

    path: str
    version: tuple[int, int]
    packages: str = ""
    state: State = ()


@dataclass(frozen=True)
class Candidate:
    """A Python that may run the engine: `kind` says whether the user chose it, the plugin made it, or QGIS has it."""

    kind: str
    path: Path
    packages: str = ""

    @property
    def must_be(self) -> tuple[int, int] | None:
        """Return the version that it must have: a Python beside QGIS's may be another one than QGIS embeds."""
        return sys.version_info[:2] if self.kind == OWN else None


def find_interpreter(setting: str = "", folder: Path | None = None) -> Interpreter:
    """Return the Python to run the engine with.

    It is the user's choice `setting` if there is one, else the environment that the plugin made in `folder`, else
    QGIS's own. A choice that does not work is an error, never passed over in silence. Starts a process for each Python
    that has not answered yet (probe.PROBE_SECONDS each), neither to this process nor, by a file beside `folder`, to an
    earlier one. Raises InterpreterError.
    """
    return _find(setting, folder, functools.partial(probe.ask, file=folder and answers_file(folder)))


def answers_file(folder: Path) -> Path:
    """Return where the answers of Pythons are kept, if the plugin makes its environment in `folder`."""
    return folder.with_name(kept_answers.FILE)


def known_problem(setting: str = "", folder: Path | None = None) -> str:
    """Return why no Python was found, as far as that is known without starting a process; else an empty string."""
    try:
        _find(setting, folder, probe.remembered)
    except InterpreterError as error:
        return text_of(error)
    except probe.NotAsked:
        return ""
    return ""


def candidates(setting: str, folder: Path | None) -> list[Candidate]:
    """Return the Pythons that `find_interpreter` looks at, in its order; those of QGIS only if they exist."""
    if setting:
        return [Candidate(CHOSEN, Path(setting))]
    made = made_environment(folder) if folder else None
    found = [Candidate(MADE, made.python, made.packages)] if made else []
    return found + [Candidate(OWN, path) for path in own_python_candidates() if path.is_file()]


def check(candidate: Candidate, answer: Answer) -> Interpreter:
    """Return the interpreter that a candidate is by its answer; raise InterpreterError if it cannot run the engine."""
    path, version = candidate.path, answer.version
    if candidate.must_be and version != candidate.must_be:
        raise InterpreterError(
            Text("{} is Python {}, but QGIS embeds Python {}.", path, _dotted(version), _dotted(candidate.must_be))
        )
    if version < OLDEST_PYTHON:
        raise InterpreterError(
            Text(
                "{} is Python {}, and RasterDask needs {} or later. Choose another in {}.",
                path,
                _dotted(version),
                _dotted(OLDEST_PYTHON),
                SETTING_PLACE,
            )
        )
    if answer.missing:
        missing = [*answer.missing, *answer.further_missing]
        raise InterpreterError(missing_advice(path, missing, virtual=answer.virtual))
    return Interpreter(str(path), version, candidate.packages, answer.state)


def explained(candidate: Candidate, error: InterpreterError) -> str:
    """Return why a candidate does not run the engine, and what to do about it."""
    if candidate.kind == MADE:
        # A new version of QGIS may come with another Python, and take away the one that the environment was made with.
        return Text("The environment that RasterDask made does not work any more. {} ({})", set_up_advice(), error)
    return text_of(error)


def own_python_candidates(
    prefix: str = sys.exec_prefix,
    version: tuple[int, int] = sys.version_info[:2],
    platform: str = sys.platform,
    environ: Mapping[str, str] = os.environ,
) -> list[Path]:
    """Return where the executable of the Python that QGIS embeds may be, the likeliest first."""
    folder = Path(prefix)
    if platform == "win32":
        folders = [folder]
        if environ.get("OSGEO4W_ROOT"):
            folders.append(Path(environ["OSGEO4W_ROOT"]) / "bin")
        return [place / name for place in folders for name in ("python.exe", "python3.exe")]
    names = [f"python{version[0]}.{version[1]}", f"python{version[0]}"]
    folders = [folder / "bin"]
    if platform == "darwin":
        folders.append(folder)
    return [place / name for place in folders for name in names]


def missing_at_a_glance() -> list[str]:
    """Return the engine's packages that QGIS's own Python cannot see, without starting a process or importing them.

    A first hint only: QGIS's search path is not quite that of its Python when started by itself.
    """
    return [name for name in REQUIRED_PACKAGES if importlib.util.find_spec(name) is None]


def _find(setting: str, folder: Path | None, ask: Callable[[Path, str], Answer]) -> Interpreter:
    reasons = []
    for candidate in candidates(setting, folder):
        try:
            return check(candidate, ask(candidate.path, candidate.packages))
        except InterpreterError as error:
            reasons.append(explained(candidate, error))
    if reasons:
        raise InterpreterError(reasons[0])
    looked_at = ", ".join(str(path) for path in own_python_candidates())
    raise InterpreterError(Text("QGIS's own Python was not found (looked for {}). {}", looked_at, set_up_advice()))


def _dotted(version: tuple[int, int]) -> str:
    return ".".join(str(part) for part in version)
