"""Kernels of spectral indices."""
