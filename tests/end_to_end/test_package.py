"""The zip, unpacked into an empty profile as QGIS installs it."""

from __future__ import annotations

import subprocess
import zipfile

import numpy as np
import sample

from tests.end_to_end.conftest import ROOT, QgisProcess
from tests.oracles.ndvi import expected_ndvi, read


def test_installed_from_the_zip_into_an_empty_profile_it_runs(tmp_path):
    subprocess.run(["make", "--no-print-directory", "package"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    (package,) = (ROOT / "build").glob("rasterdask_plugin-*.zip")
    plugins = tmp_path / "profile/profiles/default/python/plugins"
    with zipfile.ZipFile(package) as archive:
        archive.extractall(plugins)
    qgis_process = QgisProcess(tmp_path / "profile", assembled=False)
    red, nir = sample.write_pair(tmp_path / "scene", 64)
    results = qgis_process.results("rasterdask:ndvi", RED=red, NIR=nir, OUTPUT=tmp_path / "ndvi.tif")
    expected = expected_ndvi(red, nir)
    np.testing.assert_allclose(read(tmp_path / "ndvi.tif"), expected, rtol=1e-6, atol=1e-6)
    np.testing.assert_allclose(results["MEAN"], np.nanmean(expected), rtol=1e-6)
