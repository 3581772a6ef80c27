"""What the plugin costs QGIS's window: its start, and the longest wait while an NDVI is computed in the background.

python3 -m benchmarks.desktop [--size 10980] [--rounds 3]

It needs QGIS's Python, and the plugin that `make build` has assembled. Processor time is that of the main thread.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Callable

from demo.sample import write_pair

from .harness import FOLDER

ROOT = Path(__file__).resolve().parents[1]
TICK_MILLISECONDS = 5
# In a process of its own each: Python imports a module once.
STARTS = 7
START = "--start"


def start() -> tuple[object, object, float]:
    """Start the plugin as the desktop does; return it, its window, and the milliseconds of processor time."""
    from processing.core.Processing import Processing

    from tests.plugin.desktop import FakeInterface

    Processing.initialize()
    window = FakeInterface()
    before = time.thread_time()
    from rasterdask_plugin import classFactory

    plugin = classFactory(window)
    plugin.initGui()
    return plugin, window, 1000 * (time.thread_time() - before)


def longest_wait(application, work: Callable[[], None], is_done: Callable[[], bool]) -> tuple[float, float]:
    """Return the longest time between two ticks of a timer while `work` goes on, and the most processor time, in ms."""
    from qgis.PyQt.QtCore import Qt, QTimer

    ticks = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append((time.perf_counter(), time.thread_time())))
    timer.start(TICK_MILLISECONDS)
    QTimer.singleShot(4 * TICK_MILLISECONDS, work)
    while len(ticks) < 20 or not is_done():
        application.processEvents()
    timer.stop()
    pairs = list(zip(ticks, ticks[1:]))
    return tuple(1000 * max(after[clock] - before[clock] for before, after in pairs) for clock in (0, 1))


def two_bands(size: int) -> Path:
    """Return a raster with a red and a near infrared band."""
    from osgeo import gdal

    path = FOLDER / f"desktop_{size}.vrt"
    gdal.BuildVRT(str(path), [str(band) for band in write_pair(FOLDER / f"pair_{size}", size)], separate=True)
    stacked = gdal.Open(str(path), gdal.GA_Update)
    for number, words in enumerate(("red", "nir"), start=1):
        stacked.GetRasterBand(number).SetDescription(words)
    return path


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=10980, help="rows and columns")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(START, action="store_true", help="only start the plugin, once")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.testing import start_app

    application = start_app()
    import qgis.core

    # Processing is one of QGIS's plugins.
    sys.path[:0] = [str(ROOT / "build"), f"{qgis.core.QgsApplication.pkgDataPath()}/python/plugins"]
    plugin, window, milliseconds = start()
    if arguments.start:
        print(milliseconds, flush=True)
        os._exit(0)
    _report(application, plugin, window, arguments)
    # Without QGIS's own end, which wants its window.
    os._exit(0)


def _report(application, plugin, window, arguments: argparse.Namespace) -> None:
    from processing.gui import Postprocessing
    from qgis.core import Qgis, QgsProject, QgsRasterLayer

    command = [sys.executable, "-m", "benchmarks.desktop", START]
    runs = [subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True) for _ in range(STARTS)]
    starts = [float(run.stdout.split()[-1]) for run in runs]
    print(f"QGIS {Qgis.version()}: start {statistics.median(starts):.0f} ms of processor time, median of {STARTS}")
    Postprocessing.iface = None
    layer = QgsRasterLayer(str(two_bands(arguments.size)), "scene")
    QgsProject.instance().addMapLayer(layer)
    for _ in range(arguments.rounds):
        wait, busy = longest_wait(application, lambda: plugin.desktop.run_ndvi(layer), lambda: not plugin.desktop._runs)
        print(f"NDVI of {arguments.size}²: longest wait {wait:.0f} ms, of processor time {busy:.0f} ms", flush=True)


if __name__ == "__main__":
    main()
