"""An engine is kept for the next job, which finds it as if it were fresh; whatever is odd ends it."""

from __future__ import annotations

import os
import sys
import threading

import pytest
from qgis.core import QgsProcessingException

from rasterdask_plugin.engine_process import child, idle
from rasterdask_plugin.engine_process import run as run_module
from rasterdask_plugin.engine_process.interpreter import Interpreter, answers_file
from rasterdask_plugin.engine_process.run import run_engine
from rasterdask_plugin.unloading import end_all_runs
from tests.plugin.test_engine_process import FOR_EVER, is_running, wait_for
from tests.support.waiting import HANG_SECONDS

# It does what the job says, which is Python, and answers with its process.
ENGINE = """
import json, os, signal, sys, time

def say(**message):
    print(json.dumps(message), flush=True)

for line in sys.stdin:
    job = json.loads(line)
    exec(job.get("before", ""))
    say(**{"event": "result", "pid": os.getpid(), **job.get("last", {})})
    exec(job.get("after", ""))
    say(event="ready")
exec(os.environ.get("AT_THE_END", ""))
"""
SLEEP = f"time.sleep({FOR_EVER})"


@pytest.fixture
def run(tmp_path, feedback):
    """Return a function that runs a job in an engine that is kept, and returns the engine's process."""
    script = tmp_path / "engine.py"
    script.write_text(ENGINE, encoding="utf-8")

    def run(kept="an engine", feedback=feedback, **job):
        return run_engine([sys.executable, str(script)], dict(os.environ), job, feedback, kept)["pid"]

    yield run
    idle.end()


def test_the_next_job_finds_the_engine_ready(run):
    first = run()
    assert run(after='print("late words", file=sys.stderr, flush=True)') == first
    assert run() == first
    idle.end()
    assert not is_running(first)


def test_an_engine_of_another_description_is_ended(run):
    first = run()
    second = run(kept="another engine")
    assert second != first
    assert not is_running(first)
    assert run(kept="another engine") == second


def test_without_a_description_nothing_stays(run):
    assert not is_running(run(kept=None))


@pytest.mark.parametrize(
    ("after", "ready_seconds"),
    [
        ("sys.exit()", HANG_SECONDS),
        ("os.kill(os.getpid(), signal.SIGSEGV)", HANG_SECONDS),
        ('print("Warning 1: a library", flush=True)', HANG_SECONDS),
        (f"os.close(1); os.close(2); {SLEEP}", HANG_SECONDS),
        (SLEEP, 0.01),
    ],
)
def test_an_engine_that_is_not_ready_after_its_job_costs_the_next_one_nothing(run, monkeypatch, after, ready_seconds):
    monkeypatch.setattr(child, "EXIT_SECONDS", 0.1)
    first = run(after=after)
    monkeypatch.setattr(child, "READY_SECONDS", ready_seconds)
    assert run() != first
    assert not is_running(first)


def test_one_that_has_waited_for_long_is_not_trusted(run, monkeypatch):
    first = run()
    monkeypatch.setattr(idle, "KEPT_SECONDS", 0.0)
    assert run() != first


def test_an_error_keeps_the_engine_unless_it_is_the_engines_own(run):
    first = run()
    with pytest.raises(QgsProcessingException, match="no such band"):
        run(last={"event": "error", "message": "no such band", "detail": None})
    assert run() == first
    with pytest.raises(QgsProcessingException, match="it broke"):
        run(last={"event": "error", "message": "it broke", "detail": "Traceback"})
    assert not is_running(first)
    assert run() != first


@pytest.mark.parametrize(
    ("before", "problem"),
    [
        ("os._exit(3)", "exit code 3"),
        ('print("x", flush=True)', "not its protocol"),
        ('say(event="cancelled")', "Canc"),
    ],
)
def test_a_job_that_ends_oddly_ends_the_engine(run, before, problem):
    first = run()
    with pytest.raises(QgsProcessingException, match=problem):
        run(before=before)
    assert not is_running(first)
    assert run() != first


def test_a_cancel_ends_the_engine_of_the_second_job_as_well(run, tmp_path, feedback):
    first, begun, part = run(), tmp_path / "begun", tmp_path / "part.tif"
    part.touch()
    thread = threading.Thread(target=lambda: (wait_for(begun), feedback.cancel()))
    thread.start()
    announce = f"say(event='temporary', path={str(part)!r}); open({str(begun)!r}, 'w').write('yes'); {SLEEP}"
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(before=announce)
    thread.join()
    assert not is_running(first)
    assert not part.exists()


def test_what_the_first_job_announced_is_not_removed_with_the_second(run, tmp_path):
    path = tmp_path / "part.tif"
    path.touch()
    run(before=f"say(event='temporary', path={str(path)!r})")
    assert not path.exists()
    path.touch()
    run()
    idle.end()
    assert path.exists()


def test_two_jobs_at_once_have_two_engines_of_which_one_stays(run, tmp_path, feedback):
    begun, go_on = tmp_path / "begun", tmp_path / "go_on"
    held = f"open({str(begun)!r}, 'w').write('yes')\nwhile not os.path.exists({str(go_on)!r}): time.sleep(0.01)"
    found = []
    thread = threading.Thread(target=lambda: found.append(run(feedback=type(feedback)(), before=held)))
    thread.start()
    wait_for(begun)
    second = run()
    go_on.touch()
    thread.join()
    assert found != [second]
    assert not is_running(second)
    assert run() == found[0]


def test_unloading_ends_the_engine(run, provider):
    first = run()
    end_all_runs(provider)
    assert not is_running(first)


def test_an_engine_that_was_started_in_advance_gets_the_job(run, tmp_path):
    engines = []

    def make():
        engine = child.Engine([sys.executable, str(tmp_path / "engine.py")], dict(os.environ))
        engines.append(engine._process.pid)
        idle.keep("an engine", engine)

    idle.start(make)
    assert [run()] == engines
    idle.start(lambda: None)
    assert [run()] == engines


def test_a_failure_has_the_interpreter_asked_again(provider, feedback, monkeypatch, tmp_path):
    monkeypatch.setattr(run_module, "engine_folder", lambda: tmp_path / "engine")
    answers_file(tmp_path / "engine").write_text("{}")
    with pytest.raises(QgsProcessingException, match="could not be started"):
        run_module.run_job({}, feedback, Interpreter("/no/such/python", (3, 11)))
    assert not answers_file(tmp_path / "engine").exists()


def test_all_that_decides_how_an_engine_behaves_is_in_its_description(monkeypatch, tmp_path):
    monkeypatch.setattr(idle, "_PACKAGE", tmp_path)
    module = tmp_path / "engine" / "module.py"
    module.parent.mkdir()
    module.touch()
    python = Interpreter("/python", (3, 11))

    def described(command=("python",), environment=(("GDAL_HTTP_PROXY", "a"),), interpreter=python):
        return idle.description(command, dict(environment), interpreter)

    before = described()
    assert described() == before
    assert described(command=("python", "-S")) != before
    assert described(environment=(("GDAL_HTTP_PROXY", "b"),)) != before
    assert described(interpreter=Interpreter("/python", (3, 12))) != before
    with monkeypatch.context() as patch:
        patch.chdir(tmp_path)
        assert described() != before
    os.utime(module, (1, 1))
    assert described() != before
