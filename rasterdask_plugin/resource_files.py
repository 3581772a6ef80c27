"""Where the icons, layer styles and documents are."""

from __future__ import annotations

from pathlib import Path


def resource_file(name: str) -> Path:
    """Return the path of a file in `resources/`: inside the plugin once it is built, beside it in the sources."""
    return _folder("resources") / name


def help_page(name: str) -> Path:
    """Return the path of the HTML that `make build` makes of a page in `docs/`."""
    return (_folder("docs") / name).with_suffix(".html")


def _folder(name: str) -> Path:
    package = Path(__file__).absolute().parent
    installed = package / name
    return installed if installed.is_dir() else package.parent / name
