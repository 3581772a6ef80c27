"""Slow, obvious references that results are compared with."""
