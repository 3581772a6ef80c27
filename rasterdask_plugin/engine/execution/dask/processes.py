"""Runs tasks in processes of this machine: a dask cluster of the engine's own, on the loopback interface."""

from __future__ import annotations

import contextlib
import importlib.util
import logging
import shutil
import tempfile
from typing import Callable

import dask
import psutil
from distributed import Client, Nanny, Scheduler, SpecCluster

from ....vocabulary.names import PROCESSES
from ....vocabulary.text import Text
from ...planning.chunks import gdal_cache_bytes
from ...planning.machine import MEGABYTE, core_count
from ..request import Execution, Needs
from ..waiting import interruptible
from .cluster import ClusterBackend, start_on
from .report import check_report

# Memory of a worker besides its blocks: for Python and its packages, numba's compiler and intermediate results.
BASE_MEMORY = 512 * MEGABYTE
_LEAST_CACHE_BYTES = 16 * MEGABYTE
_LOOPBACK = "127.0.0.1"
_CLOSING_SECONDS = 5
_KILLING_SECONDS = 0.2
_CONFIGURATION = {
    "distributed.worker.multiprocessing-method": "spawn",  # GDAL and threads do not survive a fork
    # Workers never spill blocks to the disk.
    "distributed.worker.memory.target": False,
    "distributed.worker.memory.spill": False,
}


def start_processes(
    execution: Execution,
    memory: int,
    needs: Needs,
    log: Callable[[str], None],
    warn: Callable[[str], None],
    cancelled: Callable[[], bool],
) -> ClusterBackend:
    """Start the processes and return the backend that uses them."""
    workers = execution.workers or core_count()
    folder = tempfile.mkdtemp(prefix="rasterdask-")
    try:
        cluster, client = interruptible(
            lambda: _start(workers, memory, folder), cancelled, discard=lambda pair: _kill(*pair, folder)
        )
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise

    def close(wait: bool) -> None:
        if wait:
            client.close(timeout=_CLOSING_SECONDS)
            cluster.close(timeout=_CLOSING_SECONDS)
            shutil.rmtree(folder, ignore_errors=True)
        else:
            _kill(cluster, client, folder)

    try:
        report = check_report(client, execution.report, cancelled)
        log(Text("{} worker processes on this machine{}", workers, _dashboard(client)))
        return start_on(
            client,
            execution,
            memory,
            needs,
            warn,
            cancelled,
            cache_bytes=max(_LEAST_CACHE_BYTES, gdal_cache_bytes(memory) // workers),
            log=log,
            kind=PROCESSES,
            writer_threads=workers,
            report=report,
            on_close=close,
        )
    except BaseException:
        close(False)
        raise


def worker_memory(memory: int, workers: int) -> int:
    """Return the memory in bytes at which a worker process is stopped. `memory` is the budget for all blocks."""
    # A worker gets twice its share, since the budget leaves out a kernel's intermediate results.
    return BASE_MEMORY + 2 * memory // workers


def _start(workers: int, memory: int, folder: str) -> tuple[SpecCluster, Client]:
    with_dashboard = importlib.util.find_spec("bokeh") is not None
    with dask.config.set({**_CONFIGURATION, "temporary-directory": folder}):
        # The workers of a LocalCluster would listen for HTTP on all interfaces.
        common = {"host": _LOOPBACK, "dashboard_address": f"{_LOOPBACK}:0"}
        scheduler = {"cls": Scheduler, "options": {**common, "port": 0, "dashboard": with_dashboard}}
        worker = {
            **common,
            "dashboard": False,
            "nthreads": 1,
            "memory_limit": worker_memory(memory, workers),
            "local_directory": folder,
            "silence_logs": logging.CRITICAL,
        }
        cluster = SpecCluster(
            workers={number: {"cls": Nanny, "options": worker} for number in range(workers)},
            scheduler=scheduler,
            worker={"cls": Nanny, "options": worker},
            silence_logs=logging.CRITICAL,
        )
        try:
            return cluster, Client(cluster, set_as_default=False, direct_to_workers=True, name="rasterdask")
        except BaseException:
            cluster.close()
            raise


def _dashboard(client: Client) -> str:
    if importlib.util.find_spec("bokeh") is None:
        return ""
    return Text(", dashboard at {}", client.dashboard_link)


def _kill(cluster: SpecCluster, client: Client, folder: str) -> None:
    """End the processes at once, without waiting for their tasks."""
    processes = []
    for nanny in list(cluster.workers.values()):
        with contextlib.suppress(psutil.Error, AttributeError, TypeError):
            # Otherwise the cluster would start a new worker.
            nanny.close_gracefully()
            processes.append(psutil.Process(nanny.pid))
            processes[-1].kill()
    psutil.wait_procs(processes, timeout=_KILLING_SECONDS)
    shutil.rmtree(folder, ignore_errors=True)
    with contextlib.suppress(Exception):
        client.close(timeout=1)
    with contextlib.suppress(Exception):
        cluster.close(timeout=1)
