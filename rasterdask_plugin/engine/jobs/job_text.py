"""Reads the text of jobs, and shows values of jobs in messages."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from ...vocabulary.text import Text
from ..errors import RasterDaskError

# The most characters of a wrong value that a message shows.
_SHOWN = 200


def parse_job(source: str) -> dict:
    """Return the job in a JSON text, or raise RasterDaskError."""
    try:
        job = json.loads(source, parse_constant=_no_number, parse_float=_finite, object_pairs_hook=_each_once)
    except RasterDaskError:
        raise
    except RecursionError as error:
        raise RasterDaskError("The job cannot be read: its lists or objects are nested too deeply.") from error
    except ValueError as error:
        # A number with too many digits for Python is also a ValueError.
        raise RasterDaskError("The job is not JSON: {}.", error) from error
    if not isinstance(job, dict):
        raise RasterDaskError("A job must be a JSON object, not {}.", show(job))
    return job


def described(request: Mapping[str, Any]) -> dict:
    """Return the job of a request to describe it, `{"describe": job}`, or raise RasterDaskError."""
    job = request["describe"]
    if len(request) > 1 or not isinstance(job, dict):
        raise RasterDaskError("describe: must be a job, and the only key, not {}.", show(request))
    return job


def _no_number(word: str) -> None:
    raise RasterDaskError("The job is not JSON: {} is not a number in JSON.", word)


def _finite(digits: str) -> float:
    if math.isinf(float(digits)):
        raise RasterDaskError("The job has a number that is too large: {}.", shortened(digits))
    return float(digits)


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    given = dict(pairs)
    if len(given) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise RasterDaskError("The job has the key {} twice in one object.", show(twice))
    return given


def show(value: Any) -> str:
    """Return a value as a message shows it."""
    try:
        return shortened(json.dumps(value, ensure_ascii=False))
    except (RecursionError, ValueError):
        # The value is nested too deeply, or has too many digits.
        return Text("such a {}", type(value).__name__)


def shortened(text: str) -> str:
    """Return a text that is not too long for a message."""
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
