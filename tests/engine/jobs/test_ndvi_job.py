"""The job ndvi: how it reads the numbers of products, and what it doubts."""

from __future__ import annotations

import re

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine.jobs.run import run_job
from tests.support.listener import RecordingListener

LANDSAT = "LC08_L2SP_199030_20200710_20200912_02_T1_SR_"
SENTINEL = "S2B_MSIL2A_20220301T105021_N0400_R051_T31TCJ_20220301T140000_"


@pytest.fixture
def run(make_raster, tmp_path):
    """Run NDVI of two constant rasters; return its pixels, and the listener."""

    def run(red, nir, *, names=("a.tif", "b.tif"), dtype="uint16", more=({}, {}), **job):
        paths = [
            make_raster(np.full((8, 8), value, dtype), name, **options)
            for value, name, options in zip((red, nir), names, more)
        ]
        listener = RecordingListener()
        bands = {"red": {"path": str(paths[0])}, "nir": {"path": str(paths[1])}}
        run_job({"operation": "ndvi", **bands, "output": str(tmp_path / "out.tif"), **job}, listener)
        with rasterio.open(tmp_path / "out.tif") as dataset:
            return dataset.read(1), listener

    return run


@pytest.mark.parametrize("reflectance", [{}, {"reflectance": "automatic"}, {"reflectance": "file metadata"}])
@pytest.mark.parametrize(
    ("names", "scale", "offset"),
    [
        ((f"{LANDSAT}B4.TIF", f"{LANDSAT}B5.TIF"), 2.75e-5, -0.2),
        ((f"{SENTINEL}B04.tif", f"{SENTINEL}B08.tif"), 1e-4, -0.1),
    ],
    ids=["landsat", "sentinel-2"],
)
def test_products_are_read_as_reflectance(run, names, scale, offset, reflectance):
    pixels, listener = run(11000, 17000, names=names, **reflectance)
    red, nir = (number * scale + offset for number in (11000, 17000))
    np.testing.assert_allclose(pixels, (nir - red) / (nir + red), rtol=1e-6)
    assert sum("reflectance is" in line for line in listener.logs) == 2
    assert not listener.warnings


def test_floats_of_reflectance_are_never_scaled_again(run):
    names = f"{LANDSAT}B4.TIF", f"{LANDSAT}B5.TIF"
    pixels, listener = run(0.05, 0.45, names=names, dtype="float32")
    np.testing.assert_allclose(pixels, 0.8, rtol=1e-6)
    assert not listener.warnings


def test_floats_of_digital_numbers_are_scaled(run):
    pixels, _ = run(11000, 17000, names=(f"{LANDSAT}B4.TIF", f"{LANDSAT}B5.TIF"), dtype="float32")
    red, nir = (number * 2.75e-5 - 0.2 for number in (11000, 17000))
    np.testing.assert_allclose(pixels, (nir - red) / (nir + red), rtol=1e-6)


SCALED = {"scales": [1e-4], "offsets": [-0.1]}


@pytest.mark.parametrize(
    ("values", "options", "warning"),
    [
        ((0.05, 0.45), {"dtype": "float32", "reflectance": "sentinel-2 l2a"}, "look like reflectance"),
        ((2000, 4000), {"more": (SCALED, SCALED), "reflectance": "landsat c2 l2"}, "has its own scale and offset"),
        ((400, 4000), {"more": ({}, SCALED)}, "One band has a scale"),
        (
            (400, 4000),
            {"names": ("T31TCJ_B08.tif", "T31TCJ_B04.tif"), "reflectance": "none"},
            "B8 of Sentinel-2 is near",
        ),
        ((400, 4000), {"names": ("x_SR_B5.tif", "x_SR_B4.tif"), "reflectance": "none"}, "no known sensor"),
        ((400, 4000), {"names": ("T31TCJ_20230301T105021_B04.tif", "T31TCJ_20230301T105021_B08.tif")}, "baseline"),
        ((400, 4000), {"more": ({"descriptions": ["nir"]}, {})}, "described as “nir”"),
        ((500, 2000), {"reflectance": "sentinel-2 l2a"}, r"outside −1 to 1.*100 %"),
    ],
)
def test_what_is_doubtful_is_warned_of(run, values, options, warning):
    _, listener = run(*values, **options)
    assert any(re.search(warning, line) for line in listener.warnings), listener.warnings


def test_what_is_not_doubtful_is_not_warned_of(run):
    for names in (
        ("x_B3.tif", "x_B4.tif"),
        ("x_SR_B4.tif", "x_SR_B5.tif"),
        ("x_B04.tif", "x_B08.tif"),
        ("a.tif", "b.tif"),
    ):
        assert run(400, 4000, names=names, reflectance="none")[1].warnings == []
