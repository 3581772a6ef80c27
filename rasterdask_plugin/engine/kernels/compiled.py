"""Compile functions with numba, or say how to get numba where it is missing."""

from __future__ import annotations

import contextlib
import importlib
import sys
import threading
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

from ..errors import RasterDaskError

F = TypeVar("F", bound=Callable[..., Any])


def compiled(function: F) -> F:
    """Compile `function` at its first call with each type of argument, and keep the machine code on disk.

    Machine code is kept in `__pycache__` beside the source, or in the user's cache folder if that is read-only. If
    neither can be written, each process compiles again. Arithmetic is strict IEEE, without reordering and contraction,
    so a result has the same bits on every machine. The function releases the Global Interpreter Lock. Raises
    ImportError if numba cannot be used.

    Numba's cache notices only changes in the file of the compiled function, not in the files of functions and constants
    that it uses. The cache also depends on the function's name. So the name gets a stamp of all kernels' sources.
    """
    numba = _numba()
    function.__qualname__ += f"_{sources_stamp(Path(__file__).parent)}"
    options = {"nogil": True, "error_model": "numpy", "nopython": True}
    try:
        return numba.jit(cache=True, **options)(function)
    except RuntimeError:  # numba's "no locator available": nowhere to keep the cache
        return numba.jit(**options)(function)


@cache
def sources_stamp(folder: Path) -> str:
    """Return a short text that changes when a source file under `folder` changes."""
    stamp = 0
    for file in sorted(folder.rglob("*.py")):
        stamp = zlib.crc32(file.read_bytes(), stamp)
    return f"{stamp:08x}"


def require_numba() -> None:
    """Raise RasterDaskError, which says how to get numba, if numba cannot be used."""
    try:
        _numba()
    except ImportError as error:
        raise RasterDaskError(
            "This needs numba, which cannot be used in {} ({}). Install numba: the package "
            "python3-numba on Debian and Ubuntu, else numba by conda or pip.",
            sys.executable,
            error,
        ) from error


@contextlib.contextmanager
def telling_of_compilation(tell: Callable[[], None]) -> Iterator[None]:
    """Call `tell` when the first function inside is compiled. Machine code that was kept on disk is not compiled.

    Raises ImportError if numba cannot be used.
    """
    _numba()
    event = importlib.import_module("numba.core.event")
    told = threading.Event()

    class Once(event.Listener):
        def on_start(self, event: object) -> None:
            if not told.is_set():
                told.set()
                tell()

        def on_end(self, event: object) -> None:
            pass

    with event.install_listener("numba:compile", Once()):
        yield


def numba_is_loaded() -> bool:
    """Return whether numba has already been imported. The import takes a second."""
    return sys.modules.get("numba") is not None


def _numba() -> ModuleType:
    try:
        return importlib.import_module("numba")
    except (AttributeError, OSError, SystemError) as error:
        # A numba that is older than the NumPy beside it, or an LLVM that does not load, fails in these ways.
        raise ImportError(f"numba cannot be used: {error}") from error
