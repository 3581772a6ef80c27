"""The engine as a process: its command line, and its protocol with a parent that cancels, dies or does not read."""

from __future__ import annotations

import ast
import contextlib
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from unittest import mock

import numpy as np
import pytest
import sample

from rasterdask_plugin.engine.execution import threads
from rasterdask_plugin.engine.program import supervised as supervised_mode
from tests.support.waiting import HANG_SECONDS, wait_until

ROOT = Path(__file__).resolve().parents[3]
COMMAND = [sys.executable, "-m", "rasterdask_plugin.engine"]


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return sample.write_pair(tmp_path_factory.mktemp("scene"), 1024)


@pytest.fixture
def job(scene, tmp_path):
    red, nir = scene
    output = tmp_path / "out" / "ndvi.tif"
    return {"operation": "ndvi", "red": {"path": str(red)}, "nir": {"path": str(nir)}, "output": str(output)}


@pytest.fixture
def slow_job(job, tmp_path):
    """A job that no test sees the end of: a VRT blows the scene up to 24000 × 24000 pixels."""
    for role in ("red", "nir"):
        target = tmp_path / f"{role}.vrt"
        subprocess.run(
            ["gdal_translate", "-q", "-of", "VRT", "-outsize", "24000", "24000", job[role]["path"], target], check=True
        )
        job[role]["path"] = str(target)
    return job


def run(*arguments, **options):
    return subprocess.run(
        [*COMMAND, *arguments], capture_output=True, text=True, cwd=ROOT, timeout=HANG_SECONDS, check=False, **options
    )


