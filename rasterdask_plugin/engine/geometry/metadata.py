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

from ..raster.grid import Grid
from ..raster.raster_text import RasterText
from .pleiades import METADATA_KEYS, MISSION


@dataclass(frozen=True)
class Georeferencing:
    """Size and georeferencing of one raster. Pickles; holds no open file."""

    name: str  # what messages call the raster
    grid: Grid  # size, and CRS and transform where the file has them (else None and the identity)
    rpcs: RPC | None = None  # rational polynomial coefficients of a raster in sensor geometry
    gcps: tuple[GroundControlPoint, ...] = ()  # ground control points, rows and columns in corner coordinates
    gcps_crs: CRS | None = None  # CRS of the ground control points
    acquisition: Mapping[str, str] = field(default_factory=dict)
    """those keys of the Pléiades product metadata that are in the file, by their paths in DIMAP"""

    @property
    def width(self) -> int:
        """Columns."""
        return self.grid.width

    @property
    def height(self) -> int:
        """Rows."""
        return self.grid.height

    @property
    def crs(self) -> CRS | None:
        """CRS of the grid, None where the file has none."""
        return self.grid.crs or None

    @property
    def transform(self) -> Affine:
        """Pixel corner coordinates → CRS."""
        return self.grid.transform

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


def read_georeferencing(dataset: Any, *, name: str | None = None, grid: Grid | None = None) -> Georeferencing:
    """The georeferencing of an opened rasterio dataset; `grid` replaces the file's own. No pixel is read."""
    gcps, gcps_crs = dataset.gcps
    return Georeferencing(
        name=name or dataset.name,
        grid=grid or Grid(dataset.crs, dataset.transform, dataset.width, dataset.height),
        rpcs=dataset.rpcs,
        gcps=tuple(gcps),
        gcps_crs=gcps_crs or None,
        acquisition=_read_acquisition(dataset),
    )


def _read_acquisition(dataset: Any) -> dict[str, str]:
    text = RasterText(dataset)
    tags = text.tags(ns="IMD")
    # GDAL numbers elements that occur more than once: a scene of several strips has a mission for each.
    numbered = {MISSION: MISSION.replace("Source_Identification", "Source_Identification_1")}
    found = {key: tags.get(key) or tags.get(numbered.get(key, key)) for key in METADATA_KEYS}
    found = {key: value.strip('"') for key, value in found.items() if value}
    return found or _read_dimap(text.tags(ns="xml:dimap"))


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
