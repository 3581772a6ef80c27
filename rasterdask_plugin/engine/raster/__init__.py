"""What a file says of itself: grid, CRS, bands and their roles, categories."""
