"""Band math: its expression is read before the engine starts, with the names that layers have in QGIS."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingException

from ..translation import tr, translated
from ..vocabulary.expressions.bands import band_names, file_name, without_layer_names
from ..vocabulary.expressions.errors import ExpressionError
from ..vocabulary.expressions.parser import parse_expressions
from ..vocabulary.names import REFERENCE_GRID
from ..vocabulary.text import text_of
from .base import RasterDaskAlgorithm
from .checks import not_without
from .labels import quoted
from .values import raster_layers


class BandMathAlgorithm(RasterDaskAlgorithm):
    """Shows what is wrong with an expression in the dialog."""

    def job(self, parameters: dict, context: QgsProcessingContext) -> dict:
        """Return the job without `output`; its expression has numbers of rasters instead of names of layers.

        Raises QgsProcessingException, which shows the place, for an expression that cannot be read.
        """
        job = super().job(parameters, context)
        if job.get("grid") != REFERENCE_GRID and "reference" in job:
            raise not_without(self.operation, "reference")
        if job.get("grid") == REFERENCE_GRID and "reference" not in job:
            message = tr("{}: give {}, too.")
            raise QgsProcessingException(
                message.format(quoted(self.operation, "grid"), quoted(self.operation, "reference"))
            )
        layers = raster_layers(self, parameters, self.operation.parameter("inputs").qgis, context)
        expression = job.get("expression", "")
        counts = [layer.bandCount() for layer in layers]
        # Versions of QGIS call a file that is no layer of the project by more or less of its name.
        files = band_names(list(zip((file_name(raster["path"]) for raster in job["inputs"]), counts)))
        of_layers = band_names(list(zip((layer.name() for layer in layers), counts)))
        names = {**of_layers, **{name: band for name, band in files.items() if name not in of_layers}}
        try:
            parse_expressions(expression, names)
        except ExpressionError as error:
            raise QgsProcessingException(translated(text_of(error))) from error
        return {**job, "expression": without_layer_names(expression, names)}
