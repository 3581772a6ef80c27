from __future__ import annotations

import functools

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException

from rasterdask_plugin.algorithms.styling import load_instead


@pytest.fixture
def run(run_algorithm):
    return functools.partial(run_algorithm, "optimise")


def test_job_with_defaults(run, make_raster, tmp_path):
    path = make_raster()
    job, _ = run(INPUT=str(path))
    assert job == {
        "operation": "optimise",
        "input": {"path": str(path)},
        "output": str(tmp_path / "out.tif"),
    }


def test_job_with_every_parameter(run, make_raster):
    job, _ = run(
        INPUT=str(make_raster()),
        BANDS=[2],
        OUTPUT_TYPE="Int16",
        SCALE=0.0001,
        OFFSET=1,
        NODATA=0,
        BLOCK_SIZE="256",
        FORCE=True,
        FORMAT="GeoTIFF",
        COMPRESSION="zstd",
    )
    expected = {"bands": [2], "dtype": "int16", "scale": 0.0001, "offset": 1.0, "output_nodata": 0.0}
    expected |= {"block_size": 256, "force": True, "format": "GeoTIFF", "compression": "zstd"}
    assert {key: job[key] for key in expected} == expected


def test_a_band_that_is_not_there_is_told_before_the_run(run, make_raster):
    with pytest.raises(QgsProcessingException, match="Band 7 does not exist"):
        run(INPUT=str(make_raster()), BANDS=[7])


def test_qgis_loads_another_file_instead(context):
    details = QgsProcessingContext.LayerDetails("Optimised", context.project(), "OUTPUT")
    context.addLayerToLoadOnCompletion("/new.tif", details)
    assert load_instead(context, "/new.tif", "/old.tif") == "/old.tif"
    assert context.willLoadLayerOnCompletion("/old.tif")
    assert not context.willLoadLayerOnCompletion("/new.tif")
