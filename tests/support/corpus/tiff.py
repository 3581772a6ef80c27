"""Writes small TIFFs tag by tag, so that a tag can say anything."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

from .odd_file import TRANSFORM

WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC = 256, 257, 258, 259, 262
STRIP_OFFSETS, SAMPLES, ROWS_PER_STRIP, STRIP_BYTES, PLANAR = 273, 277, 278, 279, 284
TILE_WIDTH, TILE_HEIGHT, TILE_OFFSETS, TILE_BYTES = 322, 323, 324, 325
EXTRA_SAMPLES, SAMPLE_FORMAT = 338, 339
PIXEL_SCALE, TIEPOINT, GEO_KEYS, GDAL_METADATA, GDAL_NODATA = 33550, 33922, 34735, 42112, 42113

_FORMATS = {"u": 1, "i": 2, "f": 3, "c": 6}
# UTM zone 31 north, pixels as areas.
_KEYS = (1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, 32631)
_CODES = {"H": 3, "I": 4, "d": 12, "s": 2}


def write_tiff(path: Path, values: np.ndarray, tags: dict | None = None, *, tiled: bool = False) -> Path:
    """Write an array of (bands, rows, columns), pixel interleaved, in one strip or (16 × 16 pixels) one tile.

    `tags` replace those that are right: a number, bytes (text), floats, or None to leave the tag out.
    """
    bands, rows, columns = values.shape
    data = np.moveaxis(values, 0, -1).astype(values.dtype.newbyteorder("<")).tobytes()
    entries = {
        WIDTH: columns,
        HEIGHT: rows,
        BITS: (8 * values.dtype.itemsize,) * bands,
        COMPRESSION: 1,
        PHOTOMETRIC: 1,
        SAMPLES: bands,
        PLANAR: 1,
        SAMPLE_FORMAT: (_FORMATS[values.dtype.kind],) * bands,
        PIXEL_SCALE: (TRANSFORM.a, -TRANSFORM.e, 0.0),
        TIEPOINT: (0.0, 0.0, 0.0, TRANSFORM.c, TRANSFORM.f, 0.0),
        GEO_KEYS: _KEYS,
    }
    if bands > 1:
        entries[EXTRA_SAMPLES] = (0,) * (bands - 1)
    if tiled:
        entries |= {TILE_WIDTH: columns, TILE_HEIGHT: rows, TILE_OFFSETS: 8, TILE_BYTES: len(data)}
    else:
        entries |= {STRIP_OFFSETS: 8, ROWS_PER_STRIP: rows, STRIP_BYTES: len(data)}
    entries |= tags or {}
    entries = {tag: value for tag, value in sorted(entries.items()) if value is not None}
    directory = 8 + len(data) + len(data) % 2
    body, beyond = struct.pack("<H", len(entries)), b""
    start = directory + 2 + 12 * len(entries) + 4
    for tag, value in entries.items():
        code, count, packed = _pack(tag, value)
        if len(packed) > 4:
            place = struct.pack("<I", start + len(beyond))
            beyond += packed + b"\0" * (len(packed) % 2)
        else:
            place = packed.ljust(4, b"\0")
        body += struct.pack("<HHI", tag, code, count) + place
    header = b"II" + struct.pack("<HI", 42, directory)
    path.write_bytes(header + data + b"\0" * (len(data) % 2) + body + struct.pack("<I", 0) + beyond)
    return path


def _pack(tag: int, value) -> tuple[int, int, bytes]:
    """Return the code of a type, how many there are, and their bytes."""
    if isinstance(value, bytes):
        return _CODES["s"], len(value) + 1, value + b"\0"
    numbers = value if isinstance(value, tuple) else (value,)
    letter = "d" if isinstance(numbers[0], float) else "I" if max(numbers) > 0xFFFF or tag in _LONG else "H"
    return _CODES[letter], len(numbers), struct.pack(f"<{len(numbers)}{letter}", *numbers)


_LONG = (WIDTH, HEIGHT, STRIP_OFFSETS, STRIP_BYTES, TILE_OFFSETS, TILE_BYTES)
