"""Tiled output on worker processes and on a cluster: the workers write, and the raster is the same."""

from __future__ import annotations

import re
from pathlib import Path

import dask.array as da
import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS

from rasterdask_plugin.engine import Cancelled, Execution, Grid, RasterDaskError, write_tiles
from rasterdask_plugin.engine.jobs.run import run_job
from rasterdask_plugin.engine.planning import chunks as tiling
from rasterdask_plugin.engine.raster.georeferencing import georeference
from rasterdask_plugin.engine.writing.tiles.task import TileTask
from tests.support.clusters import kill
from tests.support.listener import RecordingListener
from tests.support.waiting import wait_until

TILE_NAME = re.compile(r"\w+_r(\d{4})_c(\d{4})_[0-9a-f]{8}\.tif")


@pytest.fixture(autouse=True)
def small_tiles(monkeypatch):
    monkeypatch.setattr(tiling, "TILE_FILE_SIDE", 512)


@pytest.fixture
def only_workers_write(monkeypatch):
    def refuse(self):
        raise AssertionError("a tile was written by the process that runs the job")

    monkeypatch.setattr(TileTask, "run", refuse)


def jobs(scene):
    red, nir = ({"path": str(path)} for path in scene)
    return {
        "ndvi": {"operation": "ndvi", "red": red, "nir": nir},
        "meanndvi": {"operation": "meanndvi", "red": red, "nir": nir, "window": 2, "dtype": "int16"},
        "downscale": {"operation": "downscale", "input": red, "resolution": 16.7, "method": "median"},
        "optimise": {"operation": "optimise", "input": red, "format": "GeoTIFF", "compression": "zstd"},
    }


def assert_same(here, there):
    assert here["statistics"] == there["statistics"]
    assert here["statistics"][0]["valid_percent"] > 50
    with rasterio.open(here["output"]["path"]) as one, rasterio.open(there["output"]["path"]) as other:
        assert one.tags(1) == other.tags(1)
        assert (one.crs, one.transform, one.descriptions) == (other.crs, other.transform, other.descriptions)
        a, b = one.read(), other.read()
    np.testing.assert_array_equal(a.view("uint8"), b.view("uint8"))


@pytest.mark.usefixtures("only_workers_write")
@pytest.mark.parametrize("name", ["ndvi", "meanndvi", "downscale", "optimise"])
def test_workers_of_a_cluster_write_the_raster_of_one_file(cluster, scene, tmp_path, name):
    job = jobs(scene)[name]
    here = run_job({**job, "output": str(tmp_path / "here.tif")}, RecordingListener())
    listener = RecordingListener()
    there = run_job(
        {**job, "output": str(tmp_path / "there.vrt"), "tiled_output": True, "execution": "cluster",
         "scheduler": cluster.address, "memory_mb": 96},
        listener,
    )  # fmt: skip
    assert_same(here, there)
    tiles = there["output"]["tiles"]
    assert tiles == {"total": tiles["total"], "computed": tiles["total"], "kept": 0}
    names = [path.name for path in (tmp_path / "there_tiles").iterdir()]
    assert len(names) == tiles["total"] >= 4
    assert all(TILE_NAME.fullmatch(name) for name in names)
    assert there["execution"]["kind"] == "cluster"
    assert listener.warnings == []
    assert listener.percents[-1] == 100


def test_workers_need_no_more_than_for_blocks(cluster, scene, tmp_path):
    run_job(
        {**jobs(scene)["ndvi"], "output": str(tmp_path / "a.vrt"), "tiled_output": True, "execution": "cluster",
         "scheduler": cluster.address},
        RecordingListener(),
    )  # fmt: skip
    with cluster.client() as client:
        modules = client.run(lambda: list(__import__("sys").modules))
    for names in modules.values():
        assert any(name.endswith(".writing.tiles.task") for name in names)
        assert not [name for name in names if name.startswith(("rasterdask_plugin", "rioxarray"))]


@pytest.mark.usefixtures("only_workers_write")
def test_processes_write_and_what_they_have_written_is_kept_by_all(scene, cluster, tmp_path):
    job = {**jobs(scene)["ndvi"], "output": str(tmp_path / "a.vrt"), "tiled_output": True}
    first = run_job({**job, "execution": "processes", "workers": 2}, RecordingListener())
    assert first["output"]["tiles"] == {"total": 9, "computed": 9, "kept": 0}
    for changed in ({}, {"memory_mb": 100}, {"execution": "cluster", "scheduler": cluster.address}):
        again = run_job({**job, **changed}, RecordingListener())
        assert again["output"]["tiles"] == {"total": 9, "computed": 0, "kept": 9}
        assert again["statistics"] == first["statistics"]


GRID = Grid(CRS.from_epsg(32631), rasterio.Affine(10, 0, 5e5, 0, -10, 5e6), 4 * 512, 5 * 512)


def raster(folder, wait=0.15):
    """A lazy raster of 20 blocks, a tile each, that leaves a trace in `folder` of each block that is begun."""
    text = str(folder)

    def make(block, block_id=None):
        import time
        import uuid
        from pathlib import Path

        if block_id is not None and block.size:
            Path(text, f"{block_id[1]}-{block_id[2]}-{uuid.uuid4().hex}").touch()
            time.sleep(wait)
            block = block + block_id[1] * 10 + block_id[2]
        return block

    data = da.zeros((1, *GRID.shape), chunks=(1, 512, 512), dtype="float32")
    data = data.map_blocks(make, dtype="float32", meta=np.empty((0, 0, 0), "float32"))
    return georeference(data, GRID, nodata=float("nan"))


