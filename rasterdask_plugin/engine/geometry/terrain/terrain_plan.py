"""Whether a `TerrainGrid` keeps the bound, how far apart its nodes may lie, and between which heights."""

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
"""reference pixels: with nodes nearer to each other than that there is nothing to gain"""
_QUICK_SPACING = 4
"""reference pixels: nodes of a sensor's exact way over the ground, as far from each other as that, take less time than
a height for every pixel"""

_HEIGHTS = 65
"""points along each axis of the region where heights are looked at"""
_CHECKED = 97
"""pixels along each axis of the region whose exact coordinates are compared"""
_SHIFTS = 9
"""points along each axis of the region where it is looked at what heights do"""
_STEP = ERROR_BOUND / 50
"""px: heights are settled when a step is no longer than that"""
_LONGEST_STEP = 0.01
"""m: the same, however little heights matter"""
_MARGIN = 0.5
"""px: by far more than that iterations, which start with steps of some hundred pixels, do not differ from exact ones"""
_LEAST_RANGE = 50.0
"""m: heights may go as far as that beyond those that were found, or a quarter of their range"""


def plan_coordinates(
    transform: PixelTransform, reference: Georeferencing, moving: Georeferencing, elevation: Elevation, region: Region
) -> CoordinateGrid | TerrainGrid:
    """The grid that is fast and keeps `ERROR_BOUND`: over an elevation model that of a `TerrainGrid`, if it will do.

    A reference with RPCs goes by nodes of the exact way wherever these may be far from each other: its heights take
    longer to find than those of a map.
    """
    rough = elevation.dem is not None
    if rough and (reference.kind, moving.kind) == ("map", "rpc"):
        terrain = _plan_terrain(transform, moving, elevation, region, ERROR_BOUND / 2)
        if terrain is not None:
            return terrain
    if rough:
        # The ground bends at the edges of the model's pixels. Of a bend between two nodes their second differences tell
        # a quarter, and of a peak between them nothing.
        tolerance = ERROR_BOUND / 4
        widest = _elevation_pixel(transform, elevation, region)
        spacing, error = choose_spacing(transform, moving, region, tolerance / 2, widest)
    else:
        tolerance = ERROR_BOUND
        spacing, error = choose_spacing(transform, moving, region)
    if rough and reference.kind == "rpc" and spacing < _QUICK_SPACING:
        # Where the ground is nearly as steep as the line of sight, errors of interpolation grow several times.
        terrain = _plan_terrain(transform, moving, elevation, region, ERROR_BOUND / 8)
        if terrain is not None:
            return terrain
    return CoordinateGrid(transform, moving.width, moving.height, spacing, tolerance, error)


def _plan_terrain(
    transform: PixelTransform, moving: Georeferencing, elevation: Elevation, region: Region, aim: float
) -> TerrainGrid | None:
    """A grid that keeps `ERROR_BOUND`, None where there is none: the sensor's model is not smooth enough.

    Checked, not assumed: against exact coordinates at pixels all over the region. The aim is half of the bound, as in
    `choose_spacing`, or less: then the best of what keeps half of the bound is taken if nothing comes down to `aim`.
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
    """Reference pixels in a pixel of the elevation model; no limit where its heights do not matter."""
    low, middle, high = _heights_in(transform, elevation, region)
    x, y = _points(region, _SHIFTS)
    (u, v), (other_u, other_v) = (_at_height(transform, height)(x, y) for height in (low, high))
    if np.nanmax(np.hypot(other_u - u, other_v - v), initial=0.0) <= ERROR_BOUND / 8:
        return WIDEST
    return 1 / _height_raster_scale(_at_height(transform, middle).source, elevation.dem, region)


def _height_raster_scale(source: ImageGeometry, height_raster: HeightRaster, region: Region) -> float:
    """Pixels of a raster of heights in a pixel of the reference."""
    return max(overall_scale(HeightRasterTransform(source, projection(source.crs, WGS84), height_raster), region))


def _at_height(transform: PixelTransform, height: float) -> PixelTransform:
    """The same transformation over ground of a constant height."""

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
        # On ground of 45°, looked at from 45°, a metre aside in the height raster is a metre aside in the image.
        tolerance = ERROR_BOUND / 2 * _height_raster_scale(flat[1].source, height_raster, region) / scale
        way = HeightRasterTransform(source, to_wgs84, height_raster)
        return CoordinateGrid(way, height_raster.width, height_raster.height, levels.spacing, tolerance, 0.0)

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
    """Moving pixels by which a metre of height shifts a pixel of the reference, at most."""
    x, y = _points(region, _SHIFTS)
    low, high = (levels.grids[k].transform(x, y) for k in (0, 2))
    shifts = np.hypot(high[0] - low[0], high[1] - low[1]) / (levels.heights[2] - levels.heights[0])
    return max(float(np.nanmax(shifts, initial=0.0)), 1e-9)


def _heights_in(transform: PixelTransform, elevation: Elevation, region: Region) -> tuple[float, float, float]:
    """Three heights equally far apart, between which the region's are but for a few."""
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
        """px: by how much the grid's coordinates differ from these."""
        error = 0.0
        for i, row in enumerate(self.rows):
            # A whole row of the region, for one evaluation of the nodes.
            left = int(self.columns[0])
            found = grid.coordinates(Window(left, int(row), int(self.columns[-1]) - left + 1, 1))
            for values, exact in zip(found, (self.u, self.v)):
                away = np.abs(values[0, self.columns - left] - exact[i])[self.inside[i]]
                if away.size:
                    # NaN where there is a place is the worst of errors.
                    error = max(error, float(np.nan_to_num(away, nan=np.inf).max()))
        return error


def _sample(transform: PixelTransform, moving: Georeferencing, region: Region) -> _Sample:
    columns, rows = (np.unique(np.floor(values)).astype(int) for values in _axes(region, _CHECKED))
    rows = rows[:: max(1, len(rows) // 24)]
    u, v = transform(*np.meshgrid(columns + 0.5, rows + 0.5))
    with np.errstate(invalid="ignore"):
        inside = (u >= 0) & (u <= moving.width) & (v >= 0) & (v <= moving.height)
    return _Sample(columns, rows, u, v, inside)


def _axes(region: Region, count: int) -> tuple[np.ndarray, np.ndarray]:
    # Not the last pixel's far edge.
    return (
        np.linspace(region.left, max(region.left, region.right - 1), count),
        np.linspace(region.top, max(region.top, region.bottom - 1), count),
    )


def _points(region: Region, count: int) -> tuple[np.ndarray, np.ndarray]:
    x, y = np.meshgrid(*_axes(region, count))
    return x.ravel(), y.ravel()
