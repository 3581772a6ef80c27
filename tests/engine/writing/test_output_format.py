"""Formats, compressions and creation options: what contradicts itself or is not to be had is said before the work."""

from __future__ import annotations

import re

import dask.array as da
import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import Grid, RasterDaskError, write_raster
from rasterdask_plugin.engine.raster.georeferencing import georeference
from rasterdask_plugin.engine.writing import output_format
from rasterdask_plugin.engine.writing.cog_target import cog_options
from rasterdask_plugin.engine.writing.geotiff import geotiff_options
from rasterdask_plugin.engine.writing.output_format import check_supported, choose_format
from rasterdask_plugin.vocabulary.names import COMPRESSIONS


def never(dtype="float32", bands=1):
    """A raster that must not be computed."""

    def fail(block):
        raise AssertionError("a block was computed")

    data = da.zeros((bands, 600, 700), chunks=(bands, 256, 256), dtype=dtype)
    data = data.map_blocks(fail, dtype=dtype, meta=np.empty((0, 0, 0), dtype))
    return georeference(data, Grid(None, rasterio.Affine(5, 0, 6e5, 0, -5, 6e6), 700, 600))


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"format": "PNG"}, "no format PNG: choose one of GeoTIFF, COG"),
        ({"compression": "jpeg"}, "no compression jpeg: choose one of deflate, zstd, lzw, lerc, none"),
        (
            {"compression": "zstd", "creation_options": {"compress": "LZW"}},
            "compression zstd contradicts .* COMPRESS=LZW",
        ),
        ({"compression": "deflate", "creation_options": {"COMPRESS": "NONE"}}, "deflate contradicts"),
        ({"max_error": 0.1}, "is for the compression lerc"),
        ({"compression": "zstd", "max_error": 0.1}, "is for the compression lerc"),
        ({"compression": "lerc", "max_error": -1}, "a number from 0 on, not -1"),
        (
            {"compression": "lerc", "max_error": 1, "creation_options": {"MAX_Z_ERROR": "2"}},
            "contradicts .* MAX_Z_ERROR",
        ),
        ({"creation_options": {"ZSTD_LEVEL": "3"}}, "ZSTD_LEVEL=3 does nothing with the compression DEFLATE"),
        ({"compression": "none", "creation_options": {"PREDICTOR": "2"}}, "PREDICTOR=2 does nothing"),
        ({"creation_options": {"JPEG_QUALITY": "75"}}, "JPEG_QUALITY=75 does nothing with the compression DEFLATE"),
        ({"format": "COG", "creation_options": {"COMPRESS": "PACKBITS"}}, "PACKBITS.* It can with deflate.* none"),
        ({"format": "COG", "creation_options": {"ZLEVEL": "9", "LEVEL": "1"}}, "ZLEVEL=9 contradicts .* LEVEL=1"),
        (
            {"format": "COG", "creation_options": {"BLOCKXSIZE": "256", "BLOCKYSIZE": "512"}},
            "BLOCKYSIZE=512 contradicts .* BLOCKSIZE=256",
        ),
        ({"format": "COG", "creation_options": {"TILED": "NO"}}, "always tiled"),
        ({"format": "COG", "creation_options": {"TILING_SCHEME": "GoogleMapsCompatible"}}, "would resample"),
        ({"format": "COG", "creation_options": {"SPARKLE": "1"}}, "SPARKLE"),
        ({"format": "COG", "creation_options": {"BLOCKSIZE": "100"}}, "Creation options"),
        ({"format": "COG", "creation_options": {"BLOCKSIZE": "large"}}, "BLOCKSIZE=large is not a whole number"),
        ({"creation_options": {"BLOCKYSIZE": "-1"}}, "BLOCKYSIZE=-1 is not a whole number"),
        ({"format": "GeoTIFF", "creation_options": {"BLOCKSIZE": "256"}}, "BLOCKSIZE"),
        ({"creation_options": {"COMPRESS": "BOGUS"}}, "BOGUS.* It can with deflate.* none"),
    ],
)
def test_what_cannot_be_is_said_before_a_block_is_computed(tmp_path, asked, message):
    with pytest.raises(RasterDaskError, match=message):
        write_raster(never(), tmp_path / "result.tif", **asked)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("asked", "compress"),
    [
        ({}, "DEFLATE"),
        ({"creation_options": {"compress": "LZW"}}, "LZW"),
        ({"compression": "lzw", "creation_options": {"compress": "lzw"}}, "lzw"),
        ({"compression": "lerc", "creation_options": {"COMPRESS": "LERC_ZSTD"}}, "LERC_ZSTD"),
    ],
)
def test_options_win_over_the_default_compression(asked, compress):
    data = da.zeros((1, 5000, 5000), dtype="float32")
    for name, options in (("GeoTIFF", geotiff_options), ("COG", cog_options)):
        assert options(choose_format(name, **asked), data, 2)["COMPRESS"] == compress


