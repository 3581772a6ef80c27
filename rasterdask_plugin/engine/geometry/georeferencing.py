"""What a raster says of where its pixels lie: read once from an opened dataset, then plain data."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.rpc import RPC

from .pleiades import METADATA_KEYS


@dataclass(frozen=True)
class Georeferencing:
    """Size and georeferencing of one raster. Pickles; holds no open file."""

    name: str
    """what messages call the raster"""
    width: int
    """columns"""
    height: int
    """rows"""
    crs: CRS | None = None
    """the raster's CRS, None where the file has none"""
    transform: Affine = field(default_factory=Affine.identity)
    """pixel corner coordinates → CRS coordinates; the identity where the file has none"""
    rpcs: RPC | None = None
    """rational polynomial coefficients of a raster in sensor geometry"""
    gcps: tuple[GroundControlPoint, ...] = ()
    """ground control points, rows and columns in corner coordinates"""
    gcps_crs: CRS | None = None
    """CRS of the ground control points"""
    acquisition: Mapping[str, str] = field(default_factory=dict)
    """those keys of the Pléiades product metadata that are in the file, by their paths in DIMAP"""

    @property
    def kind(self) -> str:
        """`map`, `rpc`, `gcp` or `none`.

        As in OTB a map projection wins over a sensor model; RPCs win over ground control points, which in
        primary products are but the four corners.
        """
        placed = self.transform != Affine.identity()
        if self.crs is not None and (placed or (self.rpcs is None and not self.gcps)):
            return "map"
        if self.rpcs is not None:
            return "rpc"
        if self.gcps:
            return "gcp"
        return "map" if placed else "none"


def read_georeferencing(dataset: Any, *, name: str | None = None, crs: CRS | None = None) -> Georeferencing:
    """The georeferencing of an opened rasterio dataset; `crs` replaces the file's own. No pixel is read."""
    gcps, gcps_crs = dataset.gcps
    return Georeferencing(
        name=name or dataset.name,
        width=dataset.width,
        height=dataset.height,
        crs=crs or dataset.crs or None,
        transform=dataset.transform,
        rpcs=dataset.rpcs,
        gcps=tuple(gcps),
        gcps_crs=gcps_crs or None,
        acquisition=_read_acquisition(dataset),
    )


def _read_acquisition(dataset: Any) -> dict[str, str]:
    tags = dataset.tags(ns="IMD")
    found = {key: tags[key].strip('"') for key in METADATA_KEYS if key in tags}
    if not found:
        found = _read_dimap(dataset.tags(ns="xml:dimap"))
    return found


def _read_dimap(tags: Mapping[str, str]) -> dict[str, str]:
    # The domain holds one document; rasterio splits it at its first "=", so key and value belong together.
    document = next((value if value.lstrip().startswith("<") else f"{key}={value}" for key, value in tags.items()), "")
    try:
        root = ElementTree.fromstring(document) if document else None
    except ElementTree.ParseError:
        return {}
    if root is None:
        return {}
    found = {key: root.findtext(key.replace(".", "/")) for key in METADATA_KEYS}
    return {key: text.strip() for key, text in found.items() if text}
