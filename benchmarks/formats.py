"""Formats and compressions: how large, how fast to write, how fast to read; and COG against GDAL's own tools.

python3 -m benchmarks.formats [--quick]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from rasterdask_plugin.vocabulary.names import COMPRESSIONS, UNCOMPRESSED

from .harness import FOLDER, Contender, compare, engine
from .peers import GDAL_NDVI
from .scenes import scene, striped

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
                f"{writer.figures[0].run_seconds:.1f} s | {read:.2f} s |",
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
        [engine("optimise", job), Contender("gdal_translate", [[*translate, str(source), str(theirs)]], [theirs])],
        rounds,
    )
    ndvi = {"operation": "ndvi", "red": {"path": str(red)}, "nir": {"path": str(nir)}, "format": "COG"}
    calculate = ["gdal_calc.py", "--quiet", "--overwrite", "-A", str(red), "-B", str(nir), f"--calc={GDAL_NDVI}"]
    steps = [[*calculate, "--type=Float32", f"--outfile={between}"], [*translate, str(between), str(theirs)]]
    both = Contender("gdal_calc.py, then gdal_translate", steps, [theirs])
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
