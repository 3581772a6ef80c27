"""The formats and compressions of outputs, by name: whoever reads a job need not import what writes them."""

from __future__ import annotations

GEOTIFF, COG = "GeoTIFF", "COG"
FORMATS = (GEOTIFF, COG)
COMPRESSIONS = ("deflate", "zstd", "lzw", "lerc", "none")
