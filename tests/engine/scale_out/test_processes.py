"""Worker processes of a run: on the loopback interface alone, and gone with the run, however it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.support.waiting import HANG_SECONDS, wait_until

ROOT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")


@pytest.fixture
def long_job(scene, tmp_path):
    """A job that no test sees the end of: a VRT blows the scene up."""
    paths = {}
    for role, source in zip(("red", "nir"), scene):
        paths[role] = tmp_path / f"{role}.vrt"
        subprocess.run(
            ["gdal_translate", "-q", "-of", "VRT", "-outsize", "40000", "40000", source, paths[role]], check=True
        )
    rasters = {role: {"path": str(path)} for role, path in paths.items()}
    output = tmp_path / "out" / "ndvi.tif"
    output.parent.mkdir()
    output.write_text("precious")
    return {"operation": "ndvi", **rasters, "output": str(output), "execution": "processes", "workers": 2}


@pytest.fixture
def engine(long_job, tmp_path):
    """The engine at work, with its worker processes, and the folder that these have for themselves."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    process = subprocess.Popen(
        [sys.executable, "-m", "rasterdask_plugin.engine", "--supervised", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(temporary)},
    )
    process.stdin.write(json.dumps(long_job) + "\n")
    process.stdin.flush()
    for line in process.stdout:
        if json.loads(line)["event"] == "progress":
            break
    else:
        raise AssertionError(process.stderr.read())
    yield process
    process.kill()
    process.wait()


def cancel_by_message(process):
    process.stdin.write('{"cancel": true}\n')
    process.stdin.flush()


def cancel_by_closing_stdin(process):
    process.stdin.close()


def cancel_by_signal(process):
    process.send_signal(signal.SIGTERM)


@pytest.mark.parametrize("stop", [cancel_by_message, cancel_by_closing_stdin, cancel_by_signal])
def test_a_stopped_run_leaves_no_process_and_no_file(engine, long_job, tmp_path, stop):
    started = psutil.Process(engine.pid).children(recursive=True)
    assert len(started) >= 2
    assert list((tmp_path / "tmp").iterdir())
    stop(engine)
    assert engine.wait(timeout=HANG_SECONDS) == 130
    wait_until(lambda: gone(started), "the end of the workers")
    assert Path(long_job["output"]).read_text() == "precious"
    assert [path.name for path in Path(long_job["output"]).parent.iterdir()] == ["ndvi.tif"]
    assert list((tmp_path / "tmp").iterdir()) == []


def test_workers_end_with_an_engine_that_is_killed(engine):
    started = psutil.Process(engine.pid).children(recursive=True)
    engine.kill()
    engine.wait()
    wait_until(lambda: gone(started), "the end of the workers")


def test_nothing_listens_on_another_interface(engine):
    process = psutil.Process(engine.pid)
    listening = [
        connection.laddr.ip
        for one in (process, *process.children(recursive=True))
        for connection in one.connections()
        if connection.status == psutil.CONN_LISTEN
    ]
    assert len(listening) >= 3
    assert set(listening) == {"127.0.0.1"}


def test_ctrl_c_in_a_shell_is_quiet_and_leaves_nothing(long_job, tmp_path):
    path = tmp_path / "job.json"
    path.write_text(json.dumps(long_job))
    process = subprocess.Popen(
        [sys.executable, "-m", "rasterdask_plugin.engine", str(path)],
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        # The terminal's Ctrl+C goes to the group: to the workers as well.
        start_new_session=True,
    )
    output = Path(long_job["output"])
    wait_until(lambda: len(list(output.parent.iterdir())) == 2, "the temporary file of the run")
    started = psutil.Process(process.pid).children(recursive=True)
    os.killpg(process.pid, signal.SIGINT)
    assert process.wait(timeout=HANG_SECONDS) == 130
    told = process.stderr.read()
    assert "Cancelled" in told
    assert "Traceback" not in told
    wait_until(lambda: gone(started), "the end of the workers")
    assert [file.name for file in output.parent.iterdir()] == ["ndvi.tif"]


def gone(processes):
    return not any(map(_lives, processes))


def _lives(process):
    try:
        # A zombie waits only for somebody to ask for its exit code.
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
