"""Brings bands of several rasters onto one grid, in the pass in which they are used."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from ...vocabulary.names import AUTOMATIC, AVERAGE, COARSEST_GRID, FIRST_GRID, NEAREST
from ..geometry import plan_mapping
from ..kernels.numbers.output_values import working_dtype
from ..operations.superimpose import Radiometry, georeferencing, plan
from ..raster.raster_file import RasterFile
from ..reading.resampled_source import ResampledSource
from ..reading.source import FileSource, Source

# From so many pixels of a raster in one of the output on, their mean is taken: twice as many along each side.
_AVERAGED_FROM = 4.0


def choose_grid(grid: str, first: RasterFile, used: Sequence[RasterFile]) -> RasterFile:
    """Return the raster whose grid is the output's: FIRST_GRID, or of those used the FINEST_GRID or COARSEST_GRID."""
    if grid == FIRST_GRID:
        return first
    # How many pixels of each there are in one of the first.
    counts = [_pixels_in(used[0], file) for file in used]
    wanted = min(counts) if grid == COARSEST_GRID else max(counts)
    return used[counts.index(wanted)]


def on_grid_of(
    target: RasterFile, file: RasterFile, bands: tuple[int, ...], interpolation: str = AUTOMATIC
) -> list[Source]:
    """Return sources of bands of a file on the grid of another one, each of bands that are read in the same way.

    `interpolation` is one of INTERPOLATIONS, or AUTOMATIC: nearest for classes; else the average where pixels become
    at least twice as large, and bicubic elsewhere.
    """
    if file.grid.same_as(target.grid):
        return [FileSource(file, bands, alpha_is_data=file.alpha in bands)]
    by_kernel = defaultdict(list)
    average = interpolation == AUTOMATIC and _pixels_in(target, file) >= _AVERAGED_FROM
    for band in bands:
        kernel = interpolation
        if kernel == AUTOMATIC:
            kernel = NEAREST if _has_classes(file, band) else AVERAGE if average else "bicubic"
        by_kernel[kernel].append(band)
    return [_resampled(file, tuple(some), target, kernel) for kernel, some in by_kernel.items()]


def _pixels_in(reference: RasterFile, raster: RasterFile) -> float:
    if raster.grid.same_as(reference.grid):
        return 1.0
    mapping = plan_mapping(georeferencing(reference), georeferencing(raster))
    return mapping.scale_x * mapping.scale_y


def _has_classes(file: RasterFile, band: int) -> bool:
    """Return whether the numbers of a band stand for classes, as far as the file tells."""
    return any(items[band - 1] for items in (file.colour_tables, file.category_names, file.attribute_tables))


def _resampled(file: RasterFile, bands: tuple[int, ...], target: RasterFile, kernel: str) -> ResampledSource:
    """Plan bands on the output's grid, as floats, so that nothing is rounded before the arithmetic."""
    precise = np.result_type(*(working_dtype(file.dtypes[band - 1], "float32") for band in bands))
    return plan(file, target, bands, radiometry=Radiometry(kernel, dtype=precise.name, fill=math.nan))
