"""The names of what computes blocks."""

from __future__ import annotations

THREADS, PROCESSES, CLUSTER = KINDS = ("threads", "processes", "cluster")
