"""Operations on lazy rasters: they take and return rasters, and combine them block by block.

Of a notebook they take DataArrays, and return one (`raster.data_arrays`).
"""
