"""The plugin is unloaded while a job runs: the job ends, QGIS lives, and nothing is left behind."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.support.waiting import HANG_SECONDS

BUILD = Path(__file__).absolute().parents[2] / "build"

# A process of its own: what is tested is that it does not crash.
SESSION = """
    import os, sys, time
    from pathlib import Path
    from qgis.core import *
    app = QgsApplication([], True)
    app.initQgis()
    sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
    import qgis.utils
    from tests.plugin.desktop import FakeInterface
    qgis.utils.iface = FakeInterface()
    from processing.core.Processing import Processing
    Processing.initialize()
    from rasterdask_plugin import classFactory
    from rasterdask_plugin.algorithms import base
    from rasterdask_plugin.engine_process.interpreter import Interpreter
    plugin = classFactory(None)
    plugin.initGui()

    scene, scratch, how = sys.argv[1:]
    started = Path(scratch, "pid")

    def run_job(job, feedback, interpreter):
        from rasterdask_plugin.engine_process.run import run_engine
        lines = "import os, sys, time; open(sys.argv[1], 'w').write(str(os.getpid())); " + os.environ["ENGINE"]
        return run_engine([sys.executable, "-c", lines, str(started)], dict(os.environ), job, feedback)

    base.run_job = run_job
    base.find_interpreter = lambda *_: Interpreter(sys.executable, sys.version_info[:2])

    def turn(until):
        end = time.monotonic() + float(os.environ["HANG"])
        while not until() and time.monotonic() < end:
            app.processEvents()
        assert until()

    parameters = {"RED": scene, "OUTPUT": QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())}
    if how in ("dialog", "preview"):
        from processing import createAlgorithmDialog
        dialog = createAlgorithmDialog("rasterdask:ndvi", {"RED": scene})
        dialog.show()
        if how == "dialog":
            dialog.runAlgorithm()
    else:
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        context.setProject(QgsProject.instance())
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("rasterdask:ndvi")
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        ended = []
        task.executed.connect(lambda succeeded, results: ended.append(succeeded))
        QgsApplication.taskManager().addTask(task)
    turn(lambda: started.exists() and started.read_text())
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("rasterdask") is None
    try:
        os.kill(int(started.read_text()), 0)
        print("the engine still runs")
    except ProcessLookupError:
        print("the engine is gone")
    if how in ("dialog", "preview"):
        print("the dialog is", "open" if dialog.isVisible() else "closed")
    else:
        print("executed", ended)
    app.processEvents()
    app.exitQgis()
    print("QGIS has ended")
"""
# The one hears a cancel; the other does not even end when it is terminated.
ENGINES = {
    "polite": "sys.stdin.readline(); sys.stdin.readline()",
    "deaf": "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)",
}


@pytest.mark.parametrize(
    ("description", "named"),
    [
        ("Executing “NDVI”", True),
        ("Exécution de « NDVI »", True),
        ("Executing “NDVI of somebody else”", False),
        ("Executing “Average NDVI”", False),
        ("NDVI", False),
    ],
)
def test_a_task_of_another_plugin_is_not_taken_for_ours(qgis_app, description, named):
    from rasterdask_plugin.unloading import is_named

    assert is_named(description, "NDVI") is named


@pytest.mark.parametrize(
    ("how", "engine"), [("task", "polite"), ("task", "deaf"), ("dialog", "polite"), ("preview", "deaf")]
)
def test_unloading_in_mid_run_ends_the_job_and_not_qgis(make_raster, tmp_path, how, engine):
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(BUILD), str(BUILD.parent)]),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "ENGINE": ENGINES[engine],
        "HANG": str(HANG_SECONDS),
    }
    command = [sys.executable, "-c", textwrap.dedent(SESSION), str(make_raster()), str(tmp_path), how]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=HANG_SECONDS, check=False)
    last = "the dialog is closed" if how != "task" else "executed [False]"
    assert run.stdout.splitlines() == ["the engine is gone", last, "QGIS has ended"], run.stderr[-3000:]
    assert run.returncode == 0, run.stderr[-3000:]
