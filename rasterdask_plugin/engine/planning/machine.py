"""Tells how much memory and how many cores this process may use, and how much memory it has used."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

import dask.system
import psutil

MEGABYTE, GIGABYTE = 2**20, 2**30
MAX_DEFAULT_MEMORY = 2048 * MEGABYTE


def core_count() -> int:
    """Return how many cores this process may use. Its affinity and its control group may limit them."""
    return dask.system.CPU_COUNT


def default_memory() -> int:
    """Return the default memory budget in bytes: a quarter of the available memory, at most 2 GB."""
    return min(available_memory() // 4, MAX_DEFAULT_MEMORY)


def available_memory() -> int:
    """Return the machine's memory in bytes, or the limit of the control group if that is lower."""
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
        # The peak of getrusage would include that of the process which started this one.
        status = Path("/proc/self/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) * 1024
    if os.name == "nt":
        return psutil.Process().memory_info().peak_wset
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def forget_peak_memory() -> None:
    """Count the peak from now on, where the system can: on Linux. Elsewhere it stays that of the whole process."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


def resident_memory() -> int:
    """Return the memory in bytes that this process has resident now."""
    return psutil.Process().memory_info().rss
