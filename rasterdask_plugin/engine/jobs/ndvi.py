"""NDVI as a job."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace

import numpy as np
import xarray

from ..errors import RasterDaskError
from ..operations.ndvi import DTYPES, FILE_METADATA, REFLECTANCE_NAMES, check_same_grid, ndvi
from ..raster_file import RasterFile
from ..reading import open_raster, select_band
from ..tiling import Budget
from .format import RASTER_KEYS, Key, one_of, raster
from .operation import Built, Log, Operation, choose_band, inspect_input


@dataclass(frozen=True)
class Inputs:
    """The two bands of an NDVI, before they are opened."""

    red_file: RasterFile
    nir_file: RasterFile
    red_band: int
    nir_band: int
    one_file: bool

    @property
    def files(self) -> tuple[RasterFile, ...]:
        """The rasters that are read."""
        return self.red_file, self.nir_file

    @property
    def facts(self) -> dict:
        """What the result tells of the bands."""
        return {"bands": {"red": self.red_band, "nir": self.nir_band}}

    @property
    def block_shapes(self) -> list[tuple[int, int]]:
        """Rows and columns of the blocks of both files."""
        return [file.block_shape for file in self.files]

    @property
    def pixel_bytes(self) -> int:
        """What a pixel of both bands takes."""
        places = zip(self.files, (self.red_band, self.nir_band))
        return sum(np.dtype(file.dtypes[band - 1]).itemsize for file, band in places)


def inspect_bands(job: SimpleNamespace, log: Log) -> Inputs:
    """Find the two bands, in one file or in two of the same grid."""
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
    return Inputs(red_file, nir_file, red_band, nir_band, one_file)


def open_bands(inputs: Inputs, chunks: tuple[int, int]) -> tuple[xarray.DataArray, xarray.DataArray]:
    """Open red and near infrared, from one file in one go or from two."""
    if inputs.one_file:
        # One leaf for both bands: a block reads them in one call.
        both = open_raster(inputs.red_file, [inputs.red_band, inputs.nir_band], chunks=chunks)
        return select_band(both, 0), select_band(both, 1)
    red = open_raster(inputs.red_file, [inputs.red_band], chunks=chunks)
    return red, open_raster(inputs.nir_file, [inputs.nir_band], chunks=chunks)


def build(job: SimpleNamespace, budget: Budget, log: Log) -> Built:
    """Open both bands and combine them."""
    inputs = inspect_bands(job, log)
    chunks = budget.chunks(
        inputs.red_file.grid.shape,
        inputs.block_shapes,
        input_bytes=inputs.pixel_bytes,
        output_bytes=np.dtype(job.dtype).itemsize,
    )
    array = ndvi(*open_bands(inputs, chunks), reflectance=job.reflectance, dtype=job.dtype)
    return Built(array, inputs.files, inputs.facts)


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
