"""The settings of all algorithms: what the options page takes, and what becomes of it in a job."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings

from rasterdask_plugin.algorithms.checks import with_settings
from rasterdask_plugin.engine.jobs.format import check_job
from rasterdask_plugin.settings import execution_setting, memory_setting, workers_setting

WHERE = {"RASTERDASK_WORKERS": "3", "RASTERDASK_MEMORY": "512"}
ZSTD_COG = {"RASTERDASK_FORMAT": "COG", "RASTERDASK_COMPRESSION": "zstd"}


@pytest.mark.parametrize(
    ("chosen", "job", "expected"),
    [
        (WHERE, {}, {"workers": 3, "memory_mb": 512}),
        (WHERE, {"workers": 2, "memory_mb": 64}, {"workers": 2, "memory_mb": 64}),
        (WHERE, {"execution": "cluster"}, {"execution": "cluster", "memory_mb": 512}),
        (ZSTD_COG, {}, {"format": "COG", "compression": "zstd"}),
        (
            ZSTD_COG,
            {"format": "GeoTIFF", "compression": "deflate"},
            {"format": "GeoTIFF", "compression": "deflate"},
        ),
        (ZSTD_COG, {"tiled_output": True}, {"tiled_output": True, "compression": "zstd"}),
        (
            ZSTD_COG,
            {"creation_options": {"COMPRESS": "LZW"}},
            {"creation_options": {"COMPRESS": "LZW"}, "format": "COG"},
        ),
        ({"RASTERDASK_FORMAT": "GeoTIFF", "RASTERDASK_COMPRESSION": "deflate"}, {}, {}),
    ],
)
def test_a_job_takes_the_settings_where_it_says_nothing(settings, chosen, job, expected):
    settings(**chosen)
    assert with_settings(job) == expected


def test_deflate_of_a_model_of_earlier_versions_gives_way_to_its_creation_options(provider):
    options = {"creation_options": {"COMPRESS": "ZSTD"}}
    assert with_settings({**options, "compression": "deflate"}) == options
    assert with_settings({**options, "compression": "lzw"}) == {**options, "compression": "lzw"}


def test_a_largest_error_goes_with_lerc_of_the_settings(run_algorithm, settings, make_raster):
    settings(RASTERDASK_COMPRESSION="lerc")
    job, _ = run_algorithm("ndvi", RED=str(make_raster()), RED_BAND=1, NIR_BAND=2, MAX_ERROR=0.01)
    assert (job["compression"], job["max_error"]) == ("lerc", 0.01)


def test_all_settings_of_an_algorithm_that_is_left_as_it_is_make_a_job(run_algorithm, settings, make_raster):
    settings(**WHERE, **ZSTD_COG, RASTERDASK_EXECUTION="processes")
    job = check_job(run_algorithm("optimise", INPUT=str(make_raster()))[0])
    assert (job.workers, job.memory_mb, job.format, job.compression) == (3, 512, "COG", "zstd")
    assert job.execution == "processes"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("RASTERDASK_WORKERS", "-1"),
        ("RASTERDASK_WORKERS", "4097"),
        ("RASTERDASK_WORKERS", "many"),
        ("RASTERDASK_MEMORY", "63"),
        ("RASTERDASK_PYTHON", "/nowhere/python"),
    ],
)
def test_the_page_refuses_what_no_job_could_have(settings, name, value):
    with pytest.raises(ValueError, match=value):
        settings(**{name: value})


@pytest.mark.parametrize("kept", ["-3", "17.5", "cluster", "", None])
def test_a_stored_setting_that_makes_no_sense_is_the_default(provider, kept):
    names = ("RASTERDASK_EXECUTION", "RASTERDASK_WORKERS", "RASTERDASK_MEMORY")
    for name in names:
        QgsSettings().setValue(f"Processing/Configuration/{name}", kept)
    try:
        assert execution_setting() == "threads"
        assert (workers_setting(), memory_setting()) == (0, 0)
    finally:
        for name in names:
            QgsSettings().remove(f"Processing/Configuration/{name}")
