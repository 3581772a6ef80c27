"""What a product is once it is opened: bands with their roles and scales, and quality layers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..raster.reflectance import Reflectance


@dataclass(frozen=True)
class ProductBand:
    """A band of a product at one of the pixel sizes in which it was delivered."""

    id: str  # as the product calls it: B04
    role: str  # by its standard name, such as R; empty: it has none
    path: str  # as GDAL opens it
    band: int  # its number in that raster, from 1
    pixel_size: float  # in units of the CRS, metres in most products
    reflectance: Reflectance  # scale, offset and nodata from the metadata; of thermal bands, to kelvin
    saturation: float | None = None  # the digital number that means a saturated pixel


@dataclass(frozen=True)
class QualityLayer:
    """A raster that says what the pixels of a product show, or how good they are."""

    kind: str  # SCL, CLM, EDG, SAT, QA_PIXEL, QA_RADSAT or UDM2
    path: str  # as GDAL opens it
    pixel_size: float
    bands: tuple[int, ...] = (1,)  # numbers of the bands that say something, from 1
    bits: Mapping[str, int] = field(default_factory=dict, hash=False)  # by the id of a band the bit that is about it


@dataclass(frozen=True)
class MissingBand:
    """A band that the metadata list and whose file is not there."""

    id: str
    role: str
    name: str  # of its file
    pixel_size: float


@dataclass(frozen=True)
class Product:
    """A product as it was downloaded."""

    name: str
    kind: str  # what it is of, and its level: Sentinel-2 L2A
    path: str  # that was given
    bands: tuple[ProductBand, ...]
    quality: tuple[QualityLayer, ...] = ()
    missing: tuple[MissingBand, ...] = ()
    notes: tuple[str, ...] = ()  # how the numbers become reflectance, where it is more than scale and offset
    doubts: tuple[str, ...] = ()  # of what may be wrong with them, to warn of
    roles: tuple[str, ...] = field(init=False)  # that its bands have, each once

    def __post_init__(self):
        roles = dict.fromkeys(band.role for band in self.bands if band.role)
        object.__setattr__(self, "roles", tuple(roles))

    def band(self, role: str) -> ProductBand:
        """Return the band of a role, the finest of several. Raises RasterDaskError where there is none."""
        found = [band for band in self.bands if band.role == role]
        if found:
            return min(found, key=lambda band: band.pixel_size)
        lost = next((band for band in self.missing if band.role == role), None)
        if lost:
            raise RasterDaskError("{} lacks its band {} ({}): {} is not there.", self.path, lost.id, role, lost.name)
        have = ", ".join(f"{self.band(known).id} ({known})" for known in self.roles) or Text("none")
        raise RasterDaskError("{} ({}) has no band of the role {}. It has {}.", self.name, self.kind, role, have)

    def coarser_than_delivered(self, role: str) -> str | None:
        """Say that a finer file of a role's band is missing, and which one takes its place; None if none is."""
        band = self.band(role)
        lost = next((one for one in self.missing if one.role == role and one.pixel_size < band.pixel_size), None)
        if lost is None:
            return None
        return Text(
            "{} is missing in {}: {} is taken with pixels of {:g} m instead of {:g} m.",
            lost.name,
            self.path,
            band.id,
            band.pixel_size,
            lost.pixel_size,
        )

    def quality_layer(self, kind: str) -> QualityLayer | None:
        """Return the quality layer of a kind, the finest of several; None if there is none."""
        found = [layer for layer in self.quality if layer.kind == kind]
        return min(found, key=lambda layer: layer.pixel_size) if found else None
