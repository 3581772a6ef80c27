"""Overviews: a raster at a half, a quarter … of its resolution, made while its blocks are in memory anyway."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np
from rasterio.windows import Window

from ...vocabulary.names import AUTOMATIC, AVERAGE, MODE, PIXEL_TYPES
from ..raster.band_attributes import BandAttributes
from ..raster.gdal_xml import names_classes
from ..raster.lazy_raster import LazyRaster
from .assembly import Block, TileAssembler
from .halving import Halving


def overview_shapes(shape: tuple[int, int], tile: int) -> list[tuple[int, int]]:
    """Return rows and columns of the overviews, largest first: each half the one before, until one fits a tile."""
    shapes = []
    while max(shape) > tile:
        shape = tuple(-(-length // 2) for length in shape)
        shapes.append(shape)
    return shapes


def overview_methods(array: LazyRaster, asked: str = AUTOMATIC) -> tuple[str, ...]:
    """Return how each band is made coarser: as `asked`, one of OVERVIEW_RESAMPLINGS.

    Automatic is the average or, where numbers stand for classes, the mode. They do where a band has a colour table,
    names of categories or an attribute table that names or colours its values, and where the attribute `categorical`
    says so.
    """
    bands = BandAttributes.of_raster(array)
    if asked != AUTOMATIC or array.dtype.kind not in "iub":
        return (AVERAGE if asked == AUTOMATIC else asked,) * len(bands.descriptions)
    if array.attrs.get("categorical", False):
        return (MODE,) * len(bands.descriptions)
    return tuple(
        MODE if colours or names or (table and names_classes(table)) else AVERAGE
        for colours, names, table in zip(bands.colour_tables, bands.category_names, bands.attribute_tables)
    )


def can_be_reduced(dtype: np.dtype) -> bool:
    """Return whether numbers of this type can be made coarser here, and not by GDAL alone."""
    return np.dtype(dtype).name in PIXEL_TYPES


@dataclass(frozen=True)
class _Level:
    tiles: TileAssembler
    write: Callable[[Block], None]


class Pyramid:
    """Reduces whole tiles by two, puts the results together to whole tiles of the next level, and so on.

    `writers` take the tiles of each level.
    """

    def __init__(
        self,
        shapes: Sequence[tuple[int, int]],
        writers: Sequence[Callable[[Block], None]],
        halving: Halving,
    ):
        self._levels = [_Level(TileAssembler(shape), write) for shape, write in zip(shapes, writers)]
        self._halving = halving

    def add(self, block: Block, level: int = 0) -> None:
        """Take in a block of whole tiles of the level above `level`."""
        if level == len(self._levels):
            return
        values = block.halved
        if values is None:
            values = self._halving.of_bands(block.first_band, block.first_band + len(block.values))(block.values)
        window = Window(block.window.col_off // 2, block.window.row_off // 2, values.shape[2], values.shape[1])
        for tile in self._levels[level].tiles.add(Block(window, values, None, first_band=block.first_band)):
            self._levels[level].write(tile)
            self.add(tile, level + 1)
