"""Planned rasters as files: GeoTIFF and COG, overviews, statistics, sizes, atomic replacement."""
