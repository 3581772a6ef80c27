"""Height of the ground above the ellipsoid, from a DEM, a geoid, or a constant."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .height_raster import HeightRaster


@dataclass(frozen=True)
class Elevation:
    """Height above the ellipsoid, by OTB's rules.

    DEM + geoid where there are both (a geoid without data counts as 0), the DEM alone without a geoid, the geoid
    alone where the DEM has no data, and the constant where there is neither.
    """

    default: float = 0.0  # m above the ellipsoid
    origin: str = ""  # whose number the constant is, in words, if it is not the user's
    dem: HeightRaster | None = None  # heights above the geoid, or above the ellipsoid if no geoid is given
    geoid: HeightRaster | None = None  # heights of the geoid above the ellipsoid

    def at(self, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        """Heights (n,) float64 in m at n points of WGS 84, none of them NaN."""
        dem = None if self.dem is None else self.dem.sample(longitude, latitude)
        geoid = None if self.geoid is None else self.geoid.sample(longitude, latitude)
        return self.combine(longitude.shape, dem, geoid)

    def combine(self, shape: tuple[int, ...], dem: np.ndarray | None, geoid: np.ndarray | None) -> np.ndarray:
        """Combine the heights of both height rasters (NaN: no data); None for a raster that was not given."""
        fallback = np.full(shape, float(self.default))
        if geoid is not None:
            fallback = np.where(np.isnan(geoid), fallback, geoid)
        if dem is None:
            return fallback
        total = dem if geoid is None else dem + np.where(np.isnan(geoid), 0.0, geoid)
        return np.where(np.isnan(dem), fallback, total)

    def describe(self) -> str:
        """In words, for the log."""
        parts = [
            f"{word} {height_raster.path}"
            for word, height_raster in (("DEM", self.dem), ("geoid", self.geoid))
            if height_raster
        ]
        if self.dem and self.dem.datum:
            parts[0] += f" ({self.dem.datum.name}, made heights above the ellipsoid)"
        constant = f"constant height of {self.default:g} m" + (f" ({self.origin})" if self.origin else "")
        return f"{' and '.join(parts)}, elsewhere {constant}" if parts else constant
