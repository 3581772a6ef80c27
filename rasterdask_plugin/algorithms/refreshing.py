"""Layers of the project that show a file which a run has written anew."""

from __future__ import annotations

import os

from qgis.core import QgsProject, QgsRasterLayer
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
    """Read the file of a layer again: its pixels, its extent, and the contrast where that comes from the pixels."""
    layer.reload()
    if layer.dataProvider().extent() != layer.extent():
        # Of a grid that has changed, reloading tells the layer nothing. The style stays.
        layer.setDataSource(layer.source(), layer.name(), layer.providerType())
    if layer.isValid():
        contrast.renew(layer)
        layer.triggerRepaint()


def _shows(layer: QgsRasterLayer, path: str) -> bool:
    return _one_name(layer.source().split("|")[0]) == _one_name(path)


def _one_name(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))


_REFRESHER = _Refresher()
