"""The parameters of algorithms that take any bands of a raster and write numbers of a chosen type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsProcessingParameterBand, QgsProcessingParameterEnum

if TYPE_CHECKING:
    from .base import RasterDaskAlgorithm

BANDS = "BANDS"
OUTPUT_TYPE = "OUTPUT_TYPE"

# As QGIS shows them, and as a job names them.
DTYPES = {
    "UInt8": "uint8",
    "Int16": "int16",
    "UInt16": "uint16",
    "Int32": "int32",
    "UInt32": "uint32",
    "Float32": "float32",
    "Float64": "float64",
}


def add_bands(algorithm: RasterDaskAlgorithm, raster: str, help_text: str) -> None:
    """Add BANDS: numbers of bands of the parameter `raster`."""
    algorithm.add(
        QgsProcessingParameterBand(
            BANDS, algorithm.tr("Bands"), parentLayerParameterName=raster, optional=True, allowMultiple=True
        ),
        help_text,
    )


def bands_of_job(algorithm: RasterDaskAlgorithm, parameters: dict, raster: str, context: QgsProcessingContext) -> dict:
    """Return the key `bands` of a job, if any are given; raise QgsProcessingException for one that does not exist."""
    if parameters.get(BANDS) in (None, "", []):
        return {}
    bands = algorithm.parameterAsInts(parameters, BANDS, context)
    for band in bands:
        algorithm.raster(parameters, raster, context, band)
    return {"bands": bands} if bands else {}


def add_output_type(algorithm: RasterDaskAlgorithm, default: str, help_text: str, advanced: bool = False) -> None:
    """Add OUTPUT_TYPE, with `default` as the word for what the engine takes if nothing is said."""
    algorithm.add(
        QgsProcessingParameterEnum(
            OUTPUT_TYPE,
            algorithm.tr("Output type"),
            options=[default, *DTYPES],
            defaultValue=default,
            usesStaticStrings=True,
        ),
        help_text,
        advanced=advanced,
    )


def output_type_of_job(algorithm: RasterDaskAlgorithm, parameters: dict, context: QgsProcessingContext) -> dict:
    """Return the key `dtype` of a job, if a type is chosen."""
    chosen = algorithm.parameterAsEnumString(parameters, OUTPUT_TYPE, context)
    return {"dtype": DTYPES[chosen]} if chosen in DTYPES else {}
