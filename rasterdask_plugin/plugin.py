"""The plugin: it adds the Processing provider, in the desktop and in qgis_process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from .provider import RasterDaskProvider

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class RasterDaskPlugin:
    """What QGIS loads. `iface` is None in qgis_process."""

    def __init__(self, iface: QgisInterface | None):
        self.iface = iface
        self.provider: RasterDaskProvider | None = None

    def initProcessing(self) -> None:
        """Register the provider; qgis_process calls only this."""
        if self.provider is None:
            self.provider = RasterDaskProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Register the provider; the desktop calls only this."""
        self.initProcessing()

    def unload(self) -> None:
        """Remove the provider, and with it its setting."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
