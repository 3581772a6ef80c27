"""The files of a product, in a folder or in an archive, of which nothing is unpacked.

Names are relative to the folder or the archive, with slashes. What somebody wrote into an archive is not trusted: a
name that leads out of it is not seen, and a member is read up to a limit, whatever size it claims.
"""

from __future__ import annotations

import contextlib
import lzma
import os
import posixpath
import struct
import tarfile
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from ..errors import RasterDaskError
from ..raster.plausibility import check_is_file

# Metadata of products are a few megabytes at the most. Products have some hundred files, nested five deep.
_LARGEST_TEXT = 1 << 24
_MOST_NAMES = 50_000
_DEEPEST = 7

_DAMAGES = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    OSError,
    EOFError,
    # Of zipfile: an encrypted member, a compression that it does not know.
    RuntimeError,
    LookupError,
    ValueError,
)


class ProductFiles(Protocol):
    """Files of which some belong to a product."""

    path: str  # of the folder or archive

    def names(self) -> list[str]:
        """Return the names of all files. Raises RasterDaskError for more than a product has."""

    def has(self, name: str) -> bool:
        """Return whether there is a file of that name."""

    def read(self, name: str) -> bytes:
        """Return what a file of metadata holds. Raises RasterDaskError."""

    def gdal_path(self, name: str) -> str:
        """Return the path by which GDAL opens a file."""


@dataclass(frozen=True)
class Folder:
    """A folder."""

    path: str

    def names(self) -> list[str]:
        """Return the names of the files in it and in its folders."""
        found = []
        for folder, inner, files in os.walk(self.path):
            below = Path(folder).relative_to(self.path)
            if len(below.parts) + 1 >= _DEEPEST:
                inner.clear()
            inner.sort()
            found += [(below / file).as_posix() for file in sorted(files)]
            _check_count(self.path, found)
        return found

    def has(self, name: str) -> bool:
        """Return whether there is a file of that name."""
        # A name that is too long is an error of the system.
        with contextlib.suppress(OSError):
            return _is_inside(name) and Path(self.path, name).is_file()
        return False

    def read(self, name: str) -> bytes:
        """Return what a file of metadata holds."""
        path = Path(self.path, name)
        check_is_file(str(path))
        try:
            with path.open("rb") as file:
                return _read_text(file, str(path))
        except OSError as error:
            raise RasterDaskError("{} cannot be read: {}.", path, error.strerror or error) from error

    def gdal_path(self, name: str) -> str:
        """Return the path by which GDAL opens a file."""
        return str(Path(self.path, name))


@dataclass(frozen=True)
class Archive:
    """A zip or tar archive, by the list of its members."""

    path: str
    members: tuple[str, ...]
    scheme: str  # of GDAL's virtual file system

    def names(self) -> list[str]:
        """Return the names of its members."""
        return list(self.members)

    def has(self, name: str) -> bool:
        """Return whether it has a member of that name."""
        return name in self.members

    def read(self, name: str) -> bytes:
        """Return what a member that holds metadata holds."""
        where = f"{self.path}/{name}"
        try:
            if self.scheme == "vsizip":
                with zipfile.ZipFile(self.path) as archive, archive.open(name) as member:
                    return _read_text(member, where)
            with tarfile.open(self.path, "r:") as archive, archive.extractfile(_tar_member(archive, name)) as member:
                return _read_text(member, where)
        except _DAMAGES as error:
            raise RasterDaskError(
                "{} cannot be read, the archive is damaged or encrypted: {}.", where, error
            ) from error

    def gdal_path(self, name: str) -> str:
        """Return the path by which GDAL opens a member."""
        return f"/{self.scheme}/{self.path}/{name}"


def open_zip(path: str) -> Archive:
    """Return the files of a zip archive, by its central directory. Raises RasterDaskError for a damaged one."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = [member.filename for member in archive.infolist() if not member.is_dir()]
    except _DAMAGES as error:
        raise _damaged(path, "zip", error) from error
    return _archive(path, names, "vsizip")


def open_tar(path: str) -> Archive:
    """Return the files of a tar archive without compression. Raises RasterDaskError for a damaged one."""
    names: list[str] = []
    try:
        with tarfile.open(path, "r:") as archive:
            for member in archive:
                if member.isreg():
                    names.append(member.name[2:] if member.name.startswith("./") else member.name)
                _check_count(path, names)
    except _DAMAGES as error:
        raise _damaged(path, "tar", error) from error
    return _archive(path, names, "vsitar")


def beside(metadata: str, name: str) -> str:
    """Return the name, in the product, of a file that metadata call `name` as seen from where they are.

    Raises RasterDaskError for one that leads out of the product.
    """
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(metadata), name.strip().replace("\\", "/")))
    if not _is_inside(joined):
        raise RasterDaskError("{} names the file {!r}, which is outside the product.", metadata, name.strip())
    return joined


def _archive(path: str, names: list[str], scheme: str) -> Archive:
    _check_count(path, names)
    return Archive(path, tuple(dict.fromkeys(filter(_is_inside, names))), scheme)


def _tar_member(archive: tarfile.TarFile, name: str) -> tarfile.TarInfo:
    # Some programs write ./ before each name.
    return next(member for member in archive if member.name in (name, f"./{name}"))


def _is_inside(name: str) -> bool:
    parts = name.split("/")
    return not ({"", ".", ".."} & set(parts) or "\\" in name or "\0" in name)


def _check_count(path: str, names: list[str]) -> None:
    if len(names) > _MOST_NAMES:
        raise RasterDaskError(
            "{} holds more than {:,} files, which no product does: give the product's own file or folder.",
            path,
            _MOST_NAMES,
        )


def _damaged(path: str, kind: str, error: Exception) -> RasterDaskError:
    return RasterDaskError(
        "{} is damaged, or no {} archive: {}. Download it again.", path, kind, str(error).rstrip(".")
    )


def _read_text(file: BinaryIO, where: str) -> bytes:
    data = file.read(_LARGEST_TEXT + 1)
    if len(data) > _LARGEST_TEXT:
        raise RasterDaskError("{} is larger than {} MB: that is no metadata of a product.", where, _LARGEST_TEXT >> 20)
    return data
