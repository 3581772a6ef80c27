"""Where each pixel of one raster lies in another: decided from metadata, exact, the same for every window."""

from .axis_aligned import AxisAligned
from .coordinate_grid import CoordinateGrid, IrregularPixels, Nodes
from .coverage import covers
from .metadata import Georeferencing, read_georeferencing
from .plan import MODES, Mapping, plan_mapping
from .source_window import source_window
from .spacing import ERROR_BOUND
from .terrain.terrain_grid import TerrainGrid

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
    "covers",
    "plan_mapping",
    "read_georeferencing",
    "source_window",
]
