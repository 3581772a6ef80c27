"""The pins, as a user gets them: installed from the package index into a fresh environment, where the engine works."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from rasterdask_plugin.engine_process import packages
from rasterdask_plugin.engine_process.environment import made_environment
from rasterdask_plugin.engine_process.environment_setup import Listener, SetupError, make_environment
from rasterdask_plugin.engine_process.interpreter import own_python_candidates
from tests.support.waiting import HANG_SECONDS

ROOT = Path(__file__).absolute().parents[2]
OFFLINE = ("cannot be reached", "proxy refused", "could not be trusted")
# The pins have no packages for it; what the plugin says then is true.
TOO_NEW = (3, 14)
TEST_TOOLS = ("pytest==7.4.4", "hypothesis==6.100.0")
# Not the whole suite, for the time it takes: arithmetic, jobs, and types that a build of GDAL may not be able to write.
ENGINE_TESTS = (
    "tests/engine/operations/test_ndvi.py",
    "tests/engine/writing/test_cog.py::test_unusual_types",
)


@pytest.fixture(scope="module")
def environment(tmp_path_factory) -> tuple[Path, dict]:
    """The Python of a fresh environment, and what its selftest said."""
    python = next(path for path in own_python_candidates(sys.base_exec_prefix) if path.is_file())
    folder = tmp_path_factory.mktemp("profile") / "engine"
    try:
        report = make_environment(folder, Listener(lambda _: None, lambda _: None, lambda: False), python)
    except SetupError as error:
        if any(words in str(error) for words in OFFLINE):
            pytest.skip(f"no package index: {error}")
        if "no ready-made package" in str(error) and sys.version_info >= TOO_NEW:
            pytest.skip(str(error))
        raise
    return made_environment(folder).python, report


def run(python: Path, *arguments: str) -> str:
    """Return what a module of the environment prints."""
    command = [str(python), "-m", *arguments]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=HANG_SECONDS, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_everything_that_is_installed_is_pinned(environment):
    python, report = environment
    pinned = {normal(pin.partition("==")[0]) for pin in packages.pins()}
    listed = run(python, "pip", "list", "--format=freeze", "--disable-pip-version-check").splitlines()
    names = {normal(line.partition("==")[0]) for line in listed if "==" in line}
    assert names - {"pip", "setuptools", "wheel"} <= pinned
    assert None not in report["packages"].values()
    exact = {pin.partition(";")[0].strip() for pin in packages.pins()}
    assert {f"{name}=={report['packages'][name]}" for name in packages.ALL_PACKAGES} <= exact


def test_the_engine_passes_its_tests_with_them(environment):
    python, _ = environment
    run(python, "pip", "install", "--quiet", "--disable-pip-version-check", *TEST_TOOLS)
    said = run(python, "pytest", "-q", "-p", "no:cacheprovider", *ENGINE_TESTS)
    assert re.search(r"\d\d passed", said), said
