"""Write a small Sentinel-2-like scene: a red and a near infrared band of the same ground.

The two files look like a MAJA level 2A product: int16 surface reflectance times 10000, tiles of 512, DEFLATE,
EPSG:32631, and nodata −10000 in the corner that the orbit does not cover. On the ground there are parcels at every
stage between bare soil and dense crop, hedges, and a river. The same size gives the same pixels on every machine.

    python3 demo/sample.py FOLDER [--size 10980]
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import Affine
from rasterio.windows import Window

NODATA = -10000
PIXEL_SIZE = 10.0
CORNER = (499980.0, 4900020.0)
TILE = 512
DEFAULT_SIZE = 2048


def write_pair(folder: str | Path, size: int = DEFAULT_SIZE, **profile) -> tuple[Path, Path]:
    """Write the pair into `folder` and return the paths of the red and of the near infrared file.

    `profile` overrides the options with which rasterio creates the files (`tiled=False`, `compress=None` …).
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    red_path, nir_path = folder / "sample_B04.tif", folder / "sample_B08.tif"
    options = {
        "driver": "GTiff",
        "width": size,
        "height": size,
        "count": 1,
        "dtype": "int16",
        "crs": "EPSG:32631",
        "transform": Affine(PIXEL_SIZE, 0.0, CORNER[0], 0.0, -PIXEL_SIZE, CORNER[1]),
        "nodata": NODATA,
        "tiled": True,
        "blockxsize": TILE,
        "blockysize": TILE,
        "compress": "deflate",
        "predictor": 2,
        "zlevel": 6,
        **profile,
    }
    with rasterio.open(red_path, "w", **options) as red, rasterio.open(nir_path, "w", **options) as nir:
        red.set_band_description(1, "B4")
        nir.set_band_description(1, "B8")
        for row in range(0, size, TILE):
            rows = min(TILE, size - row)
            window = Window(0, row, size, rows)
            red_strip, nir_strip = reflectance_strip(size, row, rows)
            red.write(red_strip, 1, window=window)
            nir.write(nir_strip, 1, window=window)
    return red_path, nir_path


def reflectance_strip(size: int, row: int, rows: int) -> tuple[np.ndarray, np.ndarray]:
    """Return red and near infrared of `rows` whole rows from `row` on, two int16 arrays of shape (rows, size)."""
    y, x = np.ogrid[row : row + rows, 0:size]
    y, x = y.astype("float32"), x.astype("float32")
    cover = _vegetation_cover(x, y)
    noise = np.random.default_rng(row).integers(-40, 41, size=(2, rows, size), dtype="int16")

    red = 1750.0 - 1380.0 * cover
    nir = 2050.0 + 2500.0 * cover
    river = np.abs(y - size * 0.6 - size * 0.08 * np.sin(x / (size * 0.11))) < 8 + size * 0.006
    red[river], nir[river] = 420.0, 190.0
    red = red.astype("int16") + noise[0]
    nir = nir.astype("int16") + noise[1] * 2
    wedge = x < (size - y) * 0.15 - size * 0.02
    red[wedge], nir[wedge] = NODATA, NODATA
    return red, nir


def _vegetation_cover(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the part of each pixel that green leaves cover, 0 to 1. Parcels lie in a grid turned by 12 degrees."""
    across = x * np.float32(0.978) + y * np.float32(0.208)
    along = y * np.float32(0.978) - x * np.float32(0.208)
    column = np.floor(across / 46.0)
    shifted = along + _scatter(column, column) * 60.0
    line = np.floor(shifted / 71.0)
    cover = _scatter(column, line)
    hedge = (across - column * 46.0 < 2.0) | (shifted - line * 71.0 < 2.0)
    furrows = np.float32(0.05) * np.sin(across * np.float32(1.3))
    return np.clip(np.where(hedge, np.float32(0.8), cover + furrows), 0.0, 1.0)


def _scatter(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return a number from 0 to 1 for each pair of whole numbers, the same every time."""
    mixed = a.astype("int64") * 374761393 + b.astype("int64") * 668265263
    mixed = (mixed ^ (mixed >> 13)) * 1274126177
    return ((mixed & 0xFFFF) / 65535.0).astype("float32")


def main() -> None:
    """Write the pair that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", help="where to write sample_B04.tif and sample_B08.tif")
    parser.add_argument("--size", type=int, default=DEFAULT_SIZE, help="rows and columns (Sentinel-2: 10980)")
    arguments = parser.parse_args()
    for path in write_pair(arguments.folder, arguments.size):
        print(path)


if __name__ == "__main__":
    main()
