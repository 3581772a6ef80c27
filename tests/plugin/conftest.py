"""Fixtures of the tests that need QGIS. They run on what `make build` assembles, as QGIS itself would load it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from array import array
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Tests expect the plugin to speak English, whatever the developer's language.
os.environ["LC_ALL"] = "C.UTF-8"
ROOT = Path(__file__).absolute().parents[2]
BUILD = ROOT / "build"
if (ROOT / "Makefile").exists() and shutil.which("make"):
    subprocess.run(["make", "--no-print-directory", "build"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
# Before the checkout, which pytest has put there: it lacks what `make build` adds.
sys.path.insert(0, str(BUILD))

import rasterdask_plugin  # noqa: E402

assert Path(rasterdask_plugin.__file__).parent == BUILD / "rasterdask_plugin", "these tests are for what was built"

CORNER, PIXEL_SIZE = (500000.0, 4900000.0), 10.0


class RecordedFeedback:
    """Mixed into a QgsProcessingFeedback: keeps what it was told, with the thread that told it."""

    def __init__(self):
        super().__init__(False)
        self.told: list[tuple[str, str]] = []
        self.percents: list[float] = []
        self.progressChanged.connect(self.percents.append)

    def _tell(self, kind: str, text: str) -> None:
        self.told.append((kind, text))

    def pushInfo(self, text):
        self._tell("info", text)

    def pushWarning(self, text):
        self._tell("warning", text)

    def pushConsoleInfo(self, text):
        self._tell("console", text)

    def pushDebugInfo(self, text):
        self._tell("debug", text)

    def reportError(self, text, fatalError=False):
        self._tell("error", text)

    def setProgressText(self, text):
        self._tell("progress", text)

    def texts(self, kind: str) -> list[str]:
        return [text for told, text in self.told if told == kind]


def pytest_runtest_teardown(item):
    # With the last test QGIS exits, and what the test was given must not outlive it.
    item.funcargs.clear()


@pytest.fixture
def feedback(qgis_app):
    from qgis.core import QgsProcessingFeedback

    class Feedback(RecordedFeedback, QgsProcessingFeedback):
        pass

    return Feedback()


@pytest.fixture
def context(qgis_app):
    from qgis.core import QgsProcessingContext, QgsProject

    made = QgsProcessingContext()
    made.setProject(QgsProject.instance())
    yield made
    QgsProject.instance().clear()


@pytest.fixture
def provider(qgis_app, qgis_processing):
    from qgis.core import QgsApplication

    from rasterdask_plugin import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    yield QgsApplication.processingRegistry().providerById("rasterdask")
    plugin.unload()


@pytest.fixture
def settings(provider):
    """Return a function that sets what the user may choose in the options, by name; it is forgotten at the end."""
    from processing.core.ProcessingConfig import ProcessingConfig
    from qgis.core import QgsSettings

    from rasterdask_plugin.vocabulary.names import COMPRESSIONS, EXECUTIONS, FORMATS

    choices = {"RASTERDASK_COMPRESSION": COMPRESSIONS, "RASTERDASK_EXECUTION": EXECUTIONS, "RASTERDASK_FORMAT": FORMATS}
    chosen = set()

    def choose(**values):
        for name, value in values.items():
            chosen.add(name)
            # As the options page does it.
            setting = ProcessingConfig.settings[name]
            setting.setValue(setting.options[choices[name].index(value)] if name in choices else value)
            setting.save()

    yield choose
    for name in chosen:
        QgsSettings().remove(f"Processing/Configuration/{name}")


@pytest.fixture
def operations(provider) -> list:
    """The algorithms that are operations of the engine; the others are models of these."""
    return [algorithm for algorithm in provider.algorithms() if algorithm.groupId() != "models"]


@pytest.fixture
def ndvi_algorithm(provider):
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().createAlgorithmById("rasterdask:ndvi")


@pytest.fixture
def run_algorithm(without_engine, context, feedback, tmp_path):
    """Return a function that runs an algorithm as QGIS does, and returns the engine's job and the outputs."""
    from qgis.core import QgsApplication, QgsProcessingException

    def run(name, **parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"rasterdask:{name}")
        parameters = {"OUTPUT": str(tmp_path / "out.tif"), **parameters}
        accepted, message = algorithm.checkParameterValues(parameters, context)
        if not accepted:
            raise QgsProcessingException(message)
        outputs, succeeded = algorithm.run(parameters, context, feedback)
        assert succeeded
        return without_engine.job, outputs

    return run


@pytest.fixture
def make_raster(tmp_path):
    """Return a function that writes a GeoTIFF of int16 bands, each of one value, with QGIS's own GDAL."""
    from osgeo import gdal, osr

    def make(name="scene.tif", values=(1, 2), nodata=None, scale=None, epsg=32631, size=(8, 6), descriptions=()):
        path = tmp_path / name
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), size[0], size[1], len(values), gdal.GDT_Int16)
        dataset.SetGeoTransform((CORNER[0], PIXEL_SIZE, 0.0, CORNER[1], 0.0, -PIXEL_SIZE))
        if epsg:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(epsg)
            dataset.SetProjection(reference.ExportToWkt())
        for number, value in enumerate(values, start=1):
            band = dataset.GetRasterBand(number)
            band.WriteRaster(0, 0, *size, array("h", [value] * (size[0] * size[1])).tobytes())
            if nodata is not None:
                band.SetNoDataValue(nodata)
            if scale is not None:
                band.SetScale(scale)
        for number, description in enumerate(descriptions, start=1):
            dataset.GetRasterBand(number).SetDescription(description)
        dataset = None
        return path

    return make


@pytest.fixture
def fake_result(make_raster):
    """Return a function that stands for the engine: it keeps the job, writes a raster of one band, and succeeds."""

    class FakeRun:
        job: dict

        def __call__(self, job, feedback, interpreter):
            self.job = job
            shutil.copy(make_raster("fake_result.tif", values=(5000,), nodata=-32768, scale=0.0001), job["output"])
            return {"statistics": [{"band": 1, "min": -0.5, "max": 0.75, "mean": 0.25, "valid_percent": 80.0}]}

    return FakeRun()


@pytest.fixture
def without_engine(monkeypatch, fake_result, provider):
    """Put `fake_result` in the place of the engine, and any Python in that of the interpreter."""
    from rasterdask_plugin.algorithms import base
    from rasterdask_plugin.engine_process.interpreter import Interpreter

    monkeypatch.setattr(base, "run_job", fake_result)
    monkeypatch.setattr(base, "find_interpreter", lambda *_: Interpreter(sys.executable, sys.version_info[:2]))
    return fake_result


@pytest.fixture
def real_interpreter(monkeypatch) -> str:
    """Choose the Python under the tests' own environment, which is QGIS's own, or else that of the environment."""
    from rasterdask_plugin.algorithms import base
    from rasterdask_plugin.engine_process.interpreter import find_interpreter, own_python_candidates
    from rasterdask_plugin.engine_process.probe import InterpreterError

    for setting in [*map(str, own_python_candidates(prefix=sys.base_exec_prefix)), ""]:
        try:
            find_interpreter(setting)
        except InterpreterError as error:
            problem = str(error)
            continue
        monkeypatch.setattr(base, "python_setting", lambda chosen=setting: chosen)
        return setting
    pytest.skip(problem)
