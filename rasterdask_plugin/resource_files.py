"""Where the icons, layer styles and documents are."""

from __future__ import annotations

from pathlib import Path


def resource_file(name: str) -> Path:
    """Return the path of a file in `resources/`: inside the plugin once it is built, beside it in the sources."""
    return _folder("resources") / name


def document(name: str) -> Path:
    """Return the path of a file in `docs/`: inside the plugin once it is built, beside it in the sources."""
    return _folder("docs") / name


def _folder(name: str) -> Path:
    package = Path(__file__).absolute().parent
    installed = package / name
    return installed if installed.is_dir() else package.parent / name
