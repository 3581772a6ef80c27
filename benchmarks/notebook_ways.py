"""Other methods for NDVI and for a mean of 10 × 10 pixels in Python, as notebooks have them.

python3 -m benchmarks.notebook_ways WAY OUT IN [IN]

Each runs in a separate process. It prints the seconds of the run, without the imports, as JSON.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable

import numpy as np
import rasterio
import rioxarray
import xarray

FACTOR = 10


def coarsen(target: str, source: str) -> None:
    """Use xarray's coarsen on rioxarray's chunks."""
    array = rioxarray.open_rasterio(source, chunks=True, masked=True)
    array.coarsen(x=FACTOR, y=FACTOR, boundary="trim").mean().rio.to_raster(target)


def map_blocks(target: str, source: str) -> None:
    """Rechunk to windows, then use map_blocks: one dask task for each window."""
    array = rioxarray.open_rasterio(source, chunks=True, masked=True)
    windows = array.data.rechunk((1, FACTOR, FACTOR))
    means = windows.map_blocks(lambda block: np.nanmean(block, keepdims=True), chunks=(1, 1, 1), dtype="float32")
    _write(array, means.compute(), target)


def reshape(target: str, source: str) -> None:
    """Read all pixels into memory, then use reshape and mean."""
    array = rioxarray.open_rasterio(source, masked=True)
    bands, rows, columns = array.shape
    windows = array.values.reshape(bands, rows // FACTOR, FACTOR, columns // FACTOR, FACTOR)
    _write(array, np.nanmean(windows, axis=(2, 4)), target)


def whole_array(target: str, red: str, nir: str) -> None:
    """Read whole bands with rasterio, compute NDVI with NumPy and write it without compression."""
    _ndvi(target, red, nir, _formula)


def compiled(target: str, red: str, nir: str) -> None:
    """Read whole bands with rasterio, and compile the formula with numba. The compiled code is not kept."""
    import numba

    _ndvi(target, red, nir, numba.njit(parallel=True)(_formula))


def locked(target: str, red: str, nir: str) -> None:
    """Open with `chunks=True, lock=True`, compute NDVI, and write it in one call."""
    bands = [rioxarray.open_rasterio(path, chunks=True, lock=True, masked=True) for path in (red, nir)]
    _formula(*bands).compute().rio.to_raster(target)


def tiled(target: str, red: str, nir: str) -> None:
    """Open with `lock=False`, and write NDVI from dask in tiles without compression."""
    bands = [rioxarray.open_rasterio(path, chunks=(1, 2048, 2048), lock=False, masked=True) for path in (red, nir)]
    _formula(*bands).rio.to_raster(target, tiled=True, lock=threading.Lock())


def reproject_match(target: str, moving: str, reference: str) -> None:
    """Resample bicubic onto the grid of another raster with rioxarray."""
    grid = rioxarray.open_rasterio(reference, chunks=True)
    array = rioxarray.open_rasterio(moving)
    array.rio.reproject_match(grid, resampling=rasterio.enums.Resampling.cubic).rio.to_raster(target)


def _formula(red, nir):
    return (nir - red) / (nir + red)


def _ndvi(target: str, red: str, nir: str, formula: Callable) -> None:
    with rasterio.open(red) as one, rasterio.open(nir) as other:
        bands = [dataset.read(1).astype("float32") for dataset in (one, other)]
        for band, dataset in zip(bands, (one, other)):
            band[band == dataset.nodata] = np.nan
        profile = {"driver": "GTiff", "count": 1, "height": one.height, "width": one.width, "tiled": True}
        profile.update(dtype="float32", crs=one.crs, transform=one.transform, nodata=np.nan)
    with rasterio.open(target, "w", **profile) as dataset:
        dataset.write(formula(*bands), 1)


def _write(array: xarray.DataArray, means: np.ndarray, target: str) -> None:
    centres = {axis: array[axis].coarsen({axis: FACTOR}).mean().values for axis in ("x", "y")}
    coarse = array[:, ::FACTOR, ::FACTOR].assign_coords(centres).copy(data=means)
    # Else the means would be rounded to the type of the input.
    coarse.encoding.pop("dtype", None)
    coarse.rio.to_raster(target)


WAYS = (coarsen, map_blocks, reshape, whole_array, compiled, locked, tiled, reproject_match)


def main() -> None:
    """Run one method and print its time."""
    way, target, *sources = sys.argv[1:]
    start = time.perf_counter()
    {function.__name__: function for function in WAYS}[way](target, *sources)
    seconds = time.perf_counter() - start
    print(json.dumps({"seconds": seconds}))


if __name__ == "__main__":
    main()
