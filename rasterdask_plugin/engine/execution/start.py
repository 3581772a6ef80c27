"""Starts the backend that a request names, and closes it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Callable

from ...vocabulary.names import PROCESSES, THREADS
from ..errors import RasterDaskError
from ..planning.machine import core_count, default_memory
from .loop import Backend
from .request import Execution, Needs
from .threads import ThreadsBackend


def _silent(message: str) -> None:
    pass


def _never() -> bool:
    return False


@contextlib.contextmanager
def running(
    execution: Execution,
    needs: Needs,
    *,
    log: Callable[[str], None] = _silent,
    warn: Callable[[str], None] = _silent,
    cancelled: Callable[[], bool] = _never,
) -> Iterator[Backend]:
    """Start the backend that `execution` chooses, check that it can do the work, and close it at the end in any case.

    Raises RasterDaskError if a cluster cannot be reached or cannot do the work, and Cancelled if the run is cancelled
    while it waits for the cluster.
    """
    if execution.kind == THREADS:
        backend: Backend = ThreadsBackend(execution.workers or core_count(), needs.block_bytes)
    else:
        start = _starter(execution.kind)
        backend = start(execution, execution.memory or default_memory(), needs, log, warn, cancelled)
    finished = False
    try:
        yield backend
        finished = True
    finally:
        # After an error nobody needs the other blocks, so the backend does not wait for them.
        backend.close(wait=finished)


def _starter(kind: str) -> Callable[..., Backend]:
    """Return the function that starts a backend which needs distributed. Its import takes half a second."""
    try:
        import distributed  # noqa: F401
    except ImportError as error:
        raise RasterDaskError(
            "The execution {} needs the Python package distributed, which cannot be imported ({}). "
            "Install it (on Debian and Ubuntu: python3-distributed), or choose {}.",
            kind,
            error,
            THREADS,
        ) from error
    if kind == PROCESSES:
        from .dask.processes import start_processes

        return start_processes
    from .dask.cluster import join_cluster

    return join_cluster
