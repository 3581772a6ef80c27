"""Moving coordinates over rough ground: a sensor's model is smooth at a constant height, the ground is not.

A map onto an image with RPCs: at a few heights the way from pixel to pixel is computed on a coarse grid. Each pixel has
its own height, from the elevation model, and its coordinates come from those of the heights around.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import ModuleType

import numpy as np
from rasterio.windows import Window

from ..kernels.compiled import form
from .coordinate_grid import CoordinateGrid, IrregularPixels, Nodes
from .elevation import Elevation, Surface
from .image_geometry import ImageGeometry
from .metadata import Georeferencing
from .pixel_transform import PixelTransform
from .projection import Projection
from .rpc import RpcGeometry
from .spacing import ERROR_BOUND, Region, choose_spacing, overall_scale

LEAST_SPACING = 8
"""reference pixels: with nodes nearer to each other than that there is nothing to gain"""

_STRIP = 2**14
"""pixels at a time: what is computed on the way stays in the cache"""
_HEIGHTS = 65
"""points along each axis of the region where heights are looked at"""
_CHECKED = 97
"""pixels along each axis of the region whose exact coordinates are compared"""
_LEAST_RANGE = 50.0
"""m: heights may go as far as that beyond those that were found, or a quarter of their range"""


@dataclass(frozen=True)
class SurfaceTransform:
    """Corner coordinates in a map → corner coordinates in a raster of heights."""

    source: ImageGeometry  # of the map
    project: Projection | None  # from its CRS to WGS 84
    surface: Surface

    def __call__(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """float64 arrays of one shape in, the same out; NaN where there is no such point."""
        with np.errstate(all="ignore"):
            east, north = self.source.to_ground(x, y)
            if self.project is not None:
                east, north = self.project(east, north)
            return self.surface.to_image(east, north)


@dataclass(frozen=True)
class TerrainGrid:
    """The coordinates of every pixel, each with the height of its own; `nodes` is as of a `CoordinateGrid`.

    With all nodes anchored to the whole reference a pixel's coordinates are the same in every window, bit for bit.
    """

    transform: PixelTransform  # the exact map from reference to moving corner coordinates
    elevation: Elevation  # heights above the ellipsoid
    levels: tuple[CoordinateGrid, CoordinateGrid, CoordinateGrid]  # the map at the three `heights`, of one spacing
    heights: tuple[float, float, float]  # m, equally far apart; beyond them pixels are computed exactly
    dem: CoordinateGrid | None  # from the reference to pixels of the elevation model, of the same spacing
    geoid: CoordinateGrid | None  # the same for the geoid
    error: float  # px: the largest difference from exact coordinates that was found

    @property
    def spacing(self) -> int:
        """Reference pixels from node to node."""
        return self.levels[0].spacing

    def nodes(self, window: Window) -> Nodes:
        """The coordinates of all pixels of the window, and of a row and a column more: cells of one pixel each."""
        whole = Window(window.col_off, window.row_off, window.width + 1, window.height + 1)
        u, v = self._coordinates(whole)
        irregular = np.zeros((window.height, window.width), bool)
        return Nodes(u, v, window.row_off, window.col_off, 1, irregular)

    def irregular_pixels(self, nodes: Nodes, window: Window) -> IrregularPixels | None:
        """None: where interpolation will not do, `nodes` has exact coordinates already."""
        return None

    def exact(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Moving coordinates (u, v) of every pixel centre in the window, (height, width) float64, not interpolated."""
        return replace(self.levels[0], transform=self.transform).exact(window)

    def _coordinates(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        levels = [level.nodes(window) for level in self.levels]
        surfaces = [grid and grid.nodes(window) for grid in (self.dem, self.geoid)]
        parts = [_parabola(*(getattr(level, axis) for level in levels)) for axis in "uv"]
        irregular = np.logical_or.reduce([nodes.irregular for nodes in (*levels, *surfaces) if nodes is not None])
        place = replace(levels[0], irregular=irregular)
        u, v = np.empty((2, window.height, window.width))
        kernels = form("coordinates")
        step = max(1, _STRIP // window.width)
        for start in range(0, window.height, step):
            rows = slice(start, min(start + step, window.height))
            strip = Window(window.col_off, window.row_off + start, window.width, rows.stop - start)
            height = self._heights(kernels, strip, surfaces)
            away = (height - self.heights[1]) / (self.heights[2] - self.heights[1])
            for target, (middle, slope, bend) in zip((u[rows], v[rows]), parts):
                # middle + away · (slope + away · bend)
                value = _interpolated(kernels, bend, place, strip)
                value *= away
                value += _interpolated(kernels, slope, place, strip)
                value *= away
                np.add(value, _interpolated(kernels, middle, place, strip), out=target)
            # Written so that NaN, of pixels that have no place at all, is no reason to look closer.
            wrong = np.abs(away) > 1
            if irregular.any():
                wrong |= place.irregular_pixels(strip)
            i, j = np.nonzero(wrong)
            if i.size:
                exact = self.transform(j + (strip.col_off + 0.5), i + (strip.row_off + 0.5))
                u[rows][i, j], v[rows][i, j] = exact
        return u, v

    def _heights(self, kernels: ModuleType, strip: Window, surfaces: list[Nodes | None]) -> np.ndarray:
        found = []
        for surface, nodes in zip((self.elevation.dem, self.elevation.geoid), surfaces):
            if nodes is None:
                found.append(None)
                continue
            u, v = (_interpolated(kernels, values, nodes, strip).ravel() for values in (nodes.u, nodes.v))
            found.append(surface.heights(u, v))
        shape = (strip.height, strip.width)
        return self.elevation.combine((strip.height * strip.width,), *found).reshape(shape)


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
        grid = TerrainGrid(transform, elevation, levels, heights, *surfaces, 0.0)
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
        u, v = grid._coordinates(window)
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


def _parabola(low: np.ndarray, middle: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(middle, slope, bend) of the parabola through three values at −1, 0 and 1."""
    return middle, (high - low) / 2, (high + low) / 2 - middle


def _interpolated(kernels: ModuleType, values: np.ndarray, nodes: Nodes, strip: Window) -> np.ndarray:
    out = np.empty((strip.height, strip.width))
    row, column = strip.row_off - nodes.first_row * nodes.spacing, strip.col_off - nodes.first_column * nodes.spacing
    kernels.positions(values, np.arange(nodes.spacing) / nodes.spacing, row, column, out)
    return out
