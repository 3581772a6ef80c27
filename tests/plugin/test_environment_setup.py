"""The engine's own environment: made whole, or not at all."""

from __future__ import annotations

import collections
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from rasterdask_plugin.engine_process import environment_setup, packages, probe
from rasterdask_plugin.engine_process.environment import FOLDER, default_profile, made_environment
from rasterdask_plugin.engine_process.environment_setup import Listener, SetupCancelled, SetupError, make_environment
from rasterdask_plugin.engine_process.failures import explain
from rasterdask_plugin.engine_process.interpreter import find_interpreter
from tests.plugin.fake_python import GOOD, PIP, FakePython
from tests.support.waiting import HANG_SECONDS

SETUP = Path(environment_setup.__file__).parent / "setup.py"


@pytest.fixture
def python(tmp_path):
    probe.forget()
    yield FakePython(tmp_path / "fake")
    probe.forget()


class Heard:
    """Keeps what a listener is told; cancels once it has read a certain line."""

    def __init__(self, cancel_at: str = ""):
        self.lines: list[str] = []
        self.percents: list[float] = []
        self._cancel_at = cancel_at

    def listener(self) -> Listener:
        return Listener(self.lines.append, self.percents.append, lambda: self._cancel_at in self.lines)


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "profile" / FOLDER


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.parent.iterdir())


def test_the_environment_is_made_checked_and_found(python, folder):
    heard = Heard()
    report = make_environment(folder, heard.listener(), python.path)
    assert report == {"ok": True, "interpreter": str(folder / "bin/python")}
    assert left_in(folder) == ["engine"]
    assert "--only-binary=:all:" in python.told("asked")
    assert str(packages.PINS_FILE) in python.told("asked")
    assert heard.percents == sorted(heard.percents)
    assert heard.percents[-1] == 100
    assert "Collecting numpy" in heard.lines
    found = find_interpreter("", folder)
    assert (found.path, found.packages) == (str(folder / "bin/python"), "")
    assert not made_environment(folder).outdated


def test_no_engine_waits_in_an_environment_that_is_replaced(python, folder, monkeypatch):
    make_environment(folder, Heard().listener(), python.path)
    (folder / "of the old one").touch()
    ended = []
    monkeypatch.setattr(environment_setup.idle, "end", lambda: ended.append((folder / "of the old one").exists()))
    make_environment(folder, Heard().listener(), python.path)
    assert ended == [True]


def test_without_venv_pip_installs_into_a_folder(python, folder):
    python.behave(venv="echo 'No module named venv'; exit 1")
    make_environment(folder, Heard().listener(), python.path)
    assert f"--target {folder.parent}/engine-" in python.told("asked")
    path = python.told("path")
    assert ".part/packages:" in path, "the selftest has to find what was installed"
    assert path.startswith("-S "), "and none of the packages that the Python has besides"
    found = find_interpreter("", folder)
    assert (found.path, found.packages) == (str(python.path), str(folder / "packages"))


def test_without_venv_and_pip_the_error_says_so(python, folder):
    python.behave(venv="exit 1", has_pip="exit 1")
    with pytest.raises(SetupError, match="neither the module venv nor pip"):
        make_environment(folder, Heard().listener(), python.path)
    assert left_in(folder) == []


@pytest.mark.parametrize(
    ("commands", "message"),
    [
        ({"pip": "echo 'NewConnectionError: Name or service not known'; exit 1"}, "cannot be reached"),
        ({"selftest": 'echo \'{"ok": false, "problem": "wrong GDAL"}\'; exit 1'}, "does not work: wrong GDAL"),
        ({"selftest": "echo Segmentation fault; exit 139"}, "does not work: Segmentation fault"),
    ],
)
def test_a_failure_leaves_the_older_environment_and_a_retry_replaces_it(python, folder, commands, message):
    make_environment(folder, Heard().listener(), python.path)
    (folder / "old").touch()
    python.behave(**commands)
    with pytest.raises(SetupError, match=message):
        make_environment(folder, Heard().listener(), python.path)
    assert left_in(folder) == ["engine"]
    assert (folder / "old").exists()
    python.behave(pip=PIP, selftest=GOOD)
    make_environment(folder, Heard().listener(), python.path)
    assert not (folder / "old").exists()
    assert left_in(folder) == ["engine"]


