"""Rasters on another grid, and in another file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from rasterdask_plugin.engine.planning.machine import core_count

from ..case import Case
from ..harness import Contender
from ..peers import MEMORY_MB, gdalwarp, notebook, on_grid, otb_superimpose
from ..scenes import LAMBERT, RATIO, UTM, moving_raster, reference_grid, scene

Files = Mapping[str, Path]
FACTOR = 10
COG = ["-of", "COG", "-co", "NUM_THREADS=ALL_CPUS", "-co", "COMPRESS=DEFLATE", "-co", "LEVEL=1", "-co", "PREDICTOR=YES"]


def _one(side: int) -> Files:
    return {"raster": scene(side)[0]}


def _means(files: Files, folder: Path) -> list[Contender]:
    pixel = str(10 * FACTOR)
    grid = ["-tr", pixel, pixel, "-ot", "Float32", "-dstnodata", "nan"]
    options = ["-co", "TILED=YES", "-co", "COMPRESS=DEFLATE"]
    return [
        gdalwarp("average", grid, files["raster"], folder / "gdal.tif", *options),
        notebook("xarray coarsen", "coarsen", folder / "coarsen.tif", files["raster"]),
        notebook("reshape and mean", "reshape", folder / "reshape.tif", files["raster"]),
    ]


def _onto(crs: str):
    def files(side: int) -> Files:
        moving = side // RATIO
        return {"reference": reference_grid(side, side, crs), "moving": moving_raster(moving, moving)}

    return files


def _superimpose(files: Files) -> dict:
    return {
        "operation": "superimpose",
        "reference": {"path": str(files["reference"])},
        "moving": {"path": str(files["moving"])},
        "compression": "none",
        "memory_mb": MEMORY_MB,
        "workers": core_count(),
    }


def _resamplings(files: Files, folder: Path) -> list[Contender]:
    reference, moving = files["reference"], files["moving"]
    return [
        gdalwarp("cubic", on_grid(reference), moving, folder / "gdal.tif", "-co", "TILED=YES"),
        otb_superimpose(reference, moving, folder / "otb.tif"),
        notebook("rioxarray reproject_match", "reproject_match", folder / "match.tif", moving, reference),
    ]


def _translate(files: Files, folder: Path) -> list[Contender]:
    target = folder / "gdal.tif"
    command = ["gdal_translate", "-q", *COG, str(files["raster"]), str(target)]
    return [Contender("gdal_translate -of COG", [command], [target], "gdal")]


CASES = (
    Case(
        name="downscale",
        title="mean of 10 × 10 pixels of int16 (DEFLATE)",
        files=_one,
        job=lambda files: {"operation": "downscale", "input": {"path": str(files["raster"])}, "factor": FACTOR},
        peers=_means,
        tolerance=0.01,
        # The mean of xarray leaves out windows that are cut off at the edge; gdalwarp and the engine do not.
        multiple=FACTOR,
        reads=("raster",),
    ),
    Case(
        name="superimpose",
        title="four bands of uint16 onto a grid 4 times as fine, bicubic, same CRS",
        files=_onto(UTM),
        job=_superimpose,
        peers=_resamplings,
        multiple=RATIO,
        tolerance=1,  # Orfeo ToolBox cuts decimals off where the others round.
        share=0.5,
        reads=("moving",),
    ),
    Case(
        name="superimpose-crs",
        title="four bands of uint16 onto a grid 4 times as fine, bicubic, other CRS",
        files=_onto(LAMBERT),
        job=_superimpose,
        peers=_resamplings,
        multiple=RATIO,
        tolerance=1,
        share=0.5,
        reads=("moving",),
    ),
    Case(
        name="optimise",
        title="a band of int16 to COG (DEFLATE)",
        files=_one,
        job=lambda files: {"operation": "optimise", "input": {"path": str(files["raster"])}},
        peers=_translate,
        tolerance=0,
        share=0.5,
        reads=("raster",),
    ),
)
