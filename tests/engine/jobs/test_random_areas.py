"""Parts of random rasters, with random polygons and masks: each pixel against a slow reading of the whole."""

from __future__ import annotations

import numpy as np
import pytest
from rasterio.features import geometry_mask

from rasterdask_plugin.engine.jobs.run import run_job
from tests.oracles.raster_pixels import read_bands
from tests.support.corpus.odd_file import write_raster
from tests.support.listener import RecordingListener
from tests.support.random_rasters import TRANSFORM, random_raster


def random_span(rng, length):
    """A range of pixels, and its ends in pixels as somebody draws them: within the first and the last."""
    first = int(rng.integers(0, length))
    last = int(rng.integers(first, length)) + 1
    return slice(first, last), (first + rng.uniform(0.01, 0.45), last - rng.uniform(0.01, 0.45))


@pytest.mark.parametrize("number", range(40))
def test_a_part_of_a_random_raster(number, tmp_path):
    rng = np.random.default_rng([15, number])
    path = random_raster(tmp_path / "input.tif", rng)
    bands = read_bands(str(path))
    shape = bands[0].valid.shape
    (rows, (top, bottom)), (columns, (left, right)) = (random_span(rng, length) for length in shape)
    bounds = [*(TRANSFORM * (left, bottom)), *(TRANSFORM * (right, top))]
    job = {"operation": "optimise", "input": {"path": str(path)}, "force": True, "extent": {"bounds": bounds}}
    kept = np.ones(shape, bool)
    if rng.random() < 0.6:
        # Around the middle of the extent, so that they meet it.
        middle = TRANSFORM * ((left + right) / 2, (top + bottom) / 2)
        reach = 16 * max(shape) * rng.uniform(0.3, 1)
        corners = [[middle[0] + reach * np.cos(a), middle[1] + reach * np.sin(a)] for a in rng.uniform(0, 6.28, 5)]
        polygon = {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}
        box = np.array(corners)
        meets = (box.min(axis=0) < bounds[2:]).all() and (box.max(axis=0) > bounds[:2]).all()
        if meets:
            job["cutline"] = {"geometries": [polygon]}
            kept &= geometry_mask([polygon], shape, TRANSFORM, invert=True)
    if rng.random() < 0.6:
        classes = rng.integers(0, 4, shape).astype("uint16")
        mask = write_raster(tmp_path / "mask.tif", classes, transform=TRANSFORM, nodata=1)
        job |= {"mask": {"path": str(mask)}, "mask_keep": [1, 2]}
        kept &= np.isin(classes, [1, 2])
    output = tmp_path / "output.tif"
    run_job({**job, "output": str(output), "workers": 2, "format": "GeoTIFF"}, RecordingListener())
    for found, band in zip(read_bands(str(output)), bands):
        valid = (band.valid & kept)[rows, columns]
        assert found.values.dtype == band.values.dtype
        np.testing.assert_array_equal(found.valid, valid)
        np.testing.assert_array_equal(found.values[valid], band.values[rows, columns][valid])
