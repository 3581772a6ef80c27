"""The zip that QGIS installs: the same whenever it is made, and as the plugin repository wants it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).absolute().parents[2]
PACKAGE = "rasterdask_plugin"


def make_package(checkout: Path) -> Path:
    subprocess.run(["make", "--no-print-directory", "package"], cwd=checkout, check=True, stdout=subprocess.DEVNULL)
    (package,) = (checkout / "build").glob("*.zip")
    return package


@pytest.fixture(scope="module")
def package(tmp_path_factory) -> Path:
    checkout = tmp_path_factory.mktemp("one")
    shutil.copytree(ROOT, checkout, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".*", "build", "tests"))
    return make_package(checkout)


def check(package: Path) -> str:
    command = [sys.executable, str(ROOT / "scripts/check-package"), str(package)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert bool(run.returncode) == bool(run.stderr)
    return run.stderr


def test_package_is_the_same_from_another_checkout_at_another_time(package, tmp_path):
    checkout = tmp_path / "another"
    shutil.copytree(ROOT, checkout, ignore=shutil.ignore_patterns(".*", "build", "tests"))
    for path in (checkout / PACKAGE).rglob("*.py"):
        path.chmod(0o700)
        os.utime(path, (10**9, 10**9))
    bytecode = checkout / PACKAGE / "__pycache__"
    bytecode.mkdir(exist_ok=True)
    (bytecode / "plugin.cpython-311.pyc").write_bytes(b"")
    assert make_package(checkout).read_bytes() == package.read_bytes()


def test_package_is_as_the_repository_wants_it(package):
    assert check(package) == ""


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        (f"{PACKAGE}/LICENSE", None, "LICENSE is missing"),
        (f"{PACKAGE}/metadata.txt", None, "metadata.txt is missing"),
        (f"{PACKAGE}/metadata.txt", lambda text: text.replace("\ntracker=", "\n#"), "metadata.txt lacks tracker"),
        (f"{PACKAGE}/metadata.txt", lambda text: text.replace("\nversion=", "\nversion=v"), "the version must be"),
        (f"{PACKAGE}/engine_process/pins.txt", lambda text: text + "\nnumpy\n", "does not pin numpy"),
        (f"{PACKAGE}/__pycache__/a.py", "", "must not be in the package"),
        (f"{PACKAGE}/engine/fast.so", "", "must not be in the package"),
        (f"{PACKAGE}/.git/config", "", "is hidden"),
        ("another/__init__.py", "", "must have one folder"),
    ],
)
def test_what_the_repository_refuses_is_found(package, tmp_path, name, change, said):
    changed = tmp_path / "changed.zip"
    with zipfile.ZipFile(package) as source, zipfile.ZipFile(changed, "w") as target:
        texts = {entry: source.read(entry) for entry in source.namelist()}
        if change is None:
            del texts[name]
        else:
            texts[name] = change(texts[name].decode()).encode() if callable(change) else change.encode()
        for entry, text in texts.items():
            target.writestr(zipfile.ZipInfo(entry), text)
    assert said in check(changed)


def test_files_that_can_be_executed_are_found(tmp_path, package):
    changed = shutil.copy(package, tmp_path / "changed.zip")
    entry = zipfile.ZipInfo(f"{PACKAGE}/run.py")
    entry.external_attr = 0o100755 << 16
    with zipfile.ZipFile(changed, "a") as archive:
        archive.writestr(entry, "")
    assert "run.py can be executed" in check(changed)