def test_a_cancel_ends_pip_and_leaves_nothing(python, folder):
    python.behave(pip=f"echo 'Collecting numpy'; exec sleep {2 * HANG_SECONDS}")
    with pytest.raises(SetupCancelled):
        make_environment(folder, Heard("Collecting numpy").listener(), python.path)
    assert left_in(folder) == []


def test_a_full_disk_is_told_before_the_work(python, folder, monkeypatch):
    usage = collections.namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9, 5 * 10**6))
    with pytest.raises(SetupError, match="has 5 MB left, and the engine's environment needs about"):
        make_environment(folder, Heard().listener(), python.path)
    assert not (python.folder / "asked").exists()


def test_pip_has_the_proxy_and_the_user_s_index_and_nothing_of_qgis(python, folder, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror.example.org/simple")
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PYTHONHOME", "/qgis")
    make_environment(folder, Heard().listener(), python.path, proxy="http://proxy:8080")
    environment = dict(line.split("=", 1) for line in python.told("environment").splitlines() if "=" in line)
    assert environment["PIP_PROXY"] == "http://proxy:8080"
    assert environment["PIP_INDEX_URL"] == "https://mirror.example.org/simple"
    assert not {"PIP_TARGET", "PYTHONHOME", "PYTHONPATH"} & set(environment)


def test_an_environment_of_other_pins_is_outdated(python, folder, monkeypatch, tmp_path):
    make_environment(folder, Heard().listener(), python.path)
    newer = tmp_path / "pins.txt"
    newer.write_text("# newer\nnumpy==99\n")
    monkeypatch.setattr(packages, "PINS_FILE", newer)
    assert made_environment(folder).outdated


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("ERROR: Could not install packages: [Errno 28] No space left on device", "disk is full.*700 MB"),
        ("ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407'))", "proxy refused"),
        ("SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED'))", "PIP_CERT"),
        ("NameResolutionError: Temporary failure in name resolution", "cannot be reached"),
        (
            "ERROR: No matching distribution found for rasterio==1.4.3",
            r"no ready-made package rasterio for Python 3\.14 on riscv64",
        ),
        ("PermissionError: [Errno 13] Permission denied", "in /profile could not be written"),
        ("something new", "something new"),
    ],
)
def test_each_failure_of_pip_has_its_explanation(line, reason):
    # What pip says at the end of every failure of the network must not hide it.
    after = ["ERROR: No matching distribution found for affine==2.4.0"] if "Error(" in line or "Name" in line else []
    message = explain([line, *after], "/profile", "3.14", "riscv64", 700)
    assert re.search(reason, message, re.DOTALL), message


def test_pins_are_exact_and_hold_every_package_of_the_engine():
    names = [pin.partition("==")[0] for pin in packages.pins()]
    assert all("==" in pin for pin in packages.pins())
    assert set(packages.ALL_PACKAGES) <= set(names)


def test_the_plugin_s_place_tells_the_profile(tmp_path):
    assert default_profile(tmp_path / "python/plugins/rasterdask_plugin") == tmp_path
    elsewhere = Path("/opt/build/rasterdask_plugin")
    home = Path("/home/u")
    assert default_profile(elsewhere, "linux", {}, home) == home / ".local/share/QGIS/QGIS3/profiles/default"
    assert default_profile(elsewhere, "win32", {"APPDATA": "/r"}, home) == Path("/r/QGIS/QGIS3/profiles/default")
    assert default_profile(elsewhere, "linux", {"QGIS_CUSTOM_CONFIG_PATH": "/c"}, home) == Path("/c/profiles/default")


def run_setup(*arguments: str, **options) -> subprocess.CompletedProcess:
    # Isolated: nothing of QGIS, and no package, is there for it.
    command = [sys.executable, "-I", str(SETUP), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=HANG_SECONDS, check=False, **options)


def test_a_shell_sets_the_engine_up_as_well(python, tmp_path):
    run = run_setup("--profile", str(tmp_path / "profile"), "--python", str(python.path))
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout)["ok"]
    assert "Collecting numpy" in run.stderr
    assert made_environment(tmp_path / "profile" / FOLDER) is not None
    python.behave(pip="exit 1")
    run = run_setup("--profile", str(tmp_path / "other"), "--python", str(python.path))
    assert (run.returncode, run.stdout) == (1, "")
    assert "Error: The packages could not be installed" in run.stderr
