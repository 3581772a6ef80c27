"""What a killed run leaves beside its output goes with the next run, and nothing of a living one does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from rasterdask_plugin.engine import open_raster, write_raster
from rasterdask_plugin.engine.writing import temporaries
from rasterdask_plugin.engine.writing.temporaries import TemporaryFiles, remove_leftovers
from tests.support.waiting import HANG_SECONDS

ROOT = Path(__file__).resolve().parents[3]
# Writes and, at the moment that it is told, waits to be killed.
WAITING = """
import sys, time
from rasterdask_plugin.engine import open_raster, write_raster
def wait(progress):
    if (progress.copied is None) != (sys.argv[4] == "copying"):
        print("waiting", flush=True)
        time.sleep(600)
write_raster(open_raster(sys.argv[1], chunks=(512, 512)), sys.argv[2], format=sys.argv[3], on_progress=wait)
"""


@pytest.fixture
def raster(make_raster, rng):
    return make_raster(rng.integers(0, 3000, (1300, 1300), dtype="uint16"))


@pytest.fixture
def waiting(raster, tmp_path):
    """Start runs into the folder out, which wait in their midst."""
    started = []

    def start(name, format_name, moment):
        command = [sys.executable, "-c", WAITING, raster, tmp_path / "out" / name, format_name, moment]
        started.append(subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True))
        assert started[-1].stdout.readline() == "waiting\n"
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.skipif(os.name == "nt", reason="kills by a POSIX signal")
@pytest.mark.parametrize(
    ("format_name", "moment"), [("GeoTIFF", "computing"), ("COG", "computing"), ("COG", "copying")]
)
def test_the_next_run_removes_what_killed_ones_have_left_and_nothing_else(
    raster, waiting, tmp_path, format_name, moment
):
    out = tmp_path / "out"
    dead, living = waiting("dead.tif", format_name, moment), waiting("living.tif", format_name, moment)
    dead.send_signal(signal.SIGKILL)
    dead.wait()
    of_both = names(out)
    (out / ".hidden.tif").write_text("the user's")
    write_raster(open_raster(raster), out / "new.tif")
    left = names(out) - {"new.tif", ".hidden.tif"}
    assert len(of_both) > len(left) > 0
    assert left == {name for name in of_both if f"-{living.pid}-" in name}
    living.send_signal(signal.SIGKILL)
    living.wait()
    write_raster(open_raster(raster), out / "new.tif", format="COG")
    assert names(out) == {"new.tif", ".hidden.tif"}


def test_two_runs_of_one_process_leave_each_other_alone(raster, tmp_path):
    begun, go_on = threading.Event(), threading.Event()

    def hold(progress):
        begun.set()
        assert go_on.wait(HANG_SECONDS)

    def write_slowly():
        write_raster(open_raster(raster, chunks=(512, 512)), tmp_path / "out" / "slow.tif", on_progress=hold)

    thread = threading.Thread(target=write_slowly)
    thread.start()
    assert begun.wait(HANG_SECONDS)
    write_raster(open_raster(raster), tmp_path / "out" / "fast.tif")
    go_on.set()
    thread.join()
    assert names(tmp_path / "out") == {"slow.tif", "fast.tif"}
    np.testing.assert_array_equal(open_raster(tmp_path / "out" / "slow.tif"), open_raster(raster))


def test_files_of_another_machine_stay(tmp_path, monkeypatch):
    """On a file system that several machines share: its processes are not seen here."""
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    monkeypatch.setattr(os, "getpid", lambda: ended.pid)
    here = TemporaryFiles(tmp_path / "result.tif", None).add(".part.tif")
    monkeypatch.setattr(temporaries.platform, "node", lambda: "another")
    elsewhere = TemporaryFiles(tmp_path / "result.tif", None).add(".part.tif")
    monkeypatch.undo()
    for path in (here, elsewhere):
        path.touch()
    remove_leftovers(tmp_path)
    assert names(tmp_path) == {elsewhere.name}


def test_a_folder_that_cannot_be_listed_is_no_reason_to_fail(tmp_path):
    remove_leftovers(tmp_path / "missing")


@pytest.mark.skipif(os.name == "nt", reason="interrupts by a POSIX signal")
@pytest.mark.parametrize(
    ("format_name", "moment"), [("GeoTIFF", "computing"), ("COG", "computing"), ("COG", "copying")]
)
def test_ctrl_c_in_a_notebook_cleans_up(waiting, tmp_path, format_name, moment):
    process = waiting("result.tif", format_name, moment)
    process.send_signal(signal.SIGINT)
    process.wait(timeout=HANG_SECONDS)
    assert not (tmp_path / "out").exists()
