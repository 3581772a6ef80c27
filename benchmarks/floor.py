"""The same reads and writes as an output took, without arithmetic: python3 -m benchmarks.floor OURS FLOOR IN [IN …].

It reads all bands of the inputs, the part of them that OURS covers, in as many threads as there are cores. At the same
time, one thread more writes the pixels of OURS to FLOOR as a GeoTIFF in tiles with the same compression. The pixels of
OURS are decoded before the clock starts. It prints the seconds without that as JSON. The overviews of a COG are not in
it.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window, from_bounds

from rasterdask_plugin.engine.planning.machine import core_count

SIDE = 2048


def main() -> None:
    """Read, write, and print the time."""
    ours, target, *sources = sys.argv[1:]
    with tempfile.TemporaryDirectory(dir=Path(target).parent) as folder, rasterio.open(ours) as like:
        shape = (like.count, like.height, like.width)
        pixels = np.memmap(Path(folder) / "pixels", like.dtypes[0], "w+", shape=shape)
        for window in _windows(Window(0, 0, like.width, like.height)):
            rows, columns = window.toslices()
            pixels[:, rows, columns] = like.read(window=window)
        pixels.flush()
        start = time.perf_counter()
        with ThreadPoolExecutor(core_count()) as readers, ThreadPoolExecutor(1) as writer:
            works = [writer.submit(_write, target, pixels, like)]
            for source in sources:
                works += [readers.submit(_read, source, window) for window in _windows(_covered(source, like))]
            for work in works:
                work.result()
        seconds = time.perf_counter() - start
    print(json.dumps({"seconds": seconds}))


def _covered(path: str, like: rasterio.DatasetReader) -> Window:
    """Return the pixels of a file that an output covers; all of them, if the CRS are different."""
    with rasterio.open(path) as dataset:
        whole = Window(0, 0, dataset.width, dataset.height)
        if dataset.crs != like.crs:
            return whole
        window = from_bounds(*like.bounds, transform=dataset.transform).round_offsets().round_lengths()
        return window.intersection(whole)


def _windows(area: Window) -> list[Window]:
    return [
        Window(column, row, min(SIDE, area.col_off + area.width - column), min(SIDE, area.row_off + area.height - row))
        for row in range(int(area.row_off), int(area.row_off + area.height), SIDE)
        for column in range(int(area.col_off), int(area.col_off + area.width), SIDE)
    ]


def _read(path: str, window: Window) -> None:
    with rasterio.open(path, sharing=False) as dataset:
        dataset.read(window=window)


def _write(target: str, pixels: np.ndarray, like: rasterio.DatasetReader) -> None:
    compression = like.compression.value if like.compression else "NONE"
    options = {"compress": compression, "bigtiff": "IF_SAFER", "num_threads": str(core_count())}
    if compression.upper() == "DEFLATE":
        options.update(zlevel=1, predictor=3 if pixels.dtype.kind == "f" else 2)
    profile = {"driver": "GTiff", "count": like.count, "height": like.height, "width": like.width}
    profile.update(dtype=pixels.dtype, crs=like.crs, transform=like.transform, nodata=like.nodata)
    with rasterio.open(target, "w", **profile, tiled=True, blockxsize=512, blockysize=512, **options) as dataset:
        for window in _windows(Window(0, 0, like.width, like.height)):
            dataset.write(pixels[(slice(None), *window.toslices())], window=window)


if __name__ == "__main__":
    main()
