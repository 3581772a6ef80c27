"""Random small rasters: any type, nodata or mask, layout and range of numbers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from rasterio.transform import Affine

from .corpus.odd_file import write_raster

TYPES = ("uint8", "int16", "uint16", "int32", "uint32", "float32", "float64")
# South-western corners and pixels that halves and quarters of are exact.
TRANSFORM = Affine(16.0, 0.0, 499968.0, 0.0, -16.0, 4900032.0)


def random_raster(path: Path, rng: np.random.Generator, *, least_bands: int = 1) -> Path:
    """Write a raster of one to four bands; one of six is larger than a chunk may be."""
    dtype = np.dtype(rng.choice(TYPES))
    high = 700 if rng.random() < 1 / 6 else 48
    shape = int(rng.integers(least_bands, 5)), int(rng.integers(1, high)), int(rng.integers(1, high))
    values = _numbers(rng, dtype, shape)
    nodata, mask = None, None
    chance = rng.random()
    if chance < 0.4:
        nodata = _nodata(rng, values)
        values[rng.random(shape) < rng.choice([0.02, 0.3, 0.9])] = nodata
    elif chance < 0.6:
        mask = np.where(rng.random(shape[1:]) < 0.3, 0, 255).astype("uint8")
        if rng.random() < 0.3:
            nodata = _nodata(rng, values)
    return write_raster(path, values, nodata=nodata, mask=mask, transform=TRANSFORM, **_layout(rng))


def _numbers(rng: np.random.Generator, dtype: np.dtype, shape: tuple[int, ...]) -> np.ndarray:
    """Few numbers, whose means are often halves; many; or the whole range."""
    sort = rng.integers(0, 3)
    if dtype.kind == "f":
        values = rng.integers(-8, 9, shape) / 4 if sort == 0 else rng.normal(0, 10.0 ** rng.integers(-3, 6), shape)
        values = values.astype(dtype)
        if sort == 2:
            values[rng.random(shape) < 0.05] = np.nan
            values[rng.random(shape) < 0.05] = rng.choice([-np.inf, np.inf])
        return values
    limits = np.iinfo(dtype)
    low, high = ((0, 5), (max(limits.min, -300), min(limits.max, 3000)), (limits.min, limits.max))[sort]
    return rng.integers(low, high, shape, dtype=dtype, endpoint=True)


def _nodata(rng: np.random.Generator, values: np.ndarray) -> float:
    """A number that is usual, or one that valid pixels are close to."""
    if values.dtype.kind == "f":
        return float(rng.choice([np.nan, -9999.0, 0.0, -32768.0]))
    limits = np.iinfo(values.dtype)
    return int(rng.choice([limits.min, limits.max, 0, int(values.flat[0])]))


def _layout(rng: np.random.Generator) -> dict:
    # Else the fourth of four bands would be alpha.
    layout = {"photometric": "MINISBLACK", "compress": str(rng.choice(["none", "deflate", "lzw"]))}
    layout["interleave"] = str(rng.choice(["band", "pixel"]))
    if rng.random() < 0.5:
        return {**layout, "tiled": True, "blockxsize": 16 * int(rng.integers(1, 9)), "blockysize": 16}
    return {**layout, "blockysize": int(rng.integers(1, 30))}
