"""Parameters that all operations have, and the keys of a raster in a job."""

from __future__ import annotations

from .area import AREA
from .names import (
    AUTOMATIC,
    AVERAGE,
    CLUSTER,
    COG,
    COMPRESSIONS,
    DEFLATE,
    EXECUTIONS,
    FORMATS,
    GEOTIFF,
    LERC,
    LZW,
    MODE,
    NEAREST,
    OVERVIEW_RESAMPLINGS,
    PROCESSES,
    THREADS,
    UNCOMPRESSED,
    ZSTD,
)
from .parameter import (
    BOOLEAN,
    CHOICE,
    CLUSTER_GROUP,
    HTML_PATH,
    NODATA,
    NUMBER,
    OPTIONS,
    OUTPUT,
    OUTPUT_GROUP,
    PERFORMANCE_GROUP,
    REQUIRED,
    TEXT,
    WHOLE_NUMBER,
    Parameter,
)

# The choice that QGIS shows at first where the user may have chosen one in the settings for all algorithms. A saved
# model then runs on any machine as that machine is set up.
AS_IN_SETTINGS = "default"
_AS_IN_SETTINGS_LABEL = {AS_IN_SETTINGS: "As chosen for all algorithms"}

# The keys of an input raster in a job. In QGIS they come from the layer, and the band from a parameter of its own.
RASTER_KEYS = (
    Parameter(
        "path",
        TEXT,
        "Path",
        "Anything that GDAL opens: a file, /vsizip/…, GPKG:file:table and so on.",
        REQUIRED,
    ),
    Parameter(
        "band",
        WHOLE_NUMBER,
        "Band",
        "Number of the band. The first is 1.",
        otherwise="found from what the file says of its bands",
        minimum=1,
    ),
    Parameter(
        "nodata",
        NODATA,
        "Nodata",
        "Replaces the nodata of the file: numbers, or [min, max] ranges. With an empty list every value is valid.",
        otherwise="the file's own",
    ),
    Parameter(
        "crs",
        TEXT,
        "CRS",
        "Replaces the CRS of the file: WKT, a PROJ string or EPSG:….",
        otherwise="the file's own",
    ),
    Parameter("open_options", OPTIONS, "Open options", "GDAL open options of the file's format.", {}),
)


