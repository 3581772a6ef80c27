"""The Processing provider `rasterdask`."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms.bandmath import BandMathAlgorithm
from .algorithms.base import RasterDaskAlgorithm
from .algorithms.sample_models import sample_models
from .algorithms.spectralindex import SpectralIndexAlgorithm
from .engine_process.environment import made_environment
from .engine_process.interpreter import known_problem, missing_at_a_glance
from .resource_files import resource_file
from .settings import PROVIDER_ID, engine_folder, python_setting
from .translation import tr, translated
from .vocabulary.names import ENGINE_PLACE
from .vocabulary.operations import OPERATIONS

# The operations that need more than a declaration.
_CLASSES = {"bandmath": BandMathAlgorithm, "spectralindex": SpectralIndexAlgorithm}


class RasterDaskProvider(QgsProcessingProvider):
    """Fast raster algorithms, run by an engine in a process of its own."""

    def __init__(self):
        super().__init__()
        # What `load` has added to Processing's options.
        self._options: list = []

    def id(self) -> str:
        """Return what stands before the colon in an algorithm's id."""
        return PROVIDER_ID

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
        """Add the settings to Processing's options."""
        from processing.core.ProcessingConfig import ProcessingConfig

        from .options import make_options

        ProcessingConfig.settingIcons[self.name()] = self.icon()
        self._options = make_options(self.name())
        for setting in self._options:
            ProcessingConfig.addSetting(setting)
            setting.read()
        # The plugin loads the algorithms as soon as QGIS knows this provider: without it, models have no steps.
        return True

    def unload(self) -> None:
        """Take the settings out of Processing's options; their values are kept for the next time."""
        from processing.core.ProcessingConfig import ProcessingConfig

        for setting in self._options:
            ProcessingConfig.settings.pop(setting.name, None)
        ProcessingConfig.settingIcons.pop(self.name(), None)

    def loadAlgorithms(self) -> None:
        """Add an algorithm for each operation, and then the models, whose steps these are."""
        for operation in OPERATIONS.values():
            self.addAlgorithm(_CLASSES.get(operation.name, RasterDaskAlgorithm)(operation))
        for model in sample_models():
            self.addAlgorithm(model)

    def warningMessage(self) -> str:
        """Say what seems to be missing. The Toolbox asks this when it draws, so no process is started to find out."""
        problem = known_problem(python_setting(), engine_folder())
        if problem or python_setting() or made_environment(engine_folder()):
            return translated(problem)
        missing = missing_at_a_glance()
        if not missing:
            return ""
        message = tr("QGIS's Python seems to lack the packages {}. Set up the engine in {}.")
        return message.format(", ".join(missing), translated(ENGINE_PLACE))

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Return the endings of GeoTIFF files, and of the VRT over the tiles of a tiled output."""
        return ["tif", "tiff", "vrt"]

    def supportsNonFileBasedOutput(self) -> bool:
        """Return False: every output is a file."""
        return False
