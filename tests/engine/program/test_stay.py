"""An engine that stays for the next job: the job finds it as if it were fresh, or it has ended."""

from __future__ import annotations

import json
import math
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import psutil
import pytest

from rasterdask_plugin.engine.program import supervised, traces
from rasterdask_plugin.engine_process import idle
from tests.support.waiting import HANG_SECONDS

ROOT = Path(__file__).resolve().parents[3]
ARGUMENTS = ["--supervised", "--stay", "-"]
COMMAND = [sys.executable, "-m", "rasterdask_plugin.engine", *ARGUMENTS]


class Staying:
    """An engine, and what it says."""

    def __init__(self, command=COMMAND):
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        self.process = subprocess.Popen(command, text=True, cwd=ROOT, **pipes)

    def send(self, message):
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()

    def run(self, job):
        """Return the last event of a job, and whether the engine is ready for another one."""
        self.send(job)
        last = None
        for line in self.process.stdout:
            message = json.loads(line)
            if message["event"] == "ready":
                return last, True
            last = message
        return last, False

    def end(self):
        """Close its stdin and return its exit code."""
        self.process.stdin.close()
        return self.process.wait(timeout=HANG_SECONDS)


@pytest.fixture
def start():
    """Return a function that starts an engine, which is killed after the test."""
    engines = []

    def start(code=None):
        engines.append(Staying([sys.executable, "-c", code, *ARGUMENTS] if code else COMMAND))
        return engines[-1]

    yield start
    for engine in engines:
        engine.process.kill()
        engine.process.wait()
        for pipe in (engine.process.stdin, engine.process.stdout, engine.process.stderr):
            pipe.close()


@pytest.fixture
def ndvi(make_raster, tmp_path, rng):
    """Return a function that makes a job for an output of that name, from a new raster of two bands."""

    def make(output, size=32, **options):
        values = rng.integers(1, 3000, (2, size, size)).astype("int16")
        path = str(make_raster(options.pop("values", values), f"of {output}", **options))
        red, nir = {"path": path, "band": 1}, {"path": path, "band": 2}
        return {"operation": "ndvi", "red": red, "nir": nir, "output": str(tmp_path / output)}

    return make


def test_jobs_come_one_after_the_other_and_each_is_as_by_a_fresh_engine(start, ndvi, tmp_path):
    engine = start()
    large, small = ndvi("large.tif", size=2500), ndvi("small.tif")
    downscale = {"operation": "downscale", "input": {"path": small["output"]}, "factor": 2}
    downscale["output"] = str(tmp_path / "half.tif")
    wrong = {**small, "output": small["red"]["path"]}
    peaks = []
    # It concerns the job that runs, and none does.
    engine.send({"cancel": True})
    for job, event in ((large, "result"), (small, "result"), (wrong, "error"), (downscale, "result")):
        last, ready = engine.run(job)
        assert (last["event"], ready) == (event, True), last
        opened = [file.path for file in psutil.Process(engine.process.pid).open_files()]
        assert not [path for path in opened if path.endswith(".tif")]
        engine.send({"cancel": True})
        peaks.append(last.get("peak_memory_mb"))
    if sys.platform == "linux":
        assert peaks[1] < peaks[0] - 30, "the peak of a job is its own"
    written = Path(downscale["output"]).read_bytes()
    last, ready = start().run(downscale)
    assert (last["event"], ready) == ("result", True)
    assert Path(downscale["output"]).read_bytes() == written
    assert engine.end() == 0


def test_an_engine_without_a_job_ends_with_its_parent_and_by_a_signal(start):
    engine, signalled = start(), start()
    assert engine.end() == 130
    signalled.run({})
    signalled.process.terminate()
    assert signalled.process.wait(timeout=HANG_SECONDS) == 1, "the exit code is that of the last job"


def test_an_engine_that_nobody_needs_ends_before_its_parent_would_trust_it_no_more(start):
    main = "from rasterdask_plugin.engine.program import command_line, supervised; "
    engine = start(main + "supervised.IDLE_SECONDS = 0.01; raise SystemExit(command_line.main())")
    assert engine.process.wait(timeout=HANG_SECONDS) == 130
    assert idle.KEPT_SECONDS < supervised.IDLE_SECONDS - 10


def test_a_cancel_of_a_later_job_ends_the_engine(start, ndvi):
    code = """
import time
from rasterdask_plugin.engine.errors import Cancelled
from rasterdask_plugin.engine.jobs import run
from rasterdask_plugin.engine.program.command_line import main

def run_job(job, listener):
    while job["output"].endswith("endless.tif"):
        listener.log("It goes on.")
        time.sleep(0.01)
        if listener.cancelled():
            raise Cancelled
    return {}

run.run_job = run_job
raise SystemExit(main())
"""
    engine = start(code)
    assert engine.run(ndvi("ndvi.tif"))[1]
    engine.send(ndvi("endless.tif"))
    assert json.loads(engine.process.stdout.readline())["event"] == "log"
    engine.send({"cancel": True})
    assert json.loads(list(engine.process.stdout)[-1]) == {"event": "cancelled"}
    assert engine.process.wait(timeout=HANG_SECONDS) == 130


@pytest.mark.parametrize("kind", ["warning", "vrt", "fault"])
def test_an_engine_ends_after_what_may_leave_a_trace(start, ndvi, tmp_path, kind):
    job, expected = ndvi("ndvi.tif"), "result"
    engine = None
    if kind == "warning":
        job = ndvi("none.tif", values=np.zeros((2, 8, 8), "int16"), nodata=0)
    elif kind == "vrt":
        scene, vrt = job["red"]["path"], str(tmp_path / "scene.VRT")
        subprocess.run(["gdal_translate", "-q", "-of", "VRT", scene, vrt], check=True)
        job["red"]["path"] = vrt
    else:
        expected = "error"
        broken = "from rasterdask_plugin.engine.jobs import run; run.run_job = lambda *_: 1 / 0; "
        main = "from rasterdask_plugin.engine.program.command_line import main; raise SystemExit(main())"
        engine = start(broken + main)
    engine = engine or start()
    last, ready = engine.run(job)
    assert (last["event"], ready) == (expected, False)
    # Not only for lack of a next job: its stdin is open.
    assert engine.process.wait(timeout=HANG_SECONDS) == (1 if expected == "error" else 0)


def test_what_a_job_has_changed_in_its_process_is_noticed(monkeypatch, tmp_path):
    monkeypatch.setattr(traces, "_THREAD_SECONDS", 0.01)
    # That of the tests has grown with them.
    monkeypatch.setattr(traces, "LARGEST_MB", math.inf)
    before = traces.surroundings()
    assert traces.is_as_before(before, "{}")
    for job in ('{"path": "/vsicurl/a.tif"}', '{"path": "HTTPS://a.tif"}', '{"operation": "optimise"}'):
        assert not traces.is_as_before(before, job)
    with monkeypatch.context() as patch:
        patch.setenv("GDAL_NUM_THREADS", "1")
        assert not traces.is_as_before(before, "{}")
    with monkeypatch.context() as patch:
        patch.chdir(tmp_path)
        assert not traces.is_as_before(before, "{}")
    with monkeypatch.context() as patch:
        patch.setattr(traces, "LARGEST_MB", 1)
        assert not traces.is_as_before(before, "{}")
    goes_on = threading.Event()
    thread = threading.Thread(target=goes_on.wait, args=(HANG_SECONDS,))
    thread.start()
    assert not traces.is_as_before(before, "{}")
    goes_on.set()
    thread.join()
    assert traces.is_as_before(before, "{}")
