"""What GDAL itself thinks of a cloud-optimised GeoTIFF."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


def assert_valid(path: Path) -> None:
    """Pass GDAL's own validator, in a process of its own: it would bring a second GDAL beside rasterio's."""
    pytest.importorskip("osgeo_utils", reason="GDAL's Python bindings are not installed")
    code = (
        "import sys\n"
        "from osgeo_utils.samples.validate_cloud_optimized_geotiff import validate\n"
        "warnings, errors, _ = validate(sys.argv[1], full_check=True)\n"
        "print(warnings, errors)\n"
        "sys.exit(bool(warnings or errors))\n"
    )
    run = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
