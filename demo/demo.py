"""The demo. It computes NDVI of a Sentinel-2-like scene with qgis_process, as on a server."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from quick_look import write_quick_look
from sample import DEFAULT_SIZE, write_pair

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "demo"


def main() -> None:
    """Make the scene, run NDVI on it, and print the result."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=DEFAULT_SIZE, help="rows and columns (Sentinel-2: 10980)")
    size = parser.parse_args().size
    scene = FOLDER / f"scene_{size}"
    red, nir = scene / "sample_B04.tif", scene / "sample_B08.tif"
    if not (scene / "complete").exists():
        print(f"Writing a scene of {size} × {size} pixels …", flush=True)
        write_pair(scene, size)
        (scene / "complete").touch()
    environment = qgis_environment(FOLDER / "profile")
    program = qgis_process(environment)
    enabled = subprocess.run([program, "plugins", "enable", "rasterdask_plugin"], env=environment, capture_output=True)
    output = FOLDER / f"ndvi_{size}.tif"
    command = [program, "run", "rasterdask:ndvi", "--json"]
    parameters = [f"RED={red}", f"NIR={nir}", f"OUTPUT={output}"]
    print(" ".join([Path(program).name, *command[1:3], *parameters]), flush=True)
    start = time.perf_counter()
    run = subprocess.run([*command, "--", *parameters], env=environment, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if run.returncode:
        sys.exit(f"{enabled.stderr.decode()}{run.stderr}\nqgis_process failed with exit code {run.returncode}.")
    results = json.loads(run.stdout)["results"]
    picture = FOLDER / f"ndvi_{size}.png"
    write_quick_look(output, ROOT / "resources" / "styles" / "ndvi.qml", picture)
    print(f"\nNDVI:       {output} ({output.stat().st_size / 2**20:.0f} MB, {seconds:.1f} s with QGIS's start)")
    print(f"Statistics: min {results['MIN']:.3f}, max {results['MAX']:.3f}, mean {results['MEAN']:.3f}", end="")
    print(f", {results['VALID_PERCENT']:.1f} % of the pixels valid")
    print(f"Quick look: {picture}")


def qgis_environment(profile: Path) -> dict[str, str]:
    """Return an environment in which QGIS loads the assembled plugin and uses `profile`, not the user's profile."""
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    environment.update(
        QGIS_CUSTOM_CONFIG_PATH=str(profile), QGIS_PLUGINPATH=str(ROOT / "build"), QT_QPA_PLATFORM="offscreen"
    )
    return environment


def qgis_process(environment: dict[str, str]) -> str:
    """Return the program qgis_process. On Debian 12 the wrapper of that name is broken, and another name works."""
    for name in ("qgis_process", "qgis_process.bin"):
        program = shutil.which(name)
        if program and subprocess.run([program, "--version"], env=environment, capture_output=True).returncode == 0:
            return program
    sys.exit("qgis_process does not work or is not installed: install QGIS 3.22 or later.")


if __name__ == "__main__":
    main()
