"""The metadata of a GeoTIFF as plain data, for the process or worker that writes the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from rasterio.windows import Window

from .band_attributes import BandAttributes
from .gdal_xml import Domains
from .grid import Grid
from .sensor_model import NO_SENSOR, SensorModel

if TYPE_CHECKING:
    import xarray

# The coordinate of a DataArray that says which pixels are valid, see `mask`.
MASK = "mask"


@dataclass(frozen=True)
class RasterHeader:
    """Grid, numbers and bands of a raster, and what else its file carries."""

    grid: Grid
    dtype: str
    nodata: float | None
    masked: bool  # the file has a mask beside its numbers
    bands: BandAttributes
    sensor: SensorModel = NO_SENSOR  # of a raster in sensor geometry: instead of a transform, or beside it
    tags: Mapping[str, str] = field(default_factory=dict)  # metadata of the default domain
    domains: Domains = field(default_factory=dict)  # metadata of others

    @classmethod
    def of(cls, array: xarray.DataArray) -> RasterHeader:
        """Return that of a DataArray with the dims band, y, x (rioxarray's conventions)."""
        attributes = array.attrs
        return cls(
            grid=Grid.of(array),
            dtype=str(array.dtype),
            nodata=array.rio.nodata,
            masked=MASK in array.coords,
            bands=BandAttributes.of_array(array),
            sensor=SensorModel.of_array(array),
            tags=attributes.get("tags", {}),
            domains=attributes.get("domains", {}),
        )

    @property
    def count(self) -> int:
        """How many bands there are."""
        return len(self.bands.descriptions)

    @property
    def can_hold_gcps(self) -> bool:
        """Whether there are ground control points, and a GeoTIFF has room for them: it has none beside a transform."""
        return bool(self.sensor.gcps) and not self.grid.is_placed

    def of_part(self, window: Window) -> RasterHeader:
        """Return that of a window of the raster as a file of its own.

        Sensor models and tags belong only to the whole raster.
        """
        none = (None,) * self.count
        bands = replace(self.bands, band_tags=none, band_domains=none, attribute_tables=none)
        return replace(self, grid=self.grid.part(window), bands=bands, sensor=NO_SENSOR, tags={}, domains={})
