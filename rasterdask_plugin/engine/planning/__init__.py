"""Decides before a pixel is read: the memory budget, the chunks, and the coarse grid of a downscaling."""
