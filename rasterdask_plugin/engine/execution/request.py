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

    That is in `threads` of this process, in `processes` of this machine, or on the workers of a dask `cluster`.
    `scheduler` is the address of the cluster's scheduler (`tcp://…`, `tls://…`), the path of its scheduler file, or a
    `distributed.Client`. If it is left out, it is the client that this process has, or else the scheduler in dask's
    configuration (such as DASK_SCHEDULER_ADDRESS).

    Raises RasterDaskError for values that contradict each other.
    """

    kind: str = THREADS
    workers: int = 0  # threads or processes (0: one for each core), or blocks at once on a cluster (0: its threads)
    scheduler: str | Client | None = None
    report: str | None = None  # path of an HTML file for dask's performance report
    memory: int | None = None  # bytes for blocks; None: `machine.default_memory`

    def __post_init__(self):
        if self.kind not in EXECUTIONS:
            raise RasterDaskError("execution: must be one of {}, not {!r}.", ", ".join(EXECUTIONS), self.kind)
        if self.scheduler is not None and self.kind != CLUSTER:
            raise RasterDaskError("A scheduler belongs to the execution {}, not to {}.", CLUSTER, self.kind)
        if self.report is not None and self.kind == THREADS:
            raise RasterDaskError(
                "dask reports on {} or a {}, not on {}: leave report out.", PROCESSES, CLUSTER, THREADS
            )


@dataclass(frozen=True)
class Needs:
    """What the workers of a job must have."""

    inputs: tuple[RasterFile, ...] = ()  # files that must be the same there as on this machine
    kernels: bool = False  # whether they need kernels that are compiled with numba
    block_bytes: int = 0  # size of the largest result
