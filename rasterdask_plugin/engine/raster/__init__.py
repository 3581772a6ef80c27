"""Reads what a raster file says of itself: grid, CRS, bands and their roles, categories."""
