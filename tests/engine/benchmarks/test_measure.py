"""What a run took: seconds that programs report, memory of the whole family, words of a failure."""

from __future__ import annotations

import subprocess
import sys

import psutil
import pytest

from benchmarks.harness import Contender
from benchmarks.measure import CommandError, measure, resident

HUNDRED_MB = 100 * 10**6


def python(code: str) -> list[str]:
    return [sys.executable, "-S", "-c", code]


def test_seconds_that_programs_report_are_summed():
    figures = measure([python("print('{\"seconds\": 2.5}')"), python("print('{\"seconds\": 4}')")])
    assert figures.run_seconds == 6.5
    assert figures.seconds > 0
    assert figures.peak_mb > 0


def test_without_a_report_of_every_step_the_run_is_unknown():
    assert measure([python("print('{\"seconds\": 2.5}')"), python("print('done')")]).run_seconds is None
    assert measure([python("print([1])")]).run_seconds is None


def test_a_reported_peak_counts_if_it_is_larger():
    assert measure([python('print(\'{"seconds": 1, "peak_memory_mb": 123456}\')')]).peak_mb == 123456


def test_memory_of_a_grandchild_counts():
    holds = f"import sys; x = b'x' * {HUNDRED_MB}; print('ready', flush=True); sys.stdin.read()"
    starts = f"import subprocess, sys; subprocess.run([sys.executable, '-S', '-c', {holds!r}])"
    with subprocess.Popen(python(starts), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as parent:
        assert parent.stdout.readline() == b"ready\n"
        process = psutil.Process(parent.pid)
        assert resident(process) > HUNDRED_MB
        assert process.memory_info().rss < HUNDRED_MB
        parent.stdin.close()
    assert resident(process) == 0


def test_a_failure_has_the_last_words():
    with pytest.raises(CommandError, match="no such raster"):
        measure([python("import sys; sys.exit('no such raster')")])


def test_missing_programs_and_modules_are_named():
    contender = Contender("odd", [["no_such_program"], python("")], modules=["json", "no_such_module"])
    assert contender.missing == ["no_such_program", "no_such_module"]


def test_what_an_earlier_run_left_is_removed_before_a_run(tmp_path):
    output, folder = tmp_path / "out.tif", tmp_path / "unpacked"
    output.touch()
    (folder / "deep").mkdir(parents=True)
    looks = f"import pathlib; assert not any(pathlib.Path({str(tmp_path)!r}).iterdir())"
    contender = Contender("looks", [python(looks)], [output], scratch=[folder])
    contender.run()
    assert len(contender.figures) == 1
