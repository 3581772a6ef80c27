"""Ground control points: one polynomial from image to ground and one back, fitted by least squares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS

from ..errors import RasterDaskError

_SECOND_ORDER_FROM = 6
"""points; with fewer, the polynomials are of first order. GDAL does the same, and never chooses the third order by
itself."""


@dataclass(frozen=True)
class Polynomial:
    """Two polynomials of first or second order in two variables, normalised to about ±1."""

    centre: tuple[float, float]  # of the variables
    half: tuple[float, float]  # half of the variables' ranges
    coefficients: tuple[tuple[float, ...], tuple[float, ...]]  # of 1, s, t and, in the second order, s², st, t²

    def __call__(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the values of the two polynomials at (x, y), float64 of the shape of x."""
        terms = _terms((x - self.centre[0]) / self.half[0], (y - self.centre[1]) / self.half[1])
        first, second = (sum(c * term for c, term in zip(coefficients, terms)) for coefficients in self.coefficients)
        return first, second


@dataclass(frozen=True)
class GcpGeometry:
    """An image with ground control points."""

    crs: CRS | None  # CRS of the points
    to_ground: Polynomial  # image → ground
    to_image: Polynomial  # ground → image; fitted separately, as in GDAL, and so not the exact inverse of `to_ground`


def fit_gcps(gcps: Sequence[GroundControlPoint], crs: CRS | None, name: str) -> GcpGeometry:
    """Fit both polynomials to the points of the raster `name`.

    Raises RasterDaskError if the points do not determine the polynomials, or have no CRS.
    """
    if len(gcps) < 3:
        raise RasterDaskError("{} has {} ground control points; at least 3 are needed.", name, len(gcps))
    if crs is None:
        raise RasterDaskError("The ground control points of {} have no CRS; assign one to them.", name)
    image = np.array([(point.col, point.row) for point in gcps], dtype=np.float64)
    ground = np.array([(point.x, point.y) for point in gcps], dtype=np.float64)
    return GcpGeometry(crs, _fit(image, ground, name), _fit(ground, image, name))


def _fit(source: np.ndarray, target: np.ndarray, name: str) -> Polynomial:
    low, high = source.min(axis=0), source.max(axis=0)
    centre, half = (low + high) / 2, (high - low) / 2
    if not (half > 0).all():
        raise RasterDaskError("The ground control points of {} lie on one line; the image cannot be placed.", name)
    s, t = ((source - centre) / half).T
    terms = _terms(s, t)
    design = np.stack(terms if len(source) >= _SECOND_ORDER_FROM else terms[:3], axis=1)
    offset = target.mean(axis=0)
    solution, _, rank, _ = np.linalg.lstsq(design, target - offset, rcond=1e-10)
    if rank < design.shape[1]:
        raise RasterDaskError(
            "The {} ground control points of {} do not determine a polynomial of "
            "{} terms: they lie on a line or a conic, or repeat each other.",
            len(source),
            name,
            design.shape[1],
        )
    solution[0] += offset
    first, second = (tuple(float(value) for value in column) for column in solution.T)
    return Polynomial((float(centre[0]), float(centre[1])), (float(half[0]), float(half[1])), (first, second))


def _terms(s: np.ndarray, t: np.ndarray) -> tuple[np.ndarray, ...]:
    return np.ones_like(s), s, t, s * s, s * t, t * t
