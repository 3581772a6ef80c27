"""One cloud-optimised GeoTIFF as a target."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import dask.array as da
import numpy as np
import rasterio.env

from ...vocabulary.names import AVERAGE
from ..execution import SPARE_BLOCKS
from ..planning.chunks import GDAL_CACHE_BYTES, cog_block_side
from ..raster.lazy_raster import LazyRaster
from .blocks import Pixels
from .cog import CogWriter
from .file_target import FileTarget
from .geotiff import threads_are_safe, threads_help
from .halving import Halving
from .output_format import OutputFormat
from .overviews import can_be_reduced, overview_methods
from .temporaries import TemporaryFiles

# With one of these options, the driver makes the overviews.
_OVERVIEW_OPTIONS = ("OVERVIEWS", "OVERVIEW_RESAMPLING", "RESAMPLING", "OVERVIEW_COUNT")
# The driver reads and writes about a quarter of GDAL's cache at a time. Tiles that are much smaller, all bands
# together, never leave the cache half written, and so are never read back.
_TILES_IN_CACHE = 8


@dataclass(frozen=True)
class CogTarget(FileTarget):
    """A GeoTIFF with overviews, made by GDAL's driver of temporary files without compression."""

    # Each block comes with a quarter of itself, and the tiles of overviews that are not yet complete are together
    # about as large as a block.
    spare_blocks: ClassVar[int] = SPARE_BLOCKS + 2
    blocks_share: ClassVar[float] = 0.4
    needs_numba: ClassVar[bool] = True  # for the overviews

    def options(self, output: OutputFormat, data: da.Array, threads: int) -> dict[str, str]:
        """Return the creation options for (bands, rows, columns), with `threads` that compress."""
        return cog_options(output, data, threads)

    def arranged(self, pixels: Pixels, output: OutputFormat) -> Pixels:
        """Return the pixels as they are: the temporary file has the tiles of each band apart."""
        return pixels

    def halving(self, array: LazyRaster, dtype: np.dtype, options: Mapping[str, str]) -> Halving | None:
        """Return what makes overviews of blocks while they are computed; None where GDAL makes them later."""
        if not can_be_reduced(dtype) or _leaves_overviews_to_gdal(options) or array.mask is not None:
            return None
        return Halving(overview_methods(array, self.overview_resampling), array.nodata)

    def writer(
        self,
        files: TemporaryFiles,
        temporary: Path,
        array: LazyRaster,
        data: da.Array,
        options: Mapping[str, str],
        halving: Halving | None,
    ) -> CogWriter:
        """Return what writes the file `temporary`, and temporary files beside it."""
        if halving is None and "RESAMPLING" not in options:
            # The driver has one for all bands.
            methods = overview_methods(array, self.overview_resampling)
            resampling = AVERAGE if AVERAGE in methods else methods[0]
            options = {"OVERVIEW_RESAMPLING": resampling.upper(), **options}
        return CogWriter(files, temporary, array, data, options, halving)


def cog_options(output: OutputFormat, data: da.Array, threads: int) -> dict[str, str]:
    """Return creation options for a COG of (bands, rows, columns): our defaults, with those asked for over them."""
    side = cog_block_side(data.shape[1:], data.shape[0] * data.dtype.itemsize)
    options = {"COMPRESS": "DEFLATE", "BIGTIFF": "IF_SAFER", "BLOCKSIZE": str(side)} | dict(output.options)
    if output.compression in ("DEFLATE", "ZSTD"):
        options.setdefault("LEVEL", "1")
    if output.compression in ("DEFLATE", "ZSTD", "LZW"):
        # The driver chooses by type: differences of integers or of the bytes of floats.
        options.setdefault("PREDICTOR", "YES")
    tile_bytes = data.shape[0] * data.dtype.itemsize * int(options["BLOCKSIZE"]) ** 2
    if (
        threads_help(output.compression)
        and not _leaves_overviews_to_gdal(options)
        and (data.shape[0] == 1 or threads_are_safe() or tile_bytes * _TILES_IN_CACHE <= _cache_bytes())
    ):
        options.setdefault("NUM_THREADS", str(threads))
    return options


def _cache_bytes() -> int:
    """Return the size of GDAL's cache as this thread has set it, as far as anything may depend on it."""
    configured = rasterio.env.getenv().get("GDAL_CACHEMAX") if rasterio.env.hasenv() else None
    return min(GDAL_CACHE_BYTES, configured) if isinstance(configured, int) else GDAL_CACHE_BYTES


def _leaves_overviews_to_gdal(options: Mapping[str, str]) -> bool:
    return any(name in options for name in _OVERVIEW_OPTIONS)
