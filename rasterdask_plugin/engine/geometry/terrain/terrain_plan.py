"""Decides whether a `TerrainGrid` keeps the error bound, how far apart its nodes lie, and between which heights."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from rasterio.windows import Window

from ..coordinate_grid import CoordinateGrid
from ..image_geometry import ImageGeometry
from ..metadata import Georeferencing
from ..pixel_transform import PixelTransform
from ..projection import projection
from ..rpc import RpcGeometry
from ..spacing import ERROR_BOUND, WIDEST, Region, choose_spacing, overall_scale
from .elevation import Elevation
from .height_levels import HeightLevels
from .height_raster import WGS84, HeightRaster
from .line_of_sight_heights import LineOfSightHeights, LinesOfSight
from .map_heights import HeightRasterTransform, MapHeights
from .terrain_grid import TerrainGrid

LEAST_SPACING = 8
"""reference pixels: nodes that are nearer to each other save no time"""
_QUICK_SPACING = 4
"""reference pixels: with this spacing or more, exact coordinates at the nodes take less time than a height for every
pixel"""

_HEIGHTS = 65
"""points along each axis of the region whose heights give the range of heights"""
_CHECKED = 97
"""pixels along each axis of the region whose exact coordinates are compared"""
_SHIFTS = 9
"""points along each axis of the region at which the effect of the height on coordinates is measured"""
_STEP = ERROR_BOUND / 50
"""px: a height is settled when its last step shifts the pixel by no more"""
_LONGEST_STEP = 0.01
"""m: a height is not settled by a longer step, however little the height shifts the pixel"""
_MARGIN = 0.5
"""px: much more than the difference between interpolated and exact iterations, which start with steps of some hundred
pixels"""
_LEAST_RANGE = 50.0
"""m: the range of heights reaches at least so far beyond the heights that were found, else a quarter of their range"""


def plan_coordinates(
    transform: PixelTransform, reference: Georeferencing, moving: Georeferencing, elevation: Elevation, region: Region
) -> CoordinateGrid | TerrainGrid:
    """Return the fastest grid that keeps `ERROR_BOUND`.

    Over an elevation model that is a `TerrainGrid` if it is exact enough. A reference with RPCs gets a `CoordinateGrid`
    if its nodes may lie `_QUICK_SPACING` or more apart, since its heights take longer to find than those of a map.
    """
    rough = elevation.dem is not None
    if rough and (reference.kind, moving.kind) == ("map", "rpc"):
        terrain = _plan_terrain(transform, moving, elevation, region, ERROR_BOUND / 2)
        if terrain is not None:
            return terrain
    if rough:
        # The interpolated ground bends at the centres of the model's pixels. Second differences of nodes show a quarter
        # of a bend between two nodes, and nothing of a peak between them.
        tolerance = ERROR_BOUND / 4
        widest = _elevation_pixel(transform, elevation, region)
        spacing, error = choose_spacing(transform, moving, region, tolerance / 2, widest)
    else:
        tolerance = ERROR_BOUND
        spacing, error = choose_spacing(transform, moving, region)
    if rough and reference.kind == "rpc" and spacing < _QUICK_SPACING:
        # Where the ground is nearly as steep as the line of sight, errors of interpolation become several times larger.
        terrain = _plan_terrain(transform, moving, elevation, region, ERROR_BOUND / 8)
        if terrain is not None:
            return terrain
    return CoordinateGrid(transform, moving.width, moving.height, spacing, tolerance, error)


def _plan_terrain(
    transform: PixelTransform, moving: Georeferencing, elevation: Elevation, region: Region, aim: float
) -> TerrainGrid | None:
    """Return a grid that keeps `ERROR_BOUND`, None if the sensor's model is not smooth enough for any.

    The error is measured against exact coordinates at pixels all over the region. The first grid whose error is at most
    `aim` is taken. If there is none, the best grid is taken whose error is at most half of the bound (for that half see
    `choose_spacing`).
    """
    heights = _heights_in(transform, elevation, region)
    flat = [_at_height(transform, height) for height in heights]
    spacing, _ = choose_spacing(flat[1], moving, region)
    sample = _sample(transform, moving, region)
    best = None
    while spacing >= LEAST_SPACING:
        grids = tuple(
            CoordinateGrid(level, moving.width, moving.height, spacing, ERROR_BOUND / 2, 0.0) for level in flat
        )
        levels = HeightLevels(grids, heights)
        grid = TerrainGrid(transform, levels, _ground(transform, levels, elevation, region), 0.0)
        error = sample.largest_error(grid)
        if error <= ERROR_BOUND / 2 and (best is None or error < best.error):
            best = replace(grid, error=error)
        if error <= aim:
            break
        spacing //= 2
    return best


def _elevation_pixel(transform: PixelTransform, elevation: Elevation, region: Region) -> float:
    """Return the size of the elevation model's pixels in reference pixels; `WIDEST` if heights do not matter."""
    low, middle, high = _heights_in(transform, elevation, region)
    x, y = _points(region, _SHIFTS)
    (u, v), (other_u, other_v) = (_at_height(transform, height)(x, y) for height in (low, high))
    if np.nanmax(np.hypot(other_u - u, other_v - v), initial=0.0) <= ERROR_BOUND / 8:
        return WIDEST
    return 1 / _height_raster_scale(_at_height(transform, middle).source, elevation.dem, region)


def _height_raster_scale(source: ImageGeometry, height_raster: HeightRaster, region: Region) -> float:
    """Return the size of the reference's pixels in pixels of a height raster."""
    return max(overall_scale(HeightRasterTransform(source, projection(source.crs, WGS84), height_raster), region))


