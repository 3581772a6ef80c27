"""Whether a job has left no trace in the process, so that the next job may run in it."""

from __future__ import annotations

import gc
import os
import threading
import time
from dataclasses import dataclass
from pathlib import Path

# Resident memory of a process that is kept. A fresh one has 110 to 250 MB, by what its job imports.
LARGEST_MB = 400
# How long threads have that were told to end.
_THREAD_SECONDS = 0.2
# What stands in the text of a job after which some trace stays: GDAL remembers the contents of remote files by name,
# which a VRT may name as well, and optimising may change for good how the process takes memory.
_TRACES = ("/vsi", "://", ".vrt", '"optimise"')


@dataclass(frozen=True)
class Surroundings:
    """What a job could change in its process."""

    environment: dict[str, str]
    folder: Path | None
    threads: frozenset[threading.Thread]


def surroundings() -> Surroundings:
    """Return what is so now."""
    try:
        folder = Path.cwd()
    except OSError:  # somebody has removed it
        folder = None
    return Surroundings(dict(os.environ), folder, frozenset(threading.enumerate()))


def is_as_before(before: Surroundings, job: str) -> bool:
    """Clean up after a job, whose text this is, and return whether the process is again as a fresh one."""
    from ..planning.freed_memory import give_back_memory
    from ..planning.machine import MEGABYTE, forget_peak_memory, resident_memory

    if any(trace in job.lower() for trace in _TRACES):
        return False
    end = time.monotonic() + _THREAD_SECONDS
    for thread in frozenset(threading.enumerate()) - before.threads:
        thread.join(max(0.0, end - time.monotonic()))
    # Frames of an error may still hold files open.
    gc.collect()
    give_back_memory()
    forget_peak_memory()
    return surroundings() == before and resident_memory() <= LARGEST_MB * MEGABYTE
