"""Converts blocks of a raster's bands to another type. The graph of `optimise` calls this, here or on a worker."""

from __future__ import annotations

import numpy as np

from ..kernels.numbers.conversion import convert


def convert_block(
    block: np.ndarray,
    *,
    steps: tuple[tuple[float, float], ...],
    first_bands: tuple[int, ...],
    block_id: tuple[int, int, int] | None = None,
    **options,
) -> np.ndarray:
    """Convert the block `block_id` of a raster.

    `steps` are those of all bands, see `kernels.numbers.conversion`. `first_bands` are the bands, counted from 0, with
    which the chunks of bands begin.
    """
    first = first_bands[block_id[0]]
    return convert(block, steps=steps[first : first + len(block)], **options)
