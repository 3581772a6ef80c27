"""Superimpose, 4 bands of uint16 onto a grid four times as fine: the engine, Orfeo ToolBox and gdalwarp.

python3 -m benchmarks.superimpose [--size 8192] [--rounds 3] [--full]

With --full, only the engine runs, to float32: for that size and for a whole Pléiades product in turn. It prints the
pixels that are done in a second. It needs 13 GB of disk, and frees 12 GB of them at the end.
"""

from __future__ import annotations

import argparse
import statistics
from dataclasses import dataclass
from pathlib import Path

from .harness import FOLDER, Contender, compare, engine
from .peers import on_grid
from .scenes import LAMBERT, RATIO, UTM, as_jpeg_2000, moving_raster, reference_grid

FULL_SIZE = (31280, 23796)
OTB_NAMES = {"nearest": "nn", "bicubic": "bco"}
GDAL_NAMES = {"nearest": "near", "bicubic": "cubic"}


@dataclass(frozen=True)
class Case:
    """A pair of rasters, and how one is resampled onto the other."""

    title: str
    reference: Path
    moving: Path
    interpolation: str


def ours(case: Case, dtype: str = "uint16") -> Contender:
    """Return the engine, which writes a GeoTIFF without compression."""
    job = {
        "operation": "superimpose",
        "reference": {"path": str(case.reference)},
        "moving": {"path": str(case.moving)},
        "interpolation": case.interpolation,
        "dtype": dtype,
        "creation_options": {"COMPRESS": "NONE"},
        "output": str(FOLDER / "ours.tif"),
    }
    return engine(f"engine {case.title}", job)


def contenders(case: Case, threads: int) -> list[Contender]:
    """Return all programs, which write GeoTIFFs of uint16 without compression, their default."""
    theirs = FOLDER / "theirs.tif"
    otb = ["otbcli_Superimpose", "-inr", str(case.reference), "-inm", str(case.moving), "-out", str(theirs), "uint16"]
    otb += ["-interpolator", OTB_NAMES[case.interpolation]]
    # The exact transformation at every pixel (-et 0) would be slower; this is what people run.
    gdal = ["gdalwarp", "-q", "-overwrite", "-multi", "-wo", f"NUM_THREADS={threads}"]
    gdal += ["-r", GDAL_NAMES[case.interpolation], *on_grid(case.reference), str(case.moving), str(theirs)]
    return [
        ours(case),
        Contender("gdalwarp", [gdal], [theirs]),
        Contender("otbcli_Superimpose", [otb], [theirs]),
    ]


def full_scenes(size: int) -> list[tuple[Contender, int]]:
    """Return the engine with a small scene and with one of the size of a Pléiades product, XS onto a PAN four times as
    fine. Each comes with its number of pixels.
    """
    scenes = []
    for crs, where in ((UTM, "same CRS"), (LAMBERT, "other CRS")):
        for (width, height), name in (((size, size), "small"), (FULL_SIZE, "Pléiades-sized")):
            moving, grid = moving_raster(width // RATIO, height // RATIO), reference_grid(width, height, crs, "float32")
            case = Case(f"{name}, {where}", grid, moving, "bicubic")
            scenes.append((ours(case, "float32"), width * height))
    return scenes


def compare_rates(scenes: list[tuple[Contender, int]], rounds: int) -> None:
    """Measure, and print how many pixels the engine computes in a second."""
    compare("4 bands to float32", [scene for scene, _ in scenes], rounds)
    for scene, pixels in scenes:
        rate = pixels / statistics.median(figures.run_seconds for figures in scene.figures) / 1e6
        print(f"{scene.name}: {rate:.1f} million pixels of 4 bands a second, {rate * 16 / 1000:.2f} GB/s")
        # Nobody needs these 12 GB.
        scene.outputs[0].unlink(missing_ok=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=8192, help="rows and columns of the output")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2, help="of gdalwarp; the others take all cores")
    parser.add_argument("--full", action="store_true", help="a whole Pléiades product, by the engine alone")
    arguments = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    size = arguments.size
    if arguments.full:
        compare_rates(full_scenes(size), arguments.rounds)
        return
    moving = moving_raster(size // RATIO, size // RATIO)
    swath = moving_raster(size // RATIO, size // RATIO, nodata=0)
    cases = [
        Case("same CRS, bicubic", reference_grid(size, size, UTM), moving, "bicubic"),
        Case("other CRS, bicubic", reference_grid(size, size, LAMBERT), moving, "bicubic"),
        # Most scenes have nodata. GDAL is slower with them.
        Case("same CRS, bicubic, with nodata", reference_grid(size, size, UTM), swath, "bicubic"),
        Case("same CRS, bicubic, from JPEG 2000", reference_grid(size, size, UTM), as_jpeg_2000(moving), "bicubic"),
        Case("same CRS, nearest", reference_grid(size, size, UTM), moving, "nearest"),
    ]
    for case in cases:
        title = f"Superimpose, 4 bands of uint16 onto {size} × {size}, {case.title}"
        compare(title, contenders(case, arguments.threads), arguments.rounds)


if __name__ == "__main__":
    main()
