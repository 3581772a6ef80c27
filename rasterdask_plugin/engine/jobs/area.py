"""What a job says of the pixels that it wants: clear ones, in an extent, in polygons.

Most jobs want all pixels. They do without the imports of `cutting`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ...vocabulary.names import CLEAR_LAND_AND_WATER
from ...vocabulary.quality import QUALITY_LAYERS, Condition, kind_of_file
from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..raster.raster_file import RasterFile, inspect_raster
from ..reading.source import FileSource, Source
from .format import Job
from .operation import Log, inspect_input

if TYPE_CHECKING:
    from ..products.product import Product, QualityLayer
    from .cutting import Polygons, Whole
    from .product import ProductBands


@dataclass(frozen=True)
class Area:
    """Clear pixels and the area of interest of a job.

    `clear` comes first, on the grid of a whole file; then `cut`, on that of what becomes the output.
    """

    job: Job
    log: Log
    masks: tuple[tuple[RasterFile, tuple[Condition, ...]], ...]  # with what they fulfil where pixels are kept
    polygons: Polygons | None  # of the cutline, read once for all rasters

    @classmethod
    def of(cls, job: Job, log: Log, product: ProductBands | None = None) -> Area:
        """Read what a job says; a product's own quality layers are the masks of a job that gives none.

        Raises RasterDaskError for a mask of which nobody knows which pixels are good.
        """
        if job.mask is None:
            if job.mask_keep or job.mask_reject_bits or (product is None and job.clear != CLEAR_LAND_AND_WATER):
                raise RasterDaskError("mask_keep, mask_reject_bits and clear are about a mask: give a mask, too.")
            masks = () if product is None else tuple(_masks_of_product(product, job.clear, log))
            return cls(job, log, masks, _polygons(job))
        mask = inspect_input(job.mask)
        conditions, words = _conditions(job, mask)
        log(Text("Mask {}: {}", mask.name, words))
        return cls(job, log, ((_plain(mask, conditions), conditions),) if conditions else (), _polygons(job))

    @property
    def is_everywhere(self) -> bool:
        """Whether all pixels are wanted as they are."""
        return not self.masks and self.job.extent is None and self.job.cutline is None

    @property
    def files(self) -> tuple[RasterFile, ...]:
        """The rasters that are read beside those of the operation."""
        return tuple(mask for mask, _ in self.masks)

    @property
    def quiet(self) -> Area:
        """The same area, for a second raster: nothing is said twice."""
        return replace(self, log=lambda line: None)

    def clear(self, file: RasterFile) -> RasterFile:
        """Return a whole raster with the masks laid over it."""
        if not self.masks:
            return file
        from .cutting import laid_mask

        for mask, conditions in self.masks:
            file = file.hiding(laid_mask(mask, conditions, file))
        return file

    def cut(self, whole: Whole) -> Whole:
        """Return a raster, or one that is resampled, with only the pixels in the polygons, cropped to the extent.

        Raises RasterDaskError if there are none: extent or polygons are somewhere else.
        """
        if self.job.cutline is None and self.job.extent is None:
            return whole
        from .cutting import cut

        return cut(whole, self.job, self.polygons, self.log)

    def cut_all(self, sources: Sequence[Source]) -> list[Source]:
        """Return sources of one grid as `cut` returns a raster. What is cut is logged once."""
        area, found = self, []
        for source in sources:
            if isinstance(source, FileSource):
                found.append(replace(source, file=area.cut(source.file)))
            else:
                found.append(area.cut(source))
            area = area.quiet
        return found


def _polygons(job: Job) -> Polygons | None:
    if job.cutline is None:
        return None
    from .cutting import read_cutline

    return read_cutline(job)


def _masks_of_product(chosen: ProductBands, clear: str, log: Log) -> Iterator[tuple[RasterFile, tuple[Condition, ...]]]:
    """Yield the quality layers of a product that hide something."""
    product = chosen.product
    if not product.quality:
        log(Text("{} has no quality layer: all pixels are kept", product.kind))
    for layer in _layers_about(product, chosen.ids):
        # A bit about a band that is not read hides nothing.
        others = {bit for band, bit in layer.bits.items() if band not in chosen.ids}
        conditions = tuple(
            replace(one, reject_bits=tuple(bit for bit in one.reject_bits if bit not in others))
            for one in QUALITY_LAYERS[layer.kind].conditions[clear]
        )
        conditions = tuple(one for one in conditions if one.keep or one.reject_bits)
        if conditions:
            log(Text("Quality layer {} of the product: kept is {}", layer.kind, clear))
            yield _plain(inspect_raster(layer.path), conditions), conditions


def _layers_about(product: Product, bands: Collection[str]) -> Iterator[QualityLayer]:
    """Yield the quality layers of each kind: those with a bit about one of the bands, else the finest."""
    for kind in dict.fromkeys(layer.kind for layer in product.quality):
        about = [layer for layer in product.quality if layer.kind == kind and set(layer.bits) & set(bands)]
        yield from about or [product.quality_layer(kind)]


def _conditions(job: Job, mask: RasterFile) -> tuple[tuple[Condition, ...], str]:
    """Return what is true of the mask where pixels are kept, and the same in words."""
    if job.mask_keep or job.mask_reject_bits:
        band = job.mask.band or 1
        words = []
        if job.mask_keep:
            words.append(Text("the values {} of band {} are kept", ", ".join(map(str, job.mask_keep)), band))
        if job.mask_reject_bits:
            words.append(Text("the bits {} of band {} are rejected", ", ".join(map(str, job.mask_reject_bits)), band))
        return (Condition(job.mask_keep, job.mask_reject_bits, band),), Text.join(", and ", words)
    kind = kind_of_file(mask.path)
    if kind is None:
        raise RasterDaskError(
            "{} is not the name of a quality layer that is known ({}): give the "
            "values of the mask to keep (mask_keep), or the bits to reject (mask_reject_bits).",
            mask.name,
            ", ".join(QUALITY_LAYERS),
        )
    layer = QUALITY_LAYERS[kind]
    conditions = layer.conditions[job.clear]
    if job.mask.band is not None:
        if len({condition.band for every in layer.conditions.values() for condition in every}) > 1:
            raise RasterDaskError(
                "{} is {}, of which several bands are needed: give no band, or also values to keep.", mask.name, kind
            )
        conditions = tuple(replace(condition, band=job.mask.band) for condition in conditions)
    return conditions, Text("{} of {}, by its name; kept is {}", kind, layer.product, job.clear)


def _plain(mask: RasterFile, conditions: tuple[Condition, ...]) -> RasterFile:
    """Return a mask's raster whose numbers decide: its own nodata and masks mean nothing.

    Raises RasterDaskError if it lacks a band, or has no bits where bits are looked at.
    """
    for condition in conditions:
        mask.check_band(condition.band, Text("Band"))
        dtype = mask.dtypes[condition.band - 1]
        if condition.reject_bits and np.dtype(dtype).kind not in "iu":
            raise RasterDaskError("{} has no bits: its numbers are {}. Give values to keep.", mask.name, dtype)
    return replace(mask, nodata=((),) * mask.count, masks=(None,) * mask.count, alpha=None)
