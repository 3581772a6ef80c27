"""Where a Python with the engine's packages may be, for the user to choose from."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

_CONDA_HOMES = ("miniforge3", "mambaforge", "miniconda3", "anaconda3", "micromamba")


def suggested_pythons(
    environ: Mapping[str, str] = os.environ, home: Path | None = None, platform: str = sys.platform
) -> list[Path]:
    """Return the Pythons that exist: of the system, of active and conda environments, of OSGeo4W; none is started."""
    found: list[Path] = []
    for path in _places(environ, home or Path.home(), platform):
        if path not in found and path.is_file():
            found.append(path)
    return found


def _places(environ: Mapping[str, str], home: Path, platform: str) -> Iterator[Path]:
    windows = platform == "win32"
    for active in ("VIRTUAL_ENV", "CONDA_PREFIX"):
        if environ.get(active):
            yield _python_in(Path(environ[active]), windows, conda=active == "CONDA_PREFIX")
    for name in ("python", "python3") if windows else ("python3", "python"):
        on_path = shutil.which(name, path=environ.get("PATH", ""))
        if on_path:
            yield Path(on_path)
    if windows:
        roots = [environ.get("OSGEO4W_ROOT"), "C:/OSGeo4W"]
        for root in filter(None, roots):
            yield from sorted(Path(root, "apps").glob("Python3*/python.exe"))
    else:
        yield from (Path(folder, "python3") for folder in ("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"))
    for conda in _CONDA_HOMES:
        yield _python_in(home / conda, windows, conda=True)
        for environment in sorted((home / conda / "envs").glob("*")):
            yield _python_in(environment, windows, conda=True)


def _python_in(environment: Path, windows: bool, *, conda: bool) -> Path:
    if windows:
        return environment / ("python.exe" if conda else "Scripts/python.exe")
    return environment / "bin" / "python"
