"""The table of spectral indices: formulas of bands by their roles, one file for each kind. Standard library only."""
