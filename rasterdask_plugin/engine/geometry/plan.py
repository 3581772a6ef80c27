"""Decides how the pixels of two rasters map to each other, from their georeferencing alone. No pixel is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from affine import Affine

from ...vocabulary.names import MODES
from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..raster.coordinate_systems import describe_crs, horizontal, same_horizontally
from .axis_aligned import AxisAligned, align
from .coordinate_grid import CoordinateGrid
from .coordinates import Coordinates
from .image_geometry import AffineGeometry, ImageGeometry
from .metadata import Georeferencing
from .pixel_transform import image_geometry, pixel_transform
from .pleiades import pleiades_affine
from .projection import full_turn, projection
from .spacing import ERROR_BOUND, extent_of, ground_points, measure_error, overall_scale, overlap
from .terrain.elevation import Elevation
from .terrain.height_raster import WGS84, open_height_raster
from .terrain.height_tiles import DEFAULT_ROOM, HeightTiles
from .terrain.terrain_grid import TerrainGrid
from .terrain.terrain_plan import plan_coordinates
from .transformation_quality import Extent, missing_grid


@dataclass(frozen=True)
class Mapping:
    """Where each pixel of the reference lies in the moving raster. Pickles; holds no open file."""

    reference: Georeferencing  # of the raster that gives the output its grid, or its RPCs and ground control points
    moving: Georeferencing  # of the raster that is resampled
    coordinates: Coordinates  # pixel of the reference → corner coordinates in the moving raster
    scale_x: float  # moving columns per reference pixel, positive, one for the whole job
    scale_y: float  # moving rows per reference pixel, positive, one for the whole job
    description: str  # how the rasters are matched, in words for the log
    warnings: tuple[str, ...] = ()  # sentences for the user

    @property
    def covers(self) -> bool:
        """Whether the centre of each pixel of the reference surely lies in the moving raster."""
        return self.coordinates.covers(self.reference.grid.shape, self.moving.grid.shape)


def plan_mapping(
    reference: Georeferencing,
    moving: Georeferencing,
    *,
    mode: str = "auto",
    dem: str | None = None,
    default_elevation: float | None = None,
    geoid: str | None = None,
    grid_spacing: int = 0,
    heights_bytes: int = DEFAULT_ROOM,
) -> Mapping:
    """Decide how the pixels of the reference map to the moving raster.

    `mode`: `phr` uses the acquisition metadata of Pléiades primary products, `default` uses the georeferencing. `auto`
    uses the acquisition metadata if both rasters are of one acquisition, else the georeferencing.

    `dem`, `geoid` (paths) and `default_elevation` (m above the ellipsoid, None: the height that the RPCs name) are for
    rasters with RPCs. `grid_spacing` is in reference pixels; 0 chooses a spacing whose interpolation error is less than
    0.005 px. At most `heights_bytes` of heights are kept in memory.

    Raises RasterDaskError if the rasters cannot be matched, for example if they do not overlap.
    """
    if mode not in MODES:
        raise RasterDaskError("Mode {} does not exist: it is one of {}.", mode, ", ".join(MODES))
    if grid_spacing < 0 or grid_spacing != int(grid_spacing):
        raise RasterDaskError("The grid spacing is {}; it must be a whole number, 0 or more.", grid_spacing)
    if mode != "default":
        try:
            return _by_acquisition(reference, moving, chosen=mode == "auto")
        except RasterDaskError:
            if mode == "phr":
                raise
    kinds = (reference.kind, moving.kind)
    if kinds == ("none", "none"):
        return _by_pixels(reference, moving)
    _check_georeferencing(reference, moving)
    if kinds == ("map", "map"):
        aligned = _by_affine(reference, moving)
        if aligned is not None:
            return aligned
    elevation = Elevation()
    if "rpc" in kinds:
        constant, origin = constant_height(default_elevation, reference, moving)
        tiles = HeightTiles(heights_bytes)
        elevation = Elevation(
            constant,
            origin,
            # If the user gives a geoid, the heights must not be converted by the CRS's vertical datum as well.
            open_height_raster(dem, Text("DEM"), tiles, heed_datum=not geoid) if dem else None,
            open_height_raster(geoid, Text("geoid"), tiles) if geoid else None,
        )
    return _by_grid(reference, moving, elevation, int(grid_spacing))


def constant_height(asked: float | None, reference: Georeferencing, moving: Georeferencing) -> tuple[float, str]:
    """Return the constant height and its source. It is the same for both rasters, which see the same ground."""
    if asked is not None:
        return float(asked), ""
    side = reference if reference.kind == "rpc" else moving
    height = side.sensor.height
    if height is not None:
        return height, Text("HEIGHT_DEFAULT in the RPCs of {}", side.name)
    return float(side.sensor.rpcs.height_off), Text("HEIGHT_OFF in the RPCs of {}", side.name)


def _by_acquisition(reference: Georeferencing, moving: Georeferencing, chosen: bool) -> Mapping:
    affine, words = pleiades_affine(reference.acquisition, moving.acquisition, reference.name, moving.name)
    if chosen:
        words += Text(" (both are primary products of one acquisition; the mode `default` uses their RPCs instead)")
    return _aligned(reference, moving, affine, words)


def _by_pixels(reference: Georeferencing, moving: Georeferencing) -> Mapping:
    warning = Text(
        "Neither {} nor {} is georeferenced: "
        "their upper left corners are taken to be the same point, and their pixels to have the same size.",
        reference.name,
        moving.name,
    )
    mapping = _aligned(reference, moving, AxisAligned(1.0, 0.0, 1.0, 0.0), Text("no georeferencing, pixel on pixel"))
    return replace(mapping, warnings=(warning, *mapping.warnings))


def _by_affine(reference: Georeferencing, moving: Georeferencing) -> Mapping | None:
    """Return the mapping by one scale and offset along each axis, None if there is none.

    There is none if the CRSs differ, if one raster is rotated, or if the seam of the globe lies in the overlap.
    """
    if reference.crs is not None and not same_horizontally(reference.crs, moving.crs):
        return None
    affine = align(reference.transform, moving.transform, reference.width, reference.height)
    if affine is None:
        return None
    words = Text("same CRS, no rotation: {}", _scale_words(abs(affine.scale_x), abs(affine.scale_y)))
    turn = full_turn(reference.crs)
    if turn is not None and not _covers(affine, reference, moving):
        turned = [affine]
        for sign in (-1, 1):
            shifted = Affine.translation(sign * turn, 0.0) * reference.transform
            turned.append(align(shifted, moving.transform, reference.width, reference.height) or affine)
        meeting = [other for other in turned if _meets(other, reference, moving)]
        if len(meeting) > 1:
            return None
        affine = meeting[0] if meeting else affine
    mapping = _aligned(reference, moving, affine, words)
    if reference.crs is None:
        warning = Text("{} and {} have no CRS: both are taken to be in the same one.", reference.name, moving.name)
        mapping = replace(mapping, warnings=(warning, *mapping.warnings))
    return mapping


def _aligned(reference: Georeferencing, moving: Georeferencing, affine: AxisAligned, words: str) -> Mapping:
    if not _meets(affine, reference, moving):
        raise _apart(reference, moving)
    return Mapping(reference, moving, affine, abs(affine.scale_x), abs(affine.scale_y), words)


def _by_grid(reference: Georeferencing, moving: Georeferencing, elevation: Elevation, spacing: int) -> Mapping:
    geometries = image_geometry(reference, elevation), image_geometry(moving, elevation)
    forward = pixel_transform(reference, moving, *geometries)
    backward = pixel_transform(moving, reference, *geometries[::-1])
    region = overlap(forward, backward, reference, moving)
    words = _georeferencing_words(reference, moving, elevation)
    if region is None:
        raise _apart(reference, moving, geometries)
    warnings: tuple[str, ...] = ()
    if spacing:
        # The user's spacing is used in every cell, except those that the globe's seam cuts.
        tolerance = max(moving.width, moving.height) / 16
        error, _ = measure_error(forward, moving, region, spacing, tolerance)
        if error > ERROR_BOUND:
            warnings = (
                Text(
                    "With a grid spacing of {} pixels, coordinates have an error of up to {:.2g} px "
                    "(0 chooses a spacing with an error of less than {:g} px).",
                    spacing,
                    error,
                    ERROR_BOUND,
                ),
            )
    warnings = (*warnings, *_doubts(reference, moving, geometries, elevation))
    scale_x, scale_y = overall_scale(forward, region)
    if spacing:
        grid = CoordinateGrid(forward, moving.width, moving.height, spacing, tolerance, error)
    else:
        grid = plan_coordinates(forward, reference, moving, elevation, region)
    words += Text("; {}, {}", _scale_words(scale_x, scale_y), _grid_words(grid))
    return Mapping(reference, moving, grid, scale_x, scale_y, words, warnings)


def _doubts(
    reference: Georeferencing,
    moving: Georeferencing,
    geometries: tuple[ImageGeometry, ImageGeometry],
    elevation: Elevation,
) -> Iterator[str]:
    """Yield the reasons why coordinates or heights are less exact than possible."""
    extent = _extent_in_degrees(reference, geometries[0])
    source, target = (geometry.crs for geometry in geometries)
    if projection(source, target) is not None:
        said = missing_grid(horizontal(source), horizontal(target), extent)
        if said:
            yield said
    datum = elevation.dem and elevation.dem.datum
    said = datum and datum.doubts(extent)
    if said:
        yield Text("Heights of the DEM {}: {}", elevation.dem.path, said)


def _extent_in_degrees(side: Georeferencing, geometry: ImageGeometry) -> Extent | None:
    if geometry.crs is None:
        return None
    to_degrees = projection(geometry.crs, WGS84)
    x, y = ground_points(side, geometry)
    if to_degrees is not None:
        x, y = to_degrees(x, y)
    return extent_of(x, y)


def _grid_words(grid: CoordinateGrid | TerrainGrid) -> str:
    if isinstance(grid, CoordinateGrid):
        return Text(
            "coordinates computed every {} pixels, in between off by at most {:.1g} pixels", grid.spacing, grid.error
        )
    low, middle, high = grid.levels.heights
    return Text(
        "the ground's height at every pixel, the sensor's model every {} pixels at {:.0f}, "
        "{:.0f} and {:.0f} m, with an error of {:.1g} px",
        grid.spacing,
        low,
        middle,
        high,
        grid.error,
    )


def _check_georeferencing(reference: Georeferencing, moving: Georeferencing) -> None:
    crs = {side.name: side.sensor.gcps_crs if side.kind == "gcp" else side.crs for side in (reference, moving)}
    for side, other in ((reference, moving), (moving, reference)):
        if side.kind == "none":
            raise RasterDaskError(
                "{} has no georeferencing (no CRS, no RPCs, no ground control points), but {} "
                "has: give {} a CRS and a transform.",
                side.name,
                other.name,
                side.name,
            )
        for one in (side, other):
            t = one.transform
            if one.kind == "map" and t.a * t.e - t.b * t.d == 0:
                raise RasterDaskError("By the transform of {}, its pixels have no area: {}.", one.name, tuple(t)[:6])
        if side.kind == "map" and side.crs is None and (other.kind != "map" or crs[other.name] is not None):
            raise RasterDaskError(
                "{} has no CRS, but {} has one: assign a CRS to {}.", side.name, other.name, side.name
            )


def _extent(affine: AxisAligned, reference: Georeferencing) -> tuple[tuple[float, float], tuple[float, float]]:
    u = sorted((affine.offset_x, affine.offset_x + affine.scale_x * reference.width))
    v = sorted((affine.offset_y, affine.offset_y + affine.scale_y * reference.height))
    return (u[0], u[1]), (v[0], v[1])


def _meets(affine: AxisAligned, reference: Georeferencing, moving: Georeferencing) -> bool:
    (left, right), (top, bottom) = _extent(affine, reference)
    # Rasters that overlap by a millionth of a pixel only touch.
    return min(right, moving.width) - max(left, 0) > 1e-6 and min(bottom, moving.height) - max(top, 0) > 1e-6


def _covers(affine: AxisAligned, reference: Georeferencing, moving: Georeferencing) -> bool:
    """Return whether the moving raster covers all columns of the reference. Then no other turn covers more."""
    (left, right), _ = _extent(affine, reference)
    return left >= -1 and right <= moving.width + 1


def _apart(
    reference: Georeferencing, moving: Georeferencing, geometries: tuple[ImageGeometry, ImageGeometry] | None = None
) -> RasterDaskError:
    sides = reference, moving
    if geometries is None:
        geometries = tuple(AffineGeometry(side.crs, side.transform) for side in sides)
    places = Text.join(
        "\n", (Text("  {}: {}", side.name, extent_words(side, geometry)) for side, geometry in zip(sides, geometries))
    )
    return RasterDaskError("{} and {} do not overlap:\n{}", moving.name, reference.name, places)


def extent_words(side: Georeferencing, geometry: ImageGeometry) -> str:
    """Say where a raster lies in its own CRS."""
    west, south, east, north = extent_of(*ground_points(side, geometry))
    return Text("x {:.12g} to {:.12g}, y {:.12g} to {:.12g} ({})", west, east, south, north, describe_crs(geometry.crs))


def _scale_words(scale_x: float, scale_y: float) -> str:
    return Text("{:.6g} × {:.6g} moving pixels per reference pixel", scale_x, scale_y)


def _georeferencing_words(reference: Georeferencing, moving: Georeferencing, elevation: Elevation) -> str:
    words = Text("reference with {}, moving raster with {}", _side_words(reference), _side_words(moving))
    if reference.kind == moving.kind == "map" and same_horizontally(reference.crs, moving.crs):
        turned = align(reference.transform, moving.transform, reference.width, reference.height) is None
        words += Text(", rotated against each other") if turned else Text(", across the seam of the globe")
    if "rpc" in (reference.kind, moving.kind):
        words += Text(", ground: {}", elevation.describe())
    return words


def _side_words(side: Georeferencing) -> str:
    if side.kind == "rpc":
        return "RPCs"
    if side.kind == "gcp":
        return Text("{} ground control points", len(side.sensor.gcps))
    return describe_crs(side.crs)
