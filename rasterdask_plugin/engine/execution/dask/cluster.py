"""Runs tasks on the workers of a dask cluster. The client holds at most one result besides the one being written."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import queue
import threading
import time
import uuid
from collections import deque
from collections.abc import Sequence
from typing import Any, Callable

import cloudpickle
from distributed import Client, Future
from distributed.scheduler import KilledWorker

from ....vocabulary.names import CLUSTER
from ....vocabulary.text import Text, text_of
from ...errors import RasterDaskError
from ...planning.chunks import GDAL_CACHE_BYTES
from ...planning.machine import core_count
from ..loop import Task
from ..request import Execution, Needs
from ..shipping.shipped_engine import PACKAGE, ShippedEngine
from ..threads import SPARE_BLOCKS
from ..waiting import interruptible
from . import failures
from .cluster_checks import check_versions, check_workers, demands_of
from .joining import join, reachable, wait_for_workers
from .report import PerformanceReport, check_report

# Seconds between two looks at how many workers there are, and after which it is said that nothing comes.
LOOK_INTERVAL = 1.0
STALLED_SECONDS = 20.0
_CLOSING_SECONDS = 2


class ClusterBackend:
    """Runs tasks on a cluster.

    `limit` is the number of tasks that run at once; 0 means as many as the workers have threads. `most` is the largest
    number of tasks that may be submitted at a time, whatever the size of the cluster. A client that the user has opened
    stays open at the end.
    """

    def __init__(
        self,
        client: Client,
        shipped: ShippedEngine,
        demands: tuple,
        *,
        limit: int,
        most: int,
        log: Callable[[str], None],
        warn: Callable[[str], None],
        kind: str = CLUSTER,
        writer_threads: int = 0,
        report: PerformanceReport | None = None,
        on_close: Callable[[bool], None] | None = None,
    ):
        self.writer_threads = writer_threads or core_count()
        self._client = client
        self._shipped = shipped
        self._demands = demands
        self._limit = limit
        self._most = most
        self._log = log
        self._warn = warn
        self._kind = kind
        self._report = report
        self._on_close = on_close
        self._address = client.scheduler.address
        self._name = f"rasterdask-{uuid.uuid4().hex}"
        self._count = 0
        self._futures: dict[str, tuple[Future, str]] = {}  # each with its task's label
        self._events: queue.SimpleQueue[tuple[str, str]] = queue.SimpleQueue()
        self._computed: deque[str] = deque()
        self._transfer: concurrent.futures.Future | None = None
        self._arrived: str | None = None
        self._failed: str | None = None
        self._running = 0
        self._threads = _Threads(client)
        self._last_event = self._last_word = time.monotonic()

    @property
    def workers(self) -> int:
        """How many tasks the cluster runs at once at present."""
        threads = max(1, self._threads.count)
        return min(self._limit, threads) if self._limit else threads

    def room(self) -> int:
        """Return how many more tasks may be submitted now."""
        # Twice as many as run at once, so that a worker has its next task while the result of the last is fetched.
        in_flight = max(2, min(2 * self.workers + SPARE_BLOCKS, self._most))
        room = in_flight - len(self._futures)
        return min(room, self._limit - self._running) if self._limit else room

    def submit(self, task: Task) -> str:
        """Start a task."""
        key = f"{self._name}-{self._count}"
        self._count += 1
        future = self._client.submit(
            self._shipped.call,
            self._shipped.name,
            "run_task",
            PACKAGE,
            self._demands,
            cloudpickle.dumps(task),
            key=key,
            pure=False,
        )
        self._futures[key] = future, task.label
        self._running += 1
        future.add_done_callback(lambda done: self._events.put(("computed", done.key)))
        return key

    def finished(self, timeout: float) -> Sequence[str]:
        """Wait for a result to arrive on this machine. One result is fetched while another is written."""
        deadline = time.monotonic() + timeout
        while self._arrived is None and self._failed is None:
            self._fetch_next()
            try:
                event, key = self._events.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                self._look_around()
                return []
            self._last_event = time.monotonic()
            self._take_in(event, key)
            if self._arrived is None and self._failed is None and self._limit and self.room() > 0:
                # A task has been computed, so another may begin while its result is fetched.
                return []
        # An error is reported at once, even while an earlier result is still being fetched.
        return [self._failed or self._arrived]

    def result(self, submitted: str) -> Any:
        """Take the result that has arrived."""
        future, label = self._futures[submitted]
        try:
            reply = self._reply(submitted, future)
        except (concurrent.futures.CancelledError, asyncio.CancelledError) as error:
            lost = failures.scheduler_lost(self._address)
            raise (lost if self._client.status != "running" else failures.dropped(self._address, label)) from error
        except KilledWorker as error:
            raise failures.killed(self._client, error, self._first_killed(label)) from error
        except OSError as error:
            raise failures.scheduler_lost(self._address) from error
        except RasterDaskError:
            raise
        except Exception as error:
            check_versions(self._client, lambda: False)
            raise RuntimeError(f"the {label} failed on the cluster: {type(error).__name__}: {error}") from error
        finally:
            del self._futures[submitted]
            future.release()
        while not self._events.empty():
            self._take_in(*self._events.get())
        self._fetch_next()
        return failures.take(reply, label)

    def describe(self) -> dict[str, Any]:
        """Return kind and number of workers, and for a cluster also the scheduler's address."""
        description = {"kind": self._kind, "workers": self.workers}
        return {**description, "scheduler": self._address} if self._kind == CLUSTER else description

    def close(self, wait: bool) -> None:
        """Cancel the tasks that are left and leave the cluster; with `wait`, write the report first."""
        if self._threads.stopped:
            return
        self._threads.stop()
        try:
            if wait and self._report:
                self._report.write()
        except RasterDaskError as error:
            # The output is there, and good.
            self._warn(text_of(error))
        finally:
            with contextlib.suppress(Exception):
                # The engine's own processes need no clean-up: they end.
                if self._futures and self._kind == CLUSTER and self._client.status == "running":
                    left = [future for future, _ in self._futures.values()]
                    self._client.sync(_cancel, self._client, left, callback_timeout=_CLOSING_SECONDS)
            self._futures.clear()
            if self._on_close:
                self._on_close(wait)

    def _reply(self, key: str, future: Future) -> tuple:
        """Return a worker's reply, or raise an error that says why there is none."""
        if key == self._failed:
            self._failed = None
            return future.result()
        transfer, self._transfer, self._arrived = self._transfer, None, None
        return transfer.result()

    def _first_killed(self, label: str) -> str:
        """Return the label of the task that workers have died over. The task with `label` is one of those reported.

        When a worker dies, dask blames all tasks that the worker had, also those that waited there, and reports them
        all at once. A worker starts with the task that was submitted first. So that task was running.
        """
        failed = (task for task in self._futures.values() if task[0].status == "error")
        return next((label for future, label in failed if isinstance(future.exception(), KilledWorker)), label)

    def _take_in(self, event: str, key: str) -> None:
        if event == "arrived":
            self._arrived = key
        elif key in self._futures:
            self._running -= 1
            if self._futures[key][0].status == "finished":
                self._computed.append(key)
            else:
                self._failed = self._failed or key

    def _fetch_next(self) -> None:
        if self._transfer is not None or not self._computed:
            return
        key = self._computed.popleft()
        fetching = self._client.gather(self._futures[key][0], asynchronous=True)
        self._transfer = asyncio.run_coroutine_threadsafe(fetching, self._client.loop.asyncio_loop)
        self._transfer.add_done_callback(lambda _: self._events.put(("arrived", key)))

    def _look_around(self) -> None:
        """Check whether results can still come, if none has come for some time."""
        if self._client.status in ("connecting", "closing", "closed"):
            raise failures.scheduler_lost(self._address)
        now = time.monotonic()
        silent = now - max(self._last_event, self._last_word)
        if self._threads.count == 0 and silent > LOOK_INTERVAL:
            self._log(Text("The cluster {} has no workers any more: waiting for others.", self._address))
            self._last_word = now + STALLED_SECONDS
        elif silent > STALLED_SECONDS:
            self._log(Text("No block has come for {:.0f} s. {}", now - self._last_event, self._threads.state()))
            self._last_word = now


