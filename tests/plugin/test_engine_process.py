from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from rasterdask_plugin.engine_process import child
from rasterdask_plugin.engine_process import run as run_module
from rasterdask_plugin.engine_process.interpreter import Interpreter
from rasterdask_plugin.engine_process.run import RunCancelled, run_engine, run_job
from tests.support.waiting import HANG_SECONDS, wait_until

PREAMBLE = """
import json, os, signal, sys, time

def say(**message):
    print(json.dumps(message), flush=True)

job = json.loads(sys.stdin.readline())
"""
# No test waits so long: who sleeps for ever is ended by the code that is tested.
FOR_EVER = 2 * HANG_SECONDS


@pytest.fixture
def run(tmp_path, feedback):
    """Return a function that runs a fake engine, made of the lines given, after it has read its job."""

    def run(lines: str, job: dict | None = None) -> dict:
        script = tmp_path / "fake_engine.py"
        script.write_text(PREAMBLE + textwrap.dedent(lines), encoding="utf-8")
        return run_engine([sys.executable, str(script)], {**os.environ, "SCRATCH": str(tmp_path)}, job or {}, feedback)

    return run


def wait_for(path: Path) -> str:
    return wait_until(lambda: path.exists() and path.read_text(), f"{path.name}, which the engine writes")


