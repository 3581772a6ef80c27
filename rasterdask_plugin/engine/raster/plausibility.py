"""Refuses what cannot be a raster before any pixel is read: pipes, devices, and impossible sizes."""

from __future__ import annotations

import contextlib
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

import rasterio
from rasterio.enums import Interleaving

from ...vocabulary.text import Text
from ..errors import RasterDaskError

# The most rows or columns: the equator in pixels of 60 cm. Only damaged files have more.
MAX_SIDE = 2**26
# A TIFF lists the offset and the length of each of its blocks, each in at least two bytes.
_LISTED_BYTES = 4


def check_is_file(path: str) -> None:
    """Raise RasterDaskError if GDAL would open a pipe or a device at `path`, and wait for it."""
    check_are_files(path, _local_paths(path))


def check_are_files(path: str, files: Iterable[str]) -> None:
    """Raise RasterDaskError if one of the `files` that the raster at `path` is made of is a pipe or a device."""
    for file in files:
        kind = _other_kind(file)
        if kind:
            if file == path:
                raise RasterDaskError("{} is {}, not a file: copy its contents into a file first.", path, kind)
            raise RasterDaskError(
                "{} cannot be opened: {} is {}, not a file: copy its contents into a file first.", path, file, kind
            )


def check_size(dataset: rasterio.DatasetReader, path: str) -> None:
    """Raise RasterDaskError if there are more rows or columns than a raster can have, or than its file can hold."""
    size = Text("{} says that it has {:,} × {:,} pixels", path, dataset.width, dataset.height)
    if max(dataset.shape) > MAX_SIDE:
        raise RasterDaskError(
            "{}, but at most {:,} along a side can be processed: the file is damaged, or must be cut into "
            "smaller ones.",
            size,
            MAX_SIDE,
        )
    if dataset.driver != "GTiff":
        return
    try:
        length = Path(path).stat().st_size
    except (OSError, ValueError):
        return
    rows, columns = dataset.block_shapes[0]
    # GDAL presents a single large strip as strips of one row, which the file does not list.
    blocks = -(-dataset.height // rows) * -(-dataset.width // columns) if rows > 1 else 0
    if dataset.interleaving == Interleaving.band:
        blocks *= dataset.count
    if blocks * _LISTED_BYTES > length:
        raise RasterDaskError(
            "{} in {:,} blocks, but it is too short for the list of these: it has {:,} bytes. The file is damaged.",
            size,
            blocks,
            length,
        )


def _local_paths(path: str) -> Iterator[str]:
    """Yield the parts of a GDAL path that may be the name of a local file, such as that of an archive."""
    yield path
    if path.startswith("/vsi"):
        inner = re.sub(r"^/(vsi[^/]*/+)+", "", path)
        # An absolute path has a slash of its own, and `/vsisubfile/` has numbers before the path.
        for start in dict.fromkeys((inner, "/" + inner, inner.partition(",")[2])):
            parts = Path(start).parts
            yield from (str(Path(*parts[:count])) for count in range(1, len(parts) + 1))
    elif ":" in path:
        yield from (part.strip('"') for part in path.split(":"))


def _other_kind(file: str) -> str | None:
    """Return what is at `file` if it exists and is neither a file nor a folder."""
    with contextlib.suppress(OSError, ValueError):
        mode = Path(file).stat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            return Text("a named pipe") if stat.S_ISFIFO(mode) else Text("a device")
    return None
