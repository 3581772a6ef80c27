"""Reads jobs: plain data in, checked values out, one clear line for each thing that is wrong."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, Callable

from ..errors import RasterDaskError
from ..execution_kinds import KINDS, THREADS
from ..format_names import AUTOMATIC, COMPRESSIONS, FORMATS, GEOTIFF, OVERVIEW_RESAMPLINGS

REQUIRED = object()


@dataclass(frozen=True)
class Key:
    """A key of a job: how its value is checked, and what it is when left out."""

    check: Callable[[Any, str], Any]  # (value, name of the key) → the value to use, or RasterDaskError
    default: Any = REQUIRED
    meaning: str = ""


def text(value: Any, name: str) -> str:
    """A string that is not empty."""
    if not isinstance(value, str) or not value.strip():
        raise RasterDaskError(f"{name}: a text is wanted, not {_show(value)}.")
    return value


def whole_number(minimum: int) -> Callable[[Any, str], int]:
    """A whole number from `minimum` on."""

    def check(value: Any, name: str) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or value < minimum:
            raise RasterDaskError(f"{name}: a whole number from {minimum} on is wanted, not {_show(value)}.")
        return value

    return check


def number(minimum: float, maximum: float = math.inf) -> Callable[[Any, str], float]:
    """A finite number from `minimum` to `maximum`."""

    def check(value: Any, name: str) -> float:
        if not _is_number(value) or not math.isfinite(value) or not minimum <= value <= maximum:
            upto = f"to {maximum:g}" if math.isfinite(maximum) else "on"
            limits = f" from {minimum:g} {upto}" if math.isfinite(minimum) else ""
            raise RasterDaskError(f"{name}: a number{limits} is wanted, not {_show(value)}.")
        return float(value)

    return check


def boolean(value: Any, name: str) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise RasterDaskError(f"{name}: true or false is wanted, not {_show(value)}.")
    return value


def band_numbers(value: Any, name: str) -> tuple[int, ...]:
    """A list of band numbers, each once."""
    if not isinstance(value, list) or len(set(map(str, value))) < len(value):
        raise RasterDaskError(f"{name}: a list of different band numbers is wanted, not {_show(value)}.")
    return tuple(whole_number(1)(item, name) for item in value)


def one_of(*choices: Any) -> Callable[[Any, str], Any]:
    """One of some values."""

    def check(value: Any, name: str) -> str:
        if value not in choices:
            raise RasterDaskError(f"{name}: one of {', '.join(map(str, choices))} is wanted, not {_show(value)}.")
        return value

    return check


def texts_by_name(value: Any, name: str) -> dict[str, str]:
    """An object whose values are texts or numbers, such as GDAL's options."""
    if not isinstance(value, dict) or not all(isinstance(item, (str, int, float)) for item in value.values()):
        raise RasterDaskError(f'{name}: an object such as {{"COMPRESS": "ZSTD"}} is wanted, not {_show(value)}.')
    return {key: str(item) for key, item in value.items()}


def nodata_values(value: Any, name: str) -> tuple:
    """A list of numbers and of [min, max] pairs."""
    if not isinstance(value, list):
        raise RasterDaskError(f"{name}: a list of numbers or [min, max] ranges is wanted, not {_show(value)}.")
    return tuple(_nodata_value(item, name) for item in value)


def _nodata_value(item: Any, name: str) -> float | tuple[float, float]:
    if _is_number(item):
        return item
    if isinstance(item, list) and len(item) == 2 and all(map(_is_number, item)) and item[0] <= item[1]:
        return item[0], item[1]
    raise RasterDaskError(f"{name}: a number or a [min, max] range is wanted, not {_show(item)}.")


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


RASTER_KEYS = {
    "path": Key(text, meaning="anything that GDAL opens"),
    "band": Key(whole_number(1), None, "counted from 1; left out: found from the file"),
    "nodata": Key(nodata_values, None, "replaces the file's nodata: numbers or [min, max] ranges"),
    "crs": Key(text, None, "replaces the file's CRS"),
    "open_options": Key(texts_by_name, {}, "GDAL open options"),
}


def raster(value: Any, name: str) -> SimpleNamespace:
    """An input raster: an object with RASTER_KEYS."""
    if not isinstance(value, dict):
        raise RasterDaskError(f'{name}: a raster such as {{"path": "scene.tif"}} is wanted, not {_show(value)}.')
    return check_keys(value, RASTER_KEYS, f"{name}.")


COMMON_KEYS = {
    "output": Key(text, meaning="path of the GeoTIFF to write, or of the VRT"),
    "tiled_output": Key(boolean, False, "write a folder of tiles, where they are computed, and a VRT over them"),
    "format": Key(one_of(*FORMATS), GEOTIFF, ", ".join(FORMATS)),
    "compression": Key(one_of(*COMPRESSIONS), None, f"{', '.join(COMPRESSIONS)}; left out: deflate"),
    "max_error": Key(number(0), None, "for lerc: how far a number may be off; left out: 0"),
    "overview_resampling": Key(
        one_of(*OVERVIEW_RESAMPLINGS),
        AUTOMATIC,
        f"of a COG: {', '.join(OVERVIEW_RESAMPLINGS)}; {AUTOMATIC}: mode for classes, else average",
    ),
    "creation_options": Key(texts_by_name, {}, "GDAL creation options, over the defaults"),
    "memory_mb": Key(whole_number(64), None, "memory for blocks; left out: a quarter of the machine's, at most 2048"),
    "execution": Key(one_of(*KINDS), THREADS, f"{', '.join(KINDS)}: what computes the blocks"),
    "workers": Key(whole_number(0), 0, "threads or processes, 0: one a core; of a cluster: blocks at once, 0: all"),
    "scheduler": Key(text, None, "of a cluster: address or scheduler file; left out: as dask is configured"),
    "report": Key(text, None, "path of an HTML file for dask's performance report, of processes or a cluster"),
}


def parse_job(source: str) -> dict:
    """Return the job in a JSON text, or raise RasterDaskError."""
    try:
        job = json.loads(source)
    except json.JSONDecodeError as error:
        raise RasterDaskError(f"The job is not JSON: {error}.") from error
    if not isinstance(job, dict):
        raise RasterDaskError(f"A job is a JSON object, not {_show(job)}.")
    return job


def check_keys(given: Mapping[str, Any], keys: Mapping[str, Key], prefix: str = "") -> SimpleNamespace:
    """Check all values of an object at once and return them as attributes, defaults filled in.

    Raises RasterDaskError with a line for each unknown or missing key and for each wrong value.
    """
    wrong = [f"{prefix}{name}: unknown key; known are {', '.join(keys)}." for name in given if name not in keys]
    values = {}
    for name, key in keys.items():
        if given.get(name) is None:
            if key.default is REQUIRED:
                wrong.append(f"{prefix}{name} is missing.")
            values[name] = key.default
            continue
        try:
            values[name] = key.check(given[name], prefix + name)
        except RasterDaskError as error:
            wrong.append(str(error))
    if wrong:
        raise RasterDaskError("\n".join(wrong))
    return SimpleNamespace(**values)


def _show(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
