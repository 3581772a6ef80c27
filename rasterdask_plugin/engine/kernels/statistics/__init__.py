"""Kernels that sum up the pixels of a block for its statistics."""