def is_running(pid: int) -> bool:
    """Return whether the process lives; one that nobody has reaped yet does not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state not in ("Z", "X")


def test_messages_reach_the_feedback_and_the_result_comes_back(run, feedback):
    result = run(
        """
        say(event="log", message="grid é")
        say(event="warning", message="no valid pixel")
        print("a library talks", file=sys.stderr, flush=True)
        say(event="progress", percent=50, message="half")
        say(event="result", echo=job, seconds=1.5)
        """,
        job={"operation": "ndvi", "path": "/données/é.tif"},
    )
    assert result == {"echo": {"operation": "ndvi", "path": "/données/é.tif"}, "seconds": 1.5}
    assert feedback.texts("info") == ["grid é"]
    assert feedback.texts("warning") == ["no valid pixel"]
    assert feedback.texts("progress") == ["half"]
    assert feedback.percents[-1] == 100
    assert 50 in feedback.percents


def test_messages_are_said_in_the_users_language(run, feedback, qgis_app):
    class French(QTranslator):
        def translate(self, context, text, disambiguation=None, n=-1):
            known = {"{} tiles in {}": "{1} : {0:.1f} tuiles", "the folder {}": "le dossier {}", "Of {}": "De {{}}"}
            return known.get(text) if context == "RasterDask" else None

        def isEmpty(self):
            return False

    translator = French()
    QCoreApplication.installTranslator(translator)
    try:
        run(
            """
            folder = {"text": "the folder {}", "arguments": ["out"]}
            say(event="log", message="2 tiles in the folder out", text="{} tiles in {}", arguments=[2, folder])
            say(event="warning", message="Of {}", text="Of {}", arguments=[])
            say(event="log", message="new", text="new {} {}", arguments=["words", 1.5])
            say(event="result")
            """
        )
    finally:
        QCoreApplication.removeTranslator(translator)
    assert feedback.texts("info") == ["le dossier out : 2.0 tuiles", "new words 1.5"]
    assert feedback.texts("warning") == ["De {{}}"]


def test_stderr_is_shown_while_the_engine_runs(run, feedback, monkeypatch):
    """The engine ends only because its line was seen."""
    told = []
    monkeypatch.setattr(type(feedback), "_tell", lambda self, kind, text: (told.append((kind, text)), self.cancel()))
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(f'print("a library talks", file=sys.stderr, flush=True); time.sleep({FOR_EVER})')
    assert told == [("console", "a library talks")]


def test_feedback_is_touched_only_by_the_calling_thread(run, feedback, monkeypatch):
    threads = set()
    told = []

    def tell(self, kind, text):
        told.append(kind)
        threads.add(threading.get_ident())
        if {"info", "console"} <= set(told):
            self.cancel()

    monkeypatch.setattr(type(feedback), "_tell", tell)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(f'say(event="log", message="a"); print("b", file=sys.stderr, flush=True); time.sleep({FOR_EVER})')
    assert threads == {threading.get_ident()}


def test_progress_in_words_does_not_flood_the_log(run, feedback, monkeypatch):
    monkeypatch.setattr(run_module, "PROGRESS_TEXT_SECONDS", HANG_SECONDS)
    run(
        """
        for percent in range(100):
            say(event="progress", percent=percent, message=f"{percent} of 100 blocks")
            time.sleep(0.005)
        say(event="result")
        """
    )
    assert len(feedback.texts("progress")) == 1
    assert feedback.percents == sorted(feedback.percents)


def test_error_becomes_an_exception_and_its_detail_goes_to_the_log(run, feedback):
    with pytest.raises(QgsProcessingException, match=r"^NIR band 7 does not exist$"):
        run('say(event="error", message="NIR band 7 does not exist", detail="Traceback: here"); sys.exit(1)')
    assert feedback.texts("debug") == ["Traceback: here"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ('print("last words", file=sys.stderr); sys.exit(3)', r"exit code 3.*last words"),
        ("os.kill(os.getpid(), signal.SIGSEGV)", r"crashed \(SIGSEGV\)"),
        ("os.kill(os.getpid(), signal.SIGKILL)", r"killed \(SIGKILL\).*out of memory"),
        ("pass", r"without a result \(exit code 0\)"),
        (f"os.close(1); os.close(2); time.sleep({FOR_EVER})", r"closed its output without a result"),
        ('print("Warning 1: a library")', r"not its protocol: Warning 1"),
        ('say(event="suprise")', r"not its protocol"),
        ("print([1, 2])", r"not its protocol: \[1, 2\]"),
        (
            f'print("stderr helps", file=sys.stderr); print("x", flush=True); time.sleep({FOR_EVER})',
            r"protocol: x.*stderr helps",
        ),
        ("raise ZeroDivisionError", r"exit code 1.*ZeroDivisionError"),
    ],
)
def test_engine_that_fails_says_how_and_leaves_no_part_file(run, tmp_path, lines, expected):
    part = tmp_path / "part.tif"
    started = f'open({str(part)!r}, "w").close(); say(event="temporary", path={str(part)!r})\n'
    with pytest.raises(QgsProcessingException, match=f"(?s){expected}"):
        run(started + textwrap.dedent(lines))
    assert not part.exists()


def test_engine_that_cannot_start_is_named(feedback):
    with pytest.raises(QgsProcessingException, match="could not be started with /no/such/python"):
        run_engine(["/no/such/python"], {}, {}, feedback)


def test_engine_that_dies_before_it_reads_a_long_job_is_reported(feedback):
    job = {"operation": "x" * 1_000_000}
    with pytest.raises(QgsProcessingException, match="exit code 4"):
        run_engine([sys.executable, "-c", "import os; os._exit(4)"], dict(os.environ), job, feedback)


POLITE = """
sys.stdin.readline()
os.unlink(os.environ["SCRATCH"] + "/part.tif")
say(event="cancelled")
sys.exit(130)
"""
DEAF = f"time.sleep({FOR_EVER})"
IMMORTAL = f"signal.signal(signal.SIGTERM, signal.SIG_IGN)\nwhile True: time.sleep({FOR_EVER})"
CHATTY = 'while True: say(event="progress", percent=1, message="still here")'


@pytest.mark.parametrize("lines", [POLITE, DEAF, IMMORTAL, CHATTY], ids=["polite", "deaf", "immortal", "chatty"])
def test_cancel_ends_the_engine(run, tmp_path, feedback, lines):
    part, started = tmp_path / "part.tif", tmp_path / "started"
    begin = f"""
