"""A raster whose pixels are read or computed when they are needed, and what is known of it.

Jobs and operations pass it on. It is a DataArray without xarray, the import of which takes longer than a small job:
`raster.data_arrays` makes the one of the other where a notebook calls the engine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Callable

import dask.array as da
import numpy as np

from .grid import Grid


def _nothing_to_close() -> None:
    pass


@dataclass(frozen=True)
class LazyRaster:
    """Lazy pixels on a grid."""

    data: da.Array  # (bands, rows, columns)
    grid: Grid
    nodata: float | None = None  # in all bands
    mask: da.Array | None = None  # see `raster.mask`
    band_numbers: Sequence[int] | None = None  # in the file; None: 1, 2 …
    attrs: dict[str, Any] = field(default_factory=dict)  # by the names of rioxarray, if it has them
    close: Callable[[], object] = _nothing_to_close  # closes the files behind it

    @property
    def dtype(self) -> np.dtype:
        """The data type of the pixels."""
        return self.data.dtype

    @property
    def count(self) -> int:
        """How many bands there are."""
        return self.data.shape[0]
