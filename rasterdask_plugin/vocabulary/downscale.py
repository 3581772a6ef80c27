"""Downscaling."""

from __future__ import annotations

from .names import DEFAULT_TYPE, METHODS
from .parameter import CHOICE, DISTANCE, WHOLE_NUMBER, Operation, Parameter
from .several import EDGE, MIN_VALID, any_raster, bands_of, output_type
from .shared import SHARED

OPERATION = Operation(
    "downscale",
    "Aggregate (make pixels coarser)",
    "resolution",
    "Makes a raster coarser: a statistic of the valid pixels in each window.",
    (
        "Makes a raster coarser by a whole factor, or to a pixel size: each pixel of the output is a statistic of the "
        "valid pixels in its window.",
        "Windows start at the upper left corner, which stays where it is. With a resolution that is no multiple of the "
        "pixel size, a pixel counts by the part of it that is in the window for mean, sum, stddev, variance, rms, "
        "count and mode; min, max, range, median, q1 and q3 are those of all pixels that the window touches.",
        "Nodata, masked pixels, NaN and infinity are left out. Overviews in the file are never used. Integers are "
        "summed in 64 bits: nothing overflows.",
        "Band names stay; units, scale, offset and colours stay where they hold of the statistic, and so do the colour "
        "table and category names of a classification with mode.",
    ),
    "downscale,aggregate,coarsen,resample,reduce,resolution,pixel size,window,block,average,mean,median,mode,majority,"
    "minimum,maximum,sum,standard deviation,variance,quartile,rms,count,gdalwarp,r.resamp.stats",
    (
        any_raster("input", "Raster to make coarser"),
        bands_of("input", "all but an alpha band, whose transparent pixels are nodata"),
        Parameter(
            "factor",
            WHOLE_NUMBER,
            "Factor",
            "Pixels of the input along each side of a window: 10 makes a raster of 100 m from one of 10 m.",
            otherwise="2, unless there is a resolution",
            minimum=2,
            not_with="resolution",
        ),
        Parameter(
            "resolution",
            DISTANCE,
            "Resolution",
            "Size of the output's pixels in the units of the raster's CRS, at least that of the input's pixels.",
            otherwise="the factor says it",
            minimum=0.0,
            parent="input",
        ),
        Parameter(
            "method",
            CHOICE,
            "Statistic",
            "A statistic of the valid pixels of a window. The median and the quartiles are one of the pixels, the "
            "lower of the two in the middle. Of equally frequent values, the mode is the one that reaches that count "
            "first. The variance and the standard deviation are divided by the number of pixels. The count is 0 in a "
            "window without valid pixels.",
            "mean",
            choices=METHODS,
            labels={
                "mean": "Mean",
                "median": "Median",
                "min": "Minimum",
                "max": "Maximum",
                "mode": "Mode (the most frequent value)",
                "sum": "Sum",
                "stddev": "Standard deviation",
                "variance": "Variance",
                "range": "Range (maximum − minimum)",
                "count": "Count of the valid pixels",
                "q1": "First quartile",
                "q3": "Third quartile",
                "rms": "Root mean square",
            },
        ),
        EDGE,
        MIN_VALID,
        output_type(
            DEFAULT_TYPE,
            "default",
            "Default of the statistic",
            "By default the input's type for median, q1, q3, min, max and mode; Float32 for mean, stddev, variance and "
            "rms (Float64 for 32-bit integers and Float64); Float64 for sum; UInt32 for count (Float64 for parts of "
            "pixels); for range the unsigned type of the input's size, and of floats the input's type. Integers are "
            "rounded and clamped.",
        ),
    ),
    SHARED,
    output_label="Aggregated",
    named_after="input",
    page="downscale.md",
    keeps_values=True,
)
