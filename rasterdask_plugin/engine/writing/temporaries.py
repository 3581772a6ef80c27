"""Files that are there only while an output is written."""

from __future__ import annotations

import contextlib
import secrets
from pathlib import Path
from typing import Callable


class TemporaryFiles:
    """Gives names beside an output, hidden and short, so that they fit wherever its own fits, and removes the files.

    `announce` is told of each name before the file exists: whoever hears of it can remove it, should the process die.
    """

    def __init__(self, output: Path, announce: Callable[[Path], None] | None):
        self._stem = output.with_name(f".{secrets.token_hex(4)}")
        self._announce = announce
        self._files: list[Path] = []

    def add(self, suffix: str) -> Path:
        """Return a name that ends in `suffix`. GDAL may put a sidecar beside it."""
        path = self._stem.with_name(self._stem.name + suffix)
        for file in (path, sidecar_of(path)):
            self._files.append(file)
            if self._announce:
                self._announce(file)
        return path

    def remove(self) -> None:
        """Remove all files that are there."""
        for file in self._files:
            with contextlib.suppress(OSError):
                file.unlink(missing_ok=True)


def sidecar_of(path: Path) -> Path:
    """Return where GDAL keeps what it cannot put into the file itself."""
    return path.with_name(path.name + ".aux.xml")