@pytest.mark.parametrize("missing", ["ZSTD", "LERC"])
@pytest.mark.parametrize("name", ["GeoTIFF", "COG"])
def test_what_gdal_lacks_is_said_with_what_there_is(monkeypatch, missing, name):
    real = output_format._in_memory

    def without(values, format_name, options):
        if options["COMPRESS"].upper() == missing:
            raise rasterio.errors.RasterioIOError(f"missing codec for {missing}")
        return real(values, format_name, options)

    monkeypatch.setattr(output_format, "_in_memory", without)
    output = choose_format(name, missing.lower())
    others = ", ".join(other for other in COMPRESSIONS if other != missing.lower())
    message = f"cannot write {name} of 1 band of float32 with .* {missing} .*It can with {others}"
    with pytest.raises(RasterDaskError, match=message):
        check_supported(output, {"COMPRESS": missing}, np.dtype("float32"), 1)


def test_a_gdal_without_cog_is_said_so(monkeypatch, tmp_path):
    monkeypatch.setattr(output_format, "_has_cog", lambda: False)
    with pytest.raises(RasterDaskError, match="cannot write COG: choose the format GeoTIFF"):
        write_raster(never(), tmp_path / "result.tif", format="COG")


# As QGIS offers them in its widget for creation options, and a few that GDAL's documents recommend.
PROFILES = {
    "COMPRESS=NONE BIGTIFF=IF_NEEDED": {"COMPRESS": "NONE", "BIGTIFF": "IF_NEEDED"},
    "COMPRESS=DEFLATE PREDICTOR=2 ZLEVEL=9": {"COMPRESS": "DEFLATE", "PREDICTOR": "STANDARD", "LEVEL": "9"},
    "COMPRESS=JPEG JPEG_QUALITY=75": {"COMPRESS": "JPEG", "QUALITY": "75"},
    "COMPRESS=ZSTD ZSTD_LEVEL=3 TILED=YES": {"COMPRESS": "ZSTD", "LEVEL": "3"},
    "COMPRESS=LZW PREDICTOR=1 INTERLEAVE=PIXEL": {"COMPRESS": "LZW", "PREDICTOR": "NO"},
    "BLOCKXSIZE=256 BLOCKYSIZE=256": {"BLOCKSIZE": "256"},
}


@pytest.mark.parametrize("profile", [*PROFILES, "COMPRESS=PACKBITS"])
def test_profiles_of_qgis_are_for_both_formats(profile):
    given = dict(option.split("=") for option in profile.split())
    data = da.zeros((3, 600, 700), dtype="uint8")
    plain = choose_format("GeoTIFF", creation_options=given)
    assert plain.options == given
    check_supported(plain, geotiff_options(plain, data, 1), data.dtype, 3)
    if profile in PROFILES:
        cog = choose_format("COG", creation_options=given)
        assert cog.options == PROFILES[profile]
        check_supported(cog, cog_options(cog, data, 1), data.dtype, 3)


INTERLEAVED = {"INTERLEAVE": "PIXEL"}


@pytest.mark.parametrize(
    ("name", "given", "version", "threads"),
    [
        # Bands in tiles of their own.
        ("GeoTIFF", {}, (3, 6, 2), {1: True, 4: True}),
        ("GeoTIFF", INTERLEAVED, (3, 6, 2), {1: True, 4: False}),
        ("GeoTIFF", INTERLEAVED, (3, 13, 0), {1: True, 4: True}),
        # Tiles of few bands are all in GDAL's cache at once.
        ("COG", {}, (3, 6, 2), {1: True, 4: True, 17: False}),
        ("COG", {}, (3, 13, 0), {1: True, 17: True}),
    ],
)
def test_gdal_compresses_in_threads_only_where_that_is_safe(monkeypatch, name, given, version, threads):
    monkeypatch.setattr("rasterdask_plugin.engine.writing.geotiff.gdal_version", lambda: version)
    options = cog_options if name == "COG" else geotiff_options
    for bands, expected in threads.items():
        data = da.zeros((bands, 5000, 5000), dtype="uint16")
        output = choose_format(name, creation_options=given)
        assert ("NUM_THREADS" in options(output, data, 4)) == expected
        assert "NUM_THREADS" not in options(choose_format(name, "lerc"), data, 4)
        assert "NUM_THREADS" not in options(choose_format(name, "none"), data, 4)


def test_lerc_that_cannot_be_read_again_is_not_written(tmp_path):
    """libtiff 4.5 writes NaN in interleaved bands as tiles that it cannot read."""
    with pytest.raises((RasterDaskError, AssertionError)) as error:
        write_raster(never(bands=2), tmp_path / "result.tif", format="COG", compression="lerc")
    # Of a libtiff that can, the blocks were about to be computed.
    assert re.search("LERC.* It can with deflate, zstd, lzw, none|^a block was computed$", str(error.value))
