"""rasterdask:superimpose."""

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

REFERENCE = "REFERENCE"
MOVING = "MOVING"
INTERPOLATION = "INTERPOLATION"
BICUBIC_RADIUS = "BICUBIC_RADIUS"
MODE = "MODE"
DEM = "DEM"
DEFAULT_ELEVATION = "DEFAULT_ELEVATION"
GEOID = "GEOID"
GRID_SPACING = "GRID_SPACING"
ANTIALIAS = "ANTIALIAS"
FILL_VALUE = "FILL_VALUE"

INTERPOLATIONS = ("nearest", "bilinear", "bicubic", "lanczos", "average")
MODES = ("auto", "default", "phr")


class SuperimposeAlgorithm(RasterDaskAlgorithm):
    """Any raster on the exact grid of another."""

    NAME = "superimpose"
    GROUP = "resolution"
    NAMED_AFTER = MOVING

    def displayName(self) -> str:
        """Return the name in the Toolbox."""
        return self.tr("Superimpose")

    def tags(self) -> list[str]:
        """Return what else somebody may search for."""
        words = (
            "superimpose,resample,align,snap,match grid,reproject,warp,coregister,orthorectify,rpc,pleiades,"
            "pansharpening,bicubic,bilinear,lanczos,nearest,average,upsample,otb,orfeo toolbox,gdalwarp"
        )
        return self.tr(words).split(",")

    def shortDescription(self) -> str:
        """Return the help in one sentence."""
        return self.tr("Resamples a raster onto the exact grid of another one.")

    def shortHelpString(self) -> str:
        """Return the help, in plain paragraphs: qgis_process prints them as they are."""
        return "\n".join(
            [
                self.tr(
                    "Resamples the moving raster onto the exact grid of the reference: its size, pixels, corner and "
                    "CRS. The two may differ in resolution, CRS and rotation, and either may be in sensor geometry, "
                    "with RPCs or ground control points. No pixel of the reference is read."
                ),
                self.tr(
                    "A pixel of the output has no value where the moving pixel that its centre falls in is nodata or "
                    "masked, and outside the moving raster. Nodata is never mixed into its neighbours. Values are "
                    "rounded and clamped to the output type, never wrapped."
                ),
                self.tr(
                    "Where the moving raster is much finer than the reference, the kernel widens with the scale, so "
                    "that every moving pixel counts; without Antialias it does not, as in Orfeo ToolBox."
                ),
                self.tr("The log says in words how the two rasters come onto each other, and how exactly."),
            ]
        )

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare parameters and outputs."""
        self._add_rasters()
        self._add_interpolation()
        self._add_geometry()
        self._add_values()
        self.add_output_and_options(self.tr("Superimposed"), self.tr("The GeoTIFF to write. Missing folders are made."))

    def job(self, parameters: dict, context: QgsProcessingContext) -> dict:
        """Return a `superimpose` job."""
        job = {
            "operation": "superimpose",
            "reference": self.raster(parameters, REFERENCE, context),
            "moving": self.raster(parameters, MOVING, context),
            "interpolation": self.parameterAsEnumString(parameters, INTERPOLATION, context),
            "bicubic_radius": self.parameterAsInt(parameters, BICUBIC_RADIUS, context),
            "mode": self.parameterAsEnumString(parameters, MODE, context),
            "default_elevation": self.parameterAsDouble(parameters, DEFAULT_ELEVATION, context),
            "grid_spacing": self.parameterAsInt(parameters, GRID_SPACING, context),
            "antialias": self.parameterAsBool(parameters, ANTIALIAS, context),
            **output_type_of_job(self, parameters, context),
            **bands_of_job(self, parameters, MOVING, context),
        }
        for key, name in (("dem", DEM), ("geoid", GEOID)):
            if parameters.get(name) not in (None, ""):
                job[key] = self.raster(parameters, name, context)["path"]
        if parameters.get(FILL_VALUE) not in (None, ""):
            job["fill_value"] = self.parameterAsDouble(parameters, FILL_VALUE, context)
        return job

    def _add_rasters(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(REFERENCE, self.tr("Reference raster, which gives the grid")),
            self.tr("The output has its size, pixels, corner and CRS, exactly. Only its metadata are read."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(MOVING, self.tr("Raster to resample")),
            self.tr(
                "Any raster that GDAL reads. Values of its nodata and CRS that you have set on the layer are respected."
            ),
        )
        add_bands(
            self,
            MOVING,
            self.tr("Numbers of the bands of the raster to resample. Left empty: all of them, in one pass."),
        )

    def _add_interpolation(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                INTERPOLATION,
                self.tr("Interpolation"),
                options=list(INTERPOLATIONS),
                defaultValue="bicubic",
                usesStaticStrings=True,
            ),
            self.tr(
                "nearest: the pixel itself, for classes. bilinear: smooth. bicubic: sharper (Keys, a = −0.5; cubic in "
                "gdalwarp, bco in Orfeo ToolBox). lanczos: the sharpest, with three lobes. average: the mean of the "
                "area that a pixel covers."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                BICUBIC_RADIUS,
                self.tr("Bicubic radius (pixels)"),
                QgsProcessingParameterNumber.Type.Integer,
                2,
                minValue=2,
            ),
            self.tr(
                "Half the width of the bicubic kernel, in pixels of the raster to resample. 2 is the ordinary one; a "
                "larger one smoothes. The same as bco.radius in Orfeo ToolBox."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(ANTIALIAS, self.tr("Antialias"), defaultValue=True),
            self.tr(
                "Widen the kernel where the raster to resample is finer than the reference, as gdalwarp does, so that "
                "no pixel is left out. Off: as in Orfeo ToolBox."
            ),
            advanced=True,
        )

    def _add_geometry(self) -> None:
        number = QgsProcessingParameterNumber
        self.add(
            QgsProcessingParameterEnum(
                MODE, self.tr("Mode"), options=list(MODES), defaultValue="auto", usesStaticStrings=True
            ),
            self.tr(
                "default: by georeferencing; where there is none on either side, pixel on pixel. phr: a panchromatic "
                "and a multispectral Pléiades primary product of one acquisition, by their acquisition metadata. "
                "auto: phr where both products carry these metadata and belong together, else default."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer(DEM, self.tr("Elevation model, for RPCs"), optional=True),
            self.tr(
                "Heights in metres, in any CRS: above the geoid if one is given, else above the ellipsoid. Used where "
                "one of the rasters has RPCs."
            ),
            advanced=True,
        )
        self.add(
            number(DEFAULT_ELEVATION, self.tr("Default elevation (m), for RPCs"), number.Type.Double, 0.0),
            self.tr("Height above the ellipsoid where there is no elevation model."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterLayer(GEOID, self.tr("Geoid, for RPCs"), optional=True),
            self.tr(
                "Heights of the geoid above the ellipsoid in metres; they are added to those of the elevation model."
            ),
            advanced=True,
        )
        self.add(
            number(GRID_SPACING, self.tr("Grid spacing (pixels, 0: automatic)"), number.Type.Integer, 0, minValue=0),
            self.tr(
                "Pixels of the reference between those whose coordinates are computed exactly; in between they are "
                "interpolated. 0: as wide as keeps the error under 0.005 pixels; the log tells both."
            ),
            advanced=True,
        )

    def _add_values(self) -> None:
        number = QgsProcessingParameterNumber
        self.add(
            number(FILL_VALUE, self.tr("Fill value"), number.Type.Double, None, optional=True),
            self.tr(
                "The output's nodata. Left empty: that of the raster to resample, else NaN for floats. Integers "
                "without nodata get a mask where pixels have no value."
            ),
            advanced=True,
        )
        add_output_type(
            self,
            "same as the moving raster",
            self.tr("Values are rounded to the nearest and clamped to the type's range."),
            advanced=True,
        )
