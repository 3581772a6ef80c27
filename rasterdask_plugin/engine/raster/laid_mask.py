"""What hides pixels of a raster beside all that its file says: a mask of clear pixels, or a cutline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np
from rasterio.windows import Window

if TYPE_CHECKING:
    from .raster_file import RasterFile


class OpenMask(Protocol):
    """A mask that can be read."""

    def read(self, window: Window) -> np.ndarray:
        """Return which pixels of a window stay valid: (rows, columns) bool. The result depends on no other window."""

    def close(self) -> None:
        """Close what is open. Reading again opens it again."""


class LaidMask(Protocol):
    """A mask on the grid of a raster. It pickles, and holds no open file."""

    @property
    def files(self) -> tuple[RasterFile, ...]:
        """The rasters that it is read from."""

    @property
    def needs_kernels(self) -> bool:
        """Whether numba's kernels are needed."""

    @property
    def pixel_bytes(self) -> int:
        """Bytes that a pixel takes while the mask is read."""

    def open(self) -> OpenMask:
        """Return a reader of it."""


def read_all(masks: tuple[OpenMask, ...], window: Window) -> np.ndarray:
    """Return which pixels of a window stay valid under all of some masks, one at least: (rows, columns) bool."""
    valid = masks[0].read(window)
    for mask in masks[1:]:
        if not valid.any():
            break
        valid &= mask.read(window)
    return valid
