"""Computing the blocks of a lazy raster: one bounded loop, and backends that do the work somewhere.

`loop` is the loop and what it wants of a task and of a backend; `blocks` are the tasks of a raster. `choice` chooses
the backend: `threads`, `processes` or `cluster`. What only the last two need is imported with them alone.
"""

from __future__ import annotations

from .blocks import BlockTask, computed_blocks, middle_block
from .choice import Execution, Needs, running
from .loop import Backend, Task, run_tasks
from .threads import LARGE_BLOCK, SPARE_BLOCKS, ThreadsBackend

__all__ = [
    "LARGE_BLOCK",
    "SPARE_BLOCKS",
    "Backend",
    "BlockTask",
    "Execution",
    "Needs",
    "Task",
    "ThreadsBackend",
    "computed_blocks",
    "middle_block",
    "run_tasks",
    "running",
]
