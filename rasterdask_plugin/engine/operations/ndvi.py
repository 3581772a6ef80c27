"""NDVI of lazy rasters."""

from __future__ import annotations

import dask.array as da
import numpy as np

from ...vocabulary.names import (
    AUTOMATIC,
    FILE_METADATA,
    INDEX_TYPES,
    LANDSAT_C2_L2,
    NO_REFLECTANCE,
    REFLECTANCES,
    SENTINEL2_L2A,
)
from ...vocabulary.roles import ROLES
from ..errors import RasterDaskError
from ..kernels.index import ndvi as kernel
from ..raster import reflectance as known
from ..raster.data_arrays import also_of_data_arrays
from ..raster.grid import Grid
from ..raster.lazy_raster import LazyRaster
from ..raster.mask import masked_as_nan
from ..raster.reflectance import Reflectance
from ..raster.sensor_model import SensorModel
from ..raster.validity import representable

REFLECTANCE = {
    NO_REFLECTANCE: known.AS_STORED,
    SENTINEL2_L2A: known.SENTINEL_2_WITH_OFFSET,
    LANDSAT_C2_L2: known.LANDSAT_C2_L2,
}
_INT16_SCALING = {"scale_factor": 1 / kernel.INT16_SCALE, "add_offset": 0.0}


@also_of_data_arrays
def ndvi(
    red: LazyRaster,
    nir: LazyRaster,
    *,
    reflectance: str | Reflectance | tuple[Reflectance, Reflectance] = AUTOMATIC,
    dtype: str = "float32",
) -> LazyRaster:
    """Return (nir − red) / (nir + red) as a lazy raster of one band on the rasters' common grid.

    `red` and `nir` have one band each, any real dtype, and `nodata` as it is in the numbers. `reflectance` is one of
    REFLECTANCES, a Reflectance, or a pair of these for red and near infrared. `automatic`, the default, applies the
    attributes scale_factor and add_offset, or scales and offsets, if there are any. It does not recognise products,
    since a lazy raster has neither the name nor all metadata of its file: `recognise_reflectance` does that.

    `dtype` is `float32` (nodata NaN) or `int16` (NDVI × 10000, nodata −32768, scale_factor 0.0001). Nodata, NaN or
    infinity in either band, or a zero denominator, gives nodata; see `kernels.ndvi` for the arithmetic.
    RPCs and ground control points of `red` hold of the result.

    Raises RasterDaskError if the grids differ or an array has more than one band.
    """
    if dtype not in INDEX_TYPES:
        raise RasterDaskError("NDVI cannot be stored as {}: choose one of {}.", dtype, ", ".join(INDEX_TYPES))
    red, nir = masked_as_nan(red), masked_as_nan(nir)
    red_data, nir_data = _single_band(red, ROLES["R"].words), _single_band(nir, ROLES["N"].words)
    check_same_grid(red.grid, nir.grid)
    of_red, of_nir = reflectance if isinstance(reflectance, tuple) else (reflectance, reflectance)
    data = da.map_blocks(
        kernel.ndvi,
        red_data,
        nir_data if nir_data.chunks == red_data.chunks else nir_data.rechunk(red_data.chunks),
        red_band=_band(red, of_red),
        nir_band=_band(nir, of_nir),
        out_dtype=np.dtype(dtype),
        dtype=np.dtype(dtype),
        meta=np.empty((0, 0, 0), dtype),
    )

    def close() -> None:
        red.close()
        nir.close()

    as_integer = dtype == "int16"
    result = LazyRaster(data, red.grid, nodata=kernel.INT16_NODATA if as_integer else float("nan"), close=close)
    if as_integer:
        result.attrs.update(_INT16_SCALING)
    result.attrs["long_name"] = "NDVI"
    SensorModel.of_array(red).set_on(result)
    return result


@also_of_data_arrays
def as_scaled_integers(raster: LazyRaster) -> LazyRaster:
    """Return NDVI (float32, nodata NaN) in the form of `ndvi` with dtype int16: × 10000, nodata −32768, scale_factor
    0.0001.

    A mean of NDVI needs this, for example: it is rounded once, and not computed from rounded numbers.
    """
    data = raster.data.map_blocks(kernel.as_scaled_integers, dtype="int16", meta=np.empty((0, 0, 0), "int16"))
    result = LazyRaster(data, raster.grid, nodata=kernel.INT16_NODATA, close=raster.close)
    SensorModel.of_array(raster).set_on(result)
    result.attrs.update(long_name="NDVI", **_INT16_SCALING)
    return result


def check_same_grid(red: Grid, nir: Grid) -> None:
    """Raise RasterDaskError, naming both grids, unless they are the same."""
    if not red.same_as(nir):
        raise RasterDaskError(
            "The red and the near infrared raster are on different grids:\n"
            "  red: {}\n"
            "  near infrared: {}\n"
            "Choose to align them, or bring one onto the grid of the other first.",
            red.describe(),
            nir.describe(),
        )


def _single_band(raster: LazyRaster, role: str) -> da.Array:
    if raster.count != 1:
        raise RasterDaskError("The {} array has {} bands: select one.", role, raster.count)
    return raster.data


def _band(raster: LazyRaster, reflectance: str | Reflectance) -> kernel.Band:
    """Return what the kernel needs to know of a band: its nodata, and the scale and offset that are asked for."""
    if isinstance(reflectance, str):
        if reflectance not in (*REFLECTANCES, FILE_METADATA):
            raise RasterDaskError("Unknown reflectance “{}”: choose one of {}.", reflectance, ", ".join(REFLECTANCES))
        reflectance = REFLECTANCE.get(reflectance) or _of_metadata(raster)
    own = raster.nodata
    nodata = (*representable(reflectance.nodata, str(raster.dtype)), *(() if own is None else (own,)))
    return kernel.Band(tuple(dict.fromkeys(nodata)), reflectance.scale, reflectance.offset)


def _of_metadata(raster: LazyRaster) -> Reflectance:
    scales, offsets = raster.attrs.get("scales"), raster.attrs.get("offsets")
    if scales is None:
        return Reflectance(raster.attrs.get("scale_factor", 1.0), raster.attrs.get("add_offset", 0.0))
    if len(scales) != 1:
        raise RasterDaskError("Several scales for one band: select the band when the raster is opened.")
    return Reflectance(scales[0], offsets[0])
