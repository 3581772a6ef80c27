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

from ..resource_files import resource_file
from ..settings import PROVIDER_ID

# The renderers that QGIS gives a raster of one band, and of several, for which nobody has set a style.
_UNSTYLED, _UNSTYLED_BANDS = "singlebandgray", "multibandcolor"


@dataclass(frozen=True)
class Style:
    """How a layer looks."""

    file: str  # in resources/styles
    range: tuple[float, float] | None = None  # for a ramp from 0 to 1: where it begins and ends


def style_and_name(
    algorithm: QgsProcessingAlgorithm,
    context: QgsProcessingContext,
    output: str,
    label: str,
    source_name: str,
    style: Style | None,
) -> None:
    """Have the layer of `output` named by a label and its source, and styled, if QGIS is going to load it.

    A name that the user gave, in a model say, stays.
    """
    if not context.willLoadLayerOnCompletion(output):
        return
    details = context.layerToLoadOnCompletionDetails(output)
    definition = algorithm.parameterDefinition("OUTPUT")
    if source_name and details.name in ("", definition.description()):
        details.name = f"{label} {source_name}"
    if style:
        # Not algorithm.id(): it asks the provider, which is gone if the plugin was unloaded in the meantime.
        details.setPostProcessor(LayerStyler.waiting_for(output, style, f"{PROVIDER_ID}:{algorithm.name()}"))


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


class LayerStyler(QgsProcessingLayerPostProcessorInterface):
    """Gives a newly loaded layer a style of ours, unless it has one of the user's."""

    # QGIS does not own a post-processor and outlives the algorithm that made it, a child of a model above all.
    _waiting: ClassVar[dict[str, LayerStyler]] = {}

    def __init__(self, output: str, style: Style, algorithm_id: str):
        super().__init__()
        self._output = output
        self._style = style
        self._algorithm_id = algorithm_id

    @classmethod
    def waiting_for(cls, output: str, style: Style, algorithm_id: str) -> LayerStyler:
        """Return a styler that stays alive until it has done its work."""
        cls._waiting[output] = cls(output, style, algorithm_id)
        return cls._waiting[output]

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer; QGIS calls this on its main thread."""
        self._waiting.pop(self._output, None)
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
            return
        unstyled = _UNSTYLED if layer.bandCount() == 1 else _UNSTYLED_BANDS
        if layer.renderer().type() == unstyled and not self._user_has_style():
            apply_style(layer, self._style)
            layer.triggerRepaint()

    def _user_has_style(self) -> bool:
        try:
            from processing.gui.RenderingStyles import RenderingStyles
        except ImportError:
            return False
        return bool(RenderingStyles.getStyle(self._algorithm_id, "OUTPUT"))
