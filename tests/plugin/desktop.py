"""A stand-in for QGIS's window: real widgets, and only what the plugin uses of them."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.gui import QgsBrowserGuiModel, QgsMapCanvas, QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMainWindow, QMenu, QPushButton


class FakeInterface(QObject):
    """What QGIS gives a plugin as `iface`."""

    currentLayerChanged = pyqtSignal(QgsMapLayer)

    def __init__(self):
        super().__init__()
        self.window = QMainWindow()
        self.raster_menu = QMenu("Raster", self.window)
        self.canvas = QgsMapCanvas(self.window)
        self.browser = QgsBrowserGuiModel(self.window)
        self.bar = QgsMessageBar(self.window)
        self.layer = None
        self.zoomed = 0
        self.options_page = ""

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def browserModel(self):
        return self.browser

    def rasterMenu(self):
        return self.raster_menu

    def messageBar(self):
        return self.bar

    def activeLayer(self):
        return self.layer

    def setActiveLayer(self, layer):
        self.layer = layer
        self.currentLayerChanged.emit(layer)

    def zoomToActiveLayer(self):
        self.zoomed += 1

    def showOptionsDialog(self, parent, page):
        self.options_page = page

    def messages(self) -> list[QgsMessageBarItem]:
        return list(self.bar.items())

    def button(self, label: str) -> QPushButton:
        """Return the button of a message."""
        found = [one for item in self.messages() for one in item.findChildren(QPushButton) if one.text() == label]
        assert found, [item.text() for item in self.messages()]
        return found[0]

    def submenu(self) -> QMenu:
        return self.raster_menu.actions()[0].menu()
