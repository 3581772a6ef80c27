"""Spectral indices."""

from __future__ import annotations

from dataclasses import replace

from .indices.table import INDICES
from .names import ALIGN_ERROR, COARSEST_GRID, FINEST_GRID, FIRST_GRID, INDEX_GRIDS, INDEX_TYPES
from .parameter import CHOICE, CHOICES, RASTERS, TEXT, WHOLE_NUMBER, Operation, Parameter
from .several import EDGE, MIN_VALID, PRODUCT, reflectance_of
from .shared import SHARED

OPERATION = Operation(
    "spectralindex",
    "Spectral indices",
    "vegetation",
    f"Any of {len(INDICES)} spectral indices, one band each, in one pass.",
    (
        "Computes indices of vegetation, water, burnt areas, snow, soil, built-up areas and clouds from the bands of "
        "one or several rasters. Each band is read once, however many indices need it.",
        "A formula names bands by their roles: B, G and R are blue, green and red, RE1 to RE3 the red edge, N and N2 "
        "the near infrared, S1 and S2 the short-wave infrared, T the thermal infrared. The bands are found from what "
        "the files say of them and from the names of files with one band; the log names them. Instead of rasters, a "
        "product may be given as it was downloaded.",
        "Most indices are right only for reflectance from 0 to 1, and thermal bands in kelvin.",
        "A pixel is nodata in an index where one of its bands is nodata or masked, where a denominator is 0, and where "
        "the result is no finite number. Integers cannot overflow: they are converted before the arithmetic.",
        "The outputs MIN, MAX, MEAN and VALID_PERCENT are the statistics of the first index, for the next steps of a "
        "model; they are empty where no pixel is valid.",
    ),
    "spectral index,index,indices,vegetation,water,snow,soil,urban,built-up,burn,fire,cloud,ndvi,evi,evi2,savi,msavi,"
    "osavi,gndvi,ndre,ndwi,mndwi,ndmi,nbr,ndsi,ndbi,awei,bai,lai,chlorophyll,moisture,sentinel-2,landsat,pleiades,"
    "spot,planetscope,modis,band math,awesome spectral indices",
    (
        PRODUCT,
        Parameter(
            "inputs",
            RASTERS,
            "Rasters",
            "Rasters that have the bands: one of several bands, or several.",
            otherwise="the bands of the product",
            help_in_qgis="Nodata and CRS that you have set on a layer are respected.",
        ),
        Parameter(
            "index",
            CHOICES,
            "Indices",
            "One or several, by their short names. The output has a band for each of them, in their order.",
            ("NDVI",),
            choices=tuple(INDICES),
            page="indices.md",
            labels={one.id: f"{one.id} – {one.name}, {one.domain}: {one.formula}" for one in INDICES.values()},
        ),
        Parameter(
            "roles",
            TEXT,
            "Bands by role (if not found)",
            "Where the files do not tell, or tell something wrong: roles with the numbers of raster and band, such as "
            "R=1:4, N=2:1. N=4 is band 4 of the first raster.",
            otherwise="all are found from what the files say of their bands",
            not_with="product",
        ),
        reflectance_of("An index may be wrong on numbers that are no reflectance."),
        Parameter(
            "constants",
            TEXT,
            "Constants",
            "Values for the constants in the formulas, such as L=0.5, g=2.5. SAVI.L=0.25 holds of that index only.",
            otherwise="each index has its own defaults",
            advanced=True,
        ),
        Parameter(
            "align",
            CHOICE,
            "Bands on different grids",
            "What happens to bands that differ in their grids. Superimpose says how bands are resampled: here without "
            "rounding, in the same pass, bicubic, or their average where the output's pixels are at least twice as "
            "large.",
            FINEST_GRID,
            choices=INDEX_GRIDS,
            labels={
                ALIGN_ERROR: "Stop with an error",
                FIRST_GRID: "Resample onto the first grid",
                FINEST_GRID: "Resample onto the finest grid",
                COARSEST_GRID: "Resample onto the coarsest grid",
            },
            advanced=True,
        ),
        Parameter(
            "window",
            WHOLE_NUMBER,
            "Mean in windows",
            "Pixels along each side of a window. The output has a pixel for each window, with the mean of the valid "
            "values of the index in it. This is not the index of mean reflectance.",
            otherwise="no mean: the output has the pixels of the bands",
            minimum=2,
            unit="pixels",
            advanced=True,
        ),
        replace(EDGE, advanced=True, only_with=("window", ())),
        replace(MIN_VALID, advanced=True, only_with=("window", ())),
        Parameter(
            "dtype",
            CHOICE,
            "Output type",
            "Float32: the index as it is, nodata NaN. Int16: a smaller file, the index × 10000 with the band's scale "
            "set to 0.0001, nodata −32768; a smaller factor where the range of an index is large.",
            "float32",
            choices=INDEX_TYPES,
            stored={"float32": "Float32", "int16": "Int16 (scaled)"},
            qgis_name="OUTPUT_TYPE",
        ),
    ),
    SHARED,
    output_label="Spectral index",
    named_after="inputs",
    page="indices.md",
    combines_bands=True,
    exactly_one_of=("inputs", "product"),
    statistics=(
        "Lowest value of the first index",
        "Highest value of the first index",
        "Mean of the first index",
        "Valid pixels of the first index (%)",
    ),
)
