"""Turns what went wrong on a cluster into errors that say it in words."""

from __future__ import annotations

import contextlib
from typing import Any

from distributed import Client
from distributed.scheduler import KilledWorker

from ...errors import RasterDaskError
from ..shipping import remote

# Seconds for asking the cluster why a worker died.
_ASKING_SECONDS = 3


def take(reply: tuple, label: str) -> Any:
    """Return the result in a reply of `remote.run_task`, or raise the error that it reports."""
    outcome, worker, *rest = reply
    if outcome == remote.RESULT:
        return rest[0]
    if outcome == remote.ERROR:
        raise RasterDaskError(f"{rest[0]}\n(The {label}, on the worker {worker}.)")
    if outcome == remote.REFUSED:
        raise RasterDaskError(f"The worker {worker}, which has joined the cluster, cannot do this:\n{rest[0]}")
    if outcome == remote.MEMORY:
        raise RasterDaskError(
            f"Not enough memory on the worker {worker} for the {label}: give the job a smaller memory budget, or the "
            "workers more memory."
        )
    message, trace = rest
    raise RuntimeError(f"the {label} failed on the worker {worker}: {message}\n{trace}")


def killed(client: Client, error: KilledWorker, label: str) -> RasterDaskError:
    """Return the error that several workers died while they had a block, with the cause if it is known."""
    worker = error.last_worker
    return RasterDaskError(
        f"The {label} failed {error.allowed_failures + 1} times: each worker that had it died, {worker.address} last. "
        f"{_reason(client, worker)}"
    )


def _reason(client: Client, worker: Any) -> str:
    limit = getattr(worker, "memory_limit", 0)
    if any("memory budget" in line for line in _nanny_log(client, getattr(worker, "nanny", None))):
        return (
            f"They were stopped for exceeding their memory limit ({limit / 2**20:,.0f} MB): give the job a smaller "
            "memory budget, which makes smaller blocks, or the workers more memory."
        )
    of_memory = f" (its limit is {limit / 2**20:,.0f} MB)" if limit else ""
    return f"It may have run out of memory{of_memory} or have been stopped: its own log says more."


def _nanny_log(client: Client, nanny: str | None) -> list[str]:
    """Return the log of a worker's supervising process, which alone says whether the memory limit was enforced."""
    if not nanny:
        return []
    with contextlib.suppress(Exception):
        asked = client.scheduler.broadcast(msg={"op": "get_logs"}, workers=[nanny])
        answers = client.sync(lambda: asked, callback_timeout=_ASKING_SECONDS)
        return [str(line) for line in answers[nanny]]
    return []


def scheduler_lost(address: str) -> RasterDaskError:
    """Return the error that the scheduler is lost."""
    return RasterDaskError(
        f"The connection to the scheduler {address} is lost: the scheduler has stopped, or the network has failed."
    )


def dropped(address: str, label: str) -> RasterDaskError:
    """Return the error that the tasks were cancelled from outside. Mostly the cluster was restarted."""
    return RasterDaskError(f"The cluster {address} has dropped the {label}: was it restarted?")
