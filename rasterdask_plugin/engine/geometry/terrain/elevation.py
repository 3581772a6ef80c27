"""Heights of the ground above the ellipsoid, from a DEM, a geoid, or a constant."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ....vocabulary.text import Text
from .height_raster import HeightRaster


@dataclass(frozen=True)
class Elevation:
    """Heights above the ellipsoid, by OTB's rules.

    The height of a point is the DEM's plus the geoid's. Where the DEM has no data it is the geoid's alone, and where
    the geoid has none either it is the constant. A geoid that is not given, or has no data, adds 0 to the DEM.
    """

    default: float = 0.0  # the constant, in m above the ellipsoid
    origin: str = ""  # in words, where the constant comes from if not from the user
    dem: HeightRaster | None = None  # heights above the geoid, or above the ellipsoid if no geoid is given
    geoid: HeightRaster | None = None  # heights of the geoid above the ellipsoid

    def at(self, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        """Return heights (n,) float64 in m at n points of WGS 84. None of them is NaN."""
        dem = None if self.dem is None else self.dem.sample(longitude, latitude)
        geoid = None if self.geoid is None else self.geoid.sample(longitude, latitude)
        return self.combine(longitude.shape, dem, geoid)

    def combine(self, shape: tuple[int, ...], dem: np.ndarray | None, geoid: np.ndarray | None) -> np.ndarray:
        """Combine the heights of the two height rasters (NaN: no data; None: the raster is not given)."""
        fallback = np.full(shape, float(self.default))
        if geoid is not None:
            fallback = np.where(np.isnan(geoid), fallback, geoid)
        if dem is None:
            return fallback
        total = dem if geoid is None else dem + np.where(np.isnan(geoid), 0.0, geoid)
        return np.where(np.isnan(dem), fallback, total)

    def describe(self) -> str:
        """Return a description for the log."""
        parts = [
            Text("{} {}", word, height_raster.path)
            for word, height_raster in ((Text("DEM"), self.dem), (Text("geoid"), self.geoid))
            if height_raster
        ]
        if self.dem and self.dem.datum:
            parts[0] += Text(" ({}, converted to heights above the ellipsoid)", self.dem.datum.name)
        constant = Text("constant height of {:g} m", self.default)
        if self.origin:
            constant += Text(" ({})", self.origin)
        return Text("{}, elsewhere {}", Text.join(" and ", parts), constant) if parts else constant
