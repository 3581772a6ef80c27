"""The cases of the benchmark, each of them declared once."""

from __future__ import annotations

from .grids import CASES as GRIDS
from .indices import CASES as INDICES
from .products import CASES as PRODUCTS

CASES = {case.name: case for case in (*INDICES, *GRIDS, *PRODUCTS)}
