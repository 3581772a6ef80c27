"""Kernels that turn numbers of one type into another: rounding, clamping, nodata."""
