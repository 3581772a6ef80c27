"""Computes blocks of expressions, and scales them. The graphs of `bandmath` and `spectral_index` call this anywhere."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..kernels.expressions.program import Program, run_program
from ..kernels.numbers.output_values import OutputValues


def compute_block(*blocks: np.ndarray, program: Program, written: OutputValues) -> np.ndarray:
    """Return the values of a program for blocks of shape (1, rows, columns): (expressions, rows, columns)."""
    return run_program(program, [block[0] for block in blocks], written)


def scale_block(block: np.ndarray, *, factors: Sequence[int], written: OutputValues) -> np.ndarray:
    """Return floats of shape (bands, rows, columns), each band times its factor, as `written` has them."""
    out = np.empty(block.shape, written.dtype)
    values = block * np.asarray(factors, block.dtype)[:, None, None]
    written.convert(values, out, ~np.isfinite(values))
    return out
