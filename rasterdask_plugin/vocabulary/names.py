"""The names that jobs, dialogs and messages use. A saved model stores them: a name that is here once never changes.

QGIS's settings store a format, a compression and an execution by its place in its tuple: add new ones at the end.
"""

from __future__ import annotations

from .text import Text

GEOTIFF, COG = FORMATS = ("GeoTIFF", "COG")

DEFLATE, ZSTD, LZW, LERC, UNCOMPRESSED = COMPRESSIONS = ("deflate", "zstd", "lzw", "lerc", "none")

# The engine decides by the data.
AUTOMATIC = "automatic"

# How a COG's overviews are made: `automatic` is mode for classes and average for everything else.
_, AVERAGE, MODE, NEAREST = OVERVIEW_RESAMPLINGS = (AUTOMATIC, "average", "mode", "nearest")

# What computes blocks.
THREADS, PROCESSES, CLUSTER = EXECUTIONS = ("threads", "processes", "cluster")

# Statistics of the pixels in a window.
METHODS = (
    "mean",
    "median",
    "min",
    "max",
    "mode",
    "sum",
    "stddev",
    "variance",
    "range",
    "count",
    "q1",
    "q3",
    "rms",
)
# Those that give one of the pixels, and all whose numbers mean what those of the pixels do.
PIXEL_METHODS = ("median", "min", "max", "mode", "q1", "q3")
VALUE_METHODS = ("mean", *PIXEL_METHODS)

# Pixels along each side of a window where neither a factor nor a resolution is given.
DEFAULT_FACTOR = 2

# What happens to windows that the right or the bottom edge of the raster cuts.
PARTIAL, TRIM, EXACT = EDGES = ("partial", "trim", "exact")

INTERPOLATIONS = ("nearest", "bilinear", "bicubic", "lanczos", "average")

# How the moving raster is brought onto the reference's grid.
AUTO, BY_GEOREFERENCE, PLEIADES = MODES = ("auto", "default", "phr")

# Whose grid the output of several rasters has.
FIRST_GRID, FINEST_GRID, COARSEST_GRID, REFERENCE_GRID = GRIDS = ("first", "finest", "coarsest", "reference")

# What happens if two bands have different grids.
ALIGN_ERROR, ALIGN_TO_RED = ALIGNMENTS = ("error", "red")

# Whose grid the bands of an index come onto.
INDEX_GRIDS = (ALIGN_ERROR, FIRST_GRID, FINEST_GRID, COARSEST_GRID)

# How digital numbers become reflectance.
NO_REFLECTANCE, SENTINEL2_L2A, LANDSAT_C2_L2, _ = REFLECTANCES = (
    "none",
    "sentinel-2 l2a",
    "landsat c2 l2",
    AUTOMATIC,
)
FILE_METADATA = "file metadata"  # what `automatic` was called; saved models have it

# Which pixels a quality layer leaves: each choice adds to the one before it.
CLEAR_LAND_AND_WATER, WITH_SHADOWS, WITH_SNOW, EVERYTHING = CLEARNESS = (
    "land and water",
    "with shadows",
    "with shadows and snow",
    "everything",
)

# Types of pixels that can be read, and those that an output may be asked for in.
PIXEL_TYPES = ("uint8", "int8", "int16", "uint16", "int32", "uint32", "float32", "float64")
OUTPUT_TYPES = ("uint8", "int16", "uint16", "int32", "uint32", "float32", "float64")
INDEX_TYPES = ("float32", "int16")

# Instead of a type: the operation's own default, and the type of the moving raster.
DEFAULT_TYPE = "default"
SAME_TYPE = "same"

# Rows and columns of a tile in a file.
TILE_SIZES = (128, 256, 512)

# Where the user finds the plugin's settings.
SETTING_PLACE = Text("Settings > Options > Processing > Providers > RasterDask")
# Where the user sets up the engine.
ENGINE_PLACE = Text("Raster > RasterDask > Engine…")
