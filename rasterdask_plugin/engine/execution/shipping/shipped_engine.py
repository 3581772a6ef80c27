"""Sends the engine's own sources to workers, so that tasks run where the engine is not installed.

A worker plugin brings the sources; dask gives it to each worker once. A task brings only a function that is pickled by
value and calls what the plugin has brought (`bootstrap`). Both get only bytes and texts as arguments. So a scheduler
never unpickles anything of the engine or of rasterio.
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
    """Return a plugin that loads `bootstrap` from its source on a worker. This function is pickled by value."""
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
    """Call a function of what the plugin has loaded. It is pickled by value, and so has its imports inside."""
    import sys

    if name not in sys.modules:
        raise RuntimeError("the engine has not reached this worker")
    return sys.modules[name].run(*arguments)


async def _call_beside(call, *arguments):
    """Do the same in another thread than that of the worker's event loop, which goes on."""
    import asyncio

    return await asyncio.get_running_loop().run_in_executor(None, call, *arguments)


class ByValue:
    """A function that needs only built-ins and is pickled with its code. Its pickle is loaded as the plain function."""

    def __init__(self, function: Callable):
        copy = types.FunctionType(function.__code__, {"__builtins__": builtins}, function.__name__)
        # cloudpickle pickles functions of a main module by value, also when a scheduler pickles them again.
        copy.__module__ = "__main__"
        self._payload = cloudpickle.dumps(copy)

    def __reduce__(self):
        return cloudpickle.loads, (self._payload,)

    def __call__(self, *_: Any):
        """Raise TypeError. The method exists because dask accepts only what can be called."""
        raise TypeError("This function can only be called on a worker.")


class EnginePlugin(WorkerPlugin):
    """The plugin that dask gives each worker once, also workers that join later.

    Its pickle is loaded as the plugin that `_make_plugin` returns.
    """

    idempotent = True  # newer versions of dask then do nothing with workers that have it

    def __init__(self, *arguments: Any):
        self._make = ByValue(_make_plugin)
        self._arguments = arguments

    def __reduce__(self):
        return self._make, self._arguments


@dataclass(frozen=True)
class ShippedEngine:
    """The packed sources of the engine, and the functions that call the engine on workers."""

    name: str  # name of the module on the workers, and the first argument of `call`
    plugin: EnginePlugin
    call: ByValue
    call_beside: ByValue  # gets `call` as its first argument; for `Client.run`, where `call` would block the event loop

    @classmethod
    def pack(cls) -> ShippedEngine:
        """Pack the sources of this engine."""
        digest = bootstrap.sources_digest(_FOLDER)
        source = Path(bootstrap.__file__).read_text(encoding="utf-8")
        name = f"rasterdask_bootstrap_{digest}"
        plugin = EnginePlugin(source, name, PACKAGE, digest, _archive())
        return cls(name, plugin, ByValue(_call), ByValue(_call_beside))

    def send(self, client: Client) -> None:
        """Send the engine to the workers of a client, also to those that join later. No scheduler unpickles it."""
        # Newer versions of dask have the first, and deprecate the second.
        register = getattr(client, "register_plugin", None) or client.register_worker_plugin
        # A worker may be lost meanwhile. Then the other workers have the engine. If the scheduler is lost, the next
        # call raises an error.
        with contextlib.suppress(OSError):
            register(self.plugin, name=self.name)


def _archive() -> bytes:
    """Return a zip of the files that are sent to workers."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as files:
        for path in bootstrap.source_files(_FOLDER):
            files.write(path, path.relative_to(_FOLDER).as_posix())
    return packed.getvalue()
