"""Height rasters as files: what is kept of them, and which file a bad one is."""

from __future__ import annotations

import os
import pickle
import threading
from pathlib import Path

import cloudpickle
import numpy as np
import pytest
from affine import Affine

from rasterdask_plugin.engine import RasterDaskError, superimpose, write_raster
from rasterdask_plugin.engine.geometry.terrain.height_raster import open_height_raster
from rasterdask_plugin.engine.geometry.terrain.height_tiles import HeightTiles
from rasterdask_plugin.engine.raster import raster_file
from tests.support.synthetic import hills, scene_rpcs, write_dem

TRANSFORM = Affine(1e-4, 0, 1.40, 0, -1e-4, 43.70)


@pytest.fixture
def dem(tmp_path):
    """1100 × 1200 pixels: nine tiles."""
    return write_dem(tmp_path / "dem.tif", TRANSFORM, hills(1100, 1200))


@pytest.fixture
def openings(monkeypatch):
    opened = []
    open_dataset = raster_file.open_dataset

    def recorded(path, *arguments, **options):
        opened.append(path)
        return open_dataset(path, *arguments, **options)

    monkeypatch.setattr(raster_file, "open_dataset", recorded)
    return opened


def test_a_tile_is_read_once_as_long_as_there_is_room(dem, openings):
    for room, readings in ((2**26, 1), (0, 2)):
        height_raster = open_height_raster(dem, "DEM", HeightTiles(room))
        openings.clear()
        for u in (100.0, 700.0, 100.0):
            height_raster.heights(np.array([u]), np.array([100.0]))
        assert len(openings) == 1 + readings


def test_what_is_kept_stays_within_its_room_whatever_the_threads(rng):
    tiles = HeightTiles(10_000)
    arrays = {key: rng.uniform(size=100) for key in range(50)}

    def work():
        for key in list(arrays) * 3:
            np.testing.assert_array_equal(tiles.get(key, arrays[key].copy), arrays[key])

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(array.nbytes for array in tiles._kept.values()) == tiles._bytes <= 10_000


def test_nothing_of_a_dem_outlives_what_it_was_opened_for(dem, openings):
    for _ in range(2):
        height_raster = open_height_raster(dem, "DEM")
        openings.clear()
        height_raster.heights(np.array([100.0]), np.array([100.0]))
        assert openings == [dem]
    copy = pickle.loads(pickle.dumps(height_raster))
    assert not copy.tiles._kept
    np.testing.assert_array_equal(
        copy.heights(np.array([9.0]), np.array([9.0])), height_raster.heights(np.array([9.0]), np.array([9.0]))
    )


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize("damage", ["planning", "computing"])
def test_a_truncated_dem_is_named_and_not_the_output(make_raster, tmp_path, damage):
    rpcs = scene_rpcs(170, 150)
    scene = make_raster(np.ones((1, 150, 170), "uint8"), "scene.tif", transform=Affine.identity(), crs=None, rpcs=rpcs)
    place = Affine(7e-6, 0, 1.4490, 0, -7e-6, 43.6007)
    moving = make_raster(np.ones((1, 200, 290), "uint8"), "map.tif", transform=place, crs="EPSG:4326")
    dem = write_dem(tmp_path / "dem.tif", Affine(4e-5, 0, 1.4468, 0, -4e-5, 43.6024), hills(120, 160))
    size = Path(dem).stat().st_size

    def run():
        array = superimpose(moving, scene, dem=dem)
        os.truncate(dem, size // 3)
        # What is kept of the DEM does not go along to another process.
        write_raster(array.copy(data=cloudpickle.loads(cloudpickle.dumps(array.data))), tmp_path / "out.tif")

    if damage == "planning":
        os.truncate(dem, size // 3)
    with pytest.raises(RasterDaskError, match=r"The DEM .*dem\.tif cannot be read: ") as caught:
        run()
    assert "out.tif" not in str(caught.value)
    assert not (tmp_path / "out.tif").exists()
