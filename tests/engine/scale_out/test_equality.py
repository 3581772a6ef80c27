"""Wherever blocks are computed, the pixels and the statistics are the same, bit for bit."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import Execution, ndvi, open_raster, write_raster
from rasterdask_plugin.engine.jobs.run import run_job
from tests.support.listener import RecordingListener

ROOT = Path(__file__).resolve().parents[3]


def jobs(scene, tmp_path):
    red, nir = ({"path": str(path)} for path in scene)
    finer = str(tmp_path / "finer.tif")
    return {
        "ndvi": {"operation": "ndvi", "red": red, "nir": nir},
        "meanndvi": {"operation": "meanndvi", "red": red, "nir": nir, "window": 7, "dtype": "int16"},
        "bandmath": {"operation": "bandmath", "inputs": [red, nir], "expression": "log(B / A) + sin(A); A ^ 0.7 - B"},
        "spectralindex": {
            "operation": "spectralindex",
            "inputs": [red, nir],
            "roles": "R=1, N=2:1",
            "index": ["NDVI", "MSR"],
        },
        "downscale whole": {"operation": "downscale", "input": red, "factor": 9, "method": "stddev"},
        "downscale by parts": {"operation": "downscale", "input": red, "resolution": 33.3, "method": "median"},
        "superimpose": {"operation": "superimpose", "reference": {"path": finer}, "moving": red},
        "optimise": {"operation": "optimise", "input": red, "dtype": "float32", "compression": "zstd"},
    }


@pytest.fixture
def finer(tmp_path):
    """A grid of another CRS, half the pixel size, over a part of the scene."""
    profile = {"driver": "GTiff", "count": 1, "height": 1100, "width": 1000, "dtype": "uint8", "crs": "EPSG:2154"}
    transform = rasterio.Affine(5, 0, 702000, 0, -5, 6349000)
    with rasterio.open(tmp_path / "finer.tif", "w", **profile, transform=transform):
        pass


# Superimposing is below: its kernels take half a minute to compile for workers without the engine.
NAMES = ("ndvi", "meanndvi", "spectralindex", "bandmath", "downscale whole", "downscale by parts", "optimise")


@pytest.mark.usefixtures("finer")
@pytest.mark.parametrize("name", NAMES)
def test_a_cluster_computes_the_same_bits_as_threads(cluster, scene, tmp_path, name):
    job = jobs(scene, tmp_path)[name]
    listener = RecordingListener()
    here = run_job({**job, "output": str(tmp_path / "here.tif")}, RecordingListener())
    elsewhere = {"execution": "cluster", "scheduler": cluster.address, "memory_mb": 96}
    there = run_job({**job, **elsewhere, "output": str(tmp_path / "there.tif")}, listener)
    assert_same(here, there)
    assert there["execution"] == {"kind": "cluster", "workers": 2, "scheduler": cluster.address}
    assert here["execution"]["kind"] == "threads"
    assert listener.warnings == []
    assert listener.percents[-1] == 100


@pytest.mark.usefixtures("finer")
def test_workers_that_have_the_engine_use_it_and_compute_the_same(new_cluster, scene, tmp_path):
    job = jobs(scene, tmp_path)["superimpose"]
    here = run_job({**job, "output": str(tmp_path / "here.tif")}, RecordingListener())
    cluster = new_cluster()
    cluster.add_worker(PYTHONPATH=str(ROOT), XDG_CACHE_HOME=str(tmp_path / "cache"))
    elsewhere = {"execution": "cluster", "scheduler": cluster.address}
    there = run_job({**job, **elsewhere, "output": str(tmp_path / "there.tif")}, RecordingListener())
    assert_same(here, there)
    assert not (tmp_path / "cache" / "rasterdask").exists()


def test_workers_without_the_engine_keep_it_in_the_users_cache(cluster, scene, tmp_path, worker_cache):
    job = jobs(scene, tmp_path)["ndvi"]
    elsewhere = {"execution": "cluster", "scheduler": str(cluster.scheduler_file)}
    for _ in range(2):
        run_job({**job, **elsewhere, "output": str(tmp_path / "there.tif")}, RecordingListener())
    (folder,) = (worker_cache / "rasterdask").iterdir()
    assert (folder / "engine" / "execution" / "shipping" / "remote.py").exists()
    with cluster.client() as client:
        names = client.run(lambda: [name for name in __import__("sys").modules if name.startswith("rasterdask")])
    for modules in names.values():
        assert f"rasterdask_{folder.name.replace('-', '_')}.engine.kernels.index.ndvi" in modules
        assert not any(name.startswith(("rasterdask_plugin", "xarray")) for name in modules)


@pytest.mark.usefixtures("finer")
@pytest.mark.parametrize("name", ["ndvi", "superimpose"])
def test_processes_compute_the_same_bits_as_threads(scene, tmp_path, name):
    job = jobs(scene, tmp_path)[name]
    here = run_job({**job, "output": str(tmp_path / "here.tif")}, RecordingListener())
    there = run_job(
        {**job, "execution": "processes", "workers": 2, "output": str(tmp_path / "there.tif")}, RecordingListener()
    )
    assert_same(here, there)
    assert there["execution"] == {"kind": "processes", "workers": 2}


def assert_same(here, there):
    assert here["statistics"] == there["statistics"]
    assert here["statistics"][0]["valid_percent"] > 50
    with rasterio.open(here["output"]["path"]) as one, rasterio.open(there["output"]["path"]) as other:
        assert one.tags(1) == other.tags(1)
        assert str(one.profile) == str(other.profile)
        a, b = one.read(), other.read()
    np.testing.assert_array_equal(a.view("uint8"), b.view("uint8"))


def test_a_notebook_writes_with_the_client_that_it_has(cluster, scene, tmp_path):
    red, nir = (open_raster(path, chunks=(512, 512)) for path in scene)
    here = write_raster(ndvi(red, nir), tmp_path / "here.tif")
    with cluster.client() as client:
        for number, execution in enumerate([Execution("cluster", scheduler=client), Execution("cluster")]):
            with client.as_current():
                there = write_raster(ndvi(red, nir), tmp_path / f"there{number}.tif", execution=execution)
            assert there.statistics == here.statistics
            with rasterio.open(here.path) as one, rasterio.open(there.path) as other:
                np.testing.assert_array_equal(one.read(), other.read())
        # It is the notebook's to close.
        assert client.status == "running"


def test_threads_do_not_import_distributed(scene, tmp_path):
    code = (
        "import sys\n"
        "from rasterdask_plugin.engine import ndvi, open_raster, write_raster\n"
        "import rasterdask_plugin.engine.jobs.run\n"
        "red, nir, target = sys.argv[1:]\n"
        "write_raster(ndvi(open_raster(red), open_raster(nir)), target)\n"
        "assert 'distributed' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code, *scene, tmp_path / "out.tif"], cwd=ROOT, check=True)
