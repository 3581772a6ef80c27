"""Where blocks are computed, as a user of qgis_process chooses it: processes, a dask cluster, a folder of tiles."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from tests.support.clusters import Cluster

pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def scheduler_file(tmp_path_factory):
    """Start a scheduler and two workers, processes of their own that know nothing of this project."""
    cluster = Cluster(tmp_path_factory.mktemp("cluster"), tmp_path_factory.mktemp("cache"))
    try:
        for _ in range(2):
            cluster.add_worker()
        cluster.wait_for(2)
        yield cluster.scheduler_file
    finally:
        cluster.stop()


@pytest.fixture(scope="module")
def in_threads(qgis_process, scene, tmp_path_factory):
    """Return what NDVI of the scene is, and its statistics."""
    output = tmp_path_factory.mktemp("threads") / "ndvi.tif"
    results = qgis_process.results("rasterdask:ndvi", RED=scene[0], NIR=scene[1], OUTPUT=output)
    return pixels(output), statistics(results)


def pixels(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


def statistics(results):
    return {name: results[name] for name in ("MIN", "MAX", "MEAN", "VALID_PERCENT")}


def ndvi(qgis_process, scene, output, **options):
    return qgis_process.results("rasterdask:ndvi", RED=scene[0], NIR=scene[1], OUTPUT=output, **options)


def test_processes_give_the_same_bits(qgis_process, scene, in_threads, tmp_path):
    results = ndvi(qgis_process, scene, tmp_path / "ndvi.tif", EXECUTION="processes", WORKERS=2)
    np.testing.assert_array_equal(pixels(tmp_path / "ndvi.tif"), in_threads[0])
    assert statistics(results) == in_threads[1]


def test_cluster_gives_the_same_bits(qgis_process, scene, in_threads, scheduler_file, tmp_path):
    options = {"EXECUTION": "cluster", "SCHEDULER": scheduler_file}
    results = ndvi(qgis_process, scene, tmp_path / "ndvi.tif", **options)
    np.testing.assert_array_equal(pixels(tmp_path / "ndvi.tif"), in_threads[0])
    assert statistics(results) == in_threads[1]


def test_workers_write_tiles_under_a_vrt(qgis_process, scene, in_threads, scheduler_file, tmp_path):
    options = {"EXECUTION": "cluster", "SCHEDULER": scheduler_file, "TILED_OUTPUT": True}
    results = ndvi(qgis_process, scene, tmp_path / "ndvi.tif", **options)
    assert results["OUTPUT"] == str(tmp_path / "ndvi.vrt")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ndvi.vrt", "ndvi_tiles"]
    np.testing.assert_array_equal(pixels(results["OUTPUT"]), in_threads[0])
    assert statistics(results) == in_threads[1]


def test_scheduler_that_nobody_answers_for_is_a_clear_error(qgis_process, scene, tmp_path, monkeypatch):
    # dask tries for half a minute otherwise.
    monkeypatch.setitem(qgis_process.environment, "DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT", "1s")
    options = {"EXECUTION": "cluster", "SCHEDULER": "tcp://127.0.0.1:9"}
    run = qgis_process.run("rasterdask:ndvi", RED=scene[0], NIR=scene[1], OUTPUT=tmp_path / "ndvi.tif", **options)
    assert run.returncode != 0
    assert "tcp://127.0.0.1:9" in run.stdout + run.stderr
    assert list(tmp_path.iterdir()) == []
