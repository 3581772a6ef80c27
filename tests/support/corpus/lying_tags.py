"""TIFFs whose tags say what is not so."""

from __future__ import annotations

from . import tiff
from .odd_file import ANY, BAD, Folder

_MOST = 2147483647


def add(folder: Folder) -> None:
    """Write TIFFs with one tag or two that lie."""
    values = folder.numbers(2, "uint8", (32, 32))
    for name, tags, known in (
        ("huge_rows", {tiff.HEIGHT: _MOST}, ANY),
        ("huge_rows_in_strips", {tiff.HEIGHT: _MOST, tiff.ROWS_PER_STRIP: _MOST}, ANY),
        ("huge_columns", {tiff.WIDTH: _MOST}, ANY),
        ("huge_both", {tiff.WIDTH: _MOST, tiff.HEIGHT: _MOST}, ANY),
        ("more_rows_than_an_int", {tiff.HEIGHT: 4294967295}, ANY),
        ("no_rows", {tiff.HEIGHT: 0}, BAD),
        ("no_columns", {tiff.WIDTH: 0}, BAD),
        ("a_few_more_rows", {tiff.HEIGHT: 40, tiff.ROWS_PER_STRIP: 40}, ANY),
        ("strip_bytes_zero", {tiff.STRIP_BYTES: 0}, ANY),
        ("strip_bytes_small", {tiff.STRIP_BYTES: 100}, ANY),
        ("strip_bytes_huge", {tiff.STRIP_BYTES: 4294967295}, ANY),
        ("strip_bytes_missing", {tiff.STRIP_BYTES: None}, ANY),
        ("strip_offset_beyond", {tiff.STRIP_OFFSETS: 4294967290}, ANY),
        ("strip_offset_zero", {tiff.STRIP_OFFSETS: 0}, ANY),
        ("strip_offset_missing", {tiff.STRIP_OFFSETS: None}, BAD),
        ("rows_per_strip_zero", {tiff.ROWS_PER_STRIP: 0}, ANY),
        ("rows_per_strip_one", {tiff.ROWS_PER_STRIP: 1}, ANY),
        ("bits_7", {tiff.BITS: (7, 7)}, ANY),
        ("bits_64", {tiff.BITS: (64, 64)}, ANY),
        ("bits_0", {tiff.BITS: (0, 0)}, BAD),
        ("bits_65535", {tiff.BITS: (65535, 65535)}, ANY),
        ("bits_differ", {tiff.BITS: (8, 16)}, ANY),
        ("many_samples", {tiff.SAMPLES: 65535}, ANY),
        ("no_samples", {tiff.SAMPLES: 0}, ANY),
        ("sample_format_9", {tiff.SAMPLE_FORMAT: (9, 9)}, ANY),
        ("floats_of_8_bits", {tiff.SAMPLE_FORMAT: (3, 3)}, ANY),
        ("compression_deflate", {tiff.COMPRESSION: 8}, ANY),
        ("compression_jpeg", {tiff.COMPRESSION: 7}, ANY),
        ("compression_unknown", {tiff.COMPRESSION: 31999}, ANY),
        ("planar", {tiff.PLANAR: 2}, ANY),
        ("photometric_unknown", {tiff.PHOTOMETRIC: 999}, ANY),
        ("palette_without_one", {tiff.PHOTOMETRIC: 3}, ANY),
        ("text_for_columns", {tiff.WIDTH: b"wide"}, ANY),
    ):
        folder.add(tiff.write_tiff(folder.place(f"{name}.tif"), values, tags), known)
    for name, tags in (
        ("tile_zero", {tiff.TILE_WIDTH: 0}),
        ("tile_of_7", {tiff.TILE_WIDTH: 7, tiff.TILE_HEIGHT: 7}),
        ("tile_huge", {tiff.TILE_WIDTH: 65536, tiff.TILE_HEIGHT: 65536}),
        ("tile_larger_than_an_int", {tiff.TILE_WIDTH: 2147483648, tiff.TILE_HEIGHT: 2147483648}),
        ("tile_bytes_zero", {tiff.TILE_BYTES: 0}),
        ("tile_offset_beyond", {tiff.TILE_OFFSETS: 4000000000}),
        ("more_tiles", {tiff.WIDTH: 4096, tiff.HEIGHT: 4096}),
        ("tiles_and_huge_rows", {tiff.HEIGHT: _MOST}),
        ("tiles_and_huge_both", {tiff.WIDTH: _MOST, tiff.HEIGHT: _MOST}),
    ):
        folder.add(tiff.write_tiff(folder.place(f"{name}.tif"), values, tags, tiled=True), ANY)
