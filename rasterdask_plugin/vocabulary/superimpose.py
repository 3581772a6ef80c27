"""Superimposing."""

from __future__ import annotations

from .names import AUTO, BY_GEOREFERENCE, INTERPOLATIONS, MODES, PLEIADES, SAME_TYPE
from .parameter import (
    BOOLEAN,
    CHOICE,
    NUMBER,
    NUMBER_OR_NAN,
    RASTER,
    RASTER_PATH,
    REQUIRED,
    WHOLE_NUMBER,
    Operation,
    Parameter,
)
from .several import INTERPOLATION_LABELS, any_raster, bands_of, output_type
from .shared import SHARED

# The acquisition metadata of Pléiades products match their pixels by a scale and an offset, without heights.
_BY_GEOREFERENCE = ("mode", (AUTO, BY_GEOREFERENCE))

OPERATION = Operation(
    "superimpose",
    "Superimpose (match another raster's grid)",
    "resolution",
    "Resamples a raster onto the exact grid of another one.",
    (
        "Resamples the moving raster onto the exact grid of the reference: its size, pixels, corner and CRS. The two "
        "may differ in resolution, CRS and rotation, and either may be in sensor geometry, with RPCs or ground control "
        "points. No pixel of the reference is read.",
        "A pixel of the output has no value where the moving pixel that its centre falls in is nodata or masked, and "
        "outside the moving raster. Nodata is never mixed into its neighbours. Values are rounded and clamped to the "
        "output type, never wrapped.",
        "Where the moving raster is much finer than the reference, the kernel widens with the scale, so that every "
        "moving pixel counts; without Antialias it does not, as in Orfeo ToolBox.",
        "The log says in words how the moving raster is brought onto the reference's grid, and how exactly.",
    ),
    "superimpose,resample,align,snap,match grid,reproject,warp,coregister,orthorectify,rpc,pleiades,pansharpening,"
    "bicubic,bilinear,lanczos,nearest,average,upsample,otb,orfeo toolbox,gdalwarp",
    (
        Parameter(
            "reference",
            RASTER,
            "Reference raster, which gives the grid",
            "The output has its size, pixels, corner and CRS, exactly. Only its metadata are read.",
            REQUIRED,
        ),
        any_raster("moving", "Raster to resample"),
        bands_of("moving", "all bands, in one pass"),
        Parameter(
            "interpolation",
            CHOICE,
            "Interpolation",
            "bicubic is that of Keys, a = −0.5: cubic in gdalwarp, bco in Orfeo ToolBox. lanczos has three lobes.",
            "bicubic",
            choices=INTERPOLATIONS,
            labels=INTERPOLATION_LABELS,
        ),
        Parameter(
            "bicubic_radius",
            WHOLE_NUMBER,
            "Bicubic radius",
            "Half the width of the bicubic kernel, in pixels of the raster to resample. 2 is the ordinary one; a "
            "larger one smoothes. The same as bco.radius in Orfeo ToolBox.",
            2,
            minimum=2,
            unit="pixels",
            advanced=True,
            only_with=("interpolation", ("bicubic",)),
        ),
        Parameter(
            "antialias",
            BOOLEAN,
            "Antialias",
            "Widen the kernel where the raster to resample is finer than the reference, as gdalwarp does, so that no "
            "pixel is left out. Off: as in Orfeo ToolBox.",
            True,
            advanced=True,
            only_with=("interpolation", ("bilinear", "bicubic", "lanczos")),
        ),
        Parameter(
            "mode",
            CHOICE,
            "Mode",
            "Without georeferencing on either side, pixel comes on pixel. Pléiades primary products are of one "
            "acquisition, and are matched by their acquisition metadata.",
            AUTO,
            choices=MODES,
            labels={
                AUTO: "Automatic (as Pléiades, if both are)",
                BY_GEOREFERENCE: "By georeferencing",
                PLEIADES: "Pléiades PAN and MS primary products",
            },
        ),
        Parameter(
            "dem",
            RASTER_PATH,
            "Elevation model, for RPCs",
            "Heights in metres, in any CRS: above the geoid if one is given, else above the ellipsoid. Used where one "
            "of the rasters has RPCs.",
            advanced=True,
            only_with=_BY_GEOREFERENCE,
        ),
        Parameter(
            "default_elevation",
            NUMBER,
            "Default elevation, for RPCs",
            "Height above the ellipsoid where there is no elevation model.",
            otherwise="HEIGHT_DEFAULT of the RPCs (the reference's, if both rasters have some), else their HEIGHT_OFF",
            unit="m",
            advanced=True,
            only_with=_BY_GEOREFERENCE,
        ),
        Parameter(
            "geoid",
            RASTER_PATH,
            "Geoid, for RPCs",
            "Heights of the geoid above the ellipsoid in metres; they are added to those of the elevation model.",
            advanced=True,
            only_with=_BY_GEOREFERENCE,
        ),
        Parameter(
            "grid_spacing",
            WHOLE_NUMBER,
            "Grid spacing",
            "Pixels of the reference between those whose coordinates are computed exactly; in between they are "
            "interpolated. 0: the widest spacing that keeps the error under 0.005 pixels; the log tells "
            "both.",
            0,
            minimum=0,
            unit="pixels",
            zero="automatic",
            advanced=True,
            only_with=_BY_GEOREFERENCE,
        ),
        Parameter(
            "fill_value",
            NUMBER_OR_NAN,
            "Fill value",
            "The output's nodata.",
            otherwise="the nodata of the raster to resample, else NaN for floats; integers without nodata get a mask "
            "where pixels have no value",
            advanced=True,
        ),
        output_type(
            SAME_TYPE,
            "same as the moving raster",
            "Same as the raster to resample",
            "Values are rounded to the nearest and clamped to the type's range.",
            advanced=True,
        ),
    ),
    SHARED,
    output_label="Superimposed",
    named_after="moving",
    page="superimpose.md",
    keeps_values=True,
)
