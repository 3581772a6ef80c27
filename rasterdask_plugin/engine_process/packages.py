"""The Python packages of the engine: which it needs, and the versions that its own environment gets."""

from __future__ import annotations

from pathlib import Path

# Nothing runs without these.
REQUIRED_PACKAGES = ("numpy", "rasterio", "dask", "xarray", "rioxarray", "psutil")
# Only NDVI runs without numba; processes and clusters need distributed.
FURTHER_PACKAGES = ("numba", "distributed")
ALL_PACKAGES = REQUIRED_PACKAGES + FURTHER_PACKAGES

PINS_FILE = Path(__file__).absolute().parent / "pins.txt"


def pins() -> list[str]:
    """Return the lines of the pins' file that are requirements, in pip's notation: `name==version; marker`."""
    lines = PINS_FILE.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]
