"""Kernels for the statistics of a file: count, least, greatest, sum and squares of the pixels of each tile."""
