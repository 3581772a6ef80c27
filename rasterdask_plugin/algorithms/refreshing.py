"""Layers of the project that show a file which a run has written anew."""

from __future__ import annotations

import os

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRasterRange
from qgis.PyQt.QtCore import QObject, pyqtSignal

from . import contrast


class _Refresher(QObject):
    """Hears in QGIS's main thread, where it was made and where layers may be touched, what has been written."""

    written = pyqtSignal(str)

    def __init__(self):
        super().__init__()
        self.written.connect(self._refresh)

    def _refresh(self, path: str) -> None:
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal" and _shows(layer, path):
                refresh(layer)


def announce_written(path: str) -> None:
    """Have layers of the project that show a file show what it has now. Safe in any thread."""
    _REFRESHER.written.emit(path)


def refresh(layer: QgsRasterLayer) -> None:
    """Open the file of a layer again: it may have other pixels, another grid, other statistics.

    The style stays, with a contrast of the new pixels where it was of the old, and what the user has set on the layer.
    """
    crs, hidden = _set_by_user(layer) if layer.isValid() else (None, [])
    # Reloading would show the new pixels, but keeps the old extent and statistics.
    layer.setDataSource(layer.source(), layer.name(), layer.providerType())
    if not layer.isValid():
        return
    if crs is not None:
        layer.setCrs(crs)
    provider = layer.dataProvider()
    for band, (values, uses_own) in enumerate(hidden[: layer.bandCount()], 1):
        provider.setUserNoDataValue(band, values)
        provider.setUseSourceNoDataValue(band, uses_own)
    contrast.renew(layer)
    layer.triggerRepaint()


def _set_by_user(
    layer: QgsRasterLayer,
) -> tuple[QgsCoordinateReferenceSystem | None, list[tuple[list[QgsRasterRange], bool]]]:
    """Return the CRS, if it is not the file's, and the nodata of each band."""
    provider = layer.dataProvider()
    bands = range(1, layer.bandCount() + 1)
    hidden = [(provider.userNoDataValues(band), provider.useSourceNoDataValue(band)) for band in bands]
    return (layer.crs() if layer.crs() != provider.crs() else None), hidden


def _shows(layer: QgsRasterLayer, path: str) -> bool:
    return _one_name(layer.source().split("|")[0]) == _one_name(path)


def _one_name(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))


_REFRESHER = _Refresher()
