"""The contrast of a layer, from the statistics that the engine has put into its file."""

from __future__ import annotations

from qgis.core import QgsContrastEnhancement, QgsRasterLayer, QgsRasterMinMaxOrigin

from .source_look import COMPOSITE, GREY

_FROM_NUMBERS = (
    QgsRasterMinMaxOrigin.Limits.MinMax,
    QgsRasterMinMaxOrigin.Limits.StdDev,
    QgsRasterMinMaxOrigin.Limits.CumulativeCut,
)


def spread_grey(layer: QgsRasterLayer) -> None:
    """Let a grey layer that runs from minimum to maximum leave out outliers: they make all the rest dark or pale."""
    renderer = layer.renderer()
    if renderer.type() == GREY and renderer.minMaxOrigin().limits() == QgsRasterMinMaxOrigin.Limits.MinMax:
        _stretch(layer, QgsRasterMinMaxOrigin.Limits.StdDev)


def renew_range(layer: QgsRasterLayer) -> None:
    """Let a layer whose contrast runs from minimum to maximum do so for its own numbers."""
    if layer.renderer().minMaxOrigin().limits() == QgsRasterMinMaxOrigin.Limits.MinMax:
        _stretch(layer, QgsRasterMinMaxOrigin.Limits.MinMax)


def renew(layer: QgsRasterLayer) -> None:
    """Take the contrast of a layer from its numbers again, unless the user has set it or it has none."""
    origin = layer.renderer().minMaxOrigin()
    if origin.limits() in _FROM_NUMBERS and origin.extent() == QgsRasterMinMaxOrigin.Extent.WholeRaster:
        _stretch(layer, origin.limits())


def _stretch(layer: QgsRasterLayer, limits: QgsRasterMinMaxOrigin.Limits) -> None:
    renderer = layer.renderer()
    if renderer.type() == GREY:
        contrast = renderer.contrastEnhancement()
    elif renderer.type() == COMPOSITE:
        contrast = renderer.redContrastEnhancement()
    else:
        return
    none = QgsContrastEnhancement.ContrastEnhancementAlgorithm.NoEnhancement
    kind = contrast.contrastEnhancementAlgorithm() if contrast is not None else none
    if kind != none:
        layer.setContrastEnhancement(kind, limits)
