"""Cloud-optimised GeoTIFFs: the pixels and their overviews first, uncompressed, then GDAL's COG driver in one go.

The driver only copies whole datasets. It would also make overviews by itself: slower, as it reads all pixels again,
and through a compressed temporary file that GDAL 3.6 cannot safely write in threads.
"""

from __future__ import annotations

import contextlib
import errno
import math
import os
import shutil
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable

import dask.array as da
import rasterio
import rasterio.shutil
from rasterio.windows import Window, intersection

from ...vocabulary.names import COG, GEOTIFF
from ..errors import Cancelled
from ..planning.freed_memory import give_back_memory
from ..raster.gdal_xml import write_gdal_xml
from ..raster.lazy_raster import LazyRaster
from ..raster.raster_header import RasterHeader
from ..raster.xml_text import SubElement
from .assembly import Block
from .completeness import WrittenBlocks, check_complete
from .geotiff import (
    close_geotiff,
    create_geotiff,
    geotiff_options,
    set_statistics,
    virtual_copy,
    write_block,
)
from .halving import Halving
from .output_format import OutputFormat, compressed_size
from .overviews import Pyramid, overview_shapes
from .temporaries import TemporaryFiles

# Seconds between two looks at how far the driver is, and whether somebody has cancelled.
POLL_INTERVAL = 0.1
# Of pixels that are about to be read again: nothing is cheaper to write and to read.
_PART_OPTIONS = {"COMPRESS": "NONE", "INTERLEAVE": "BAND"}
# Tiles, and bands of them, that are looked at to tell how large the file will be.
_SAMPLES = 8
# If a copy fails with less room than this, relative to the size that its tiles let expect, the disk was full.
_NEARLY = 1.25


@dataclass(frozen=True)
class _Part:
    """A level of the raster on its way: a temporary GeoTIFF."""

    path: Path
    dataset: rasterio.io.DatasetWriter

    def write(self, block: Block) -> None:
        write_block(self.dataset, block)


