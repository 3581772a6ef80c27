"""Compile functions with numba where it can be imported, and say which form of a kernel is in use."""

from __future__ import annotations

import importlib
import importlib.util
import sys
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


def compiled(function: F) -> F:
    """Compile `function` at its first call with each kind of argument; kept on disk for the next process.

    Machine code is kept in `__pycache__` beside the source, or in the user's cache folder where that is read-only;
    where neither can be written, it is compiled anew in each process. Strict IEEE arithmetic: no reordering and no
    contraction, so a result is the same bits as NumPy's. The Global Interpreter Lock is released. Raises ImportError
    where numba cannot be used.

    Numba keeps compiled code until the file of the compiled function changes, and does not look at the files of what it
    calls or takes constants from. It goes by the function's name as well: that gets a stamp of all kernels' sources.
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
    """Return a few letters that are others when a source file under `folder` is."""
    stamp = 0
    for file in sorted(folder.rglob("*.py")):
        stamp = zlib.crc32(file.read_bytes(), stamp)
    return f"{stamp:08x}"


def form(kernel: str, wanted: str | None = None) -> ModuleType:
    """Return the module with the ``"numba"`` or ``"numpy"`` form of `kernel` (``"separable"``, ``"gather"``).

    `wanted`: one of the two, None: numba if it can be imported, else NumPy. Raises ImportError if numba is asked for
    and missing, ValueError for another name.
    """
    if wanted not in (None, "numba", "numpy"):
        raise ValueError(f"A kernel has the forms numba and numpy, not {wanted!r}.")
    if wanted is None:
        wanted = "numba" if numba_works() else "numpy"
    return importlib.import_module(f"{__package__}.{kernel}_{wanted}")


def numba_works() -> bool:
    """Return whether numba can be imported; where not, the kernels take their NumPy form, which is slower."""
    if importlib.util.find_spec("numba") is None:
        return False
    try:
        _numba()
    except ImportError:
        return False
    return True


def numba_is_loaded() -> bool:
    """Return whether numba has been imported already, which takes a second."""
    return "numba" in sys.modules and numba_works()


def _numba() -> ModuleType:
    try:
        return importlib.import_module("numba")
    except (AttributeError, OSError, SystemError) as error:
        # A numba that is older than the NumPy beside it, or an LLVM that does not load, fails in these ways.
        raise ImportError(f"numba cannot be used: {error}") from error
