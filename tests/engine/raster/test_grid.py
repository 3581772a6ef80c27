from __future__ import annotations

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.transform import Affine

from rasterdask_plugin.engine import Grid, open_raster

UTM = CRS.from_epsg(32631)
TRANSFORM = Affine(10.0, 0.0, 499980.0, 0.0, -10.0, 4900020.0)


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (Grid(UTM, TRANSFORM, 100, 80), True),
        (Grid(UTM, TRANSFORM * Affine.translation(1e-5, 0), 100, 80), True),
        (Grid(UTM, TRANSFORM * Affine.translation(0.5, 0), 100, 80), False),
        (Grid(UTM, TRANSFORM * Affine.scale(1.0001), 100, 80), False),
        (Grid(UTM, TRANSFORM, 100, 81), False),
        (Grid(CRS.from_epsg(32632), TRANSFORM, 100, 80), False),
        (Grid(None, TRANSFORM, 100, 80), False),
    ],
)
def test_same_grid(other, same):
    assert Grid(UTM, TRANSFORM, 100, 80).same_as(other) is same


def test_the_grid_of_an_opened_raster_is_the_files(make_raster):
    transform = Affine(0.1 + 0.2, 0.0, 1 / 3, 0.0, -0.7, 1e7 / 9)
    array = open_raster(make_raster(np.zeros((7, 9), "uint8"), transform=transform))
    assert Grid.of(array) == Grid(UTM, transform, 9, 7)


def test_the_grid_of_a_part_is_where_the_part_lies(make_raster):
    array = open_raster(make_raster(np.zeros((70, 90), "uint8")))[:, 20:, 30:50]
    grid = Grid.of(array)
    assert (grid.width, grid.height) == (20, 50)
    assert (grid.transform.c, grid.transform.f) == pytest.approx((499980 + 300, 4900020 - 200))


def test_blocks_cover_every_pixel_once():
    seen = np.zeros((80, 100), int)
    for window in Grid(UTM, TRANSFORM, 100, 80).blocks(33, 41):
        seen[window.toslices()] += 1
    assert (seen == 1).all()


def test_describe_names_size_pixel_corner_and_crs():
    text = Grid(UTM, TRANSFORM, 100, 80).describe()
    assert text == "100 × 80 pixels of 10 × 10, corner (499980, 4900020), EPSG:32631"
    assert "no CRS" in Grid(None, TRANSFORM, 1, 1).describe()
    assert "rotated" in Grid(UTM, TRANSFORM * Affine.rotation(5), 1, 1).describe()
