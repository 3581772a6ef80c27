"""Rewriting a raster as a compressed, tiled file."""

from __future__ import annotations

from .names import COG, DEFAULT_TYPE, TILE_SIZES
from .parameter import BOOLEAN, CHOICE, NUMBER, Operation, Parameter
from .several import any_raster, bands_of, output_type
from .shared import SHARED

OPERATION = Operation(
    "optimise",
    "Optimise raster (COG)",
    "files",
    "Writes any raster as a small, tiled file with overviews that is fast to pan and zoom.",
    (
        "Writes any raster that GDAL reads as a cloud-optimised GeoTIFF: in tiles, compressed, with overviews and "
        "statistics. Grid, bands, colours, names, scales, RPCs, ground control points and metadata stay.",
        "With an output type, numbers are rounded and clamped to it. With a scale or an offset, the file keeps (value "
        "− offset) / scale and says so, and QGIS shows the values again: Int16 with a scale of 0.0001 stores NDVI in "
        "half the space of Float32, to four digits.",
        "A raster that already has all that is asked for is copied as it is, which is fast and loses nothing, unless "
        "FORCE is set.",
    ),
    "cog,cloud optimized,geotiff,compress,convert,translate,overviews,pyramids,tiles,gdal_translate,gdaladdo",
    (
        any_raster("input", "Raster"),
        bands_of("input", "all bands"),
        output_type(
            DEFAULT_TYPE,
            "default",
            "Same as the input",
            "Integers are rounded, halves away from zero, and clamped to the type's range.",
        ),
        Parameter(
            "scale",
            NUMBER,
            "Scale",
            "Value = scale × number in the file + offset. Without scale and offset, the numbers stay as they are.",
            otherwise="1, if there is an offset",
        ),
        Parameter("offset", NUMBER, "Offset", "See the scale.", otherwise="0, if there is a scale"),
        Parameter(
            "output_nodata",
            NUMBER,
            "Nodata",
            "The number in the file that stands for no data. Pixels that are nodata in the input become this number.",
            otherwise="that of the input, if the type holds it",
            qgis_name="NODATA",
        ),
        Parameter(
            "block_size",
            CHOICE,
            "Tile size",
            "Rows and columns of a tile.",
            otherwise="512",
            unset=512,
            choices=TILE_SIZES,
            unit="pixels",
            advanced=True,
        ),
        Parameter(
            "force",
            BOOLEAN,
            "Write even if nothing changes",
            "Write the raster anew even if it has the format, compression, tiles and overviews already.",
            False,
            advanced=True,
        ),
    ),
    SHARED,
    output_label="Optimised",
    named_after="input",
    page="optimise.md",
    keeps_values=True,
    defaults={"format": COG},
)
