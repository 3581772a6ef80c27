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
# Numbers of bands, pixels, megabytes: GDAL and NumPy count no further.
_LARGEST = 2**31 - 1
# With more threads or processes than that, a mistake is more likely than such a machine.
_MOST_WORKERS = 4096
# How much of a wrong value is shown.
_SHOWN = 200


@dataclass(frozen=True)
class Key:
    """A key of a job: how its value is checked, and what it is when left out."""

    check: Callable[[Any, str], Any]  # (value, name of the key) → the value to use, or RasterDaskError
    default: Any = REQUIRED
    meaning: str = ""


def text(value: Any, name: str) -> str:
    """A string that is not empty."""
    if not isinstance(value, str) or not value.strip() or not _can_be_said(value):
        raise RasterDaskError(f"{name}: a text is wanted, not {_show(value)}.")
    return value


def whole_number(minimum: int, maximum: int = _LARGEST) -> Callable[[Any, str], int]:
    """A whole number from `minimum` to `maximum`."""

    def check(value: Any, name: str) -> int:
        if isinstance(value, int) and value > maximum:
            raise RasterDaskError(f"{name}: {_show(value)} is too large: {maximum} at the most.")
        if isinstance(value, bool) or not isinstance(value, int) or value < minimum:
            upto = "on" if maximum == _LARGEST else f"to {maximum}"
            raise RasterDaskError(f"{name}: a whole number from {minimum} {upto} is wanted, not {_show(value)}.")
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
        # True and 1.0 equal 1, and are none of the choices.
        if not any(type(value) is type(choice) and value == choice for choice in choices):
            raise RasterDaskError(f"{name}: one of {', '.join(map(str, choices))} is wanted, not {_show(value)}.")
        return value

    return check


def texts_by_name(value: Any, name: str) -> dict[str, str]:
    """An object whose values are texts or numbers, such as GDAL's options."""
    if not isinstance(value, dict) or not all(
        _can_be_said(key) and (_can_be_said(item) if isinstance(item, str) else isinstance(item, (int, float)))
        for key, item in value.items()
    ):
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
    return isinstance(value, float) or (isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**64)


def _can_be_said(text: str) -> bool:
    """Return whether a file or GDAL can be given a text: no half of a character, and no end of it in between."""
    try:
        return b"\0" not in text.encode("utf-8")
    except UnicodeEncodeError:
        return False


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
    "workers": Key(
        whole_number(0, _MOST_WORKERS), 0, "threads or processes, 0: one a core; of a cluster: blocks at once, 0: all"
    ),
    "scheduler": Key(text, None, "of a cluster: address or scheduler file; left out: as dask is configured"),
    "report": Key(text, None, "path of an HTML file for dask's performance report, of processes or a cluster"),
}


def parse_job(source: str) -> dict:
    """Return the job in a JSON text, or raise RasterDaskError."""
    try:
        job = json.loads(source, parse_constant=_no_number, parse_float=_finite, object_pairs_hook=_each_once)
    except RasterDaskError:
        raise
    except RecursionError as error:
        raise RasterDaskError("The job is not one: lists or objects lie too deep in each other.") from error
    except ValueError as error:
        # Also Python's own limit to the digits of a number.
        raise RasterDaskError(f"The job is not JSON: {error}.") from error
    if not isinstance(job, dict):
        raise RasterDaskError(f"A job is a JSON object, not {_show(job)}.")
    return job


def _no_number(word: str) -> None:
    raise RasterDaskError(f"The job is not JSON: {word} is not a number there.")


def _finite(digits: str) -> float:
    if math.isinf(float(digits)):
        raise RasterDaskError(f"The job has a number that is too large: {_shortened(digits)}.")
    return float(digits)


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    given = dict(pairs)
    if len(given) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise RasterDaskError(f"The job has the key {_show(twice)} twice in one object.")
    return given


def check_keys(given: Mapping[str, Any], keys: Mapping[str, Key], prefix: str = "") -> SimpleNamespace:
    """Check all values of an object at once and return them as attributes, defaults filled in.

    Raises RasterDaskError with a line for each unknown or missing key and for each wrong value.
    """
    wrong = [
        f"{prefix}{_shortened(name)}: unknown key; known are {', '.join(keys)}." for name in given if name not in keys
    ]
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
        except RecursionError:
            wrong.append(f"{prefix}{name}: lists or objects lie too deep in each other.")
    if wrong:
        raise RasterDaskError("\n".join(wrong))
    return SimpleNamespace(**values)


def _show(value: Any) -> str:
    try:
        return _shortened(json.dumps(value, ensure_ascii=False))
    except (RecursionError, ValueError):
        # Too deep, or too many digits, for a line.
        return f"such a {type(value).__name__}"


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
