"""What runs first on a worker: finds or unpacks the engine there. The standard library is all that this needs.

The source of this module travels with each task, and the engine's as a zip, so that nothing of the project need be
installed on a worker. Two versions of the engine on one cluster never meet: each has a package name of its own.
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
import zipfile
from pathlib import Path

PACKAGE = "rasterdask_engine_{}"
_lock = threading.Lock()
_packages = {}  # digest → name of the package that is imported in this process


def run(installed, digest, archive, function, *arguments):
    """Call a function of the engine's module `remote`; `installed` is the engine's name where it is installed."""
    module = importlib.import_module(f"{package(installed, digest, archive)}.execution.shipping.remote")
    return getattr(module, function)(*arguments)


def package(installed, digest, archive):
    """Return the name of the package of the engine whose sources have this digest, ready to be imported from."""
    with _lock:
        if digest not in _packages:
            _packages[digest] = installed if _is_installed(installed, digest) else _unpacked(digest, archive)
        return _packages[digest]


def sources_digest(folder):
    """Return a digest of all Python files in a folder and those in it, names and contents."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*.py"), key=lambda path: path.relative_to(folder).as_posix()):
        content = path.read_bytes()
        total.update(f"{path.relative_to(folder).as_posix()}\n{len(content)}\n".encode())
        total.update(content)
    return total.hexdigest()[:32]


def _is_installed(installed, digest):
    try:
        found = importlib.util.find_spec(installed)
    except (ImportError, ValueError):
        return False
    return bool(found and found.origin) and sources_digest(Path(found.origin).parent) == digest


def _unpacked(digest, archive):
    """Unpack the engine, unless that was done before, and import it under a name of its own."""
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
    """Return the folder of the unpacked engine: in the user's cache, so that compiled kernels last, or a temporary."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "rasterdask" / f"engine-{digest}"
    try:
        if not cache.is_dir():
            cache.parent.mkdir(parents=True, exist_ok=True)
            part = Path(tempfile.mkdtemp(dir=cache.parent))
            _unpack(archive, part)
            try:
                part.rename(cache)
            except OSError:
                # Another worker was faster.
                shutil.rmtree(part)
        # Somebody may have tidied up there, or run out of disk.
        if sources_digest(cache) == digest:
            return cache
    except (OSError, RuntimeError):
        pass
    temporary = Path(tempfile.mkdtemp(prefix="rasterdask-engine-", dir=_local_directory()))
    _unpack(archive, temporary)
    return temporary


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
