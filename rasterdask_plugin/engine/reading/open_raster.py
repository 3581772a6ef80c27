"""Opens rasters as lazy arrays: every block reads its own window of the file, with a handle a thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import dask.array as da
import numpy as np
import xarray

from ..planning.chunks import default_chunks
from ..raster.band_attributes import BandAttributes
from ..raster.georeferencing import georeference
from ..raster.raster_file import NodataValue, RasterFile, inspect_raster
from .band_reader import BandReader, common_nodata


def open_raster(
    raster: str | Path | RasterFile,
    bands: Sequence[int] | None = None,
    *,
    nodata: Sequence[NodataValue] | None = None,
    crs: str | None = None,
    open_options: Mapping[str, str] | None = None,
    chunks: tuple[int | tuple[int, ...], int | tuple[int, ...]] | None = None,
    multiple_of: int = 1,
) -> xarray.DataArray:
    """Open a raster as a lazy DataArray with the dims band, y, x, on the raster's own grid.

    `bands` (counted from 1; default all) are read in one call a block, and always at full resolution: overviews are
    not used. `nodata`, `crs` and `open_options` are those of `inspect_raster`. `chunks` are rows and columns, each
    a number or the sizes of all chunks; by default a multiple of the file's blocks, and of `multiple_of` pixels, which
    is for `downscale`: where chunks are multiples of its factor, nothing is read twice.

    The dtype is the file's. `rio.nodata` is the one value that means «no data»: other nodata values are turned into
    it while reading. Pixels that a mask or an alpha band hides become nodata as well; where the file has no nodata
    value for that, an integer raster is promoted to float32 (float64 for 32-bit integers) with NaN. RPCs and ground
    control points are the attributes `rpcs` and `gcps` (points, CRS).

    Raises RasterDaskError for a raster that cannot be opened or a band that does not exist.
    """
    if not isinstance(raster, RasterFile):
        raster = inspect_raster(raster, nodata=nodata, crs=crs, open_options=open_options)
    bands = tuple(bands) if bands is not None else tuple(range(1, raster.count + 1))
    for band in bands:
        raster.check_band(band)
    reader = BandReader(raster, bands)
    rows, columns = chunks or default_chunks(raster, multiple_of)
    data = da.from_array(
        reader,
        chunks=(len(bands), *map(_fitting, (rows, columns), raster.grid.shape)),
        name=f"read-{reader.token}",
        lock=False,
        asarray=False,
        fancy=False,
        meta=np.empty((0, 0, 0), reader.dtype),
        inline_array=True,
    )
    array = georeference(data, raster.grid, nodata=reader.nodata, bands=bands)
    BandAttributes.of_file(raster, bands).set_on(array)
    raster.sensor.set_on(array)
    array.set_close(reader.close)
    return array


def select_band(array: xarray.DataArray, index: int) -> xarray.DataArray:
    """Return one band (`index` counts from 0) of a raster that was opened with several, with its own attributes.

    The dims stay band, y, x. Blocks of several bands of one array are still read in one call.
    """
    selected = array[index : index + 1]
    BandAttributes.of_array(array).select(index).set_on(selected)
    selected.set_close(array.close)
    return selected


def pixel_bytes(raster: RasterFile, bands: Sequence[int]) -> int:
    """Bytes that a pixel of some bands takes in memory while it is read, with what tells masked pixels."""
    dtype, _ = common_nodata(raster, tuple(bands))
    masked = any(raster.masked[band - 1] for band in bands)
    return len(bands) * (dtype.itemsize + masked)


def _fitting(chunks: int | tuple[int, ...], length: int) -> int | tuple[int, ...]:
    return chunks if isinstance(chunks, tuple) else min(chunks, length)
