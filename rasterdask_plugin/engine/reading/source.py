"""Sources: what can be read on a grid. A source has the figures from which a run is planned, and opens as planned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Protocol

import numpy as np

from ..planning.planner import Figures, RunPlan
from ..raster.grid import Grid
from ..raster.lazy_raster import LazyRaster
from ..raster.raster_file import RasterFile
from .band_reader import common_nodata
from .open_raster import as_stored, hides_pixels, open_as_stored, open_bands


class Source(Figures, Protocol):
    """Bands that can be read on a grid."""

    @property
    def dtype(self) -> np.dtype:
        """The data type of the values."""

    @property
    def nodata(self) -> float | None:
        """The one number that means no data in all bands."""

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences for the user on how it is read."""

    @property
    def needs_kernels(self) -> bool:
        """Whether numba's kernels are needed."""

    def open(self, plan: RunPlan) -> LazyRaster:
        """Return the lazy raster in the chunks of the plan."""


@dataclass(frozen=True)
class FileSource:
    """Bands of a file, or of a part of it, on its own grid."""

    file: RasterFile
    bands: tuple[int, ...]
    stored: bool = False  # open with `open_as_stored`, which keeps a mask beside the numbers; else with `open_bands`
    alpha_is_data: bool = False  # an alpha band hides no pixels
    keeps_blocks: ClassVar[bool] = False
    warnings: ClassVar[tuple[str, ...]] = ()

    @property
    def grid(self) -> Grid:
        """The file's grid."""
        return self.file.grid

    @property
    def files(self) -> tuple[RasterFile, ...]:
        """The file."""
        return (self.file,)

    @property
    def block_shape(self) -> tuple[int, int]:
        """Rows and columns of the file's blocks."""
        return self.file.block_shape

    @property
    def origin(self) -> tuple[int, int]:
        """Row and column of the first pixel in the file."""
        window = self.file.window
        return (0, 0) if window is None else (window.row_off, window.col_off)

    @property
    def bands_are_decoded_together(self) -> bool:
        """Whether a block that is decoded for one band has all bands in it."""
        return self.file.bands_are_decoded_together

    @property
    def dtype(self) -> np.dtype:
        """The data type of the values."""
        return self._values[0]

    @property
    def nodata(self) -> float | None:
        """The one number that means no data in all bands."""
        return self._values[1]

    @property
    def needs_kernels(self) -> bool:
        """Whether numba's kernels are needed, for a mask that is laid over the file."""
        return any(mask.needs_kernels for mask in self.file.laid_masks)

    @property
    def _values(self) -> tuple[np.dtype, float | None]:
        file = as_stored(self.file, self.bands) if self.stored else self.file
        return common_nodata(file, self.bands, None if self.alpha_is_data else file.alpha)

    def pixel_bytes(self, bands: int) -> int:
        """Return the bytes that a pixel takes while so many bands are read, with the bytes of a mask."""
        alpha = None if self.alpha_is_data else self.file.alpha
        # An operation that computes with numbers beside a mask turns masked pixels into NaN.
        dtype, _ = common_nodata(self.file, self.bands, alpha)
        masked = any(self.file.masks[band - 1] for band in self.bands)
        hidden = masked or (alpha is not None and hides_pixels(self.file, self.bands))
        laid = sum(mask.pixel_bytes for mask in self.file.laid_masks)
        return bands * (dtype.itemsize + hidden) + dtype.itemsize * (alpha is not None) + laid

    def open(self, plan: RunPlan) -> LazyRaster:
        """Return the lazy raster in the chunks of the plan."""
        if self.stored:
            return open_as_stored(self.file, self.bands, plan.chunks)
        return open_bands(self.file, self.bands, plan.chunks, alpha_is_data=self.alpha_is_data)
