"""Random jobs on random rasters: each result against a slow reference, and the same bits however it is computed.

`PYTHONPATH=. python3 -m tests.support.random_jobs --jobs 1000 [--first 0]` runs many of them.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np
import rasterio
from rasterio.transform import Affine

from rasterdask_plugin.engine import bandmath, downscale, inspect_raster, ndvi, open_raster, superimpose, write_raster
from rasterdask_plugin.engine.raster.data_arrays import to_data_array
from rasterdask_plugin.engine.reading.open_raster import open_as_stored
from rasterdask_plugin.vocabulary.expressions.parser import parse_formula
from tests.oracles import expressions
from tests.oracles import raster_operations as oracle
from tests.oracles.raster_pixels import Band, read_bands

from .comparison import difference
from .corpus.odd_file import write_raster as write_input
from .random_rasters import TRANSFORM, random_raster
from .worker import run

METHODS = ("mean", "median", "min", "max", "mode", "sum", "stddev", "variance", "range", "count", "q1", "q3", "rms")
# Of these the rounding of a sum shows; the others are one of the pixels, or whole numbers.
_COMPUTED = ("mean", "sum", "stddev", "variance", "rms")


@dataclass(frozen=True)
class RandomJob:
    """A job, what its output should be, and the same through the functions of a notebook, in chunks of (rows, columns).

    `wanted` has values, what is valid, and arguments of `difference` for each band.
    """

    job: dict
    wanted: list[tuple[np.ndarray, np.ndarray, dict]]
    in_chunks: Callable[[tuple[int, int]], object] | None = None


def make(number: int, folder: Path) -> RandomJob:
    """Return the job of a number, always the same, with its inputs in a folder."""
    rng = np.random.default_rng([20261125, number])
    name = ("downscale", "ndvi", "superimpose", "optimise", "meanndvi", "bandmath")[number % 6]
    least = 2 if name in ("ndvi", "meanndvi", "bandmath") else 1
    path = random_raster(folder / "input.tif", rng, least_bands=least)
    return {
        "downscale": _downscale,
        "ndvi": _ndvi,
        "meanndvi": _mean_ndvi,
        "bandmath": _bandmath,
        "superimpose": _superimpose,
        "optimise": _optimise,
    }[name](path, read_bands(str(path)), rng)


def complaint(number: int, folder: Path) -> str:
    """Run the job of a number twice, and in chunks; return "" or what is wrong."""
    made, rng = make(number, folder), np.random.default_rng([7, number])
    first = {**made.job, "output": str(folder / "first.tif"), "memory_mb": 256, "workers": 2}
    kind, message = run(first)
    if kind != "done":
        return f"{kind}: {message}"
    results = read_bands(first["output"])
    if len(results) != len(made.wanted):
        return f"{len(results)} bands instead of {len(made.wanted)}"
    for band, (got, (values, valid, how)) in enumerate(zip(results, made.wanted), 1):
        wrong = difference(got, values, valid, **how)
        if wrong:
            return f"band {band}: {wrong}"
    blocks = {} if first.get("format") == "COG" else {"BLOCKXSIZE": "128", "BLOCKYSIZE": "256"}
    other = {
        "memory_mb": int(rng.choice([64, 128, 200, 512])),
        "workers": int(rng.integers(1, 5)),
        "creation_options": blocks,
    }
    again = {**made.job, "output": str(folder / "again.tif"), **other}
    kind, message = run(again)
    if kind != "done":
        return f"{kind} with {other}: {message}"
    if not _same_bits(results, read_bands(again["output"])):
        return f"other numbers with {other}"
    if made.in_chunks is None:
        return ""
    # Up to 25 of them.
    rows, columns = (-(-length // int(rng.integers(1, 6))) for length in results[0].valid.shape)
    chunks = max(rows, 3), max(columns, 3)
    output = folder / "chunks.tif"
    with made.in_chunks(chunks) as array:
        write_raster(array, output, workers=2)
    return "" if _same_bits(results, read_bands(str(output))) else f"other numbers in chunks of {chunks}"


def _same_bits(one: list[Band], other: list[Band]) -> bool:
    return len(one) == len(other) and all(
        a.values.dtype == b.values.dtype
        and np.array_equal(a.valid, b.valid)
        and a.values[a.valid].tobytes() == b.values[b.valid].tobytes()
        for a, b in zip(one, other)
    )


def _ndvi(path: Path, bands: list[Band], rng: np.random.Generator) -> RandomJob:
    dtype = str(rng.choice(["float32", "int16"]))
    red, nir = (int(number) for number in rng.permutation(len(bands))[:2] + 1)
    rasters = {"red": {"path": str(path), "band": red}, "nir": {"path": str(path), "band": nir}}
    job = {"operation": "ndvi", **rasters, "reflectance": "none", "dtype": dtype}
    values, valid = oracle.ndvi(*((bands[n - 1].exact, bands[n - 1].valid) for n in (red, nir)))
    how = {"magnitude": 1.0}
    if dtype == "int16":
        values, how = np.clip(values * 10000, -32767, 32767), {"slack": 1e-3}

    def in_chunks(chunks):
        both = open_raster(path, [red, nir], chunks=chunks)
        return ndvi(both[:1], both[1:], reflectance="none", dtype=dtype)

    return RandomJob(job, [(values, valid, how)], in_chunks)


def _windows(bands: list[Band], rng: np.random.Generator, most: int) -> dict:
    """Keys that say which windows there are and how many of their pixels must be valid."""
    factor = int(rng.integers(2, most))
    trim = min(bands[0].valid.shape) >= factor and rng.random() < 0.3
    return {"factor": factor, "edge": "trim" if trim else "partial", "min_valid": int(rng.choice([0, 0, 25, 50, 100]))}


def _mean_ndvi(path: Path, bands: list[Band], rng: np.random.Generator) -> RandomJob:
    keys = _windows(bands, rng, 9)
    rasters = {"red": {"path": str(path), "band": 1}, "nir": {"path": str(path), "band": 2}}
    job = {"operation": "meanndvi", **rasters, "reflectance": "none", "window": keys["factor"]}
    job |= {key: keys[key] for key in ("edge", "min_valid")}
    index = oracle.ndvi(*((band.exact, band.valid) for band in bands[:2]))
    values, valid = oracle.downscale(index, method="mean", **keys)
    largest = float(np.abs(index[0]).max())
    return RandomJob(job, [(values, valid, {"magnitude": max(1.0, largest)})])


def _bandmath(path: Path, bands: list[Band], rng: np.random.Generator) -> RandomJob:
    """Arithmetic and choices that are exact, so that types and nodata are all that there is to get wrong."""
    text = str(rng.choice(["A > B ? A : B", "isnodata(A) ? B : A", "A < B and B > 3 ? -A : B", "A >= 0 or B >= 0"]))
    dtype = str(rng.choice(["float64", "float64", "uint8", "int16", "int32", "float32"]))
    job = {"operation": "bandmath", "inputs": [{"path": str(path)}], "dtype": dtype}
    job["expression"] = text.replace("A", "im1b1").replace("B", "im1b2")
    tree = parse_formula(text, "AB")
    wanted = np.zeros(bands[0].valid.shape, np.longdouble)
    valid = np.zeros(wanted.shape, bool)
    for place in np.ndindex(wanted.shape):
        pixel = {n: float(band.exact[place]) if band.valid[place] else None for n, band in zip("AB", bands)}
        found = expressions.value(tree, pixel)
        wanted[place], valid[place] = (0, False) if found is None else (found, True)

    def in_chunks(chunks):
        both = open_raster(path, [1, 2], chunks=chunks)
        return bandmath(text, {"A": both[:1], "B": both[1:]}, dtype=dtype)

    return RandomJob(job, [(wanted, valid, {"may_give_way": True})], in_chunks)


def _downscale(path: Path, bands: list[Band], rng: np.random.Generator) -> RandomJob:
    large = bands[0].valid.size > 10000
    method = str(rng.choice([name for name in METHODS if name != "mode" or not large]))
    dtype = str(rng.choice(["default", "default", "uint8", "int16", "int32", "float32", "float64"]))
    keys = {**_windows(bands, rng, 13), "method": method}
    job = {"operation": "downscale", "input": {"path": str(path)}, **keys, "dtype": dtype}
    wanted = []
    for band in bands:
        values, valid = oracle.downscale((band.exact, band.valid), **keys)
        largest = _largest(band) ** (2 if method == "variance" else 1)
        magnitude = largest * (keys["factor"] ** 2 if method == "sum" else 1) if method in _COMPUTED else 0.0
        # Nothing but a conversion may make a result equal to nodata.
        how = {"magnitude": magnitude, "slack": 2e-6 * magnitude if method in _COMPUTED[2:] else 0.0}
        wanted.append((values, valid, {**how, "may_give_way": dtype != "default"}))

    def in_chunks(chunks):
        # As a job does, which keeps integers that a mask hides.
        opened = to_data_array(open_as_stored(inspect_raster(path), range(1, len(bands) + 1), chunks))
        return downscale(opened, **keys, dtype=None if dtype == "default" else dtype)

    return RandomJob(job, wanted, in_chunks)


def _superimpose(path: Path, bands: list[Band], rng: np.random.Generator) -> RandomJob:
    """Onto a grid that is as fine or finer, so that no kernel is widened; no place is on an edge between pixels."""
    interpolation = str(rng.choice(["nearest", "bilinear", "bicubic"]))
    finer = float(rng.choice([1, 0.5, 0.25, 0.8]))
    rows, columns = bands[0].valid.shape
    size = int(rng.integers(1, 28)), int(rng.integers(1, 28))
    down, across = (int(rng.integers(-40, 8 * length)) / 8 + 1 / 32 for length in (rows, columns))
    transform = TRANSFORM * Affine.translation(across, down) * Affine.scale(finer)
    reference = write_input(path.with_name("reference.tif"), np.zeros(size, "uint8"), transform=transform)
    rasters = {"reference": {"path": str(reference)}, "moving": {"path": str(path)}}
    job = {"operation": "superimpose", **rasters, "interpolation": interpolation}
    places = [start + (np.arange(length) + 0.5) * finer for start, length in ((down, size[0]), (across, size[1]))]
    wanted = []
    for band in bands:
        values, valid = oracle.resample((band.exact, band.valid), *places, interpolation)
        magnitude = 0.0 if interpolation == "nearest" else _largest(band)
        wanted.append((values, valid, {"magnitude": magnitude, "slack": 2e-6 * magnitude, "may_give_way": True}))
    if places[0][-1] < 0 or places[1][-1] < 0 or places[0][0] > rows or places[1][0] > columns:
        # Beside each other is an error; that is for other tests.
        return _optimise(path, bands, rng)
    return RandomJob(
        job, wanted, lambda chunks: superimpose(path, reference, interpolation=interpolation, chunks=chunks)
    )


def _optimise(path: Path, bands: list[Band], rng: np.random.Generator) -> RandomJob:
    dtype = str(rng.choice(["default", "default", "uint8", "int16", "int32", "float64"]))
    job = {"operation": "optimise", "input": {"path": str(path)}, "dtype": dtype, "force": True}
    job["format"] = str(rng.choice(["COG", "GeoTIFF"]))
    return RandomJob(job, [(band.exact, band.valid, {"may_give_way": dtype != "default"}) for band in bands])


def _largest(band: Band) -> float:
    return float(np.abs(np.where(band.valid, band.exact, 0)).max(initial=0))


def main() -> int:
    """Run many jobs and print what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--jobs", type=int, default=1000, help="how many")
    parser.add_argument("--first", type=int, default=0, help="number of the first")
    given = parser.parse_args()
    warnings.simplefilter("ignore")
    wrong = 0
    for number in range(given.first, given.first + given.jobs):
        with tempfile.TemporaryDirectory() as name, rasterio.Env():
            said = complaint(number, Path(name))
            if said:
                wrong += 1
                print(f"job {number}: {' / '.join(said.splitlines())}\n    {make(number, Path(name)).job}")  # noqa: T201
    print(f"{given.jobs} random jobs, {wrong} wrong")  # noqa: T201
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
