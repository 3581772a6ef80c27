"""Operations on lazy rasters: they take and return georeferenced DataArrays and combine them block by block."""
