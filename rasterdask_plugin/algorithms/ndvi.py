"""rasterdask:ndvi."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext

from .base import RasterDaskAlgorithm
from .ndvi_inputs import RED, add_ndvi_inputs, ndvi_job_inputs, with_todays_names
from .statistics_outputs import add_statistics, statistics_results


class NdviAlgorithm(RasterDaskAlgorithm):
    """Normalised difference vegetation index of a red and a near infrared band."""

    NAME = "ndvi"
    GROUP = "vegetation"
    NAMED_AFTER = RED
    STYLE = "ndvi.qml"

    def displayName(self) -> str:
        """Return the name in the Toolbox."""
        return self.tr("NDVI")

    def tags(self) -> list[str]:
        """Return what else somebody may search for."""
        words = (
            "vegetation,index,normalised difference,normalized difference,red,near infrared,nir,sentinel-2,landsat,"
            "pleiades,band math"
        )
        return self.tr(words).split(",")

    def shortDescription(self) -> str:
        """Return the help in one sentence."""
        return self.tr("Vegetation index of a red and a near infrared band.")

    def shortHelpString(self) -> str:
        """Return the help, in plain paragraphs: qgis_process prints them as they are."""
        return "\n".join(
            [
                self.tr("Computes the normalised difference vegetation index, (NIR − red) / (NIR + red)."),
                self.tr(
                    "Rasters of any size are streamed in blocks through all cores. The two bands may be in one raster "
                    "or in two of the same grid. A band that is not set is found from what the file says of its bands; "
                    "the log names it."
                ),
                self.tr(
                    "A pixel is nodata in the result where it is nodata or masked in one of the bands, and where "
                    "NIR + red is 0. Integers cannot overflow: they are converted before the arithmetic."
                ),
                self.tr(
                    "The outputs MIN, MAX, MEAN and VALID_PERCENT are the result's statistics, for the next steps of "
                    "a model; they are empty where no pixel is valid."
                ),
            ]
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare parameters and outputs."""
        add_ndvi_inputs(self)
        self.add_output_and_options(self.tr("NDVI"), self.tr("The GeoTIFF to write. Missing folders are made."))
        add_statistics(
            self, (self.tr("Lowest NDVI"), self.tr("Highest NDVI"), self.tr("Mean NDVI"), self.tr("Valid pixels (%)"))
        )

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        """Check the parameters; values of saved models may have the names that they once had."""
        return super().checkParameterValues(with_todays_names(parameters), context)

    def job(self, parameters: dict, context: QgsProcessingContext) -> dict:
        """Return an `ndvi` job."""
        return {"operation": "ndvi", **ndvi_job_inputs(self, parameters, context)}

    def results(self, result: dict) -> dict[str, Any]:
        """Return the statistics of the result's only band."""
        return statistics_results(result)
