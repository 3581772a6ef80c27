"""The errors that the engine raises on purpose."""

from __future__ import annotations


class RasterDaskError(ValueError):
    """What was asked cannot be done; the message says what is wrong with which file or value, and what to do."""


class Cancelled(Exception):  # noqa: N818 - not a fault: somebody asked for it
    """The run was cancelled; nothing was left behind but what the message says."""
