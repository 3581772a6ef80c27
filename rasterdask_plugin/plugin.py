"""The plugin: it adds the Processing provider, in the desktop and in qgis_process, and a menu in the desktop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .engine_process.run import start_in_advance
from .provider import RasterDaskProvider
from .settings import PROVIDER_ID
from .translation import install_translator

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .gui.desktop import Desktop


class RasterDaskPlugin:
    """What QGIS loads. `iface` is None in qgis_process."""

    def __init__(self, iface: QgisInterface | None):
        self.iface = iface
        self.provider: RasterDaskProvider | None = None
        self.desktop: Desktop | None = None
        self.translator: QTranslator | None = None

    def initProcessing(self) -> None:
        """Register the provider; qgis_process calls only this."""
        if self.provider is None:
            if _is_told_to_run():
                # The engine imports its packages while QGIS reads its own.
                start_in_advance()
            # Algorithms take their texts when they are made.
            self.translator = install_translator()
            self.provider = RasterDaskProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)
            self.provider.refreshAlgorithms()

    def initGui(self) -> None:
        """Register the provider and add the menu; the desktop calls only this."""
        self.initProcessing()
        if self.iface is not None and self.desktop is None:
            # qgis_process has no widgets.
            from .gui.desktop import Desktop

            self.desktop = Desktop(self.iface, self.provider)

    def unload(self) -> None:
        """Take back all that was added, after what runs has been cancelled."""
        if self.desktop is not None:
            self.desktop.remove()
            self.desktop = None
        if self.provider is not None:
            from .unloading import end_all_runs

            end_all_runs(self.provider)
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None


def _is_told_to_run() -> bool:
    """Return whether this is `qgis_process run rasterdask:…`."""
    arguments = QCoreApplication.arguments()
    is_ours = any(argument.startswith(f"{PROVIDER_ID}:") for argument in arguments)
    return QgsApplication.platform() == "qgis_process" and "run" in arguments and is_ours
