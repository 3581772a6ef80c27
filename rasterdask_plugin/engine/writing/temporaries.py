"""Files that are there only while an output is written, and those that a killed run has left."""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import re
import secrets
from pathlib import Path
from typing import Callable

import psutil

# Which machine, which process of it, and which output of that.
_NAME = ".rasterdask-{machine}-{process}-{output}"
_PATTERN = re.compile(r"\.rasterdask-([0-9a-f]{8})-([0-9]+)-[0-9a-f]{8}\..+")


class TemporaryFiles:
    """Gives names beside an output, hidden and short, so that they fit wherever its own fits, and removes the files.

    `announce` is told of each name before the file exists: whoever hears of it can remove it, should the process die.
    """

    def __init__(self, output: Path, announce: Callable[[Path], None] | None):
        name = _NAME.format(machine=_machine(), process=os.getpid(), output=secrets.token_hex(4))
        self._stem = output.with_name(name)
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


def remove_leftovers(folder: Path) -> None:
    """Remove the temporary files in a folder whose process is dead.

    Only of processes of this machine, or container: nobody here knows whether those of another one live. What belongs
    to a number that some process has now stays: it is removed when that process is gone.
    """
    machine = _machine()
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            match = _PATTERN.fullmatch(entry.name)
            if match and match[1] == machine and not psutil.pid_exists(int(match[2])):
                with contextlib.suppress(OSError):
                    Path(entry.path).unlink()


def sidecar_of(path: Path) -> Path:
    """Return where GDAL keeps what it cannot put into the file itself."""
    return path.with_name(path.name + ".aux.xml")


def _machine() -> str:
    """Return what tells the processes that this one sees from those of other machines and containers."""
    known = [platform.node()]
    # Two machines may have one name, and the containers of a machine do not see each other's processes.
    with contextlib.suppress(OSError):
        known.append(Path("/etc/machine-id").read_text(encoding="ascii", errors="replace"))
    with contextlib.suppress(OSError):
        known.append(str(Path("/proc/self/ns/pid").readlink()))
    return hashlib.sha256(" ".join(known).encode("utf-8", "replace")).hexdigest()[:8]
