"""What a GeoTIFF says beside its pixels: plain data, for whoever writes the file, wherever that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from affine import Affine
from rasterio.windows import Window

from .band_attributes import BandAttributes
from .grid import Grid

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
    # A raster in sensor geometry has one of these instead of a transform, or beside it.
    rpcs: Any = None  # rasterio's RPC
    gcps: tuple | None = None  # (ground control points, their CRS)
    tags: Mapping[str, str] = field(default_factory=dict)
    band_tags: tuple[Mapping[str, str], ...] = ()  # one a band, or none at all

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
            rpcs=attributes.get("rpcs"),
            gcps=attributes.get("gcps"),
            tags=attributes.get("tags", {}),
            band_tags=tuple(attributes.get("band_tags", ())),
        )

    @property
    def count(self) -> int:
        """How many bands there are."""
        return len(self.bands.descriptions)

    def of_part(self, window: Window) -> RasterHeader:
        """Return that of a window of the raster as a file of its own.

        Sensor models and metadata are said of the whole raster alone.
        """
        grid = self.grid
        transform = grid.transform * Affine.translation(window.col_off, window.row_off)
        part = Grid(grid.crs, transform, window.width, window.height)
        return replace(self, grid=part, rpcs=None, gcps=None, tags={}, band_tags=())
