"""Band math."""

from __future__ import annotations

from dataclasses import replace

from .names import (
    AUTOMATIC,
    COARSEST_GRID,
    FINEST_GRID,
    FIRST_GRID,
    GRIDS,
    INTERPOLATIONS,
    OUTPUT_TYPES,
    REFERENCE_GRID,
)
from .parameter import BOOLEAN, CHOICE, EXPRESSION, NUMBER, RASTER, RASTERS, REQUIRED, Operation, Parameter
from .several import INTERPOLATION_LABELS, output_type
from .shared import SHARED

_FLOAT = "float32"

OPERATION = Operation(
    "bandmath",
    "Band math",
    "bands",
    "Computes expressions of the bands of one or several rasters.",
    (
        "Computes one output band for each expression; semicolons separate them. Rasters may differ in resolution and "
        "CRS: they are brought onto one grid in the same pass.",
        'A band is im1b2 (band 2 of the first raster, as in Orfeo BandMath), "layer@2" (as in QGIS\'s raster '
        "calculator) or a letter (A is the first raster, B the second, as in gdal_calc).",
        "Operators: + - * / ^ (power, also **), comparisons (also = and !=), and (&&), or (||), not (!), "
        "test ? a : b. Functions: abs, sqrt, exp, log (natural), log10, log2, sin to atanh, min, max, clip, round, "
        "floor, ceil, isnodata, where and others, with NumPy's names as well. Constants: pi, e, nodata.",
        "A pixel is nodata in the result where something that it depends on is nodata, where a divisor is 0, and where "
        "the result is no finite number. A conditional depends on its test and on the branch that is taken. Integers "
        "cannot overflow: they are converted before the arithmetic.",
    ),
    "band math,bandmath,raster calculator,gdal_calc,map algebra,expression,formula,calculate,index,otb,orfeo toolbox,"
    "numpy,condition,mask",
    (
        Parameter(
            "inputs",
            RASTERS,
            "Rasters",
            "Any rasters that GDAL reads. Expressions call them im1, im2 and so on, or A, B and so on, in their order. "
            "A letter is the first band of its raster.",
            REQUIRED,
            help_in_qgis="Nodata and CRS that you have set on a layer are respected.",
        ),
        Parameter(
            "expression",
            EXPRESSION,
            "Expression",
            "For example (im1b4 - im1b3) / (im1b4 + im1b3), or A > 0 ? log(A) : nodata. Semicolons separate the "
            "expressions of several output bands.",
            REQUIRED,
            help_in_qgis='"layer@1" is the first band of the layer of that name.',
        ),
        Parameter(
            "grid",
            CHOICE,
            "Grid of the output",
            "The finest and the coarsest are of the rasters in the expression, by the size of their pixels. Rasters on "
            "other grids are superimposed on it in the same pass.",
            FIRST_GRID,
            choices=GRIDS,
            labels={
                FIRST_GRID: "Of the first raster",
                FINEST_GRID: "Of the finest raster",
                COARSEST_GRID: "Of the coarsest raster",
                REFERENCE_GRID: "Of a reference raster",
            },
        ),
        Parameter(
            "reference",
            RASTER,
            "Reference raster",
            "For the grid reference: the output has its size, pixels, corner and CRS. Only its metadata are read.",
            otherwise="no reference",
            only_with=("grid", (REFERENCE_GRID,)),
        ),
        Parameter(
            "interpolation",
            CHOICE,
            "Interpolation",
            "Of rasters on other grids than the output's; as in Superimpose. automatic is nearest for classes (a "
            "colour table, category names, an attribute table), else average where the output's pixels are at least "
            "twice as large, and bicubic elsewhere.",
            AUTOMATIC,
            choices=(AUTOMATIC, *INTERPOLATIONS),
            labels={AUTOMATIC: "Automatic (by classes and sizes)", **INTERPOLATION_LABELS},
            advanced=True,
        ),
        Parameter(
            "apply_scale",
            BOOLEAN,
            "Apply scale and offset of the bands",
            "Compute with scale × number + offset, as QGIS's raster calculator does, where a file gives its bands a "
            "scale or an offset. Off: with the numbers in the file, as Orfeo ToolBox and gdal_calc do.",
            False,
            advanced=True,
        ),
        replace(
            output_type(
                _FLOAT,
                "Float32",
                "Float32",
                "Integers are rounded, halves away from zero, and clamped to the type's range. The arithmetic is in "
                "float64 for every type.",
            ),
            choices=OUTPUT_TYPES,
        ),
        Parameter(
            "output_nodata",
            NUMBER,
            "Nodata",
            "The number in the output that stands for no data.",
            otherwise="NaN for floats, the lowest number of signed and the highest of unsigned integers",
            advanced=True,
            qgis_name="NODATA",
        ),
    ),
    SHARED,
    output_label="Band math",
    named_after="inputs",
    page="bandmath.md",
    combines_bands=True,
)
