"""Computes tasks: one loop submits them, and backends run them in threads, in processes or on a cluster.

`loop` has the loop, and the protocols of a task and of a backend. `request` describes the execution that a caller
wants. `start` starts it: threads of this process, or a backend of `dask`. Only the backends of `dask` import
distributed.
"""

from __future__ import annotations

from .loop import Backend, Task, run_tasks
from .request import Execution, Needs
from .start import running
from .threads import LARGE_BLOCK, SPARE_BLOCKS, ThreadsBackend

__all__ = [
    "LARGE_BLOCK",
    "SPARE_BLOCKS",
    "Backend",
    "Execution",
    "Needs",
    "Task",
    "ThreadsBackend",
    "run_tasks",
    "running",
]
