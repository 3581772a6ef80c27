"""Where blocks are computed: from parameters and settings to a job, and from the engine's answer to QGIS."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProcessingOutputFile
from qgis.PyQt.QtCore import QThread

from rasterdask_plugin.algorithms.checks import with_threads


@pytest.fixture
def run(without_engine, ndvi_algorithm, context, feedback, make_raster, tmp_path):
    """Run NDVI on two bands with some parameters; return the job and the outputs."""

    def run(**parameters):
        scene = str(make_raster(values=(1, 2)))
        parameters = {"RED": scene, "RED_BAND": 1, "NIR_BAND": 2, "OUTPUT": str(tmp_path / "ndvi.tif"), **parameters}
        accepted, message = ndvi_algorithm.checkParameterValues(parameters, context)
        if not accepted:
            raise QgsProcessingException(message)
        outputs, succeeded = ndvi_algorithm.run(parameters, context, feedback)
        assert succeeded, feedback.told
        return without_engine.job, outputs

    return run


def where(job):
    """Return what a job says of where it is computed."""
    return {key: job[key] for key in ("execution", "scheduler", "report", "tiled_output") if key in job}


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({}, {}),
        ({"EXECUTION": "threads"}, {}),
        ({"EXECUTION": "processes"}, {"execution": "processes"}),
        ({"EXECUTION": "cluster"}, {"execution": "cluster"}),
        (
            {"EXECUTION": "cluster", "SCHEDULER": " tls://login:8786 "},
            {"execution": "cluster", "scheduler": "tls://login:8786"},
        ),
        ({"TILED_OUTPUT": True}, {"tiled_output": True}),
    ],
)
def test_what_is_not_the_default_is_in_the_job(run, parameters, expected):
    assert where(run(**parameters)[0]) == expected


@pytest.mark.parametrize(
    ("chosen", "parameters", "expected"),
    [
        (("processes",), {}, {"execution": "processes"}),
        (("cluster", "tcp://host:8786"), {}, {"execution": "cluster", "scheduler": "tcp://host:8786"}),
        (("cluster", "tcp://host:8786"), {"EXECUTION": "threads"}, {}),
        (("threads", "tcp://host:8786"), {}, {}),
        (
            ("threads", "tcp://host:8786"),
            {"EXECUTION": "cluster"},
            {"execution": "cluster", "scheduler": "tcp://host:8786"},
        ),
        (
            ("cluster", "tcp://host:8786"),
            {"SCHEDULER": "tcp://other:8786"},
            {"execution": "cluster", "scheduler": "tcp://other:8786"},
        ),
    ],
)
def test_settings_hold_where_an_algorithm_is_not_told(run, settings, chosen, parameters, expected):
    settings(**dict(zip(("RASTERDASK_EXECUTION", "RASTERDASK_SCHEDULER"), chosen)))
    assert where(run(**parameters)[0]) == expected


def test_report_is_an_output_for_the_results_viewer(run, ndvi_algorithm, tmp_path):
    job, outputs = run(EXECUTION="processes", REPORT=str(tmp_path / "report.html"))
    assert job["report"] == outputs["REPORT"] == str(tmp_path / "report.html")
    assert isinstance(ndvi_algorithm.outputDefinition("REPORT"), QgsProcessingOutputFile)


def test_no_report_is_told_of_where_none_is_asked_for(run):
    assert "REPORT" not in run(EXECUTION="processes", REPORT="")[1]


def test_tiles_make_a_vrt_that_qgis_loads_in_the_place_of_the_output(
    ndvi_algorithm, without_engine, context, feedback, make_raster, monkeypatch, tmp_path
):
    from rasterdask_plugin.algorithms import base

    vrt = tmp_path / "ndvi.vrt"

    def fake_tiles(job, feedback, interpreter):
        result = without_engine(job, feedback, interpreter)
        return {
            **result,
            "seconds": 1.0,
            "output": {"path": str(vrt), "written": True, "size_bytes": 5, "tiles": {"total": 1}},
        }

    monkeypatch.setattr(base, "run_job", fake_tiles)
    scene = str(make_raster(values=(1, 2)))
    parameters = {"RED": scene, "RED_BAND": 1, "NIR_BAND": 2, "TILED_OUTPUT": True}
    outputs, succeeded = ndvi_algorithm.run({**parameters, "OUTPUT": str(tmp_path / "ndvi.tif")}, context, feedback)
    assert succeeded, feedback.told
    assert outputs["OUTPUT"] == str(vrt)


def test_temporary_tiles_are_a_vrt_from_the_start(run, tmp_path):
    """The engine would warn of a name in .tif, which here is QGIS's and nobody's choice."""
    job, outputs = run(TILED_OUTPUT=True, OUTPUT="TEMPORARY_OUTPUT")
    assert job["output"] == outputs["OUTPUT"]
    assert Path(job["output"]).name == "OUTPUT.vrt"
    for name in ("ndvi.tif", "ndvi.vrt"):
        assert run(TILED_OUTPUT=True, OUTPUT=str(tmp_path / name))[0]["output"] == str(tmp_path / name)


def test_a_vrt_is_a_name_that_the_dialog_takes(ndvi_algorithm, provider, context):
    output = ndvi_algorithm.parameterDefinition("OUTPUT")
    for name in ("ndvi.tif", "ndvi.vrt"):
        assert provider.isSupportedOutputValue(f"/data/{name}", output, context)[0], name
    assert not provider.isSupportedOutputValue("/data/ndvi.img", output, context)[0]
    assert "vrt" in output.createFileFilter()
    assert output.defaultFileExtension() == "tif"


class OtherThreads:
    def maximumThreads(self) -> int:
        return 1 + QThread.idealThreadCount()


@pytest.mark.parametrize(
    ("job", "expected"),
    [
        ({}, {"workers": 1 + QThread.idealThreadCount()}),
        ({"execution": "processes"}, {"workers": 1 + QThread.idealThreadCount()}),
        ({"workers": 7}, {"workers": 7}),
        ({"execution": "cluster"}, {}),
    ],
)
def test_processing_s_number_of_threads_is_that_of_workers(job, expected, context):
    assert with_threads(job, OtherThreads()) == {**job, **expected}
    assert with_threads(job, context) == job


@pytest.mark.parametrize(
    ("name", "tiled", "message"),
    [
        ("ndvi.vrt", False, "the output is a GeoTIFF"),
        ("ndvi.jp2", True, "with tiles, the output is a VRT"),
    ],
)
def test_name_that_promises_another_format_is_refused(run, tmp_path, name, tiled, message):
    with pytest.raises(QgsProcessingException, match=message):
        run(OUTPUT=str(tmp_path / name), TILED_OUTPUT=tiled)


def test_address_in_the_log_may_be_clicked_where_qgis_can(feedback):
    from rasterdask_plugin.compat import push_with_links

    told = []

    class Linking:
        def pushFormattedMessage(self, html, text):
            told.append((html, text))

        def pushInfo(self, text):
            told.append(text)

    text = "Dashboard: http://127.0.0.1:8787/status of <1> worker"
    push_with_links(Linking(), text)
    push_with_links(Linking(), "a < b")
    link = '<a href="http://127.0.0.1:8787/status">http://127.0.0.1:8787/status</a>'
    assert told == [(f"Dashboard: {link} of &lt;1&gt; worker", text), "a < b"]


def test_every_algorithm_has_the_parameters(operations):
    for algorithm in operations:
        names = {parameter.name() for parameter in algorithm.parameterDefinitions()}
        assert {"EXECUTION", "SCHEDULER", "TILED_OUTPUT", "REPORT"} <= names, algorithm.id()