async def _cancel(client: Client, futures: list[Future]) -> None:
    await client.cancel(futures, asynchronous=True, force=True)


class _Threads:
    """Counts the threads of the cluster's workers, in a thread of its own: the scheduler may be slow to answer."""

    def __init__(self, client: Client):
        self._client = client
        self._stopped = threading.Event()
        self.count = sum(client.nthreads().values())
        self._thread = threading.Thread(target=self._watch, name="rasterdask-workers", daemon=True)
        self._thread.start()

    @property
    def stopped(self) -> bool:
        """Whether counting has stopped."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Stop counting."""
        self._stopped.set()

    def state(self) -> str:
        """Return a sentence on the workers."""
        with contextlib.suppress(Exception):
            workers = self._client.scheduler_info()["workers"].values()
            paused = sum(worker.get("status") == "paused" for worker in workers)
            if paused:
                return Text("{} workers are paused: they are short of memory.", paused)
        return Text("The workers have {} threads.", self.count)

    def _watch(self) -> None:
        while not self._stopped.wait(LOOK_INTERVAL):
            # If the scheduler is lost, the code that waits for results notices it.
            with contextlib.suppress(Exception):
                self.count = sum(self._client.nthreads().values())


def join_cluster(
    execution: Execution,
    memory: int,
    needs: Needs,
    log: Callable[[str], None],
    warn: Callable[[str], None],
    cancelled: Callable[[], bool],
) -> ClusterBackend:
    """Join the cluster, wait for a worker, and check all workers that are present."""
    client, ours = join(execution.scheduler, cancelled)

    def leave(_: bool) -> None:
        if ours:
            # A scheduler that is lost does not say goodbye. What went wrong before is what the user wants to know.
            with contextlib.suppress(TimeoutError, asyncio.TimeoutError):
                client.close(timeout=_CLOSING_SECONDS)

    try:
        log(Text("Cluster {}{}", client.scheduler.address, _dashboard(client)))
        report = check_report(client, execution.report, cancelled)
        # The scheduler's versions are checked first, so that nobody waits hours for a worker before a mismatch shows.
        check_versions(client, cancelled)
        wait_for_workers(client, log, cancelled)
        check_versions(client, cancelled)
        workers = wait_for_workers(client, log, cancelled)
        if ours:
            client.direct_to_workers = reachable(next(iter(workers)))
        log(Text("{} workers with {} threads", len(workers), sum(workers.values())))
        return start_on(client, execution, memory, needs, warn, cancelled, log=log, report=report, on_close=leave)
    except BaseException:
        leave(False)
        raise


def start_on(
    client: Client,
    execution: Execution,
    memory: int,
    needs: Needs,
    warn: Callable[[str], None],
    cancelled: Callable[[], bool],
    *,
    cache_bytes: int = GDAL_CACHE_BYTES,
    **options: Any,
) -> ClusterBackend:
    """Check the workers of a client, and return the backend that uses them. `options` are those of the backend."""
    shipped = ShippedEngine.pack()
    demands = demands_of(needs, uuid.uuid4().hex, cache_bytes)
    interruptible(lambda: shipped.send(client), cancelled)
    check_workers(client, shipped, demands, needs, cancelled)
    if options.get("report"):
        options["report"].start()
    most = memory // needs.block_bytes if needs.block_bytes else 2
    return ClusterBackend(client, shipped, demands.plain(), limit=execution.workers, most=most, warn=warn, **options)


def _dashboard(client: Client) -> str:
    with contextlib.suppress(Exception):
        if client.dashboard_link:
            return Text(", dashboard at {}", client.dashboard_link)
    return ""
