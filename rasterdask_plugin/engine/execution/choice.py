"""What runs a job: the choice, checked, and the backend that it starts."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from ..errors import RasterDaskError
from ..execution_kinds import CLUSTER, KINDS, PROCESSES, THREADS
from ..machine import core_count, default_memory
from ..raster_file import RasterFile
from .loop import Backend
from .threads import ThreadsBackend

if TYPE_CHECKING:
    from distributed import Client


@dataclass(frozen=True)
class Execution:
    """Where blocks are computed.

    `threads` of this process, `processes` of this machine, or the workers of a dask `cluster`. `scheduler` is the
    address of the cluster's scheduler (`tcp://…`, `tls://…`), the path of its scheduler file, or a
    `distributed.Client`; left out, it is the client that this process has, or what dask's configuration says
    (DASK_SCHEDULER_ADDRESS, say).

    Raises RasterDaskError for what does not go together.
    """

    kind: str = THREADS
    workers: int = 0  # threads or processes, 0: one a core; of a cluster, at most so many blocks at once, 0: its size
    scheduler: str | Client | None = None
    report: str | None = None  # path of an HTML file for dask's performance report
    memory: int | None = None  # bytes for blocks; None: `machine.default_memory`

    def __post_init__(self):
        if self.kind not in KINDS:
            raise RasterDaskError(f"execution: one of {', '.join(KINDS)} is wanted, not {self.kind!r}.")
        if self.scheduler is not None and self.kind != CLUSTER:
            raise RasterDaskError(f"A scheduler belongs to the execution {CLUSTER}, not to {self.kind}.")
        if self.report is not None and self.kind == THREADS:
            raise RasterDaskError(f"dask reports on {PROCESSES} or a {CLUSTER}, not on {THREADS}: leave report out.")


@dataclass(frozen=True)
class Needs:
    """What the workers of a job must have."""

    inputs: tuple[RasterFile, ...] = ()  # that they must see as this machine does
    kernels: bool = False  # that are compiled with numba
    block_bytes: int = 0  # of the largest result


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
    """Start what `execution` chooses, check that it can do the work, and close it in the end, whatever happens.

    Raises RasterDaskError if a cluster cannot be reached or cannot do the work, Cancelled while it is waited for.
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
        # After an error nobody waits for blocks that nobody wants.
        backend.close(wait=finished)


def _starter(kind: str) -> Callable[..., Backend]:
    """Return what starts a backend that needs distributed, whose import takes half a second."""
    try:
        import distributed  # noqa: F401
    except ImportError as error:
        raise RasterDaskError(
            f"The execution {kind} needs the Python package distributed, which cannot be imported ({error}). "
            f"Install it (on Debian and Ubuntu: python3-distributed), or choose {THREADS}."
        ) from error
    if kind == PROCESSES:
        from .processes import start_processes

        return start_processes
    from .cluster import join_cluster

    return join_cluster
