"""Lazy rasters as xarray's DataArrays, which notebooks use, and back."""

from __future__ import annotations

import functools
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Callable, TypeVar

import dask.array as da

from ..errors import RasterDaskError
from .grid import Grid
from .lazy_raster import LazyRaster

if TYPE_CHECKING:
    import xarray

F = TypeVar("F", bound=Callable[..., Any])

# Name of the coordinate that says which pixels are valid, see `mask`.
MASK = "mask"


def to_data_array(raster: LazyRaster) -> xarray.DataArray:
    """Return a raster as a DataArray with the dims band, y, x, by rioxarray's conventions."""
    from .georeferencing import georeference

    array = georeference(raster.data, raster.grid, nodata=raster.nodata, bands=raster.band_numbers)
    array.attrs.update(raster.attrs)
    if raster.mask is not None:
        array = array.assign_coords({MASK: (("y", "x"), raster.mask)})
    array.set_close(raster.close)
    return array


def to_raster(array: xarray.DataArray | LazyRaster) -> LazyRaster:
    """Return a georeferenced DataArray with the dims band, y, x or y, x (rioxarray's conventions) as a raster.

    Raises RasterDaskError for other dims. A raster is returned as it is.
    """
    if isinstance(array, LazyRaster):
        return array
    grid = Grid.of(array)
    plain = array if "band" in array.dims else array.expand_dims("band")
    if set(plain.dims) != {"band", "y", "x"}:
        raise RasterDaskError("A raster has the dims band, y and x, not {}.", ", ".join(map(str, plain.dims)))
    return LazyRaster(
        _lazy(plain.transpose("band", "y", "x").data),
        grid,
        nodata=array.rio.nodata,
        mask=_lazy(array.coords[MASK].transpose("y", "x").data) if MASK in array.coords else None,
        band_numbers=tuple(array.coords["band"].values) if "band" in array.dims and "band" in array.coords else None,
        attrs={name: value for name, value in array.attrs.items() if name != "_FillValue"},
        close=array.close,
    )


def also_of_data_arrays(operation: F) -> F:
    """Let an operation on rasters take DataArrays too, also in mappings. It then returns a DataArray."""

    @functools.wraps(operation)
    def either(*arguments: Any, **options: Any) -> Any:
        xarray = sys.modules.get("xarray")
        if xarray is None:
            return operation(*arguments, **options)
        converted = False

        def convert(value: Any) -> Any:
            nonlocal converted
            if isinstance(value, Mapping):
                return {name: convert(item) for name, item in value.items()}
            if not isinstance(value, xarray.DataArray):
                return value
            converted = True
            return to_raster(value)

        result = operation(*map(convert, arguments), **{name: convert(value) for name, value in options.items()})
        return to_data_array(result) if converted else result

    return either


def _lazy(data: Any) -> da.Array:
    return data if isinstance(data, da.Array) else da.from_array(data)