open({str(part)!r}, "w").close()
say(event="temporary", path={str(part)!r})
signal_file = open({str(started)!r}, "w"); signal_file.write(str(os.getpid())); signal_file.close()
"""
    engines = []

    def cancel():
        engines.append(int(wait_for(started)))
        feedback.cancel()

    thread = threading.Thread(target=cancel)
    thread.start()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(begin + lines)
    thread.join()
    assert not is_running(engines[0])
    assert not part.exists()


def test_an_engine_that_answers_a_cancel_is_neither_terminated_nor_killed(run, tmp_path, feedback, monkeypatch):
    started, ended = tmp_path / "started", []
    monkeypatch.setattr(child, "POLITE_SECONDS", HANG_SECONDS)
    monkeypatch.setattr(subprocess.Popen, "terminate", ended.append)
    monkeypatch.setattr(os, "killpg", lambda *arguments: ended.append(arguments))
    thread = threading.Thread(target=lambda: (wait_for(started), feedback.cancel()))
    thread.start()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(f"""
        open({str(started)!r}, "w").write("yes")
        sys.stdin.readline()
        say(event="cancelled")
        sys.exit(130)
        """)
    thread.join()
    assert ended == []


def test_what_stays_after_a_cancel_is_told(run, feedback, tmp_path):
    started = tmp_path / "started"
    thread = threading.Thread(target=lambda: (wait_for(started), feedback.cancel()))
    thread.start()
    with pytest.raises(RunCancelled):
        run(f"""
        open({str(started)!r}, "w").write("yes")
        sys.stdin.readline()
        say(event="log", message="2 of 9 tiles are done")
        say(event="cancelled")
        """)
    thread.join()
    assert feedback.texts("info") == ["2 of 9 tiles are done"]


@pytest.mark.parametrize("wanted", [False, True])
def test_the_command_and_the_job_are_details_for_bug_reports(settings, feedback, monkeypatch, wanted):
    settings(RASTERDASK_DETAILS=wanted)
    monkeypatch.setattr(run_module, "run_engine", lambda *_: {})
    run_job({"operation": "ndvi"}, feedback, Interpreter(sys.executable, sys.version_info[:2]))
    assert ("rasterdask_plugin.engine" in "".join(feedback.texts("debug"))) == wanted
    assert ('{"operation": "ndvi"}' in feedback.texts("debug")) == wanted


def test_cancel_reaches_an_engine_that_does_not_read_its_job(tmp_path, feedback):
    started = tmp_path / "started"
    code = f"import os, sys, time; open(sys.argv[1], 'w').write(str(os.getpid())); time.sleep({FOR_EVER})"
    thread = threading.Thread(target=lambda: (wait_for(started), feedback.cancel()))
    thread.start()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run_engine(
            [sys.executable, "-c", code, str(started)], dict(os.environ), {"operation": "x" * 1_000_000}, feedback
        )
    thread.join()
    assert not is_running(int(started.read_text()))


def test_engine_does_not_get_the_terminals_ctrl_c(run):
    result = run('say(event="result", session=os.getsid(0), pid=os.getpid())')
    assert result["session"] == result["pid"] != os.getsid(0)


def test_workers_of_a_killed_engine_die_with_it(run, tmp_path, feedback):
    started = tmp_path / "worker"
    lines = f"""
    import subprocess
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    worker = subprocess.Popen([sys.executable, "-c", "import time; time.sleep({FOR_EVER})"])
    open({str(started)!r}, "w").write(str(worker.pid))
    time.sleep({FOR_EVER})
    """
    thread = threading.Thread(target=lambda: (wait_for(started), feedback.cancel()))
    thread.start()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(lines)
    thread.join()
    worker = int(started.read_text())
    # A process that has been killed takes a moment to die on a busy machine.
    wait_until(lambda: not is_running(worker), "the end of the worker")


def test_waiting_costs_no_processor_time(run):
    before = time.process_time()
    run('time.sleep(2); say(event="result")')
    assert time.process_time() - before < 0.4


@pytest.mark.parametrize("in_main_thread", [True, False])
def test_event_loop_turns_only_on_the_main_thread(run, monkeypatch, in_main_thread):
    turned = []
    monkeypatch.setattr(run_module.QCoreApplication, "processEvents", lambda *_: turned.append(1))
    if in_main_thread:
        run('say(event="result")')
    else:
        thread = threading.Thread(target=run, args=('say(event="result")',))
        thread.start()
        thread.join()
    assert bool(turned) == in_main_thread
