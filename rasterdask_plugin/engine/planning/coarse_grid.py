"""The coarse grid of a downscaling: where the cells of the coarser raster lie over the pixels of the finer one."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
from affine import Affine

from ...vocabulary.names import DEFAULT_FACTOR, EDGES
from ...vocabulary.text import Text
from ..errors import RasterDaskError
from ..kernels.downscaling.cell_extents import EDGE_TOLERANCE
from ..raster.grid import CORNER_TOLERANCE, Grid

# If not even one cell in so many begins on a pixel's edge, the edges of cells are taken to be anywhere in pixels.
MAX_PERIOD = 1000


@dataclass(frozen=True)
class CoarseBlock:
    """Consecutive cells along an axis, and the pixels that they touch."""

    first: int  # cell
    last: int  # one past the last cell
    start: int  # pixel
    stop: int  # one past the last pixel


@dataclass(frozen=True)
class CoarseAxis:
    """Cells of one size along the rows or the columns of a raster. The first begins where the raster begins."""

    pixels: int  # of the raster
    factor: float  # pixels per cell, not always a whole number
    period: tuple[int, int] | None  # (pixels, cells) after which a cell's edge is on a pixel's edge again; None: never
    count: int  # number of cells

    @property
    def is_whole(self) -> bool:
        """Whether all cells, except perhaps the last, consist of whole pixels."""
        return self.period is not None and self.period[1] == 1

    def edges(self, first: int, last: int) -> np.ndarray:
        """Return the edges of the cells `first:last` in pixels of the raster, float64, one more than cells."""
        numbers = np.arange(first, last + 1)
        edges = numbers * self.period[0] / self.period[1] if self.period else numbers * self.factor
        nearest = np.round(edges)
        return np.where(np.abs(edges - nearest) <= EDGE_TOLERANCE, nearest, edges)

    def blocks(self, chunks: Iterable[int]) -> list[CoarseBlock]:
        """Cut the cells into blocks where the `chunks` of the pixels along this axis end, or at the next cell's edge.

        A chunk of a single pixel between larger ones is shared by the cells before and behind it (see `split`). There
        the cells are cut where the chunk begins, and not where it ends.
        """
        starts, position, previous = [], 0, 0
        for size in chunks:
            if previous != 1 or size == 1:
                starts.append(position)
            position, previous = position + size, size
        if self.period:
            pixels, cells = self.period
            cuts = {-(-start * cells // pixels) for start in starts}
        else:
            cuts = {math.ceil((start - EDGE_TOLERANCE) / self.factor) for start in starts}
        inner = sorted(cut for cut in cuts if 0 < cut < self.count)
        return [self._block(first, last) for first, last in zip([0, *inner], [*inner, self.count])]

    def _block(self, first: int, last: int) -> CoarseBlock:
        start, stop = (float(edge) for edge in self.edges(first, last)[[0, -1]])
        return CoarseBlock(first, last, math.floor(start), min(self.pixels, math.ceil(stop)))

    def split(self, blocks: list[CoarseBlock]) -> tuple[int, ...]:
        """Return chunks of all pixels such that every block has whole chunks. Pixels that two blocks share are a chunk
        of their own."""
        places = {0, self.pixels, *(block.start for block in blocks), *(block.stop for block in blocks)}
        return tuple(np.diff(sorted(places)).tolist())


@dataclass(frozen=True)
class CoarseGrid:
    """The cells of a coarser raster over the pixels of a finer one."""

    rows: CoarseAxis
    columns: CoarseAxis
    grid: Grid  # the grid of the coarser raster

    @property
    def are_whole(self) -> bool:
        """Whether all cells consist of whole pixels of the finer raster."""
        return self.rows.is_whole and self.columns.is_whole

    @property
    def factors(self) -> tuple[float, float]:
        """Height and width of a cell in pixels of the finer raster, to double precision."""
        return _exact(self.rows), _exact(self.columns)


def plan_coarse_grid(grid: Grid, factor: int | None, resolution: float | None, edge: str) -> CoarseGrid:
    """Lay cells of factor × factor pixels, or of `resolution` × `resolution` units of the CRS, over a grid.

    Without both, the factor is DEFAULT_FACTOR.

    If a resolution is a whole multiple of the pixel size (to 1/1000 pixel at the far end of the raster), it counts as
    that factor. Then the transform of the coarser raster is that of the grid times the factor. `edge` decides about
    cells at the right and the bottom that reach beyond the raster: `partial` keeps them, `trim` leaves them out, and
    `exact` raises an error.

    Raises RasterDaskError if factor and resolution are both given, if one is not a valid number, if the
    resolution is finer than the grid, or if no cell fits.
    """
    if edge not in EDGES:
        raise RasterDaskError("There is no edge rule “{}”: choose one of {}.", edge, ", ".join(EDGES))
    if factor is not None and resolution is not None:
        raise RasterDaskError("Give either a factor or a resolution, not both.")
    if resolution is None:
        factor = DEFAULT_FACTOR if factor is None else factor
        if factor != int(factor) or factor < 2:
            raise RasterDaskError("The factor must be a whole number from 2 on, not {}.", factor)
        factors = (int(factor), int(factor))
    else:
        factors = _factors(grid, resolution)
    rows, columns = (_axis(pixels, number, edge) for pixels, number in zip(grid.shape, factors))
    if edge == "exact":
        _check_exact(grid, rows, columns)
    if not (rows.count and columns.count):
        raise RasterDaskError(
            "No whole window of {} rows × {} columns fits into the raster of {} × "
            "{} pixels: choose smaller windows or edge partial.",
            _size(rows),
            _size(columns),
            grid.width,
            grid.height,
        )
    coarse = grid.coarsened(_exact(rows), _exact(columns), rows.count, columns.count)
    if resolution is not None and grid.is_rectilinear and grid.is_placed:
        coarse = _with_resolution(coarse, rows, columns, resolution)
    return CoarseGrid(rows, columns, coarse)


def _factors(grid: Grid, resolution: float) -> tuple[float, float]:
    if not (math.isfinite(resolution) and resolution > 0):
        raise RasterDaskError("The resolution must be a number above 0, not {}.", resolution)
    factors = tuple(resolution / size for size in grid.pixel_size)
    if any(factor < 1 and not _whole(factor, pixels) for factor, pixels in zip(factors, grid.shape)):
        height, width = grid.pixel_size
        raise RasterDaskError(
            "The resolution {:g} is finer than the input's pixels of {:g} × {:g}: downscaling "
            "makes rasters coarser. Use superimpose to bring a raster onto a finer grid.",
            resolution,
            width,
            height,
        )
    return factors


def _whole(factor: float, pixels: int) -> int:
    """Return the whole number that a factor is equal to, or 0."""
    nearest = round(factor)
    return nearest if nearest and abs(factor - nearest) * pixels / nearest < CORNER_TOLERANCE else 0


def _axis(pixels: int, factor: float, edge: str) -> CoarseAxis:
    whole = _whole(factor, pixels)
    fraction = Fraction(whole) if whole else Fraction(factor).limit_denominator(MAX_PERIOD)
    rational = abs(fraction - Fraction(factor)) * math.ceil(pixels / factor) <= EDGE_TOLERANCE
    period = (fraction.numerator, fraction.denominator) if whole or rational else None
    cells = pixels / fraction if period else pixels / factor
    if abs(cells - round(cells)) * factor <= EDGE_TOLERANCE:
        cells = round(cells)
    count = math.floor(cells) if edge == "trim" else math.ceil(cells)
    return CoarseAxis(pixels, factor, period, count)


def _exact(axis: CoarseAxis) -> float:
    return float(Fraction(*axis.period)) if axis.period else axis.factor


def _size(axis: CoarseAxis) -> str:
    return f"{_exact(axis):g}"


def _with_resolution(coarse: Grid, rows: CoarseAxis, columns: CoarseAxis, resolution: float) -> Grid:
    """Return the coarse grid with exactly the resolution in its transform, unless it is a whole multiple of pixels."""
    t = coarse.transform
    width = t.a if columns.is_whole else math.copysign(resolution, t.a)
    height = t.e if rows.is_whole else math.copysign(resolution, t.e)
    return replace(coarse, transform=Affine(width, t.b, t.c, t.d, height, t.f))


def _check_exact(grid: Grid, rows: CoarseAxis, columns: CoarseAxis) -> None:
    if all(abs(axis.count * _exact(axis) - axis.pixels) <= EDGE_TOLERANCE for axis in (rows, columns)):
        return
    common = math.gcd(grid.width, grid.height)
    divisors = [str(number) for number in range(2, common + 1) if common % number == 0]
    which = Text("Factors that divide both: {}", ", ".join(divisors)) if divisors else Text("No factor divides both")
    raise RasterDaskError(
        "{} × {} pixels do not divide into windows of {} × {}. {}. Or choose edge partial or trim.",
        grid.width,
        grid.height,
        _size(columns),
        _size(rows),
        which,
    )
