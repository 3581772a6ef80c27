"""The commands of the programs that people use today. Each function returns a contender, which may be missing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import rasterio

from rasterdask_plugin.engine.planning.machine import core_count

from .harness import FOLDER, Contender

from demo import qgis_environment, qgis_process  # isort: skip - found through the harness

GDAL_NDVI = "(B.astype(float32)-A)/(B.astype(float32)+A)"
OTB_NDVI = "(im2b1 - im1b1) / (im2b1 + im1b1)"
# What every program that can be told so may use for pixels.
MEMORY_MB = 256
GROUPS = {
    "otb": "Orfeo ToolBox",
    "gdal": "GDAL's programs",
    "qgis": "QGIS's raster calculator",
    "python": "rasterio, NumPy, xarray and numba as in notebooks",
    "plugin": "our algorithm in qgis_process",
    "engine": "other ways through our engine",
    "floor": "the same reads and writes, without arithmetic",
}


def otb_bandmath(sources: Sequence[Path], formulas: Sequence[str], outputs: Sequence[Path], deflate: bool) -> Contender:
    """Return BandMath, once for each formula, to tiled GeoTIFFs of float32."""
    steps = []
    for formula, output in zip(formulas, outputs):
        compression = "DEFLATE" if deflate else "NONE"
        target = f"{output}?&gdal:co:TILED=YES&gdal:co:COMPRESS={compression}"
        command = ["otbcli_BandMath", "-il", *map(str, sources), "-exp", formula, "-out", target, "float"]
        steps.append([*command, "-ram", str(MEMORY_MB)])
    return Contender(_times("otbcli_BandMath", steps), steps, outputs, "otb")


def gdal_calc(sources: Sequence[Path], formulas: Sequence[str], outputs: Sequence[Path], deflate: bool) -> Contender:
    """Return gdal_calc.py, once for each formula, to tiled GeoTIFFs of float32. The sources are A, B and so on."""
    steps = []
    for formula, output in zip(formulas, outputs):
        command = ["gdal_calc.py", "--quiet"]
        for letter, source in zip("ABCDEF", sources):
            command += [f"-{letter}", str(source)]
        options = ["--type=Float32", "--co=TILED=YES", f"--co=COMPRESS={'DEFLATE' if deflate else 'NONE'}"]
        steps.append([*command, f"--calc={formula}", *options, f"--outfile={output}"])
    return Contender(_times("gdal_calc.py", steps), steps, outputs, "gdal")


def gdalwarp(resampling: str, grid: Sequence[str], source: Path, output: Path, *options: str) -> Contender:
    """Return gdalwarp on all cores onto a grid that `grid` describes."""
    command = ["gdalwarp", "-q", "-overwrite", "-r", resampling, "-multi", "-wo", f"NUM_THREADS={core_count()}"]
    command += ["-wm", str(MEMORY_MB), "-ovr", "NONE", *grid, *options, str(source), str(output)]
    return Contender(f"gdalwarp -r {resampling}", [command], [output], "gdal")


def on_grid(reference: Path) -> list[str]:
    """Return gdalwarp's options for the grid of a raster."""
    with rasterio.open(reference) as dataset:
        bounds, crs = dataset.bounds, dataset.crs
        size = [str(dataset.width), str(dataset.height)]
    return ["-t_srs", crs.to_string(), "-te", *map(str, bounds), "-ts", *size]


def otb_superimpose(reference: Path, moving: Path, output: Path) -> Contender:
    """Return Superimpose, bicubic, to uint16."""
    command = ["otbcli_Superimpose", "-inr", str(reference), "-inm", str(moving), "-interpolator", "bco"]
    command += ["-out", str(output), "uint16", "-ram", str(MEMORY_MB)]
    return Contender("otbcli_Superimpose", [command], [output], "otb")


def notebook(name: str, way: str, output: Path, *sources: Path, modules: Sequence[str] = ("rioxarray",)) -> Contender:
    """Return one of `notebook_ways`."""
    command = [sys.executable, "-m", "benchmarks.notebook_ways", way, str(output), *map(str, sources)]
    return Contender(name, [command], [output], "python", modules=modules)


def plugin_in_qgis(algorithm: str, output: Path, *parameters: str) -> Contender:
    """Return one of our algorithms in qgis_process."""
    program, environment = qgis()
    command = [program, "run", f"rasterdask:{algorithm}", "--", *parameters, f"OUTPUT={output}"]
    return Contender(f"rasterdask:{algorithm} in qgis_process", [command], [output], "plugin", environment)


def qgis_calculator(sources: Sequence[Path], expression: str, output: Path) -> Contender:
    """Return QGIS's own raster calculator, which writes without compression: native, if QGIS has that (3.34)."""
    program, environment = qgis()
    layers = [f"LAYERS={source}" for source in sources]
    command = [program, "run", _calculator(), "--", *layers, f"EXPRESSION={expression}", f"OUTPUT={output}"]
    return Contender(f"{_calculator()} in qgis_process", [command], [output], "qgis", environment)


@cache
def qgis() -> tuple[str, dict[str, str]]:
    """Return the program and its environment, in which our plugin is enabled. A missing program keeps its name."""
    environment = qgis_environment(FOLDER / "profile")
    try:
        program = qgis_process(environment)
    except SystemExit:
        return "qgis_process", environment
    command = [program, "plugins", "enable", "rasterdask_plugin"]
    subprocess.run(command, env=environment, capture_output=True, check=False)
    return program, environment


@cache
def _calculator() -> str:
    program, environment = qgis()
    try:
        run = subprocess.run([program, "list"], env=environment, capture_output=True, text=True, check=False)
    except OSError:
        return "native:rastercalc"
    return "native:rastercalc" if "native:rastercalc" in run.stdout else "qgis:rastercalculator"


def _times(name: str, steps: Sequence[Sequence[str]]) -> str:
    return name if len(steps) == 1 else f"{name}, {len(steps)} times"
