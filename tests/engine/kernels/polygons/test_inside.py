"""Which pixels lie in polygons: as GDAL says it, and the same in every window."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.features import geometry_mask
from rasterio.windows import Window

from rasterdask_plugin.engine.kernels.polygons.inside import edges_of, mark_inside
from rasterdask_plugin.engine.reading.cutline import Cutline

SHAPE = (90, 110)


def star(rng, points, middle, reach):
    """A ring around a point, at random distances."""
    angles = np.sort(rng.uniform(0, 2 * np.pi, points))
    distances = rng.uniform(0.2, 1, points) * reach
    return np.column_stack([middle[0] + distances * np.cos(angles), middle[1] + distances * np.sin(angles)])


def polygons(seed):
    """Some polygons that overlap each other and the edges, some with holes, one that crosses itself, a sliver."""
    rng = np.random.default_rng(seed)
    made = [[star(rng, 12, rng.uniform(-10, 120, 2), 50)] for _ in range(4)]
    made.append([star(rng, 40, (50, 40), 40), star(rng, 9, (50, 40), 7)])
    made.append([rng.uniform(0, 90, (7, 2))])
    made.append([np.array([(3.2, 80.1), (100.3, 80.4), (3.1, 80.7)])])
    return made


def by_gdal(made, shape=SHAPE):
    geometries = [
        {"type": "Polygon", "coordinates": [[*map(tuple, ring), tuple(ring[0])] for ring in rings]} for rings in made
    ]
    return geometry_mask(geometries, shape, rasterio.Affine.identity(), invert=True)


@pytest.mark.parametrize("seed", range(6))
def test_centres_are_inside_where_gdal_has_them(seed):
    made = polygons(seed)
    expected = by_gdal(made)
    assert 0 < expected.sum() < expected.size
    np.testing.assert_array_equal(Cutline.of(made).read(Window(0, 0, *SHAPE[::-1])), expected)


def test_every_window_has_the_same_pixels():
    cutline = Cutline.of(polygons(3))
    whole = cutline.read(Window(0, 0, *SHAPE[::-1]))
    for rows, columns in ((1, 1), (7, 13), (90, 3), (32, 110)):
        for row in range(0, SHAPE[0], rows):
            for column in range(0, SHAPE[1], columns):
                window = Window(column, row, min(columns, SHAPE[1] - column), min(rows, SHAPE[0] - row))
                expected = whole[row : row + rows, column : column + columns]
                np.testing.assert_array_equal(cutline.read(window), expected)


def test_wide_windows_are_marked_in_strips():
    ring = np.array([(10.2, 3.3), (300_000.7, 5.1), (20.4, 13.9)])
    inside = np.zeros((16, 300_001), bool)
    mark_inside(edges_of([ring]), 0, 0, inside)
    np.testing.assert_array_equal(inside, by_gdal([[ring]], inside.shape))


def test_a_centre_on_an_edge_is_inside_at_the_right_and_the_top():
    square = np.array([(1.5, 1.5), (4.5, 1.5), (4.5, 4.5), (1.5, 4.5)])
    inside = Cutline.of([[square]]).read(Window(0, 0, 6, 6))
    expected = np.zeros((6, 6), bool)
    expected[1:4, 2:5] = True
    np.testing.assert_array_equal(inside, expected)
    np.testing.assert_array_equal(inside, by_gdal([[square]], (6, 6)))


def test_what_encloses_nothing_marks_nothing():
    flat = np.array([(1.0, 2.0), (5.0, 2.0), (3.0, 2.0)])
    cutline = Cutline.of([[flat]])
    assert not cutline.read(Window(0, 0, 6, 6)).any()
    assert not cutline.touches(Window(0, 0, 6, 6))
    with pytest.raises(IndexError):
        cutline.edges[0]
