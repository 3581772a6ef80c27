"""Connects a run to a scheduler, and waits for the first worker."""

from __future__ import annotations

import asyncio
import re
import socket
import time
from pathlib import Path
from typing import Callable

import dask
from distributed import Client
from distributed.comm.addressing import get_address_host_port

from ....vocabulary.text import Text
from ...errors import Cancelled, RasterDaskError
from ..loop import CANCEL_INTERVAL
from ..waiting import interruptible

NO_SCHEDULER = Text(
    "No scheduler is given: give the address of a dask cluster's scheduler (tcp://host:8786) or its scheduler file, or "
    "set DASK_SCHEDULER_ADDRESS."
)
# Seconds within which a worker must answer, or its results come through the scheduler.
REACH_SECONDS = 2.0
_HOST_AND_PORT = re.compile(r"[\w.\-]+:\d+|\[[\da-fA-F:]+\]:\d+")


def join(scheduler: str | Client | None, cancelled: Callable[[], bool]) -> tuple[Client, bool]:
    """Return a client of the scheduler, and whether the engine must close it.

    If `scheduler` is None, that is the client that this process has, or one of the scheduler in dask's configuration.
    """
    if isinstance(scheduler, Client):
        return scheduler, False
    if scheduler is None:
        present = _present_client()
        if present is not None:
            return present, False
    named, arguments = _arguments(scheduler)

    def connect() -> Client:
        return Client(**arguments, set_as_default=False, name="rasterdask")

    try:
        return interruptible(connect, cancelled, discard=lambda client: client.close()), True
    except Cancelled:
        raise
    except (Exception, asyncio.CancelledError) as error:
        # dask ends its own attempt when its time is over.
        raise RasterDaskError(_unreachable(named, error)) from error


def _present_client() -> Client | None:
    try:
        return Client.current()
    except ValueError:
        return None


def _arguments(scheduler: str | None) -> tuple[str, dict[str, str]]:
    """Return a name of the scheduler for messages, and the arguments by which dask finds it."""
    if scheduler is None:
        address, file = dask.config.get("scheduler-address", None), dask.config.get("scheduler-file", None)
        if address:
            return Text("{} (from dask's configuration)", address), {"address": address}
        if not file:
            raise RasterDaskError(NO_SCHEDULER)
        scheduler = file
    if "://" in scheduler:
        return scheduler, {"address": scheduler}
    if _HOST_AND_PORT.fullmatch(scheduler) and not Path(scheduler).exists():
        return _arguments(f"tcp://{scheduler}")
    # dask would wait for ever for a file that does not exist.
    if not Path(scheduler).is_file():
        raise RasterDaskError(
            "scheduler: {} is neither an address such as tcp://host:8786 nor an existing scheduler file.", scheduler
        )
    return Text("the scheduler file {}", scheduler), {"scheduler_file": scheduler}


def _unreachable(named: str, error: BaseException) -> str:
    """Say why there is no connection. dask raises errors of many types: a TypeError for TLS without certificates."""
    while error.__cause__ is not None:
        error = error.__cause__
    words = str(error) or Text("no answer")
    hint = ""
    if named.startswith("tls://"):
        hint = Text(" The certificates for tls:// are those of dask's own configuration (distributed.comm.tls).")
    return Text(
        "The scheduler at {} cannot be reached: {}. Is it running there, and is there a firewall between?{}",
        named,
        words,
        hint,
    )


def reachable(worker: str) -> bool:
    """Return whether this machine can connect to a worker. If not, results come through the scheduler."""
    try:
        host, port = get_address_host_port(worker)
        socket.create_connection((host, port), timeout=REACH_SECONDS).close()
    except (OSError, ValueError, NotImplementedError):
        return False
    return True


def wait_for_workers(client: Client, log: Callable[[str], None], cancelled: Callable[[], bool]) -> dict[str, int]:
    """Wait for a worker, and return the workers' numbers of threads by address. A queue may delay it for hours."""
    told = False
    while True:
        workers = interruptible(client.nthreads, cancelled)
        if workers:
            return dict(workers)
        if not told:
            log(Text("The cluster {} has no workers yet: waiting for the first.", client.scheduler.address))
            told = True
        pause = time.monotonic() + 5 * CANCEL_INTERVAL
        while time.monotonic() < pause:
            if cancelled():
                raise Cancelled
            time.sleep(CANCEL_INTERVAL)
