"""rasterdask:optimise."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from .bands_and_type import add_bands, add_output_type, bands_of_job, output_type_of_job
from .base import RasterDaskAlgorithm

INPUT = "INPUT"
SCALE = "SCALE"
OFFSET = "OFFSET"
NODATA = "NODATA"
BLOCK_SIZE = "BLOCK_SIZE"
FORCE = "FORCE"

BLOCK_SIZES = ("128", "256", "512")


class OptimiseAlgorithm(RasterDaskAlgorithm):
    """Any raster as a good file."""

    NAME = "optimise"
    GROUP = "files"
    NAMED_AFTER = INPUT
    DEFAULT_FORMAT = "COG"

    def displayName(self) -> str:
        """Return the name in the Toolbox."""
        return self.tr("Optimise raster (COG)")

    def tags(self) -> list[str]:
        """Return what else somebody may search for."""
        words = (
            "cog,cloud optimized,geotiff,compress,convert,translate,overviews,pyramids,tiles,gdal_translate,gdaladdo"
        )
        return self.tr(words).split(",")

    def shortDescription(self) -> str:
        """Return the help in one sentence."""
        return self.tr("Writes any raster as a small, tiled file with overviews that is fast to pan and zoom.")

    def shortHelpString(self) -> str:
        """Return the help, in plain paragraphs: qgis_process prints them as they are."""
        return "\n".join(
            [
                self.tr(
                    "Writes any raster that GDAL reads as a cloud-optimised GeoTIFF: in tiles, compressed, with "
                    "overviews and statistics. Grid, bands, colours, names, scales, categories, attribute tables, "
                    "RPCs, ground control points and metadata stay; what has no place in a GeoTIFF is in an .aux.xml "
                    "beside it."
                ),
                self.tr(
                    "With an output type, numbers are rounded and clamped to it. With a scale or an offset, the file "
                    "keeps (value − offset) / scale and says so, and QGIS shows the values again: Int16 with a scale "
                    "of 0.0001 stores NDVI in half the space of Float32, to four digits."
                ),
                self.tr(
                    "A raster that is already as asked is not written again unless FORCE is set: OUTPUT is then the "
                    "path of the input."
                ),
            ]
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare parameters and outputs."""
        double = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterRasterLayer(INPUT, self.tr("Raster")),
            self.tr("Any raster that GDAL reads. Nodata and CRS that you have set on the layer are respected."),
        )
        add_bands(
            self,
            INPUT,
            self.tr("Numbers of the bands. Left empty: all."),
        )
        add_output_type(
            self,
            "default",
            self.tr(
                "default: the input's. Integers are rounded, halves away from zero, and clamped to what the type holds."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(SCALE, self.tr("Scale"), double, None, optional=True),
            self.tr(
                "Value = scale × number in the file + offset. Left empty, with an offset: 1. Both empty: as it is."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(OFFSET, self.tr("Offset"), double, None, optional=True),
            self.tr("See the scale. Left empty, with a scale: 0."),
        )
        self.add(
            QgsProcessingParameterNumber(NODATA, self.tr("Nodata"), double, None, optional=True),
            self.tr(
                "The number in the file that stands for no data; what is nodata in the input becomes it. Left empty: "
                "the input's, if the type holds it."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                BLOCK_SIZE,
                self.tr("Tile size (pixels)"),
                options=list(BLOCK_SIZES),
                defaultValue="512",
                usesStaticStrings=True,
            ),
            self.tr("Rows and columns of a tile."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(FORCE, self.tr("Write what is already as asked"), False),
            self.tr("Write the raster anew even if it has the format, compression, tiles and overviews already."),
            advanced=True,
        )
        self.add_output_and_options(self.tr("Optimised"), self.tr("The file to write. Missing folders are made."))

    def job(self, parameters: dict, context: QgsProcessingContext) -> dict:
        """Return an `optimise` job."""
        job: dict = {
            "operation": "optimise",
            "input": self.raster(parameters, INPUT, context),
            **output_type_of_job(self, parameters, context),
            **bands_of_job(self, parameters, INPUT, context),
        }
        for name, key in ((SCALE, "scale"), (OFFSET, "offset"), (NODATA, "output_nodata")):
            if parameters.get(name) not in (None, ""):
                job[key] = self.parameterAsDouble(parameters, name, context)
        size = int(self.parameterAsEnumString(parameters, BLOCK_SIZE, context))
        if size != 512:
            job["block_size"] = size
        if self.parameterAsBoolean(parameters, FORCE, context):
            job["force"] = True
        return job
