from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine.jobs.run import run_job
from rasterdask_plugin.engine.planning.chunks import TILE, Budget
from rasterdask_plugin.engine.planning.planner import plan_run
from rasterdask_plugin.engine.raster.raster_file import inspect_raster
from rasterdask_plugin.engine.reading.source import FileSource
from tests.support.listener import RecordingListener

ROOT = Path(__file__).resolve().parents[3]
MEGABYTE = 2**20


@pytest.fixture(params=["band", "pixel"])
def many(request, make_raster):
    values = np.zeros((40, 1030, 1030), "float32")
    file = inspect_raster(make_raster(values, interleave=request.param, tiled=True, blockxsize=64, blockysize=64))
    return FileSource(file, tuple(range(1, 41)), stored=True)


@pytest.mark.parametrize("memory_mb", [128, 256])
def test_chunks_have_fewer_bands_rather_than_more_than_the_budget(many, memory_mb):
    budget = Budget(memory_mb * MEGABYTE, 2, 4)
    some, rows, columns = plan_run([many], budget, output_bytes=40 * 8, bands_apart=True).chunks
    assert some < 40
    # Parts of a tile would wait until it is whole.
    assert rows * columns >= TILE * TILE
    assert rows * columns * some * (2 * 4 + 6 * 8) <= budget.for_blocks


def test_an_operation_on_all_bands_gets_them_in_each_chunk(many):
    assert plan_run([many], Budget(128 * MEGABYTE, 2, 4), output_bytes=4).chunks[0] == 40


@pytest.mark.parametrize("memory_mb", [64, 128])
def test_chunks_of_windows_have_some_bands_unless_those_are_decoded_together(many, memory_mb):
    budget = Budget(memory_mb * MEGABYTE, 2, 4)
    planned = plan_run([many], budget, output_bytes=0, bands_apart=True, units=(8, 8))
    some, rows, columns = planned.chunks
    assert (some == 40) == many.bands_are_decoded_together
    assert rows % 8 == columns % 8 == 0
    assert planned.workers * some * rows * columns * 4 <= budget.for_blocks


def peak_growth_mb(job):
    """Run a job in a process of its own and return by how much its memory grew beyond what a small run has taken."""
    code = (
        "import json, sys\n"
        "from rasterdask_plugin.engine.jobs.run import run_job\n"
        "from tests.support.listener import RecordingListener\n"
        "small, large = json.loads(sys.argv[1])\n"
        "before = run_job(small, RecordingListener())['peak_memory_mb']\n"
        "print(run_job(large, RecordingListener())['peak_memory_mb'] - before)\n"
    )
    command = [sys.executable, "-c", code, json.dumps(job)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return int(done.stdout)


@pytest.mark.parametrize("operation", ["downscale", "superimpose"])
def test_many_bands_stay_within_the_memory_budget(make_raster, tmp_path, operation):
    shape, interleave = ((128, 1024, 1024), "band") if operation == "downscale" else ((96, 1024, 1024), "pixel")
    ramp = np.add.outer(np.arange(shape[1]), np.arange(shape[2]))
    values = np.broadcast_to(ramp.astype("uint16"), shape)
    options = {"interleave": interleave, "tiled": True, "blockxsize": 128, "blockysize": 128}
    large = make_raster(values, "large.tif", **options)
    small = make_raster(values[:2, :300, :300], "small.tif")

    def job(path, name):
        inputs = {"input": {"path": str(path)}, "factor": 8}
        if operation == "superimpose":
            inputs = {"reference": {"path": str(path)}, "moving": {"path": str(path)}, "interpolation": "bilinear"}
        common = {"output": str(tmp_path / name), "memory_mb": 96, "workers": 2}
        return {"operation": operation, **inputs, **common}

    # The budget, and half of it for what the allocator has not given back: the raster itself has about 200 MB.
    assert peak_growth_mb([job(small, "a.tif"), job(large, "b.tif")]) <= 96 * 1.5


def test_many_bands_are_downscaled_as_one_by_one(make_raster, tmp_path, rng):
    values = rng.integers(0, 900, (30, 1030, 1040), dtype="uint16")
    path = make_raster(values, nodata=0, interleave="band")
    job = {"operation": "downscale", "input": {"path": str(path)}, "factor": 9, "workers": 2}
    found = {}
    for memory in (64, 2048):
        run_job({**job, "memory_mb": memory, "output": str(tmp_path / f"{memory}.tif")}, RecordingListener())
        with rasterio.open(tmp_path / f"{memory}.tif") as dataset:
            found[memory] = dataset.read()
    np.testing.assert_array_equal(found[64], found[2048])
