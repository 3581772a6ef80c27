"""The execution that a caller wants, and what its workers need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...vocabulary.names import CLUSTER, EXECUTIONS, PROCESSES, THREADS
from ..errors import RasterDaskError
from ..raster.raster_file import RasterFile

if TYPE_CHECKING:
    from distributed import Client


@dataclass(frozen=True)
class Execution:
    """Where blocks are computed.

    `threads` of this process, `processes` of this machine, or the workers of a dask `cluster`. `scheduler` is the
    address of the cluster's scheduler (`tcp://…`, `tls://…`), the path of its scheduler file, or a
    `distributed.Client`; If left out, it is the client that this process has, or the scheduler in dask's configuration
    (such as DASK_SCHEDULER_ADDRESS).

    Raises RasterDaskError for values that contradict each other.
    """

    kind: str = THREADS
    workers: int = 0  # threads or processes, 0: one a core; of a cluster, at most so many blocks at once, 0: its size
    scheduler: str | Client | None = None
    report: str | None = None  # path of an HTML file for dask's performance report
    memory: int | None = None  # bytes for blocks; None: `machine.default_memory`

    def __post_init__(self):
        if self.kind not in EXECUTIONS:
            raise RasterDaskError(f"execution: one of {', '.join(EXECUTIONS)} is wanted, not {self.kind!r}.")
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
