"""The Processing provider `rasterdask`."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .algorithms.downscale import DownscaleAlgorithm
from .algorithms.meanndvi import MeanNdviAlgorithm
from .algorithms.ndvi import NdviAlgorithm
from .algorithms.optimise import OptimiseAlgorithm
from .algorithms.superimpose import SuperimposeAlgorithm
from .interpreter import missing_at_a_glance
from .resource_files import resource_file
from .settings import PYTHON_SETTING, python_setting

ALGORITHMS = (NdviAlgorithm, MeanNdviAlgorithm, DownscaleAlgorithm, SuperimposeAlgorithm, OptimiseAlgorithm)


class RasterDaskProvider(QgsProcessingProvider):
    """Fast raster algorithms, run by an engine in a process of its own."""

    def id(self) -> str:
        """Return what stands before the colon in an algorithm's id."""
        return "rasterdask"

    def name(self) -> str:
        """Return the short name."""
        return "RasterDask"

    def longName(self) -> str:
        """Return the name that the Toolbox shows."""
        return "RasterDask"

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Return the path of the plugin's icon."""
        return str(resource_file("icon.svg"))

    def load(self) -> bool:
        """Add the setting of the interpreter to Processing's options, and the algorithms."""
        from processing.core.ProcessingConfig import ProcessingConfig, Setting

        ProcessingConfig.settingIcons[self.name()] = self.icon()
        setting = Setting(
            self.name(),
            PYTHON_SETTING,
            QCoreApplication.translate("RasterDask", "Python interpreter that runs the engine"),
            "",
            valuetype=Setting.FILE,
            placeholder=QCoreApplication.translate("RasterDask", "QGIS's own Python"),
        )
        ProcessingConfig.addSetting(setting)
        setting.read()
        return super().load()

    def unload(self) -> None:
        """Take the setting out of Processing's options; its value is kept for the next time."""
        from processing.core.ProcessingConfig import ProcessingConfig

        ProcessingConfig.settings.pop(PYTHON_SETTING, None)
        ProcessingConfig.settingIcons.pop(self.name(), None)

    def loadAlgorithms(self) -> None:
        """Add every algorithm."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def warningMessage(self) -> str:
        """Say what seems to be missing. The Toolbox asks this when it draws, so no process is started to find out."""
        chosen = python_setting()
        if chosen:
            if Path(chosen).exists():
                return ""
            message = QCoreApplication.translate("RasterDask", "The chosen Python interpreter {} does not exist.")
            return message.format(chosen)
        missing = missing_at_a_glance()
        if not missing:
            return ""
        message = QCoreApplication.translate("RasterDask", "QGIS's Python seems to lack the packages {}.")
        return message.format(", ".join(missing))

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Return the endings of GeoTIFF files, the only format that is written."""
        return ["tif", "tiff"]

    def supportsNonFileBasedOutput(self) -> bool:
        """Return False: every output is a file."""
        return False
