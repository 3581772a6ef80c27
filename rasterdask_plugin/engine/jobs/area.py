"""What a job says of the pixels that it wants: clear ones, in an extent, in polygons."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from rasterio.windows import Window

from ...vocabulary.names import BY_GEOREFERENCE, CLEAR_LAND_AND_WATER
from ...vocabulary.quality import QUALITY_LAYERS, Condition, kind_of_file
from ..errors import RasterDaskError
from ..geometry import Georeferencing, plan_mapping
from ..geometry.outlines import Outlines
from ..kernels.compiled import require_numba
from ..operations.superimpose import georeferencing
from ..raster.coordinate_systems import describe_crs
from ..raster.laid_mask import LaidMask
from ..raster.raster_file import RasterFile, inspect_raster, parse_crs
from ..reading.cutline import Cutline
from ..reading.geojson import polygons_in, read_polygons
from ..reading.raster_mask import RasterMask
from ..reading.resampled_source import ResampledSource
from .format import Job
from .operation import Log, inspect_input

_Cut = TypeVar("_Cut", RasterFile, ResampledSource)


@dataclass(frozen=True)
class Area:
    """Clear pixels and the area of interest of a job.

    `clear` comes first, on the grid of a whole file; then `cut`, on that of what becomes the output.
    """

    job: Job
    log: Log
    mask: RasterFile | None  # nothing in it is nodata
    conditions: tuple[Condition, ...]  # that the mask fulfils where pixels are kept

    @classmethod
    def of(cls, job: Job, log: Log) -> Area:
        """Read what a job says; RasterDaskError for a mask of which nobody knows which pixels are good."""
        if job.mask is None:
            if job.mask_keep or job.mask_reject_bits or job.clear != CLEAR_LAND_AND_WATER:
                raise RasterDaskError("mask_keep, mask_reject_bits and clear are about a mask: give a mask, too.")
            return cls(job, log, None, ())
        mask = inspect_input(job.mask)
        conditions, words = _conditions(job, mask)
        log(f"Mask {mask.name}: {words}")
        return cls(job, log, _plain(mask, conditions) if conditions else None, conditions)

    @property
    def is_everywhere(self) -> bool:
        """Whether all pixels are wanted as they are."""
        return self.mask is None and self.job.extent is None and self.job.cutline is None

    @property
    def files(self) -> tuple[RasterFile, ...]:
        """The rasters that are read beside those of the operation."""
        return () if self.mask is None else (self.mask,)

    @property
    def quiet(self) -> Area:
        """The same area, for a second raster: nothing is said twice."""
        return replace(self, log=lambda line: None)

    def clear(self, file: RasterFile) -> RasterFile:
        """Return a whole raster with the job's mask laid over it."""
        return file if self.mask is None else file.hiding(laid_mask(self.mask, self.conditions, file))

    def cut(self, whole: _Cut) -> _Cut:
        """Return a raster, or one that is resampled, with only the pixels in the polygons, cropped to the extent.

        Raises RasterDaskError if there are none: extent or polygons are somewhere else.
        """
        side = whole.mapping.reference if isinstance(whole, ResampledSource) else None
        if self.job.cutline is None and self.job.extent is None:
            return whole
        side = side or georeferencing(whole)
        window = self._window(side)
        if self.job.cutline is not None:
            whole = whole.hiding(self._cutline(side, window))
        return whole if self.job.extent is None else whole.part(window)

    def _window(self, side: Georeferencing) -> Window:
        extent = self.job.extent
        if extent is None:
            return Window(0, 0, side.width, side.height)
        window = Outlines(side, parse_crs(extent.crs) if extent.crs else None).window(extent.bounds)
        self.log(
            f"Extent: {window.width} × {window.height} pixels of {side.name}, from column {window.col_off} and row "
            f"{window.row_off} on"
        )
        return window

    def _cutline(self, side: Georeferencing, window: Window) -> LaidMask:
        given = self.job.cutline
        name, crs = given.path or "The cutline", None
        if given.path:
            polygons, crs = read_polygons(given.path)
        else:
            polygons = list(polygons_in(given.geometries, name))
        if not polygons:
            raise RasterDaskError(f"{name} has no polygon.")
        crs = parse_crs(given.crs) if given.crs else crs
        outlines = Outlines(side, crs)
        cutline = Cutline.of([outlines.polygon(rings) for rings in polygons])
        if not cutline.touches(window):
            points = np.concatenate([ring for rings in polygons for ring in rings])
            (west, south), (east, north) = points.min(axis=0), points.max(axis=0)
            raise RasterDaskError(
                f"No polygon of the cutline meets {side.name}"
                f"{'' if self.job.extent is None else ' in the extent'}: the polygons are at x {west:.12g} to "
                f"{east:.12g}, y {south:.12g} to {north:.12g} ({describe_crs(crs) if crs else 'CRS of the raster'}); "
                f"the raster is {side.grid.describe()}."
            )
        self.log(f"Cutline: {len(polygons)} polygon{'s' * (len(polygons) > 1)}")
        return cutline


def quality_mask(path: str, kind: str, clear: str, file: RasterFile) -> RasterMask | None:
    """Return the mask that a product's quality layer is for one of its rasters; None if it hides nothing.

    `kind` is one of QUALITY_LAYERS, `clear` one of CLEARNESS. `RasterFile.hiding` lays it over the raster.
    """
    conditions = QUALITY_LAYERS[kind].conditions[clear]
    if not conditions:
        return None
    layer = inspect_raster(path)
    return laid_mask(_plain(layer, conditions), conditions, file)


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


def _conditions(job: Job, mask: RasterFile) -> tuple[tuple[Condition, ...], str]:
    """Return what is true of the mask where pixels are kept, and the same in words."""
    if job.mask_keep or job.mask_reject_bits:
        band = job.mask.band or 1
        words = [f"the values {', '.join(map(str, job.mask_keep))} of band {band} are kept"] if job.mask_keep else []
        if job.mask_reject_bits:
            words.append(f"the bits {', '.join(map(str, job.mask_reject_bits))} of band {band} are rejected")
        return (Condition(job.mask_keep, job.mask_reject_bits, band),), ", and ".join(words)
    kind = kind_of_file(mask.path)
    if kind is None:
        raise RasterDaskError(
            f"{mask.name} is not the name of a quality layer that is known ({', '.join(QUALITY_LAYERS)}): give the "
            "values of the mask to keep (mask_keep), or the bits to reject (mask_reject_bits)."
        )
    layer = QUALITY_LAYERS[kind]
    conditions = layer.conditions[job.clear]
    if job.mask.band is not None:
        if len({condition.band for every in layer.conditions.values() for condition in every}) > 1:
            raise RasterDaskError(
                f"{mask.name} is {kind}, of which several bands are needed: give no band, or also values to keep."
            )
        conditions = tuple(replace(condition, band=job.mask.band) for condition in conditions)
    return conditions, f"{kind} of {layer.product}, by its name; kept is {job.clear}"


def _plain(mask: RasterFile, conditions: tuple[Condition, ...]) -> RasterFile:
    """Return a mask's raster whose numbers decide: its own nodata and masks mean nothing.

    Raises RasterDaskError if it lacks a band, or has no bits where bits are looked at.
    """
    for condition in conditions:
        mask.check_band(condition.band, "Band")
        dtype = mask.dtypes[condition.band - 1]
        if condition.reject_bits and np.dtype(dtype).kind not in "iu":
            raise RasterDaskError(f"{mask.name} has no bits: its numbers are {dtype}. Give values to keep.")
    return replace(mask, nodata=((),) * mask.count, masks=(None,) * mask.count, alpha=None)
