"""How to get the engine's packages: the advice fits the Python that lacks them."""

from __future__ import annotations

import sys
from pathlib import Path

from ..vocabulary.names import ENGINE_PLACE, SETTING_PLACE
from .processes import plugin_folder

SETUP_SCRIPT = "rasterdask_plugin/engine_process/setup.py"


def set_up_advice() -> str:
    """Say how the plugin makes an environment by itself: in the desktop, and from a shell."""
    return f'Set up the engine in {ENGINE_PLACE}, or in a shell with: python3 "{plugin_folder() / SETUP_SCRIPT}".'


def missing_advice(path: Path, missing: list[str], *, virtual: bool) -> str:
    """Say which packages the Python at `path` lacks, and how to get them.

    `virtual` says that it is a virtual environment's.
    """
    plural = "package" if len(missing) == 1 else "packages"
    parts = [
        f"The Python {plural} {', '.join(missing)} cannot be found by {path}.",
        set_up_advice(),
        _how_to_get(path, missing, virtual),
        f"Or choose another Python in {SETTING_PLACE}.",
    ]
    return " ".join(part for part in parts if part)


def _how_to_get(path: Path, missing: list[str], virtual: bool) -> str:
    names = " ".join(missing)
    if any((folder / "conda-meta").is_dir() for folder in path.parents[:2]):
        return f"Or install with: conda install -c conda-forge {names}."
    if virtual:
        return f'Or install with: "{path}" -m pip install {names}.'
    debian = [f"python3-{name}" for name in missing]
    if sys.platform == "win32":
        return f"Or choose {', '.join(debian)} in the OSGeo4W Setup (advanced install), as far as they are offered."
    if sys.platform.startswith("linux") and str(path).startswith("/usr/bin/") and Path("/etc/debian_version").exists():
        return f"Or install with: sudo apt install {' '.join(debian)}."
    return ""
