"""Rational polynomial coefficients and ground control points, good and broken."""

from __future__ import annotations

import math

import attr
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.rpc import RPC
from rasterio.transform import Affine

from .odd_file import ANY, GOOD, SIZE, Folder, write_raster

_PLACE = {"crs": None, "transform": Affine.identity()}


def model() -> RPC:
    """Return a model of a raster that lies 0.02° wide around 3° east, 44° north, and leans a little."""
    line, sample, one = [0.0] * 20, [0.0] * 20, [1.0] + [0.0] * 19
    line[2], sample[1], sample[3] = -1.0, 1.0, 0.01
    half = SIZE / 2
    return RPC(
        height_off=1500.0, height_scale=500.0,
        lat_off=44.0, lat_scale=0.01, long_off=3.0, long_scale=0.01,
        line_off=half, line_scale=half, samp_off=half, samp_scale=half,
        line_num_coeff=line, line_den_coeff=one, samp_num_coeff=sample, samp_den_coeff=list(one),
    )  # fmt: skip


def add(folder: Folder) -> None:
    """Write rasters in sensor geometry."""
    values = folder.numbers()
    good = model()
    zeros = [0.0] * 20
    for name, rpcs, known in (
        ("rpc", good, GOOD),
        ("rpc_with_errors", attr.evolve(good, err_bias=1.0, err_rand=0.5), GOOD),
        ("rpc_zero_denominator", attr.evolve(good, line_den_coeff=zeros, samp_den_coeff=zeros), ANY),
        ("rpc_zero_numerator", attr.evolve(good, line_num_coeff=zeros, samp_num_coeff=zeros), ANY),
        ("rpc_zero_scale", attr.evolve(good, lat_scale=0.0, long_scale=0.0), ANY),
        ("rpc_nan", attr.evolve(good, lat_off=math.nan), ANY),
        ("rpc_infinite", attr.evolve(good, height_off=math.inf), ANY),
        ("rpc_all_zero", attr.evolve(good, line_num_coeff=zeros, line_den_coeff=zeros, samp_num_coeff=zeros,
                                        samp_den_coeff=zeros, lat_scale=0.0, long_scale=0.0, height_scale=0.0), ANY),
        ("rpc_far_off_the_globe", attr.evolve(good, lat_off=4400.0, long_off=3e5), ANY),
    ):  # fmt: skip
        path = write_raster(folder.place(f"{name}.tif"), values, edit=lambda d, r=rpcs: _set(d, r), **_PLACE)
        folder.add(path, known, sensor=True)
    _beside(folder, values, good)
    _control_points(folder, values)


def _set(dataset: rasterio.io.DatasetWriter, rpcs: RPC) -> None:
    dataset.rpcs = rpcs


def _beside(folder: Folder, values, rpcs: RPC) -> None:
    """A model in a text file beside the raster, whole and not."""
    lines = [f"{key}: {text}" for key, text in rpcs.to_gdal().items() if not key.endswith("COEFF")]
    for key, text in rpcs.to_gdal().items():
        if key.endswith("COEFF"):
            lines += [f"{key}_{n}: {part}" for n, part in enumerate(text.split(), 1)]
    for name, kept in (
        ("rpc_text", lines),
        ("rpc_without_offsets", [line for line in lines if "OFF" not in line]),
        ("rpc_without_coefficients", [line for line in lines if "COEFF" not in line]),
        ("rpc_words", [line.replace("1.0", "one") for line in lines]),
        ("rpc_cut_off", lines[: len(lines) // 2]),
        ("rpc_empty", []),
    ):
        path = write_raster(folder.place(f"{name}.tif"), values, **_PLACE)
        path.with_name(f"{name}_RPC.TXT").write_text("\n".join(kept) + "\n")
        folder.add(path, ANY, sensor=True)


def _control_points(folder: Folder, values) -> None:
    corners = [(0, 0), (0, SIZE), (SIZE, 0), (SIZE, SIZE)]
    many = [(row, column) for row in range(0, SIZE + 1, 3) for column in range(0, SIZE + 1, 3)]
    for name, places, crs, known in (
        ("gcps", corners, "EPSG:4326", GOOD),
        ("gcps_no_crs", corners, None, GOOD),
        ("gcps_many", many, "EPSG:4326", GOOD),
        ("gcps_one", corners[:1], "EPSG:4326", ANY),
        ("gcps_two", corners[:2], "EPSG:4326", ANY),
        ("gcps_collinear", [(n, n) for n in range(0, SIZE, 4)], "EPSG:4326", ANY),
        ("gcps_all_in_one_place", [(5, 5)] * 6, "EPSG:4326", ANY),
        ("gcps_fractions", [(row + 0.123456789, column + 0.987654321) for row, column in corners], "EPSG:4326", GOOD),
        ("gcps_map", corners, "EPSG:32631", GOOD),
    ):
        scale = 10 if crs == "EPSG:32631" else 0.001
        origin = (500000, 4900000) if crs == "EPSG:32631" else (3.0, 44.0)
        points = [
            GroundControlPoint(row=row, col=column, x=origin[0] + scale * column, y=origin[1] - scale * row, z=0.0)
            for row, column in places
        ]
        path = folder.place(f"{name}.tif")
        write_raster(path, values, edit=lambda d, p=points, c=crs: _set_points(d, p, c), **_PLACE)
        folder.add(path, known, sensor=True, may_refuse=() if crs else ("superimpose",))
    path = folder.place("gcps_not_finite.tif")
    points = [GroundControlPoint(row=row, col=column, x=math.nan, y=math.inf, z=0.0) for row, column in corners]
    write_raster(path, values, edit=lambda dataset: _set_points(dataset, points, "EPSG:4326"), **_PLACE)
    folder.add(path, ANY, sensor=True)


def _set_points(dataset: rasterio.io.DatasetWriter, points: list, crs: str | None) -> None:
    dataset.gcps = (points, rasterio.crs.CRS.from_string(crs) if crs else rasterio.crs.CRS())
