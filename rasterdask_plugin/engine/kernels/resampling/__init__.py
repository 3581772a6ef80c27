"""Kernels that interpolate a raster at the pixels of another grid."""
