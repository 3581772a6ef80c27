"""The engine tries itself out: a small NDVI and a small superimpose, with the versions of all that they need."""

from __future__ import annotations

import importlib.metadata
import platform
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from ..errors import RasterDaskError

PACKAGES = ("numpy", "rasterio", "dask", "distributed", "xarray", "rioxarray", "numba", "psutil")

_SIZE = 64
_RED, _NIR = 1000, 3000
_NDVI = 0.5


def selftest() -> dict[str, Any]:
    """Return what works here (docs/protocol.md): `ok`, the versions, seconds, and `problem` if something does not."""
    started = time.perf_counter()
    report: dict[str, Any] = {
        "ok": False,
        "python": platform.python_version(),
        "interpreter": sys.executable,
        "machine": platform.machine(),
        "packages": {name: _version(name) for name in PACKAGES},
    }
    try:
        report.update(_libraries())
        with tempfile.TemporaryDirectory(prefix="rasterdask-") as folder:
            _try_out(Path(folder))
        report["ok"] = True
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what the report is for
        report["problem"] = str(error) if isinstance(error, RasterDaskError) else f"{type(error).__name__}: {error}"
    report["seconds"] = round(time.perf_counter() - started, 1)
    return report


def _version(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def _libraries() -> dict[str, str]:
    import rasterio

    return {"gdal": rasterio.__gdal_version__, "proj": rasterio.__proj_version__}


def _try_out(folder: Path) -> None:
    """Compute both, and raise RasterDaskError for a wrong pixel."""
    scene = folder / "scene.tif"
    _write_scene(scene)
    ndvi = {"operation": "ndvi", "red": {"path": str(scene), "band": 1}, "nir": {"path": str(scene), "band": 2}}
    _expect(ndvi, folder / "ndvi.tif", _NDVI, _SIZE)
    reference = folder / "reference.tif"
    _write_scene(reference, pixels_in_one=2)
    superimpose = {"operation": "superimpose", "reference": {"path": str(reference)}, "moving": {"path": str(scene)}}
    _expect(superimpose, folder / "superimposed.tif", _RED, 2 * _SIZE)


def _write_scene(path: Path, pixels_in_one: int = 1) -> None:
    """Write two bands of one value each: red and near infrared, at 10 m divided by `pixels_in_one`."""
    import numpy
    import rasterio

    size = _SIZE * pixels_in_one
    transform = rasterio.transform.from_origin(500000, 4900000, 10 / pixels_in_one, 10 / pixels_in_one)
    profile = {"driver": "GTiff", "width": size, "height": size, "count": 2, "dtype": "int16", "nodata": -9999}
    with rasterio.open(path, "w", crs="EPSG:32631", transform=transform, **profile) as dataset:
        for band, value in enumerate((_RED, _NIR), start=1):
            dataset.write(numpy.full((size, size), value, numpy.int16), band)


def _expect(job: dict, output: Path, value: float, size: int) -> None:
    import rasterio

    from ..jobs.run import run_job

    run_job({**job, "output": str(output)}, _Silent())
    with rasterio.open(output) as dataset:
        pixels = dataset.read(1)
    middle = pixels[size // 2, size // 2]
    if pixels.shape != (size, size) or abs(float(middle) - value) > 1e-6:
        raise RasterDaskError(
            "The {} of the selftest is wrong: {} × {} pixels with {} in the middle, not {} × {} with {}.",
            job["operation"],
            pixels.shape[1],
            pixels.shape[0],
            middle,
            size,
            size,
            value,
        )


class _Silent:
    """Hears of the run, and says nothing."""

    def log(self, message: str) -> None:
        """Do nothing."""

    def warning(self, message: str) -> None:
        """Do nothing."""

    def temporary(self, path: Path) -> None:
        """Do nothing: the run itself removes the file."""

    def stays(self, message: str) -> None:
        """Do nothing."""

    def progress(self, percent: float, message: str) -> None:
        """Do nothing."""

    def cancelled(self) -> bool:
        """Return False."""
        return False
