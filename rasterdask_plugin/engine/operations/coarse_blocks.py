"""Reduces blocks of pixels to blocks of cells. The graph of `downscale` calls this, here or on a worker."""

from __future__ import annotations

import numpy as np

from ..planning.coarse_grid import CoarseAxis, CoarseBlock


def reduce_block_windows(
    block: np.ndarray, *, factor: tuple[int, int], method: str, out_dtype: np.dtype, **options
) -> np.ndarray:
    """Reduce a block of whole windows of `factor` rows and columns; see `kernels.downscaling.reduce_windows`."""
    from ..kernels.downscaling import reduce_windows

    return reduce_windows(block, factor, method, dtype=out_dtype, **options)


def reduce_block_cells(
    block: np.ndarray,
    *,
    rows: tuple[CoarseAxis, list[CoarseBlock]],
    columns: tuple[CoarseAxis, list[CoarseBlock]],
    method: str,
    out_dtype: np.dtype,
    block_id: tuple[int, int, int] | None = None,
    **options,
) -> np.ndarray:
    """Reduce the block `block_id` to its cells, whose edges may lie inside pixels; see
    `kernels.downscaling.reduce_cells`."""
    from ..kernels.downscaling import reduce_cells

    edges = []
    for (axis, blocks), number in ((rows, block_id[1]), (columns, block_id[2])):
        place = blocks[number]
        edges.append(axis.edges(place.first, place.last) - place.start)
    return reduce_cells(block, *edges, method, dtype=out_dtype, **options)
