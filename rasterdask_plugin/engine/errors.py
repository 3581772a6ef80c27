"""The errors that the engine raises on purpose."""

from __future__ import annotations


class RasterDaskError(ValueError):
    """The request cannot be carried out. The message says what is wrong with which file or value, and what to do."""


class Cancelled(Exception):  # noqa: N818 - it is no error: somebody asked for it
    """The run was cancelled. Nothing is left except what the message names."""
