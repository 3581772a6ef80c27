"""Kernels that tell which pixels lie in polygons."""
