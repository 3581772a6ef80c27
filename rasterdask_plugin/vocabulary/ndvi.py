"""NDVI."""

from __future__ import annotations

from dataclasses import replace

from .names import ALIGN_ERROR, ALIGN_TO_RED, ALIGNMENTS, INDEX_TYPES
from .parameter import CHOICE, RASTER, Operation, Parameter
from .several import PRODUCT, any_raster, band_of, reflectance_of
from .shared import SHARED

NDVI_PARAMETERS = (
    PRODUCT,
    replace(any_raster("red", "Raster with the red band"), default=None, otherwise="the red band of the product"),
    band_of("red", "Red band", "Number of the red band."),
    Parameter(
        "nir",
        RASTER,
        "NIR raster (if different)",
        "It must have the same grid as the red band, that is size, pixel size, corner and CRS, unless the two are "
        "aligned.",
        otherwise="the raster with the red band, or a band of the product",
        same_as="red",
        not_with="product",
    ),
    band_of("nir", "Near infrared band", "Number of the near infrared band."),
    Parameter(
        "align",
        CHOICE,
        "Bands on different grids",
        "What happens to bands of two rasters that differ in their grids. Superimpose says how bands are resampled: "
        "here bicubic and without rounding, in the same pass. Bands of a product are always aligned.",
        ALIGN_ERROR,
        choices=ALIGNMENTS,
        labels={ALIGN_ERROR: "Stop with an error", ALIGN_TO_RED: "Resample NIR onto the grid of red"},
        only_with=("nir", ()),
        advanced=True,
    ),
    reflectance_of("NDVI is right only on numbers proportional to reflectance."),
    Parameter(
        "dtype",
        CHOICE,
        "Output type",
        "Float32: NDVI as it is, nodata NaN. Int16: a smaller file, NDVI × 10000 with the band's scale set to 0.0001, "
        "nodata −32768.",
        "float32",
        choices=INDEX_TYPES,
        stored={"float32": "Float32", "int16": "Int16 (× 10000)"},
        qgis_name="OUTPUT_TYPE",
    ),
)

OPERATION = Operation(
    "ndvi",
    "NDVI",
    "vegetation",
    "Vegetation index of a red and a near infrared band.",
    (
        "Computes the normalised difference vegetation index, (NIR − red) / (NIR + red).",
        "Rasters of any size are streamed in blocks through all cores. The two bands may be in one raster or in two of "
        "the same grid. A band that is not set is found from what the file says of its bands; the log names it. "
        "Instead of rasters, a product may be given as it was downloaded.",
        "A pixel is nodata in the result where it is nodata or masked in one of the bands, and where NIR + red is 0. "
        "Integers cannot overflow: they are converted before the arithmetic.",
        "The outputs MIN, MAX, MEAN and VALID_PERCENT are the result's statistics, for the next steps of a model; they "
        "are empty where no pixel is valid.",
    ),
    "vegetation,index,normalised difference,normalized difference,red,near infrared,nir,sentinel-2,landsat,pleiades,"
    "band math",
    NDVI_PARAMETERS,
    SHARED,
    output_label="NDVI",
    named_after="red",
    page="ndvi.md",
    combines_bands=True,
    exactly_one_of=("red", "product"),
    style="ndvi.qml",
    statistics=("Lowest NDVI", "Highest NDVI", "Mean NDVI", "Valid pixels (%)"),
)
