"""rasterdask:bandmath as a user of qgis_process meets it."""

from __future__ import annotations

import numpy as np
import rasterio


def test_expressions_of_two_rasters(qgis_process, scene, tmp_path):
    red, nir = scene
    output = tmp_path / "out.tif"
    expression = f'(B - A) / (B + A); "{red.stem}@1" > 500 AND im2b1 > 1000 ? numpy.sqrt(A) : nodata'
    command = ["run", "rasterdask:bandmath", "--", f"INPUTS={red}", f"INPUTS={nir}", f"EXPRESSION={expression}"]
    run = qgis_process(*command, f"OUTPUT={output}")
    assert run.returncode == 0, run.stderr
    with rasterio.open(output) as dataset:
        ndvi, root = dataset.read()
        assert dataset.descriptions[0] == "(B - A) / (B + A)"
    r, n = (rasterio.open(path).read(1).astype("float64") for path in scene)
    nodata = rasterio.open(red).nodata
    valid = (r != nodata) & (n != nodata)
    with np.errstate(all="ignore"):
        wanted = np.where(valid & (n + r != 0), (n - r) / (n + r), np.nan)
        np.testing.assert_allclose(ndvi, wanted, rtol=1e-6)
        chosen = valid & (r > 500) & (n > 1000)
        np.testing.assert_allclose(root, np.where(chosen, np.sqrt(r), np.nan), rtol=1e-6)
    assert 0.01 < chosen.mean() < 0.99


def test_a_wrong_expression_is_shown_with_its_place(qgis_process, scene, tmp_path):
    red, _ = scene
    run = qgis_process.run("rasterdask:bandmath", INPUTS=red, EXPRESSION="A + C", OUTPUT=tmp_path / "out.tif")
    assert run.returncode != 0
    said = run.stdout + run.stderr
    assert "The name C is not known. Known are im1b1, A" in said
    assert "  A + C\n      ^" in said
    assert not (tmp_path / "out.tif").exists()
