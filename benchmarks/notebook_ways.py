"""Other methods for a mean of 10 × 10 pixels in Python: python3 -m benchmarks.notebook_ways WAY IN OUT.

Each runs in a separate process. It prints the seconds of the run, without the imports, as JSON.
"""

from __future__ import annotations

import json
import resource
import sys
import time

import numpy as np
import rioxarray
import xarray

FACTOR = 10


def coarsen(source: str, target: str) -> None:
    """Use xarray's coarsen on rioxarray's chunks."""
    array = rioxarray.open_rasterio(source, chunks=True, masked=True)
    array.coarsen(x=FACTOR, y=FACTOR, boundary="trim").mean().rio.to_raster(target)


def map_blocks(source: str, target: str) -> None:
    """Rechunk to windows, then use map_blocks: one dask task for each window."""
    array = rioxarray.open_rasterio(source, chunks=True, masked=True)
    windows = array.data.rechunk((1, FACTOR, FACTOR))
    means = windows.map_blocks(lambda block: np.nanmean(block, keepdims=True), chunks=(1, 1, 1), dtype="float32")
    _write(array, means.compute(), target)


def reshape(source: str, target: str) -> None:
    """Read all pixels into memory, then use reshape and mean."""
    array = rioxarray.open_rasterio(source, masked=True)
    bands, rows, columns = array.shape
    windows = array.values.reshape(bands, rows // FACTOR, FACTOR, columns // FACTOR, FACTOR)
    _write(array, np.nanmean(windows, axis=(2, 4)), target)


def _write(array: xarray.DataArray, means: np.ndarray, target: str) -> None:
    like = array[:, ::FACTOR, ::FACTOR]
    coarse = like.copy(data=means)
    coarse.rio.write_transform(like.rio.transform(), inplace=True).rio.to_raster(target)


def main() -> None:
    """Run one method and print its time."""
    way, source, target = sys.argv[1:]
    start = time.perf_counter()
    {"coarsen": coarsen, "map_blocks": map_blocks, "reshape": reshape}[way](source, target)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "peak_memory_mb": peak}))


if __name__ == "__main__":
    main()
