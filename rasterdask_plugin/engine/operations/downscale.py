"""Makes lazy rasters coarser."""

from __future__ import annotations

import math
from dataclasses import replace

import dask.array as da
import numpy as np

from ...vocabulary.names import METHODS, OUTPUT_TYPES, PIXEL_METHODS, VALUE_METHODS
from ...vocabulary.text import text_of
from ..errors import RasterDaskError
from ..kernels.compiled import require_numba
from ..kernels.downscaling import default_dtype
from ..kernels.numbers.nodata import extreme, fits, nodata_in
from ..planning.coarse_grid import CoarseBlock, CoarseGrid, plan_coarse_grid
from ..raster.band_attributes import BandAttributes
from ..raster.data_arrays import also_of_data_arrays
from ..raster.lazy_raster import LazyRaster
from ..raster.mask import mask_of, masked_as_nan
from ..raster.sensor_model import SensorModel
from .coarse_blocks import reduce_block_cells, reduce_block_windows


@also_of_data_arrays
def downscale(
    array: LazyRaster,
    factor: int | None = None,
    *,
    resolution: float | None = None,
    method: str = "mean",
    edge: str = "partial",
    min_valid: float = 0.0,
    dtype: str | None = None,
) -> LazyRaster:
    """Return a lazy raster with a statistic of the valid pixels in each window of `array`.

    `array` has 8 to 32-bit integers or floats. A window is `factor` × `factor` pixels, or a square of `resolution`
    units of the CRS; without both, the factor is DEFAULT_FACTOR. With a resolution, parts of a pixel may lie in several
    windows. `kernels.downscaling.reduction` defines the statistics of METHODS for both cases. Windows start at the
    upper left corner. `edge` decides about windows that the right or the bottom edge cuts: `partial` uses their pixels
    that lie in the raster, `trim` leaves them out, `exact` raises RasterDaskError. `min_valid` is the percentage of a
    window's pixels in the raster that must be valid; with 0 one valid pixel is enough.

    `dtype` is one of OUTPUT_TYPES, or None for the statistic's default (`kernels.downscaling.default_dtype`). Integers
    are rounded, halves away from zero, and clamped; a result that a float type cannot hold is nodata.

    For mean, median, min, max, mode, q1 and q3, the nodata is that of `array` in the same dtype, and in other integers
    if it fits. Otherwise it is NaN in floats, the lowest value of signed and the highest of unsigned integers. So it is
    for all other statistics, whose results may equal the nodata of `array`. A valid result that equals nodata is
    changed to a number beside it (`OutputValues`). A count has no nodata. Integers with a mask (`raster.mask`) have one
    in the result.

    Descriptions and tags of the bands, such as wavelengths, are kept. Scale, offset, units, colours, category names and
    attribute tables are kept where they are true of the statistic. RPCs and ground control points are converted to the
    coarser pixels.

    Each block is computed from its own pixels only. If the chunks of `array` are multiples of the factor, each of them
    is read once; see `multiple_of` of `open_raster`. The result is the same for any chunks, bit for bit.

    Raises RasterDaskError for invalid arguments, for a resolution finer than the array's, and if numba is missing.
    """
    require_numba()
    coarse = plan_coarse_grid(array.grid, factor, resolution, edge)
    stored = array.dtype
    out_dtype = _checked(stored, coarse, method, min_valid, dtype)
    mask = None
    if array.mask is not None:
        if out_dtype.kind != "f" and stored.kind != "f" and method != "count":
            mask = _coarse_mask(array, factor, resolution, edge, min_valid)
        array = masked_as_nan(array)
    data = array.data
    own = array.nodata
    nodata = None if mask is not None else _output_nodata(data.dtype, own, out_dtype, method)
    row_blocks, column_blocks = coarse.rows.blocks(data.chunks[1]), coarse.columns.blocks(data.chunks[2])
    options = {
        "method": method,
        "nodata": None if own is None else float(own),
        "min_valid": min_valid / 100,
        "out_dtype": out_dtype,
        "fill": nodata,
    }
    if coarse.are_whole:
        sides = coarse.rows.period[0], coarse.columns.period[0]
        function, geometry = reduce_block_windows, {"factor": sides}
    else:
        function = reduce_block_cells
        geometry = {"rows": (coarse.rows, row_blocks), "columns": (coarse.columns, column_blocks)}
    reduced = da.map_blocks(
        function,
        _one_chunk_a_block(data, row_blocks, column_blocks, coarse),
        **geometry,
        **options,
        chunks=(data.chunks[0], *(tuple(b.last - b.first for b in blocks) for blocks in (row_blocks, column_blocks))),
        dtype=out_dtype,
        meta=np.empty((0, 0, 0), out_dtype),
    )
    # A product's metadata describe its own pixels, not coarser ones.
    left_out = ("categorical", "domains")
    attributes = {name: value for name, value in array.attrs.items() if name not in left_out}
    if _is_of_classes(array, method, out_dtype):
        attributes["categorical"] = True
    result = replace(array, data=reduced, grid=coarse.grid, nodata=nodata, mask=mask, attrs=attributes)
    SensorModel.of_array(array).coarsened(*coarse.factors).set_on(result)
    _what_holds(BandAttributes.of_raster(array), method, out_dtype == stored).set_on(result)
    return result


