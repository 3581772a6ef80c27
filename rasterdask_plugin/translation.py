"""Translates what the plugin says."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Return `text` in the user's language. Texts of the vocabulary go through here as well."""
    return QCoreApplication.translate("RasterDask", text)
