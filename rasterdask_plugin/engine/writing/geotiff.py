"""GeoTIFF files: how they are created, and whether all of one is there."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Callable

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.enums import ColorInterp, Interleaving
from rasterio.windows import Window

from ..planning.chunks import TILE
from ..raster.band_attributes import BandAttributes
from ..raster.raster_file import GDAL_ERRORS
from ..raster.raster_header import RasterHeader
from .assembly import Block
from .output_format import OutputFormat
from .temporaries import TemporaryFiles

if TYPE_CHECKING:
    import dask.array as da
    import xarray

# GDAL 3.6.0 to 3.7.2 may corrupt a file that several threads compress while tiles of it are read back (GDAL issue
# 8470). Tiles of one band that are written whole and once are never read back; those of several interleaved bands may
# be, when the block cache is short.
_THREADED_COMPRESSION_OF_BANDS_SINCE = (3, 7, 3)
# Bands in tiles of their own are faster to write, and a reader decodes only the bands that it wants.
# With LERC, many versions of libtiff write NaN in interleaved bands that they cannot read. Other compressions, such as
# JPEG's, are of colours.
_BAND_BY_BAND = ("NONE", "DEFLATE", "ZSTD", "LZW", "LERC", "LERC_DEFLATE", "LERC_ZSTD")
# With fewer bytes free than this, a failed write is the full disk's fault.
MINIMUM_ROOM = 2 * 2**20


class GeoTiffWriter:
    """Takes the blocks of a raster and writes them to a GeoTIFF."""

    def __init__(
        self,
        files: TemporaryFiles,
        target: Path,
        array: xarray.DataArray,
        data: da.Array,
        options: Mapping[str, str],
    ):
        self._dataset = create_geotiff(target, RasterHeader.of(array), options)

    def write(self, block: Block) -> None:
        """Write a block of whole tiles."""
        write_block(self._dataset, block)

    def close(self) -> None:
        """Close the file."""
        close_geotiff(self._dataset)

    def finish(
        self,
        statistics: Sequence[Mapping[str, str]],
        on_copied: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> None:
        """Add statistics; then all is said and done."""
        set_statistics(self._dataset, statistics)
        self.close()


def create_geotiff(path: Path, header: RasterHeader, options: Mapping[str, str]) -> rasterio.io.DatasetWriter:
    """Create the GeoTIFF that `header` describes, without pixels, and return it open."""
    grid = header.grid
    profile = {
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "count": header.count,
        "dtype": header.dtype,
        "crs": grid.crs,
        "transform": grid.transform,
        "nodata": header.nodata,
    }
    dataset = rasterio.open(path, "w", **profile, **options)
    try:
        _describe_bands(dataset, header.bands)
        if header.rpcs is not None:
            dataset.rpcs = header.rpcs
        if header.gcps is not None:
            dataset.gcps = header.gcps
        dataset.update_tags(**header.tags)
        for band, tags in enumerate(header.band_tags, 1):
            dataset.update_tags(band, **tags)
    except BaseException:
        dataset.close()
        raise
    return dataset


def write_block(dataset: rasterio.io.DatasetWriter, block: Block) -> None:
    """Write a block of whole tiles, and its mask if it has one."""
    dataset.write(block.values, block.bands, window=block.window)
    # All bands have the same mask.
    if block.mask is not None and block.first_band == 0:
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
            dataset.write_mask(block.mask, window=block.window)


def create_mask(dataset: rasterio.io.DatasetWriter) -> None:
    """Give a file without pixels a mask."""
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        dataset.write_mask(np.zeros((1, 1), np.uint8), window=Window(0, 0, 1, 1))


def close_geotiff(dataset: rasterio.io.DatasetWriter) -> None:
    """Close a dataset; let other threads work while GDAL writes what it still has of it.

    rasterio closes with Python's lock held. Before GDAL 3.8, that is for as long as it takes to compress all tiles in
    the block cache, a second for 64 MB: no other thread computes meanwhile, and none hears a cancel.
    """
    if not dataset.closed:
        # A virtual copy that is closed has its source flushed, and rasterio gives up the lock for that. What cannot be
        # written is missing in the file: see `check_complete`.
        with contextlib.suppress(*GDAL_ERRORS):
            rasterio.shutil.copy(dataset, "", driver="VRT")
    dataset.close()


def set_statistics(dataset: rasterio.io.DatasetWriter, statistics: Sequence[Mapping[str, str]]) -> None:
    """Put what GDAL keeps of the statistics of each band into the file: a viewer need not read it all to style it."""
    for band, tags in enumerate(statistics, 1):
        dataset.update_tags(band, **tags)


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


def geotiff_options(output: OutputFormat, data: da.Array, threads: int) -> dict[str, str]:
    """Return creation options for a GeoTIFF of (bands, rows, columns): our defaults, with those asked for over them."""
    options = {"TILED": "YES", "BIGTIFF": "IF_SAFER", "COMPRESS": "DEFLATE"} | dict(output.options)
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
    if data.shape[0] > 1 and compression in _BAND_BY_BAND:
        options.setdefault("INTERLEAVE", "BAND")
    if can_compress_in_threads(compression, 1 if has_bands_apart(options) else data.shape[0]):
        options.setdefault("NUM_THREADS", str(threads))
    return options


def has_bands_apart(options: Mapping[str, str]) -> bool:
    """Return whether each band has tiles of its own, which can be written without the others."""
    return options.get("INTERLEAVE", "PIXEL").upper() == "BAND"


def can_compress_in_threads(compression: str, bands: int) -> bool:
    """Return whether GDAL may compress whole tiles of so many interleaved bands in several threads."""
    return threads_help(compression) and (bands == 1 or threads_are_safe())


def threads_help(compression: str) -> bool:
    """Return whether GDAL compresses in several threads at all. LERC has failed in threads (GDAL issue 14997)."""
    return compression != "NONE" and not compression.startswith("LERC")


def threads_are_safe() -> bool:
    """Return whether this GDAL may read tiles back while several threads compress others."""
    return gdal_version() >= _THREADED_COMPRESSION_OF_BANDS_SINCE


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
    with rasterio.open(path) as dataset:
        largest = max(MINIMUM_ROOM, check_tiles(dataset, length, sparse))
    # A disk that had no room for a tile has none for two.
    with path.open("r+b") as file:
        file.seek(0, os.SEEK_END)
        try:
            file.write(bytes(2 * largest))
            file.flush()
        finally:
            file.truncate(length)


def check_tiles(dataset: rasterio.DatasetReader, length: int, sparse: bool) -> int:
    """Raise OSError unless all tiles lie in the file, which has `length` bytes; return the bytes of the largest."""
    largest = 0
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
    return largest
