"""The metadata of a GeoTIFF as plain data, for the process or worker that writes the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from rasterio.windows import Window

from .band_attributes import BandAttributes
from .gdal_xml import Domains
from .grid import Grid
from .lazy_raster import LazyRaster
from .sensor_model import NO_SENSOR, SensorModel


@dataclass(frozen=True)
class RasterHeader:
    """The grid, data type, nodata and bands of a raster, and the other metadata of its file."""

    grid: Grid
    dtype: str
    nodata: float | None
    masked: bool  # whether the file has a mask
    bands: BandAttributes
    sensor: SensorModel = NO_SENSOR  # RPCs and ground control points, instead of a transform or besides it
    tags: Mapping[str, str] = field(default_factory=dict)  # metadata of the default domain
    domains: Domains = field(default_factory=dict)  # metadata of other domains

    @classmethod
    def of(cls, raster: LazyRaster) -> RasterHeader:
        """Return the header of a raster."""
        return cls(
            grid=raster.grid,
            dtype=str(raster.dtype),
            nodata=raster.nodata,
            masked=raster.mask is not None,
            bands=BandAttributes.of_raster(raster),
            sensor=SensorModel.of_array(raster),
            tags=raster.attrs.get("tags", {}),
            domains=raster.attrs.get("domains", {}),
        )

    @property
    def count(self) -> int:
        """How many bands there are."""
        return len(self.bands.descriptions)

    @property
    def can_hold_gcps(self) -> bool:
        """Whether there are ground control points that a GeoTIFF can hold. It cannot hold them besides a transform."""
        return bool(self.sensor.gcps) and not self.grid.is_placed

    def of_part(self, window: Window) -> RasterHeader:
        """Return the header of a window of the raster that becomes a separate file.

        Sensor models and tags belong only to the whole raster.
        """
        none = (None,) * self.count
        bands = replace(self.bands, band_tags=none, band_domains=none, attribute_tables=none)
        return replace(self, grid=self.grid.part(window), bands=bands, sensor=NO_SENSOR, tags={}, domains={})
