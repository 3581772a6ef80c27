"""rasterdask:downscale and rasterdask:meanndvi as a user of qgis_process meets them."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from tests.oracles.ndvi import expected_ndvi, read

NODATA = -10000


def window_means(values, factor):
    """Means of the finite values in windows, one window at a time."""
    rows, columns = (range(0, size, factor) for size in values.shape)
    with np.errstate(all="ignore"):
        windows = [[values[r : r + factor, c : c + factor] for c in columns] for r in rows]
        return np.array(
            [[w[np.isfinite(w)].mean() if np.isfinite(w).any() else np.nan for w in row] for row in windows]
        )


def test_mean_of_a_scene(qgis_process, scene, tmp_path):
    output = tmp_path / "coarse.tif"
    assert qgis_process.results("rasterdask:downscale", INPUT=scene[0], FACTOR=50, OUTPUT=output)["OUTPUT"] == str(
        output
    )
    values = read(scene[0]).astype("float64")
    values[values == NODATA] = np.nan
    np.testing.assert_allclose(read(output), window_means(values, 50), rtol=1e-6)
    with rasterio.open(scene[0]) as source, rasterio.open(output) as dataset:
        a, b, c, d, e, f = tuple(source.transform)[:6]
        assert tuple(dataset.transform)[:6] == (a * 50, b, c, d, e * 50, f)
        assert (dataset.crs, dataset.dtypes) == (source.crs, ("float32",))


def test_every_option_reaches_the_engine(qgis_process, scene, tmp_path):
    options = {"RESOLUTION": 25, "METHOD": "max", "EDGE": "trim", "MIN_VALID": 100, "OUTPUT_TYPE": "Int32", "BANDS": 1}
    qgis_process.results("rasterdask:downscale", INPUT=scene[0], OUTPUT=tmp_path / "coarse.tif", **options)
    values = read(scene[0]).astype("int64")
    edges = np.arange(int(1024 / 2.5) + 1) * 2.5
    k = 17
    rows = slice(int(edges[k]), int(np.ceil(edges[k + 1])))
    with rasterio.open(tmp_path / "coarse.tif") as dataset:
        assert (dataset.shape, dataset.dtypes, dataset.nodata) == ((409, 409), ("int32",), NODATA)
        window = values[rows, rows]
        assert dataset.read(1)[k, k] == (NODATA if (window == NODATA).any() else window.max())


def test_mean_ndvi_is_ndvi_and_then_downscale(qgis_process, scene, tmp_path):
    red, nir = scene
    results = qgis_process.results("rasterdask:meanndvi", RED=red, NIR=nir, WINDOW=10, OUTPUT=tmp_path / "mean.tif")
    expected = window_means(expected_ndvi(red, nir), 10)
    np.testing.assert_allclose(read(tmp_path / "mean.tif"), expected, rtol=1e-5, atol=1e-6)
    assert results["MEAN"] == pytest.approx(np.nanmean(expected), rel=1e-5)
    assert results["VALID_PERCENT"] == pytest.approx(100 * np.isfinite(expected).mean())
    qgis_process.results("rasterdask:ndvi", RED=red, NIR=nir, OUTPUT=tmp_path / "ndvi.tif")
    steps = tmp_path / "steps.tif"
    qgis_process.results("rasterdask:downscale", INPUT=tmp_path / "ndvi.tif", FACTOR=10, OUTPUT=steps)
    np.testing.assert_array_equal(read(steps), read(tmp_path / "mean.tif"))


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"FACTOR": 2, "RESOLUTION": 20}, "either “Factor” or “Resolution”"),
        ({"RESOLUTION": 5}, "superimpose"),
        ({"FACTOR": 3, "EDGE": "exact"}, "Factors that divide both: 2, 4, 8, 16"),
    ],
)
def test_what_is_wrong_is_said_with_an_exit_code(qgis_process, scene, tmp_path, parameters, message):
    run = qgis_process.run("rasterdask:downscale", INPUT=scene[0], OUTPUT=tmp_path / "coarse.tif", **parameters)
    assert run.returncode != 0
    assert message in run.stderr
    assert list(tmp_path.iterdir()) == []
