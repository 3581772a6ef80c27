"""Name and style an output layer when QGIS loads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from ..compat import mean_statistic
from ..resource_files import resource_file
from ..settings import PROVIDER_ID
from ..vocabulary.indices.index import Index
from ..vocabulary.indices.table import INDICES
from . import contrast
from .source_look import SourceLook, symbology

# Whose ramp people know, from −1 to 1.
_NDVI = "NDVI"


@dataclass(frozen=True)
class Style:
    """How a layer looks."""

    file: str  # in resources/styles
    range: tuple[float, float] | None = None  # for a ramp from 0 to 1: where it begins and ends


def style_of_index(index: Index) -> Style:
    """Return the ramp of a spectral index."""
    return Style("ndvi.qml") if index.id == _NDVI else Style(f"{index.domain}.qml", index.range)


def style_and_name(
    algorithm: QgsProcessingAlgorithm,
    context: QgsProcessingContext,
    output: str,
    name: str,
    style: Style | None,
    source: SourceLook | None,
) -> None:
    """Have the layer of `output` named and styled, if QGIS is going to load it.

    It gets `style`, or else the look of its source. A name that the user gave, in a model say, stays.
    """
    if not context.willLoadLayerOnCompletion(output):
        return
    details = context.layerToLoadOnCompletionDetails(output)
    definition = algorithm.parameterDefinition("OUTPUT")
    if name and details.name in ("", definition.description()):
        details.name = name
    # Not algorithm.id(): it asks the provider, which is gone if the plugin was unloaded in the meantime.
    styler = LayerStyler.waiting_for(output, style, source, f"{PROVIDER_ID}:{algorithm.name()}")
    details.setPostProcessor(styler)


def load_instead(context: QgsProcessingContext, output: str, path: str) -> str:
    """Have QGIS load `path` where it was going to load `output`, and return it."""
    layers = context.layersToLoadOnCompletion()
    if output in layers:
        layers[path] = layers.pop(output)
        context.setLayersToLoadOnCompletion(layers)
    return path


def apply_style(layer: QgsRasterLayer, style: Style) -> None:
    """Give a layer a style; of several bands, the first is shown."""
    layer.loadNamedStyle(str(resource_file(f"styles/{style.file}")))
    if style.range is None:
        return
    low, high = style.range
    renderer = layer.renderer()
    ramp = renderer.shader().rasterShaderFunction()
    items = ramp.colorRampItemList()
    for item in items:
        item.value = low + item.value * (high - low)
        item.label = f"{item.value:.4g}"
    ramp.setMinimumValue(low)
    ramp.setMaximumValue(high)
    ramp.setColorRampItemList(items)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)


def dress(layer: QgsRasterLayer, style: Style | None, source: SourceLook | None) -> None:
    """Give a new layer a style, or else the look of its source; failing both, a contrast that shows something."""
    if style is None and source is not None and not source.is_chosen:
        # Nobody has looked at a file that passed from one step of a model to the next, and its band says what it is.
        style = _style_of_band(layer)
    if style is not None:
        apply_style(layer, style)
    elif source is None or not source.apply(layer) or not source.is_chosen:
        contrast.spread_grey(layer)
    else:
        contrast.renew_range(layer)


def _style_of_band(layer: QgsRasterLayer) -> Style | None:
    """Return the ramp of the index whose name the first band has, if its values can be such."""
    # "Band 1: NDVI".
    index = INDICES.get(layer.bandName(1).partition(": ")[2])
    if index is None:
        return None
    style = style_of_index(index)
    low, high = style.range or (-1, 1)
    return style if low <= layer.dataProvider().bandStatistics(1, mean_statistic()).mean <= high else None


class LayerStyler(QgsProcessingLayerPostProcessorInterface):
    """Styles a newly loaded layer, unless it has a style of the user's."""

    # QGIS does not own a post-processor and outlives the algorithm that made it, a child of a model above all.
    _waiting: ClassVar[dict[str, LayerStyler]] = {}

    def __init__(self, output: str, style: Style | None, source: SourceLook | None, algorithm_id: str):
        super().__init__()
        self._output = output
        self._style = style
        self._source = source
        self._algorithm_id = algorithm_id

    @classmethod
    def waiting_for(cls, output: str, style: Style | None, source: SourceLook | None, algorithm_id: str) -> LayerStyler:
        """Return a styler that stays alive until it has done its work."""
        cls._waiting[output] = cls(output, style, source, algorithm_id)
        return cls._waiting[output]

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer; QGIS calls this on its main thread."""
        self._waiting.pop(self._output, None)
        if isinstance(layer, QgsRasterLayer) and layer.isValid() and not self._is_styled_by_user(layer):
            dress(layer, self._style, self._source)
            layer.triggerRepaint()

    def _is_styled_by_user(self, layer: QgsRasterLayer) -> bool:
        """Return whether there is a style of the user's for the layer, in Processing or beside the file: it has it."""
        try:
            from processing.core.ProcessingConfig import ProcessingConfig
            from processing.gui.RenderingStyles import RenderingStyles
        except ImportError:
            return False
        # Which model this is a step of, nobody says: whether the layer has the style of one is seen.
        known = [file for styles in RenderingStyles.styles.values() for file in styles.values()]
        of_all = ProcessingConfig.getSetting(ProcessingConfig.RASTER_STYLE)
        if any(_has_style(layer, file) for file in filter(None, [*known, of_all])):
            return True
        own = RenderingStyles.getStyle(self._algorithm_id, "OUTPUT")
        # In a model, Processing does not ask for the algorithm's.
        return layer.loadNamedStyle(own)[1] if own else layer.loadDefaultStyle()[1]


def _has_style(layer: QgsRasterLayer, file: str) -> bool:
    """Return whether a layer looks as a style file says."""
    other = layer.clone()
    return other.loadNamedStyle(file)[1] and symbology(other) == symbology(layer)
