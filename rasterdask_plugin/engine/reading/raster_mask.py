"""A raster of classes or bits laid over another raster: pixels that it does not keep are hidden."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ...vocabulary.quality import Condition
from ..geometry import Mapping
from ..kernels.numbers.output_values import OutputValues
from ..kernels.resampling.interpolation_weights import Interpolation
from ..planning.chunks import TILE
from ..planning.machine import MEGABYTE
from ..raster.raster_file import RasterFile
from .band_reader import BandReader
from .resampling_reader import ResamplingReader
from .window_reader import WindowReader

# What a mask on another grid may take for its part of a window, and keep decoded: masks are small and coarse.
_WORK_BYTES, _KEPT_BYTES = 32 * MEGABYTE, 16 * MEGABYTE


@dataclass(frozen=True, eq=False)
class RasterMask:
    """A mask that is read from a raster (`raster.laid_mask`).

    A pixel stays valid where all conditions are true of the pixel of `file` that its centre falls in. It does not where
    `file` has none.
    """

    file: RasterFile  # nothing in it is nodata: the numbers decide
    conditions: tuple[Condition, ...]
    mapping: Mapping | None = None  # from the grid of the raster that it is laid over; None: they have one grid

    @property
    def files(self) -> tuple[RasterFile, ...]:
        """The raster that it is read from."""
        return (self.file,)

    @property
    def needs_kernels(self) -> bool:
        """Whether numba's kernels are needed: not along rows and columns."""
        return self.mapping is not None and not self.mapping.coordinates.is_axis_aligned

    @property
    def pixel_bytes(self) -> int:
        """Bytes that a pixel takes while the mask is read."""
        own = sum(np.dtype(self.file.dtypes[condition.band - 1]).itemsize + 2 for condition in self.conditions)
        if self.mapping is None:
            return own + 1
        # Of a much finer mask, windows are read in parts.
        share = min(own * self.mapping.scale_x * self.mapping.scale_y, _WORK_BYTES / TILE**2)
        return math.ceil(share) + self.mapping.coordinates.pixel_bytes + 2

    def open(self) -> _Reader:
        """Return a reader of it."""
        return _Reader(self)


class _Reader:
    def __init__(self, mask: RasterMask):
        self._kept = _KeptReader(mask.file, mask.conditions)
        self._reader: WindowReader = self._kept
        if mask.mapping is not None:
            nearest, values = Interpolation("nearest"), OutputValues(self._kept.dtype, 0, moves=False)
            self._reader = ResamplingReader(self._kept, mask.mapping, nearest, values, _WORK_BYTES, _KEPT_BYTES)

    def read(self, window: Window) -> np.ndarray:
        return self._reader.read(window)[0] != 0

    def close(self) -> None:
        self._reader.close()


class _KeptReader(WindowReader):
    """Which pixels of a mask's raster are kept, as an array-like of shape (1, rows, columns): uint8, 255 or 0."""

    dtype = np.dtype("uint8")
    nodata = None
    bands = (1,)

    def __init__(self, file: RasterFile, conditions: tuple[Condition, ...]):
        super().__init__()
        self.raster = file
        self.conditions = conditions
        self.reader = BandReader(file, tuple(dict.fromkeys(condition.band for condition in conditions)))
        self.shape = (1, *file.grid.shape)

    def read(self, window: Window, bands: tuple[int, ...] = (1,)) -> np.ndarray:
        values = dict(zip(self.reader.bands, self.reader.read(window)))
        kept = np.ones((window.height, window.width), bool)
        for condition in self.conditions:
            band = values[condition.band]
            if condition.keep:
                kept &= np.isin(band, condition.keep)
            if condition.reject_bits:
                bits = sum(1 << bit for bit in condition.reject_bits)
                kept &= (band.astype(np.int64, copy=False) & bits) == 0
        return np.where(kept, np.uint8(255), np.uint8(0))[np.newaxis]

    def close(self) -> None:
        self.reader.close()
