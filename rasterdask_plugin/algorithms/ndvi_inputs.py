"""The parameters that NDVI takes, for every algorithm that starts from it."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterEnum,
    QgsProcessingParameterRasterLayer,
)

from .base import RasterDaskAlgorithm

RED = "RED"
RED_BAND = "RED_BAND"
NIR = "NIR"
NIR_BAND = "NIR_BAND"
ALIGN = "ALIGN"
REFLECTANCE = "REFLECTANCE"
OUTPUT_TYPE = "OUTPUT_TYPE"

ALIGNMENTS = ("error", "red")
AUTOMATIC = "automatic"
REFLECTANCES = ("none", "sentinel-2 l2a", "landsat c2 l2", AUTOMATIC)
# What saved models and scripts may call it.
_ONCE_CALLED = {"file metadata": AUTOMATIC}
DTYPES = {"Float32": "float32", "Int16 (× 10000)": "int16"}


def add_ndvi_inputs(algorithm: RasterDaskAlgorithm) -> None:
    """Add RED, RED_BAND, NIR, NIR_BAND, ALIGN, REFLECTANCE and OUTPUT_TYPE."""
    tr = algorithm.tr
    found = tr("Left empty, it is found from the descriptions, wavelengths and colours that the file gives its bands.")
    algorithm.add(
        QgsProcessingParameterRasterLayer(RED, tr("Raster with the red band")),
        tr("Any raster that GDAL reads. Values of its nodata and CRS that you have set on the layer are respected."),
    )
    algorithm.add(
        QgsProcessingParameterBand(RED_BAND, tr("Red band"), parentLayerParameterName=RED, optional=True),
        tr("Number of the red band.") + " " + found,
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer(
            NIR, tr("Raster with the near infrared band, if it is another"), optional=True
        ),
        tr(
            "Left empty: the same raster as the red band's. It must have the same grid, size, pixel size, corner and "
            "CRS, unless the two are aligned. To choose the band of a multiband raster in the dialog, choose that "
            "raster here too."
        ),
    )
    algorithm.add(
        QgsProcessingParameterBand(NIR_BAND, tr("Near infrared band"), parentLayerParameterName=NIR, optional=True),
        tr("Number of the near infrared band.") + " " + found,
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            ALIGN,
            tr("Bands on different grids"),
            options=list(ALIGNMENTS),
            defaultValue="error",
            usesStaticStrings=True,
        ),
        tr(
            "error: two different grids are an error. red: the near infrared is resampled onto the red band's grid as "
            "Superimpose does it, bicubic and without rounding, in the same pass."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            REFLECTANCE,
            tr("Digital numbers to reflectance"),
            options=list(REFLECTANCES),
            defaultValue=AUTOMATIC,
            usesStaticStrings=True,
        ),
        tr(
            "NDVI is right only on numbers proportional to reflectance. none: they are. "
            "sentinel-2 l2a: (number − 1000) / 10000, for products of baseline 04.00 (January 2022) and later. "
            "landsat c2 l2: 0.0000275 × number − 0.2. "
            "automatic: the scale and offset that the file gives its bands, if any; else those of Landsat Collection 2 "
            "Level 2, Sentinel-2 and MAJA, where the file's name or metadata tell the product. The log says what is "
            "applied. file metadata, as it was called before, still works."
        ),
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            OUTPUT_TYPE, tr("Output type"), options=list(DTYPES), defaultValue="Float32", usesStaticStrings=True
        ),
        tr(
            "Float32: NDVI as it is, nodata NaN. Int16 (× 10000): a smaller file, NDVI times 10000 with the band's "
            "scale set to 0.0001, nodata −32768."
        ),
    )


def with_todays_names(parameters: dict) -> dict:
    """Return the parameters with the value of REFLECTANCE as it is called today: QGIS refuses what is not a choice."""
    given = parameters.get(REFLECTANCE)
    if isinstance(given, str) and given in _ONCE_CALLED:
        return {**parameters, REFLECTANCE: _ONCE_CALLED[given]}
    return parameters


def ndvi_job_inputs(algorithm: RasterDaskAlgorithm, parameters: dict, context: QgsProcessingContext) -> dict:
    """Return the keys `red`, `nir`, `align`, `reflectance` and `dtype` of a job."""
    parameters = with_todays_names(parameters)
    nir = RED if parameters.get(NIR) in (None, "") else NIR
    return {
        "red": algorithm.raster(parameters, RED, context, algorithm.band(parameters, RED_BAND, context)),
        "nir": algorithm.raster(parameters, nir, context, algorithm.band(parameters, NIR_BAND, context)),
        "align": algorithm.parameterAsEnumString(parameters, ALIGN, context),
        "reflectance": algorithm.parameterAsEnumString(parameters, REFLECTANCE, context),
        "dtype": DTYPES[algorithm.parameterAsEnumString(parameters, OUTPUT_TYPE, context)],
    }
