"""PNG, JPEG, JPEG 2000 and others, whole and broken."""

from __future__ import annotations

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.transform import Affine

from .odd_file import ANY, BAD, CRS, GOOD, SIZE, TRANSFORM, Folder


def add(folder: Folder) -> None:
    """Write what this GDAL has drivers for."""
    with rasterio.Env() as env:
        drivers = set(env.drivers())
    three = folder.numbers(3)
    smooth = np.linspace(10, 240, 3 * SIZE * SIZE).reshape(three.shape).astype("uint8")
    for name, driver, values in (
        ("photo.png", "PNG", three),
        ("grey16.png", "PNG", folder.numbers(1, "uint16")),
        ("transparent.png", "PNG", folder.numbers(4)),
        ("photo.jpg", "JPEG", smooth),
        ("grey.jpg", "JPEG", smooth[:1]),
        ("scene.jp2", "JP2OpenJPEG", folder.numbers(2, "uint16")),
        ("photo.webp", "WEBP", smooth),
        ("raster.img", "HFA", folder.numbers(2, "float32")),
        ("envi.dat", "ENVI", folder.numbers(2, "int16")),
        ("heights.asc", "AAIGrid", folder.numbers(1, "int32")),
        ("raster.gpkg", "GPKG", folder.numbers(4)),
        ("raster.nc", "netCDF", folder.numbers(1, "float32")),
        ("raster.bmp", "BMP", three),
        ("raster.gif", "GIF", three[:1]),
    ):
        if driver not in drivers:
            continue
        known = ANY if driver in ("GPKG", "netCDF") else GOOD
        path = folder.place(name)
        _copy(path, driver, values)
        folder.add(path, known)
        if driver in ("PNG", "JPEG", "JP2OpenJPEG", "WEBP", "HFA"):
            _break(folder, path)


def _copy(path, driver: str, values: np.ndarray) -> None:
    """Formats that GDAL can but copy into get their pixels from a raster in memory."""
    grid = {"crs": CRS, "transform": TRANSFORM}
    if driver in ("JPEG", "WEBP", "BMP", "GIF"):
        grid = {"crs": None, "transform": Affine.identity()}
    count, height, width = values.shape
    options = {"count": count, "height": height, "width": width, "dtype": values.dtype.name, **grid}
    with rasterio.MemoryFile() as memory:
        with memory.open(driver="GTiff", **options) as dataset:
            dataset.write(values)
        lossless = {"QUALITY": "100", "REVERSIBLE": "YES"} if driver == "JP2OpenJPEG" else {}
        rasterio.shutil.copy(memory.name, str(path), driver=driver, **lossless)


def _break(folder: Folder, sound) -> None:
    """Cut a file off in its header and in its data, and turn bits over."""
    content = sound.read_bytes()
    for name, kept in (("cut_in_header", 30), ("cut_in_half", len(content) // 2), ("cut_at_end", len(content) - 12)):
        path = folder.place(f"{name}_{sound.name}")
        path.write_bytes(content[:kept])
        folder.add(path, BAD if name == "cut_in_header" else ANY)
    flipped = bytearray(content)
    for place in folder.rng.integers(len(content) // 3, len(content), 10):
        flipped[place] ^= 1 << int(folder.rng.integers(0, 8))
    path = folder.place(f"bits_{sound.name}")
    path.write_bytes(bytes(flipped))
    folder.add(path, ANY)
