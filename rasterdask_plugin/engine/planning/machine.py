"""What the machine has: memory and cores that this process may use, and what it has used."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import dask.system
import psutil

MEGABYTE = 2**20
MAX_DEFAULT_MEMORY = 2048 * MEGABYTE


def core_count() -> int:
    """Return how many cores this process may use, by affinity and control group as well."""
    return dask.system.CPU_COUNT


def default_memory() -> int:
    """Return the bytes that a run may use unless told otherwise: a quarter of the machine's, at most 2 GB."""
    return min(available_memory() // 4, MAX_DEFAULT_MEMORY)


def available_memory() -> int:
    """Return the machine's memory in bytes, or the control group's limit where that is lower."""
    total = psutil.virtual_memory().total
    for limit in ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"):
        try:
            total = min(total, int(Path(limit).read_text()))
        except (OSError, ValueError):
            continue
    return total


def peak_memory() -> int:
    """Return the most memory in bytes that this process has had resident."""
    if sys.platform == "linux":
        # Not getrusage: its peak starts with what the process was forked from.
        status = Path("/proc/self/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) * 1024
    if os.name == "nt":
        return psutil.Process().memory_info().peak_wset
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
