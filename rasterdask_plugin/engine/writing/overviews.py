"""Overviews: a raster at a half, a quarter … of its resolution, made while its blocks are in memory anyway."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np
import xarray
from rasterio.windows import Window

from ..raster.band_attributes import BandAttributes
from .assembly import Block, TileAssembler
from .halving import MEAN, MODE, Halving

# What the kernels of the statistics take.
_DTYPES = tuple(map(np.dtype, ("uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64")))


def overview_shapes(shape: tuple[int, int], tile: int) -> list[tuple[int, int]]:
    """Return rows and columns of the overviews, largest first: each half the one before, until one fits a tile."""
    shapes = []
    while max(shape) > tile:
        shape = tuple(-(-length // 2) for length in shape)
        shapes.append(shape)
    return shapes


def overview_methods(array: xarray.DataArray) -> tuple[str, ...]:
    """Return how each band is made coarser: by the mean, or, where numbers stand for classes, by the mode.

    They do where a band has a colour table or names of categories, and where the attribute `categorical` says so.
    """
    bands = BandAttributes.of_array(array)
    if array.dtype.kind not in "iub":
        return (MEAN,) * len(bands.descriptions)
    classes = array.attrs.get("categorical", False)
    return tuple(
        MODE if classes or table or names else MEAN for table, names in zip(bands.colour_tables, bands.category_names)
    )


def can_be_reduced(dtype: np.dtype) -> bool:
    """Return whether numbers of this type can be made coarser here, and not by GDAL alone."""
    return np.dtype(dtype) in _DTYPES


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
