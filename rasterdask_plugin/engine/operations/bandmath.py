"""Expressions of lazy rasters."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import dask.array as da
import numpy as np

from ...vocabulary.expressions.errors import ExpressionError
from ...vocabulary.expressions.parser import parse_expressions
from ...vocabulary.expressions.tree import Expression, names_in
from ...vocabulary.names import OUTPUT_TYPES
from ...vocabulary.text import text_of
from ..errors import RasterDaskError
from ..kernels.expressions.program import Input, make_program
from ..kernels.numbers.nodata import extreme, nodata_in
from ..kernels.numbers.output_values import OutputValues
from ..raster.band_attributes import BandAttributes
from ..raster.data_arrays import also_of_data_arrays
from ..raster.grid import Grid
from ..raster.lazy_raster import LazyRaster
from ..raster.mask import masked_as_nan
from ..raster.reflectance import AS_STORED, Reflectance
from ..raster.sensor_model import SensorModel
from ..raster.validity import representable
from .expression_blocks import compute_block

# A description is for people.
_LONGEST_DESCRIPTION = 200


@also_of_data_arrays
def bandmath(
    expression: str,
    bands: Mapping[str, LazyRaster],
    *,
    dtype: str = "float32",
    nodata: float | None = None,
    apply_scale: bool = False,
) -> LazyRaster:
    """Return expressions of bands as a lazy raster with a band for each expression; semicolons separate them.

    `bands` are rasters of one band on a common grid, by the names that they have in the expression. `docs/bandmath.md`
    says what may stand in it. With `apply_scale`, values are scale × number + offset of each band that has some. See
    `compute_expressions` for the rest.

    Raises RasterDaskError, which shows the place, for an expression that cannot be read.
    """
    try:
        parsed = parse_expressions(expression, list(bands))
    except ExpressionError as error:
        raise RasterDaskError(text_of(error)) from error
    names = names_in(one.tree for one in parsed)
    readings = {name: own_scale(bands[name]) for name in names} if apply_scale else {}
    return compute_expressions(parsed, bands, readings, dtype=dtype, nodata=nodata)


def compute_expressions(
    expressions: Sequence[Expression],
    bands: Mapping[str, LazyRaster],
    readings: Mapping[str, Reflectance],
    *,
    dtype: str = "float32",
    nodata: float | None = None,
) -> LazyRaster:
    """Return a lazy raster with a band for each expression; what they have in common is computed once.

    `bands` are as in `bandmath`; bands that no expression uses are not read. `readings` say how the numbers of a band
    become values, where they are not values already. `dtype` is one of OUTPUT_TYPES. Integers are rounded, halves
    away from zero, and clamped. `nodata` is by default NaN in floats, the lowest of signed and the highest of unsigned
    integers. A valid value that would equal it is changed to a number beside it (`OutputValues`).

    `kernels.expressions.program` says in which precision is computed and where there is no value. RPCs and ground
    control points are those of the first band that is used.

    Raises RasterDaskError if the grids differ, for several bands in one array, for a nodata that the type does not
    have, and if no band is used.
    """
    names = names_in(one.tree for one in expressions)
    if not names:
        raise RasterDaskError("There is no band in the expression, so that there is no grid either.")
    if dtype not in OUTPUT_TYPES:
        raise RasterDaskError("There is no output type {}: choose one of {}.", dtype, ", ".join(OUTPUT_TYPES))
    rasters = {name: masked_as_nan(bands[name]) for name in names}
    grid = _common_grid(rasters)
    data = [_single_band(raster, name) for name, raster in rasters.items()]
    output = _output_values(np.dtype(dtype), nodata)
    inputs = {name: _input(raster, readings.get(name, AS_STORED)) for name, raster in rasters.items()}
    program = make_program([one.tree for one in expressions], inputs)
    computed = da.map_blocks(
        compute_block,
        *(one if one.chunks == data[0].chunks else one.rechunk(data[0].chunks) for one in data),
        program=program,
        written=output,
        dtype=output.dtype,
        chunks=((len(expressions),), *data[0].chunks[1:]),
        meta=np.empty((0, 0, 0), dtype),
    )
    result = LazyRaster(computed, grid, nodata=output.fill, close=lambda: [bands[name].close() for name in names])
    descriptions = tuple(_description(one) for one in expressions)
    result.attrs["long_name"] = descriptions[0] if len(descriptions) == 1 else descriptions
    SensorModel.of_array(rasters[names[0]]).set_on(result)
    return result


def own_scale(raster: LazyRaster) -> Reflectance:
    """Return the scale and the offset that a raster of one band has."""
    attributes = BandAttributes.of_raster(raster)
    return Reflectance(attributes.scales[0], attributes.offsets[0])


def _common_grid(rasters: Mapping[str, LazyRaster]) -> Grid:
    (first, grid), *others = ((name, raster.grid) for name, raster in rasters.items())
    for name, other in others:
        if not grid.same_as(other):
            raise RasterDaskError(
                "The bands are on different grids:\n  {}: {}\n  {}: {}\nBring them onto one grid first (superimpose).",
                first,
                grid.describe(),
                name,
                other.describe(),
            )
    return grid


def _single_band(raster: LazyRaster, name: str) -> da.Array:
    if raster.count != 1:
        raise RasterDaskError("The array {} has {} bands: select one.", name, raster.count)
    return raster.data


def _input(raster: LazyRaster, reading: Reflectance) -> Input:
    own = raster.nodata
    # NaN has no value anyway.
    nodata = (
        *representable(reading.nodata, str(raster.dtype)),
        *(() if own is None or not math.isfinite(own) else (own,)),
    )
    return Input(raster.dtype, tuple(dict.fromkeys(nodata)), reading.scale, reading.offset)


def _output_values(dtype: np.dtype, nodata: float | None) -> OutputValues:
    if nodata is None:
        return OutputValues(dtype, math.nan if dtype.kind == "f" else extreme(dtype))
    try:
        return OutputValues(dtype, nodata_in(dtype, nodata).item())
    except ValueError as error:
        raise RasterDaskError("Nodata {}", error) from error


def _description(expression: Expression) -> str:
    text = " ".join(expression.text.split())
    return text if len(text) <= _LONGEST_DESCRIPTION else f"{text[: _LONGEST_DESCRIPTION - 1]}…"
