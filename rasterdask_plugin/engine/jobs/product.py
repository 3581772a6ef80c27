"""A product as the input of a job: which of its bands are taken, and what the user ought to know of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..errors import RasterDaskError
from ..products.open_product import open_product
from ..products.product import Product
from ..products.product_inputs import ProductInput, product_inputs
from .operation import Log


@dataclass(frozen=True)
class ProductBands:
    """Bands of a product by their role."""

    product: Product
    bands: dict[str, ProductInput]
    warnings: tuple[str, ...]


def open_job_product(path: str, output: str, log: Log) -> Product:
    """Open the product of a job, and say what it is. Raises RasterDaskError, also for an output in its place."""
    product = open_product(path)
    if Path(output).exists() and Path(output).samefile(path):
        raise RasterDaskError(f"The output {output} is also an input: choose another name.")
    log(f"Product: {product.name} ({product.kind})")
    for note in product.notes:
        log(note)
    return product


def choose_product_bands(product: Product, roles: Iterable[str], log: Log) -> ProductBands:
    """Return the finest band of each role, and say which it is and how it is read. Raises RasterDaskError."""
    inputs = product_inputs(product, roles)
    warnings = list(product.doubts)
    for role, (file, number, reflectance) in inputs.items():
        band = product.band(role)
        log(
            f"{role}: {band.id}, band {number} of {file.name}, pixels of {band.pixel_size:g}, "
            f"{file.dtypes[number - 1]}, reflectance is {reflectance.describe()}"
        )
        coarser = product.coarser_than_delivered(role)
        if coarser:
            warnings.append(coarser)
    return ProductBands(product, inputs, tuple(warnings))
