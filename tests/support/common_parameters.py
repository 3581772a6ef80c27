"""The parameters that every algorithm ends with, apart from its output: names, types, and which are optional."""

from __future__ import annotations

# All of them are advanced.
COMMON = {
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
COMMON_OPTIONAL = {"MAX_ERROR", "CREATION_OPTIONS", "SCHEDULER", "REPORT"}
