"""Kernels that make a raster coarser: a statistic of the pixels in each cell of a coarser grid."""

from __future__ import annotations

from rasterdask_plugin.engine.kernels.downscale.output import METHODS, default_dtype
from rasterdask_plugin.engine.kernels.downscale.reduction import reduce_cells, reduce_windows

__all__ = ["METHODS", "default_dtype", "reduce_cells", "reduce_windows"]
