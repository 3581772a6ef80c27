"""Plain functions from arrays to arrays: no dask, no xarray, no files."""
