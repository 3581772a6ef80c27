"""Backends that need distributed: worker processes of this machine, and dask clusters."""
