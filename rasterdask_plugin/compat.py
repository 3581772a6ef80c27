"""What differs between the versions of QGIS, from 3.22 to 4."""

from __future__ import annotations

from qgis.core import Qgis

# Newer versions have the widget in C++ and name it; older ones want the class of the GDAL provider's.
_NAMED_WIDGETS = 34000


def creation_options_widget() -> dict:
    """Return the metadata that gives a string parameter QGIS's editor of GDAL creation options."""
    if Qgis.versionInt() >= _NAMED_WIDGETS:
        return {"widget_wrapper": {"widget_type": "rasteroptions"}}
    return {"widget_wrapper": {"class": "processing.algs.gdal.ui.RasterOptionsWidget.RasterOptionsWidgetWrapper"}}
