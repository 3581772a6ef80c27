"""A raster on another grid, as an array that is read and resampled where it is sliced."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..geometry import Mapping, Placement, source_window
from ..kernels.numbers.output_values import OutputValues, working_dtype
from ..kernels.resampling import gather, separable, source_block
from ..kernels.resampling.interpolation_weights import Interpolation, margin
from .band_reader import BandReader
from .block_cache import BlockCache
from .window_reader import WindowReader

# Bytes for a pixel whose coordinates are computed exactly: its place, its coordinates, and intermediate results.
_IRREGULAR_BYTES = 96
# Bands that are resampled at a time. Groups of bands take less memory, and nothing is decoded twice.
_BANDS_AT_ONCE = 16
# Windows with fewer pixels are not split further, since their moving windows are mostly margin.
_LEAST_SIDE = 16


@dataclass(frozen=True)
class _Part:
    """A window of the output and what it needs of the moving raster."""

    window: Window
    moving: Window | None  # None: no pixel, so that all of the window is fill
    placement: Placement | None  # None for an axis-aligned mapping


class ResamplingReader(WindowReader):
    """Bands of a moving raster as an array-like of shape (bands, rows, columns) on the reference's grid.

    Each slice reads its own window of the file, with the kernel's margin, and all bands in one call. A slice that needs
    more than about `work_bytes` of memory is computed in parts. Decoded blocks are kept within `kept_bytes`, so that
    what several slices need is decoded once. The values depend on none of this.
    A pickle of it has only its arguments. The handles are those of a `BandReader`.
    """

    def __init__(
        self,
        reader: BandReader,
        mapping: Mapping,
        interpolation: Interpolation,
        output: OutputValues,
        work_bytes: int,
        kept_bytes: int,
    ):
        super().__init__()
        self.reader = reader
        self.bands = reader.bands
        self.blocks = BlockCache(reader, kept_bytes)
        self.mapping = mapping
        self.interpolation = interpolation
        self.output = output
        self.work_bytes = work_bytes
        self.shape = (len(self.bands), *mapping.reference.grid.shape)
        self.dtype = output.dtype

    def read(self, window: Window, bands: tuple[int, ...] | None = None) -> np.ndarray:
        """Resample the bands (default: all of them) onto a window of the reference: (bands, rows, columns)."""
        bands = self.bands if bands is None else bands
        parts = self._parts(window, len(bands))
        first = next(parts)
        if first.window == window:
            return self._resample(first, bands)
        out = np.empty((len(bands), window.height, window.width), self.dtype)
        while first is not None:
            row, column = first.window.row_off - window.row_off, first.window.col_off - window.col_off
            out[:, row : row + first.window.height, column : column + first.window.width] = self._resample(first, bands)
            first = next(parts, None)
        return out

    def close(self) -> None:
        """Forget the decoded blocks, and close all handles. Reading again opens new handles."""
        self.blocks.close()

    def _parts(self, window: Window, bands: int) -> Iterator[_Part]:
        part = self._plan(window)
        if part.moving is None or self._bytes(part, bands) <= self.work_bytes:
            yield part
            return
        halves = _halves(window)
        if not halves:
            yield part
        for half in halves:
            yield from self._parts(half, bands)

    def _plan(self, window: Window) -> _Part:
        kernel = self.interpolation
        around = max(margin(kernel.name, kernel.radius, stretch) for stretch in (kernel.stretch_x, kernel.stretch_y))
        placement = self.mapping.coordinates.place(window)
        return _Part(window, source_window(self.mapping, window, around, placement), placement)

    def _bytes(self, part: _Part, bands: int) -> int:
        exact = part.placement and part.placement.exact
        irregular = 0 if exact is None else len(exact.row)
        pixels = part.moving.width * part.moving.height
        return pixels * source_pixel_bytes(self.reader, self.dtype, bands) + irregular * _IRREGULAR_BYTES

    def _resample(self, part: _Part, bands: tuple[int, ...]) -> np.ndarray:
        window, moving = part.window, part.moving
        if moving is None:
            return np.full((len(bands), window.height, window.width), self.output.fill, self.dtype)
        pixels = self.blocks.read(moving, bands)
        if len(bands) <= _BANDS_AT_ONCE:
            return self._resample_pixels(part, pixels)
        out = np.empty((len(bands), window.height, window.width), self.dtype)
        for first in range(0, len(bands), _BANDS_AT_ONCE):
            group = slice(first, first + _BANDS_AT_ONCE)
            out[group] = self._resample_pixels(part, pixels[group])
        return out

    def _resample_pixels(self, part: _Part, pixels: np.ndarray) -> np.ndarray:
        """Resample bands of the moving raster that have been read for a part."""
        window, moving = part.window, part.moving
        whole = self.mapping.moving.grid
        block = source_block.SourceBlock(
            pixels, moving.row_off, moving.col_off, whole.height, whole.width, self.reader.nodata
        )
        grid = self.mapping.coordinates
        if grid.is_axis_aligned:
            scale, offset = (grid.scale_y, grid.scale_x), (grid.offset_y, grid.offset_x)
            return separable.resample(block, scale, offset, window, self.interpolation, self.output)
        placed = part.placement
        return gather.resample(block, placed.nodes, window, self.interpolation, self.output, exact=placed.exact)


def source_pixel_bytes(reader: BandReader, dtype: np.dtype, bands: int) -> int:
    """Return the most bytes that a pixel of the moving raster takes while some bands of it are resampled to `dtype`."""
    stored = bands * (reader.dtype.itemsize + any(reader.raster.masks))
    stored += sum(mask.pixel_bytes for mask in reader.raster.laid_masks)
    work = working_dtype(reader.dtype, dtype).itemsize
    bands = min(bands, _BANDS_AT_ONCE)
    # Flags for valid pixels and for patches with an invalid pixel, and the sums from which the latter are computed.
    masks = bands * 3 + 16
    return stored + (bands + 1) * work + masks


def _halves(window: Window) -> list[Window]:
    """Return the two halves of a window, cut across its longer side, or an empty list if it is already small."""
    w = window
    if max(w.width, w.height) <= _LEAST_SIDE:
        return []
    if w.height >= w.width:
        half = w.height // 2
        return [
            Window(w.col_off, w.row_off, w.width, half),
            Window(w.col_off, w.row_off + half, w.width, w.height - half),
        ]
    half = w.width // 2
    return [
        Window(w.col_off, w.row_off, half, w.height),
        Window(w.col_off + half, w.row_off, w.width - half, w.height),
    ]
