"""Bands of a product as the rasters that operations read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ...vocabulary.text import Text
from ..raster.raster_file import RasterFile, inspect_raster
from ..raster.reflectance import Reflectance
from .product import Product


class ProductInput(NamedTuple):
    """A band of a product."""

    file: RasterFile  # with the product's nodata
    band: int  # its number in the file, from 1
    reflectance: Reflectance  # that the metadata of the product give; what the file says of its scale does not count


def product_inputs(product: Product, roles: Iterable[str]) -> dict[str, ProductInput]:
    """Return the finest band of each role (`Product.band`) as a raster that can be opened; no pixel is read.

    Bands that are in one file have the same RasterFile. Raises RasterDaskError for a role that no band has, and for a
    file that cannot be opened.
    """
    rasters: dict[tuple, RasterFile] = {}
    found = {}
    for role in roles:
        band = product.band(role)
        key = band.path, band.reflectance.nodata
        if key not in rasters:
            rasters[key] = inspect_raster(band.path, nodata=band.reflectance.nodata or None)
        number = rasters[key].check_band(band.band, Text("{} of {}: band", band.id, product.name))
        found[role] = ProductInput(rasters[key], number, band.reflectance)
    return found
