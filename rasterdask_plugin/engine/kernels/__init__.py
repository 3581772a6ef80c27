"""Plain functions on arrays: the arithmetic of the engine, without dask, xarray or files."""
