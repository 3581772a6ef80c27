"""The pins, as a user gets them: installed from the package index into a fresh environment, which then works."""

from __future__ import annotations

import re
import sys

import pytest

from rasterdask_plugin.engine_process import packages
from rasterdask_plugin.engine_process.environment import made_environment
from rasterdask_plugin.engine_process.environment_setup import Listener, SetupError, make_environment
from rasterdask_plugin.engine_process.interpreter import own_python_candidates
from rasterdask_plugin.engine_process.processes import run_with_lines
from tests.support.waiting import HANG_SECONDS

OFFLINE = ("cannot be reached", "proxy refused", "could not be trusted")


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_pinned_packages_install_and_the_engine_works_with_them(tmp_path):
    python = next(path for path in own_python_candidates(sys.base_exec_prefix) if path.is_file())
    folder = tmp_path / "engine"
    try:
        report = make_environment(folder, Listener(lambda _: None, lambda _: None, lambda: False), python)
    except SetupError as error:
        if any(words in str(error) for words in OFFLINE):
            pytest.skip(f"no package index: {error}")
        raise
    pinned = {normal(pin.partition("==")[0]) for pin in packages.pins()}
    versions = dict(re.findall(r"^([\w.-]+)==([^;\s]+)", "\n".join(packages.pins()), re.MULTILINE))
    assert report["packages"]["rasterio"] == versions["rasterio"]
    assert None not in report["packages"].values()
    made = made_environment(folder)
    command = [str(made.python), "-m", "pip", "list", "--format=freeze", "--disable-pip-version-check"]
    code, lines = run_with_lines(command, {}, lambda _: None, lambda: False, HANG_SECONDS)
    assert code == 0, lines
    installed = {normal(line.partition("==")[0]) for line in lines if "==" in line} - {"pip", "setuptools", "wheel"}
    assert installed <= pinned, "everything that pip installs is pinned"
