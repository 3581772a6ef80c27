"""Finds the ground's height at the pixels of a map. The place of such a pixel does not depend on its height."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ...kernels.resampling.coordinate_nodes import CoordinateNodes
from ..coordinate_grid import CoordinateGrid
from ..image_geometry import ImageGeometry
from ..projection import Projection
from .elevation import Elevation
from .height_raster import HeightRaster


@dataclass(frozen=True)
class HeightRasterTransform:
    """Corner coordinates in an image → corner coordinates in a raster of heights."""

    source: ImageGeometry  # of the image
    project: Projection | None  # from its CRS to WGS 84
    height_raster: HeightRaster

    def __call__(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Transform points (x, y), float64 arrays of one shape; NaN where a point has no counterpart."""
        with np.errstate(all="ignore"):
            east, north = self.source.to_ground(x, y)
            if self.project is not None:
                east, north = self.project(east, north)
            return self.height_raster.to_image(east, north)


@dataclass(frozen=True)
class MapHeights:
    """Heights at pixels of a map. The pixels' places in the height rasters are interpolated, the heights are not."""

    elevation: Elevation  # m above the ellipsoid
    dem: CoordinateGrid  # from the reference's pixels to the elevation model's
    geoid: CoordinateGrid | None  # from the reference's pixels to the geoid's, None without a geoid

    def over(self, window: Window) -> HeightsOverWindow:
        """Return what the heights of the window's strips are computed from."""
        return HeightsOverWindow(self.elevation, *(grid and grid.nodes(window) for grid in (self.dem, self.geoid)))


@dataclass(frozen=True)
class HeightsOverWindow:
    """`MapHeights` of a window."""

    elevation: Elevation
    dem: CoordinateNodes
    geoid: CoordinateNodes | None

    @property
    def irregular(self) -> np.ndarray:
        """(rows, columns) bool: cells between nodes where heights may be wrong."""
        return self.dem.irregular if self.geoid is None else self.dem.irregular | self.geoid.irregular

    def of_strip(self, strip: Window) -> np.ndarray:
        """Return heights (height, width) float64 in m of a strip of the window. None of them is NaN."""
        found = []
        for height_raster, nodes in ((self.elevation.dem, self.dem), (self.elevation.geoid, self.geoid)):
            if nodes is None:
                found.append(None)
                continue
            u, v = (nodes.interpolate(values, strip).ravel() for values in (nodes.u, nodes.v))
            found.append(height_raster.heights(u, v))
        return self.elevation.combine((strip.height * strip.width,), *found).reshape(strip.height, strip.width)
