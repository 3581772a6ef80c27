"""The parameters that say which pixels are wanted: clear ones, in an extent, in polygons. All operations have them."""

from __future__ import annotations

from .names import CLEAR_LAND_AND_WATER, CLEARNESS, EVERYTHING, WITH_SHADOWS, WITH_SNOW
from .parameter import (
    AREA_GROUP,
    BAND,
    BOUNDS,
    CHOICE,
    CUTLINE,
    EXTENT,
    GEOMETRIES,
    RASTER,
    REQUIRED,
    TEXT,
    WHOLE_NUMBERS,
    Parameter,
)

# The keys of an extent in a job.
EXTENT_KEYS = (
    Parameter("bounds", BOUNDS, "Bounds", "The extent's sides: [xmin, ymin, xmax, ymax].", REQUIRED),
    Parameter(
        "crs",
        TEXT,
        "CRS",
        "The CRS of the bounds: WKT, a PROJ string or EPSG:….",
        otherwise="that of the raster",
    ),
)

# The keys of a cutline in a job.
CUTLINE_KEYS = (
    Parameter(
        "path",
        TEXT,
        "Path",
        "A GeoJSON file of polygons. Of other formats, ogr2ogr makes one, also of some of the features.",
        otherwise="the polygons are in geometries",
    ),
    Parameter(
        "geometries",
        GEOMETRIES,
        "Geometries",
        "The polygons themselves: a list of GeoJSON objects.",
        otherwise="the polygons are in the file",
    ),
    Parameter(
        "crs",
        TEXT,
        "CRS",
        "The CRS of the polygons: WKT, a PROJ string or EPSG:….",
        otherwise="the one that the file names, else longitude and latitude (OGC:CRS84); of geometries that of the "
        "raster",
    ),
)

AREA = (
    Parameter(
        "extent",
        EXTENT,
        "Extent",
        "Only the pixels that the extent touches are read and written; the output's pixels stay on the raster's grid. "
        "It may be in any CRS.",
        otherwise="the whole raster",
        advanced=True,
        group=AREA_GROUP,
    ),
    Parameter(
        "cutline",
        CUTLINE,
        "Polygons to cut out",
        "Pixels whose centre is outside of all polygons become nodata. The polygons may be in any CRS.",
        otherwise="no pixel is cut off",
        help_in_qgis="The layer's filter is respected, and its selection if you choose so.",
        advanced=True,
        group=AREA_GROUP,
    ),
    Parameter(
        "clear",
        CHOICE,
        "Pixels of a quality layer to keep",
        "What a quality layer keeps. Values to keep or bits to reject come before it.",
        CLEAR_LAND_AND_WATER,
        choices=CLEARNESS,
        labels={
            CLEAR_LAND_AND_WATER: "Clear land and water",
            WITH_SHADOWS: "Also what lies in shadow",
            WITH_SNOW: "Also shadows, snow and ice",
            EVERYTHING: "Everything observed, also clouds",
        },
        advanced=True,
        group=AREA_GROUP,
    ),
    Parameter(
        "mask",
        RASTER,
        "Mask raster",
        "Says which pixels are good. It may have another grid and CRS: a pixel takes the value that its centre falls "
        "in. Which values or bits are good is said by the values to keep and the bits to reject. Without both, the "
        "file name must tell a quality layer of Sentinel-2 (SCL), MAJA (CLM, EDG, SAT), Landsat (QA_PIXEL, QA_RADSAT) "
        "or Planet (UDM2), of which the chosen pixels are kept. Pixels outside of it become nodata; its own nodata "
        "means nothing.",
        otherwise="the quality layers of the product, where one is given; else no pixel is masked",
        advanced=True,
        group=AREA_GROUP,
    ),
    Parameter(
        "mask.band",
        BAND,
        "Band of the mask",
        "Number of the band that values and bits are looked up in.",
        otherwise="the first band; of UDM2 the bands that the choice needs",
        only_with=("mask", ()),
        advanced=True,
        group=AREA_GROUP,
        parent="mask",
    ),
    Parameter(
        "mask_keep",
        WHOLE_NUMBERS,
        "Values of the mask to keep",
        "Pixels of which the mask has another value become nodata.",
        (),
        otherwise="every value is kept",
        help_in_qgis="Write them with commas: 4, 5, 6.",
        only_with=("mask", ()),
        advanced=True,
        group=AREA_GROUP,
    ),
    Parameter(
        "mask_reject_bits",
        WHOLE_NUMBERS,
        "Bits of the mask to reject",
        "Pixels of which the mask has one of these bits set become nodata. The lowest bit is 0.",
        (),
        otherwise="no bit is looked at",
        help_in_qgis="Write them with commas: 1, 3, 4.",
        only_with=("mask", ()),
        minimum=0,
        maximum=31,
        advanced=True,
        group=AREA_GROUP,
    ),
)
