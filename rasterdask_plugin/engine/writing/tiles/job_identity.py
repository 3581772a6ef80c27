"""What makes two runs the same job, so that what the one has computed is what the other wants.

The numbers count: the operation and its parameters, the inputs with their sizes and times, the grid, how the pixels are
stored, and the code that computes them. Where the output goes, and with what memory and workers, does not.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.crs import CRS

from ....vocabulary.parameter import AREA_GROUP
from ....vocabulary.shared import SHARED
from ...errors import RasterDaskError
from ...execution.shipping.bootstrap import sources_digest
from ...raster.raster_file import RasterFile, open_dataset
from ...raster.raster_header import RasterHeader

# Keys of jobs that say where and by what means. How the output is stored is in its creation options.
_NOT_THE_NUMBERS = {parameter.name for parameter in SHARED if parameter.group != AREA_GROUP}
# Creation options that leave the files as they are.
_NOT_THE_FILE = {"NUM_THREADS"}


def describe_job(operation: str, job: Any, inputs: Iterable[RasterFile]) -> dict[str, Any]:
    """Return what tells a checked job from others, as JSON values.

    Of inputs that are not on a disk of this machine, such as those behind /vsicurl/, only the name counts.
    """
    files = {file for raster in inputs for file in _files_of(raster)}
    cutline = getattr(job, "cutline", None)
    if cutline is not None and cutline.path:
        files.add(str(Path(cutline.path).absolute()))
    return {
        "operation": operation,
        "parameters": {name: value for name, value in vars(job).items() if name not in _NOT_THE_NUMBERS},
        "inputs": [(name, *_state(name)) for name in sorted(files)],
        # Another version may compute other numbers.
        "engine": sources_digest(Path(__file__).parents[3]),
        "gdal": rasterio.__gdal_version__,
    }


def tiles_hash(job: Mapping[str, Any] | None, header: RasterHeader, side: int, options: Mapping[str, str]) -> str:
    """Return the hash of a job whose output is cut into tiles of `side` pixels with these creation options.

    Without a `job` nobody knows which numbers they are: the hash is like no other.
    """
    if job is None:
        return secrets.token_hex(32)
    grid = header.grid
    said = {
        "job": job,
        "grid": [grid.crs, list(grid.transform), grid.width, grid.height],
        "numbers": [header.dtype, header.nodata, header.bands],
        "side": side,
        "options": {name: value for name, value in options.items() if name not in _NOT_THE_FILE},
    }
    return hashlib.sha256(json.dumps(said, sort_keys=True, default=_plain).encode()).hexdigest()


def _files_of(raster: RasterFile) -> Iterator[str]:
    """Yield all files that a raster is made of, those of virtual rasters within virtual rasters too."""
    waiting, seen = [raster.path, *raster.files], set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        yield name if name.startswith("/vsi") or not Path(name).exists() else str(Path(name).absolute())
        if name.lower().endswith(".vrt") and name not in (raster.path, *raster.files[:1]):
            try:
                with open_dataset(name) as dataset:
                    waiting.extend(dataset.files)
            except RasterDaskError:
                # The raster itself could be opened: whatever this is, its size and time count.
                continue


def _state(name: str) -> tuple[int | None, int | None]:
    """Return size and modification time of a file, or of the archive that it is in; None for what is not on a disk."""
    path = Path(re.sub(r"^(/vsi[a-z0-9]+/)+", "", name).strip("{}"))
    for candidate in (path, *path.parents):
        try:
            if candidate.is_file():
                state = candidate.stat()
                return state.st_size, state.st_mtime_ns
        except OSError:
            continue
    return None, None


def _plain(value: Any) -> Any:
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, CRS):
        return value.to_wkt()
    if hasattr(value, "__dict__"):
        return vars(value)
    return str(value)
