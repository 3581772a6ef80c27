"""GeoTIFF files: how they are created, and whether all of one is there."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import dask.array as da
import rasterio
import xarray
from rasterio.enums import Interleaving

from .grid import Grid
from .tiling import TILE

# GDAL 3.6.0 to 3.7.2 may corrupt a file that several threads compress while tiles of it are read back (GDAL issue
# 8470). Tiles of one band that are written whole and once are never read back; those of several interleaved bands may
# be, when the block cache is short.
_THREADED_COMPRESSION_OF_BANDS_SINCE = (3, 7, 3)
# With fewer bytes free than this, a failed write is the full disk's fault.
MINIMUM_ROOM = 2 * 2**20


def create_geotiff(
    path: Path, array: xarray.DataArray, data: da.Array, options: Mapping[str, str], threads: int
) -> rasterio.io.DatasetWriter:
    """Create the GeoTIFF for `array` (grid, nodata, descriptions, scale), whose numbers are `data`, and return it open.

    `options` are creation options over our defaults; `threads` compress, where that is safe.
    """
    grid = Grid.of(array)
    profile = {
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "count": data.shape[0],
        "dtype": data.dtype,
        "crs": grid.crs,
        "transform": grid.transform,
        "nodata": array.rio.nodata,
    }
    dataset = rasterio.open(path, "w", **profile, **creation_options(data, options, threads))
    descriptions = array.attrs.get("long_name", ())
    for band, text in enumerate([descriptions] if isinstance(descriptions, str) else descriptions, 1):
        if text:
            dataset.set_band_description(band, text)
    if array.attrs.get("scale_factor", 1.0) != 1.0 or array.attrs.get("add_offset", 0.0) != 0.0:
        dataset.scales = [array.attrs["scale_factor"]] * data.shape[0]
        dataset.offsets = [array.attrs.get("add_offset", 0.0)] * data.shape[0]
    return dataset


def creation_options(data: da.Array, given: Mapping[str, str], threads: int) -> dict[str, str]:
    """Return the creation options for a GeoTIFF of (bands, rows, columns): our defaults, with `given` over them."""
    given = {name.upper(): str(value) for name, value in given.items()}
    options = {"TILED": "YES", "BIGTIFF": "IF_SAFER", "COMPRESS": "DEFLATE"} | given
    if is_yes(options["TILED"]):
        # A tile is written whole even where the raster is smaller: take the next multiple of 16, as TIFF wants.
        rows, columns = (min(TILE, -(-length // 16) * 16) for length in data.shape[1:])
        options = {"BLOCKXSIZE": str(columns), "BLOCKYSIZE": str(rows)} | options
    compression = options["COMPRESS"].upper()
    if compression in ("DEFLATE", "ZSTD", "LZW"):
        options.setdefault("PREDICTOR", "3" if data.dtype.kind == "f" else "2")
    level = {"DEFLATE": "ZLEVEL", "ZSTD": "ZSTD_LEVEL"}.get(compression)
    if level:
        options.setdefault(level, "1")
    if compression != "NONE" and (data.shape[0] == 1 or gdal_version() >= _THREADED_COMPRESSION_OF_BANDS_SINCE):
        options.setdefault("NUM_THREADS", str(threads))
    return options


def is_yes(text: str) -> bool:
    """Return whether GDAL takes this option value for a yes."""
    return text.upper() in ("YES", "TRUE", "ON", "1")


def gdal_version() -> tuple[int, ...]:
    """Return the version of the GDAL that rasterio uses, such as (3, 6, 2)."""
    return tuple(int(part) for part in rasterio.__gdal_version__.split(".")[:3] if part.isdigit())


def check_complete(path: Path, sparse: bool) -> None:
    """Raise OSError unless all tiles of the GeoTIFF at `path` reached the disk; a `sparse` one may lack tiles.

    GDAL compresses in threads and writes the last tiles when the dataset is closed. What fails there is not an error to
    rasterio: the file ends early, or an empty tile stands where a full one had no room.
    """
    length = path.stat().st_size
    largest = MINIMUM_ROOM
    with rasterio.open(path) as dataset:
        separate = dataset.count > 1 and dataset.interleaving != Interleaving.pixel
        for band in dataset.indexes if separate else [1]:
            for (row, column), _ in dataset.block_windows(band):
                offset, size = (
                    int(dataset.get_tag_item(f"BLOCK_{what}_{column}_{row}", "TIFF", bidx=band) or 0)
                    for what in ("OFFSET", "SIZE")
                )
                if (offset == 0 and not sparse) or offset + size > length:
                    raise OSError("the end of the file is missing")
                largest = max(largest, size)
    # A disk that had no room for a tile has none for two.
    with path.open("r+b") as file:
        file.seek(0, os.SEEK_END)
        try:
            file.write(bytes(2 * largest))
            file.flush()
        finally:
            file.truncate(length)
