"""Says where each pixel of one raster lies in another. Metadata decide it, so it is the same in every window."""

from .axis_aligned import AxisAligned
from .coordinate_grid import CoordinateGrid
from .coordinates import Coordinates, Placement
from .metadata import Georeferencing, read_georeferencing
from .plan import Mapping, plan_mapping
from .source_window import source_window
from .spacing import ERROR_BOUND
from .terrain.terrain_grid import TerrainGrid

__all__ = [
    "ERROR_BOUND",
    "AxisAligned",
    "CoordinateGrid",
    "Coordinates",
    "Georeferencing",
    "Mapping",
    "Placement",
    "TerrainGrid",
    "plan_mapping",
    "read_georeferencing",
    "source_window",
]
