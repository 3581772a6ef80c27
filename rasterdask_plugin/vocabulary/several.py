"""Parameters that several operations have, but not all."""

from __future__ import annotations

from .names import (
    AUTOMATIC,
    EDGES,
    EXACT,
    FILE_METADATA,
    LANDSAT_C2_L2,
    NO_REFLECTANCE,
    OUTPUT_TYPES,
    PARTIAL,
    REFLECTANCES,
    SENTINEL2_L2A,
    TRIM,
)
from .parameter import (
    BAND,
    BANDS,
    CHOICE,
    NUMBER,
    PRODUCT_PATH,
    RASTER,
    REQUIRED,
    Parameter,
)

# Of operations that take bands by their roles.
PRODUCT = Parameter(
    "product",
    PRODUCT_PATH,
    "Product as it was downloaded",
    "Sentinel-2 (MTD_MSIL2A.xml or MTD_MSIL1C.xml, the .SAFE folder or its zip), MAJA (…_MTD_ALL.xml, folder or zip), "
    "Landsat Collection 2 (…_MTL.txt, .json or .xml, folder or tar), Pléiades, Pléiades Neo and SPOT 6/7 (DIM_….XML), "
    "or PlanetScope (…_AnalyticMS….tif). Bands, scales, offsets and nodata are those of its metadata; nothing is "
    "unpacked.",
    otherwise="bands are those of rasters",
    help_in_qgis="Write a folder as its path.",
)


def any_raster(name: str, label: str) -> Parameter:
    """Declare a raster that must be given and whose pixels are read."""
    return Parameter(
        name,
        RASTER,
        label,
        "Any raster that GDAL reads.",
        REQUIRED,
        help_in_qgis="Nodata and CRS that you have set on the layer are respected.",
    )


def band_of(raster: str, label: str, help_text: str) -> Parameter:
    """Declare the band of a raster that has one band for each purpose."""
    return Parameter(
        f"{raster}.band",
        BAND,
        label,
        help_text,
        otherwise="found from the descriptions, wavelengths and colours that the file gives its bands",
        parent=raster,
    )


def bands_of(raster: str, otherwise: str) -> Parameter:
    """Declare the bands of a raster that go into the output."""
    return Parameter(
        "bands",
        BANDS,
        "Bands",
        "Numbers of the bands, in the order of the output.",
        (),
        otherwise=otherwise,
        parent=raster,
    )


def reflectance_of(why: str) -> Parameter:
    """Declare how digital numbers become reflectance; `why` says what it is for."""
    return Parameter(
        "reflectance",
        CHOICE,
        "Digital numbers to reflectance",
        f"{why} "
        "sentinel-2 l2a is (number − 1000) / 10000, for products of January 2022 and later. "
        "landsat c2 l2 is 0.0000275 × number − 0.2. "
        "automatic is the scale and offset that the file gives its bands, if any; else those of Landsat Collection 2 "
        "Level 2, Sentinel-2 and MAJA, where the file's name or metadata tell the product; those of the product's "
        "metadata, if a product is given. The log says what is applied.",
        AUTOMATIC,
        choices=REFLECTANCES,
        labels={
            NO_REFLECTANCE: "None (the numbers are reflectance)",
            SENTINEL2_L2A: "Sentinel-2 L2A (baseline 04.00 and later)",
            LANDSAT_C2_L2: "Landsat Collection 2 Level 2",
            AUTOMATIC: "Automatic (as the file or the product says)",
        },
        renamed={FILE_METADATA: AUTOMATIC},
    )


def output_type(default: str, stored: str, label: str, help_text: str, advanced: bool = False) -> Parameter:
    """Declare the type of the output's pixels; `default` is the word for none, which QGIS stores as `stored`."""
    names = {
        "uint8": "UInt8",
        "int16": "Int16",
        "uint16": "UInt16",
        "int32": "Int32",
        "uint32": "UInt32",
        "float32": "Float32",
        "float64": "Float64",
    }
    return Parameter(
        "dtype",
        CHOICE,
        "Output type",
        help_text,
        default,
        choices=(default, *OUTPUT_TYPES),
        stored={default: stored, **names},
        labels={} if label == stored else {default: label},
        advanced=advanced,
        qgis_name="OUTPUT_TYPE",
    )


INTERPOLATION_LABELS = {
    "nearest": "Nearest neighbour (for classes)",
    "bilinear": "Bilinear (smooth)",
    "bicubic": "Bicubic (sharper)",
    "lanczos": "Lanczos (the sharpest)",
    "average": "Average of the area of a pixel",
}

EDGE = Parameter(
    "edge",
    CHOICE,
    "Windows at the edge",
    "What happens at the right and the bottom, where the size of the raster is not a multiple of the window's.",
    PARTIAL,
    choices=EDGES,
    labels={
        PARTIAL: "Use partial windows at the edges",
        TRIM: "Trim partial windows off",
        EXACT: "Stop unless windows fit exactly",
    },
)

MIN_VALID = Parameter(
    "min_valid",
    NUMBER,
    "Valid pixels that a window needs",
    "A window with a smaller share of valid pixels becomes nodata. 0: one valid pixel is enough. At the edge the share "
    "is that of the pixels that lie in the raster.",
    0.0,
    minimum=0.0,
    maximum=100.0,
    unit="%",
)
