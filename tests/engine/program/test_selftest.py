"""The engine's selftest: what it says where all works, and where something does not."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from rasterdask_plugin.engine.program import selftest as selftest_module
from rasterdask_plugin.engine.program.selftest import PACKAGES, selftest
from tests.support.waiting import HANG_SECONDS


def test_the_selftest_prints_one_line_with_the_versions():
    command = [sys.executable, "-m", "rasterdask_plugin.engine", "--selftest"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=HANG_SECONDS, check=False)
    assert run.returncode == 0, run.stderr
    report = json.loads(run.stdout)
    assert report["ok"]
    assert "problem" not in report
    assert report["gdal"].count(".") == 2
    assert report["python"] == sys.version.split()[0]
    assert set(report["packages"]) == set(PACKAGES)
    assert report["packages"]["numpy"]


def test_a_wrong_pixel_is_a_problem(monkeypatch):
    monkeypatch.setattr(selftest_module, "_NDVI", 0.25)
    report = selftest()
    assert not report["ok"]
    assert "ndvi of the selftest is wrong" in report["problem"]


def test_a_package_that_cannot_be_imported_is_a_problem_and_no_traceback(monkeypatch):
    monkeypatch.setitem(sys.modules, "rasterio", None)
    report = selftest()
    assert not report["ok"]
    assert "rasterio" in report["problem"]


@pytest.mark.parametrize("arguments", [[], ["job.json", "--selftest"]])
def test_a_run_is_of_a_job_or_of_the_selftest(arguments):
    command = [sys.executable, "-m", "rasterdask_plugin.engine", *arguments]
    run = subprocess.run(command, capture_output=True, text=True, timeout=HANG_SECONDS, check=False)
    assert run.returncode == 2
    assert "--selftest" in run.stderr
