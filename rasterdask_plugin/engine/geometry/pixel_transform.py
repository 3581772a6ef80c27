"""The exact way of a point from the reference's pixels to the moving raster's."""

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
"""Points at a time: RPCs want some forty numbers for each of them in between."""


@dataclass(frozen=True)
class PixelTransform:
    """Corner coordinates in one image → ground → ground in the other's CRS → corner coordinates in the other."""

    source: ImageGeometry  # of the image that the points come from
    project: Projection | None  # between the two CRSs, None where they are one
    target: ImageGeometry  # of the image that the points go to
    turn: float | None  # 360° where the target's CRS is geographic
    centre: float  # longitude of the target's middle: longitudes are taken within half a turn of it

    def __call__(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """float64 arrays of one shape in, the same out; NaN where there is no such point. Each on its own."""
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
        # Points outside of a domain are no error here, they are NaN: NumPy need not say so.
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
    """The geometry of a raster that has one; RasterDaskError for a raster without any."""
    if side.kind == "rpc":
        geometry = RpcGeometry(side.sensor.usable_rpcs(side.name), elevation)
        if not geometry.is_regular:
            raise RasterDaskError(f"The RPCs of {side.name} are broken: they put the whole scene on one line.")
        return geometry
    if side.kind == "gcp":
        return fit_gcps(side.sensor.gcps, side.sensor.gcps_crs, side.name)
    if side.kind == "map":
        return AffineGeometry(side.crs, side.transform)
    raise RasterDaskError(f"{side.name} has no georeferencing: no CRS, no RPCs and no ground control points.")


def pixel_transform(
    source: Georeferencing, target: Georeferencing, source_geometry: ImageGeometry, target_geometry: ImageGeometry
) -> PixelTransform:
    """From the pixels of `source` to those of `target`."""
    turn = full_turn(target_geometry.crs)
    centre = 0.0
    if turn is not None:
        # An RPC's or a polynomial's middle is as good as a map's: all are well inside of the image.
        middle = target_geometry.to_ground(np.array([target.width / 2]), np.array([target.height / 2]))
        centre = float(np.nan_to_num(middle[0][0]))
    return PixelTransform(
        source_geometry, projection(source_geometry.crs, target_geometry.crs), target_geometry, turn, centre
    )
