"""What happens to a run when workers die, the scheduler stops, or somebody cancels."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import dask.array as da
import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS

from rasterdask_plugin.engine import Cancelled, Execution, Grid, RasterDaskError, write_raster
from rasterdask_plugin.engine.execution import Needs, running
from rasterdask_plugin.engine.jobs.run import run_job
from rasterdask_plugin.engine.raster.georeferencing import georeference
from tests.support.clusters import kill
from tests.support.listener import RecordingListener
from tests.support.waiting import wait_until

GRID = Grid(CRS.from_epsg(32631), rasterio.Affine(10, 0, 5e5, 0, -10, 5e6), 4 * 512, 5 * 512)


def raster(compute):
    """A lazy raster of 20 blocks, each made by `compute(block_id)`."""

    def make(block, block_id=None):
        return block + compute(block_id)

    data = da.zeros((1, *GRID.shape), chunks=(1, 512, 512), dtype="float32")
    data = data.map_blocks(make, dtype="float32", meta=np.empty((0, 0, 0), "float32"))
    return georeference(data, GRID, nodata=float("nan"))


def expected():
    rows, columns = np.indices(GRID.shape)
    return (rows // 512 * 10 + columns // 512).astype("float32")


def on(cluster, **options):
    return {"execution": Execution("cluster", scheduler=cluster.address, **options)}


def started_blocks(folder):
    """Count in `folder` how often each block is begun; returns the function that blocks are made with."""
    text = str(folder)

    def compute(block_id):
        import time
        import uuid
        from pathlib import Path

        Path(text, f"{block_id[1]}-{block_id[2]}-{uuid.uuid4().hex}").touch()
        time.sleep(0.05)
        return block_id[1] * 10 + block_id[2]

    return compute


def test_a_killed_worker_costs_at_most_its_blocks_again(new_cluster, tmp_path):
    cluster = new_cluster(("--no-nanny",), ("--no-nanny",))
    begun = tmp_path / "begun"
    begun.mkdir()
    killed = []

    def kill_one(progress):
        if progress.blocks >= 4 and not killed:
            killed.append(progress.blocks)
            kill(cluster.workers[0])

    written = write_raster(
        raster(started_blocks(begun)), tmp_path / "out.tif", compression="none", on_progress=kill_one, **on(cluster)
    )
    with rasterio.open(written.path) as dataset:
        np.testing.assert_array_equal(dataset.read(1), expected())
    # Of two workers, one had at most half of the 6 in flight, one of them running.
    assert 20 <= len(list(begun.iterdir())) <= 24


def test_a_block_that_kills_its_workers_is_named_and_the_old_file_stays(new_cluster, tmp_path):
    cluster = new_cluster()
    target = tmp_path / "out" / "out.tif"
    target.parent.mkdir()
    target.write_text("precious")

    def compute(block_id):
        import os
        import time

        # Others come to wait behind it meanwhile, which dask blames as well.
        time.sleep(0.2)
        if block_id[1:] == (2, 1):
            os._exit(1)
        return 0

    for _ in range(2):
        cluster.add_worker("--no-nanny")
    with pytest.raises(
        RasterDaskError, match=r"^The block at column 512, row 1024 failed 2 times: .* tcp://127\.0\.0\.1:\d+ last"
    ):
        write_raster(raster(compute), target, compression="none", **on(cluster))
    assert target.read_text() == "precious"
    assert [path.name for path in target.parent.iterdir()] == ["out.tif"]


def test_a_worker_that_is_stopped_by_its_memory_limit_is_said_so(new_cluster, tmp_path):
    cluster = new_cluster(("--memory-limit", "350MB"))

    def compute(block_id):
        import time

        import numpy as np

        wasted = [np.ones(2**22) for _ in range(20)]
        # It is stopped long before.
        time.sleep(30)
        return len(wasted)

    with pytest.raises(RasterDaskError, match=r"exceeding their memory limit \(334 MB\): give the job a smaller"):
        write_raster(raster(compute), tmp_path / "out.tif", compression="none", **on(cluster))
    assert list(tmp_path.iterdir()) == []


def test_a_block_without_memory_is_an_error_that_names_it(cluster, tmp_path):
    def compute(block_id):
        if block_id[1:] == (1, 2):
            raise MemoryError
        return 0

    with pytest.raises(RasterDaskError, match=r"worker tcp:.* for the block at column 1024, row 512"):
        write_raster(raster(compute), tmp_path / "out.tif", **on(cluster))


def test_a_fault_on_a_worker_comes_back_with_its_traceback(cluster, tmp_path):
    def compute(block_id):
        return 1 // (block_id[1] - 3)

    with pytest.raises(RuntimeError, match=r"(?s)block at column \d+, row 1536 failed .* ZeroDivisionError.*Traceback"):
        write_raster(raster(compute), tmp_path / "out.tif", compression="none", **on(cluster))


def test_a_scheduler_that_stops_is_an_error_while_there_is_work_left(new_cluster, tmp_path):
    cluster = new_cluster(("--no-nanny",))
    stopped = []

    def stop(progress):
        if not stopped:
            stopped.append(progress.blocks)
            kill(cluster.scheduler)

    begun = tmp_path / "begun"
    begun.mkdir()
    with pytest.raises(RasterDaskError, match=f"connection to the scheduler {cluster.address} is lost"):
        write_raster(
            raster(started_blocks(begun)), tmp_path / "out.tif", compression="none", on_progress=stop, **on(cluster)
        )
    assert stopped == [1]
    assert len(list(begun.iterdir())) < 20
    assert list(tmp_path.iterdir()) == [begun]


def test_a_cancelled_run_leaves_no_task_on_the_cluster_and_the_cluster_as_good_as_before(cluster, tmp_path):
    begun = tmp_path / "begun"
    begun.mkdir()
    seen = []
    with pytest.raises(Cancelled):
        write_raster(
            raster(started_blocks(begun)),
            tmp_path / "out.tif",
            compression="none",
            on_progress=seen.append,
            cancelled=lambda: len(seen) >= 3,
            **on(cluster),
        )
    with cluster.client() as client:
        wait_until(lambda: not tasks_of(client), "the end of the tasks on the cluster")
    assert len(list(begun.iterdir())) < 20
    assert list(tmp_path.iterdir()) == [begun]
    written = write_raster(raster(started_blocks(begun)), tmp_path / "out.tif", **on(cluster))
    with rasterio.open(written.path) as dataset:
        np.testing.assert_array_equal(dataset.read(1), expected())


def tasks_of(client):
    def names(dask_scheduler):
        return [str(key) for key in dask_scheduler.tasks if str(key).startswith("rasterdask")]

    return client.run_on_scheduler(names)


def test_two_jobs_at_once_share_a_cluster(cluster, scene, tmp_path):
    red, nir = ({"path": str(path)} for path in scene)
    common = {"execution": "cluster", "scheduler": cluster.address, "memory_mb": 96}
    one = {"operation": "ndvi", "red": red, "nir": nir, **common}
    other = {"operation": "downscale", "input": red, "factor": 2, **common}
    with ThreadPoolExecutor(2) as pool:
        together = list(
            pool.map(
                lambda job: run_job({**job[1], "output": str(tmp_path / f"{job[0]}.tif")}, RecordingListener()),
                enumerate([one, other]),
            )
        )
    for number, job in enumerate([one, other]):
        here = {**job, "execution": "threads", "output": str(tmp_path / "alone.tif")}
        del here["scheduler"]
        alone = run_job(here, RecordingListener())
        assert alone["statistics"] == together[number]["statistics"]
        with rasterio.open(tmp_path / "alone.tif") as a, rasterio.open(tmp_path / f"{number}.tif") as b:
            np.testing.assert_array_equal(a.read(), b.read())


def test_a_run_waits_for_the_first_worker_and_a_later_one_helps(new_cluster, scene, tmp_path):
    cluster = new_cluster()
    listener = RecordingListener()
    add = threading.Timer(1, cluster.add_worker)
    add.start()
    red, nir = ({"path": str(path)} for path in scene)
    job = {"operation": "ndvi", "red": red, "nir": nir, "output": str(tmp_path / "out.tif")}
    result = run_job({**job, "execution": "cluster", "scheduler": cluster.address}, listener)
    add.join()
    assert result["statistics"][0]["valid_percent"] > 90
    assert any("has no workers yet: waiting" in line for line in listener.logs)

    begun = tmp_path / "begun"
    begun.mkdir()
    at_once = []

    def help_out(progress):
        if progress.blocks == 1:
            cluster.add_worker()
        with cluster.client() as client:
            at_once.append(len(tasks_of(client)))
        if progress.blocks == 4:
            wait_until(lambda: backend.workers == 2, "the second worker, seen by the run")

    with running(Execution("cluster", scheduler=cluster.address), Needs((), block_bytes=2**20)) as backend:
        write_raster(
            raster(started_blocks(begun)),
            tmp_path / "more.tif",
            compression="none",
            on_progress=help_out,
            execution=backend,
        )
    # Twice the workers, and two.
    assert max(at_once[:4]) <= 4
    assert max(at_once[6:]) > 4


def test_a_run_that_waits_for_workers_can_be_cancelled(new_cluster, tmp_path):
    cluster = new_cluster()
    asked = []

    def at_the_fifth_time():
        asked.append(1)
        return len(asked) >= 5

    with pytest.raises(Cancelled):
        write_raster(raster(lambda _: 0), tmp_path / "out.tif", cancelled=at_the_fifth_time, **on(cluster))
    assert len(asked) == 5


@pytest.mark.parametrize(("memory", "most"), [(3 * 2**20, 3), (2**30, 6)])
def test_never_more_blocks_in_flight_than_budget_and_workers_allow(cluster, tmp_path, memory, most):
    """The writer is slow here: what is computed must wait on the workers, and no more be begun."""
    begun = tmp_path / "begun"
    begun.mkdir()
    ahead = []

    def look(progress):
        expected = min(most - 1, progress.total_blocks - progress.blocks)
        ahead.append((settled(lambda: len(list(begun.iterdir())) - progress.blocks, expected), expected))

    array = raster(started_blocks(begun))
    write_raster(array, tmp_path / "out.tif", compression="none", on_progress=look, **on(cluster, memory=memory))
    assert len(ahead) == 20
    assert [number for number, _ in ahead] == [expected for _, expected in ahead]


def test_a_limit_of_one_block_at_once_is_kept_while_one_is_written(cluster, tmp_path):
    begun = tmp_path / "begun"
    begun.mkdir()
    text = str(tmp_path / "running")
    count = started_blocks(begun)

    def compute(block_id):
        from pathlib import Path

        # An error if another block has it.
        Path(text).touch(exist_ok=False)
        value = count(block_id)
        Path(text).unlink()
        return value

    ahead = []

    def look(progress):
        # None is begun beside the first: the output's size is told from it.
        expected = 1 if 1 < progress.blocks < progress.total_blocks else 0
        ahead.append((settled(lambda: len(list(begun.iterdir())) - progress.blocks, expected), expected))

    write_raster(raster(compute), tmp_path / "out.tif", compression="none", on_progress=look, **on(cluster, workers=1))
    assert len(ahead) == 20
    # Twice as many as at once, and two; one of them is being written.
    assert [number for number, expected in ahead if not expected <= number <= 3] == []


def settled(number, least):
    """Return what `number()` is a moment after it has come to `least`."""
    wait_until(lambda: number() >= least, f"{least} blocks ahead")
    # One too many would be begun now.
    time.sleep(0.05)
    return number()
