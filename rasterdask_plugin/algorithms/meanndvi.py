"""rasterdask:meanndvi."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterNumber

from .base import RasterDaskAlgorithm
from .ndvi_inputs import RED, add_ndvi_inputs, ndvi_job_inputs, with_todays_names
from .statistics_outputs import add_statistics, statistics_results
from .window_inputs import add_window_inputs, window_job_inputs

WINDOW = "WINDOW"


class MeanNdviAlgorithm(RasterDaskAlgorithm):
    """The mean of the valid NDVI values in each window."""

    NAME = "meanndvi"
    GROUP = "vegetation"
    NAMED_AFTER = RED
    STYLE = "ndvi.qml"

    def displayName(self) -> str:
        """Return the name in the Toolbox."""
        return self.tr("Mean NDVI in windows")

    def tags(self) -> list[str]:
        """Return what else somebody may search for."""
        words = (
            "vegetation,index,normalized difference,average,aggregate,coarsen,downscale,window,red,near infrared,nir,"
            "sentinel-2,landsat,pleiades"
        )
        return self.tr(words).split(",")

    def shortDescription(self) -> str:
        """Return the help in one sentence."""
        return self.tr("Average vegetation index in windows of N × N pixels, in one pass.")

    def shortHelpString(self) -> str:
        """Return the help, in plain paragraphs: qgis_process prints them as they are."""
        return "\n".join(
            [
                self.tr(
                    "Computes the normalised difference vegetation index, (NIR − red) / (NIR + red), of every pixel, "
                    "and the mean of its valid values in windows of N × N pixels. The output has a pixel a window."
                ),
                self.tr(
                    "This is the mean of the NDVI values, not the NDVI of the mean red and the mean near infrared: the "
                    "two differ where a window holds both bright and dark pixels."
                ),
                self.tr("Both bands are read once, block by block, and no raster of NDVI is written in between."),
                self.tr(
                    "A pixel has no NDVI where it is nodata or masked in one of the bands, and where NIR + red is 0. "
                    "Overviews in the file are never used."
                ),
                self.tr(
                    "The outputs MIN, MAX, MEAN and VALID_PERCENT are statistics of the windows' means, for the next "
                    "steps of a model; they are empty where no window is valid."
                ),
            ]
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare parameters and outputs."""
        add_ndvi_inputs(self)
        self.add(
            QgsProcessingParameterNumber(
                WINDOW, self.tr("Window (pixels)"), QgsProcessingParameterNumber.Type.Integer, 10, minValue=2
            ),
            self.tr("Pixels along each side of a window: 10 makes of pixels of 10 m windows of 100 m."),
        )
        add_window_inputs(self)
        self.add_output_and_options(self.tr("Mean NDVI"), self.tr("The GeoTIFF to write. Missing folders are made."))
        add_statistics(
            self,
            (
                self.tr("Lowest mean NDVI of a window"),
                self.tr("Highest mean NDVI of a window"),
                self.tr("Mean of the windows' mean NDVI"),
                self.tr("Valid windows (%)"),
            ),
        )

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        """Check the parameters; values of saved models may have the names that they once had."""
        return super().checkParameterValues(with_todays_names(parameters), context)

    def job(self, parameters: dict, context: QgsProcessingContext) -> dict:
        """Return a `meanndvi` job."""
        return {
            "operation": "meanndvi",
            **ndvi_job_inputs(self, parameters, context),
            "window": self.parameterAsInt(parameters, WINDOW, context),
            **window_job_inputs(self, parameters, context),
        }

    def results(self, result: dict) -> dict[str, Any]:
        """Return the statistics of the result's only band."""
        return statistics_results(result)
