"""Every type of pixel."""

from __future__ import annotations

import numpy as np
import rasterio.shutil

from .odd_file import ANY, GOOD, SIZE, Folder, write_raster
from .tiff import write_tiff
from .virtual import simple_vrt

REAL = ("uint8", "int16", "uint16", "int32", "uint32", "float32", "float64")


def add(folder: Folder) -> None:
    """Write a raster of each type, and of its extremes."""
    for dtype in REAL:
        folder.write(f"{dtype}.tif", folder.numbers(dtype=dtype))
        folder.write(f"{dtype}_extremes.tif", _extremes(dtype), known=GOOD)
    for dtype in ("complex64", "complex128"):
        folder.write(f"{dtype}.tif", folder.numbers(dtype=dtype), known=ANY)
    # GDAL before 3.7 says of signed bytes that they are unsigned, beside an item of metadata.
    signed = folder.rng.integers(-128, 128, (2, SIZE, SIZE)).astype("int8")
    folder.add(write_tiff(folder.place("int8.tif"), signed), ANY, dtype="int8")
    _wide_integers(folder)
    folder.write("not_finite.tif", _not_finite(folder.numbers(dtype="float32")))
    folder.write("not_finite64.tif", _not_finite(folder.numbers(dtype="float64")))
    folder.write("half.tif", folder.numbers(dtype="float32"), NBITS=16)
    folder.write("bits_12.tif", folder.numbers(dtype="uint16") % 4096, NBITS=12)
    folder.write("bit.tif", folder.numbers() % 2, NBITS=1)
    folder.write("constant.tif", np.full((2, SIZE, SIZE), 7, "int16"))
    folder.write("zeros.tif", np.zeros((2, SIZE, SIZE), "uint8"))


def _extremes(dtype: str) -> np.ndarray:
    """Numbers that the type can just hold, beside small ones."""
    limits = np.finfo(dtype) if np.dtype(dtype).kind == "f" else np.iinfo(dtype)
    numbers = np.array([limits.min, limits.max, 0, 1, limits.max // 2 if np.dtype(dtype).kind in "iu" else 0.5], dtype)
    flat = np.resize(numbers, 2 * SIZE * SIZE)
    return np.random.default_rng(1).permutation(flat).reshape(2, SIZE, SIZE)


def _not_finite(values: np.ndarray) -> np.ndarray:
    values[0, ::5, ::3] = np.nan
    values[1, ::4, 1::3] = np.inf
    values[1, 1::4, ::3] = -np.inf
    return values


def _wide_integers(folder: Folder) -> None:
    """64-bit integers, copied by GDAL from a VRT that says so of smaller ones, and written tag by tag beyond 2⁵³."""
    values = folder.numbers(dtype="int32")
    values[:, ::3, ::4] = -1
    for name, dtype, nodata in (("int64", "Int64", None), ("int64_nodata", "Int64", -1), ("uint64", "UInt64", None)):
        path = folder.place(f"{name}.tif")
        small = write_raster(path.with_name("small.tif"), values if dtype == "Int64" else abs(values))
        vrt = simple_vrt(path.with_name("wide.vrt"), small.name, values.shape, dtype, nodata)
        rasterio.shutil.copy(str(vrt), str(path), driver="GTiff")
        folder.add(path, ANY)
    beyond = 2**53 + folder.rng.integers(0, 1000, (2, SIZE, SIZE)).astype("int64")
    folder.add(write_tiff(folder.place("int64_beyond_doubles.tif"), beyond), ANY)
    path = write_tiff(folder.place("uint64_beyond_doubles.tif"), beyond.astype("uint64") + np.uint64(2**63))
    folder.add(path, ANY)
