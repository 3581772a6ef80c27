"""Makes a DataArray from an array and a grid, by rioxarray's conventions."""

from __future__ import annotations

from collections.abc import Sequence

import dask.array as da
import numpy as np
import rioxarray  # noqa: F401 - registers the accessor `rio`
import xarray

from .grid import Grid

# A raster with more rows or columns gets no coordinates: those of 2³¹ rows would take 16 GB.
MAX_COORDINATES = 2**22


def georeference(
    data: da.Array, grid: Grid, *, nodata: float | None = None, bands: Sequence[int] | None = None
) -> xarray.DataArray:
    """Return `data`, of shape (bands, grid.height, grid.width), as a DataArray with CRS, transform and nodata.

    x and y are the coordinates of the pixels' centres. A rotated grid has none, as in rioxarray. Neither has a raster
    with more than MAX_COORDINATES rows or columns: only its transform says where it is, so a part of it is misplaced.
    """
    coordinates: dict = {"band": np.asarray(bands if bands is not None else range(1, data.shape[0] + 1))}
    if grid.is_rectilinear and max(grid.shape) <= MAX_COORDINATES:
        t = grid.transform
        coordinates["x"] = t.c + t.a * (np.arange(grid.width) + 0.5)
        coordinates["y"] = t.f + t.e * (np.arange(grid.height) + 0.5)
    array = xarray.DataArray(data, dims=("band", "y", "x"), coords=coordinates)
    if grid.crs:
        array = array.rio.write_crs(grid.crs)
    array = array.rio.write_transform(grid.transform)
    return array if nodata is None else array.rio.write_nodata(nodata)
