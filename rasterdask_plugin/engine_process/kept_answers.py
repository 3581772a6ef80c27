"""Keeps what Pythons have said of themselves in a file, so that the next QGIS need not start one to ask it again.

An answer holds as long as the times of the files and folders are the same that it depends on.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable
from pathlib import Path

# Beside the folder of the environment that the plugin makes.
FILE = "interpreters.json"

State = tuple[tuple[str, float], ...]


def state_of(paths: Iterable[str]) -> State:
    """Return files and folders with the time of their last change, 0 for one that does not exist."""
    return tuple((path, _modified(path)) for path in paths)


def read(file: Path, question: list[str]) -> dict | None:
    """Return the answer to a question, None if there is none or what it depends on has changed since."""
    with contextlib.suppress(KeyError, TypeError, ValueError):
        kept = _entries(file)[_key(question)]
        if state_of(path for path, _ in kept["state"]) == tuple((path, time) for path, time in kept["state"]):
            return kept["answer"]
    return None


def write(file: Path, question: list[str], answer: dict, state: State) -> None:
    """Keep an answer that depends on `state`. If the file cannot be written, it is not kept."""
    entries = {**_entries(file), _key(question): {"answer": answer, "state": state}}
    part = file.with_name(f"{file.name}-{os.getpid()}.part")
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(entries, indent=1), encoding="utf-8")
        part.replace(file)


def forget(file: Path) -> None:
    """Forget all answers."""
    with contextlib.suppress(OSError):
        file.unlink()


def _entries(file: Path) -> dict:
    with contextlib.suppress(OSError, ValueError):
        entries = json.loads(file.read_text(encoding="utf-8"))
        if isinstance(entries, dict):
            return entries
    return {}


def _key(question: list[str]) -> str:
    return json.dumps(question)


def _modified(path: str) -> float:
    try:
        return Path(path).stat().st_mtime
    except (OSError, ValueError):
        return 0.0
