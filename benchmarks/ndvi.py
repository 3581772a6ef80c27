"""NDVI of a Sentinel-2-like pair: the engine, qgis_process, Orfeo ToolBox, GDAL and QGIS's own calculator.

python3 -m benchmarks.ndvi [--size 10980] [--rounds 5]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from .harness import FOLDER, ROOT, Contender, compare, engine

from demo import qgis_environment, qgis_process  # isort: skip - found through the harness

OTB_FORMULA = "(im2b1 - im1b1) / (im2b1 + im1b1)"
GDAL_FORMULA = "(B.astype(float32)-A)/(B.astype(float32)+A)"


def scene(size: int) -> tuple[Path, Path]:
    """Return the sample pair of a size. It is written if it does not exist."""
    folder = FOLDER / f"scene_{size}"
    if not (folder / "complete").exists():
        # It is written by another process: the peak memory of a child includes the peak of its parent.
        subprocess.run([sys.executable, str(ROOT / "demo" / "sample.py"), str(folder), "--size", str(size)], check=True)
        (folder / "complete").touch()
    return folder / "sample_B04.tif", folder / "sample_B08.tif"


def contenders(size: int, compression: str) -> list[Contender]:
    """Return all programs, which write tiled GeoTIFFs of float32 with `compression` (NONE or DEFLATE)."""
    red, nir = scene(size)
    ours, theirs = FOLDER / "ours.tif", FOLDER / "theirs.tif"
    # DEFLATE is the engine's default, and needs no option.
    options = {} if compression == "DEFLATE" else {"COMPRESS": compression}
    job = {"operation": "ndvi", "red": {"path": str(red)}, "nir": {"path": str(nir)}, "output": str(ours)}
    if options:
        job["creation_options"] = options
    environment = qgis_environment(FOLDER / "profile")
    program = qgis_process(environment)
    _enable(program, environment)
    in_qgis = [program, "run", "rasterdask:ndvi", "--", f"RED={red}", f"NIR={nir}", f"OUTPUT={ours}"]
    in_qgis += [f"CREATION_OPTIONS={name}={value}" for name, value in options.items()]
    calculator = [program, "run", "qgis:rastercalculator", "--", f"LAYERS={red}", f"LAYERS={nir}", f"OUTPUT={theirs}"]
    calculator += ['EXPRESSION=("sample_B08@1"-"sample_B04@1")/("sample_B08@1"+"sample_B04@1")']
    target = f"{theirs}?&gdal:co:TILED=YES&gdal:co:COMPRESS={compression}"
    gdal = ["gdal_calc.py", "--quiet", "-A", str(red), "-B", str(nir), f"--calc={GDAL_FORMULA}", "--type=Float32"]
    gdal += [f"--outfile={theirs}", "--co=TILED=YES", f"--co=COMPRESS={compression}"]
    everybody = [
        engine(f"engine {compression}", job),
        Contender("rasterdask:ndvi in qgis_process", in_qgis, environment, ours),
        Contender("gdal_calc.py", gdal, output=theirs),
    ]
    if compression == "NONE":
        everybody.append(Contender("qgis:rastercalculator in qgis_process", calculator, environment, theirs))
    otb = ["otbcli_BandMath", "-il", str(red), str(nir), "-exp", OTB_FORMULA, "-out", target, "float"]
    return [*everybody, Contender("otbcli_BandMath", otb, output=theirs)]


def _enable(program: str, environment: dict[str, str]) -> None:
    subprocess.run(
        [program, "plugins", "enable", "rasterdask_plugin"], env=environment, capture_output=True, check=False
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=10980, help="rows and columns")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    for compression in ("NONE", "DEFLATE"):
        compare(
            f"NDVI, {arguments.size} × {arguments.size}, int16 to float32, COMPRESS={compression}",
            contenders(arguments.size, compression),
            arguments.rounds,
        )


if __name__ == "__main__":
    main()
