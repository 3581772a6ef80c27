from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from rasterdask_plugin.engine_process import interpreter, probe
from rasterdask_plugin.engine_process.advice import missing_advice
from rasterdask_plugin.engine_process.environment import stamp
from rasterdask_plugin.engine_process.interpreter import (
    answers_file,
    find_interpreter,
    known_problem,
    own_python_candidates,
)
from rasterdask_plugin.engine_process.probe import InterpreterError
from rasterdask_plugin.engine_process.processes import clean_environment

HERE = sys.version_info[:2]


@pytest.fixture(autouse=True)
def packages(monkeypatch):
    """Only packages that every Python has are asked for, and nothing is remembered from another test."""
    probe.forget()
    need(monkeypatch, "json", "email")
    yield
    probe.forget()


def need(monkeypatch, *names: str) -> None:
    monkeypatch.setattr(probe, "REQUIRED_PACKAGES", names)
    monkeypatch.setattr(probe, "ALL_PACKAGES", names)


def script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def answering(version: tuple[int, int], missing: str = "") -> str:
    return f"""echo '{{"version": [{version[0]}, {version[1]}], "missing": [{missing}]}}'"""


def test_own_python_is_found_beside_the_prefix_and_never_by_sys_executable(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", str(script(tmp_path / "qgis", "exit 9")))
    found = find_interpreter()
    assert Path(found.path).parent == Path(sys.exec_prefix) / "bin"
    assert found.version == HERE


def test_users_choice_wins(tmp_path):
    chosen = script(tmp_path / "python", answering((3, 12)))
    found = find_interpreter(str(chosen))
    assert (found.path, found.version) == (str(chosen), (3, 12))


def test_choice_that_does_not_exist_is_an_error_not_passed_over(tmp_path):
    with pytest.raises(InterpreterError, match="does not exist"):
        find_interpreter(str(tmp_path / "nowhere"))


@pytest.mark.parametrize("text", ["exit 3", "echo no json", "echo '{}' >&2"])
def test_choice_that_is_no_python_is_named(tmp_path, text):
    chosen = script(tmp_path / "not-python", text)
    with pytest.raises(InterpreterError, match="not-python does not work as a Python"):
        find_interpreter(str(chosen))


def test_choice_that_is_too_old_is_refused(tmp_path):
    chosen = script(tmp_path / "python", answering((3, 8)))
    with pytest.raises(InterpreterError, match=r"Python 3\.8.*needs 3\.9"):
        find_interpreter(str(chosen))


def test_missing_packages_are_named_with_the_interpreter_and_the_cure(monkeypatch):
    need(monkeypatch, "json", "no_such_package")
    with pytest.raises(InterpreterError) as raised:
        find_interpreter()
    message = str(raised.value)
    assert "no_such_package cannot be found by" in message
    assert str(Path(sys.exec_prefix) / "bin") in message
    assert "engine_process/setup.py" in message
    assert "Raster > RasterDask > Engine…" in message
    assert "Settings > Options" in message


def test_the_system_s_python_of_debian_is_told_of_apt():
    debian = Path("/etc/debian_version").exists() and sys.platform.startswith("linux")
    advice = missing_advice(Path("/usr/bin/python3.11"), ["rasterio", "numba"], virtual=False)
    assert ("sudo apt install python3-rasterio python3-numba" in advice) == debian
    assert "apt" not in missing_advice(Path("/opt/python/bin/python3"), ["rasterio"], virtual=False)


def test_a_virtual_environment_is_told_of_its_own_pip_and_further_packages_are_named(monkeypatch, tmp_path):
    monkeypatch.setattr(probe, "REQUIRED_PACKAGES", ("dask",))
    text = """echo '{"version": [3, 12], "missing": ["dask", "numba"], "virtual": true}'"""
    chosen = script(tmp_path / "env/bin/python", text)
    with pytest.raises(InterpreterError) as raised:
        find_interpreter(str(chosen))
    assert f'"{chosen}" -m pip install dask numba.' in str(raised.value)
    assert "apt" not in str(raised.value)


def test_conda_and_windows_have_their_own_cure(monkeypatch, tmp_path):
    (tmp_path / "conda-meta").mkdir()
    need(monkeypatch, "dask")
    chosen = script(tmp_path / "bin/python", answering((3, 12), '"dask"'))
    with pytest.raises(InterpreterError, match="conda install -c conda-forge dask"):
        find_interpreter(str(chosen))
    monkeypatch.setattr(sys, "platform", "win32")
    chosen = script(tmp_path / "other/env/python", answering((3, 12), '"dask"'))
    with pytest.raises(InterpreterError, match=r"python3-dask in the OSGeo4W Setup"):
        find_interpreter(str(chosen))


def test_a_python_beside_the_prefix_that_is_not_qgis_s_is_refused(monkeypatch, tmp_path):
    script(tmp_path / f"bin/python{HERE[0]}", answering((3, 99)))
    candidates = own_python_candidates(prefix=str(tmp_path))
    monkeypatch.setattr(interpreter, "own_python_candidates", lambda: candidates)
    with pytest.raises(InterpreterError, match=r"is Python 3\.99, but QGIS embeds"):
        find_interpreter()


def test_no_candidate_at_all_says_where_it_looked(monkeypatch, tmp_path):
    candidates = own_python_candidates(prefix=str(tmp_path))
    monkeypatch.setattr(interpreter, "own_python_candidates", lambda: candidates)
    with pytest.raises(InterpreterError, match=str(tmp_path)):
        find_interpreter()


def test_package_that_is_installed_meanwhile_is_seen(monkeypatch, tmp_path):
    need(monkeypatch, "dask")
    chosen = script(tmp_path / "python", answering((3, 12), '"dask"'))
    os.utime(chosen, (1, 1))
    with pytest.raises(InterpreterError):
        find_interpreter(str(chosen))
    script(chosen, answering((3, 12)))
    os.utime(chosen, (1, 1))
    assert find_interpreter(str(chosen)).version == (3, 12)


def test_a_python_that_hangs_is_asked_once_and_not_for_longer_than_its_time(monkeypatch, tmp_path):
    monkeypatch.setattr(probe, "PROBE_SECONDS", 0.3)
    asked = tmp_path / "asked"
    chosen = script(tmp_path / "python", f"echo once >> {asked}; exec sleep 600")
    for _ in range(2):
        with pytest.raises(InterpreterError, match=r"no answer within 0\.3 s"):
            find_interpreter(str(chosen))
    assert len(asked.read_text().split()) == 1
    monkeypatch.setattr(probe, "REMEMBERED_SECONDS", 0.0)
    with pytest.raises(InterpreterError):
        find_interpreter(str(chosen))
    assert len(asked.read_text().split()) == 2


def test_a_good_answer_is_kept_for_the_next_process_until_the_packages_change(monkeypatch, tmp_path):
    folder, packages, asked = tmp_path / "profile/engine", tmp_path / "site-packages", tmp_path / "asked"
    packages.mkdir()
    said = f"""{{"version": [3, 12], "missing": [], "path": ["", "{packages}"]}}"""
    chosen = script(tmp_path / "python", f"echo once >> {asked}; echo '{said}'")

    def times_asked_by_the_next_process():
        probe.forget()
        assert find_interpreter(str(chosen), folder).version == (3, 12)
        return len(asked.read_text().split())

    assert times_asked_by_the_next_process() == 1
    assert times_asked_by_the_next_process() == 1
    before = find_interpreter(str(chosen), folder)
    os.utime(packages, (1, 1))
    assert find_interpreter(str(chosen), folder) != before, "this process asks again as well"
    assert times_asked_by_the_next_process() == 2
    os.utime(chosen, (1, 1))
    assert times_asked_by_the_next_process() == 3
    for text in ("no json", "[]", '{"a": 1}', answers_file(folder).read_text().replace("12", '"x"')):
        answers_file(folder).write_text(text)
        times = times_asked_by_the_next_process()
        assert times_asked_by_the_next_process() == times
    assert times == 7
    need(monkeypatch, "json", "email", "csv")
    assert times_asked_by_the_next_process() == 8
    probe.forget(answers_file(folder))
    assert times_asked_by_the_next_process() == 9


def test_an_answer_that_lacks_packages_is_not_kept(monkeypatch, tmp_path):
    need(monkeypatch, "dask")
    chosen = script(tmp_path / "python", answering((3, 12), '"dask"'))
    with pytest.raises(InterpreterError):
        find_interpreter(str(chosen), tmp_path / "engine")
    assert not answers_file(tmp_path / "engine").exists()


def test_what_is_known_needs_no_process(monkeypatch, tmp_path):
    need(monkeypatch, "dask")
    lacking, good = tmp_path / "lacking", tmp_path / "good"
    script(lacking, answering((3, 12), '"dask"'))
    script(good, answering((3, 12)))
    assert known_problem(str(lacking)) == "", "nobody has asked yet"
    with pytest.raises(InterpreterError) as raised:
        find_interpreter(str(lacking))
    find_interpreter(str(good))
    monkeypatch.setattr(probe, "answer", lambda *_: pytest.fail("a process was started"))
    assert known_problem(str(lacking)) == str(raised.value)
    assert known_problem(str(good)) == ""
    assert "does not exist" in known_problem(str(tmp_path / "nowhere"))


def test_the_plugin_s_own_environment_comes_before_qgis_s_python(tmp_path):
    folder = tmp_path / "engine"
    python = script(folder / "bin/python", answering((3, 12)))
    assert find_interpreter("", folder).version == HERE, "without its stamp it was never completed"
    stamp(folder, python, "packages")
    found = find_interpreter("", folder)
    assert (found.path, found.version, found.packages) == (str(python), (3, 12), str(folder / "packages"))
    chosen = script(tmp_path / "chosen", answering((3, 10)))
    assert find_interpreter(str(chosen), folder).version == (3, 10)
    script(python, "exit 1")
    assert find_interpreter("", folder).version == HERE


def test_an_environment_that_has_lost_its_python_is_to_be_made_again(monkeypatch, tmp_path):
    folder = tmp_path / "engine"
    folder.mkdir()
    stamp(folder, folder / "bin/python", "")
    monkeypatch.setattr(interpreter, "own_python_candidates", list)
    with pytest.raises(InterpreterError, match=r"does not work any more\. Set up the engine in Raster"):
        find_interpreter("", folder)


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {}, ["/p/bin/python3.12", "/p/bin/python3"]),
        ("darwin", {}, ["/p/bin/python3.12", "/p/bin/python3", "/p/python3.12", "/p/python3"]),
        ("win32", {}, ["/p/python.exe", "/p/python3.exe"]),
        (
            "win32",
            {"OSGEO4W_ROOT": "/osgeo"},
            ["/p/python.exe", "/p/python3.exe", "/osgeo/bin/python.exe", "/osgeo/bin/python3.exe"],
        ),
    ],
)
def test_candidates_of_each_platform(platform, environ, expected):
    assert own_python_candidates("/p", (3, 12), platform, environ) == [Path(path) for path in expected]


