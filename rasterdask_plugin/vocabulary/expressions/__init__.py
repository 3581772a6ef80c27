"""Arithmetic on bands as text: read into a tree of known nodes, never run by Python. Standard library only."""
