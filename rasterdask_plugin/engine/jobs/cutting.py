"""Cuts rasters to the area of a job: lays its masks and polygons over them, and crops them to its extent."""

from __future__ import annotations

from typing import Optional, TypeVar

import numpy as np
from rasterio.crs import CRS
from rasterio.windows import Window

from ...vocabulary.names import BY_GEOREFERENCE
from ...vocabulary.quality import Condition
from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..geometry import Georeferencing, plan_mapping
from ..geometry.outlines import Outlines, Rings
from ..kernels.compiled import require_numba
from ..operations.superimpose import georeferencing
from ..raster.coordinate_systems import describe_crs
from ..raster.laid_mask import LaidMask
from ..raster.raster_file import RasterFile, parse_crs
from ..reading.cutline import Cutline
from ..reading.geojson import polygons_in, read_polygons
from ..reading.raster_mask import RasterMask
from ..reading.resampled_source import ResampledSource
from .format import Job
from .operation import Log

# What a cutline is called that is in the job itself.
_CUTLINE = Text("The cutline")

Whole = TypeVar("Whole", RasterFile, ResampledSource)
# The polygons of a cutline, and the CRS that is told with them.
Polygons = tuple[list[Rings], Optional[CRS]]


def laid_mask(mask: RasterFile, conditions: tuple[Condition, ...], file: RasterFile) -> RasterMask:
    """Return a mask for a raster, on the same grid or another one.

    Raises RasterDaskError if the two have nothing in common.
    """
    if mask.grid.same_as(file.grid):
        return RasterMask(mask, conditions)
    mapping = plan_mapping(georeferencing(file), georeferencing(mask), mode=BY_GEOREFERENCE)
    laid = RasterMask(mask, conditions, mapping)
    if laid.needs_kernels:
        require_numba()
    return laid


def read_cutline(job: Job) -> Polygons:
    """Return the polygons of a job's cutline, and the CRS that their file names."""
    if job.cutline.path:
        polygons, crs = read_polygons(job.cutline.path)
    else:
        polygons, crs = list(polygons_in(job.cutline.geometries, _CUTLINE)), None
    if not polygons:
        raise RasterDaskError("{} has no polygon.", job.cutline.path or _CUTLINE)
    return polygons, crs


def cut(whole: Whole, job: Job, polygons: Polygons, log: Log) -> Whole:
    """Return a raster with only the pixels in the polygons, cropped to the extent of the job.

    Raises RasterDaskError if there are none: extent or polygons are somewhere else.
    """
    side = whole.mapping.reference if isinstance(whole, ResampledSource) else georeferencing(whole)
    window = _window(job, side, log)
    if job.cutline is not None:
        whole = whole.hiding(_cutline(job, polygons, side, window, log))
    return whole if job.extent is None else whole.part(window)


def _window(job: Job, side: Georeferencing, log: Log) -> Window:
    extent = job.extent
    if extent is None:
        return Window(0, 0, side.width, side.height)
    window = Outlines(side, parse_crs(extent.crs) if extent.crs else None).window(extent.bounds)
    log(
        Text(
            "Extent: {} × {} pixels of {}, from column {} and row {} on",
            window.width,
            window.height,
            side.name,
            window.col_off,
            window.row_off,
        )
    )
    return window


def _cutline(job: Job, cutline: Polygons, side: Georeferencing, window: Window, log: Log) -> LaidMask:
    polygons, crs = cutline
    crs = parse_crs(job.cutline.crs) if job.cutline.crs else crs
    outlines = Outlines(side, crs)
    laid = Cutline.of([outlines.polygon(rings) for rings in polygons])
    if not laid.touches(window):
        points = np.concatenate([ring for rings in polygons for ring in rings])
        (west, south), (east, north) = points.min(axis=0), points.max(axis=0)
        raise RasterDaskError(
            "No polygon of the cutline meets {}{}: the polygons are at x {:.12g} to {:.12g}, y {:.12g} to {:.12g} "
            "({}); the raster is {}.",
            side.name,
            "" if job.extent is None else Text(" in the extent"),
            west,
            east,
            south,
            north,
            describe_crs(crs) if crs else Text("CRS of the raster"),
            side.grid.describe(),
        )
    log(Text("Cutline: {} polygons" if len(polygons) > 1 else "Cutline: {} polygon", len(polygons)))
    return laid
