"""All compiled kernels; importing this module raises ImportError where numba cannot be used."""

from __future__ import annotations

from .order_statistics import extremes, mode, quantile
from .sums import squared_deviations, weighted_sums, whole_sums

__all__ = ["extremes", "mode", "quantile", "squared_deviations", "weighted_sums", "whole_sums"]
