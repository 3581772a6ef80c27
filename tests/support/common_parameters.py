"""The parameters that every algorithm ends with, apart from its output: names, types, and which are optional."""

from __future__ import annotations

# All of them are advanced.
COMMON = {
    "EXTENT": "extent",
    "CUTLINE": "source",
    "MASK": "raster",
    "MASK_BAND": "band",
    "MASK_KEEP": "string",
    "MASK_REJECT_BITS": "string",
    "CLEAR": "enum",
    "FORMAT": "enum",
    "COMPRESSION": "enum",
    "MAX_ERROR": "number",
    "OVERVIEW_RESAMPLING": "enum",
    "CREATION_OPTIONS": "string",
    "EXECUTION": "enum",
    "SCHEDULER": "string",
    "WORKERS": "number",
    "MEMORY": "number",
    "TILED_OUTPUT": "boolean",
    "REPORT": "string",
}
COMMON_OPTIONAL = {
    "EXTENT",
    "CUTLINE",
    "MASK",
    "MASK_BAND",
    "MASK_KEEP",
    "MASK_REJECT_BITS",
    "MAX_ERROR",
    "CREATION_OPTIONS",
    "SCHEDULER",
    "REPORT",
}
