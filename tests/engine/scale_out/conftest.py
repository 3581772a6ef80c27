from __future__ import annotations

import os

import numpy as np
import pytest

pytest.importorskip("distributed")

from tests.support.clusters import Cluster


@pytest.fixture(scope="session")
def worker_cache(tmp_path_factory):
    """The folder in which workers unpack the engine, and keep what they compile."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def new_cluster(tmp_path_factory, worker_cache):
    """Start clusters that are gone after the test."""
    started = []

    def start(*workers: tuple[str, ...], **options) -> Cluster:
        cluster = Cluster(tmp_path_factory.mktemp("cluster"), worker_cache, **options)
        started.append(cluster)
        for options in workers:
            cluster.add_worker(*options)
        if workers:
            cluster.wait_for(len(workers))
        return cluster

    yield start
    for cluster in started:
        cluster.stop()


@pytest.fixture(scope="package")
def cluster(tmp_path_factory, worker_cache):
    """A cluster of two workers for all tests that leave it as it was."""
    cluster = Cluster(tmp_path_factory.mktemp("cluster"), worker_cache)
    try:
        for _ in range(2):
            cluster.add_worker("--memory-limit", "2GB")
        cluster.wait_for(2)
        yield cluster
    finally:
        cluster.stop()


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A red and a near infrared band of 1300 × 1500 pixels with holes."""
    import rasterio
    from rasterio.transform import Affine

    folder = tmp_path_factory.mktemp("scene")
    rng = np.random.default_rng(7)
    profile = {"driver": "GTiff", "count": 1, "height": 1300, "width": 1500, "dtype": "int16", "nodata": -10000}
    place = {"crs": "EPSG:32631", "transform": Affine(10, 0, 499980, 0, -10, 4900020)}
    paths = []
    for name in ("red", "nir"):
        values = rng.integers(0, 9000, (1300, 1500), dtype="int16")
        values[100:300, 700:1100] = -10000
        path = folder / f"{name}.tif"
        with rasterio.open(path, "w", **profile, **place, tiled=True, blockxsize=256, blockysize=256) as dataset:
            dataset.write(values, 1)
        paths.append(path)
    return paths


@pytest.fixture(autouse=True)
def _no_configured_scheduler(monkeypatch):
    for name in [name for name in os.environ if name.startswith("DASK_SCHEDULER")]:
        monkeypatch.delenv(name)
