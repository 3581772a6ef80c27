"""Files that broke on their way: cut off, and with bits turned over."""

from __future__ import annotations

from pathlib import Path

from .odd_file import ANY, Folder, write_raster

SHAPE = (64, 64)
_TILED = {"tiled": True, "blockxsize": 16, "blockysize": 16}


def add(folder: Folder) -> None:
    """Write good files and damage them."""
    values = folder.numbers(2, "uint16", SHAPE)
    for layout, options in (
        ("plain", {}),
        ("deflate", {**_TILED, "compress": "deflate"}),
        ("lzw", {"compress": "lzw", "blockysize": 4}),
    ):
        size = write_raster(folder.root / "sound.tif", values, **options).stat().st_size
        for name, kept in (
            ("header", 6),
            ("tags", 90),
            ("first_block", 800),
            ("middle", size // 2),
            ("last_block", size - 60),
            ("last_byte", size - 1),
        ):
            path = write_raster(folder.place(f"{layout}_cut_in_{name}.tif"), values, **options)
            path.write_bytes(path.read_bytes()[:kept])
            folder.add(path, ANY)
    _flipped(folder, values)
    path = write_raster(folder.place("zeros_in_the_middle.tif"), values, **_TILED, compress="deflate")
    content = path.read_bytes()
    path.write_bytes(content[:3000] + bytes(2000) + content[5000:])
    folder.add(path, ANY)
    path = write_raster(folder.place("garbage_behind.tif"), values)
    path.write_bytes(path.read_bytes() + b"garbage" * 1000)
    folder.add(path, ANY)
    (folder.root / "sound.tif").unlink()


def _flipped(folder: Folder, values) -> None:
    """One bit, then a row of bits, at many places of header and data."""
    for layout, options in (("plain", {}), ("deflate", {**_TILED, "compress": "deflate"})):
        for number in range(8):
            path = write_raster(folder.place(f"{layout}_header_bit_{number}.tif"), values, **options)
            _flip(path, folder, range(4, 200), 1)
            folder.add(path, ANY)
        for number in range(4):
            path = write_raster(folder.place(f"{layout}_data_bits_{number}.tif"), values, **options)
            _flip(path, folder, range(1000, path.stat().st_size), 20)
            folder.add(path, ANY)


def _flip(path: Path, folder: Folder, places: range, count: int) -> None:
    content = bytearray(path.read_bytes())
    for place in folder.rng.integers(places.start, places.stop, count):
        content[place] ^= 1 << int(folder.rng.integers(0, 8))
    path.write_bytes(bytes(content))
