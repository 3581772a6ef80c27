"""The errors that the engine raises on purpose."""

from __future__ import annotations

from ..vocabulary.text import Text


class RasterDaskError(ValueError):
    """The request cannot be carried out. The message says what is wrong with which file or value, and what to do."""

    def __init__(self, template: str, *arguments: object):
        """Take a text for the user, or its template and arguments (vocabulary/text.py)."""
        super().__init__(Text(template, *arguments))


class Cancelled(Exception):  # noqa: N818 - it is no error: somebody asked for it
    """The run was cancelled. Nothing is left except what the message names."""
