"""The formats and compressions of outputs, by name: whoever reads a job need not import what writes them."""

from __future__ import annotations

GEOTIFF, COG = "GeoTIFF", "COG"
FORMATS = (GEOTIFF, COG)
COMPRESSIONS = ("deflate", "zstd", "lzw", "lerc", "none")
# How a COG's overviews are made; the first is mode for classes and average for everything else.
AUTOMATIC, AVERAGE, MODE, NEAREST = "automatic", "average", "mode", "nearest"
OVERVIEW_RESAMPLINGS = (AUTOMATIC, AVERAGE, MODE, NEAREST)
