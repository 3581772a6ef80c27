"""A raster that is written as a copy of a file, byte for byte."""

from __future__ import annotations

import shutil
from pathlib import Path

from ...vocabulary.text import Text
from ..errors import Cancelled
from ..listener import Listener
from ..raster.raster_file import RasterFile
from .atomic_replace import replacing
from .temporaries import sidecar_of

_BYTES_AT_ONCE = 2**24


def can_be_copied(raster: RasterFile) -> bool:
    """Return whether a copy of the file is the whole raster: only what GDAL keeps in a sidecar is beside it."""
    path = Path(raster.path)
    return path.is_file() and {Path(file) for file in raster.files} <= {path, sidecar_of(path)}


def write_copy(raster: RasterFile, path: Path, listener: Listener) -> None:
    """Write a copy of a raster's file and its sidecar to `path`, unless that is the file itself.

    Raises RasterDaskError if it cannot be written, Cancelled when the listener asks for it.
    """
    source = Path(raster.path)
    if not (path.exists() and path.samefile(source)):
        with replacing(path, listener.temporary) as (temporary, _):
            _copy(source, temporary, listener)
            if sidecar_of(source).exists():
                shutil.copyfile(sidecar_of(source), sidecar_of(temporary))


def _copy(source: Path, path: Path, listener: Listener) -> None:
    total = source.stat().st_size
    with source.open("rb") as read, path.open("wb") as written:
        while part := read.read(_BYTES_AT_ONCE):
            if listener.cancelled():
                raise Cancelled
            written.write(part)
            listener.progress(100 * written.tell() / total, Text("Copying"))
