"""The first code that runs on a worker. It finds or unpacks the engine there, and needs only the standard library.

A worker gets the source of this module once. With it comes a zip of the engine and of the vocabulary that the engine
uses, so that the project need not be installed there. Two versions of the engine can share a cluster: each has its own
package name.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import io
import os
import shutil
import sys
import tempfile
import threading
import time
import zipfile
from pathlib import Path

PACKAGE = "rasterdask_engine_{}"
# The folders of the package that are sent to workers, besides the package's own `__init__.py`.
PARTS = ("engine", "vocabulary")
# The user's cache keeps this many versions, those used last. An older one is removed if it was not used for so many
# seconds.
KEPT_VERSIONS = 4
KEPT_SECONDS = 24 * 3600.0
_CACHED, _PART = "engine-", "part-"
_lock = threading.Lock()
_kept = ()  # the arguments of `keep`
_packages = {}  # digest → name of the package that is imported in this process


def keep(installed, digest, archive):
    """Keep the package for `run`: its name where it is installed, its digest, and its zip."""
    global _kept
    _kept = installed, digest, archive


def run(function, *arguments):
    """Call a function of the engine's module `remote`."""
    module = importlib.import_module(f"{package(*_kept)}.engine.execution.shipping.remote")
    return getattr(module, function)(*arguments)


def package(installed, digest, archive):
    """Return the name under which the package with this digest can be imported, after unpacking it if necessary."""
    with _lock:
        if digest not in _packages:
            _packages[digest] = installed if _is_installed(installed, digest) else _unpacked(digest, archive)
        return _packages[digest]


def source_files(folder):
    """Return the Python files of the package in a folder that are sent to workers, in order."""
    parts = [path for part in PARTS for path in (folder / part).rglob("*.py")]
    return sorted([folder / "__init__.py", *parts], key=lambda path: path.relative_to(folder).as_posix())


def sources_digest(folder):
    """Return a digest of the names and contents of the files that are sent to workers."""
    total = hashlib.sha256()
    for path in source_files(folder):
        content = path.read_bytes()
        total.update(f"{path.relative_to(folder).as_posix()}\n{len(content)}\n".encode())
        total.update(content)
    return total.hexdigest()[:32]


def _is_installed(installed, digest):
    try:
        found = importlib.util.find_spec(installed)
    except (ImportError, ValueError):
        return False
    if not (found and found.origin):
        return False
    try:
        return sources_digest(Path(found.origin).parent) == digest
    except OSError:
        return False


def _unpacked(digest, archive):
    """Unpack the package, unless it is unpacked already, and import it under its own name."""
    name = PACKAGE.format(digest)
    folder = _folder(digest, archive)
    spec = importlib.util.spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return name


def _folder(digest, archive):
    """Return the folder of the unpacked package.

    It is in the user's cache, so that compiled kernels last, or else temporary.
    """
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "rasterdask" / f"{_CACHED}{digest}"
    try:
        if not cache.is_dir():
            cache.parent.mkdir(parents=True, exist_ok=True)
            part = Path(tempfile.mkdtemp(prefix=_PART, dir=cache.parent))
            _unpack(archive, part)
            try:
                part.rename(cache)
            except OSError:
                # Another worker has unpacked it meanwhile.
                shutil.rmtree(part)
        # The folder may have been deleted, or the disk may be full.
        if sources_digest(cache) == digest:
            os.utime(cache)
            _forget_old_versions(cache.parent)
            return cache
    except (OSError, RuntimeError):
        pass
    temporary = Path(tempfile.mkdtemp(prefix="rasterdask-engine-", dir=_local_directory()))
    _unpack(archive, temporary)
    return temporary


def _forget_old_versions(folder):
    """Remove versions that have not been used for a day, except the few that were used last."""
    used = {}
    for path in folder.iterdir():
        try:
            if path.name.startswith((_CACHED, _PART)):
                used[path] = path.stat().st_mtime
        except OSError:
            # Another worker may remove it at the same time.
            continue
    versions = sorted((path for path in used if path.name.startswith(_CACHED)), key=used.get, reverse=True)
    for path, last in used.items():
        if path not in versions[:KEPT_VERSIONS] and time.time() - last > KEPT_SECONDS:
            shutil.rmtree(path, ignore_errors=True)


def _unpack(archive, folder):
    with zipfile.ZipFile(io.BytesIO(archive)) as files:
        files.extractall(folder)


def _local_directory():
    """Return the folder that the worker clears away when it ends."""
    from distributed import get_worker

    try:
        return get_worker().local_directory
    except ValueError:
        return None