def expected():
    rows, columns = np.indices(GRID.shape)
    return (rows // 512 * 10 + columns // 512).astype("float32")


def begun(folder: Path) -> set[tuple[str, ...]]:
    """Return the blocks that were begun, and forget them."""
    blocks = [tuple(path.name.split("-")[:2]) for path in folder.iterdir()]
    for path in list(folder.iterdir()):
        path.unlink()
    return set(blocks)


@pytest.fixture
def traces(tmp_path):
    folder = tmp_path / "begun"
    folder.mkdir()
    return folder


def settled(folder: Path) -> list[str]:
    """Return the files in a folder once workers whose tiles nobody wants have noticed."""
    wait_until(lambda: not any(path.name.startswith(".") for path in folder.iterdir()), "the end of unwanted tiles")
    return [path.name for path in folder.iterdir()]


def test_a_cancelled_run_keeps_its_tiles_and_leaves_nothing_else(cluster, traces, tmp_path):
    seen, options = [], {"job": {}, "execution": Execution("cluster", scheduler=cluster.address)}
    with pytest.raises(Cancelled, match="4 of 20 tiles are done"):
        write_tiles(raster(traces), tmp_path / "a.vrt", on_progress=seen.append, cancelled=lambda: len(seen) >= 4,
                    **options)  # fmt: skip
    assert not (tmp_path / "a.vrt").exists()
    cluster.wait_until_idle()
    left = settled(tmp_path / "a_tiles")
    assert all(TILE_NAME.fullmatch(name) for name in left)
    assert 4 <= len(left) < 20
    begun(traces)
    written = write_tiles(raster(traces), tmp_path / "a.vrt", **options)
    assert (written.tiles.kept, written.tiles.computed) == (len(left), 20 - len(left))
    done = {tuple(str(int(part)) for part in TILE_NAME.fullmatch(name).groups()) for name in left}
    assert begun(traces) == {(str(row), str(column)) for row in range(5) for column in range(4)} - done
    with rasterio.open(written.path) as dataset:
        np.testing.assert_array_equal(dataset.read(1), expected())


def test_a_killed_worker_leaves_nothing_and_its_tiles_are_computed_by_others(new_cluster, traces, tmp_path):
    cluster = new_cluster(("--no-nanny",), ("--no-nanny",))
    killed = []

    def kill_one(progress):
        if progress.tiles >= 4 and not killed:
            killed.append(progress.tiles)
            kill(cluster.workers[0])

    written = write_tiles(
        raster(traces), tmp_path / "a.vrt", on_progress=kill_one,
        execution=Execution("cluster", scheduler=cluster.address),
    )  # fmt: skip
    assert killed
    assert len(settled(tmp_path / "a_tiles")) == 20
    with rasterio.open(written.path) as dataset:
        np.testing.assert_array_equal(dataset.read(1), expected())


def test_tiles_that_workers_cannot_see_the_folder_of_are_an_error(cluster, traces, tmp_path):
    """As where each machine has a folder of its own under that name: the workers find no marker of the run."""
    folder = tmp_path / "a_tiles"

    def hide(path):
        if path.name.endswith(".run"):
            real = path.parent

            def vanish():
                wait_until(path.exists, "the marker of the run")
                path.unlink()

            import threading

            threading.Thread(target=vanish).start()
            assert real == folder

    with pytest.raises(RasterDaskError, match=r"a_tiles on .* is not the folder in which the run was started"):
        write_tiles(raster(traces), tmp_path / "a.vrt", on_temporary=hide,
                    execution=Execution("cluster", scheduler=cluster.address))  # fmt: skip
    assert not folder.exists()


def test_an_error_on_a_worker_names_the_tile_and_what_is_done(cluster, traces, tmp_path):
    array = raster(traces, wait=0)
    execution = Execution("cluster", scheduler=cluster.address)
    write_tiles(array, tmp_path / "a.vrt", job={}, execution=execution)
    next((tmp_path / "a_tiles").glob("*_r0004_c0002_*")).unlink()

    def refuse(block, block_id=None):
        from pathlib import Path

        if block_id == (0, 4, 2):
            raise ZeroDivisionError(Path.cwd())
        return block

    bad = array.copy(data=array.data.map_blocks(refuse, dtype="float32", meta=np.empty((0, 0, 0), "float32")))
    with pytest.raises(RuntimeError, match=r"the tile at row 4, column 2 failed .* ZeroDivisionError"):
        write_tiles(bad, tmp_path / "a.vrt", job={}, execution=execution)
    # A folder that is in the way.
    target = next((tmp_path / "a_tiles").glob("*_r0000_c0000_*"))
    target.unlink()
    target.mkdir()
    message = r"(?s)a_r0000_c0000_\w+\.tif cannot be (written|replaced): .* 18 of 20 tiles are done"
    with pytest.raises(RasterDaskError, match=message):
        write_tiles(array, tmp_path / "a.vrt", job={}, execution=Execution("cluster", 1, cluster.address))
