"""What differs between the versions of QGIS, from 3.22 to 4."""

from __future__ import annotations

import html
import re

from qgis.core import Qgis, QgsProcessingFeedback, QgsRasterBandStats

# Newer versions have the widget in C++ and name it; older ones want the class of the GDAL provider's.
_NAMED_WIDGETS = 34000
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")


def creation_options_widget() -> dict:
    """Return the metadata that gives a string parameter QGIS's editor of GDAL creation options."""
    if Qgis.versionInt() >= _NAMED_WIDGETS:
        return {"widget_wrapper": {"widget_type": "rasteroptions"}}
    return {"widget_wrapper": {"class": "processing.algs.gdal.ui.RasterOptionsWidget.RasterOptionsWidgetWrapper"}}


def push_with_links(feedback: QgsProcessingFeedback, text: str) -> None:
    """Show a line of the log; where QGIS can (from 3.36 on), its web addresses may be clicked."""
    if _ADDRESS.search(text) and hasattr(feedback, "pushFormattedMessage"):
        linked = _ADDRESS.sub(r'<a href="\g<0>">\g<0></a>', html.escape(text, quote=False))
        feedback.pushFormattedMessage(linked, text)
    else:
        feedback.pushInfo(text)


def mean_statistic() -> object:
    """Return what asks a raster for the mean of a band."""
    return Qgis.RasterBandStatistic.Mean if hasattr(Qgis, "RasterBandStatistic") else QgsRasterBandStats.Stats.Mean
