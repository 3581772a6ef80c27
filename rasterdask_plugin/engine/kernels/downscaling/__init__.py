"""Kernels that make a raster coarser: a statistic of the pixels in each cell of a coarser grid."""

from __future__ import annotations

import importlib

_PUBLIC = {
    "default_dtype": "methods",
    "reduce_cells": "reduction",
    "reduce_windows": "reduction",
}
__all__ = list(_PUBLIC)


def __getattr__(name: str):
    # Imported on demand: numba takes a second to load, and some callers only need the names of the statistics.
    if name not in _PUBLIC:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_PUBLIC[name]}"), name)
