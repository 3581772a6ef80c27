"""Converts heights above a vertical datum to heights above the ellipsoid, with PROJ's geoid grids."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pyproj
from pyproj.exceptions import ProjError
from rasterio.crs import CRS

from ....vocabulary.text import Text
from ...raster.coordinate_systems import to_wkt, vertical
from ..transformation_quality import Extent, missing_grid

_ELLIPSOID = "EPSG:4979"
"""WGS 84 with heights above the ellipsoid in metres"""


@dataclass(frozen=True)
class VerticalDatum:
    """The datum and the unit of the heights in a raster's compound CRS."""

    crs: str  # WKT of the compound CRS
    name: str

    @classmethod
    def of(cls, crs: CRS) -> VerticalDatum | None:
        """Return the vertical datum of a CRS, None if it has none."""
        heights = vertical(crs)
        return None if heights is None else cls(to_wkt(crs), heights.name)

    def above_ellipsoid(self, x: np.ndarray, y: np.ndarray, heights: np.ndarray) -> np.ndarray:
        """Return heights in m above the ellipsoid of WGS 84, float64. NaN stays NaN.

        `x`, `y` and `heights` are coordinates in the CRS, float64 of one shape.
        """
        found = _transformer(self.crs).transform(x, y, heights, errcheck=False)[2]
        return np.where(np.isfinite(found), found, np.nan)

    def doubts(self, extent: Extent | None) -> str | None:
        """Return the reason why the heights may be wrong, None if there is none."""
        try:
            _transformer(self.crs)
        except ProjError as error:
            return Text("PROJ knows no transformation from {} to the ellipsoid ({}).", self.name, error)
        return missing_grid(pyproj.CRS.from_wkt(self.crs), pyproj.CRS.from_user_input(_ELLIPSOID), extent)


@lru_cache(maxsize=8)
def _transformer(crs: str) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(crs, _ELLIPSOID, always_xy=True)
