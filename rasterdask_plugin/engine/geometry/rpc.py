"""Rational polynomial coefficients: polynomials lead from ground to image, and an iteration from image to ground.

The coefficients are those of RPC00B, as in GDAL's metadata: see STDI-0002 and
https://gdal.org/development/rfc/rfc22_rpc.html.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.rpc import RPC

from .image_geometry import AffineGeometry
from .projection import wrap
from .terrain.elevation import Elevation
from .terrain.height_raster import WGS84

_CONVERGED = 1e-7
"""px: the iteration from image to ground ends when its error is smaller"""
_ACCEPTED = 1e-2
"""px: a point with a larger error after the last iteration has no solution; the relief hides it"""
_ITERATIONS = 60
_REACH = 3.0
"""Limit of normalised longitudes and latitudes, which are within ±1 in the scene. Far outside of the scene the cubic
terms would lead points back into the image. So beyond this limit only the linear terms are continued, which lead away
from it."""


@dataclass(frozen=True)
class RpcGeometry:
    """An image in sensor geometry with RPCs, over the ground of an `Elevation`."""

    rpcs: RPC  # coefficients; offsets are for pixel centres at whole numbers
    elevation: Elevation  # heights above the ellipsoid

    @property
    def crs(self) -> CRS:
        """RPCs are always in WGS 84 longitudes and latitudes."""
        return WGS84

    def to_image(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Longitudes and latitudes (degrees) of points on the ground → corner coordinates."""
        shape = np.shape(x)
        longitude, latitude = np.ravel(x), np.ravel(y)
        r = self.rpcs
        east, north = wrap(longitude, r.long_off, 360.0) - r.long_off, latitude - r.lat_off
        column, row, a, b, c, d = self._middle
        determinant = a * d - b * c
        u = column + (d * east - b * north) / determinant
        v = row + (a * north - c * east) / determinant
        near = (np.abs(east) <= _REACH * r.long_scale) & (np.abs(north) <= _REACH * r.lat_scale)
        where = np.flatnonzero(near)
        if where.size:
            longitude, latitude = longitude[where], latitude[where]
            u[where], v[where] = self.project(longitude, latitude, self.elevation.at(longitude, latitude))
        return u.reshape(shape), v.reshape(shape)

    def project(self, longitude: np.ndarray, latitude: np.ndarray, height: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Longitudes and latitudes (degrees) and heights above the ellipsoid (m) → corner coordinates."""
        r = self.rpcs
        terms = _terms(
            (wrap(longitude, r.long_off, 360.0) - r.long_off) / r.long_scale,
            (latitude - r.lat_off) / r.lat_scale,
            (height - r.height_off) / r.height_scale,
        )
        column = _polynomial(r.samp_num_coeff, terms) / _polynomial(r.samp_den_coeff, terms)
        row = _polynomial(r.line_num_coeff, terms) / _polynomial(r.line_den_coeff, terms)
        return column * r.samp_scale + r.samp_off + 0.5, row * r.line_scale + r.line_off + 0.5

    def to_ground(self, u: np.ndarray, v: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Corner coordinates → longitudes, latitudes (degrees) where the line of sight meets the ground."""
        shape = np.shape(u)
        u, v = np.ravel(u), np.ravel(v)
        longitude, latitude = self.linear.to_ground(u, v)
        missed = np.full(u.shape, np.inf)
        slopes = self._slopes(longitude, latitude)
        open_points = np.flatnonzero(np.isfinite(u) & np.isfinite(v))
        for iteration in range(_ITERATIONS):
            x, y = longitude[open_points], latitude[open_points]
            column, row = self.project(x, y, self.elevation.at(x, y))
            du, dv = u[open_points] - column, v[open_points] - row
            distance = np.maximum(np.abs(du), np.abs(dv))
            missed[open_points] = distance
            going = np.flatnonzero(distance > _CONVERGED)
            if going.size == 0:
                break
            open_points = open_points[going]
            a, b, c, d = (slope[open_points] for slope in slopes)
            # Over steep relief full steps can oscillate without an end.
            share = 1.0 if iteration < _ITERATIONS // 3 else 0.5
            longitude[open_points] += share * (a * du[going] + b * dv[going])
            latitude[open_points] += share * (c * du[going] + d * dv[going])
        lost = ~(missed <= _ACCEPTED)
        longitude[lost], latitude[lost] = np.nan, np.nan
        return longitude.reshape(shape), latitude.reshape(shape)

    @property
    def is_regular(self) -> bool:
        """Whether different points around the scene's middle have different places in the image."""
        with np.errstate(all="ignore"):
            return bool(np.isfinite(self._middle).all())

    @cached_property
    def linear(self) -> AffineGeometry:
        """The linear model at the scene's middle and mean height. The iteration to the ground starts from it."""
        r = self.rpcs
        column, row, a, b, c, d = self._middle
        longitude, latitude = r.long_off - (a * column + b * row), r.lat_off - (c * column + d * row)
        return AffineGeometry(WGS84, Affine(a, b, longitude, c, d, latitude))

    @cached_property
    def _middle(self) -> tuple[float, ...]:
        r = self.rpcs
        longitude, latitude = np.array([r.long_off]), np.array([r.lat_off])
        column, row = self.project(longitude, latitude, np.array([r.height_off]))
        slopes = self._slopes(longitude, latitude)
        return (float(column[0]), float(row[0]), *(float(slope[0]) for slope in slopes))

    def _slopes(self, longitude: np.ndarray, latitude: np.ndarray) -> tuple[np.ndarray, ...]:
        """Return d(longitude, latitude) / d(u, v) at the mean height, from differences over a thousandth of the
        scene."""
        r = self.rpcs
        step_x, step_y = r.long_scale * 1e-3, r.lat_scale * 1e-3
        height = np.full(longitude.shape, float(r.height_off))
        east, west = (self.project(longitude + s * step_x, latitude, height) for s in (1, -1))
        north, south = (self.project(longitude, latitude + s * step_y, height) for s in (1, -1))
        a, b = (east[0] - west[0]) / (2 * step_x), (north[0] - south[0]) / (2 * step_y)
        c, d = (east[1] - west[1]) / (2 * step_x), (north[1] - south[1]) / (2 * step_y)
        determinant = a * d - b * c
        return d / determinant, -b / determinant, -c / determinant, a / determinant


def _terms(x: np.ndarray, y: np.ndarray, z: np.ndarray) -> tuple[np.ndarray, ...]:
    """The twenty terms of RPC00B for normalised longitude x, latitude y and height z."""
    xx, yy, zz, xy = x * x, y * y, z * z, x * y
    quadratic = (xy, x * z, y * z, xx, yy, zz)
    cubic = (xy * z, xx * x, x * yy, x * zz, xx * y, yy * y, y * zz, xx * z, yy * z, zz * z)
    return (np.ones_like(x), x, y, z, *quadratic, *cubic)


def _polynomial(coefficients: list[float], terms: tuple[np.ndarray, ...]) -> np.ndarray:
    # The terms are added one by one: in a matrix product the order of summation depends on the arrays' shapes.
    total = np.zeros_like(terms[0])
    for coefficient, term in zip(coefficients, terms):
        if coefficient != 0:
            total += coefficient * term
    return total
