"""Products as they were downloaded, through qgis_process."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from tests.oracles.ndvi import read
from tests.support.products.landsat import write_landsat
from tests.support.products.sentinel2 import write_safe
from tests.support.products.written import tarred, zipped


def test_ndvi_of_a_zipped_product(qgis_process, tmp_path):
    product = write_safe(tmp_path)
    results = qgis_process.results("rasterdask:ndvi", PRODUCT=zipped(product.folder), OUTPUT=tmp_path / "ndvi.tif")
    red, nir = (product.numbers[f"{band}_10m"].astype("float64") for band in ("B04", "B08"))
    invalid = (red == 0) | (nir == 0) | (nir + red == 2000)
    with np.errstate(all="ignore"):
        expected = np.where(invalid, np.nan, (nir - red) / (nir + red - 2000))
    np.testing.assert_allclose(read(tmp_path / "ndvi.tif"), expected, rtol=1e-6)
    assert results["VALID_PERCENT"] == pytest.approx(100 * (~invalid).mean())


def test_indices_of_a_tar(qgis_process, tmp_path):
    product = write_landsat(tmp_path, sensor="ETM")
    parameters = {"PRODUCT": tarred(product.folder), "INDEX": "NDVI,NBR", "OUTPUT": tmp_path / "indices.tif"}
    qgis_process.results("rasterdask:spectralindex", **parameters)
    r, n, s2 = (
        np.where(values == 0, np.nan, values * (2.75e-5 + number * 1e-7) - 0.2 + number * 1e-3)
        for number in (3, 4, 7)
        for values in [product.numbers[f"B{number}"].astype("float64")]
    )
    with rasterio.open(tmp_path / "indices.tif") as dataset:
        assert dataset.descriptions == ("NDVI", "NBR")
        for band, other in ((1, r), (2, s2)):
            with np.errstate(all="ignore"):
                expected = (n - other) / (n + other)
            certain = np.abs(n + other) > 0.1
            np.testing.assert_allclose(dataset.read(band)[certain], expected[certain], rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"PRODUCT": "missing.zip"}, "missing.zip does not exist"),
        ({"INDEX": "NDREI"}, "no band of the role RE1"),
        ({"ROLES": "R=1:4"}, "either “Bands by role (if not found)” or “Product"),
    ],
)
def test_what_is_wrong_is_said_with_an_exit_code(qgis_process, tmp_path, change, message):
    product = write_landsat(tmp_path)
    parameters = {"PRODUCT": tarred(product.folder), "INDEX": "NDVI", "OUTPUT": tmp_path / "o.tif", **change}
    run = qgis_process.run("rasterdask:spectralindex", **parameters)
    assert run.returncode != 0
    assert message in run.stderr + run.stdout
    assert not (tmp_path / "o.tif").exists()
