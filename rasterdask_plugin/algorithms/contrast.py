"""The contrast of a layer, from the statistics that the engine has put into its file."""

from __future__ import annotations

from qgis.core import QgsContrastEnhancement, QgsRasterLayer, QgsRasterMinMaxOrigin

from .source_look import COMPOSITE, GREY

_Limits = QgsRasterMinMaxOrigin.Limits


def spread_grey(layer: QgsRasterLayer) -> None:
    """Let a grey layer that runs from minimum to maximum leave out outliers: they make all the rest dark or pale."""
    renderer = layer.renderer()
    if renderer.type() == GREY and renderer.minMaxOrigin().limits() == _Limits.MinMax:
        _stretch(layer, _Limits.StdDev)


def renew_range(layer: QgsRasterLayer) -> None:
    """Let a layer whose contrast runs from minimum to maximum do so for its own numbers."""
    if layer.renderer().minMaxOrigin().limits() == _Limits.MinMax:
        _stretch(layer, _Limits.MinMax)


def renew(layer: QgsRasterLayer) -> None:
    """Take the contrast of a layer from its numbers again, unless the user has set it or it has none."""
    origin = layer.renderer().minMaxOrigin()
    from_numbers = (_Limits.MinMax, _Limits.StdDev, _Limits.CumulativeCut)
    if origin.limits() in from_numbers and origin.extent() == QgsRasterMinMaxOrigin.Extent.WholeRaster:
        _stretch(layer, origin.limits())


def _stretch(layer: QgsRasterLayer, limits: QgsRasterMinMaxOrigin.Limits) -> None:
    renderer = layer.renderer()
    if renderer.type() == GREY:
        contrast = renderer.contrastEnhancement()
    elif renderer.type() == COMPOSITE:
        contrast = renderer.redContrastEnhancement()
    else:
        return
    kinds = QgsContrastEnhancement.ContrastEnhancementAlgorithm
    if contrast is not None and contrast.contrastEnhancementAlgorithm() != kinds.NoEnhancement:
        layer.setContrastEnhancement(contrast.contrastEnhancementAlgorithm(), limits)