def supervised(**options):
    return subprocess.Popen(
        [*COMMAND, "--supervised", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        **options,
    )


def send(process, message):
    process.stdin.write(json.dumps(message) + "\n")
    process.stdin.flush()


def read_until(process, event):
    for line in process.stdout:
        message = json.loads(line)
        if message["event"] == event:
            return message
    raise AssertionError(f"no {event}: {process.stderr.read()}")


def test_a_job_file_in_a_shell(job, tmp_path):
    path = tmp_path / "job.json"
    path.write_text(json.dumps(job))
    process = run(str(path))
    assert process.returncode == 0, process.stderr
    assert job["output"] in process.stdout
    assert re.search(r"mean 0\.\d+, 9\d\.\d % valid", process.stdout)


def test_json_prints_one_object_and_nothing_else(job):
    process = run("--json", "-", input=json.dumps(job))
    result = json.loads(process.stdout)
    assert result["output"]["path"] == job["output"]
    assert {"seconds", "startup_seconds", "peak_memory_mb", "statistics", "bands"} <= set(result)


def test_a_job_is_described_and_not_done(job):
    in_a_shell = run("--describe", "-", input=json.dumps(job))
    description = json.loads(in_a_shell.stdout)
    assert description["output"]["path"] == job["output"]
    assert [one["name"] for one in description["chosen"]] == ["R", "N"]
    with supervised() as process:
        send(process, {"describe": job})
        events = [json.loads(process.stdout.readline())]
        while events[-1]["event"] != "result":
            events.append(json.loads(process.stdout.readline()))
    assert not Path(job["output"]).parent.exists()
    timed = {"event": "result", "seconds": mock.ANY, "peak_memory_mb": mock.ANY}
    assert events[-1] == {**description, **timed}
    assert [event["message"] for event in events[:-1]] == in_a_shell.stderr.splitlines()


@pytest.mark.parametrize(
    ("arguments", "text", "message"),
    [
        (["-"], "{", "Error: The job is not JSON"),
        (["missing.json"], None, "Error: The job missing.json cannot be read: No such file or directory."),
        (["-"], '{"describe": 3}', "describe: must be a job, and the only key"),
        (["-"], '{"operation": "ndvi"}', "Give either red or product, exactly one of the two.\noutput is missing."),
    ],
)
def test_a_wrong_job_is_one_clear_line_and_exit_code_1(arguments, text, message):
    process = run(*arguments, input=text)
    assert process.returncode == 1
    assert message in process.stderr
    assert "Traceback" not in process.stderr


DEEP = 100_000
# What a job holds that nobody can do anything with, and a part of what is said of it.
ODD_JOBS = {
    "a list as operation": (b'{"operation": ["ndvi"]}', "operation: must be one of ndvi, meanndvi, spectralindex"),
    "an object as operation": (b'{"operation": {"a": 1}}', "operation: must be one of"),
    "no operation": (b"{}", "operation: must be one of"),
    "half a character as operation": (rb'{"operation": "\ud800"}', "operation: must be one of"),
    "NaN": (b'{"operation": "ndvi", "max_error": NaN}', "The job is not JSON: NaN is not a number in JSON."),
    "infinity": (b'{"operation": "ndvi", "max_error": -Infinity}', "-Infinity is not a number in JSON."),
    "a large float": (b'{"operation": "ndvi", "max_error": 1e999}', "The job has a number that is too large: 1e999."),
    "a key twice": (b'{"operation": "ndvi", "operation": "optimise"}', 'The job has the key "operation" twice'),
    "a list as execution": (b'{"operation": "ndvi", "execution": ["threads"]}', "execution: must be one of"),
    "a large number": (b'{"operation": "ndvi", "workers": ' + b"9" * 400 + b"}", "is too large: 4096 at the most."),
    "a larger number": (b'{"operation": "ndvi", "max_error": ' + b"9" * 9999 + b"}", ""),
    "a large number as float": (
        b'{"operation": "ndvi", "max_error": ' + b"9" * 400 + b"}",
        "max_error: must be a number from 0",
    ),
    "half a character in the output": (rb'{"operation": "ndvi", "output": "a\ud800.tif"}', "output: must be a text"),
    "a zero in the output": (rb'{"operation": "ndvi", "output": "a\u0000.tif"}', "output: must be a text"),
    "half a character in an input": (
        rb'{"operation": "ndvi", "red": {"path": "\udcff.tif"}}',
        "red.path: must be a text",
    ),
    "half a character in an option": (
        rb'{"operation": "ndvi", "creation_options": {"\ud800": 1}}',
        "creation_options: must be an object",
    ),
    "half a character in a key": (rb'{"operation": "ndvi", "\ud800": 1}', "unknown key"),
    "a deep list": (b"[" * DEEP + b"]" * DEEP, "nested too deeply."),
    "a list that is just deep enough": (
        b'{"operation": "optimise", "bands": ' + b"[" * 900 + b"]" * 900 + b"}",
        "bands: ",
    ),
    "bytes that are no text": (b'{"operation": "\xff"}', "The job is not text in UTF-8"),
}
# Each way to start the engine reads a job, and writes a text, in its own way.
MODES = {(), ("--json",), ("--supervised",)}
READ_OR_WRITTEN_ODDLY = {
    "no operation",
    "half a character as operation",
    "half a character in the output",
    "a deep list",
    "bytes that are no text",
}


@pytest.mark.parametrize("kind", ODD_JOBS)
def test_whatever_a_job_holds_it_is_a_clear_line(kind):
    text, message = ODD_JOBS[kind]
    # As in a terminal that knows no more than ASCII.
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    with contextlib.ExitStack() as stack:
        # At once: most of the time goes into starting Python.
        processes = {
            mode: stack.enter_context(subprocess.Popen([*COMMAND, *mode, "-"], cwd=ROOT, env=environment, **pipes))
            for mode in (MODES if kind in READ_OR_WRITTEN_ODDLY else {("--supervised",)})
        }
        for mode, process in processes.items():
            process.stdin.write(text + b"\n")
            process.stdin.flush()
            if mode != ("--supervised",):
                # There, the end of it is a cancel.
                process.stdin.close()
        ends = {
            mode: (process.stdout.read().decode(), process.stderr.read().decode("ascii"), process.wait())
            for mode, process in processes.items()
        }
    for mode, (printed, said, code) in ends.items():
        assert "Traceback" not in said, mode
        if mode == ("--supervised",):
            assert said == ""
            (last,) = (json.loads(line) for line in printed.splitlines())
            assert (last["event"], last["detail"]) == ("error", None)
            said = last["message"]
        assert code == 1, mode
        assert message in said, mode
        assert len(said) < 2500, mode


def test_help_explains_the_job_format():
    process = run("--help")
    assert process.returncode == 0
    for words in ('"operation": "ndvi"', "creation_options", "memory_mb", "open_options"):
        assert words in process.stdout


def test_a_wrong_command_line_is_exit_code_2():
    assert run("--fast", "job.json").returncode == 2


@pytest.mark.parametrize("execution", ["threads", "processes"])
def test_rasters_without_georeferencing_are_not_warned_of_by_libraries(make_raster, tmp_path, execution):
    path = make_raster(np.arange(64, dtype="uint8").reshape(8, 8), crs=None, transform=None)
    output = tmp_path / "out" / "small.tif"
    job = {"operation": "downscale", "input": {"path": str(path)}, "factor": 2, "output": str(output)}
    process = run("-", input=json.dumps({**job, "execution": execution, "workers": 1}))
    assert process.returncode == 0
    assert "Warning" not in process.stderr


def test_no_qgis_is_imported(job):
    code = "import sys, rasterdask_plugin.engine.jobs.run; print([n for n in sys.modules if n.startswith('qgis')])"
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert process.stdout.strip() == "[]"


def test_supervised_run_speaks_json_lines_and_ends_with_the_result(job):
    process = supervised()
    send(process, job)
    events = [json.loads(line) for line in process.stdout]
    assert process.wait(timeout=HANG_SECONDS) == 0
    names = [event["event"] for event in events]
    assert names[-1] == "result"
    assert {"log", "temporary", "progress"} <= set(names)
    assert [e["percent"] for e in events if e["event"] == "progress"][-1] == 100
    assert events[-1]["output"]["path"] == job["output"]


def test_an_error_is_an_event_and_exit_code_1(job):
    process = supervised()
    send(process, {**job, "output": job["red"]["path"]})
    error = read_until(process, "error")
    assert "also an input" in error["message"]
    assert (error["text"], error["arguments"]) == (
        "The output {} is also an input: choose another name.",
        [job["red"]["path"]],
    )
    assert error["detail"] is None
    assert process.wait(timeout=HANG_SECONDS) == 1


def test_what_libraries_print_does_not_reach_the_protocol():
    code = (
        "import os\n"
        "from rasterdask_plugin.engine.program.supervised import SupervisedListener\n"
        "listener = SupervisedListener()\n"
        "print('from Python', flush=True); os.write(1, b'from C\\n')\n"
        "listener.log('from the engine')\n"
    )
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert json.loads(process.stdout) == {"event": "log", "message": "from the engine"}
    assert process.stderr == "from Python\nfrom C\n"


@pytest.fixture
def stuck(tmp_path):
    """An engine whose run does not hear a cancel; it has a temporary file, and tiles that stay."""
    temporary = tmp_path / "temporary"
    temporary.touch()
    code = (
        "import time\n"
        "from pathlib import Path\n"
        "from rasterdask_plugin.engine.program.supervised import SupervisedListener\n"
        "listener = SupervisedListener()\n"
        "listener.wait_for_job()\n"
        "listener.stays('1 tile is done.')\n"
        "listener.stays('2 tiles are done.')\n"
        f"listener.temporary(Path({str(temporary)!r}))\n"
        f"time.sleep({2 * HANG_SECONDS})\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    send(process, {})
    read_until(process, "temporary")
    yield process
    process.kill()
    process.wait()


def test_a_run_that_does_not_hear_a_cancel_is_ended_and_what_stays_is_said(stuck, tmp_path):
    send(stuck, {"cancel": True})
    assert [json.loads(line) for line in stuck.stdout] == [
        {"event": "log", "message": "2 tiles are done."},
        {"event": "cancelled"},
    ]
    assert stuck.wait(timeout=HANG_SECONDS) == 130
    assert list(tmp_path.iterdir()) == []


def test_nothing_follows_the_last_line():
    code = (
        "from rasterdask_plugin.engine.program.supervised import SupervisedListener\n"
        "listener = SupervisedListener()\n"
        "listener.say_cancelled('')\n"
        "listener.log('late'); listener.say_cancelled('late'); listener.result({}); listener.error('late', None)\n"
    )
    process = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert process.stdout == '{"event": "cancelled"}\n'


def cancel_by_message(process):
    send(process, {"cancel": True})


def cancel_by_closing_stdin(process):
    process.stdin.close()


def cancel_by_signal(process):
    process.send_signal(signal.SIGTERM)


def precious(path):
    """An output that is there before the run, alone in its folder."""
    output = Path(path)
    output.parent.mkdir()
    output.write_text("precious")
    return output


def assert_only_the_old_output_is_there(process, output):
    assert process.wait(timeout=HANG_SECONDS) == 130
    assert list(output.parent.iterdir()) == [output]
    assert output.read_text() == "precious"


@pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")
@pytest.mark.parametrize("stop", [cancel_by_message, cancel_by_closing_stdin, cancel_by_signal])
def test_a_stopped_run_ends_early_and_leaves_what_was_there(slow_job, stop):
    output = precious(slow_job["output"])
    process = supervised()
    send(process, slow_job)
    read_until(process, "progress")
    stop(process)
    assert_only_the_old_output_is_there(process, output)


@pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")
@pytest.mark.parametrize("stop", [cancel_by_message, cancel_by_closing_stdin, cancel_by_signal])
def test_a_cog_that_is_stopped_while_gdal_compresses_ends_early(slow_job, stop):
    output = precious(slow_job["output"])
    for role in ("red", "nir"):
        small = Path(slow_job[role]["path"]).with_suffix(".small.vrt")
        subprocess.run(
            ["gdal_translate", "-q", "-of", "VRT", "-outsize", "6000", "6000", slow_job[role]["path"], small],
            check=True,
        )
        slow_job[role]["path"] = str(small)
    process = supervised()
    send(process, {**slow_job, "format": "COG", "creation_options": {"LEVEL": 9}})
    while "Compressing" not in read_until(process, "progress")["message"]:
        pass
    stop(process)
    assert_only_the_old_output_is_there(process, output)


@pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")
@pytest.mark.parametrize("stop", [cancel_by_message, cancel_by_closing_stdin, cancel_by_signal])
def test_a_stopped_tiled_output_keeps_whole_tiles_and_goes_on(slow_job, stop):
    job = {**slow_job, "tiled_output": True}
    output = precious(Path(job["output"]).with_suffix(".vrt"))
    process = supervised()
    send(process, job)
    read_until(process, "progress")
    stop(process)
    logs = [message["message"] for message in map(json.loads, process.stdout) if message["event"] == "log"]
    assert process.wait(timeout=HANG_SECONDS) == 130
    assert sorted(path.name for path in output.parent.iterdir()) == ["ndvi.vrt", "ndvi_tiles"]
    assert output.read_text() == "precious"
    tiles = list((output.parent / "ndvi_tiles").iterdir())
    assert tiles
    names = [path.name for path in tiles]
    assert [name for name in names if not re.fullmatch(r"ndvi_r\d{4}_c\d{4}_[0-9a-f]{8}\.tif", name)] == []
    said = re.fullmatch(r"(\d+) of 36 tiles are done: the same job again goes on from there\.", logs[-1])
    # One may have been completed since.
    assert 1 <= int(said[1]) <= len(tiles)
    process = supervised()
    send(process, job)
    while "are kept" not in (message := read_until(process, "log")["message"]):
        pass
    assert int(message.split()[0]) == len(tiles)
    process.stdin.close()
    process.wait(timeout=HANG_SECONDS)


@pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")
def test_all_that_a_killed_engine_leaves_of_a_tiled_output_goes_with_the_next_run(slow_job):
    slow = {**slow_job, "tiled_output": True, "workers": 2}
    folder = Path(slow["output"]).parent / "ndvi_tiles"
    process = supervised()
    send(process, slow)
    marker = read_until(process, "temporary")["path"]
    read_until(process, "progress")
    stop_while(process, lambda: list(folder.glob(".*.part.tif")))
    process.kill()
    process.wait(timeout=HANG_SECONDS)
    hidden = {path.name for path in folder.iterdir() if path.name.startswith(".")}
    parts = {name for name in hidden if re.fullmatch(r"\.rasterdask-[0-9a-f]{8}-[0-9a-f]{8}\.part\.tif", name)}
    assert hidden - parts == {Path(marker).name}
    # A worker writes one at a time.
    assert 1 <= len(parts) <= 2
    # What the parent does.
    Path(marker).unlink()
    process = supervised()
    send(process, slow)
    # The next run's own; what others have left goes before its first tile.
    assert read_until(process, "temporary")["path"] != marker
    read_until(process, "progress")
    assert not hidden & {path.name for path in folder.iterdir()}
    process.kill()
    process.wait(timeout=HANG_SECONDS)


def stop_while(process, condition):
    """Freeze a process at a moment at which `condition()` is true."""

    def stopped_in_time():
        process.send_signal(signal.SIGSTOP)
        os.waitpid(process.pid, os.WUNTRACED)
        if condition():
            return True
        process.send_signal(signal.SIGCONT)
        return False

    wait_until(stopped_in_time, "the moment at which to freeze the engine")


@pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")
def test_all_that_a_killed_engine_leaves_was_announced(slow_job):
    process = supervised()
    send(process, {**slow_job, "format": "COG"})
    announced = []
    for line in process.stdout:
        message = json.loads(line)
        if message["event"] == "temporary":
            announced.append(message["path"])
        if message["event"] == "progress":
            break
    process.kill()
    announced += [m["path"] for m in map(json.loads, process.stdout) if m["event"] == "temporary"]
    process.wait(timeout=HANG_SECONDS)
    left = {str(path) for path in Path(slow_job["output"]).parent.iterdir()}
    assert len(left) > 3
    assert left <= set(announced)


def test_the_engine_ends_itself_before_its_parent_gets_rude():
    """The parent's half needs QGIS, so its numbers are read from its text."""
    tree = ast.parse((ROOT / "rasterdask_plugin" / "engine_process" / "child.py").read_text(encoding="utf-8"))
    seconds = {
        node.targets[0].id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
    }
    # A loaded machine takes a moment to remove files and to end a process.
    assert threads._CLOSING_SECONDS + 0.2 <= supervised_mode.GRACE <= seconds["POLITE_SECONDS"] - 0.2
    assert seconds["POLITE_SECONDS"] + 2 * seconds["TERMINATE_SECONDS"] <= 2


def test_a_cancel_during_the_imports_ends_the_run(slow_job):
    process = supervised()
    send(process, slow_job)
    send(process, {"cancel": True})
    assert process.wait(timeout=HANG_SECONDS) == 130


@pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")
def test_ctrl_c_in_a_shell_cleans_up(slow_job, tmp_path):
    path = tmp_path / "job.json"
    path.write_text(json.dumps(slow_job))
    process = subprocess.Popen([*COMMAND, str(path)], stderr=subprocess.PIPE, text=True, cwd=ROOT)
    folder = Path(slow_job["output"]).parent
    wait_until(lambda: folder.exists() and list(folder.iterdir()), "the first file of the run")
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=HANG_SECONDS) == 130
    assert "Cancelled" in process.stderr.read()
    assert not folder.exists()


@pytest.mark.skipif(os.name == "nt", reason="signals as POSIX has them")
def test_a_parent_that_is_killed_takes_the_engine_with_it(slow_job, tmp_path):
    """The engine holds the read end of its stdin: the pipe closes when the parent is gone."""
    code = (
        "import subprocess, sys, time\n"
        f"p = subprocess.Popen({[*COMMAND, '--supervised', '-']!r}, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, "
        "start_new_session=True)\n"
        f"p.stdin.write({json.dumps(slow_job)!r}.encode() + b'\\n'); p.stdin.flush()\n"
        f"print(p.pid, flush=True); time.sleep({2 * HANG_SECONDS})\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    engine = int(parent.stdout.readline())
    folder = Path(slow_job["output"]).parent
    wait_until(lambda: folder.exists() and list(folder.iterdir()), "the first file of the run")
    parent.kill()
    parent.wait()
    wait_until(lambda: not _alive(engine), "the end of the engine")
    assert not folder.exists()


def _alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # A zombie waits only for somebody to ask for its exit code.
    return "Z" not in Path(f"/proc/{pid}/stat").read_text().split(")")[1].split()[0]