SHARED = (
    *AREA,
    Parameter(
        "format",
        CHOICE,
        "Format",
        "Both are in tiles. A COG also has overviews: QGIS pans and zooms it fast, also over a network. It needs room "
        "for temporary files of the raster without compression.",
        GEOTIFF,
        unset=AS_IN_SETTINGS,
        choices=FORMATS,
        labels={**_AS_IN_SETTINGS_LABEL, COG: "COG (cloud-optimised GeoTIFF)"},
        advanced=True,
        group=OUTPUT_GROUP,
    ),
    Parameter(
        "compression",
        CHOICE,
        "Compression",
        "All are lossless, except lerc with a largest error. The work does not start if your GDAL lacks the "
        "compression.",
        otherwise=DEFLATE,
        unset=AS_IN_SETTINGS,
        choices=COMPRESSIONS,
        labels={
            **_AS_IN_SETTINGS_LABEL,
            DEFLATE: "DEFLATE (read by every program)",
            ZSTD: "ZSTD (faster)",
            LZW: "LZW",
            LERC: "LERC (smaller, with a largest error)",
            UNCOMPRESSED: "None",
        },
        advanced=True,
        group=OUTPUT_GROUP,
    ),
    Parameter(
        "max_error",
        NUMBER,
        "Largest error of LERC",
        "How far a number in the file may be off. Only for the compression lerc.",
        otherwise="no error at all",
        minimum=0.0,
        only_with=("compression", (LERC,)),
        advanced=True,
        group=OUTPUT_GROUP,
    ),
    Parameter(
        "overview_resampling",
        CHOICE,
        "Overviews of a COG",
        "How two by two pixels become one. Automatic takes the mode of classes and the average of other numbers. "
        "Classes are numbers with a colour table, category names or an attribute table, and results of mode.",
        AUTOMATIC,
        choices=OVERVIEW_RESAMPLINGS,
        labels={
            AUTOMATIC: "Automatic (mode for classes)",
            AVERAGE: "Average of the valid pixels",
            MODE: "Mode (the most frequent value)",
            NEAREST: "Nearest (the upper left pixel)",
        },
        only_with=("format", (COG,)),
        advanced=True,
        group=OUTPUT_GROUP,
    ),
    Parameter(
        "creation_options",
        OPTIONS,
        "Creation options",
        "GDAL creation options of the format. They replace the defaults one by one: tiles of 512, level 1, a predictor "
        "where the compression has them, BIGTIFF=IF_SAFER. An option that contradicts the compression or the largest "
        "error is an error.",
        {},
        help_in_qgis="Write them as NAME=VALUE|NAME=VALUE.",
        advanced=True,
        group=OUTPUT_GROUP,
    ),
    Parameter(
        "tiled_output",
        BOOLEAN,
        "Write a folder of tiles and a VRT",
        "For very large outputs: workers write GeoTIFF tiles into a folder beside the output, which becomes a VRT over "
        "them, and its name then ends in .vrt. A run that was stopped continues where it was. The workers of a cluster "
        "must see the folder under the same path.",
        False,
        advanced=True,
        group=OUTPUT_GROUP,
    ),
    Parameter(
        "workers",
        WHOLE_NUMBER,
        "Workers",
        "How many blocks are computed at a time, in threads, in processes or on a cluster. 0: as many as there are "
        "cores, or as the cluster has threads. The result does not depend on it.",
        0,
        minimum=0,
        # A larger number is more likely a mistake than such a machine.
        maximum=4096,
        zero="all",
        help_in_qgis="0 takes the number in RasterDask's settings, if there is one.",
        advanced=True,
        group=PERFORMANCE_GROUP,
    ),
    Parameter(
        "memory_mb",
        WHOLE_NUMBER,
        "Memory for blocks",
        "What the engine may use for blocks of pixels.",
        otherwise="a quarter of the machine's memory, at most 2048 MB",
        minimum=64,
        unset=0,
        unit="MB",
        zero="automatic",
        help_in_qgis="0 takes the number in RasterDask's settings, if there is one.",
        advanced=True,
        group=PERFORMANCE_GROUP,
        qgis_name="MEMORY",
    ),
    Parameter(
        "execution",
        CHOICE,
        "Execution",
        "Where blocks are computed; the result is the same.",
        THREADS,
        unset=AS_IN_SETTINGS,
        choices=EXECUTIONS,
        labels={
            **_AS_IN_SETTINGS_LABEL,
            THREADS: "Threads (mostly the fastest)",
            PROCESSES: "Worker processes on this machine",
            CLUSTER: "A dask cluster that you have",
        },
        advanced=True,
        group=CLUSTER_GROUP,
    ),
    Parameter(
        "scheduler",
        TEXT,
        "Dask scheduler",
        "For the execution cluster: tcp://host:8786, tls://host:8786 with the certificates of dask's own "
        "configuration, or the path of a scheduler file.",
        otherwise="as dask is configured",
        help_in_qgis="A scheduler in RasterDask's settings comes before dask's configuration.",
        only_with=("execution", (CLUSTER,)),
        advanced=True,
        group=CLUSTER_GROUP,
    ),
    Parameter(
        "report",
        HTML_PATH,
        "Performance report (HTML file)",
        "For processes and cluster: dask's report of the run. It needs the Python package bokeh.",
        otherwise="no report",
        only_with=("execution", (PROCESSES, CLUSTER)),
        advanced=True,
        group=CLUSTER_GROUP,
    ),
    Parameter(
        "output",
        OUTPUT,
        "Output",
        "The GeoTIFF to write, or the VRT of a folder of tiles. Missing folders are made.",
        REQUIRED,
        group=OUTPUT_GROUP,
    ),
)
