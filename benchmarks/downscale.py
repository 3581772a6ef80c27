"""Downscaling a Sentinel-2-like scene: the engine, GDAL, xarray, and two methods from notebooks.

python3 -m benchmarks.downscale [--size 10980] [--rounds 5]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .harness import FOLDER, Contender, compare, engine
from .scenes import scene

# A method with one task for each window takes very long, so it is measured on a small scene.
SMALL = 2000


def gdalwarp(name: str, source: Path, resampling: str) -> Contender:
    """Return gdalwarp on both cores, with windows of 10 × 10 pixels of 10 m and the engine's type and options."""
    target = FOLDER / "theirs.tif"
    dtype = ["-ot", "Float32", "-dstnodata", "nan"] if resampling == "average" else []
    options = ["-co", "TILED=YES", "-co", "COMPRESS=DEFLATE", "-ovr", "NONE"]
    command = ["gdalwarp", "-q", "-r", resampling, "-multi", "-wo", "NUM_THREADS=2", "-tr", "100", "100", *dtype]
    return Contender(name, [[*command, *options, str(source), str(target)]], [target])


def python_way(name: str, way: str, source: Path) -> Contender:
    """Return one of `notebook_ways` in a separate process."""
    target = FOLDER / "theirs.tif"
    return Contender(
        name, [[sys.executable, "-m", "benchmarks.notebook_ways", way, str(target), str(source)]], [target]
    )


def ours(name: str, source: Path, **keys: object) -> Contender:
    """Return the engine with a downscale job."""
    return engine(
        name, {"operation": "downscale", "input": {"path": str(source)}, "output": str(FOLDER / "ours.tif"), **keys}
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=10980, help="rows and columns")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    size, rounds = arguments.size, arguments.rounds
    red, nir = scene(size)
    title = f"{size} × {size} int16"
    everybody = [
        ours("mean of 10 × 10", red, factor=10),
        python_way("xarray coarsen", "coarsen", red),
        python_way("reshape and mean", "reshape", red),
        gdalwarp("gdalwarp -r average", red, "average"),
    ]
    compare(f"Mean of 10 × 10 pixels, {title}", everybody, rounds)
    medians = [ours("median of 10 × 10", red, factor=10, method="median"), gdalwarp("gdalwarp -r med", red, "med")]
    compare(f"Median of 10 × 10 pixels, {title}", medians, rounds)
    large = [ours(f"{method} of 1000 × 1000", red, factor=1000, method=method) for method in ("mean", "median", "mode")]
    compare(f"Statistics of 1000 × 1000 pixels, {title}", large, rounds)
    bands = {"red": {"path": str(red)}, "nir": {"path": str(nir)}}
    mean_ndvi = {"operation": "meanndvi", **bands, "window": 10, "output": str(FOLDER / "ours.tif")}
    not_written = [sys.executable, "-m", "benchmarks.ndvi_not_written", str(red), str(nir)]
    both = [engine("mean NDVI of 10 × 10", mean_ndvi), Contender("NDVI that is not written", [not_written])]
    compare(f"Mean NDVI in one pass, {title}", both, rounds)
    small, _ = scene(min(size, SMALL))
    notebook = [
        ours("mean of 10 × 10", small, factor=10),
        python_way("reshape and mean", "reshape", small),
        python_way("map_blocks of windows", "map_blocks", small),
    ]
    compare(f"Ways of notebooks, {min(size, SMALL)} × {min(size, SMALL)} int16", notebook, rounds)


if __name__ == "__main__":
    main()
