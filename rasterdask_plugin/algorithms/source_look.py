"""How the layer of an input looks, for the layer of an output whose numbers mean what the input's do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..vocabulary.names import INTERPOLATIONS, PIXEL_METHODS, VALUE_METHODS
from ..vocabulary.parameter import Operation

# The renderers that QGIS gives a raster for which nobody has set a style.
GREY, COMPOSITE = "singlebandgray", "multibandcolor"
_CLASSES = "paletted"
# The choices with which the output's numbers mean what the input's do, and those with which each is one of them.
_OF_VALUES = {"method": VALUE_METHODS}
_OF_PIXELS = {"method": PIXEL_METHODS, "interpolation": INTERPOLATIONS[:1]}


@dataclass(frozen=True)
class SourceLook:
    """A style, and what of it a raster of some of the bands can have. Plain data: threads may pass it on."""

    style: str  # the symbology
    renderer: str
    is_chosen: bool  # by the user, or of a file with a style; else it is what QGIS shows of any raster
    bands: tuple[int, ...]  # that the output has, in its order; none: all

    @classmethod
    def of(cls, layer: QgsRasterLayer, bands: Sequence[int], project: QgsProject | None) -> SourceLook:
        """Return how a layer looks. A layer of the project looks as the user wants it."""
        is_chosen = project is not None and project.mapLayer(layer.id()) is not None
        if not is_chosen and Path(layer.styleURI()).is_file():
            # Processing opens a file without the style beside it.
            layer = layer.clone()
            is_chosen = layer.loadNamedStyle(layer.styleURI())[1]
        renderer = layer.renderer().type()
        return cls(symbology(layer), renderer, is_chosen or renderer not in (GREY, COMPOSITE), tuple(bands))

    def apply(self, layer: QgsRasterLayer) -> bool:
        """Give a layer the same style, for its own numbers of the bands; False if it has not all that are shown."""
        document = QDomDocument()
        document.setContent(self.style)
        renderer = document.documentElement().elementsByTagName("rasterrenderer").item(0).toElement()
        if not self._renumber(renderer, layer.bandCount()):
            return False
        # What numbers the user has hidden is nodata in the output.
        hidden = document.documentElement().elementsByTagName("noData")
        while hidden.count():
            hidden.item(0).parentNode().removeChild(hidden.item(0))
        return layer.importNamedStyle(document)[0]

    def _renumber(self, renderer: QDomElement, count: int) -> bool:
        attributes = renderer.attributes()
        names = [attributes.item(place).nodeName() for place in range(attributes.count())]
        for name in (name for name in names if name.lower().endswith("band")):
            band = int(renderer.attribute(name))
            if band < 1:
                continue
            own = self._band_of_output(band)
            if own <= count and own:
                renderer.setAttribute(name, own)
            elif name == "alphaBand":
                renderer.setAttribute(name, -1)
            else:
                return False
        return True

    def _band_of_output(self, band: int) -> int:
        if not self.bands:
            return band
        return self.bands.index(band) + 1 if band in self.bands else 0


def symbology(layer: QgsRasterLayer) -> str:
    """Return how a layer looks, as QGIS writes it into a file of a style."""
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), QgsMapLayer.StyleCategory.Symbology)
    return document.toString()


def look_of_source(
    operation: Operation, job: Mapping, layer: QgsRasterLayer, project: QgsProject | None
) -> SourceLook | None:
    """Return how the layer of a job's input looks, if the output can look so."""
    if not operation.keeps_values or not _has(operation, job, _OF_VALUES):
        return None
    look = SourceLook.of(layer, job.get("bands", ()), project)
    # The mean of two classes is none.
    return look if look.renderer != _CLASSES or _has(operation, job, _OF_PIXELS) else None


def _has(operation: Operation, job: Mapping, choices: Mapping[str, tuple[str, ...]]) -> bool:
    chosen = {parameter.name: job.get(parameter.name, parameter.default) for parameter in operation.parameters}
    return all(chosen[name] in accepted for name, accepted in choices.items() if name in chosen)