def test_environment_carries_nothing_of_qgis():
    foreign = """
        PYTHONPATH PYTHONHOME PYTHONEXECUTABLE PYTHONUSERBASE PROJ_LIB PROJ_DATA GDAL_DATA GDAL_DRIVER_PATH
        GDAL_PLUGIN_PATH LD_LIBRARY_PATH LD_PRELOAD DYLD_LIBRARY_PATH QT_PLUGIN_PATH QT_QPA_PLATFORM
        QGIS_PREFIX_PATH QGIS_PLUGINPATH GRASS_PYTHON GISBASE VIRTUAL_ENV PIP_TARGET __PYVENV_LAUNCHER__ Proj_Lib
    """.split()  # noqa: SIM905
    kept = {
        "HOME": "/h",
        "PATH": "/bin",
        "TMPDIR": "/t",
        "GDAL_HTTP_PROXY": "proxy:1",
        "PROJ_NETWORK": "ON",
        "AWS_REGION": "x",
        "LANG": "C",
    }
    environment = clean_environment({**dict.fromkeys(foreign, "/qgis"), **kept}, Path("/plugins"), Path("/usr/python"))
    added = {"PYTHONPATH": "/plugins", "PYTHONSAFEPATH": "1", "PYTHONFAULTHANDLER": "1"}
    assert environment == {**kept, **added}


def test_path_keeps_qgis_s_folders_only_for_qgis_s_own_python():
    path = os.pathsep.join(["/osgeo/bin", "/windows", "/osgeo/apps/qgis/bin", "/osgeo-other"])
    environ = {"OSGEO4W_ROOT": "/osgeo", "PATH": path}
    other = clean_environment(environ, Path("/plugins"), Path("/venv/python.exe"))
    assert other["PATH"].split(os.pathsep) == ["/windows", "/osgeo-other"]
    assert clean_environment({}, Path("/plugins"), Path("/p"), "/packages")["PYTHONPATH"] == os.pathsep.join(
        ["/packages", "/plugins"]
    )
    own = clean_environment(environ, Path("/plugins"), Path("/osgeo/apps/Python312/python.exe"))
    assert own["PATH"] == path
