"""Bands of a file as an array that is read where it is sliced, with a handle a thread.

Needs neither xarray nor dask: this is what travels to workers, with the blocks that are to be read there.
"""

from __future__ import annotations

import contextlib
import threading
import uuid
from types import SimpleNamespace

import numpy as np
import rasterio
from rasterio.windows import Window

from ..errors import RasterDaskError
from ..planning.chunks import LARGE_BLOCK_BYTES
from ..raster.raster_file import GDAL_ERRORS, NodataValue, RasterFile, open_dataset


class BandReader:
    """Some bands of a file as an array-like of shape (bands, rows, columns) that is read where it is sliced.

    It pickles as its arguments. Handles are opened for each thread at its first read and closed by `close`. A file of
    large blocks has one for all threads, which take turns: each handle decodes a block for itself alone, and GDAL's
    cache holds one of that size.
    """

    ndim = 3

    def __init__(self, raster: RasterFile, bands: tuple[int, ...]):
        self.raster = raster
        self.bands = bands
        self.shape = (len(bands), *raster.grid.shape)
        self.dtype, self.nodata = common_nodata(raster, bands)
        self.token = uuid.uuid4().hex
        self._start()

    def _start(self) -> None:
        self._local = self._new_local()
        self._one_at_a_time = threading.Lock() if self._has_large_blocks else contextlib.nullcontext()
        self._handles: list[rasterio.DatasetReader] = []
        self._lock = threading.Lock()

    def __getstate__(self) -> dict:
        return {name: value for name, value in self.__dict__.items() if not name.startswith("_")}

    def __setstate__(self, state: dict) -> None:
        self.__dict__.update(state)
        self._start()

    def __dask_tokenize__(self) -> str:
        return self.token

    def __getitem__(self, key: tuple[slice, slice, slice]) -> np.ndarray:
        bands, rows, columns = (range(length)[part] for part, length in zip(key, self.shape))
        if bands.step != 1 or rows.step != 1 or columns.step != 1:
            raise IndexError("A raster is read in windows: slices have no step.")
        return self.read(
            Window(columns.start, rows.start, len(columns), len(rows)), self.bands[bands.start : bands.stop]
        )

    def read(self, window: Window, bands: tuple[int, ...] | None = None) -> np.ndarray:
        """Read a window of the bands (default: all of them): an array of shape (bands, rows, columns)."""
        bands = self.bands if bands is None else bands
        try:
            with self._one_at_a_time:
                handle = self._handle()
                # All bands in one call: GDAL 3.6 crashed where threads read the bands of one file one by one.
                data = handle.read(list(bands), window=window, out_dtype=self.dtype)
                masks = handle.read_masks(list(bands), window=window) if self._masked(bands) else None
        except GDAL_ERRORS as error:
            raise RasterDaskError(
                f"{self.raster.path} cannot be read at columns {window.col_off} to {window.col_off + window.width}, "
                f"rows {window.row_off} to {window.row_off + window.height}: {_cause(error)}"
            ) from error
        for index, band in enumerate(bands):
            for value in self.raster.nodata[band - 1]:
                if value != self.nodata:
                    data[index][_matches(data[index], value)] = self.nodata
            if masks is not None:
                data[index][masks[index] == 0] = self.nodata
        return data

    def close(self) -> None:
        """Close the handles of all threads. Reading again opens new ones."""
        with self._lock:
            handles, self._handles = self._handles, []
            self._local = self._new_local()
        for handle in handles:
            handle.close()

    @property
    def _has_large_blocks(self) -> bool:
        return self.raster.block_bytes > LARGE_BLOCK_BYTES

    def _new_local(self) -> threading.local | SimpleNamespace:
        """Return where the handle of a thread is kept, or the one of all threads."""
        return SimpleNamespace() if self._has_large_blocks else threading.local()

    def _masked(self, bands: tuple[int, ...]) -> bool:
        return any(self.raster.masked[band - 1] for band in bands)

    def _handle(self) -> rasterio.DatasetReader:
        handle = getattr(self._local, "handle", None)
        if handle is None:
            # A GDAL dataset must not be used by two threads at once.
            handle = self._local.handle = open_dataset(self.raster.path, self.raster.open_options)
            with self._lock:
                self._handles.append(handle)
        return handle


def common_nodata(raster: RasterFile, bands: tuple[int, ...]) -> tuple[np.dtype, float | None]:
    """Choose the dtype that holds all bands and the one value that means «no data» in it, or None."""
    dtype = np.result_type(*(raster.dtypes[band - 1] for band in bands))
    values = [value for band in bands for value in raster.nodata[band - 1]]
    masked = any(raster.masked[band - 1] for band in bands)
    if dtype.kind == "f" and (masked or values):
        single = {value for value in values if not isinstance(value, tuple)}
        return dtype, single.pop() if len(single) == 1 and not masked else float("nan")
    # A value may mean «no data» in one band and something in another: then no integer is free.
    same = all(set(raster.nodata[band - 1]) == set(values) for band in bands)
    if values and same:
        first = next((value for value in values if not isinstance(value, tuple)), None)
        return dtype, first if first is not None else float(np.ceil(values[0][0]))
    if values or masked:
        return np.result_type(dtype, "float32") if dtype.itemsize <= 2 else np.dtype("float64"), float("nan")
    return dtype, None


def _matches(data: np.ndarray, value: NodataValue) -> np.ndarray:
    if isinstance(value, tuple):
        return (data >= value[0]) & (data <= value[1])
    return data == data.dtype.type(value)


def _cause(error: BaseException) -> str:
    """GDAL's own words: rasterio says «see previous exception for details»."""
    while error.__cause__ is not None:
        error = error.__cause__
    return str(error)
