"""Whether a `TerrainGrid` keeps the bound, how far apart its nodes may lie, and between which heights."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from rasterio.windows import Window

from .coordinate_grid import CoordinateGrid
from .elevation import Elevation
from .height_levels import HeightLevels
from .map_heights import MapHeights, SurfaceTransform
from .metadata import Georeferencing
from .pixel_transform import PixelTransform
from .rpc import RpcGeometry
from .spacing import ERROR_BOUND, Region, choose_spacing, overall_scale
from .surface import Surface
from .terrain_grid import TerrainGrid

LEAST_SPACING = 8
"""reference pixels: with nodes nearer to each other than that there is nothing to gain"""

_HEIGHTS = 65
"""points along each axis of the region where heights are looked at"""
_CHECKED = 97
"""pixels along each axis of the region whose exact coordinates are compared"""
_LEAST_RANGE = 50.0
"""m: heights may go as far as that beyond those that were found, or a quarter of their range"""


def plan_terrain(
    transform: PixelTransform, reference: Georeferencing, moving: Georeferencing, elevation: Elevation, region: Region
) -> TerrainGrid | None:
    """A grid that keeps `ERROR_BOUND`, None where there is none: the two sides are not a map and an image with RPCs
    over an elevation model, or the sensor's model is not smooth enough.

    Checked, not assumed: against exact coordinates at pixels all over the region. The aim is half of the bound, as in
    `choose_spacing`.
    """
    if (reference.kind, moving.kind) != ("map", "rpc") or elevation.dem is None:
        return None
    heights = _heights_in(transform, elevation, region)
    flat = [replace(transform, target=RpcGeometry(moving.rpcs, Elevation(height))) for height in heights]
    spacing, _ = choose_spacing(flat[1], moving, region)
    scale = max(overall_scale(flat[1], region))
    while spacing >= LEAST_SPACING:
        levels = tuple(
            CoordinateGrid(level, moving.width, moving.height, spacing, ERROR_BOUND / 2, 0.0) for level in flat
        )
        surfaces = (
            _surface_grid(transform, surface, region, spacing, scale) for surface in (elevation.dem, elevation.geoid)
        )
        ground = MapHeights(elevation, *surfaces)
        grid = TerrainGrid(transform, HeightLevels(levels, heights), ground, 0.0)
        error = _largest_error(grid, moving, region)
        if error <= ERROR_BOUND / 2:
            return replace(grid, error=error)
        spacing //= 2
    return None


def _surface_grid(
    transform: PixelTransform, surface: Surface | None, region: Region, spacing: int, scale: float
) -> CoordinateGrid | None:
    if surface is None:
        return None
    to_surface = SurfaceTransform(transform.source, transform.project, surface)
    # On ground of 45°, looked at from 45°, a metre aside in the surface is a metre aside in the image.
    tolerance = ERROR_BOUND / 2 * max(overall_scale(to_surface, region)) / scale
    return CoordinateGrid(to_surface, surface.width, surface.height, spacing, tolerance, 0.0)


def _heights_in(transform: PixelTransform, elevation: Elevation, region: Region) -> tuple[float, float, float]:
    """Three heights equally far apart, between which the region's are but for a few."""
    x, y = _points(region, _HEIGHTS)
    with np.errstate(all="ignore"):
        east, north = transform.source.to_ground(x, y)
        if transform.project is not None:
            east, north = transform.project(east, north)
        found = elevation.at(east, north)
    # A wrong height somewhere in the elevation model is not to stretch the range for all.
    low, high = (float(value) for value in np.percentile(found, (1, 99)))
    margin = max(_LEAST_RANGE, (high - low) / 4)
    return low - margin, (low + high) / 2, high + margin


def _largest_error(grid: TerrainGrid, moving: Georeferencing, region: Region) -> float:
    """px: by how much pixels all over the region differ from the exact ones."""
    error = 0.0
    x, y = (np.unique(np.floor(values)).astype(int) for values in _axes(region, _CHECKED))
    for row in y[:: max(1, len(y) // 24)]:
        # A whole row of the region, for one evaluation of the nodes.
        window = Window(int(x[0]), int(row), int(x[-1] - x[0] + 1), 1)
        u, v = grid.coordinates(window)
        exact_u, exact_v = grid.transform(x + 0.5, np.full(x.shape, row + 0.5))
        inside = (exact_u >= 0) & (exact_u <= moving.width) & (exact_v >= 0) & (exact_v <= moving.height)
        for found, exact in ((u, exact_u), (v, exact_v)):
            away = np.abs(found[0, x - x[0]] - exact)[inside]
            if away.size:
                # NaN where there is a place is the worst of errors.
                error = max(error, float(np.nan_to_num(away, nan=np.inf).max()))
    return error


def _axes(region: Region, count: int) -> tuple[np.ndarray, np.ndarray]:
    # Not the last pixel's far edge.
    return (
        np.linspace(region.left, max(region.left, region.right - 1), count),
        np.linspace(region.top, max(region.top, region.bottom - 1), count),
    )


def _points(region: Region, count: int) -> tuple[np.ndarray, np.ndarray]:
    x, y = np.meshgrid(*_axes(region, count))
    return x.ravel(), y.ravel()
