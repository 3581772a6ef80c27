"""Models that come with the plugin, as examples of what its algorithms do together."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ..resource_files import help_page, resource_file
from ..translation import tr

GROUP = "Sample models"  # as the files name it
PAGE = "models.md"


class SampleModel(QgsProcessingModelAlgorithm):
    """A model of `resources/models`, which scripts/write-models makes. The name of its file is in its id."""

    def __init__(self, path: Path):
        super().__init__()
        self._path = path
        self.fromFile(str(path))

    def name(self) -> str:
        """Return what stands after the colon in the id."""
        return self._path.stem

    def displayName(self) -> str:
        """Return the name in the Toolbox."""
        return title(self.name())

    def group(self) -> str:
        """Return the name of the group in the Toolbox."""
        return tr("Sample models")

    def groupId(self) -> str:
        """Return the group's id."""
        return "models"

    def shortHelpString(self) -> str:
        """Return what the model does."""
        return _help(self.name())

    def helpUrl(self) -> str:
        """Return the address of the page that comes with the plugin."""
        return QUrl.fromLocalFile(str(help_page(PAGE))).toString()

    def icon(self) -> QIcon:
        """Return the icon of models."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Return the path of the plugin's icon."""
        return str(resource_file("icon.svg"))

    def createInstance(self) -> SampleModel:
        """Return the same model anew."""
        return SampleModel(self._path)


def sample_models() -> list[SampleModel]:
    """Return the models. Their steps must be known to QGIS already, or they have no outputs."""
    return [SampleModel(path) for path in sorted(resource_file("models").glob("*.model3"))]


def title(name: str) -> str:
    """Return what people call the model of that name."""
    return {
        "ndvi100m": tr("NDVI at 100 m from a Sentinel-2 pair"),
        "panandms": tr("Panchromatic and multispectral on one grid"),
    }[name]


def _help(name: str) -> str:
    return {
        "ndvi100m": tr(
            "Computes the NDVI of a red and a near infrared band, and takes its mean in pixels of 100 m. Pixels "
            "without data do not count."
        ),
        "panandms": tr(
            "Brings a multispectral raster onto the grid of a panchromatic one, and writes the panchromatic and four "
            "multispectral bands into one file, as pan-sharpening wants them. Both may be Pléiades primary products."
        ),
    }[name]
