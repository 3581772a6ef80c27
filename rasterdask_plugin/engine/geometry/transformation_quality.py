"""How accurate PROJ's transformation between two CRSs is, and which missing grid would make it better."""

from __future__ import annotations

import math
import warnings

import pyproj
from pyproj.aoi import AreaOfInterest
from pyproj.exceptions import ProjError
from pyproj.transformer import TransformerGroup

Extent = tuple[float, float, float, float]
"""west, south, east, north in degrees of WGS 84"""


def missing_grid(source: pyproj.CRS, target: pyproj.CRS, extent: Extent | None) -> str | None:
    """Return a warning if the best transformation in an extent needs a grid that PROJ does not find, else None.

    The warning names the grid, says how to get it, and gives the accuracy of the transformation that is used instead.
    """
    area = None
    if extent is not None and all(map(math.isfinite, extent)) and extent[2] - extent[0] < 180:
        area = AreaOfInterest(*extent)
    with warnings.catch_warnings():
        # pyproj warns of the same in words for programmers.
        warnings.simplefilter("ignore")
        try:
            group = TransformerGroup(source, target, always_xy=True, area_of_interest=area)
        except ProjError:
            return None
    if group.best_available or not group.transformers or not group.unavailable_operations:
        return None
    best, used = group.unavailable_operations[0], group.transformers[0]
    grids = ", ".join(grid.short_name for grid in best.grids if not grid.available)
    return (
        f"The best transformation from {source.name} to {target.name}, {_accuracy(best.accuracy)}, needs "
        f"{grids}, which PROJ does not find. Another one is used instead, {_accuracy(used.accuracy)}. "
        "Install the grid (projsync, or the package proj-data), or set PROJ_NETWORK=ON to have PROJ fetch it."
    )


def _accuracy(metres: float) -> str:
    return f"accurate to {metres:g} m" if metres >= 0 else "of unknown accuracy"
