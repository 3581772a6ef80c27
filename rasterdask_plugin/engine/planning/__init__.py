"""What is decided before a pixel is read: memory budget, chunks, the coarse grid of a downscaling."""
