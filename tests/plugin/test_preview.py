"""The line of a dialog that says before Run what will happen, in real dialogs: with the engine, and with stand-ins."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from rasterdask_plugin.engine_process.probe import InterpreterError
from rasterdask_plugin.engine_process.stopping import stop_all
from tests.plugin.desktop import FakeInterface
from tests.support.waiting import wait_until

OUTPUT = {"path": "/tmp/x.tif", "width": 267, "height": 454, "count": 1, "dtype": "float32", "size_bytes": 484872}
OUTPUT.update(written=True, compressed=True, pixel_size=[30.0, 30.0], unit="metre")
RED = {"name": "R", "raster": "l8.tif", "band": 4, "description": "SR_B4", "reason": None}
NIR = {"name": "N", "raster": "l8.tif", "band": 5, "description": None, "reason": {"message": "the only band"}}
BOTH = {"output": OUTPUT, "chosen": [RED, NIR]}


class Engine:
    """Stands for the engine: it counts the questions, and answers when it may."""

    def __init__(self):
        self.jobs = []
        self.feedbacks = []
        self.may_answer = threading.Event()
        self.may_answer.set()

    def __call__(self, request, feedback, interpreter):
        assert threading.current_thread() is not threading.main_thread()
        (job,) = request.values()
        assert list(request) == ["describe"]
        self.jobs.append(job)
        self.feedbacks.append(feedback)
        wait_until(lambda: self.may_answer.is_set() or feedback.isCanceled(), "the answer")
        if feedback.isCanceled():
            raise QgsProcessingException("Cancelled.")
        for number in range(job.get("window", 0)):
            feedback.pushWarning(f"doubt <{number}>")
        if job.get("dtype") == "int16":
            raise QgsProcessingException("max_error: there is no red band in scene.tif.")
        return BOTH


@pytest.fixture
def engine(monkeypatch, qgis_app, qgis_processing):
    from rasterdask_plugin.algorithms import base, preview_line

    made = Engine()
    monkeypatch.setattr(base, "run_job", made)
    monkeypatch.setattr(base, "find_interpreter", lambda *_: None)
    monkeypatch.setattr(preview_line, "_PAUSE_MILLISECONDS", 50)
    return made


@pytest.fixture
def open_dialog(provider, monkeypatch):
    from processing.gui import ParametersPanel

    # Real widgets, where those of pytest-qgis's imitation of a desktop are too few.
    monkeypatch.setattr(ParametersPanel, "iface", FakeInterface())
    opened = []

    def open_dialog(name, **parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"rasterdask:{name}")
        opened.append(algorithm.createCustomParametersWidget(None))
        opened[-1].setParameters(parameters)
        opened[-1].show()
        return opened[-1]

    yield open_dialog
    for dialog in opened:
        if not sip.isdeleted(dialog):
            dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert stop_all()


def line_of(dialog):
    from rasterdask_plugin.algorithms.preview_line import PreviewLine

    return dialog.findChild(PreviewLine)


def turn(until, what):
    return wait_until(lambda: (QCoreApplication.processEvents(), until())[1], what)


def answer(dialog) -> str:
    """Return what the line says once it is about what the dialog has now."""
    line = line_of(dialog)
    line.setEnabled(False)
    line.ask_soon()
    turn(line.isEnabled, "the line")
    return line.text().replace("\u200b", "")


def change(dialog, **parameters):
    dialog.setParameters(parameters)


@pytest.mark.parametrize(
    ("description", "words"),
    [
        (
            BOTH,
            "red: band 4 “SR_B4”, near infrared: band 5 (the only band), 267 × 454 pixels of 30 m, float32, 0.5 MB "
            "before compression.",
        ),
        (
            {"output": {**OUTPUT, "compressed": False, "size_bytes": 3 << 30}, "chosen": [RED, {**NIR, "raster": "n"}]},
            "red: band 4 of l8.tif “SR_B4”, near infrared: band 5 of n (the only band), 267 × 454 pixels of 30 m, "
            "float32, about 3.0 GB.",
        ),
        (
            {"output": {**OUTPUT, "pixel_size": [0.5, 0.25], "unit": "degree", "count": 3, "size_bytes": 2000}}
            | {"chosen": [{**RED, "name": "im1b4", "description": None}]},
            "im1b4: band 4, 267 × 454 pixels of 0.5 × 0.25°, 3 bands of float32, 2 kB before compression.",
        ),
        (
            {
                "output": {**OUTPUT, "pixel_size": [1, 1], "unit": "US foot", "size_bytes": 50 << 20},
                "chosen": [],
            },
            "267 × 454 pixels of 1 US foot, float32, 50 MB before compression.",
        ),
        (
            {"output": {**OUTPUT, "pixel_size": [2, 2], "unit": None}, "chosen": []},
            "267 × 454 pixels of 2, float32, 0.5 MB before compression.",
        ),
        (
            {"output": {**OUTPUT, "pixel_size": None, "unit": None}, "chosen": []},
            "267 × 454 pixels, float32, 0.5 MB before compression.",
        ),
        (
            {"output": {**OUTPUT, "written": False, "compressed": None}, "chosen": []},
            "The raster is already as asked, and will be copied: 267 × 454 pixels of 30 m, float32, about 0.5 MB.",
        ),
    ],
)
def test_a_description_in_words(description, words):
    from rasterdask_plugin.algorithms.preview_words import sentence

    assert sentence(description) == words


def test_the_line_says_what_the_engine_describes(engine, open_dialog, make_raster):
    scene = str(make_raster())
    dialog = open_dialog("meanndvi", RED=scene, WINDOW=2)
    lines = answer(dialog).splitlines()
    assert lines == [
        "red: band 4 “SR_B4”, near infrared: band 5 (the only band), 267 × 454 pixels of 30 m, float32, 0.5 MB before "
        "compression.",
        "Warning: doubt <0> Further warnings: 1.",
    ]
    assert line_of(dialog).toolTip() == "doubt &lt;0&gt;<br>doubt &lt;1&gt;"
    (job,) = engine.jobs
    output = job.pop("output")
    assert job == {"operation": "meanndvi", "red": {"path": scene}, "nir": {"path": scene}, "window": 2}
    assert output.endswith("output.tif")


def test_changes_are_told_and_many_at_once_are_one_question(engine, open_dialog, make_raster):
    dialog = open_dialog("downscale", INPUT=str(make_raster()), FACTOR=2)
    answer(dialog)
    for factor in (3, 4, 5):
        change(dialog, FACTOR=factor)
    turn(lambda: len(engine.jobs) == 2, "the second question")
    turn(line_of(dialog).isEnabled, "its answer")
    assert [job["factor"] for job in engine.jobs] == [2, 5]
    for number, (name, value, key, asked) in enumerate(
        [
            ("CREATION_OPTIONS", "ZLEVEL=3", "creation_options", {"ZLEVEL": "3"}),
            ("OUTPUT", "/tmp/elsewhere.tif", "output", "/tmp/elsewhere.tif"),
        ],
        3,
    ):
        change(dialog, **{name: value})
        turn(lambda count=number: len(engine.jobs) == count, "another question")
        assert engine.jobs[-1][key] == asked
        turn(line_of(dialog).isEnabled, "its answer")


def test_what_has_not_changed_is_not_asked_again(engine, open_dialog, make_raster):
    dialog = open_dialog("downscale", INPUT=str(make_raster()), FACTOR=2)
    first = answer(dialog)
    assert answer(dialog) == first
    assert len(engine.jobs) == 1


def test_a_stale_answer_is_dropped(engine, open_dialog, make_raster):
    engine.may_answer.clear()
    dialog = open_dialog("ndvi", RED=str(make_raster()), OUTPUT_TYPE="Int16 (× 10000)")
    turn(lambda: engine.jobs, "the first question")
    change(dialog, OUTPUT_TYPE="Float32")
    turn(lambda: len(engine.jobs) == 2, "the second question")
    assert [feedback.isCanceled() for feedback in engine.feedbacks] == [True, False]
    assert line_of(dialog).text() == ""
    assert not line_of(dialog).isEnabled()
    engine.may_answer.set()
    turn(line_of(dialog).isEnabled, "the answer")
    assert line_of(dialog).text().startswith("red: band 4")


def test_errors_are_said_in_the_words_of_the_run(engine, open_dialog, make_raster):
    dialog = open_dialog("ndvi", RED=str(make_raster()), OUTPUT_TYPE="Int16 (× 10000)")
    assert answer(dialog) == "“Largest error of LERC”: there is no red band in scene.tif."
    change(dialog, OUTPUT_TYPE="Float32")
    assert answer(dialog).startswith("red: band 4")


def test_what_is_missing_is_said_without_the_engine(engine, open_dialog, make_raster):
    scene = str(make_raster())
    dialog = open_dialog("superimpose", MOVING=scene)
    reference = dialog.algorithm().parameterDefinition("REFERENCE").description()
    assert answer(dialog) == f"Still to be given: {reference}."
    assert answer(open_dialog("ndvi")).startswith("Give either “")
    assert answer(open_dialog("bandmath", INPUTS=[scene], EXPRESSION="im1b1 +")).startswith("Something is missing")
    assert answer(open_dialog("ndvi", RED=scene, OUTPUT="/tmp/x.png")) != ""
    assert engine.jobs == []


def test_without_an_engine_it_stays_empty(engine, open_dialog, make_raster, monkeypatch):
    from rasterdask_plugin.algorithms import base

    def find(*_):
        raise InterpreterError("none")

    monkeypatch.setattr(base, "find_interpreter", find)
    assert answer(open_dialog("ndvi", RED=str(make_raster()))) == ""
    assert engine.jobs == []


def test_a_dialog_that_is_closed_asks_no_more(engine, open_dialog, make_raster):
    engine.may_answer.clear()
    dialog = open_dialog("ndvi", RED=str(make_raster()))
    turn(lambda: engine.jobs, "the question")
    dialog.close()
    assert engine.feedbacks[0].isCanceled()
    turn(lambda: sip.isdeleted(dialog), "the end of the dialog")


def test_while_the_log_is_shown_nothing_is_asked(engine, open_dialog, make_raster):
    engine.may_answer.clear()
    dialog = open_dialog("downscale", INPUT=str(make_raster()), FACTOR=2)
    turn(lambda: engine.jobs, "the question")
    dialog.showLog()
    assert engine.feedbacks[0].isCanceled()
    change(dialog, FACTOR=3)
    assert not line_of(dialog)._pause.isActive()
    engine.may_answer.set()
    dialog.showParameters()
    turn(lambda: len(engine.jobs) == 2, "another question")
    assert engine.jobs[1]["factor"] == 3


def test_many_polygons_are_not_read(engine, open_dialog, make_raster, tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631", "fields", "memory")
    wkt = "POLYGON ((500010 4899990, 500050 4899990, 500050 4899950, 500010 4899990))"
    from qgis.core import QgsFeature, QgsGeometry

    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeatures([feature] * 2)
    QgsProject.instance().addMapLayer(layer)
    dialog = open_dialog("ndvi", RED=str(make_raster()), CUTLINE=layer.id())
    answer(dialog)
    assert len(engine.jobs[0]["cutline"]["geometries"]) == 2
    layer.dataProvider().addFeatures([feature] * 99)
    answer(dialog)
    assert "cutline" not in engine.jobs[1]
    QgsProject.instance().clear()


def test_a_long_path_neither_widens_the_dialog_nor_scrolls(engine, open_dialog, make_raster):
    dialog = open_dialog("ndvi", RED=str(make_raster()))
    width = dialog.minimumSizeHint().width()
    line = line_of(dialog)
    answer(dialog)
    line._say("/a/path" * 60 + "x" * 500)
    QCoreApplication.processEvents()
    assert dialog.minimumSizeHint().width() == width
    assert line.height() > 2 * line.fontMetrics().height()


def test_a_batch_has_no_line(provider, engine):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("rasterdask:ndvi")
    dialog = BatchAlgorithmDialog(algorithm, None)
    assert line_of(dialog) is None
    dialog.deleteLater()


def test_the_engine_itself_answers(open_dialog, make_raster, real_interpreter):
    scene = str(make_raster("l8.tif", values=(1, 2, 3, 4, 5), descriptions=["blue", "green", "red", "x", "nir"]))
    dialog = open_dialog("ndvi", RED=scene, REFLECTANCE="none")
    words = "red: band 3 “red”, near infrared: band 5 “nir”, 8 × 6 pixels of 10 m, float32, 0 kB before compression."
    assert answer(dialog) == words
    assert "band 3 of l8.tif" in line_of(dialog).toolTip()
    far = str(make_raster("far.tif", epsg=32633))
    dialog = open_dialog("superimpose", REFERENCE=scene, MOVING=far)
    assert answer(dialog).startswith("far.tif and l8.tif do not overlap:")
