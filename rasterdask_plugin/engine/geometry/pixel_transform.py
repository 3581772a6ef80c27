"""The exact transformation of points from one raster's pixels to another's, through the ground."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import RasterDaskError
from .gcps import fit_gcps
from .image_geometry import AffineGeometry, ImageGeometry
from .metadata import Georeferencing
from .projection import Projection, full_turn, projection, wrap
from .rpc import RpcGeometry
from .terrain.elevation import Elevation

_POINTS = 2**16
"""Points that are computed at a time. RPCs need about forty intermediate numbers for each point."""


@dataclass(frozen=True)
class PixelTransform:
    """Image coordinates in the source → ground → ground in the target's CRS → image coordinates in the target."""

    source: ImageGeometry  # of the image that the points come from
    project: Projection | None  # from the source's CRS to the target's, None if they are the same
    target: ImageGeometry  # of the image that the points go to
    turn: float | None  # 360° in the units of the target's CRS, None if it is not geographic
    centre: float  # longitude of the target's middle; longitudes are moved to within half a turn of it

    def __call__(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Transform points (x, y), float64 arrays of one shape; NaN where a point has no counterpart.

        The result for a point does not depend on the other points.
        """
        shape = np.shape(x)
        x, y = np.ravel(x), np.ravel(y)
        if x.size <= _POINTS:
            u, v = self._of_points(x, y)
            return u.reshape(shape), v.reshape(shape)
        u, v = np.empty(x.shape), np.empty(x.shape)
        for k in range(0, x.size, _POINTS):
            part = slice(k, k + _POINTS)
            u[part], v[part] = self._of_points(x[part], y[part])
        return u.reshape(shape), v.reshape(shape)

    def _of_points(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        # Points outside of a domain become NaN. That is no error, so NumPy must not warn of it.
        with np.errstate(all="ignore"):
            east, north = self.source.to_ground(x, y)
            if self.project is not None:
                east, north = self.project(east, north)
            if self.turn is not None:
                east = wrap(east, self.centre, self.turn)
            u, v = self.target.to_image(east, north)
            outside = ~(np.isfinite(u) & np.isfinite(v))
        return np.where(outside, np.nan, u), np.where(outside, np.nan, v)


def image_geometry(side: Georeferencing, elevation: Elevation) -> ImageGeometry:
    """Return the geometry of a raster. Raises RasterDaskError if it has no georeferencing or broken RPCs."""
    if side.kind == "rpc":
        geometry = RpcGeometry(side.sensor.usable_rpcs(side.name), elevation)
        if not geometry.is_regular:
            raise RasterDaskError("The RPCs of {} are broken: they place the whole scene on one line.", side.name)
        return geometry
    if side.kind == "gcp":
        return fit_gcps(side.sensor.gcps, side.sensor.gcps_crs, side.name)
    if side.kind == "map":
        return AffineGeometry(side.crs, side.transform)
    raise RasterDaskError("{} has no georeferencing: no CRS, no RPCs and no ground control points.", side.name)


def pixel_transform(
    source: Georeferencing, target: Georeferencing, source_geometry: ImageGeometry, target_geometry: ImageGeometry
) -> PixelTransform:
    """Return the transformation from the pixels of `source` to those of `target`."""
    turn = full_turn(target_geometry.crs)
    centre = 0.0
    if turn is not None:
        # The middle of the image serves for all kinds of georeferencing.
        middle = target_geometry.to_ground(np.array([target.width / 2]), np.array([target.height / 2]))
        centre = float(np.nan_to_num(middle[0][0]))
    return PixelTransform(
        source_geometry, projection(source_geometry.crs, target_geometry.crs), target_geometry, turn, centre
    )
