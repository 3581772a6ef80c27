from __future__ import annotations

from pathlib import Path

from rasterdask_plugin.engine_process.suggestions import suggested_pythons


def touch(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    path.chmod(0o755)
    return path


def test_environments_of_the_user_are_suggested_once_each(tmp_path):
    active = touch(tmp_path / "venv/bin/python")
    base = touch(tmp_path / "miniforge3/bin/python")
    named = touch(tmp_path / "miniforge3/envs/raster/bin/python")
    environ = {"VIRTUAL_ENV": str(tmp_path / "venv"), "CONDA_PREFIX": str(tmp_path / "miniforge3"), "PATH": ""}
    found = suggested_pythons(environ, tmp_path, "linux")
    assert [path for path in found if tmp_path in path.parents] == [active, base, named]


def test_windows_has_its_own_places(tmp_path):
    own = touch(tmp_path / "osgeo/apps/Python312/python.exe")
    conda = touch(tmp_path / "miniconda3/envs/raster/python.exe")
    active = touch(tmp_path / "venv/Scripts/python.exe")
    environ = {"VIRTUAL_ENV": str(tmp_path / "venv"), "OSGEO4W_ROOT": str(tmp_path / "osgeo"), "PATH": ""}
    assert suggested_pythons(environ, tmp_path, "win32") == [active, own, conda]


def test_nothing_that_does_not_exist_is_suggested(tmp_path):
    assert all(path.is_file() for path in suggested_pythons({"VIRTUAL_ENV": "/nowhere"}, tmp_path, "linux"))
