"""Computing tasks: one bounded loop, and backends that do the work somewhere.

`loop` is the loop, and what it wants of a task and of a backend. `request` says what is asked for, `start` starts it:
threads of this process, or what `dask` has. Only those who ask for `dask` import distributed.
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
