"""Transforms and CRSs, odd and impossible."""

from __future__ import annotations

import math

from rasterio.crs import CRS
from rasterio.transform import Affine

from .odd_file import ANY, GOOD, SIZE, TRANSFORM, Folder, write_raster
from .tiff import GEO_KEYS, PIXEL_SCALE, TIEPOINT, write_tiff
from .virtual import source_vrt, vrt_band

_CENTRE = Affine.translation(500000, 4900000)
_CUSTOM = "+proj=laea +lat_0=52.5 +lon_0=9.75 +x_0=4321000 +y_0=3210000 +ellps=bessel +towgs84=1,2,3 +units=m"
_LOCAL = 'LOCAL_CS["somewhere",UNIT["metre",1]]'


def add(folder: Folder) -> None:
    """Write rasters in odd places."""
    values = folder.numbers()
    for name, transform in (
        ("south_up", Affine(10, 0, 499980, 0, 10, 4900000)),
        ("mirrored", Affine(-10, 0, 500220, 0, -10, 4900020)),
        ("rotated_30", _CENTRE * Affine.rotation(30) * Affine.scale(10, -10)),
        ("rotated_90", Affine(0, 10, 500000, 10, 0, 4900000)),
        ("rotated_minus_90", Affine(0, -10, 500000, -10, 0, 4900000)),
        ("sheared", _CENTRE * Affine.shear(20, 0) * Affine.scale(10, -10)),
        ("oblong", Affine(10, 0, 499980, 0, -2.5, 4900020)),
        ("thirds", Affine(10 / 3, 0, 499980.1, 0, -10 / 3, 4900020.7)),
        ("tiny_pixels", Affine(1e-6, 0, 499980, 0, -1e-6, 4900020)),
    ):
        folder.write(f"{name}.tif", values, transform=transform)
    # Doubles hardly tell one of these from the next: they are 9.3e-10 apart here.
    folder.write("pixels_of_one_ulp.tif", values, ANY, transform=Affine(1e-9, 0, 499980, 0, -1e-9, 4900020))
    for name, options in (
        ("identity", {"transform": Affine.identity()}),
        ("transform_only", {"crs": None}),
        ("crs_only", {"transform": Affine.identity(), "crs": "EPSG:4326"}),
        ("nothing", {"transform": Affine.identity(), "crs": None}),
    ):
        folder.write(f"{name}.tif", values, **options)
    _from_vrts(folder, values)
    _crss(folder, values)
    for name, tags in (
        ("no_keys", {GEO_KEYS: None}),
        ("unknown_key", {GEO_KEYS: (1, 1, 0, 1, 3072, 0, 1, 31999)}),
        ("keys_cut_off", {GEO_KEYS: (1, 1, 0, 9, 1024, 0, 1, 1)}),
        ("no_scale", {PIXEL_SCALE: None}),
        ("zero_scale", {PIXEL_SCALE: (0.0, 0.0, 0.0)}),
        ("nan_tiepoint", {TIEPOINT: (0.0, 0.0, 0.0, math.nan, math.inf, 0.0)}),
    ):
        folder.add(write_tiff(folder.place(f"{name}.tif"), values, tags), ANY)


def _from_vrts(folder: Folder, values) -> None:
    """Transforms that no writer would write."""
    for name, terms in (
        ("all_zero", (0, 0, 0, 0, 0, 0)),
        ("no_width", (499980, 0, 0, 4900020, 0, -10)),
        ("no_height", (499980, 10, 0, 4900020, 0, 0)),
        ("parallel_axes", (499980, 10, 10, 4900020, 10, 10)),
        ("not_a_number", (math.nan,) * 6),
        ("nan_origin", (math.nan, 10, 0, 4900020, 0, -10)),
        ("infinite", (math.inf, 10, 0, 4900020, 0, -10)),
        ("infinite_pixels", (499980, math.inf, 0, 4900020, 0, -math.inf)),
        ("enormous", (1e300, 1e300, 0, 1e300, 0, -1e300)),
        ("enormous_pixels", (0, 1e12, 0, 0, 0, -1e12)),
        ("vanishing_pixels", (499980, 1e-320, 0, 4900020, 0, -1e-320)),
        ("far_away", (1e17, 10, 0, 1e17, 0, -10)),
    ):
        path = folder.place(f"{name}.vrt")
        source = write_raster(path.with_name("source.tif"), values)
        grid = f"<SRS>EPSG:32631</SRS><GeoTransform>{','.join(map(str, terms))}</GeoTransform>"
        bands = vrt_band(1, source.name) + vrt_band(2, source.name, 2)
        folder.add(source_vrt(path, (SIZE, SIZE), bands, grid), ANY)


def _crss(folder: Folder, values) -> None:
    degrees = Affine(0.01, 0, 3, 0, -0.01, 45)
    for name, crs, transform in (
        ("geographic", "EPSG:4326", degrees),
        ("over_the_antimeridian", "EPSG:4326", Affine(0.5, 0, 175, 0, -0.5, 10)),
        ("whole_globe", "EPSG:4326", Affine(15, 0, -180, 0, -7.5, 90)),
        ("more_than_the_globe", "EPSG:4326", Affine(20, 0, -240, 0, -7.5, 90)),
        ("beyond_the_pole", "EPSG:4326", Affine(1, 0, 0, 0, -1, 100)),
        ("compound", "EPSG:32631+5773", TRANSFORM),
        ("custom", CRS.from_string(_CUSTOM), TRANSFORM),
        ("local", CRS.from_wkt(_LOCAL), TRANSFORM),
        ("geocentric", "EPSG:4978", TRANSFORM),
        ("axes_swapped", "EPSG:2056", TRANSFORM),
        ("feet", "EPSG:2263", TRANSFORM),
        ("outside_its_zone", "EPSG:32631", Affine(1e6, 0, -9e7, 0, -1e6, 9e7)),
        ("polar", "EPSG:3413", Affine(1000, 0, -12000, 0, -1000, 12000)),
    ):
        odd = name in ("local", "geocentric", "more_than_the_globe", "beyond_the_pole", "outside_its_zone")
        folder.write(f"{name}.tif", values, ANY if odd else GOOD, crs=crs, transform=transform)
