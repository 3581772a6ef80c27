"""Formats and compressions: how large, how fast to write, how fast to read; and COG against GDAL's own tools.

python3 -m benchmarks.formats [--quick]
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from rasterdask_plugin.vocabulary.names import COMPRESSIONS, UNCOMPRESSED

from .harness import FOLDER, Contender, compare, engine
from .ndvi import GDAL_FORMULA, scene

GDAL_COG = ["-of", "COG", "-co", "NUM_THREADS=ALL_CPUS", "-co", "COMPRESS=DEFLATE", "-co", "LEVEL=1"]
GDAL_COG += ["-co", "PREDICTOR=YES", "-co", "RESAMPLING=AVERAGE"]
# Reads all pixels in windows, as a viewer or another tool does.
READ = """\
import sys, time, rasterio
from rasterio.windows import Window
start = time.perf_counter()
with rasterio.open(sys.argv[1]) as dataset:
    for row in range(0, dataset.height, 1024):
        for column in range(0, dataset.width, 1024):
            dataset.read(window=Window(column, row, min(1024, dataset.width - column), min(1024, dataset.height - row)))
print(time.perf_counter() - start)
"""
# Writes four bands in strips, as many programs do: red, near infrared and two made of them.
STRIPED = """\
import sys, numpy as np, rasterio
from rasterio.windows import Window
red, nir, target = sys.argv[1:]
with rasterio.open(red) as one, rasterio.open(nir) as other:
    profile = {"driver": "GTiff", "width": one.width, "height": one.height, "count": 4, "dtype": "uint16", "nodata": 0}
    with rasterio.open(target, "w", **profile, crs=one.crs, transform=one.transform) as dataset:
        for row in range(0, one.height, 512):
            window = Window(0, row, one.width, min(512, one.height - row))
            a, b = (np.maximum(raster.read(1, window=window), 0).astype("uint16") for raster in (one, other))
            dataset.write(np.stack([a, b, (a + b) // 2, np.maximum(a, b)]), window=window)
"""


def striped(size: int) -> Path:
    """Return a file of four bands of uint16 in strips. It is written if it does not exist."""
    target = FOLDER / f"striped_{size}.tif"
    if not target.exists():
        part = target.with_suffix(".part.tif")
        subprocess.run([sys.executable, "-c", STRIPED, *map(str, scene(size)), str(part)], check=True)
        part.replace(target)
    return target


def jobs(size: int) -> dict[str, dict]:
    """Return a job for each kind of raster, without output and compression."""
    red, nir = ({"path": str(path)} for path in scene(size))
    ndvi = {"operation": "ndvi", "red": red, "nir": nir}
    imagery = {"operation": "optimise", "input": {"path": str(striped(size))}, "format": "GeoTIFF", "force": True}
    return {"NDVI Float32": ndvi, "NDVI Int16": {**ndvi, "dtype": "int16"}, "four bands UInt16": imagery}


def table(size: int) -> None:
    """Print size, writing time and reading time of each compression, from one run each."""
    # Scenes that do not exist are made before the table is printed, since that prints lines as well.
    rasters = jobs(size)
    print(f"\n{size} × {size} pixels to GeoTIFF, one run each\n")
    print("| raster | compression | size | of uncompressed | written in | read in |\n|---|---|---|---|---|---|")
    for name, job in rasters.items():
        uncompressed = None
        for compression in (UNCOMPRESSED, *(name for name in COMPRESSIONS if name != UNCOMPRESSED)):
            target = FOLDER / f"{compression}.tif"
            writer = engine(f"{name} {compression}", {**job, "compression": compression, "output": str(target)})
            writer.run()
            read, written = _seconds_to_read(target), target.stat().st_size
            uncompressed = uncompressed or written
            print(
                f"| {name} | `{compression}` | {written / 2**20:.0f} MB | {written / uncompressed:.2f} | "
                f"{writer.engine_seconds[0]:.1f} s | {read:.2f} s |",
                flush=True,
            )
            target.unlink()


def _seconds_to_read(path: Path) -> float:
    run = subprocess.run([sys.executable, "-c", READ, str(path)], capture_output=True, text=True, check=True)
    return float(run.stdout)


def against_gdal(size: int, rounds: int) -> None:
    """Compare COGs of the engine with those of GDAL's tools, with the same compression and overviews."""
    red, nir = scene(size)
    source, ours, theirs, between = striped(size), FOLDER / "ours.tif", FOLDER / "theirs.tif", FOLDER / "between.tif"
    job = {"operation": "optimise", "input": {"path": str(source)}, "output": str(ours)}
    translate = ["gdal_translate", "-q", *GDAL_COG]
    compare(
        f"Four bands of uint16 in strips to COG, {size} × {size}",
        [engine("optimise", job), Contender("gdal_translate", [*translate, str(source), str(theirs)], output=theirs)],
        rounds,
    )
    ndvi = {"operation": "ndvi", "red": {"path": str(red)}, "nir": {"path": str(nir)}, "format": "COG"}
    calculate = ["gdal_calc.py", "--quiet", "--overwrite", "-A", str(red), "-B", str(nir), f"--calc={GDAL_FORMULA}"]
    steps = [[*calculate, "--type=Float32", f"--outfile={between}"], [*translate, str(between), str(theirs)]]
    # One process runs both, so that its time is the time of both together.
    code = "import json, subprocess, sys\nfor step in json.loads(sys.argv[1]): subprocess.run(step, check=True)"
    both = Contender(
        "gdal_calc.py, then gdal_translate", [sys.executable, "-c", code, json.dumps(steps)], output=theirs
    )
    compare(f"NDVI to COG, {size} × {size}", [engine("ndvi", {**ndvi, "output": str(ours)}), both], rounds)
    for path in (ours, theirs, between):
        path.unlink(missing_ok=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=10980, help="rows and columns for the comparison with GDAL")
    parser.add_argument("--table-size", type=int, default=5490, help="rows and columns for the table of compressions")
    parser.add_argument("--rounds", type=int, default=3, help="of the comparison, after a warm-up")
    parser.add_argument("--quick", action="store_true", help="small and once: to see that it runs")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.size, arguments.table_size, arguments.rounds = 2048, 1024, 1
    against_gdal(arguments.size, arguments.rounds)
    table(arguments.table_size)


if __name__ == "__main__":
    main()
