"""Turns what went wrong on a cluster into errors that say it in words."""

from __future__ import annotations

import contextlib
from typing import Any

from distributed import Client
from distributed.scheduler import KilledWorker

from ....vocabulary.text import Text
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
        raise RasterDaskError("{}\n(The {}, on the worker {}.)", Text.of(rest[0]), label, worker)
    if outcome == remote.REFUSED:
        problems = Text.of(rest[0])
        raise RasterDaskError("The worker {}, which has joined the cluster, cannot do this:\n{}", worker, problems)
    if outcome == remote.MEMORY:
        raise RasterDaskError(
            "Not enough memory on the worker {} for the {}: give the job a smaller memory budget, or the "
            "workers more memory.",
            worker,
            label,
        )
    message, trace = rest
    raise RuntimeError(f"the {label} failed on the worker {worker}: {message}\n{trace}")


def killed(client: Client, error: KilledWorker, label: str) -> RasterDaskError:
    """Return the error that several workers died while they had a block, with the cause if it is known."""
    worker = error.last_worker
    return RasterDaskError(
        "The {} failed {} times: each worker that had it died, {} last. {}",
        label,
        error.allowed_failures + 1,
        worker.address,
        _reason(client, worker),
    )


def _reason(client: Client, worker: Any) -> str:
    limit = getattr(worker, "memory_limit", 0)
    if any("memory budget" in line for line in _nanny_log(client, getattr(worker, "nanny", None))):
        return Text(
            "They were stopped for exceeding their memory limit ({:,.0f} MB): give the job a smaller "
            "memory budget, which makes smaller blocks, or the workers more memory.",
            limit / 2**20,
        )
    of_memory = Text(" (its limit is {:,.0f} MB)", limit / 2**20) if limit else ""
    return Text("It may have run out of memory{} or have been stopped: its own log says more.", of_memory)


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
        "The connection to the scheduler {} is lost: the scheduler has stopped, or the network has failed.", address
    )


def dropped(address: str, label: str) -> RasterDaskError:
    """Return the error that the tasks were cancelled from outside. Mostly the cluster was restarted."""
    return RasterDaskError("The cluster {} has dropped the {}: was it restarted?", address, label)
