"""The code of the worker's side. It runs tasks, and checks whether this worker can run them. It returns plain data."""

from __future__ import annotations

import importlib
import io
import pickle  # nosec B403 # dask runs tasks as pickles: only who may run code on a worker can send one
import platform
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import rasterio

from ....vocabulary.text import Text, text_of
from ...errors import RasterDaskError
from ...raster.raster_file import open_dataset

_PACKAGE = __package__.rsplit(".", 3)[0]

RESULT, REFUSED, ERROR, MEMORY, FAULT = "result", "refused", "error", "memory", "fault"


@dataclass(frozen=True)
class Demands:
    """What a run needs of each worker. It is plain data, since the engine may have another package name there."""

    run: str  # identifies the run, so that each run checks again
    inputs: tuple[tuple[str, tuple[tuple[str, str], ...], tuple[int, int, int]], ...]  # path, options, size and bands
    files: tuple[tuple[str, int], ...]  # local files of the inputs, and their sizes in bytes
    cache_bytes: int  # size of GDAL's cache of decoded blocks

    def plain(self) -> tuple:
        """Return a tuple from which `Demands(*plain)` makes the same again."""
        return self.run, self.inputs, self.files, self.cache_bytes


def survey(demands: tuple) -> dict[str, object]:
    """Return a description of this worker, and what prevents it from doing the work."""
    return {
        "host": platform.node(),
        "rasterio": rasterio.__version__,
        "numba": _numba_works(),
        "problems": [problem.plain() for problem in _problems(Demands(*demands))],
    }


def run_task(package: str, demands: tuple, task: bytes) -> tuple:
    """Run a pickled task. In the pickle the engine's package has the name `package`.

    Returns the kind of outcome, the worker's address, and what belongs to the kind. For `result` that is the result,
    for `refused` the reason why this worker cannot do the work (`Text.plain`), for `error` a message (likewise), for
    `memory` nothing, and for `fault` (an unforeseen error) a message and a traceback.
    """
    wanted = Demands(*demands)
    problems = _problems(wanted)
    if problems:
        return REFUSED, address(), Text.join("\n", problems).plain()
    try:
        with rasterio.Env(GDAL_CACHEMAX=wanted.cache_bytes):
            return RESULT, address(), _Unpickler(io.BytesIO(task), package).load().run()
    except RasterDaskError as error:
        return ERROR, address(), text_of(error).plain()
    except MemoryError:
        return MEMORY, address()
    except Exception as error:  # noqa: BLE001 - its class may not exist in the process that waits for the result
        return FAULT, address(), f"{type(error).__name__}: {error}", traceback.format_exc()


def address() -> str:
    """Return the address of this worker."""
    from distributed import get_worker

    try:
        return get_worker().address
    except ValueError:
        return platform.node()


class _Unpickler(pickle.Unpickler):
    """Finds the engine's classes and functions in this engine, whatever name the pickle has for the package."""

    def __init__(self, file: io.BytesIO, package: str):
        super().__init__(file)
        self._package = package

    def find_class(self, module: str, name: str) -> object:
        if module == self._package or module.startswith(self._package + "."):
            module = _PACKAGE + module[len(self._package) :]
        return super().find_class(module, name)


@lru_cache(maxsize=16)
def _problems(demands: Demands) -> tuple[Text, ...]:
    """Check, once for each run, whether the inputs here are the same as where the run was started."""
    problems = {}
    for path, size in demands.files:
        try:
            here = Path(path).stat().st_size
        except OSError as error:
            problems[path] = Text("{}: {}", path, error.strerror)
            continue
        if here != size:
            problems[path] = Text("{}: another file, of {:,} bytes instead of {:,}", path, here, size)
    for path, options, shape in demands.inputs:
        if path not in problems:
            problems[path] = _opening(path, options, shape)
    return tuple(filter(None, problems.values()))


def _opening(path: str, options: Sequence[tuple[str, str]], shape: tuple[int, int, int]) -> Text | None:
    try:
        with open_dataset(path, tuple(options)) as dataset:
            here = (dataset.width, dataset.height, dataset.count)
    except RasterDaskError as error:
        return text_of(error)
    return None if here == shape else Text("{}: another raster, of {} × {} pixels and {} bands", path, *here)


def _numba_works() -> bool:
    try:
        importlib.import_module("numba")
    except Exception:  # noqa: BLE001 - a numba that does not fit its NumPy or LLVM fails in many ways
        return False
    return True
