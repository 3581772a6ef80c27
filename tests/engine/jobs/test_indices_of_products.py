"""The job spectralindex from products as they were downloaded."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from rasterdask_plugin.engine import RasterDaskError
from rasterdask_plugin.engine.jobs.run import run_job
from tests.support.listener import RecordingListener
from tests.support.products import dimap, landsat, planetscope, sentinel2
from tests.support.products.written import tarred, zipped


@pytest.fixture
def run(tmp_path):
    """Compute indices of a product; return the pixels of each band, the result and the listener."""

    def run(product, *index, **job):
        listener = RecordingListener()
        job = {"product": str(product), "index": list(index), "output": str(tmp_path / "out.tif"), **job}
        result = run_job({"operation": "spectralindex", **job}, listener)
        with rasterio.open(tmp_path / "out.tif") as dataset:
            return dataset.read(), result, listener

    return run


def reflectance(numbers, scale=1e-4, offset=0.0, nodata=0):
    """Numbers as reflectance in float64, NaN where they are nodata."""
    return np.where(numbers == nodata, np.nan, numbers.astype("float64") * scale + offset)


def assert_is_evi(pixels, n, r, b):
    """Compare with the formula in float64, where random bands have no denominator near 0."""
    denominator = n + 6 * r - 7.5 * b + 1
    certain = np.abs(denominator) > 0.2
    assert certain.mean() > 0.5
    expected = 2.5 * (n - r)[certain] / denominator[certain]
    np.testing.assert_allclose(pixels[certain], expected, rtol=2e-5, atol=1e-5)
    np.testing.assert_array_equal(np.isnan(pixels), np.isnan(denominator))


@pytest.mark.parametrize(("baseline", "offset"), [("05.10", -0.1), ("02.14", 0.0)])
def test_an_index_that_depends_on_the_offset_is_right_in_each_baseline(run, tmp_path, baseline, offset):
    product = sentinel2.write_safe(tmp_path, baseline=baseline)
    pixels, result, _ = run(zipped(product.folder), "EVI")
    n, r, b = (reflectance(product.numbers[f"{band}_10m"], offset=offset) for band in ("B08", "B04", "B02"))
    assert_is_evi(pixels[0], n, r, b)
    assert result["product"] == product.folder.stem


def test_bands_of_20_m_come_onto_the_grid_of_10_m(run, tmp_path):
    product = sentinel2.write_safe(tmp_path)
    pixels, result, listener = run(product.metadata, "NDVI", "NDMI")
    assert (result["output"]["width"], result["output"]["count"]) == (sentinel2.SIZE, 2)
    assert any("_B11_20m.jp2 onto the grid of" in line for line in listener.logs)
    alone, _, _ = run(product.metadata, "NDVI")
    np.testing.assert_array_equal(pixels[0], alone[0])
    # As two rasters of their own.
    files = [next(product.folder.rglob(f"*_{band}.jp2")) for band in ("B08_10m", "B11_20m")]
    rasters = [{"path": str(file), "nodata": [0]} for file in files]
    job = {"operation": "spectralindex", "inputs": rasters, "index": ["NDMI"], "reflectance": "sentinel-2 l2a"}
    run_job({**job, "output": str(tmp_path / "other.tif")}, RecordingListener())
    with rasterio.open(tmp_path / "other.tif") as dataset:
        np.testing.assert_allclose(pixels[1], dataset.read(1), rtol=1e-5, atol=1e-6)


def test_bands_of_landsat_have_their_own_scales(run, tmp_path):
    product = landsat.write_landsat(tmp_path)
    pixels, _, _ = run(tarred(product.folder), "NBR")
    n, s2 = (
        reflectance(product.numbers[f"B{number}"], 2.75e-5 + number * 1e-7, -0.2 + number * 1e-3) for number in (5, 7)
    )
    with np.errstate(all="ignore"):
        np.testing.assert_allclose(pixels[0], (n - s2) / (n + s2), rtol=2e-5, atol=1e-5)


def test_all_bands_of_one_file_are_read_together(run, tmp_path, windows_read):
    product = planetscope.write_scene(tmp_path, 8)
    pixels, _, _ = run(product.folder, "EVI", "NDVI")
    n, r, b = (reflectance(product.numbers[f"B{number}"]) for number in (8, 6, 2))
    assert_is_evi(pixels[0], n, r, b)
    reads = [name for name, window in windows_read if window.width == planetscope.SIZE and "udm2" not in name]
    assert len(set(reads)) == 1


def test_pleiades_neo_has_a_red_edge(run, tmp_path):
    product = dimap.write_dimap(
        tmp_path, "PNEO", bands=dimap.SIX, spectral="MS-FS", processing="REFLECTANCE", index="3"
    )
    pixels, _, _ = run(product.metadata, "NDREI")
    n, edge = (reflectance(product.numbers[band]) for band in ("NIR", "RE"))
    with np.errstate(all="ignore"):
        np.testing.assert_allclose(pixels[0], (n - edge) / (n + edge), rtol=2e-5, atol=1e-6)


def test_a_role_that_the_product_has_not_is_named(run, tmp_path):
    product = planetscope.write_scene(tmp_path)
    with pytest.raises(RasterDaskError, match=r"has no band of the role S1\. It has B1 \(B\)"):
        run(product.folder, "NDMI")


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"inputs": [{"path": "a.tif"}]}, "either inputs or product, exactly one"),
        ({"roles": "R=1:4"}, "either roles or product, not both"),
    ],
)
def test_bands_are_of_rasters_or_of_a_product(run, more, message):
    with pytest.raises(RasterDaskError, match=message):
        run("a.zip", "NDVI", **more)
