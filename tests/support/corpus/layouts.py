"""How pixels lie in the file, and extreme shapes."""

from __future__ import annotations

import numpy as np

from .odd_file import GOOD, SIZE, Folder, write_raster

_TILED = {"tiled": True, "blockxsize": 16, "blockysize": 16}


def add(folder: Folder) -> None:
    """Write rasters in all layouts."""
    values = folder.numbers(3)
    large = folder.numbers(2, "uint16", (70, 90))
    for name, options in (
        ("band", {"interleave": "band"}),
        ("pixel", {"interleave": "pixel"}),
        ("tiles_of_16", _TILED),
        ("tiles_of_16_band", {**_TILED, "interleave": "band", "compress": "deflate"}),
        ("one_strip", {"blockysize": SIZE}),
        ("one_row_strips", {"blockysize": 1, "compress": "lzw", "predictor": 2}),
        ("uneven_strips", {"blockysize": 7}),
        ("wide_tile", {"tiled": True, "blockxsize": 512, "blockysize": 16}),
        ("big_tiff", {"BIGTIFF": "YES"}),
        ("big_endian", {"ENDIANNESS": "BIG"}),
        ("sparse", {**_TILED, "SPARSE_OK": "TRUE"}),
        ("packbits", {"compress": "packbits"}),
        ("zstd", {"compress": "zstd"}),
        ("webp", {"compress": "webp", "WEBP_LOSSLESS": "YES"}),
        ("jpeg", {**_TILED, "compress": "jpeg"}),
    ):
        folder.write(f"{name}.tif", values if name != "big_endian" else large, **options)
    for name, shape in (
        ("one_pixel", (1, 1)),
        ("one_row", (1, 64)),
        ("one_column", (64, 1)),
        ("two_by_two", (2, 2)),
        ("long_row", (1, 262144)),
        ("prime", (61, 37)),
    ):
        folder.write(f"{name}.tif", folder.numbers(2, "uint8", shape))
    tall = {"blockysize": 4096, "compress": "deflate", "facts": {"may_refuse": ("meanndvi",)}}
    folder.write("tall_column.tif", np.ones((2, 100000, 1), "uint8"), **tall)
    folder.write("overviews.tif", large, edit=lambda dataset: dataset.build_overviews([2, 4]))
    folder.write("many_bands.tif", folder.numbers(60, "uint8", (9, 9)))
    _sparse(folder)
    _huge_tile(folder)


def _sparse(folder: Folder) -> None:
    """A file with no block written: all zeros, or all nodata."""
    for name, options in (("empty_blocks", {}), ("empty_blocks_nodata", {"nodata": 5})):
        path = folder.place(f"{name}.tif")
        _without_pixels(path, 1200, 1200, {"SPARSE_OK": "TRUE", "tiled": True, **options})
        folder.add(path, GOOD)


def _huge_tile(folder: Folder) -> None:
    """One tile that is many times as large as the raster."""
    path = folder.place("tile_of_4096.tif")
    options = {"tiled": True, "blockxsize": 4096, "blockysize": 4096, "compress": "deflate"}
    folder.add(write_raster(path, folder.numbers(2, "uint8", (40, 3000)), **options), GOOD)


def _without_pixels(path, width: int, height: int, options: dict) -> None:
    import rasterio

    from .odd_file import CRS, TRANSFORM

    grid = {"width": width, "height": height, "crs": CRS, "transform": TRANSFORM}
    with rasterio.open(path, "w", driver="GTiff", count=2, dtype="uint8", **grid, **options):
        pass
