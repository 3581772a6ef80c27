"""COG outputs and rasterdask:optimise as a user of qgis_process meets them."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from tests.oracles.ndvi import expected_ndvi, read
from tests.oracles.rounding import half_away_from_zero
from tests.support.cog_validation import assert_valid


@pytest.fixture(scope="module")
def ndvi(qgis_process, scene, tmp_path_factory):
    """NDVI of the sample scene as a plain GeoTIFF."""
    path = tmp_path_factory.mktemp("ndvi") / "ndvi.tif"
    qgis_process.results("rasterdask:ndvi", RED=scene[0], NIR=scene[1], OUTPUT=path)
    return path


@pytest.mark.parametrize("compression", ["deflate", "zstd"])
def test_ndvi_straight_to_a_cog(qgis_process, scene, ndvi, tmp_path, compression):
    output = tmp_path / "où ça" / "ndvi de l'été.tif"
    options = {"FORMAT": "COG", "COMPRESSION": compression}
    run = qgis_process.run("rasterdask:ndvi", RED=scene[0], NIR=scene[1], OUTPUT=output, **options)
    assert run.returncode == 0, run.stderr
    assert "Size: 4 MB before compression; 5 MB of temporary files; " in run.stdout
    assert_valid(output)
    np.testing.assert_array_equal(read(output), read(ndvi))
    with rasterio.open(output) as dataset:
        structure, tags = dataset.tags(ns="IMAGE_STRUCTURE"), dataset.tags(1)
        assert (structure["LAYOUT"], structure["COMPRESSION"]) == ("COG", compression.upper())
        assert dataset.overviews(1) == [2]
    expected = expected_ndvi(*scene)
    for name, number in (("MINIMUM", np.nanmin), ("MAXIMUM", np.nanmax), ("MEAN", np.nanmean), ("STDDEV", np.nanstd)):
        assert float(tags[f"STATISTICS_{name}"]) == pytest.approx(number(expected), rel=1e-5)
    assert [path.name for path in output.parent.iterdir()] == [output.name]


def test_optimise_makes_scaled_integers_and_reports_what_is_already_so(qgis_process, ndvi, tmp_path):
    first, second = tmp_path / "small.tif", tmp_path / "again.tif"
    scaled = {"OUTPUT_TYPE": "Int16", "SCALE": 0.0001}
    assert qgis_process.results("rasterdask:optimise", INPUT=ndvi, OUTPUT=first, **scaled)["OUTPUT"] == str(first)
    assert_valid(first)
    values = read(ndvi).astype("float64")
    expected = np.where(np.isnan(values), -32768, half_away_from_zero(values / 0.0001))
    with rasterio.open(first) as dataset:
        assert (dataset.dtypes, dataset.nodata, dataset.scales) == (("int16",), -32768, (0.0001,))
        np.testing.assert_array_equal(dataset.read(1), expected)
        assert float(dataset.tags(1)["STATISTICS_MAXIMUM"]) == expected.max()
    before = first.read_bytes()
    run = qgis_process.run("rasterdask:optimise", INPUT=first, OUTPUT=second)
    assert run.returncode == 0, run.stderr
    assert "small.tif already has all that is asked for: it is copied as it is" in run.stdout
    assert str(second) in run.stdout.partition("Results")[2]
    assert second.read_bytes() == first.read_bytes()
    qgis_process.results("rasterdask:optimise", INPUT=first, OUTPUT=second, FORCE="true")
    assert_valid(second)
    np.testing.assert_array_equal(read(second), read(first))
    assert first.read_bytes() == before


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"COMPRESSION": "zstd", "CREATION_OPTIONS": "COMPRESS=LZW"}, "contradicts"),
        ({"CREATION_OPTIONS": "TILED=NO"}, "always tiled"),
        ({"MAX_ERROR": 0.1}, "does not go without “Compression”"),
        ({"OUTPUT_TYPE": "UInt8", "NODATA": -1}, "does not fit into uint8"),
        ({"BANDS": 4}, "Band 4 does not exist"),
    ],
)
def test_what_is_wrong_is_said_with_an_exit_code(qgis_process, scene, tmp_path, parameters, message):
    output = tmp_path / "out.tif"
    output.write_text("precious")
    run = qgis_process.run("rasterdask:optimise", INPUT=scene[0], OUTPUT=output, **parameters)
    assert run.returncode != 0
    assert message in run.stderr
    assert output.read_text() == "precious"
