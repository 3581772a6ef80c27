"""How accurate PROJ's transformation between two CRSs is, and which missing grid would make it better."""

from __future__ import annotations

import math
import warnings

import pyproj
from pyproj.aoi import AreaOfInterest
from pyproj.exceptions import ProjError
from pyproj.transformer import TransformerGroup

from ...vocabulary.text import Text

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
    return Text(
        "The best transformation from {} to {}, {}, needs "
        "{}, which PROJ does not find. Another one is used instead, {}. "
        "Install the grid (projsync, or the package proj-data), or set PROJ_NETWORK=ON to have PROJ fetch it.",
        source.name,
        target.name,
        _accuracy(best.accuracy),
        grids,
        _accuracy(used.accuracy),
    )


def _accuracy(metres: float) -> str:
    return Text("accurate to {:g} m", metres) if metres >= 0 else Text("of unknown accuracy")
