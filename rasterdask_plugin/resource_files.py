"""Where the icons and layer styles are."""

from __future__ import annotations

from pathlib import Path


def resource_file(name: str) -> Path:
    """Return the path of a file in `resources/`: inside the plugin once it is built, beside it in the sources."""
    package = Path(__file__).absolute().parent
    installed = package / "resources"
    folder = installed if installed.is_dir() else package.parent / "resources"
    return folder / name
