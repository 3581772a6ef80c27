"""The least memory that a job may be given is enough for every operation."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine.jobs.run import run_job
from rasterdask_plugin.vocabulary.operations import OPERATIONS
from tests.support.listener import RecordingListener

SMALLEST = 64
JOBS = {
    "ndvi": {"red": "a", "nir": "b", "reflectance": "none"},
    "downscale": {"input": "a", "factor": 7},
    "meanndvi": {"red": "a", "nir": "b", "reflectance": "none", "window": 7},
    "bandmath": {"inputs": ["a", "b"], "expression": "A > B ? sqrt(A) : B / A; A - B"},
    "spectralindex": {"inputs": ["a", "b"], "roles": "R=1, N=2:1", "index": ["NDVI", "SAVI"], "reflectance": "none"},
    "superimpose": {"reference": "a", "moving": "b"},
    "optimise": {"input": "a", "dtype": "float32"},
}


def as_rasters(value, paths):
    """The value of a key, with rasters for their names."""
    if isinstance(value, list):
        return [as_rasters(one, paths) for one in value]
    return {"path": str(paths[value])} if value in paths else value


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("output", ["GeoTIFF", "COG", "tiles"])
def test_the_smallest_budget_gives_what_a_large_one_gives(make_raster, tmp_path, rng, operation, output):
    assert OPERATIONS[operation].parameter("memory_mb").minimum == SMALLEST
    paths = {
        name: make_raster(rng.integers(1, 3000, (700, 900), dtype="uint16"), f"{name}.tif", nodata=0) for name in "ab"
    }
    job = {key: as_rasters(value, paths) for key, value in JOBS[operation].items()}
    more = {"tiled_output": True, "format": "GeoTIFF"} if output == "tiles" else {"format": output}
    found = []
    for memory in (SMALLEST, 2048):
        target = tmp_path / str(memory) / f"out.{'vrt' if output == 'tiles' else 'tif'}"
        given = {"operation": operation, **job, **more, "output": str(target), "memory_mb": memory, "workers": 2}
        run_job(given, RecordingListener())
        with rasterio.open(target) as dataset:
            found.append(dataset.read())
    np.testing.assert_array_equal(*found)
