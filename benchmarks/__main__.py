"""Measure our engine in turn with other programs: one Markdown table, and the figures as JSON.

python3 -m benchmarks [--size 10980] [--rounds 3] [--cases ndvi,evi] [--peers otb,gdal] [--compare old.json]
"""

from __future__ import annotations

import argparse
import datetime
import json
import platform
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib import metadata
from pathlib import Path

import rasterio

from rasterdask_plugin.engine.planning.machine import core_count

from .case import run_case
from .cases import CASES
from .harness import FOLDER
from .peers import GROUPS, qgis
from .report import table

PACKAGES = ("rasterio", "numpy", "dask", "xarray", "rioxarray", "numba")
VERSIONS = (["gdalinfo", "--version"], ["otbcli_BandMath", "-help"])


def chosen(text: str, known: Sequence[str], what: str) -> list[str]:
    """Return the names in a list with commas, all that are known for an empty one. Raises ValueError for others."""
    names = [name.strip() for name in text.split(",") if name.strip()]
    strange = [name for name in names if name not in known]
    if strange:
        raise ValueError(f"{what}: {', '.join(strange)} is not one of {', '.join(known)}.")
    return names or list(known)


def machine() -> dict[str, object]:
    """Return what the figures depend on: system, processors, versions."""
    versions = {"python": platform.python_version(), "gdal of rasterio": rasterio.__gdal_version__}
    for package in PACKAGES:
        try:
            versions[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            versions[package] = "not installed"
    for command in VERSIONS:
        versions[command[0]] = _version(command)
    program, environment = qgis()
    versions["qgis_process"] = _version([program, "--version"], environment)
    return {"system": platform.platform(), "cores": core_count(), "versions": versions}


def _version(command: Sequence[str], environment: Mapping[str, str] | None = None) -> str:
    """Return the first line of a program's answer that has a version."""
    try:
        run = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    except OSError:
        return "not installed"
    lines = (run.stdout + run.stderr).splitlines()
    telling = [line.strip() for line in lines if any(character.isdigit() for character in line)]
    return telling[0] if telling else "unknown"


def measured(cases: Sequence[str], groups: Sequence[str], size: int, rounds: int) -> dict:
    """Return the figures of all cases as plain data. What is done is told on stderr."""
    found = {"date": datetime.date.today().isoformat(), "machine": machine(), "rounds": rounds, "cases": {}}
    for name in cases:
        print(f"{name} …", file=sys.stderr, flush=True)
        found["cases"][name] = run_case(CASES[name], size, rounds, groups)
    return found


def write(found: Mapping, path: Path) -> None:
    """Write the figures, so that --compare can read them."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def earlier_figures(path: str) -> dict | None:
    """Return the figures of an earlier run, None for an empty path. Raises ValueError for what is no such file."""
    if not path:
        return None
    try:
        found = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise ValueError(f"compare: {path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise ValueError(f"compare: {path} is not JSON: {error}.") from error
    if not isinstance(found, dict) or not isinstance(found.get("cases"), dict):
        raise ValueError(f"compare: {path} has no figures of an earlier run.")
    return found


def main() -> None:
    """Measure, print the table and write the JSON."""
    epilog = "cases: " + ", ".join(CASES) + "\npeers:\n" + "\n".join(f"  {key}: {text}" for key, text in GROUPS.items())
    parser = argparse.ArgumentParser(
        prog="python3 -m benchmarks", description=__doc__, epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("--size", type=int, default=10980, help="rows and columns; some cases take half of them")
    parser.add_argument("--rounds", type=int, default=3, help="after a warm-up on small rasters")
    parser.add_argument("--cases", default="", help="names with commas; all by default")
    parser.add_argument("--peers", default="", help="names with commas; all by default")
    parser.add_argument("--compare", default="", help="JSON of an earlier run: the table then has ratios to it")
    parser.add_argument("--json", type=Path, default=FOLDER / "bench.json", help="where the figures are written")
    arguments = parser.parse_args()
    try:
        cases, groups = chosen(arguments.cases, list(CASES), "cases"), chosen(arguments.peers, list(GROUPS), "peers")
        earlier = earlier_figures(arguments.compare)
    except ValueError as error:
        parser.error(str(error))
    if arguments.size < 64 or arguments.rounds < 1:
        parser.error("A size of at least 64 and one round are needed.")
    found = measured(cases, groups, arguments.size, arguments.rounds)
    write(found, arguments.json)
    versions = ", ".join(f"{name}: {version}" for name, version in found["machine"]["versions"].items())
    print(f"\n{found['machine']['system']}, {found['machine']['cores']} cores; {versions}.")
    print(f"Medians of {found['rounds']}; figures in {arguments.json}.\n")
    print(table(found, earlier))


if __name__ == "__main__":
    main()
