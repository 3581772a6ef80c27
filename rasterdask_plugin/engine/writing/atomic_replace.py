"""Replaces a file by another one once that is complete, and explains why a file could not be written."""

from __future__ import annotations

import contextlib
import errno
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

from ...vocabulary.text import Text
from ..errors import RasterDaskError
from .completeness import MINIMUM_ROOM
from .temporaries import TemporaryFiles, remove_leftovers, sidecar_of


@contextlib.contextmanager
def replacing(
    path: Path, on_temporary: Callable[[Path], None] | None, suffix: str = ".part.tif"
) -> Iterator[tuple[Path, TemporaryFiles]]:
    """Give a name beside `path` to write to, and put that file in its place if all goes well; remove all others.

    A folder that is missing is made, and removed again if all does not go well. What dead runs have left in the folder
    is removed first. `suffix` is the end of the name. `on_temporary` is told of
    each temporary file before it exists. Raises RasterDaskError if the disk or the folder does not let us.
    """
    files = TemporaryFiles(path, on_temporary)
    made: list[Path] = []
    try:
        made = [folder for folder in path.absolute().parents if not folder.exists()]
        path.parent.mkdir(parents=True, exist_ok=True)
        remove_leftovers(path.parent)
        temporary = files.add(suffix)
        yield temporary, files
        put_in_place(temporary, path)
        remove_sidecars(path)
        # What GDAL could not put into the GeoTIFF itself, such as an unusual CRS.
        if sidecar_of(temporary).exists():
            sidecar_of(temporary).replace(sidecar_of(path))
        made = []
    except OSError as error:
        raise RasterDaskError(explain(path, error)) from error
    finally:
        files.remove()
        for folder in made:
            with contextlib.suppress(OSError):
                folder.rmdir()


def check_can_be_replaced(path: Path) -> None:
    """Raise RasterDaskError if somebody has the file at `path` open, where that keeps it from being replaced."""
    with contextlib.suppress(OSError), _explaining_locks(path):
        # To its own name: that changes nothing, and Windows refuses it as it would refuse the replacement.
        path.rename(path)


def put_in_place(temporary: Path, path: Path) -> None:
    """Rename a file; raise RasterDaskError if somebody has open what it is to replace."""
    with _explaining_locks(path):
        temporary.replace(path)


@contextlib.contextmanager
def _explaining_locks(path: Path) -> Iterator[None]:
    try:
        yield
    except PermissionError as error:
        # On Windows, a file that somebody has open cannot be replaced.
        raise RasterDaskError(
            "{} cannot be replaced: {}. If it is open, in QGIS perhaps, close it there; or choose another name.",
            path,
            error.strerror or error,
        ) from error


def remove_sidecars(path: Path) -> None:
    """Remove statistics, overviews and masks of what stood at `path`: they would be taken for the new raster's."""
    for suffix in (".aux.xml", ".ovr", ".msk"):
        try:
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        except OSError as error:
            if error.errno != errno.ENAMETOOLONG:
                raise


def explain(path: Path, error: BaseException) -> str:
    """Say why a file could not be written: the disk is full, or what GDAL or the system says."""
    while error.__cause__ is not None:
        error = error.__cause__
    words = error.strerror if isinstance(error, OSError) and error.strerror else str(error).rstrip(".")
    with contextlib.suppress(OSError):
        free = shutil.disk_usage(path.parent).free
        if free < MINIMUM_ROOM or getattr(error, "errno", None) == errno.ENOSPC:
            words = Text("the disk is full ({:.0f} MB are free). Make room or choose another folder", free / 2**20)
    return Text("{} cannot be written: {}.", path, words)
