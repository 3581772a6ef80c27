"""Spectral indices of lazy rasters."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from ...vocabulary.assignments import give_constants
from ...vocabulary.expressions.tree import Binary, Expression, Number
from ...vocabulary.indices.index import Index
from ...vocabulary.indices.table import INDICES
from ...vocabulary.names import AUTOMATIC, FILE_METADATA, INDEX_TYPES, REFLECTANCES
from ...vocabulary.roles import ROLES, find_role
from ...vocabulary.text import Text, text_of
from ..errors import RasterDaskError
from ..kernels.expressions.program import Input, make_program, run_program
from ..kernels.index.ndvi import INT16_NODATA
from ..kernels.numbers.output_values import OutputValues
from ..raster.band_attributes import BandAttributes
from ..raster.data_arrays import also_of_data_arrays
from ..raster.lazy_raster import LazyRaster
from ..raster.reflectance import Reflectance
from ..raster.sensor_model import SensorModel
from .bandmath import compute_expressions, own_scale
from .expression_blocks import scale_block
from .ndvi import REFLECTANCE


@also_of_data_arrays
def spectral_index(
    bands: Mapping[str, LazyRaster],
    index: str | Sequence[str],
    *,
    constants: Mapping[str, float] | None = None,
    reflectance: str | Mapping[str, Reflectance] = AUTOMATIC,
    dtype: str = "float32",
) -> LazyRaster:
    """Return spectral indices (names in INDICES) as a lazy raster with a band for each; docs/indices.md lists them.

    `bands` are rasters of one band on a common grid, by their roles: `N` or `nir`. Those that no index
    needs are not read. `constants` replace the defaults of constants in the formulas: `L` of all indices, `SAVI.L` of
    one. `reflectance` is one of REFLECTANCES, or a Reflectance for each role: `automatic`, the default, applies the
    scale and offset that a raster has.

    `dtype` is `float32` (nodata NaN) or `int16`: each index times its `int16_factor`, rounded, halves away from zero,
    and clamped, nodata −32768, with the scale beside it. Nodata, NaN or infinity in a band that an index needs, a zero
    denominator and a result that is no finite number give nodata in that index. Arithmetic is in float64.

    Raises RasterDaskError for an index, a constant or a type that is not known, for roles that are missing, if the
    grids differ, and for an array of several bands.
    """
    chosen = [find_index(name) for name in ([index] if isinstance(index, str) else index)]
    if not chosen:
        raise RasterDaskError("Name at least one index.")
    if dtype not in INDEX_TYPES:
        raise RasterDaskError("An index cannot be stored as {}: choose one of {}.", dtype, ", ".join(INDEX_TYPES))
    by_role = _by_role(bands)
    for one in chosen:
        missing = [Text("{} ({})", role, ROLES[role].words) for role in one.roles if role not in by_role]
        if missing:
            given = ", ".join(by_role) or Text("no bands")
            raise RasterDaskError("{} needs {} as well; given are {}.", one.id, Text.join(", ", missing), given)
    if isinstance(reflectance, str):
        if reflectance not in (*REFLECTANCES, FILE_METADATA):
            raise RasterDaskError("Unknown reflectance “{}”: choose one of {}.", reflectance, ", ".join(REFLECTANCES))
        preset = REFLECTANCE.get(reflectance)
        reflectance = {role: preset or own_scale(raster) for role, raster in by_role.items()}
    try:
        values = give_constants(constants or {}, chosen)
    except ValueError as error:
        raise RasterDaskError(text_of(error)) from error
    as_integer = dtype == "int16"
    expressions = [
        Expression(one.id, _scaled(one, values[one.id]) if as_integer else one.tree_with(values[one.id]))
        for one in chosen
    ]
    result = compute_expressions(
        expressions, by_role, reflectance, dtype=dtype, nodata=INT16_NODATA if as_integer else None
    )
    if as_integer:
        _set_scales(result, chosen)
    return result


def find_index(name: str) -> Index:
    """Return the index of that name; RasterDaskError if there is none."""
    if name not in INDICES:
        like = [known for known in INDICES if known.lower() == name.lower()]
        perhaps = Text(" Is it {}?", Text.join(" or ", like)) if like else Text(" docs/indices.md lists them.")
        raise RasterDaskError("There is no spectral index {}.{}", name, perhaps)
    return INDICES[name]


@also_of_data_arrays
def as_scaled_integers(raster: LazyRaster, index: Sequence[str]) -> LazyRaster:
    """Return indices (float32, nodata NaN, a band for each name) as `spectral_index` has them with dtype int16.

    For means, say, which are to be rounded once and not of rounded numbers.
    """
    chosen = [find_index(name) for name in index]
    factors = tuple(one.int16_factor for one in chosen)
    data = raster.data.rechunk({0: -1}).map_blocks(
        scale_block,
        factors=factors,
        written=OutputValues(np.dtype("int16"), INT16_NODATA),
        dtype="int16",
        meta=np.empty((0, 0, 0), "int16"),
    )
    result = LazyRaster(data, raster.grid, nodata=INT16_NODATA, close=raster.close)
    SensorModel.of_array(raster).set_on(result)
    result.attrs["long_name"] = raster.attrs["long_name"]
    _set_scales(result, chosen)
    return result


def depends_on_scale(index: Index, constants: Mapping[str, float] | None = None) -> bool:
    """Return whether an index of bands that are all twice as large has another value.

    That is so of most, and not of ratios and normalised differences.
    """
    tree = index.tree_with(constants or {})
    single = Input(np.dtype("float64"))
    program = make_program([tree], dict.fromkeys(ROLES, single))
    # Numbers without any relation, so that no formula has the same value by accident.
    bands = [np.array([0.07, 0.14]) * (1 + math.sqrt(place + 2)) for place in range(len(program.names))]
    once, twice = run_program(program, bands, OutputValues(np.dtype("float64"), math.nan))[0]
    return not math.isclose(once, twice, rel_tol=1e-9)


def _by_role(bands: Mapping[str, LazyRaster]) -> dict[str, LazyRaster]:
    found = {}
    for name, raster in bands.items():
        role = find_role(name)
        if role is None:
            raise RasterDaskError("There is no role {}: bands are given as {}.", name, ", ".join(ROLES))
        found[role.name] = raster
    return found


def _scaled(index: Index, constants: Mapping[str, float]) -> Binary:
    return Binary("*", index.tree_with(constants), Number(float(index.int16_factor)))


def _set_scales(raster: LazyRaster, chosen: Sequence[Index]) -> None:
    scales = tuple(1 / one.int16_factor for one in chosen)
    attributes = BandAttributes.of_raster(raster)
    nothing = (0.0,) * len(chosen)
    BandAttributes(**{**vars(attributes), "scales": scales, "offsets": nothing}).set_on(raster)
