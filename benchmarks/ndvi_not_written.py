"""NDVI read and computed by the engine, and written nowhere: python3 -m benchmarks.ndvi_not_written RED NIR."""

from __future__ import annotations

import json
import sys
import time

import rasterio

from rasterdask_plugin.engine import ndvi, open_raster
from rasterdask_plugin.engine.execution import ThreadsBackend
from rasterdask_plugin.engine.planning.chunks import GDAL_CACHE_BYTES
from rasterdask_plugin.engine.planning.machine import MEGABYTE, core_count, peak_memory
from rasterdask_plugin.engine.raster.data_arrays import to_raster
from rasterdask_plugin.engine.writing.blocks import Pixels, computed_blocks


def main() -> None:
    """Compute all blocks, drop them, and print the time and the memory as JSON."""
    start = time.perf_counter()
    backend = ThreadsBackend(core_count())
    with rasterio.Env(GDAL_CACHEMAX=GDAL_CACHE_BYTES):
        raster = to_raster(ndvi(*(open_raster(path) for path in sys.argv[1:])))
        for _ in computed_blocks(Pixels.of(raster), raster.nodata, backend, lambda: False):
            pass
    backend.close(wait=True)
    seconds = time.perf_counter() - start
    print(json.dumps({"seconds": seconds, "peak_memory_mb": peak_memory() / MEGABYTE}))


if __name__ == "__main__":
    main()
