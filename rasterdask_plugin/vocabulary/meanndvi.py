"""The mean of NDVI in windows."""

from __future__ import annotations

from .ndvi import NDVI_PARAMETERS
from .parameter import WHOLE_NUMBER, Operation, Parameter
from .several import EDGE, MIN_VALID
from .shared import SHARED

OPERATION = Operation(
    "meanndvi",
    "Mean NDVI in windows",
    "vegetation",
    "Average vegetation index in windows of N × N pixels, in one pass.",
    (
        "Computes the normalised difference vegetation index, (NIR − red) / (NIR + red), of every pixel, and the mean "
        "of its valid values in windows of N × N pixels. The output has a pixel a window.",
        "This is the mean of the NDVI values, not the NDVI of the mean red and the mean near infrared: the two differ "
        "where a window holds both bright and dark pixels.",
        "Both bands are read once, block by block, and no raster of NDVI is written in between.",
        "A pixel has no NDVI where it is nodata or masked in one of the bands, and where NIR + red is 0. Overviews in "
        "the file are never used.",
        "The outputs MIN, MAX, MEAN and VALID_PERCENT are statistics of the windows' means, for the next steps of a "
        "model; they are empty where no window is valid.",
    ),
    "vegetation,index,normalized difference,average,aggregate,coarsen,downscale,window,red,near infrared,nir,"
    "sentinel-2,landsat,pleiades",
    (
        *NDVI_PARAMETERS,
        Parameter(
            "window",
            WHOLE_NUMBER,
            "Window",
            "Pixels along each side of a window: 10 makes windows of 100 m from pixels of 10 m.",
            10,
            minimum=2,
            unit="pixels",
        ),
        EDGE,
        MIN_VALID,
    ),
    SHARED,
    output_label="Mean NDVI",
    named_after="red",
    page="downscale.md",
    combines_bands=True,
    exactly_one_of=("red", "product"),
    style="ndvi.qml",
    statistics=(
        "Lowest mean NDVI of a window",
        "Highest mean NDVI of a window",
        "Mean of the windows' mean NDVI",
        "Valid windows (%)",
    ),
)