def _coarse_mask(
    array: LazyRaster, factor: int | None, resolution: float | None, edge: str, min_valid: float
) -> da.Array:
    """Return the mask of the output. A window with enough valid pixels is valid."""
    fine = LazyRaster(mask_of(array)[np.newaxis], array.grid, nodata=0)
    coarse = downscale(fine, factor, resolution=resolution, method="max", edge=edge, min_valid=min_valid)
    return coarse.data[0]


def _checked(own: np.dtype, coarse: CoarseGrid, method: str, min_valid: float, dtype: str | None) -> np.dtype:
    """Return the dtype of the output; raise RasterDaskError for invalid arguments."""
    if method not in METHODS:
        raise RasterDaskError("There is no method “{}”: choose one of {}.", method, ", ".join(METHODS))
    if not 0 <= min_valid <= 100:
        raise RasterDaskError("The share of valid pixels must be from 0 to 100 %, not {}.", min_valid)
    if dtype is not None and dtype not in OUTPUT_TYPES:
        raise RasterDaskError("There is no output type {}: choose one of {}.", dtype, ", ".join(OUTPUT_TYPES))
    try:
        default = default_dtype(method, own, fractional=not coarse.are_whole)
    except TypeError as error:
        raise RasterDaskError(text_of(error)) from error
    return default if dtype is None else np.dtype(dtype)


def _output_nodata(dtype: np.dtype, own: float | None, out_dtype: np.dtype, method: str) -> float | None:
    """Choose the number that stands for no value in the output, None if every window has a value."""
    if method == "count":
        return None
    has_no_nodata = own is None and dtype.kind != "f"
    # Sums, differences and squares are other numbers than the pixels'. The pixels' nodata can be a valid result.
    own = own if method in VALUE_METHODS else None
    if out_dtype.kind == "f":
        return float(own) if own is not None and out_dtype == dtype else math.nan
    if has_no_nodata:
        return None
    if own is not None and fits(out_dtype, own):
        return nodata_in(out_dtype, own).item()
    return extreme(out_dtype)


def _one_chunk_a_block(
    data: da.Array, row_blocks: list[CoarseBlock], column_blocks: list[CoarseBlock], coarse: CoarseGrid
) -> da.Array:
    """Return the pixels with one chunk for each block. Pixels that two blocks share are in both chunks, and are read
    for each of them."""
    data = data.rechunk({1: coarse.rows.split(row_blocks), 2: coarse.columns.split(column_blocks)})
    for axis, blocks in ((1, row_blocks), (2, column_blocks)):
        if all(before.stop == after.start for before, after in zip(blocks, blocks[1:])):
            if blocks[-1].stop < data.shape[axis]:
                data = data[(slice(None),) * axis + (slice(0, blocks[-1].stop),)]
        else:
            # Shared pixels are chunks of their own, so that no block needs more of its neighbour's pixels than these.
            parts = [data[(slice(None),) * axis + (slice(block.start, block.stop),)] for block in blocks]
            data = da.concatenate(parts, axis=axis)
        data = data.rechunk({axis: tuple(block.stop - block.start for block in blocks)})
    return data


def _is_of_classes(array: LazyRaster, method: str, out_dtype: np.dtype) -> bool:
    """Return whether the output's numbers stand for classes, which have no mean."""
    of_classes = array.attrs.get("categorical", False) and method in PIXEL_METHODS
    return out_dtype.kind != "f" and (method == "mode" or of_classes)


def _what_holds(bands: BandAttributes, method: str, same_dtype: bool) -> BandAttributes:
    """Return those attributes of the input's bands that are true of the output's."""
    nothing = (None,) * len(bands.descriptions)
    bands = bands.of_other_pixels()
    if method in VALUE_METHODS:
        return bands if method in PIXEL_METHODS and same_dtype else bands.without_classes()
    bands = replace(bands.of_other_numbers(), colour_roles=nothing)
    ones, zeros = (1.0,) * len(nothing), (0.0,) * len(nothing)
    if method in ("stddev", "range"):
        return replace(bands, scales=tuple(abs(scale) for scale in bands.scales), offsets=zeros)
    if method == "variance":
        return replace(bands, scales=tuple(scale**2 for scale in bands.scales), offsets=zeros, units=nothing)
    if method in ("sum", "rms") and not any(bands.offsets):
        return bands if method == "sum" else replace(bands, scales=tuple(abs(scale) for scale in bands.scales))
    # Units and scale are not true of a count. A scale is not true of the sum, or the root of squares, of numbers with
    # an offset.
    return replace(bands, scales=ones, offsets=zeros, units=nothing)
