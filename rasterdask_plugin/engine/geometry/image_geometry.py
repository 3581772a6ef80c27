"""The protocol of all kinds of georeferencing, and the simplest of them: an affine transform."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from affine import Affine
from rasterio.crs import CRS


class ImageGeometry(Protocol):
    """Image ↔ ground. Images in corner coordinates (u along columns, v along rows), ground in `crs`, x first.

    All arrays are float64 of one shape; NaN in or no solution → NaN out. What comes out for a point depends on no
    other point in the call, to the last bit: no matrix products, no reductions, no common number of iterations.
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
        """Ground → image; relative to the origin, so that large coordinates cost no digits."""
        t = self.transform
        determinant = t.a * t.e - t.b * t.d
        east, north = x - t.c, y - t.f
        return (t.e * east - t.b * north) / determinant, (t.a * north - t.d * east) / determinant
