"""The environment that the plugin makes for the engine: where it is, and what it says of itself."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .packages import pins

STAMP = "rasterdask.json"
# Inside a user profile of QGIS.
FOLDER = Path("rasterdask", "engine")


@dataclass(frozen=True)
class Made:
    """A complete environment: its Python, a folder of packages that come first (or empty), and its pins."""

    python: Path
    packages: str
    pins: tuple[str, ...]

    @property
    def outdated(self) -> bool:
        """Return whether today's plugin would install other packages."""
        return list(self.pins) != pins()


def made_environment(folder: Path) -> Made | None:
    """Return the environment in `folder`, or None if there is none that was completed."""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        said = json.loads((folder / STAMP).read_text(encoding="utf-8"))
        packages = str(folder / said["packages"]) if said["packages"] else ""
        # A Python of another folder is named by its whole path, which pathlib then keeps.
        return Made(folder / said["python"], packages, tuple(said["pins"]))
    return None


def stamp(folder: Path, python: Path, packages: str) -> None:
    """Write that the environment in `folder` is complete. `packages` is the name of a folder in it, or empty."""
    inside = python.relative_to(folder) if folder in python.parents else python
    said = {"python": str(inside), "packages": packages, "pins": pins()}
    (folder / STAMP).write_text(json.dumps(said, indent=1), encoding="utf-8")


def default_profile(
    plugin: Path, platform: str = sys.platform, environ: Mapping[str, str] = os.environ, home: Path | None = None
) -> Path:
    """Return the user profile that a plugin in the folder `plugin` belongs to, else QGIS 3's default profile."""
    if plugin.parent.name == "plugins" and plugin.parent.parent.name == "python":
        return plugin.parent.parent.parent
    home = home or Path.home()
    if environ.get("QGIS_CUSTOM_CONFIG_PATH"):
        return Path(environ["QGIS_CUSTOM_CONFIG_PATH"]) / "profiles" / "default"
    if platform == "win32":
        data = Path(environ.get("APPDATA") or home / "AppData" / "Roaming")
    elif platform == "darwin":
        data = home / "Library" / "Application Support"
    else:
        data = Path(environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return data / "QGIS" / "QGIS3" / "profiles" / "default"
