"""rasterdask:spectralindex as a user of qgis_process meets it."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio


def test_several_indices_of_two_files_that_are_known_by_their_names(qgis_process, scene, tmp_path):
    red, nir = scene
    output = tmp_path / "out.tif"
    command = ["run", "rasterdask:spectralindex", "--", "INDEX=SAVI", "INDEX=NDVI", f"INPUTS={nir}", f"INPUTS={red}"]
    run = qgis_process(*command, "REFLECTANCE=automatic", "CONSTANTS=L=0.25", f"OUTPUT={output}")
    assert run.returncode == 0, run.stderr
    with rasterio.open(output) as dataset:
        assert dataset.descriptions == ("SAVI", "NDVI")
        savi, ndvi = dataset.read()
    with rasterio.open(red) as first, rasterio.open(nir) as second:
        numbers = np.stack([first.read(1), second.read(1)])
        invalid = (numbers == first.nodata).any(axis=0)
    r, n = numbers.astype("float64")
    with np.errstate(all="ignore"):
        # Nothing says that these are reflectance × 10000.
        wanted = np.where(invalid, np.nan, 1.25 * (n - r) / (n + r + 0.25))
        np.testing.assert_allclose(savi, wanted, rtol=1e-5, atol=1e-6)
        np.testing.assert_allclose(ndvi, np.where(invalid, np.nan, (n - r) / (n + r)), rtol=1e-6, atol=1e-6)
    assert "is taken for reflectance" in run.stdout + run.stderr


def test_statistics_are_those_of_the_first_index(qgis_process, scene, tmp_path):
    output = tmp_path / "o.tif"
    results = qgis_process.results(
        "rasterdask:spectralindex", INPUTS=scene[0], ROLES="N=1", INDEX="CSIwoSWIR", OUTPUT=output
    )
    with rasterio.open(output) as dataset:
        values = dataset.read(1)
    assert (results["MIN"], results["MAX"]) == (np.nanmin(values), np.nanmax(values))
    assert results["MEAN"] == pytest.approx(np.nanmean(values.astype("float64")))
    assert results["VALID_PERCENT"] == pytest.approx(100 * np.isfinite(values).mean())


def test_a_role_that_no_raster_has_is_an_error_that_names_it(qgis_process, scene, tmp_path):
    run = qgis_process.run("rasterdask:spectralindex", INPUTS=scene[0], OUTPUT=tmp_path / "o.tif")
    assert run.returncode != 0
    assert "Cannot tell which band is near infrared (N)" in run.stdout + run.stderr
    assert not (tmp_path / "o.tif").exists()
