"""The parameters of windows at the raster's edge and of windows with gaps, for every algorithm that has windows."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum, QgsProcessingParameterNumber

from .base import RasterDaskAlgorithm

EDGE = "EDGE"
MIN_VALID = "MIN_VALID"

EDGES = ("partial", "trim", "exact")


def add_window_inputs(algorithm: RasterDaskAlgorithm) -> None:
    """Add EDGE and MIN_VALID."""
    tr = algorithm.tr
    algorithm.add(
        QgsProcessingParameterEnum(
            EDGE, tr("Windows at the edge"), options=list(EDGES), defaultValue="partial", usesStaticStrings=True
        ),
        tr(
            "What happens at the right and the bottom, where the size of the raster is no multiple of the window's. "
            "partial: windows of the pixels that there are. trim: they are left out. "
            "exact: an error that lists the factors that divide the size."
        ),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            MIN_VALID,
            tr("Valid pixels that a window needs (%)"),
            QgsProcessingParameterNumber.Type.Double,
            0.0,
            minValue=0.0,
            maxValue=100.0,
        ),
        tr(
            "A window with a smaller share of valid pixels becomes nodata. 0: one valid pixel is enough. At the edge "
            "the share is of the pixels that there are."
        ),
    )


def window_job_inputs(algorithm: RasterDaskAlgorithm, parameters: dict, context: QgsProcessingContext) -> dict:
    """Return the keys `edge` and `min_valid` of a job."""
    return {
        "edge": algorithm.parameterAsEnumString(parameters, EDGE, context),
        "min_valid": algorithm.parameterAsDouble(parameters, MIN_VALID, context),
    }
