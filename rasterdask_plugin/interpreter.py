"""Find a Python that has the engine's packages, and the environment that it is started in. Nothing here needs QGIS.

`sys.executable` is no answer: it is QGIS itself on Windows and macOS, and on Linux the first `python3` on the PATH,
whose packages need not be those of the Python that QGIS embeds. `sys.exec_prefix` is always the embedded Python's.
"""

from __future__ import annotations

import functools
import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .vocabulary.names import SETTING_PLACE

REQUIRED_PACKAGES = ("numpy", "rasterio", "dask", "xarray", "rioxarray", "psutil")
OLDEST_PYTHON = (3, 9)

_PROBE_SECONDS = 30
_PROBE = (
    "import importlib.util, json, sys; "
    "print(json.dumps({'version': sys.version_info[:2], "
    "'missing': [name for name in sys.argv[1:] if importlib.util.find_spec(name) is None]}))"
)

# Set by QGIS's launchers for QGIS's own libraries; another build of them fails on these files, or crashes.
_FOREIGN_PREFIXES = ("PYTHON", "PROJ_", "GDAL_", "LD_", "DYLD_", "QT_", "QGIS_", "GRASS_", "PIP_")
_FOREIGN_NAMES = ("GISBASE", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__")
# A proxy or a token that the user needs to reach /vsicurl/ rasters concerns every build of GDAL; whether PROJ may fetch
# grids, and from where, every build of PROJ.
_KEPT_PREFIXES = ("GDAL_HTTP_", "PROJ_NETWORK")


class InterpreterError(Exception):
    """No usable Python; the message says which was looked at, what it lacks and how to get that."""


@dataclass(frozen=True)
class Interpreter:
    """A Python that has every package of the engine."""

    path: str
    version: tuple[int, int]


def find_interpreter(setting: str = "") -> Interpreter:
    """Return the Python to run the engine with: the user's choice if there is one, else QGIS's own.

    A choice that does not work is an error, never passed over in silence. Raises InterpreterError.
    """
    if setting:
        return _usable(Path(setting), _modified(Path(setting)), None)
    candidates = own_python_candidates()
    reasons = []
    for candidate in candidates:
        if candidate.is_file():
            try:
                return _usable(candidate, _modified(candidate), sys.version_info[:2])
            except InterpreterError as error:
                reasons.append(str(error))
    if reasons:
        raise InterpreterError(reasons[0])
    looked_at = ", ".join(str(candidate) for candidate in candidates)
    raise InterpreterError(
        f"QGIS's own Python was not found (looked for {looked_at}). "
        f"Choose a Python that has {', '.join(REQUIRED_PACKAGES)} in {SETTING_PLACE}."
    )


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


def clean_environment(environ: Mapping[str, str], plugin_folder: Path, interpreter: Path) -> dict[str, str]:
    """Return the environment for a Python that must not notice that QGIS started it.

    `plugin_folder` is the folder that contains the package `rasterdask_plugin`.
    """
    environment = {name: value for name, value in environ.items() if not _is_foreign(name)}
    root = environ.get("OSGEO4W_ROOT")
    if root and not _is_inside(interpreter, Path(root)):
        # Windows looks for DLLs along the PATH, and would find QGIS's GDAL before the interpreter's own.
        folders = environment.get("PATH", "").split(os.pathsep)
        environment["PATH"] = os.pathsep.join(entry for entry in folders if not _is_inside(Path(entry), Path(root)))
    environment["PYTHONPATH"] = str(plugin_folder)
    # Python 3.11 and later: `-m` then does not put the current folder, where anything may lie, before the packages.
    environment["PYTHONSAFEPATH"] = "1"
    # A crash inside a library then leaves on stderr where it was.
    environment["PYTHONFAULTHANDLER"] = "1"
    return environment


def plugin_folder() -> Path:
    """Return the folder that contains the package `rasterdask_plugin`."""
    return Path(__file__).absolute().parent.parent


def no_console() -> int:
    """Return the creation flags that keep Windows from opening a console window; 0 elsewhere."""
    return getattr(subprocess, "CREATE_NO_WINDOW", 0)


@functools.lru_cache(maxsize=16)
def _usable(path: Path, modified: float, version: tuple[int, int] | None) -> Interpreter:
    """Ask the Python at `path` for its version and packages. Only a good answer is remembered.

    `modified` makes the answer that of one state of the file. With `version` it must be that very Python.
    """
    answer = _ask(path)
    found = (answer["version"][0], answer["version"][1])
    if version and found != tuple(version):
        raise InterpreterError(f"{path} is Python {_dotted(found)}, but QGIS embeds Python {_dotted(version)}.")
    if found < OLDEST_PYTHON:
        raise InterpreterError(
            f"{path} is Python {_dotted(found)}, and RasterDask needs {_dotted(OLDEST_PYTHON)} or later. "
            f"Choose another in {SETTING_PLACE}."
        )
    if answer["missing"]:
        raise InterpreterError(_missing_message(path, answer["missing"]))
    return Interpreter(str(path), found)


def _ask(path: Path) -> dict:
    command = [str(path), "-c", _PROBE, *REQUIRED_PACKAGES]
    try:
        run = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=clean_environment(os.environ, plugin_folder(), path),
            timeout=_PROBE_SECONDS,
            creationflags=no_console(),
            check=False,
        )
        return json.loads(run.stdout.decode("utf-8", "replace").strip().splitlines()[-1])
    except (OSError, ValueError, IndexError, subprocess.TimeoutExpired) as error:
        raise InterpreterError(
            f"{path} does not work as a Python interpreter ({error}). Choose another in {SETTING_PLACE}."
        ) from error


def _missing_message(path: Path, missing: list[str]) -> str:
    names = " ".join(missing)
    plural = "package" if len(missing) == 1 else "packages"
    return f"The Python {plural} {', '.join(missing)} cannot be found by {path}. {_how_to_get(path, names, missing)}"


def _how_to_get(path: Path, names: str, missing: list[str]) -> str:
    other = (
        f"Or make a Python environment of its own with `pip install {' '.join(REQUIRED_PACKAGES)}` "
        f"and choose its interpreter in {SETTING_PLACE}."
    )
    if any((folder / "conda-meta").is_dir() for folder in path.parents[:2]):
        return f"Install with: conda install -c conda-forge {names}. {other}"
    if sys.platform == "win32":
        packages = ", ".join(f"python3-{name}" for name in missing)
        return f"In the OSGeo4W Setup (advanced install) choose {packages}, as far as they are offered. {other}"
    if sys.platform.startswith("linux"):
        packages = " ".join(f"python3-{name}" for name in missing)
        return f"On Debian and Ubuntu install with: sudo apt install {packages}. {other}"
    return other


def _modified(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError as error:
        raise InterpreterError(
            f"The Python interpreter {path} does not exist. Choose another in {SETTING_PLACE}, or leave that empty."
        ) from error


def _is_foreign(name: str) -> bool:
    upper = name.upper()
    if upper.startswith(_KEPT_PREFIXES):
        return False
    return upper.startswith(_FOREIGN_PREFIXES) or upper in _FOREIGN_NAMES


def _is_inside(path: Path, folder: Path) -> bool:
    path, folder = Path(os.path.normcase(path)), Path(os.path.normcase(folder))
    return path == folder or folder in path.parents


def _dotted(version: tuple[int, int]) -> str:
    return ".".join(str(part) for part in version)
