"""Bands of a file as an array that is read where it is sliced.

It needs neither xarray nor dask, since it is sent to workers with the tasks that read blocks there.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator

import numpy as np
import rasterio
from rasterio.windows import Window

from ..errors import RasterDaskError
from ..kernels.numbers.nodata import nodata_range
from ..planning.chunks import LARGE_BLOCK_BYTES
from ..raster.handles import HandlePool
from ..raster.laid_mask import read_all
from ..raster.raster_file import GDAL_ERRORS, RasterFile, cause_of, open_dataset
from ..raster.validity import OF_DATASET, computed_dtype, is_wide_integer
from .window_reader import WindowReader

# From this number on float64 cannot hold all integers.
EXACT_INTEGERS = 2**53


class BandReader(WindowReader):
    """Some bands of a file as an array-like of shape (bands, rows, columns) that is read where it is sliced.

    Pixels that are nodata, masked or transparent become `nodata`: see `common_nodata`. With `alpha_is_data`, the alpha
    band hides no pixels: it is a band like the others. A pickle of the reader has only its arguments. Handles are lent
    for each read (see `HandlePool`), and `close` closes them. A file of large blocks has a single handle, which readers
    use in turn.
    """

    def __init__(self, raster: RasterFile, bands: tuple[int, ...], *, alpha_is_data: bool = False):
        super().__init__()
        self.raster = raster
        self.bands = bands
        self.alpha = None if alpha_is_data else raster.alpha
        self.shape = (len(bands), *raster.grid.shape)
        self.dtype, self.nodata = common_nodata(raster, bands, self.alpha)
        self._start()

    def _start(self) -> None:
        raster = self.raster
        # Each handle decodes blocks separately, but GDAL's cache has room for only one large block.
        most = 1 if raster.block_bytes > LARGE_BLOCK_BYTES else None
        # With a bound method, the pool would keep the reader alive, though it must end with the reader.
        self._pool = HandlePool(lambda: open_dataset(raster.path, raster.open_options), most)
        self._laid = tuple(mask.open() for mask in raster.laid_masks)

    def __getstate__(self) -> dict:
        return {name: value for name, value in self.__dict__.items() if not name.startswith("_")}

    def __setstate__(self, state: dict) -> None:
        self.__dict__.update(state)
        self._start()

    def read(self, window: Window, bands: tuple[int, ...] | None = None) -> np.ndarray:
        """Read a window of the bands (default: all of them): an array of shape (bands, rows, columns)."""
        bands = self.bands if bands is None else bands
        window = self.raster.in_file(window)
        laid = read_all(self._laid, window) if self._laid else None
        if laid is not None and not laid.any():
            # What is hidden need not be read.
            return np.full((len(bands), window.height, window.width), self.nodata, self.dtype)
        hiding = self.alpha is not None and any(band != self.alpha for band in bands)
        wanted = [*bands, self.alpha] if hiding and self.alpha not in bands else list(bands)
        # A mask of the dataset is the same for all bands.
        owners = {
            OF_DATASET if self._is_masked_as_a_whole(band) else band: band
            for band in bands
            if self.raster.masks[band - 1]
        }
        with self._reading(window) as handle:
            data = self._read_bands(handle, wanted, window)
            hidden = {owner: handle.read_masks(band, window=window) == 0 for owner, band in owners.items()}
        transparent = data[wanted.index(self.alpha)] == 0 if hiding else None
        data = data[: len(bands)]
        for values, band in zip(data, bands):
            self._mark_nodata(values, band)
            mask = hidden.get(OF_DATASET if self._is_masked_as_a_whole(band) else band)
            for pixels in (mask, None if band == self.alpha else transparent):
                if pixels is not None:
                    values[pixels] = self.nodata
            if laid is not None:
                values[~laid] = self.nodata
        return data

    def _read_bands(self, handle: rasterio.DatasetReader, bands: list[int], window: Window) -> np.ndarray:
        """Read a window of bands as `self.dtype`: (bands, rows, columns)."""
        types = [self.raster.dtypes[band - 1] for band in bands]
        # All bands in one call: GDAL 3.6 crashed where threads read the bands of one file one by one.
        if len(set(types)) == 1:
            return handle.read(bands, window=window, out_dtype=self.dtype)
        # rasterio cannot read bands of different types in one call.
        data = np.empty((len(bands), window.height, window.width), self.dtype)
        for dtype in dict.fromkeys(types):
            places = [place for place, own in enumerate(types) if own == dtype]
            data[places] = handle.read([bands[place] for place in places], window=window, out_dtype=self.dtype)
        return data

    def read_valid(self, window: Window) -> np.ndarray:
        """Read which pixels are hidden neither by a mask of the dataset or one laid over it nor by the alpha band.

        Returns (rows, columns) uint8, 255 where a pixel is valid and 0 where it is hidden.
        """
        window = self.raster.in_file(window)
        if not self._laid:
            return self._read_own_valid(window)
        laid = read_all(self._laid, window)
        valid = self._read_own_valid(window) if laid.any() else np.zeros(laid.shape, np.uint8)
        valid[~laid] = 0
        return valid

    def _read_own_valid(self, window: Window) -> np.ndarray:
        if OF_DATASET in self.raster.masks:
            with self._reading(window) as handle:
                return np.where(handle.read_masks(1, window=window) == 0, np.uint8(0), np.uint8(255))
        if self.alpha is not None:
            with self._reading(window) as handle:
                return np.where(handle.read(self.alpha, window=window) == 0, np.uint8(0), np.uint8(255))
        return np.full((window.height, window.width), 255, np.uint8)

    @contextlib.contextmanager
    def _reading(self, window: Window) -> Iterator[rasterio.DatasetReader]:
        """Lend a handle to read a window with. An error in it becomes a RasterDaskError that names file and window."""
        try:
            with self._pool.handle() as handle:
                yield handle
        except GDAL_ERRORS as error:
            raise RasterDaskError(
                "{} cannot be read at columns {} to {}, rows {} to {}: {}",
                self.raster.path,
                window.col_off,
                window.col_off + window.width,
                window.row_off,
                window.row_off + window.height,
                cause_of(error),
            ) from error

    def _is_masked_as_a_whole(self, band: int) -> bool:
        return self.raster.masks[band - 1] == OF_DATASET

    def _mark_nodata(self, values: np.ndarray, band: int) -> None:
        """Write `self.nodata` in place where a band's numbers mean nodata, and check integers of 64 bits."""
        own = self.raster.dtypes[band - 1]
        if is_wide_integer(own) and values.size and max(values.max(), -values.min()) >= EXACT_INTEGERS:
            raise RasterDaskError(
                "Band {} of {} has integers beyond 2⁵³. It would be computed in 64-bit floats, "
                "which cannot hold all of these exactly.",
                band,
                self.raster.path,
            )
        for value in self.raster.nodata[band - 1]:
            low, high = value if isinstance(value, tuple) else nodata_range(computed_dtype(own), value)
            if low == high:
                if low != self.nodata:
                    values[values == values.dtype.type(low)] = self.nodata
            elif low < high:
                values[(values >= low) & (values <= high)] = self.nodata

    def close(self) -> None:
        """Close all handles as soon as nobody reads with them. Reading again opens new handles."""
        self._pool.close()
        for mask in self._laid:
            mask.close()


