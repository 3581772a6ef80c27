"""Whether all of a GeoTIFF is there: rasterio does not tell of what fails when a file is closed.

GDAL compresses in threads and writes the last blocks as it closes the file. Where the disk has no room for one, the
file ends early, or a block without values, which is small when it is compressed, stands in its place.
"""

from __future__ import annotations

import math
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Interleaving
from rasterio.windows import Window

from ...vocabulary.text import Text
from ..raster.raster_file import GDAL_ERRORS

# With fewer bytes free than this, a failed write is the full disk's fault.
MINIMUM_ROOM = 2 * 2**20
# A block without values has no more than this part of its pixels' bytes, in any compression.
_SMALL = 1 / 16
# Bytes: tiny blocks are small in any case.
_LEAST_SIZE = 512
# What is read is to the last bit what was written.
_EXACT = ("NONE", "DEFLATE", "ZSTD", "LZW", "LZMA", "PACKBITS")
_MISSING = Text("the end of the file is missing")


class WrittenBlocks:
    """Which blocks of a GeoTIFF (bands, rows, columns) got values: others than nodata or, without nodata, than 0."""

    def __init__(self, shape: tuple[int, int, int], block_shape: tuple[int, int], nodata: float | None):
        self._block_shape = block_shape
        self._fill = 0 if nodata is None else nodata
        bands, *sides = shape
        self._empty = np.ones((bands, *(-(-side // block) for side, block in zip(sides, block_shape))), bool)

    def add(self, values: np.ndarray, window: Window, first_band: int = 0) -> None:
        """Take note of pixels (bands, rows, columns) that are written to a window, in the bands from `first_band` on.

        Bands are counted from 0.
        """
        rows, columns = (
            [max(start, block * side) - start for block in range(start // side, -(-stop // side))]
            for (start, stop), side in zip(window.toranges(), self._block_shape)
        )
        first = window.row_off // self._block_shape[0], window.col_off // self._block_shape[1]
        bands = slice(first_band, first_band + len(values))
        part = self._empty[bands, first[0] : first[0] + len(rows), first[1] : first[1] + len(columns)]
        # One pixel of each block tells of nearly all blocks with values that they have some.
        part &= self._is_fill(values[:, rows][:, :, columns])
        ends = [*rows[1:], None], [*columns[1:], None]
        for band, i, j in zip(*np.nonzero(part)):
            block = values[band, rows[i] : ends[0][i], columns[j] : ends[1][j]]
            part[band, i, j] = self._is_fill(block).all()

    def lost(self, bands: list[int], window: Window, found: np.ndarray | None) -> bool:
        """Return whether pixels that were `found` at a block (None: none) lack values that it got."""
        row, column = window.row_off // self._block_shape[0], window.col_off // self._block_shape[1]
        empty = self._empty[[band - 1 for band in bands], row, column]
        return any(not was and (found is None or self._is_fill(found[i]).all()) for i, was in enumerate(empty))

    def _is_fill(self, values: np.ndarray) -> np.ndarray:
        return np.isnan(values) if np.isnan(self._fill) else values == self._fill


@dataclass(frozen=True)
class FileBlock:
    """A block as it lies in a file."""

    bands: list[int]
    window: Window
    offset: int  # in the file; 0: it is not there
    size: int  # bytes in the file


def check_complete(path: Path, written: WrittenBlocks | None, sparse: bool) -> None:
    """Raise OSError unless all blocks of the GeoTIFF at `path` reached the disk.

    `written` is None for an uncompressed file. Blocks without values may be missing in a `sparse` one. Nothing is
    written for that. Blocks that are suspiciously small are read back; and all of them where the disk is full now.
    """
    length = path.stat().st_size
    with rasterio.open(path) as dataset:
        blocks = check_tiles(dataset, length, sparse)
        if written is None:
            return
        full = _room(path) < max(MINIMUM_ROOM, 2 * max(block.size for block in blocks))
        compression = dataset.tags(ns="IMAGE_STRUCTURE").get("COMPRESSION", "NONE").upper()
        # A compression that changes values may make none of some: then only a full disk makes it suspect.
        comparable = compression in _EXACT or full
        itemsize = np.dtype(dataset.dtypes[0]).itemsize
        for block in blocks:
            raw = len(block.bands) * block.window.width * block.window.height * itemsize
            if block.offset == 0:
                if written.lost(block.bands, block.window, None):
                    raise OSError(_MISSING)
            elif full or block.size <= max(raw * _SMALL, _LEAST_SIZE):
                try:
                    found = dataset.read(block.bands, window=block.window)
                except GDAL_ERRORS as error:
                    raise OSError(Text("a part of the file is damaged")) from error
                if comparable and written.lost(block.bands, block.window, found):
                    raise OSError(Text("a part of the file is empty"))


def check_tiles(dataset: rasterio.DatasetReader, length: int, sparse: bool) -> list[FileBlock]:
    """Return the blocks of the file, which has `length` bytes; raise OSError unless all lie in it.

    A `sparse` one may lack blocks.
    """
    blocks = list(_blocks(dataset))
    if any((block.offset == 0 and not sparse) or block.offset + block.size > length for block in blocks):
        raise OSError(_MISSING)
    return blocks


def _blocks(dataset: rasterio.DatasetReader) -> Iterator[FileBlock]:
    separate = dataset.count > 1 and dataset.interleaving != Interleaving.pixel
    for bands in [[band] for band in dataset.indexes] if separate else [list(dataset.indexes)]:
        for (row, column), window in dataset.block_windows(bands[0]):
            offset, size = (
                int(dataset.get_tag_item(f"BLOCK_{what}_{column}_{row}", "TIFF", bidx=bands[0]) or 0)
                for what in ("OFFSET", "SIZE")
            )
            yield FileBlock(bands, window, offset, size)


def _room(path: Path) -> float:
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return math.inf
