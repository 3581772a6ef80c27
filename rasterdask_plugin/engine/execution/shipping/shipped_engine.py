"""Code that travels: the engine's own sources, and tasks that run where nothing of the engine is installed.

A function that is pickled by value unpacks everything else on the worker (`bootstrap`), and all that it is given are
bytes and texts. So nothing of ours, and nothing of rasterio's, is ever unpickled on a scheduler.
"""

from __future__ import annotations

import builtins
import io
import types
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import cloudpickle

from . import bootstrap

_ENGINE_FOLDER = Path(__file__).resolve().parents[2]
ENGINE_PACKAGE = __package__.rsplit(".", 2)[0]


def _call(source, name, *arguments):
    """Load `bootstrap` from its source, once a process, and run it. Pickled by value: it has its imports inside."""
    import importlib.abc
    import importlib.util
    import sys

    class FromText(importlib.abc.InspectLoader):
        def get_source(self, fullname):
            return source

    module = sys.modules.get(name)
    if module is None:
        spec = importlib.util.spec_from_loader(name, FromText())
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        module = sys.modules.setdefault(name, module)
    return module.run(*arguments)


async def _call_beside(call, *arguments):
    """Do the same in another thread than the worker's event loop, which goes on."""
    import asyncio

    return await asyncio.get_running_loop().run_in_executor(None, call, *arguments)


class ByValue:
    """A function that needs only built-ins and is pickled with its code: it comes out of a pickle as that function."""

    def __init__(self, function: Callable):
        copy = types.FunctionType(function.__code__, {"__builtins__": builtins}, function.__name__)
        # What a main module has is pickled by value, wherever it is pickled again: on a scheduler, too.
        copy.__module__ = "__main__"
        self._payload = cloudpickle.dumps(copy)

    def __reduce__(self):
        return cloudpickle.loads, (self._payload,)

    def __call__(self, *_: Any):
        """Raise TypeError: dask wants to be given something that can be called."""
        raise TypeError("A function that travels is called where it arrives.")


@dataclass(frozen=True)
class ShippedEngine:
    """The engine as workers get it, and how its functions are called there."""

    call: ByValue
    call_beside: ByValue  # takes `call` first; for dask's `Client.run`, which would block the worker's event loop
    first: tuple[str, str, str, str, bytes]  # the first arguments of `call`

    @classmethod
    def pack(cls) -> ShippedEngine:
        """Pack the sources of this engine."""
        digest = bootstrap.sources_digest(_ENGINE_FOLDER)
        source = Path(bootstrap.__file__).read_text(encoding="utf-8")
        name = f"rasterdask_bootstrap_{digest}"
        first = (source, name, ENGINE_PACKAGE, digest, _archive())
        return cls(ByValue(_call), ByValue(_call_beside), first)


def _archive() -> bytes:
    """Return a zip of the Python files of the engine."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as files:
        for path in sorted(_ENGINE_FOLDER.rglob("*.py")):
            files.write(path, path.relative_to(_ENGINE_FOLDER).as_posix())
    return packed.getvalue()
