"""One GeoTIFF as a target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import dask.array as da
import numpy as np

from ..raster.lazy_raster import LazyRaster
from ..raster.raster_header import RasterHeader
from .assembly import Block
from .blocks import Pixels
from .completeness import WrittenBlocks
from .file_target import FileTarget
from .geotiff import close_geotiff, create_geotiff, geotiff_options, has_bands_apart, set_statistics, write_block
from .halving import Halving
from .output_format import OutputFormat
from .temporaries import TemporaryFiles


@dataclass(frozen=True)
class GeoTiffTarget(FileTarget):
    """A plain GeoTIFF, which has no overviews."""

    def options(self, output: OutputFormat, data: da.Array, threads: int) -> dict[str, str]:
        """Return the creation options for (bands, rows, columns), with `threads` that compress."""
        return geotiff_options(output, data, threads)

    def arranged(self, pixels: Pixels, output: OutputFormat) -> Pixels:
        """Return the pixels with all bands in a chunk where a tile has all bands: it is written once."""
        return pixels if has_bands_apart(geotiff_options(output, pixels.data, 1)) else pixels.with_bands_together()

    def halving(self, array: LazyRaster, dtype: np.dtype, options: Mapping[str, str]) -> None:
        """Return None: there are no overviews."""

    def writer(
        self,
        files: TemporaryFiles,
        temporary: Path,
        array: LazyRaster,
        data: da.Array,
        options: Mapping[str, str],
        halving: Halving | None,
    ) -> GeoTiffWriter:
        """Return what writes the file `temporary`."""
        return GeoTiffWriter(temporary, RasterHeader.of(array), data.shape, options)


class GeoTiffWriter:
    """Takes the tiles of a raster of `shape` (bands, rows, columns) and writes them to a GeoTIFF."""

    def __init__(self, path: Path, header: RasterHeader, shape: tuple[int, int, int], options: Mapping[str, str]):
        self._dataset = create_geotiff(path, header, options)
        self.written = WrittenBlocks(shape, self._dataset.block_shapes[0], self._dataset.nodata)

    def write(self, block: Block) -> None:
        """Write a block of whole tiles."""
        write_block(self._dataset, block)
        self.written.add(block.values, block.window, block.first_band)

    def close(self) -> None:
        """Close the file."""
        close_geotiff(self._dataset)

    def finish(
        self,
        statistics: Sequence[Mapping[str, str]],
        on_copied: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> None:
        """Put the statistics of each band into the file, and close it. Nothing is copied."""
        set_statistics(self._dataset, statistics)
        self.close()