class CogWriter:
    """Takes the blocks of a raster, then makes a COG of them."""

    def __init__(
        self,
        files: TemporaryFiles,
        target: Path,
        array: LazyRaster,
        data: da.Array,
        options: Mapping[str, str],
        halving: Halving | None,
    ):
        self._files = files
        self._target = target
        self._options = dict(options)
        self._pixel_bytes = data.shape[0] * data.dtype.itemsize
        side = int(options["BLOCKSIZE"])
        self.written = WrittenBlocks(data.shape, (side, side), array.nodata)  # of the COG, not of its parts
        self._opened = contextlib.ExitStack()
        try:
            self._open(array, data, halving)
        except BaseException:
            self.close()
            raise

    def _open(self, array: LazyRaster, data: da.Array, halving: Halving | None) -> None:
        """Create the temporary files."""
        self._full = self._create(".full.tif", array, data)
        self._levels: list[_Part] = []
        self._pyramid = None
        if halving:
            shapes = overview_shapes(data.shape[1:], int(self._options["BLOCKSIZE"]))
            for number, (rows, columns) in enumerate(shapes):
                # Place and size are the parent's business: it stands beside the full raster in a virtual one.
                part = data[:, :rows, :columns]
                level = replace(array, data=part, grid=array.grid.part(Window(0, 0, columns, rows)))
                self._levels.append(self._create(f".{number}.tif", level, part))
            self._pyramid = Pyramid(shapes, [part.write for part in self._levels], halving)
        else:
            # What the driver writes to.
            self._files.add(".part.tif.ovr.tmp")
            self._files.add(".part.tif.msk.ovr.tmp")

    def write(self, block: Block) -> None:
        """Write a block of whole tiles, and what it gives to the overviews."""
        write_block(self._full.dataset, block)
        self.written.add(block.values, block.window, block.first_band)
        if self._pyramid:
            self._pyramid.add(block)

    def close(self) -> None:
        """Close the temporary files."""
        self._opened.close()

    def finish(
        self,
        statistics: Sequence[Mapping[str, str]],
        on_copied: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> None:
        """Write the COG; `on_copied` hears the share that is written, by the size of the file."""
        set_statistics(self._full.dataset, statistics)
        self.close()
        for part in (self._full, *self._levels):
            # What never reached the disk would be read as nodata.
            check_complete(part.path, None, sparse=False)
        expected = self._expected_size()
        source = self._join()
        on_copied(0.0)
        give_back_memory()
        copying = _Copying(source, self._target, self._options)
        try:
            while not copying.done(POLL_INTERVAL):
                if cancelled():
                    raise Cancelled
                on_copied(min(0.99, _size(self._target) / expected))
        except BaseException:
            # The driver cannot be interrupted. Without its source it gives up.
            self._drop()
            raise
        finally:
            copying.wait()
        if copying.error is not None:
            # Of what GDAL says when a disk is full, the last is about a damaged file; and it removes that.
            if _room(self._target) < _NEARLY * expected:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            raise copying.error
        on_copied(1.0)

    def _create(self, suffix: str, array: LazyRaster, data: da.Array) -> _Part:
        path = self._files.add(suffix)
        options = geotiff_options(OutputFormat(GEOTIFF, _PART_OPTIONS), data, 1)
        part = _Part(path, create_geotiff(path, RasterHeader.of(array), options))
        self._opened.callback(close_geotiff, part.dataset)
        return part

    def _join(self) -> Path:
        """Return a virtual raster of the full one with the others as its overviews."""
        path = self._files.add(".vrt")
        root = virtual_copy(self._full.path, path)
        for band in root.findall("VRTRasterBand"):
            for level in self._levels:
                overview = SubElement(band, "Overview")
                name = SubElement(overview, "SourceFilename", relativeToVRT="1")
                name.text = level.path.name
                SubElement(overview, "SourceBand").text = band.get("band")
        write_gdal_xml(root, path)
        return path

    def _drop(self) -> None:
        for part in (self._full, *self._levels):
            with contextlib.suppress(OSError):
                os.truncate(part.path, 0)

    def _expected_size(self) -> float:
        """Return about how many bytes the COG will have, from the compressed size of some of its tiles."""
        with rasterio.open(self._full.path) as dataset:
            # Not the part's own tiles: those of many bands together are large.
            side = int(self._options["BLOCKSIZE"])
            rows, columns = (-(-length // side) for length in dataset.shape)
            whole = Window(0, 0, dataset.width, dataset.height)
            places = (divmod(n, columns) for n in range(0, rows * columns, max(1, rows * columns // _SAMPLES)))
            chosen = [intersection(Window(column * side, row * side, side, side), whole) for row, column in places]
            bands = list(range(1, dataset.count + 1, max(1, dataset.count // _SAMPLES)))
            pixel_bytes = self._pixel_bytes * len(bands) / dataset.count
            raw = sum(window.width * window.height for window in chosen) * pixel_bytes
            total = dataset.width * dataset.height * self._pixel_bytes
            samples = (dataset.read(bands, window=window) for window in chosen)
            compressed = sum(compressed_size(sample, COG, self._options) for sample in samples)
        levels = 4 / 3 if self._levels or self._options.get("OVERVIEWS") != "NONE" else 1
        return max(1.0, total * compressed / raw * levels)


class _Copying:
    """A copy through the COG driver, in a thread: GDAL gives up Python's lock meanwhile."""

    def __init__(self, source: Path, target: Path, options: Mapping[str, str]):
        self._arguments = source, target, options
        self.error: BaseException | None = None  # what went wrong
        self._thread = threading.Thread(target=self._copy, name="rasterdask-cog", daemon=True)
        self._thread.start()

    def _copy(self) -> None:
        source, target, options = self._arguments
        try:
            with rasterio.open(source) as dataset:
                rasterio.shutil.copy(dataset, str(target), driver="COG", **options)
        except Exception as error:  # noqa: BLE001 - it is raised again where the run can hear it
            self.error = error

    def done(self, seconds: float) -> bool:
        """Wait so long, and return whether the copy has ended."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def wait(self) -> None:
        """Wait until the copy has ended."""
        self._thread.join()


def _room(path: Path) -> float:
    """Return how many bytes the file at `path` can have; infinity where the disk does not tell."""
    try:
        return _size(path) + shutil.disk_usage(path.parent).free
    except OSError:
        return math.inf


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
