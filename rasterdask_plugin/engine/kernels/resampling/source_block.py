"""The part of the moving raster that an output window needs: its place, its pixels, and which of them are valid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike, NDArray

from ..numbers.nodata import matches_nodata


@dataclass(frozen=True)
class SourceBlock:
    """Pixels of a window of the moving raster."""

    pixels: NDArray
    """(bands, rows, columns), in the file's data type."""
    row: int
    """Index in the raster of the first row."""
    column: int
    """Index in the raster of the first column."""
    height: int
    """Rows of the whole raster."""
    width: int
    """Columns of the whole raster."""
    nodata: float | None = None
    """None, a number or NaN. In floats NaN and infinities are always invalid."""
    invalid: NDArray[np.bool_] | None = None
    """Further invalid pixels (True), for instance those of a mask. It can be broadcast to the shape of `pixels`."""


def invalid_pixels(pixels: NDArray, nodata: float | None) -> NDArray[np.bool_] | None:
    """Return where `pixels` are nodata, NaN or infinite (bool, same shape), None if nowhere.

    See `matches_nodata` for which pixels are nodata.
    """
    invalid = matches_nodata(pixels, nodata)
    if pixels.dtype.kind == "f":
        invalid |= ~np.isfinite(pixels)
    return invalid if invalid.any() else None


def invalid_in(moving: SourceBlock, band: int) -> NDArray[np.bool_] | None:
    """Return where one band of a block is invalid (bool, rows × columns), None if nowhere."""
    pixels = moving.pixels[band]
    invalid = invalid_pixels(pixels, moving.nodata)
    if moving.invalid is not None:
        masked = np.broadcast_to(moving.invalid, moving.pixels.shape)[band]
        if masked.any():
            invalid = masked if invalid is None else invalid | masked
    return invalid


def padding(moving: SourceBlock, margin_y: int, margin_x: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return how many rows before and after, and columns before and after, replicate the raster's edges.

    There are none on a side where the block ends inside the raster.
    """
    rows, columns = moving.pixels.shape[1:]
    return (
        (margin_y if moving.row == 0 else 0, margin_y if moving.row + rows == moving.height else 0),
        (margin_x if moving.column == 0 else 0, margin_x if moving.column + columns == moving.width else 0),
    )


def padded(
    pixels: NDArray,
    invalid: NDArray[np.bool_] | None,
    dtype: DTypeLike,
    widths: tuple[tuple[int, int], tuple[int, int]],
) -> NDArray[np.floating]:
    """Return one band as `dtype`, with invalid pixels set to 0 and its edges replicated by the widths of `padding`."""
    (top, bottom), (left, right) = widths
    rows, columns = pixels.shape
    result = np.empty((top + rows + bottom, left + columns + right), dtype)
    inner = result[top : top + rows, left : left + columns]
    inner[...] = pixels
    if invalid is not None:
        np.copyto(inner, 0, where=invalid)
    replicate_edges(result, widths)
    return result


def replicate_edges(array: NDArray, widths: tuple[tuple[int, int], tuple[int, int]]) -> None:
    """Overwrite the rows and columns of the padding with the nearest ones of the band."""
    (top, bottom), (left, right) = widths
    rows, columns = array.shape
    array[:, :left] = array[:, left : left + 1]
    array[:, columns - right :] = array[:, columns - right - 1 : columns - right]
    array[:top] = array[top]
    array[rows - bottom :] = array[rows - bottom - 1]
