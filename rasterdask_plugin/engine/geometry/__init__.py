"""Where each pixel of one raster lies in another: decided from metadata, exact, the same for every window."""

from .axis_aligned import AxisAligned
from .coordinate_grid import CoordinateGrid, IrregularPixels, Nodes
from .metadata import Georeferencing, read_georeferencing
from .moving_window import moving_window
from .plan import MODES, Mapping, plan_mapping
from .spacing import ERROR_BOUND
from .terrain_grid import TerrainGrid

__all__ = [
    "ERROR_BOUND",
    "MODES",
    "AxisAligned",
    "CoordinateGrid",
    "Georeferencing",
    "IrregularPixels",
    "Mapping",
    "Nodes",
    "TerrainGrid",
    "moving_window",
    "plan_mapping",
    "read_georeferencing",
]
