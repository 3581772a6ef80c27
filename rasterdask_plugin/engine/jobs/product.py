"""A product as the input of a job: which of its bands are taken, and what the user ought to know of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ...vocabulary.names import AUTOMATIC
from ...vocabulary.roles import ROLES, THERMAL
from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..products.open_product import open_product
from ..products.product import Product
from ..products.product_inputs import ProductInput, product_inputs
from ..raster.band_roles import CANDIDATES
from ..raster.raster_file import RasterFile
from ..raster.reflectance import Reflectance
from .operation import ChosenBand, Log
from .reflectance import choose_reflectance


@dataclass(frozen=True)
class ProductBands:
    """Bands of a product by their role."""

    product: Product
    bands: dict[str, ProductInput]
    warnings: tuple[str, ...]
    ids: tuple[str, ...]  # of these bands, as the product calls them

    @property
    def files(self) -> tuple[RasterFile, ...]:
        """The rasters that have the bands, each once."""
        return tuple(dict.fromkeys(band.file for band in self.bands.values()))

    @property
    def described(self) -> tuple[ChosenBand, ...]:
        """The bands for a description of the job; the product's name of a band is why it is that one."""
        return tuple(
            ChosenBand(role, band.file, band.band, name) for (role, band), name in zip(self.bands.items(), self.ids)
        )

    def reflectance(self, asked: str, log: Log, index: str = "NDVI") -> tuple[dict[str, Reflectance], tuple[str, ...]]:
        """Return what is applied to the bands by role, and warnings, as `choose_reflectance` does.

        AUTOMATIC is what the product's metadata say.
        """
        if asked == AUTOMATIC:
            return {role: band.reflectance for role, band in self.bands.items()}, ()
        chosen = {role: (band.file, band.band) for role, band in self.bands.items()}
        return choose_reflectance(asked, chosen, log, index)


def open_job_product(path: str, output: str, log: Log) -> Product:
    """Open the product of a job, and say what it is. Raises RasterDaskError, also for an output in its place."""
    product = open_product(path)
    if Path(output).exists() and Path(output).samefile(path):
        raise RasterDaskError("The output {} is also an input: choose another name.", output)
    log(Text("Product: {} ({})", product.name, product.kind))
    for note in product.notes:
        log(note)
    return product


def choose_product_bands(product: Product, roles: Iterable[str], log: Log) -> ProductBands:
    """Return the finest band of each role, and say which it is and how it is read. Raises RasterDaskError.

    What may take the place of a role that no band has is that of rasters (`raster.band_roles`).
    """
    taken = {role: next((one for one in CANDIDATES[role] if one in product.roles), role) for role in roles}
    inputs = product_inputs(product, dict.fromkeys(taken.values()))
    warnings = list(product.doubts)
    for role, other in taken.items():
        file, number, reflectance = inputs[other]
        band = product.band(other)
        what = Text("temperature") if role in THERMAL else Text("reflectance")
        log(
            Text(
                "{} ({}): {}, band {} of {}, pixels of {:g}, {}, {} is {}",
                ROLES[role].words.capitalize(),
                role,
                band.id,
                number,
                file.name,
                band.pixel_size,
                file.dtypes[number - 1],
                what,
                reflectance.describe(),
            )
        )
        warnings += filter(None, (product.coarser_than_delivered(other), _instead(product, role, other)))
    ids = tuple(product.band(other).id for other in taken.values())
    return ProductBands(product, {role: inputs[other] for role, other in taken.items()}, tuple(warnings), ids)


def _instead(product: Product, role: str, taken: str) -> str | None:
    """Say that the file of a role's band is missing, where the band of another role takes its place."""
    lost = next((one for one in product.missing if one.role == role), None)
    if role == taken or lost is None:
        return None
    return Text("{} is missing in {}: {} ({}) takes its place.", lost.name, product.path, product.band(taken).id, taken)
