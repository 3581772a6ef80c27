"""Odd files, of every kind that users are known to have."""

from .build import build
from .odd_file import OddFile

__all__ = ["OddFile", "build"]
