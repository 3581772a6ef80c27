"""The statistics of a raster of one band as outputs of an algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputNumber

from .base import RasterDaskAlgorithm

STATISTICS = ("MIN", "MAX", "MEAN", "VALID_PERCENT")


def add_statistics(algorithm: RasterDaskAlgorithm, descriptions: tuple[str, str, str, str]) -> None:
    """Add the number outputs MIN, MAX, MEAN and VALID_PERCENT."""
    for name, description in zip(STATISTICS, descriptions):
        algorithm.addOutput(QgsProcessingOutputNumber(name, description))


def statistics_results(result: dict) -> dict[str, Any]:
    """Return the values of those outputs, of an engine's result; None where no pixel is valid."""
    statistics = result["statistics"][0]
    return {name: statistics[name.lower()] for name in STATISTICS}
