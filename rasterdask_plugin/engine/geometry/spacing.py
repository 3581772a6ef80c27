"""Chooses how far apart the nodes of a coordinate grid lie. Measures the rasters' overlap and relative pixel size."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from .image_geometry import AffineGeometry, ImageGeometry
from .metadata import Georeferencing
from .pixel_transform import PixelTransform

ERROR_BOUND = 0.005
"""px of the moving raster: the largest error that linear interpolation between nodes may have"""
WIDEST = 256
"""reference pixels: the largest distance between nodes"""

_SAMPLE = 16
"""cells along each axis whose error is measured"""
_ZOOMS = 16
"""the most times that the search for an overlap continues on smaller lattices"""
_EXCEPTIONS = 0.02
"""share of the cells that may exceed the bound. Their pixels are computed exactly, which costs less than finer nodes"""


@dataclass(frozen=True)
class Region:
    """The box, in pixels of the reference, within which the moving raster lies."""

    left: float
    top: float
    right: float
    bottom: float


def overlap(
    forward: PixelTransform, backward: PixelTransform, reference: Georeferencing, moving: Georeferencing
) -> Region | None:
    """Return the box of the reference within which the moving raster lies, None if the rasters do not overlap.

    Two lattices of points are transformed: one of the moving raster, which finds a small moving raster in a large
    reference, and one of the reference, which finds it within a moving raster of the whole world. If no point of
    either falls into the other raster, they may still overlap in a corner. So the search goes on with lattices over
    the parts where each may lie in the other.
    """
    here, there = (Region(0.0, 0.0, float(side.width), float(side.height)) for side in (reference, moving))
    for _ in range(_ZOOMS):
        x, y = _lattice(there.left, there.top, there.right, there.bottom, 17)
        columns, rows = backward(x, y)
        here = _common(here, columns, rows)
        inside = _within(columns, rows, reference.width, reference.height)
        columns, rows = columns[inside], rows[inside]
        if here is None:
            return None
        x, y = _lattice(here.left, here.top, here.right, here.bottom, 33)
        u, v = forward(x, y)
        there = _common(there, u, v)
        hit = _within(u, v, moving.width, moving.height)
        columns, rows = np.concatenate((columns, x[hit])), np.concatenate((rows, y[hit]))
        if columns.size:
            break
        if there is None:
            return None
    else:
        return None
    # The margin is a step of the lattices, so that the box also has what lies between two of their points.
    margin_x, margin_y = np.ptp(columns) / 16 + 1, np.ptp(rows) / 16 + 1
    return Region(
        max(0.0, float(columns.min() - margin_x)),
        max(0.0, float(rows.min() - margin_y)),
        min(float(reference.width), float(columns.max() + margin_x)),
        min(float(reference.height), float(rows.max() + margin_y)),
    )


def may_meet(transform: PixelTransform, window: Window, moving_shape: tuple[int, int]) -> bool:
    """Return whether the centre of a pixel of the window may lie in a raster of `moving_shape` (rows, columns).

    A lattice of points is transformed, then one over the cells that come near the raster, and so on.
    """
    height, width = moving_shape
    left, top = window.col_off + 0.5, window.row_off + 0.5
    region = Region(left, top, left + window.width - 1, top + window.height - 1)
    for _ in range(_ZOOMS):
        x, y = _lattice(region.left, region.top, region.right, region.bottom, 33)
        u, v = transform(x, y)
        if _within(u, v, width, height).any():
            return True
        rows, columns = np.nonzero(_come_near(u, width) & _come_near(v, height))
        if not rows.size:
            return False
        right, bottom = columns.max() + 1, rows.max() + 1
        region = Region(x[0, columns.min()], y[rows.min(), 0], x[0, right], y[bottom, 0])
    return True


def _come_near(values: np.ndarray, size: int) -> np.ndarray:
    """Return which cells of a lattice have points between 0 and `size`, or may have some. NaN may be anywhere."""
    corners = np.stack((values[:-1, :-1], values[:-1, 1:], values[1:, :-1], values[1:, 1:]))
    low, high = corners.min(axis=0), corners.max(axis=0)
    # An edge bends less between two points.
    margin = (high - low) / 4
    return ~((high + margin < 0) | (low - margin > size))


def ground_points(side: Georeferencing, geometry: ImageGeometry) -> tuple[np.ndarray, np.ndarray]:
    """Return points on a lattice over a raster, its corners included, as (x, y) in its own CRS."""
    with np.errstate(all="ignore"):
        return geometry.to_ground(*_lattice(0, 0, side.width, side.height, 9))


def extent_of(x: np.ndarray, y: np.ndarray) -> tuple[float, float, float, float]:
    """Return the least and the greatest x and y as (west, south, east, north), all NaN if no point is finite."""
    known = np.isfinite(x) & np.isfinite(y)
    if not known.any():
        return (np.nan,) * 4
    x, y = x[known], y[known]
    return float(x.min()), float(y.min()), float(x.max()), float(y.max())


def choose_spacing(
    transform: PixelTransform,
    moving: Georeferencing,
    region: Region,
    aim: float = ERROR_BOUND / 2,
    widest: int = WIDEST,
) -> tuple[int, float]:
    """Return the widest spacing up to `widest` that keeps `ERROR_BOUND`, and the largest error measured with it, in px.

    The error is measured by the exact transform, at the middles of cells and of their edges, in a sample of the whole
    region and around the worst cell of it. The measured error may be as large as `aim`. By default that is half of the
    bound, which leaves the other half for places between the samples.
    """
    spacing = min(power_of_two(widest), _widest(transform, region))
    while True:
        error, exceptions = measure_error(transform, moving, region, spacing, aim)
        if spacing == 1 or exceptions <= _EXCEPTIONS:
            return spacing, error
        spacing //= 2


def _widest(transform: PixelTransform, region: Region) -> int:
    """Return the widest spacing at which nodes lie less than an eighth of a turn apart. With more, a whole turn between
    two nodes could go unnoticed."""
    if transform.turn is None or not isinstance(transform.target, AffineGeometry):
        return WIDEST
    t = transform.target.transform
    pixel = max(overall_scale(transform, region)) * max(math.hypot(t.a, t.d), math.hypot(t.b, t.e))
    return power_of_two(transform.turn / 8 / pixel)


def power_of_two(most: float) -> int:
    """Return the greatest power of two that is at most `most` and at most `WIDEST`, but at least 1."""
    return 1 << (max(1, int(min(WIDEST, most))).bit_length() - 1)


def measure_error(
    transform: PixelTransform, moving: Georeferencing, region: Region, spacing: int, aim: float
) -> tuple[float, float]:
    """Return the largest error among the cells with no more than `aim`, in px, and the share of cells with more.

    If all cells have more, the error is the largest of all.
    """
    columns = _cells(region.left, region.right, spacing)
    rows = _cells(region.top, region.bottom, spacing)
    sample = _cell_errors(transform, moving, columns, rows, spacing)
    if spacing == 1 or np.isnan(sample).all():
        return 0.0, 0.0
    i, j = np.unravel_index(int(np.nanargmax(sample)), sample.shape)
    around = _cell_errors(transform, moving, columns[j] + np.arange(-2, 3), rows[i] + np.arange(-2, 3), spacing)
    sample, around = sample[~np.isnan(sample)], around[~np.isnan(around)]
    exceptions = float(np.mean(sample > aim))
    if exceptions == 0.0:
        exceptions = float(np.mean(around > aim))
    errors = np.concatenate((sample, around))
    return float(errors[errors <= aim].max() if (errors <= aim).any() else errors.max()), exceptions


def overall_scale(transform: PixelTransform, region: Region) -> tuple[float, float]:
    """Return the moving pixels per reference pixel along the moving raster's columns and rows, as medians over a
    sample."""
    x, y = _lattice(region.left, region.top, region.right, region.bottom, 13)
    right, left = transform(x + 0.5, y), transform(x - 0.5, y)
    below, above = transform(x, y + 0.5), transform(x, y - 0.5)
    scales = []
    for axis in (0, 1):
        across, down = right[axis] - left[axis], below[axis] - above[axis]
        lengths = np.sqrt(across * across + down * down)
        known = lengths[np.isfinite(lengths)]
        scales.append(float(np.median(known)) if known.size else 1.0)
    return scales[0], scales[1]


def _lattice(left: float, top: float, right: float, bottom: float, count: int) -> tuple[np.ndarray, np.ndarray]:
    x, y = np.meshgrid(np.linspace(left, right, count), np.linspace(top, bottom, count))
    return x, y


def _common(region: Region, x: np.ndarray, y: np.ndarray) -> Region | None:
    """Return the part of a region that lies within the points' extent and a sixteenth of it around, None if there is
    none."""
    known = np.isfinite(x) & np.isfinite(y)
    if not known.any():
        return region
    x, y = x[known], y[known]
    margin_x, margin_y = np.ptp(x) / 16 + 1, np.ptp(y) / 16 + 1
    left, right = max(region.left, float(x.min() - margin_x)), min(region.right, float(x.max() + margin_x))
    top, bottom = max(region.top, float(y.min() - margin_y)), min(region.bottom, float(y.max() + margin_y))
    return Region(left, top, right, bottom) if left <= right and top <= bottom else None


def _within(u: np.ndarray, v: np.ndarray, width: int, height: int) -> np.ndarray:
    with np.errstate(invalid="ignore"):
        return (u >= 0) & (u <= width) & (v >= 0) & (v <= height)


def _cells(low: float, high: float, spacing: int) -> np.ndarray:
    first, last = int(low) // spacing, max(int(low), int(high) - 1) // spacing
    return np.unique(np.round(np.linspace(first, last, _SAMPLE))).astype(np.int64)


def _cell_errors(
    transform: PixelTransform, moving: Georeferencing, columns: np.ndarray, rows: np.ndarray, spacing: int
) -> np.ndarray:
    """Return the largest error of each cell at its middle and its edges' middles, (rows, columns) in px.

    A cell outside of the moving raster has NaN.
    """
    x = (columns[:, None] + np.array([0, 0.5, 1])).ravel() * spacing + 0.5
    y = (rows[:, None] + np.array([0, 0.5, 1])).ravel() * spacing + 0.5
    exact = transform(*np.meshgrid(x, y))
    inside = _within(exact[0], exact[1], moving.width, moving.height)
    errors = np.zeros((len(rows), len(columns)))
    for values in exact:
        cells = values.reshape(len(rows), 3, len(columns), 3)
        along = np.abs((cells[:, ::2, :, 0] + cells[:, ::2, :, 2]) / 2 - cells[:, ::2, :, 1]).max(axis=1)
        down = np.abs((cells[:, 0, :, ::2] + cells[:, 2, :, ::2]) / 2 - cells[:, 1, :, ::2]).max(axis=2)
        mean = (cells[:, 0, :, 0] + cells[:, 0, :, 2] + cells[:, 2, :, 0] + cells[:, 2, :, 2]) / 4
        middle = np.abs(mean - cells[:, 1, :, 1])
        # The errors along rows and along columns can add up, or cancel at the middle. Their sum bounds the error inside
        # of the cell.
        errors = np.maximum(errors, np.maximum(along + down, middle))
    touched = inside.reshape(len(rows), 3, len(columns), 3).any(axis=(1, 3))
    # If a cell has points in the raster but no finite corner, finer nodes are needed.
    corners = exact[0].reshape(len(rows), 3, len(columns), 3)[:, ::2, :, ::2]
    errors[np.isnan(corners).all(axis=(1, 3))] = np.inf
    return np.where(touched, errors, np.nan)
