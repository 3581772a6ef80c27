"""NDVI as a job."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np

from ..errors import RasterDaskError
from ..operations.ndvi import DTYPES, FILE_METADATA, REFLECTANCE_NAMES, check_same_grid, ndvi
from ..reading import open_raster, select_band
from ..tiling import Budget
from .format import RASTER_KEYS, Key, one_of, raster
from .operation import Built, Log, Operation, choose_band, inspect_input


def build(job: SimpleNamespace, budget: Budget, log: Log) -> Built:
    """Open both bands, from one file in one go or from two, and combine them."""
    red_file = inspect_input(job.red)
    one_file = job.nir is None or _same_raster(job.red, job.nir)
    nir_file = red_file if one_file else inspect_input(job.nir)
    red_band = choose_band(job.red, red_file, "red", log)
    nir_band = choose_band(job.nir or SimpleNamespace(band=None), nir_file, "nir", log)
    if one_file and red_band == nir_band:
        raise RasterDaskError(
            f"Red and near infrared are both band {red_band} of {red_file.name}: give another raster or band for one."
        )
    # Before the chunks are planned: two grids have no common ones.
    check_same_grid(red_file.grid, nir_file.grid)
    item_sizes = [np.dtype(f.dtypes[b - 1]).itemsize for f, b in ((red_file, red_band), (nir_file, nir_band))]
    chunks = budget.chunks(
        red_file.grid.shape,
        [red_file.block_shape, nir_file.block_shape],
        input_bytes=sum(item_sizes),
        output_bytes=np.dtype(job.dtype).itemsize,
    )
    if one_file:
        # One leaf for both bands: a block reads them in one call.
        both = open_raster(red_file, [red_band, nir_band], chunks=chunks)
        red, nir = select_band(both, 0), select_band(both, 1)
    else:
        red = open_raster(red_file, [red_band], chunks=chunks)
        nir = open_raster(nir_file, [nir_band], chunks=chunks)
    array = ndvi(red, nir, reflectance=job.reflectance, dtype=job.dtype)
    return Built(array, (red_file, nir_file), {"bands": {"red": red_band, "nir": nir_band}})


def _same_raster(one: SimpleNamespace, other: SimpleNamespace) -> bool:
    return all(getattr(one, key) == getattr(other, key) for key in RASTER_KEYS if key != "band")


NDVI = Operation(
    {
        "red": Key(raster, meaning="raster with the red band"),
        "nir": Key(raster, None, "raster with the near infrared band; left out: the same as red"),
        "reflectance": Key(one_of(*REFLECTANCE_NAMES), FILE_METADATA, ", ".join(REFLECTANCE_NAMES)),
        "dtype": Key(one_of(*DTYPES), "float32", "float32, or int16 (NDVI × 10000)"),
    },
    build,
    "normalised difference vegetation index",
)
