"""The jobs that each file of the corpus goes through, and what is right of their outputs."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np
import rasterio
from rasterio.transform import Affine

from tests.oracles import raster_operations as oracle
from tests.oracles.raster_pixels import Band, UnreadableError, read_bands

from .comparison import difference
from .corpus.odd_file import BAD, CRS, GOOD, TRANSFORM, OddFile, write_raster
from .kept import what_is_lost

# The plain raster begins so many columns and rows before most files of the corpus, and goes on behind them.
SHIFT = 3, 2
PLAIN_SHAPE = 31, 33


@dataclass(frozen=True)
class Operation:
    """One way to run a file: `job` (file, plain raster) → keys; `check` (file, output) → "" or what is wrong."""

    name: str
    job: Callable[[OddFile, str], dict]
    check: Callable[[OddFile, str], str]
    # Which pixels of the file the result needs: all, some or none.
    reads: str = "all"


def write_plain(folder: Path) -> str:
    """Write the raster that others are brought onto, and that is brought onto others."""
    values = np.random.default_rng(3).integers(1, 255, (1, *PLAIN_SHAPE)).astype("uint8")
    transform = TRANSFORM * Affine.translation(-SHIFT[0], -SHIFT[1])
    return str(write_raster(folder / "plain.tif", values, transform=transform))


@functools.lru_cache(maxsize=8)
def source(file: OddFile, data: tuple[int, ...] = ()) -> list[Band]:
    """Return the bands of a file."""
    bands = read_bands(file.path, file.dtype, data)
    if any(band.values.dtype.kind == "c" for band in bands):
        raise UnreadableError("complex numbers")
    return bands


def count(file: OddFile) -> int:
    """Return how many bands a file has, 0 if it cannot be opened; of a path that is known to be none, without a look.

    To open a FIFO is to wait.
    """
    if file.known == BAD:
        return 0
    try:
        with rasterio.open(file.path) as dataset:
            return dataset.count
    except Exception:  # noqa: BLE001 - whatever a broken file leads to
        return 0


def _ndvi_job(file: OddFile, plain: str, last: bool) -> dict:
    bands = count(file)
    red = {"path": file.path, "band": 1}
    nir = {"path": file.path, "band": max(1, bands) if last else min(2, max(1, bands))}
    choice = {"dtype": "int16"} if last else {"reflectance": "none"}
    return {"operation": "ndvi", "red": red, "nir": nir, **choice}


def _index_job(file: OddFile, plain: str, last: bool) -> dict:
    """NDVI by the table of spectral indices."""
    job = _ndvi_job(file, plain, last)
    roles = f"R=1:1, N=1:{job.pop('nir')['band']}"
    inputs = [{"path": job.pop("red")["path"]}]
    return {**job, "operation": "spectralindex", "inputs": inputs, "roles": roles}


def _ndvi_check(file: OddFile, output: str, last: bool) -> str:
    number = len(source(file)) if last else 2
    bands = source(file, (1, number))
    red, nir = bands[0], bands[number - 1]
    pair = [(band.exact * band.scale + band.offset if last else band.exact, band.valid) for band in (red, nir)]
    wanted, valid = oracle.ndvi(*pair)
    (got,) = read_bands(output)
    if last:
        return difference(got, np.clip(wanted * 10000, -32767, 32767), valid, slack=1e-3) or _other_grid(file, output)
    return difference(got, wanted, valid, magnitude=1.0) or _other_grid(file, output)


def _index_check(file: OddFile, output: str, last: bool) -> str:
    red, nir = source(file, (1, 2))[:2]
    wanted, valid = oracle.ndvi((red.exact, red.valid), (nir.exact, nir.valid))
    (got,) = read_bands(output)
    # In formulas, what is beyond the numbers of the arithmetic is nodata.
    largest = np.finfo("float64").max
    valid &= (np.abs(nir.exact + red.exact) <= largest) & (np.abs(nir.exact - red.exact) <= largest)
    return difference(got, wanted, valid, magnitude=1.0) or _other_grid(file, output)


def _mean_ndvi_job(file: OddFile, plain: str) -> dict:
    return {**_ndvi_job(file, plain, last=False), "operation": "meanndvi", "window": 3}


def _mean_ndvi_check(file: OddFile, output: str) -> str:
    red, nir = source(file, (1, 2))[:2]
    # NDVI beyond what a float holds is no value of a mean.
    wanted, valid = oracle.ndvi((red.exact, red.valid), (nir.exact, nir.valid))
    valid &= np.abs(wanted) < np.finfo("float32").max
    mean, any_valid = oracle.downscale((wanted, valid), 3, "mean")
    (got,) = read_bands(output)
    magnitude = float(np.abs(np.where(valid, wanted, 0)).max())
    return difference(got, mean, any_valid, magnitude=max(1.0, magnitude))


def _bandmath_job(file: OddFile, plain: str) -> dict:
    last = max(1, count(file))
    text = f"im1b1 - im1b{last}; isnodata(im1b1) ? -1 : im1b1 > im1b{last} ? im1b1 : 7"
    return {"operation": "bandmath", "inputs": [{"path": file.path}], "expression": text, "dtype": "float64"}


def _bandmath_check(file: OddFile, output: str) -> str:
    number = len(source(file))
    bands = source(file, (1, number))
    first, last = bands[0], bands[number - 1]
    a, b = first.exact, last.exact
    both = first.valid & last.valid
    with np.errstate(invalid="ignore", over="ignore"):
        wanted = (
            (a - b, both),
            (np.where(first.valid, np.where(a > b, a, 7), -1), both | ~first.valid),
        )
    largest = float(np.abs(np.where(both, np.maximum(np.abs(a), np.abs(b)), 0)).max(initial=0))
    for place, (got, (values, valid)) in enumerate(zip(read_bands(output), wanted), 1):
        wrong = difference(got, np.where(valid, values, 0), valid, magnitude=largest)
        if wrong:
            return f"band {place}: {wrong}"
    return _other_grid(file, output)


def _downscale_job(file: OddFile, plain: str, **keys) -> dict:
    return {"operation": "downscale", "input": {"path": file.path}, **keys}


def _downscale_check(file: OddFile, output: str, factor: int, method: str, edge="partial", min_valid=0) -> str:
    bands = source(file)
    bands = [band for band in bands if not band.is_alpha] or bands
    results = read_bands(output)
    if len(results) != len(bands):
        return f"{len(results)} bands instead of {len(bands)}"
    for number, (got, band) in enumerate(zip(results, bands), 1):
        wanted, valid = oracle.downscale((band.exact, band.valid), factor, method, edge, min_valid)
        magnitude = float(np.abs(np.where(band.valid, band.exact, 0)).max(initial=0))
        wrong = difference(got, wanted, valid, magnitude=magnitude if method in ("mean", "stddev") else 0.0)
        if wrong:
            return f"band {number}: {wrong}"
    return _other_grid(file, output, Affine.scale(factor))


def _onto_itself_job(file: OddFile, plain: str, interpolation: str) -> dict:
    same = {"path": file.path}
    return {"operation": "superimpose", "reference": same, "moving": same, "interpolation": interpolation}


def _onto_plain_job(file: OddFile, plain: str) -> dict:
    rasters = {"reference": {"path": plain}, "moving": {"path": file.path}}
    return {"operation": "superimpose", **rasters, "interpolation": "nearest"}


def _plain_onto_job(file: OddFile, plain: str) -> dict:
    rasters = {"reference": {"path": file.path}, "moving": {"path": plain}}
    return {"operation": "superimpose", **rasters, "interpolation": "bilinear"}


def _optimise_job(file: OddFile, plain: str, **keys) -> dict:
    return {"operation": "optimise", "input": {"path": file.path}, "force": True, **keys}


def _same_pixels(file: OddFile, output: str, magnitude: float = 0.0, may_give_way: bool = False) -> str:
    """Say how an output differs from its input, pixel for pixel."""
    bands, results = source(file), read_bands(output)
    if len(results) != len(bands):
        return f"{len(results)} bands instead of {len(bands)}"
    for number, (got, band) in enumerate(zip(results, bands), 1):
        valid = band.valid
        largest = float(np.abs(np.where(valid, band.exact, 0)).max(initial=0)) * magnitude
        wrong = difference(got, band.exact, valid, magnitude=largest, may_give_way=may_give_way)
        if wrong:
            return f"band {number}: {wrong}"
    return ""


def _onto_itself_check(file: OddFile, output: str, interpolation: str) -> str:
    if file.sensor and interpolation != "nearest":
        return ""
    # Kernels that blend may be off by a unit in the last place of what is near.
    blended = float(interpolation != "nearest")
    return _same_pixels(file, output, blended, _nodata_differs(file)) or _other_grid(file, output)


def _nodata_differs(file: OddFile) -> bool:
    """Return whether bands have other nodata than others: one number stands for it in all bands of an output then."""
    return len({band.nodata for band in source(file) if not band.is_alpha}) > 1


def on_common_grid(file: OddFile) -> bool:
    """Return whether a file lies on the grid that most have, in pixels of the plain raster."""
    with rasterio.open(file.path) as dataset:
        return dataset.transform == TRANSFORM and dataset.crs == CRS and not dataset.gcps[0]


def _onto_plain_check(file: OddFile, output: str) -> str:
    if not on_common_grid(file):
        return ""
    bands, results = source(file), read_bands(output)
    if len(results) != len(bands):
        return f"{len(results)} bands instead of {len(bands)}"
    across, down = SHIFT
    for number, (got, band) in enumerate(zip(results, bands), 1):
        wanted, valid = np.zeros(PLAIN_SHAPE, np.longdouble), np.zeros(PLAIN_SHAPE, bool)
        room = PLAIN_SHAPE[0] - down, PLAIN_SHAPE[1] - across
        rows, columns = (min(lengths) for lengths in zip(band.valid.shape, room))
        place = slice(down, down + rows), slice(across, across + columns)
        wanted[place], valid[place] = band.exact[:rows, :columns], band.valid[:rows, :columns]
        wrong = difference(got, wanted, valid, may_give_way=_nodata_differs(file))
        if wrong:
            return f"band {number}: {wrong}"
    return ""


def _plain_onto_check(file: OddFile, output: str) -> str:
    return _other_grid(file, output)


def _optimise_check(file: OddFile, output: str) -> str:
    wrong = _same_pixels(file, output) or _other_grid(file, output)
    # What a broken file says of itself need not be kept.
    return wrong or (what_is_lost(file.path, output) if file.known == GOOD else "")


def _other_grid(file: OddFile, output: str, times: Affine | None = None) -> str:
    """Say how the place of an output differs from that of its input, times a factor."""
    with rasterio.open(file.path) as one, rasterio.open(output) as other:
        wanted = one.transform if times is None or one.transform.is_identity else one.transform * times
        got = other.transform
        if not np.allclose(got[:6], wanted[:6], rtol=0 if times is None else 1e-12, atol=0, equal_nan=True):
            return f"transform {tuple(got[:6])} instead of {tuple(wanted[:6])}"
        if one.driver == "GTiff" and one.crs != other.crs:
            return f"CRS {other.crs} instead of {one.crs}"
        if times is None and one.shape != other.shape:
            return f"size {other.shape} instead of {one.shape}"
    return ""


def _bind(job: Callable, check: Callable, name: str, of_both: dict, **of_job) -> Operation:
    reads = "some" if of_both.get("edge") == "trim" else "all"
    return Operation(name, functools.partial(job, **of_both, **of_job), functools.partial(check, **of_both), reads)


OPERATIONS = (
    _bind(_ndvi_job, _ndvi_check, "ndvi", {"last": False}),
    _bind(_ndvi_job, _ndvi_check, "ndvi as int16", {"last": True}),
    _bind(_index_job, _index_check, "spectralindex, ndvi", {"last": False}),
    Operation("meanndvi", _mean_ndvi_job, _mean_ndvi_check),
    Operation("bandmath", _bandmath_job, _bandmath_check),
    *(
        _bind(_downscale_job, _downscale_check, f"downscale {keys['method']}", keys)
        for keys in (
            {"factor": 3, "method": "mean"},
            {"factor": 2, "method": "mode"},
            {"factor": 5, "method": "median", "edge": "trim"},
            {"factor": 4, "method": "range"},
            {"factor": 3, "method": "count"},
            {"factor": 3, "method": "stddev", "min_valid": 50},
        )
    ),
    *(
        _bind(_onto_itself_job, _onto_itself_check, f"superimpose onto itself, {name}", {"interpolation": name})
        for name in ("nearest", "bicubic", "average")
    ),
    Operation("superimpose", _onto_plain_job, _onto_plain_check, reads="some"),
    Operation("superimpose as reference", _plain_onto_job, _plain_onto_check, reads="none"),
    _bind(_optimise_job, _optimise_check, "optimise to COG", {}),
    _bind(_optimise_job, _optimise_check, "optimise to GeoTIFF", {}, format="GeoTIFF", compression="zstd"),
)
