"""A map onto a scene over rough ground, against a pixel at a time."""

from __future__ import annotations

import math

import numpy as np
import pytest
from affine import Affine
from rasterio.transform import RPCTransformer

from rasterdask_plugin.engine import superimpose, write_raster
from rasterdask_plugin.engine.geometry import ERROR_BOUND, TerrainGrid
from rasterdask_plugin.engine.operations.superimpose import Geometry, plan
from rasterdask_plugin.engine.raster.raster_file import inspect_raster
from tests.support.superimposed import read, smooth
from tests.support.synthetic import hills, scene_rpcs, write_dem

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")

SHAPE = (150, 170)
RPCS = scene_rpcs(SHAPE[1], SHAPE[0])
PIXEL = 7e-6
MAP = Affine(PIXEL, 0, 1.4490, 0, -PIXEL, 43.6007)


@pytest.fixture
def dem(tmp_path):
    """Pixels of some 4 m, with half a metre of noise."""
    heights = 150 + hills(120, 160) / 8 + np.random.default_rng(4).normal(0, 0.5, (120, 160)).astype("float32")
    return write_dem(tmp_path / "dem.tif", Affine(4e-5, 0, 1.4468, 0, -4e-5, 43.6024), heights)


@pytest.fixture
def scene(make_raster):
    return make_raster(np.zeros((1, *SHAPE), "uint8"), "scene.tif", transform=Affine.identity(), crs=None, rpcs=RPCS)


@pytest.fixture
def moving(make_raster):
    return make_raster(smooth((200, 290)), "map.tif", transform=MAP, crs="EPSG:4326")


def one_value(band, x, y):
    """Bilinear at corner coordinates well inside of the band."""
    column, row = math.floor(x - 0.5), math.floor(y - 0.5)
    right, below = x - 0.5 - column, y - 0.5 - row
    four = band[row : row + 2, column : column + 2]
    return (four * np.outer([1 - below, below], [1 - right, right])).sum()


def test_each_pixel_has_the_value_of_the_ground_in_its_line_of_sight(dem, scene, moving):
    result = superimpose(moving, scene, interpolation="bilinear", dem=dem).values
    bands = read(moving)
    rows, columns = np.mgrid[3 : SHAPE[0] : 4, 1 : SHAPE[1] : 3]
    # GDAL's own way to the ground.
    with RPCTransformer(RPCS, RPC_PIXEL_ERROR_THRESHOLD=1e-6, RPC_MAX_ITERATIONS=60, RPC_DEM=dem) as transformer:
        east, north = transformer.xy(rows.ravel(), columns.ravel(), offset="center")
    expected = []
    for x, y in zip(east, north):
        u, v = ~MAP * (x, y)
        assert 2 < u < 288
        assert 2 < v < 198
        expected.append([one_value(band, u, v) for band in bands])
    found = result[:, rows.ravel(), columns.ravel()].T
    slope = max(np.abs(np.diff(bands, axis=axis)).max() for axis in (1, 2))
    # The bound is for each of the two axes.
    assert np.abs(found - expected).max() < 2 * ERROR_BOUND * slope
    # What was tested is the way that finds a height for every pixel.
    coordinates = plan(inspect_raster(moving), scene, geometry=Geometry(dem=dem)).mapping.coordinates
    assert isinstance(coordinates, TerrainGrid)


def test_chunks_change_no_bit(dem, scene, moving, tmp_path):
    whole = superimpose(moving, scene, interpolation="bicubic", dem=dem).values
    for chunks in ((150, 170), (32, 48), (7, 170)):
        array = superimpose(moving, scene, interpolation="bicubic", dem=dem, chunks=chunks)
        assert array.values.tobytes() == whole.tobytes()
    write_raster(superimpose(moving, scene, interpolation="bicubic", dem=dem), tmp_path / "out.tif")
    assert read(tmp_path / "out.tif").tobytes() == whole.tobytes()
