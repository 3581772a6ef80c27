"""How to get the engine's packages: the advice fits the Python that lacks them."""

from __future__ import annotations

import sys
from pathlib import Path

from ..vocabulary.names import ENGINE_PLACE, SETTING_PLACE
from ..vocabulary.text import Text
from .processes import plugin_folder

SETUP_SCRIPT = "rasterdask_plugin/engine_process/setup.py"


def set_up_advice() -> str:
    """Say how the plugin makes an environment by itself: in the desktop, and from a shell."""
    script = plugin_folder() / SETUP_SCRIPT
    return Text('Set up the engine in {}, or in a shell with: python3 "{}".', ENGINE_PLACE, script)


def missing_advice(path: Path, missing: list[str], *, virtual: bool) -> str:
    """Say which packages the Python at `path` lacks, and how to get them.

    `virtual` says that it is a virtual environment's.
    """
    parts = [
        Text(
            "The Python package {} cannot be found by {}."
            if len(missing) == 1
            else "The Python packages {} cannot be found by {}.",
            ", ".join(missing),
            path,
        ),
        set_up_advice(),
        _how_to_get(path, missing, virtual),
        Text("Or choose another Python in {}.", SETTING_PLACE),
    ]
    return Text.join(" ", filter(None, parts))


def _how_to_get(path: Path, missing: list[str], virtual: bool) -> str:
    names = " ".join(missing)
    if any((folder / "conda-meta").is_dir() for folder in path.parents[:2]):
        return Text("Or install with: {}.", f"conda install -c conda-forge {names}")
    if virtual:
        return Text("Or install with: {}.", f'"{path}" -m pip install {names}')
    debian = [f"python3-{name}" for name in missing]
    if sys.platform == "win32":
        return Text(
            "Or choose {} in the OSGeo4W Setup (advanced install), as far as they are offered.", ", ".join(debian)
        )
    if sys.platform.startswith("linux") and str(path).startswith("/usr/bin/") and Path("/etc/debian_version").exists():
        return Text("Or install with: {}.", f"sudo apt install {' '.join(debian)}")
    return ""
