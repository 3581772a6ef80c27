"""rasterdask:downscale."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from .bands_and_type import add_bands, add_output_type, bands_of_job, output_type_of_job
from .base import RasterDaskAlgorithm
from .window_inputs import add_window_inputs, window_job_inputs

INPUT = "INPUT"
FACTOR = "FACTOR"
RESOLUTION = "RESOLUTION"
METHOD = "METHOD"

METHODS = (
    "mean",
    "median",
    "min",
    "max",
    "mode",
    "sum",
    "stddev",
    "variance",
    "range",
    "count",
    "q1",
    "q3",
    "rms",
)


class DownscaleAlgorithm(RasterDaskAlgorithm):
    """A statistic of the pixels in each window, as a coarser raster."""

    NAME = "downscale"
    GROUP = "resolution"
    NAMED_AFTER = INPUT

    def displayName(self) -> str:
        """Return the name in the Toolbox."""
        return self.tr("Downscale")

    def tags(self) -> list[str]:
        """Return what else somebody may search for."""
        words = (
            "aggregate,coarsen,resample,reduce,resolution,pixel size,window,block,average,mean,median,mode,majority,"
            "minimum,maximum,sum,standard deviation,variance,quartile,rms,count,gdalwarp,r.resamp.stats"
        )
        return self.tr(words).split(",")

    def shortDescription(self) -> str:
        """Return the help in one sentence."""
        return self.tr("Makes a raster coarser: a statistic of the valid pixels in each window.")

    def shortHelpString(self) -> str:
        """Return the help, in plain paragraphs: qgis_process prints them as they are."""
        return "\n".join(
            [
                self.tr(
                    "Makes a raster coarser by a whole factor, or to a pixel size: each pixel of the output is a "
                    "statistic of the valid pixels in its window. Give either the factor or the resolution."
                ),
                self.tr(
                    "Windows start at the upper left corner, which stays where it is. With a resolution that is no "
                    "multiple of the pixel size, a pixel counts by the part of it that is in the window for mean, sum, "
                    "stddev, variance, rms, count and mode; min, max, range, median, q1 and q3 are those of all pixels "
                    "that the window touches."
                ),
                self.tr(
                    "Nodata, masked pixels, NaN and infinity are left out. Overviews in the file are never used. "
                    "Integers are summed in 64 bits: nothing overflows."
                ),
                self.tr(
                    "Band names and tags stay; units, scale, offset and colours stay where they hold of the statistic, "
                    "and so do the colour table, category names and attribute table of a classification with mode."
                ),
            ]
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare parameters and outputs."""
        self._add_input()
        self._add_window_size()
        self.add(
            QgsProcessingParameterEnum(
                METHOD, self.tr("Statistic"), options=list(METHODS), defaultValue="mean", usesStaticStrings=True
            ),
            self.tr(
                "Of the valid pixels of a window. median, q1 and q3 are one of the pixels, the lower of the two in the "
                "middle. mode is the most frequent value, of equally frequent ones the first to be met so often. "
                "variance and stddev are divided by the number of pixels. rms is the root of the mean square. range is "
                "max − min. count is the number of valid pixels, 0 in a window without any."
            ),
        )
        add_window_inputs(self)
        add_output_type(
            self,
            "default",
            self.tr(
                "default: the input's type for median, q1, q3, min, max and mode; Float32 for mean, stddev, variance "
                "and rms (Float64 for 32-bit integers and Float64); Float64 for sum; UInt32 for count (Float64 for "
                "parts of pixels); for range the input's type, without sign. Integers are rounded and clamped."
            ),
        )
        self.add_output_and_options(self.tr("Downscaled"), self.tr("The GeoTIFF to write. Missing folders are made."))

    def job(self, parameters: dict, context: QgsProcessingContext) -> dict:
        """Return a `downscale` job."""
        return {
            "operation": "downscale",
            "input": self.raster(parameters, INPUT, context),
            **self._window_size(parameters, context),
            "method": self.parameterAsEnumString(parameters, METHOD, context),
            **window_job_inputs(self, parameters, context),
            **output_type_of_job(self, parameters, context),
            **bands_of_job(self, parameters, INPUT, context),
        }

    def _add_input(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(INPUT, self.tr("Raster to make coarser")),
            self.tr(
                "Any raster that GDAL reads. Values of its nodata and CRS that you have set on the layer are respected."
            ),
        )
        add_bands(
            self,
            INPUT,
            self.tr(
                "Numbers of the bands. Left empty: all, but for an alpha band, whose transparent pixels are nodata."
            ),
        )

    def _add_window_size(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                FACTOR, self.tr("Factor"), QgsProcessingParameterNumber.Type.Integer, None, optional=True, minValue=2
            ),
            self.tr(
                "Pixels of the input along each side of a window: 10 makes a raster of 10 m one of 100 m. Leave it "
                "empty to give a resolution."
            ),
        )
        self.add(
            QgsProcessingParameterDistance(
                RESOLUTION, self.tr("Resolution"), None, parentParameterName=INPUT, optional=True, minValue=0.0
            ),
            self.tr(
                "Size of the output's pixels in the units of the raster's CRS, at least that of the input's pixels. "
                "Leave it empty to give a factor."
            ),
        )

    def _window_size(self, parameters: dict, context: QgsProcessingContext) -> dict:
        given = [name for name in (FACTOR, RESOLUTION) if parameters.get(name) not in (None, "")]
        if len(given) != 1:
            raise QgsProcessingException(self.tr("Give either FACTOR or RESOLUTION, exactly one of the two."))
        if given == [FACTOR]:
            return {"factor": self.parameterAsInt(parameters, FACTOR, context)}
        return {"resolution": self.parameterAsDouble(parameters, RESOLUTION, context)}
