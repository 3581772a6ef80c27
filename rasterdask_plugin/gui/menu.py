"""The menu Raster > RasterDask."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProcessingProvider, QgsRasterLayer
from qgis.PyQt.QtWidgets import QMenu

from ..translation import tr

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class RasterDaskMenu:
    """The plugin's menu: its algorithms, NDVI of the active layer at once, the engine, the settings, the help."""

    def __init__(
        self,
        iface: QgisInterface,
        provider: QgsProcessingProvider,
        open_algorithm: Callable[[str], None],
        run_ndvi: Callable[[QgsRasterLayer], None],
        open_engine: Callable[[], None],
        open_settings: Callable[[], None],
        open_help: Callable[[], None],
    ):
        self._iface = iface
        self._run_ndvi = run_ndvi
        self._menu = QMenu("RasterDask", iface.mainWindow())
        self._menu.setIcon(provider.icon())
        for algorithm in sorted(provider.algorithms(), key=lambda algorithm: algorithm.displayName().lower()):
            action = self._menu.addAction(algorithm.icon(), algorithm.displayName() + "…")
            action.setData(algorithm.id())
        self._menu.triggered.connect(lambda action: open_algorithm(action.data()) if action.data() else None)
        self._menu.addSeparator()
        self._ndvi = self._menu.addAction(tr("NDVI of the active layer"))
        self._ndvi.triggered.connect(lambda *_: self._run_ndvi(self._iface.activeLayer()))
        self._menu.addSeparator()
        self._menu.addAction(tr("Engine…")).triggered.connect(lambda *_: open_engine())
        self._menu.addAction(tr("Settings…")).triggered.connect(lambda *_: open_settings())
        self._menu.addAction(tr("Help")).triggered.connect(lambda *_: open_help())
        iface.rasterMenu().addMenu(self._menu)
        iface.currentLayerChanged.connect(self._enable)
        # A project's bands may be known only later: what is active is asked again when the menu opens.
        self._menu.aboutToShow.connect(lambda: self._enable(self._iface.activeLayer()))
        self._enable(iface.activeLayer())

    def remove(self) -> None:
        """Take the menu out of QGIS's."""
        self._iface.currentLayerChanged.disconnect(self._enable)
        self._iface.rasterMenu().removeAction(self._menu.menuAction())
        self._menu.deleteLater()

    def _enable(self, layer: QgsMapLayer | None) -> None:
        """NDVI needs two bands of a file that GDAL reads."""
        suits = isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal" and layer.bandCount() > 1
        self._ndvi.setEnabled(suits)
        self._ndvi.setToolTip("" if suits else tr("Select a raster layer with a red and a near infrared band."))
