"""The step from one level of overviews to the next: blocks at half their resolution."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...vocabulary.names import AVERAGE, MODE, NEAREST

# What the kernels of the statistics call them.
_STATISTICS = {AVERAGE: "mean", MODE: "mode"}


@dataclass(frozen=True)
class Halving:
    """Makes blocks of whole tiles coarser by two, here or in another process."""

    methods: tuple[str, ...]  # AVERAGE, MODE or NEAREST, one a band
    nodata: float | None

    def of_bands(self, first: int, stop: int) -> Halving:
        """Return what does so with some of the bands, counted from 0."""
        return Halving(self.methods[first:stop], self.nodata)

    def __call__(self, values: np.ndarray) -> np.ndarray:
        """Reduce a block (bands, rows, columns) by two along both axes.

        At the right and lower edge a pixel stands for those that there are. The nearest is the upper left one of two by
        two, as in GDAL, nodata or not. Otherwise nodata is left out; a pixel is nodata where nothing else is under it.
        """
        from ..kernels.downscaling import reduce_windows

        def reduce(bands: np.ndarray, method: str) -> np.ndarray:
            if method == NEAREST:
                return np.ascontiguousarray(bands[..., ::2, ::2])
            statistic = _STATISTICS[method]
            return reduce_windows(bands, 2, statistic, nodata=self.nodata, dtype=bands.dtype, fill=self.nodata)

        if len(set(self.methods)) == 1:
            return reduce(values, self.methods[0])
        return np.stack([reduce(band, method) for band, method in zip(values, self.methods)])