def common_nodata(
    raster: RasterFile, bands: tuple[int, ...], alpha: int | None = None
) -> tuple[np.dtype, float | None]:
    """Choose a dtype for all bands, and the one value that means «no data» in it, or None.

    If a value means nodata in all bands, it is that value. If there is none though masks are laid over the raster, or
    if its own mask or the `alpha` band hides pixels of any value, it is NaN. Then integers become floats that hold them
    all: float32 up to 16 bits, else float64. Integers of 64 bits are always float64.
    """
    dtype = np.result_type(*map(computed_dtype, (raster.dtypes[band - 1] for band in bands)))
    sets = [set(raster.nodata[band - 1]) for band in bands]
    masked = any(raster.masks[band - 1] for band in bands)
    hidden = alpha is not None and any(band != alpha for band in bands)
    if not (masked or hidden or any(sets) or raster.laid_masks):
        return dtype, None
    shared = _shared_value(raster, bands, dtype) if not masked and all(own == sets[0] for own in sets) else None
    if shared is not None:
        return dtype, shared
    if dtype.kind == "f":
        return dtype, math.nan
    return np.result_type(dtype, "float32") if dtype.itemsize <= 2 else np.dtype("float64"), math.nan


def _shared_value(raster: RasterFile, bands: tuple[int, ...], dtype: np.dtype) -> float | None:
    """Return a number that means nodata in all bands if all have the same nodata values, else None."""
    values = raster.nodata[bands[0] - 1]
    for value in values:
        if not isinstance(value, tuple) and dtype.type(value) == value:
            return value
    if dtype.kind == "f" or not values:
        return None
    return next((math.ceil(value[0]) for value in values if math.ceil(value[0]) <= value[1]), None)
