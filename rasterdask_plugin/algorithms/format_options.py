"""The parameters that say what kind of file an algorithm writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..compat import creation_options_widget

if TYPE_CHECKING:
    from .base import RasterDaskAlgorithm

FORMATS = ("GeoTIFF", "COG")
COMPRESSIONS = ("deflate", "zstd", "lzw", "lerc", "none")
# What the engine takes where nothing is said, and where creation options may say otherwise.
DEFAULT_COMPRESSION = "deflate"
OVERVIEW_RESAMPLINGS = ("automatic", "average", "mode", "nearest")
DEFAULT_OVERVIEW_RESAMPLING = "automatic"


def add_format_options(algorithm: RasterDaskAlgorithm) -> None:
    """Add FORMAT, COMPRESSION, MAX_ERROR, OVERVIEW_RESAMPLING and CREATION_OPTIONS."""
    tr = algorithm.tr
    algorithm.add(
        QgsProcessingParameterEnum(
            algorithm.FORMAT,
            tr("Format"),
            options=list(FORMATS),
            defaultValue=algorithm.DEFAULT_FORMAT,
            usesStaticStrings=True,
        ),
        tr(
            "GeoTIFF: in tiles. COG: cloud-optimised GeoTIFF, in tiles and with overviews, which QGIS pans and zooms "
            "fast, also over a network; it needs room for temporary files of the raster without compression."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            algorithm.COMPRESSION,
            tr("Compression"),
            options=list(COMPRESSIONS),
            defaultValue=DEFAULT_COMPRESSION,
            usesStaticStrings=True,
        ),
        tr(
            "All but lerc with a largest error are without loss. deflate is read by every program; zstd is faster. "
            "What your GDAL lacks is told before the work starts."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            algorithm.MAX_ERROR,
            tr("Largest error of lerc"),
            QgsProcessingParameterNumber.Type.Double,
            None,
            optional=True,
            minValue=0.0,
        ),
        tr("How far a number in the file may be off, for the compression lerc only. Left empty: not at all."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            algorithm.OVERVIEW_RESAMPLING,
            tr("Overviews of a COG"),
            options=list(OVERVIEW_RESAMPLINGS),
            defaultValue=DEFAULT_OVERVIEW_RESAMPLING,
            usesStaticStrings=True,
        ),
        tr(
            "How two by two pixels become one: by the average of the valid ones, by the most frequent one, or by the "
            "nearest, the upper left one. automatic: the most frequent one where numbers stand for classes (a colour "
            "table, category names, an attribute table, a result of mode), else the average."
        ),
        advanced=True,
    )
    options = QgsProcessingParameterString(
        algorithm.CREATION_OPTIONS, tr("Creation options"), defaultValue="", optional=True
    )
    options.setMetadata(creation_options_widget())
    algorithm.add(
        options,
        tr(
            "GDAL creation options of the format, as NAME=VALUE|NAME=VALUE. They replace the defaults one by one: "
            "tiles of 512, level 1 and a predictor where the compression has them, BIGTIFF=IF_SAFER."
        ),
        advanced=True,
    )


def format_of_job(algorithm: RasterDaskAlgorithm, parameters: dict, context: QgsProcessingContext) -> dict:
    """Return the keys of a job that the parameters make, without those that say what is the default."""
    job: dict = {}
    format_name = algorithm.parameterAsEnumString(parameters, algorithm.FORMAT, context)
    if format_name != algorithm.DEFAULT_FORMAT:
        job["format"] = format_name
    compression = algorithm.parameterAsEnumString(parameters, algorithm.COMPRESSION, context)
    if compression != DEFAULT_COMPRESSION:
        job["compression"] = compression
    resampling = algorithm.parameterAsEnumString(parameters, algorithm.OVERVIEW_RESAMPLING, context)
    if resampling != DEFAULT_OVERVIEW_RESAMPLING:
        if format_name != "COG":
            raise QgsProcessingException(
                algorithm.tr("A GeoTIFF has no overviews to resample: choose the format COG, or automatic overviews.")
            )
        job["overview_resampling"] = resampling
    options = _creation_options(algorithm, algorithm.parameterAsString(parameters, algorithm.CREATION_OPTIONS, context))
    if parameters.get(algorithm.MAX_ERROR) not in (None, ""):
        if not options.get("COMPRESS", compression).lower().startswith("lerc"):
            raise QgsProcessingException(algorithm.tr("The largest error is for the compression lerc: choose that."))
        job["max_error"] = algorithm.parameterAsDouble(parameters, algorithm.MAX_ERROR, context)
    if options:
        job["creation_options"] = options
    return job


def _creation_options(algorithm: RasterDaskAlgorithm, text: str) -> dict[str, str]:
    options = {}
    for option in filter(None, (part.strip() for part in text.split("|"))):
        name, equals, value = option.partition("=")
        if not (name and equals):
            message = algorithm.tr("The creation option {} is not of the form NAME=VALUE.")
            raise QgsProcessingException(message.format(option))
        options[name.strip().upper()] = value.strip()
    return options
