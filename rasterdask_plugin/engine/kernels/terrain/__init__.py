"""Kernels for heights of the ground and lines of sight."""
