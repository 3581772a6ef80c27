"""Code that is sent to workers: the engine's own sources, and tasks that run where the engine is not installed.

A plugin, which dask gives each worker once, brings the sources. A task brings only a function that is pickled by value
and calls what the plugin has brought (`bootstrap`). Both get only bytes and texts as arguments. So a scheduler never
unpickles anything of the engine or of rasterio.
"""

from __future__ import annotations

import builtins
import contextlib
import io
import types
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import cloudpickle
from distributed import Client
from distributed.diagnostics.plugin import WorkerPlugin

from . import bootstrap

_FOLDER = Path(__file__).resolve().parents[3]
PACKAGE = __package__.rsplit(".", 3)[0]


def _make_plugin(source, name, *package):
    """Return a plugin for a worker that loads `bootstrap` from its source there. Pickled by value."""
    import importlib.abc
    import importlib.util
    import sys

    from distributed.diagnostics.plugin import WorkerPlugin

    class FromText(importlib.abc.InspectLoader):
        def get_source(self, fullname):
            return source

    class Engine(WorkerPlugin):
        def setup(self, worker):
            if name not in sys.modules:
                spec = importlib.util.spec_from_loader(name, FromText())
                module = importlib.util.module_from_spec(spec)
                spec.loader.exec_module(module)
                module.keep(*package)
                sys.modules[name] = module

    return Engine()


def _call(name, *arguments):
    """Call what the plugin has loaded. Pickled by value: it has its imports inside."""
    import sys

    if name not in sys.modules:
        raise RuntimeError("the engine has not come to this worker")
    return sys.modules[name].run(*arguments)


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


class EnginePlugin(WorkerPlugin):
    """What dask gives each worker once, those that come later too. It comes out of a pickle as `_make_plugin`'s."""

    idempotent = True  # newer dask then leaves alone workers that have it

    def __init__(self, *arguments: Any):
        self._make = ByValue(_make_plugin)
        self._arguments = arguments

    def __reduce__(self):
        return self._make, self._arguments


@dataclass(frozen=True)
class ShippedEngine:
    """The engine as workers get it, and how its functions are called there."""

    name: str  # of the module on the workers, and the first argument of `call`
    plugin: EnginePlugin
    call: ByValue
    call_beside: ByValue  # takes `call` first; for dask's `Client.run`, which would block the worker's event loop

    @classmethod
    def pack(cls) -> ShippedEngine:
        """Pack the sources of this engine."""
        digest = bootstrap.sources_digest(_FOLDER)
        source = Path(bootstrap.__file__).read_text(encoding="utf-8")
        name = f"rasterdask_bootstrap_{digest}"
        plugin = EnginePlugin(source, name, PACKAGE, digest, _archive())
        return cls(name, plugin, ByValue(_call), ByValue(_call_beside))

    def send(self, client: Client) -> None:
        """Send the engine to the workers of a client, and to those that will come. The scheduler never unpickles it."""
        # The first is of newer versions, in which the second is deprecated.
        register = getattr(client, "register_plugin", None) or client.register_worker_plugin
        # A worker may be lost while it is sent. The others have it then, and if the scheduler is lost, the next call
        # says so.
        with contextlib.suppress(OSError):
            register(self.plugin, name=self.name)


def _archive() -> bytes:
    """Return a zip of the files of the package that travel."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as files:
        for path in bootstrap.source_files(_FOLDER):
            files.write(path, path.relative_to(_FOLDER).as_posix())
    return packed.getvalue()
