"""Opens rasters as lazy arrays. Every chunk reads its own window of the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import dask.array as da
import numpy as np

from ..planning.chunks import Chunks, default_chunks
from ..raster.band_attributes import BandAttributes
from ..raster.data_arrays import also_of_data_arrays, to_data_array
from ..raster.lazy_raster import LazyRaster
from ..raster.raster_file import RasterFile, inspect_raster
from ..raster.validity import OF_DATASET, NodataValue
from .band_reader import BandReader
from .validity_reader import ValidityReader

if TYPE_CHECKING:
    import xarray


def open_raster(
    raster: str | Path | RasterFile,
    bands: Sequence[int] | None = None,
    *,
    nodata: Sequence[NodataValue] | None = None,
    crs: str | None = None,
    open_options: Mapping[str, str] | None = None,
    chunks: Chunks | None = None,
    multiple_of: int = 1,
    alpha_is_data: bool = False,
) -> xarray.DataArray:
    """Open a raster as a lazy DataArray with the dims band, y, x, on the raster's own grid.

    `bands` (counted from 1; default all) are read together in one call for each chunk, and always at full resolution:
    overviews are not used. `nodata`, `crs` and `open_options` are those of `inspect_raster`.

    `chunks` are rows and columns, or bands, rows and columns. Each is a number or the sizes of all chunks. By default a
    chunk has all bands, and whole blocks of the file. `multiple_of` is for `downscale`: if its factor is given, chunks
    are also multiples of so many pixels, and nothing is read twice.

    The dtype is the file's. Integers of 64 bits become float64; one that float64 cannot hold exactly is an error.
    `rio.nodata` is the only nodata value: other nodata values are turned into it while reading. Pixels that a mask or
    an alpha band hides become nodata as well. If the file has no nodata value, integers become float32 (float64 for
    those of 32 bits) with NaN. With `alpha_is_data`, an alpha band hides no pixels. RPCs and ground control points are
    in the attributes `rpcs` and `gcps` (points, CRS).

    Raises RasterDaskError for a raster that cannot be opened or a band that does not exist.
    """
    if not isinstance(raster, RasterFile):
        raster = inspect_raster(raster, nodata=nodata, crs=crs, open_options=open_options)
    bands = tuple(bands) if bands is not None else tuple(range(1, raster.count + 1))
    for band in bands:
        raster.check_band(band)
    return to_data_array(
        open_bands(raster, bands, chunks or default_chunks(raster, multiple_of), alpha_is_data=alpha_is_data)
    )


def open_bands(raster: RasterFile, bands: tuple[int, ...], chunks: Chunks, *, alpha_is_data: bool) -> LazyRaster:
    """Open some bands of a raster as `open_raster` does, which says what the arguments are."""
    reader = BandReader(raster, bands, alpha_is_data=alpha_is_data)
    opened = LazyRaster(lazy(reader, chunks), raster.grid, nodata=reader.nodata, band_numbers=bands, close=reader.close)
    BandAttributes.of_file(raster, bands).set_on(opened)
    raster.sensor.set_on(opened)
    return opened


def open_as_stored(raster: RasterFile, bands: Sequence[int], chunks: Chunks) -> LazyRaster:
    """Open some bands of a raster as `open_raster` does, but keep a mask beside the numbers.

    This applies if a mask, or an alpha band that is not among `bands`, hides pixels and there is no nodata value for
    them. Then the numbers stay as they are stored, in the file's dtype, and the raster's mask tells which are valid
    (`raster.mask`). An alpha band among `bands` hides no pixels: it is a band like the others. Pixels that a mask hides
    which is laid over such a raster are 0 in all bands, the alpha band too.
    """
    plain = as_stored(raster, tuple(bands))
    opened = open_bands(plain, tuple(bands), chunks, alpha_is_data=False)
    if plain.laid_masks == raster.laid_masks and (plain is raster or raster.alpha in bands):
        return opened
    reader = BandReader(raster, tuple(bands))
    mask = lazy(ValidityReader(reader), chunks[-2:])[0]

    def close() -> None:
        opened.close()
        reader.close()

    if raster.alpha in bands:
        return replace(opened, data=da.where(mask != 0, opened.data, opened.dtype.type(0)), close=close)
    return replace(opened, mask=mask, close=close)


def as_stored(raster: RasterFile, bands: tuple[int, ...]) -> RasterFile:
    """Return the raster without a mask that `open_as_stored` keeps beside the numbers."""
    has_number = any(raster.nodata[band - 1] for band in bands)
    if raster.alpha in bands:
        return replace(raster, alpha=None, laid_masks=raster.laid_masks if has_number else ())
    if has_number or not hides_pixels(raster, bands):
        return raster
    own = replace(raster, laid_masks=())
    if not hides_pixels(own, bands) and all(np.dtype(raster.dtypes[band - 1]).kind == "f" for band in bands):
        # NaN says it.
        return raster
    return replace(own, masks=tuple(None if mask == OF_DATASET else mask for mask in raster.masks), alpha=None)


def hides_pixels(raster: RasterFile, bands: tuple[int, ...]) -> bool:
    """Return whether a mask of the dataset, one laid over it, or an alpha band beside `bands` hides pixels."""
    return (
        OF_DATASET in raster.masks
        or bool(raster.laid_masks)
        or (raster.alpha is not None and raster.alpha not in bands)
    )


def lazy(reader: BandReader | ValidityReader, chunks: Chunks) -> da.Array:
    """Return a reader as a lazy array. `chunks` are rows and columns, or bands, rows and columns."""
    bands = chunks[0] if len(chunks) == 3 else reader.shape[0]
    return da.from_array(
        reader,
        chunks=tuple(map(_fitting, (bands, *chunks[-2:]), reader.shape)),
        name=f"read-{reader.token}",
        lock=False,
        asarray=False,
        fancy=False,
        meta=np.empty((0, 0, 0), reader.dtype),
        inline_array=True,
    )


@also_of_data_arrays
def select_band(raster: LazyRaster, index: int) -> LazyRaster:
    """Return one band (`index` counts from 0) of a raster that was opened with several bands, with its own attributes.

    A chunk of several bands is still read in one call.
    """
    part = slice(index, index + 1)
    numbers = raster.band_numbers and raster.band_numbers[part]
    selected = replace(raster, data=raster.data[part], band_numbers=numbers, attrs=dict(raster.attrs))
    BandAttributes.of_raster(raster).select(index).set_on(selected)
    return selected


def _fitting(chunks: int | tuple[int, ...], length: int) -> int | tuple[int, ...]:
    return chunks if isinstance(chunks, tuple) else min(chunks, length)
