"""RasterDask: fast, exact raster algorithms in QGIS. The engine alone needs no QGIS: `rasterdask_plugin.engine`."""

from __future__ import annotations


def classFactory(iface):
    """Return the plugin; QGIS calls this, with no interface in qgis_process."""
    from .plugin import RasterDaskPlugin

    return RasterDaskPlugin(iface)
