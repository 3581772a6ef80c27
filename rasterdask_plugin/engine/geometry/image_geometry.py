"""The protocol of all kinds of georeferencing, and the simplest kind: an affine transform."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from affine import Affine
from rasterio.crs import CRS


class ImageGeometry(Protocol):
    """Image ↔ ground. Images have corner coordinates, u along columns and v along rows. The ground is in `crs`, x
    first.

    All arrays are float64 of one shape. A point that is NaN, or that has no solution, becomes NaN. The result for a
    point does not depend on the other points of the call, to the last bit. So there are no matrix products, no
    reductions, and no common number of iterations.
    """

    @property
    def crs(self) -> CRS | None:
        """CRS of the ground coordinates."""

    def to_ground(self, u: np.ndarray, v: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Image → ground."""

    def to_image(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Ground → image."""


@dataclass(frozen=True)
class AffineGeometry:
    """A map-projected image."""

    crs: CRS | None  # CRS of the ground coordinates
    transform: Affine  # corner coordinates → ground

    def to_ground(self, u: np.ndarray, v: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Image → ground."""
        t = self.transform
        return t.a * u + t.b * v + t.c, t.d * u + t.e * v + t.f

    def to_image(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Ground → image. It subtracts the origin first, so that large coordinates do not cost precision."""
        t = self.transform
        determinant = t.a * t.e - t.b * t.d
        east, north = x - t.c, y - t.f
        return (t.e * east - t.b * north) / determinant, (t.a * north - t.d * east) / determinant
