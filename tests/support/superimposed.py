"""Rasters and comparisons that the tests of superimpose share."""

from __future__ import annotations

import numpy as np
import rasterio
from affine import Affine

UTM, LAMBERT = "EPSG:32631", "EPSG:2154"
MOVING = Affine(2.0, 0.0, 374000.0, 0.0, -2.0, 4829600.0)
# A reference of half-metre pixels, none of whose centres is on an edge, within the moving raster,
# and one of another CRS that reaches beyond it.
SAME_CRS = (UTM, Affine(0.5, 0.0, 374020.3, 0.0, -0.5, 4829570.1), (230, 250))
OTHER_CRS = (LAMBERT, Affine(0.6, 0.0, 573900.0, 0.0, -0.6, 6280110.0), (330, 380))


def smooth(shape, bands=2, seed=3):
    """Hills and noise of some hundreds, (bands, rows, columns) float64."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0 : shape[0], 0 : shape[1]]
    hills = 800 + 300 * np.sin(x / 7) * np.cos(y / 5)
    return np.stack([hills * (band + 1) + rng.uniform(0, 90, shape) for band in range(bands)])


def write_grid(path, crs, transform, shape, dtype="uint8"):
    """Write a raster without pixels and return its path."""
    with rasterio.open(
        path, "w", driver="GTiff", count=1, dtype=dtype, crs=crs, transform=transform, height=shape[0], width=shape[1],
        sparse_ok=True,
    ):  # fmt: skip
        return path


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


def away_from_fill(array, pixels):
    """Where no pixel within `pixels` along both axes is NaN, (rows, columns) bool."""
    lost = np.isnan(array).any(axis=0)
    for axis in (0, 1):
        near = lost.copy()
        for step in range(1, pixels + 1):
            for sign in (-step, step):
                near |= np.roll(lost, sign, axis)
        lost = near
    lost[[0, -1]] = lost[:, [0, -1]] = True
    return ~lost
