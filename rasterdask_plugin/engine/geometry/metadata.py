"""The georeferencing of a raster, read once from an opened dataset and kept as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from affine import Affine
from rasterio.crs import CRS

from ..raster.grid import Grid
from ..raster.raster_text import RasterText
from ..raster.sensor_model import NO_SENSOR, SensorModel
from ..raster.xml_text import XmlError, parse_xml
from .pleiades import METADATA_KEYS, MISSION


@dataclass(frozen=True)
class Georeferencing:
    """Size and georeferencing of one raster. Pickles; holds no open file."""

    name: str  # what messages call the raster
    grid: Grid  # size, and CRS and transform where the file has them (else None and the identity)
    sensor: SensorModel = NO_SENSOR  # RPCs and ground control points
    acquisition: Mapping[str, str] = field(default_factory=dict)
    """the values in the file's Pléiades product metadata, by their paths in DIMAP"""

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

        A map projection is preferred to a sensor model, as in OTB. RPCs are preferred to ground control points, which
        in primary products are only the four corners.
        """
        placed, sensor = self.grid.is_placed, self.sensor
        if self.crs is not None and (placed or (sensor.rpcs is None and not sensor.gcps)):
            return "map"
        if sensor.rpcs is not None:
            return "rpc"
        if sensor.gcps:
            return "gcp"
        return "map" if placed else "none"


def read_georeferencing(
    dataset: Any, *, name: str | None = None, grid: Grid | None = None, sensor: SensorModel | None = None
) -> Georeferencing:
    """Return the georeferencing of an opened rasterio dataset. No pixel is read.

    `grid` and `sensor` replace the dataset's own.
    """
    name = name or dataset.name
    grid = grid or Grid(dataset.crs, dataset.transform, dataset.width, dataset.height).check(name)
    return Georeferencing(name, grid, sensor or SensorModel.of_dataset(dataset, name), _read_acquisition(dataset))


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
        root = parse_xml(document) if document else None
    except XmlError:
        return {}
    if root is None:
        return {}
    found = {key: root.findtext(key.replace(".", "/")) for key in METADATA_KEYS}
    return {key: text.strip() for key, text in found.items() if text}
