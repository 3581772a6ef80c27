"""Kernels: plain functions, arrays in, arrays out; no dask, no xarray, no I/O."""
