"""The engine that waits for the next job: at most one, and only for a job that would start just such a one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from .child import Engine

# An engine that has waited for longer is not given a job: it ends by itself a little later (`IDLE_SECONDS` in
# engine/program/supervised.py; a test compares them).
KEPT_SECONDS = 240.0

_PACKAGE = Path(__file__).absolute().parents[1]
# What the engine imports of the plugin.
_IMPORTED = ("engine", "vocabulary")


class _Waiting(NamedTuple):
    description: Hashable
    engine: Engine
    since: float


_lock = threading.Lock()
_waiting: _Waiting | None = None
_starting: threading.Thread | None = None


def description(command: Sequence[str], environment: Mapping[str, str], interpreter: Hashable) -> Hashable:
    """Return all that decides how an engine behaves: a job is given to one that was started with the same."""
    try:
        folder = Path.cwd()
    except OSError:  # somebody has removed it
        folder = None
    return tuple(command), frozenset(environment.items()), interpreter, folder, frozenset(_files())


def take(wanted: Hashable) -> Engine | None:
    """Return the engine that waits, if it is as `wanted` and ready for a job; any other one is ended."""
    found = _exchange(None)
    if found is None:
        return None
    young = time.monotonic() - found.since < KEPT_SECONDS
    if young and found.description == wanted and found.engine.is_ready():
        return found.engine
    found.engine.end()
    return None


def keep(description: Hashable, engine: Engine) -> None:
    """Have an engine without a job wait for the next one. An engine that waits already is ended."""
    _end(_exchange(_Waiting(description, engine, time.monotonic())))


def start(make: Callable[[], None]) -> None:
    """Have a thread call `make`, which starts an engine and has it wait. Whoever wants one waits for that thread."""
    global _starting
    _starting = threading.Thread(target=make, name="rasterdask", daemon=True)
    _starting.start()


def end() -> None:
    """End the engine that waits, if there is one."""
    _end(_exchange(None))


def _exchange(new: _Waiting | None) -> _Waiting | None:
    global _waiting
    if _starting is not None and _starting is not threading.current_thread():
        _starting.join()
    with _lock:
        earlier, _waiting = _waiting, new
    return earlier


def _end(waiting: _Waiting | None) -> None:
    if waiting is not None:
        waiting.engine.end()


def _files() -> Iterator[tuple[str, int]]:
    """Yield the files of the engine, with the time of their last change: a plugin may be replaced in its folder."""
    for name in _IMPORTED:
        for path in (_PACKAGE / name).rglob("*.py"):
            yield str(path), path.stat().st_mtime_ns