def _at_height(transform: PixelTransform, height: float) -> PixelTransform:
    """Return the same transformation over ground of a constant height."""

    def flat(geometry: ImageGeometry) -> ImageGeometry:
        return replace(geometry, elevation=Elevation(height)) if isinstance(geometry, RpcGeometry) else geometry

    return replace(transform, source=flat(transform.source), target=flat(transform.target))


def _ground(
    transform: PixelTransform, levels: HeightLevels, elevation: Elevation, region: Region
) -> MapHeights | LineOfSightHeights:
    flat = [grid.transform for grid in levels.grids]
    to_wgs84 = projection(transform.source.crs, WGS84)
    scale = max(overall_scale(flat[1], region))

    def grid(source: ImageGeometry, height_raster: HeightRaster) -> CoordinateGrid:
        # On ground with a slope of 45°, seen at 45°, an error of a metre in the height raster is a metre in the image.
        tolerance = ERROR_BOUND / 2 * _height_raster_scale(flat[1].source, height_raster, region) / scale
        to_heights = HeightRasterTransform(source, to_wgs84, height_raster)
        return CoordinateGrid(to_heights, height_raster.width, height_raster.height, levels.spacing, tolerance, 0.0)

    def lines_of_sight(height_raster: HeightRaster) -> LinesOfSight:
        grids = tuple(grid(level.source, height_raster) for level in flat)
        start = grid(transform.source.linear, height_raster)
        margin = _MARGIN * _height_raster_scale(flat[1].source, height_raster, region)
        return LinesOfSight(start, HeightLevels(grids, levels.heights), margin)

    dem, geoid = elevation.dem, elevation.geoid
    if not isinstance(transform.source, RpcGeometry):
        return MapHeights(elevation, grid(transform.source, dem), geoid and grid(transform.source, geoid))
    settled = min(_LONGEST_STEP, _STEP / _shift(levels, region))
    return LineOfSightHeights(elevation, lines_of_sight(dem), geoid and lines_of_sight(geoid), settled)


def _shift(levels: HeightLevels, region: Region) -> float:
    """Return the largest shift, in moving pixels, that a metre of height gives to a pixel of the reference."""
    x, y = _points(region, _SHIFTS)
    low, high = (levels.grids[k].transform(x, y) for k in (0, 2))
    shifts = np.hypot(high[0] - low[0], high[1] - low[1]) / (levels.heights[2] - levels.heights[0])
    return max(float(np.nanmax(shifts, initial=0.0)), 1e-9)


def _heights_in(transform: PixelTransform, elevation: Elevation, region: Region) -> tuple[float, float, float]:
    """Return three heights, equally far apart, that almost all heights of the region lie between."""
    x, y = _points(region, _HEIGHTS)
    to_wgs84 = projection(transform.source.crs, WGS84)
    with np.errstate(all="ignore"):
        east, north = transform.source.to_ground(x, y)
        if to_wgs84 is not None:
            east, north = to_wgs84(east, north)
        found = elevation.at(east, north)
    # A wrong height in the elevation model must not widen the range for all pixels.
    low, high = (float(value) for value in np.percentile(found, (1, 99)))
    margin = max(_LEAST_RANGE, (high - low) / 4)
    return low - margin, (low + high) / 2, high + margin


@dataclass(frozen=True)
class _Sample:
    """Pixels all over the region with their exact coordinates."""

    columns: np.ndarray  # of the reference's pixels
    rows: np.ndarray
    u: np.ndarray  # (rows, columns) float64
    v: np.ndarray
    inside: np.ndarray  # (rows, columns) bool: which of them are in the moving raster

    def largest_error(self, grid: TerrainGrid) -> float:
        """Return the largest difference between the grid's coordinates and these, in px."""
        error = 0.0
        for i, row in enumerate(self.rows):
            # A whole row of the region is computed, so that the nodes are computed once for it.
            left = int(self.columns[0])
            found = grid.coordinates(Window(left, int(row), int(self.columns[-1]) - left + 1, 1))
            for values, exact in zip(found, (self.u, self.v)):
                difference = np.abs(values[0, self.columns - left] - exact[i])[self.inside[i]]
                if difference.size:
                    # NaN for a pixel that has coordinates counts as an infinite error.
                    error = max(error, float(np.nan_to_num(difference, nan=np.inf).max()))
        return error


def _sample(transform: PixelTransform, moving: Georeferencing, region: Region) -> _Sample:
    columns, rows = (np.unique(np.floor(values)).astype(int) for values in _axes(region, _CHECKED))
    rows = rows[:: max(1, len(rows) // 24)]
    u, v = transform(*np.meshgrid(columns + 0.5, rows + 0.5))
    with np.errstate(invalid="ignore"):
        inside = (u >= 0) & (u <= moving.width) & (v >= 0) & (v <= moving.height)
    return _Sample(columns, rows, u, v, inside)


def _axes(region: Region, count: int) -> tuple[np.ndarray, np.ndarray]:
    # The last point is the upper left corner of the last pixel, not its lower right one.
    return (
        np.linspace(region.left, max(region.left, region.right - 1), count),
        np.linspace(region.top, max(region.top, region.bottom - 1), count),
    )


def _points(region: Region, count: int) -> tuple[np.ndarray, np.ndarray]:
    x, y = np.meshgrid(*_axes(region, count))
    return x.ravel(), y.ravel()
