"""GeoTIFF files: how they are created, and whether all of one is there."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

import dask.array as da
import rasterio
import xarray
from rasterio.enums import ColorInterp, Interleaving

from .band_attributes import BandAttributes
from .errors import RasterDaskError
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
    """Create the GeoTIFF for `array` (grid, nodata, band attributes), whose numbers are `data`, and return it open.

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
    with _creation_complaints() as complaints:
        dataset = rasterio.open(path, "w", **profile, **creation_options(data, options, threads))
    if complaints:
        dataset.close()
        raise RasterDaskError(f"Creation options: {'; '.join(complaints)}")
    _describe_bands(dataset, BandAttributes.of_array(array))
    # A raster in sensor geometry has these instead of a transform, or beside it.
    if "rpcs" in array.attrs:
        dataset.rpcs = array.attrs["rpcs"]
    if "gcps" in array.attrs:
        dataset.gcps = array.attrs["gcps"]
    return dataset


def _describe_bands(dataset: rasterio.io.DatasetWriter, bands: BandAttributes) -> None:
    # GeoTIFF has one colour table, for the only band, of values of 8 or 16 bits.
    if dataset.count == 1 and bands.colour_tables[0] and dataset.dtypes[0] in ("uint8", "uint16"):
        dataset.write_colormap(1, bands.colour_tables[0])
    elif all(bands.colour_roles):
        roles = ("gray" if role == "palette" else role for role in bands.colour_roles)
        dataset.colorinterp = [ColorInterp[role] for role in roles]
    for band, text in enumerate(bands.descriptions, 1):
        if text:
            dataset.set_band_description(band, text)
    if any(bands.units):
        dataset.units = [unit or "" for unit in bands.units]
    if set(bands.scales) != {1.0} or set(bands.offsets) != {0.0}:
        dataset.scales, dataset.offsets = bands.scales, bands.offsets


@contextlib.contextmanager
def _creation_complaints() -> Iterator[list[str]]:
    """Collect what GDAL says of creation options it does not know: it only warns, and the option does nothing."""
    complaints: list[str] = []
    thread = threading.get_ident()

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            message = record.getMessage()
            if record.thread == thread and "creation option" in message:
                complaints.append(message.partition(" in ")[2] or message)

    collector = Collector(logging.WARNING)
    logger = logging.getLogger("rasterio._env")
    logger.addHandler(collector)
    try:
        yield complaints
    finally:
        logger.removeHandler(collector)


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
