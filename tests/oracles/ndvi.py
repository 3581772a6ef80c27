"""NDVI of whole rasters, in float64."""

from __future__ import annotations

import numpy as np
import rasterio


def read(path, band=1):
    with rasterio.open(path) as dataset:
        return dataset.read(band)


def expected_ndvi(red, nir, nodata=-10000):
    """NDVI in float64, from whole arrays."""
    r, n = (read(path).astype("float64") for path in (red, nir))
    invalid = (r == nodata) | (n == nodata) | (n + r == 0)
    with np.errstate(all="ignore"):
        return np.where(invalid, np.nan, (n - r) / (n + r))
